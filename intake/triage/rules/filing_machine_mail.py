"""Whether it is any other machine's mail."""

from intake.triage.case import Case, Policy
from intake.triage.decision import NewTicket


def machine_mail(case: Case, _policy: Policy) -> NewTicket | None:
    """A ticket of its own, resolved from the start, so that it can be found and nobody has to work it."""
    ticket = case.known.ticket
    return NewTicket(refers_to=ticket.id if ticket else None) if case.is_from_machine else None
