"""What the desk, the command line and the health page read: the work list, one ticket whole, and ages."""

from collections import Counter
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, and_, func, select

from intake.store.engine import Transaction
from intake.store.schema import IS_QUARANTINED, IS_WITHDRAWN, NEEDS_A_PERSON, inbox, letters
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
from intake.store.work_list import Order, Page, TicketFilter, TicketPage, count, counts, tickets
from intake.triage.case import LetterId
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
    "counts",
    "outbox",
    "ticket",
    "tickets",
]


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
    if states == {"withdrawn"}:
        conditions.append(IS_WITHDRAWN)
    if before is not None:
        conditions.append(letters.c.id < before)
    found = (
        LETTERS.where(and_(True, *conditions))  # noqa: FBT003 - no condition at all is one too
        .order_by(letters.c.id.desc())
        .limit(limit)
    )
    return tuple(letter_of(row, ()) for row in tx.execute(found))
