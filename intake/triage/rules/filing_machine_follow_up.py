"""Whether it is a machine's mail that refers to a ticket of its sender's."""

from intake.triage.case import Case, Policy
from intake.triage.decision import FollowUp


def machine_follow_up(case: Case, _policy: Policy) -> FollowUp | None:
    """Attached, without changing or reopening anything."""
    ticket = case.known.ticket
    if ticket is None or not case.is_from_machine or not case.known.sender_is_known:
        return None
    return FollowUp(ticket=ticket.id, reopens=False)
