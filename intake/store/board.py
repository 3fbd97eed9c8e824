"""What the desk, the command line and the health page read: the work list, one ticket whole, and ages.

Lists are turned over by key, not by offset: the page behind a ticket costs the same wherever it is.
"""

from collections import Counter
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from sqlalchemy import and_, func, or_, select, tuple_
from sqlalchemy.sql import ColumnElement, Select

from intake.reading.values import Priority
from intake.store.engine import Transaction
from intake.store.rows import rank_of
from intake.store.schema import IS_QUARANTINED, NEEDS_A_PERSON, inbox, letters
from intake.store.schema import tickets as table
from intake.store.ticket_view import (
    LETTERS,
    FieldView,
    LetterView,
    MessageView,
    NoteView,
    TicketView,
    letter_of,
    ticket,
)
from intake.store.tickets import Ticket, ticket_of
from intake.triage.case import LetterId, TicketId
from intake.triage.lifecycle import TicketState

__all__ = [
    "Ages",
    "FieldView",
    "LetterView",
    "MessageView",
    "NoteView",
    "Order",
    "Page",
    "TicketFilter",
    "TicketPage",
    "TicketView",
    "ages",
    "count",
    "outbox",
    "ticket",
    "tickets",
]


class Order(StrEnum):
    """How a list of tickets is sorted."""

    WORK = "work"
    """By urgency, then whoever waits longest."""
    NEWEST = "newest"


@dataclass(frozen=True, slots=True, kw_only=True)
class TicketFilter:
    """Which tickets to list; what is None or empty does not restrict. Merged tickets are never listed."""

    states: frozenset[TicketState] = frozenset()
    priorities: frozenset[Priority] = frozenset()
    software: str | None = None
    assignee: str | None = None
    unassigned: bool = False
    text: str = ""
    """Sought in number, subject, practice, contact, town and address of the customer."""
    opened_before: tuple[tuple[Priority, datetime], ...] = ()
    """Only tickets of these priorities that were opened before the time beside each."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """Where in a list, and how much of it."""

    size: int = 50
    order: Order = Order.WORK
    after: TicketId | None = None
    """The last ticket of the page before."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TicketPage:
    """A page of tickets, and where the next one starts; None on the last."""

    tickets: tuple[Ticket, ...]
    next_after: TicketId | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Ages:
    """How much waits, and how long the oldest of it has; None if nothing waits."""

    backlog: int
    backlog_age: timedelta | None
    quarantine: int
    waiting_letters: int
    waiting_age: timedelta | None
    """Since the letter should have gone out, so that one put off on purpose is no alarm."""
    held_letters: int
    failed_letters: int
    tickets: tuple[tuple[TicketState, int], ...]
    """Every state once; merged tickets do not count."""


_ALIVE = table.c.merged_into.is_(None)
_SEARCHED = (table.c.number, table.c.subject, table.c.practice, table.c.contact_name, table.c.town, table.c.customer)
_WORK_KEY = (table.c.priority_rank, table.c.opened_at, table.c.id)


def tickets(tx: Transaction, wanted: TicketFilter, page: Page) -> TicketPage:
    """A page of the tickets that fit every part of the filter."""
    found = _ordered(select(table).where(_ALIVE, *_conditions(wanted)), page).limit(page.size + 1)
    rows = [ticket_of(row) for row in tx.execute(found)]
    shown = tuple(rows[: page.size])
    return TicketPage(tickets=shown, next_after=shown[-1].id if len(rows) > page.size else None)


def _conditions(wanted: TicketFilter) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = []
    if wanted.states:
        conditions.append(table.c.state.in_(sorted(wanted.states)))
    if wanted.priorities:
        conditions.append(table.c.priority_rank.in_(sorted(map(rank_of, wanted.priorities))))
    if wanted.software is not None:
        conditions.append(table.c.software == wanted.software)
    if wanted.assignee is not None:
        conditions.append(table.c.assignee == wanted.assignee)
    if wanted.unassigned:
        conditions.append(table.c.assignee.is_(None))
    if wanted.text:
        conditions.append(or_(*(column.icontains(wanted.text, autoescape=True) for column in _SEARCHED)))
    if wanted.opened_before:
        late = (
            and_(table.c.priority_rank == rank_of(priority), table.c.opened_at < moment)
            for priority, moment in wanted.opened_before
        )
        conditions.append(or_(*late))
    return conditions


