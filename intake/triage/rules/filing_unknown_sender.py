"""Whether it refers to a ticket whose contacts do not include its sender."""

from intake.triage.case import Case, Policy
from intake.triage.decision import NewTicket


def unknown_sender(case: Case, _policy: Policy) -> NewTicket | None:
    """A new ticket that points to the other: numbers get passed on, and are no proof of belonging."""
    ticket = case.known.ticket
    if ticket is None or case.known.sender_is_known:
        return None
    return NewTicket(refers_to=ticket.id)
