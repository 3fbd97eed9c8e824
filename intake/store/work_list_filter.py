"""What somebody may want to see of the work list, and what comes back."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from intake.reading.values import Priority
from intake.store.tickets import Ticket
from intake.triage.case import TicketId
from intake.triage.lifecycle import TicketState


class Order(StrEnum):
    """How a list of tickets is sorted."""

    WORK = "work"
    """By urgency, then whoever waits longest."""
    OLDEST = "oldest"
    """Whoever waits longest, however urgent."""
    NEWEST = "newest"


@dataclass(frozen=True, slots=True, kw_only=True)
class TicketFilter:
    """Which tickets to list; what is None or empty does not restrict. Merged tickets are never listed."""

    states: frozenset[TicketState] = frozenset()
    priorities: frozenset[Priority] = frozenset()
    software: str | None = None
    assignee: str | None = None
    unassigned: bool = False
    partner: str | None = None
    entry: int | None = None
    """An FAQ entry that a mail surely asks for or that a letter quotes."""
    text: str = ""
    """Words that all have to be found, each from its beginning, in number, subject, mails, notes, fields or addresses."""
    opened_before: tuple[tuple[Priority, datetime], ...] = ()
    """Only tickets of these priorities that were opened before the time beside each."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """Where in a list, and how much of it; the first page if neither `after` nor `before` names a ticket there is."""

    size: int = 50
    order: Order = Order.WORK
    after: TicketId | None = None
    """The last ticket of the page before."""
    before: TicketId | None = None
    """The first ticket of the page behind."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TicketPage:
    """A page of tickets, and where its neighbours are; None where there is none."""

    tickets: tuple[Ticket, ...]
    next_after: TicketId | None
    previous_before: TicketId | None = None