def count(tx: Transaction, wanted: TicketFilter, *, most: int = 1000) -> int:
    """How many tickets fit every part of the filter; nobody looks further than to `most`."""
    found = select(table.c.id).where(_ALIVE, *_conditions(wanted)).limit(most).subquery()
    return int(tx.execute(select(func.count()).select_from(found)).scalar_one())


def _ordered(found: Select[tuple[object, ...]], page: Page) -> Select[tuple[object, ...]]:
    if page.order is Order.NEWEST:
        found = found.order_by(table.c.id.desc())
        return found.where(table.c.id < page.after) if page.after is not None else found
    found = found.order_by(*_WORK_KEY)
    if page.after is None:
        return found
    last = table.alias("last")
    key = select(last.c.priority_rank, last.c.opened_at, last.c.id).where(last.c.id == page.after).scalar_subquery()
    return found.where(tuple_(*_WORK_KEY) > key)


_BACKLOG = inbox.c.due_at.is_not(None)
_GOING_OUT = letters.c.due_at.is_not(None)
_AGES = select(
    select(func.count()).select_from(inbox).where(_BACKLOG).scalar_subquery().label("backlog"),
    select(func.min(inbox.c.stored_at)).where(_BACKLOG).scalar_subquery().label("backlog_since"),
    select(func.count()).select_from(inbox).where(IS_QUARANTINED).scalar_subquery().label("quarantine"),
    select(func.count()).select_from(letters).where(_GOING_OUT).scalar_subquery().label("waiting"),
    select(func.min(letters.c.due_at)).where(_GOING_OUT).scalar_subquery().label("waiting_since"),
    select(func.count())
    .select_from(letters)
    .where(NEEDS_A_PERSON, letters.c.state == "held")
    .scalar_subquery()
    .label("held"),
    select(func.count())
    .select_from(letters)
    .where(NEEDS_A_PERSON, letters.c.state == "failed")
    .scalar_subquery()
    .label("failed"),
)
# All less the few that are merged: an index alone answers the first, which "not merged" would forbid.
_STATES = select(table.c.state, func.count().label("number")).group_by(table.c.state)
_MERGED_STATES = select(table.c.state).where(table.c.merged_into.is_not(None))


def ages(tx: Transaction, now: datetime) -> Ages:
    """What waits and for how long, over all hosts."""
    row = tx.execute(_AGES).one()
    counted = Counter({found.state: found.number for found in tx.execute(_STATES)})
    counted.subtract(tx.execute(_MERGED_STATES).scalars())
    return Ages(
        backlog=row.backlog,
        backlog_age=_age(row.backlog_since, now),
        quarantine=row.quarantine,
        waiting_letters=row.waiting,
        waiting_age=_age(row.waiting_since, now),
        held_letters=row.held,
        failed_letters=row.failed,
        tickets=tuple((state, counted[state.value]) for state in TicketState),
    )


def _age(since: datetime | None, now: datetime) -> timedelta | None:
    return None if since is None else max(now - since, timedelta(0))


def outbox(
    tx: Transaction, *, states: frozenset[str] = frozenset(), limit: int = 100, before: LetterId | None = None
) -> tuple[LetterView, ...]:
    """The newest letters in these states (all if none is named), newest first; `before` turns the page."""
    conditions: list[ColumnElement[bool]] = [letters.c.state.in_(sorted(states))] if states else []
    if states and states <= {"held", "failed"}:
        conditions.append(NEEDS_A_PERSON)
    if before is not None:
        conditions.append(letters.c.id < before)
    found = (
        LETTERS.where(and_(True, *conditions))  # noqa: FBT003 - no condition at all is one too
        .order_by(letters.c.id.desc())
        .limit(limit)
    )
    return tuple(letter_of(row, ()) for row in tx.execute(found))
