"""A case together with where it goes: what the reply rules judge."""

from dataclasses import dataclass

from intake.reading.values import PRIORITY_ORDER, Priority
from intake.triage.case import Case, KnownTicket, Policy, Required
from intake.triage.decision import Filing, FollowUp, FurtherDelivery, ReplyPurpose
from intake.triage.due import due_letter
from intake.triage.learned import Learned, held_values, learned_values
from intake.triage.missing import missing_fields


@dataclass(frozen=True, slots=True, kw_only=True)
class FiledCase:
    """A case, its filing, and what follows from the two for the ticket and the letter."""

    case: Case
    filing: Filing
    ticket: KnownTicket | None
    """The ticket it is attached to, as it stood before; None for a new one."""
    priority: Priority
    learned: Learned
    missing: tuple[Required, ...]
    """What the ticket still lacks afterwards."""
    due: ReplyPurpose | None
    """The letter the sender would get if nothing spoke against it; None if there is nothing new to say."""


def filed_case(case: Case, filing: Filing, policy: Policy) -> FiledCase:
    """The case with everything that its filing entails."""
    if isinstance(filing, FurtherDelivery):
        return _unchanged(case, filing)
    ticket = case.known.ticket if isinstance(filing, FollowUp) else None
    learned = learned_values(case, ticket)
    missing = _missing(case, ticket, learned, policy)
    return FiledCase(
        case=case,
        filing=filing,
        ticket=ticket,
        priority=_priority(case, ticket),
        learned=learned,
        missing=missing,
        due=due_letter(ticket, learned, missing),
    )


def _unchanged(case: Case, filing: FurtherDelivery) -> FiledCase:
    ticket = case.known.ticket
    return FiledCase(
        case=case,
        filing=filing,
        ticket=ticket,
        priority=ticket.priority if ticket else case.reading.urgency.priority,
        learned=(),
        missing=ticket.missing if ticket else (),
        due=None,
    )


def _missing(case: Case, ticket: KnownTicket | None, learned: Learned, policy: Policy) -> tuple[Required, ...]:
    # A machine's mail changes nothing, and a ticket of its own lacks nothing: there is nobody to ask.
    if case.is_from_machine:
        return ticket.missing if ticket else ()
    return missing_fields(held_values(ticket, learned), policy)


def _priority(case: Case, ticket: KnownTicket | None) -> Priority:
    if case.is_from_machine:
        return ticket.priority if ticket else Priority.LOW
    read = case.reading.urgency.priority
    return min(read, ticket.priority, key=PRIORITY_ORDER.index) if ticket else read
