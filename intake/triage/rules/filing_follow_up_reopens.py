"""Whether it refers to a ticket that has ended."""

from intake.triage.case import Case, Policy
from intake.triage.decision import FollowUp
from intake.triage.lifecycle import ENDED


def follow_up_reopens(case: Case, _policy: Policy) -> FollowUp | None:
    """Attached, and the ticket is worked again."""
    ticket = case.known.ticket
    return FollowUp(ticket=ticket.id, reopens=True) if ticket and ticket.state in ENDED else None
