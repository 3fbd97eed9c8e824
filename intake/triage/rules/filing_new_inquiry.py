"""Whether it refers to no ticket at all."""

from intake.triage.case import Case, Policy
from intake.triage.decision import NewTicket


def new_inquiry(case: Case, _policy: Policy) -> NewTicket | None:
    """A ticket of its own."""
    return NewTicket(refers_to=None) if case.known.ticket is None else None
