"""Whether it refers to a ticket that ended too long ago to be reopened."""

from intake.triage.case import Case, Policy
from intake.triage.decision import NewTicket
from intake.triage.lifecycle import ENDED


def closed_too_long(case: Case, policy: Policy) -> NewTicket | None:
    """A new ticket that points to the old one."""
    ticket = case.known.ticket
    if ticket is None or ticket.state not in ENDED or ticket.closed_at is None:
        return None
    return NewTicket(refers_to=ticket.id) if case.now - ticket.closed_at > policy.reopen_within else None
