"""Whether it refers to a ticket that is being worked."""

from intake.triage.case import Case, Policy
from intake.triage.decision import FollowUp
from intake.triage.lifecycle import ENDED


def follow_up(case: Case, _policy: Policy) -> FollowUp | None:
    """Attached."""
    ticket = case.known.ticket
    return FollowUp(ticket=ticket.id, reopens=False) if ticket and ticket.state not in ENDED else None
