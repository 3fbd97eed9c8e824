"""The journal: who decided what and why. Only ever added to; both databases refuse anything else."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import Row, bindparam, func, or_, select

from intake.store.engine import Transaction
from intake.store.rows import to_json
from intake.store.schema import BY_A_PERSON, journal
from intake.triage.case import InboxId, LetterId, TicketId


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One line: something that happened, who did it, and by which rule and reason."""

    at: datetime
    actor: str
    event: str
    ticket: TicketId | None = None
    inbox: InboxId | None = None
    letter: LetterId | None = None
    rule: str | None = None
    reason: str | None = None
    detail: Mapping[str, Any] = field(default_factory=dict)
    """Values JSON can hold; never a credential."""


_ADD = journal.insert()
_OF_TICKET = select(journal).where(journal.c.ticket_id == bindparam("ticket")).order_by(journal.c.id)


def write(tx: Transaction, entry: Entry) -> None:
    """Add one line."""
    tx.execute(
        _ADD,
        {
            "at": entry.at,
            "actor": entry.actor,
            "event": entry.event,
            "ticket_id": entry.ticket,
            "inbox_id": entry.inbox,
            "letter_id": entry.letter,
            "rule": entry.rule,
            "reason": entry.reason,
            "detail": to_json(entry.detail) if entry.detail else "{}",
        },
    )


def of_ticket(tx: Transaction, ticket: TicketId) -> tuple[Entry, ...]:
    """A ticket's lines, oldest first."""
    return tuple(_entry(row) for row in tx.execute(_OF_TICKET, {"ticket": ticket}))


def search(  # noqa: PLR0913 - one filter each
    tx: Transaction,
    *,
    event: str | None = None,
    actor: str | None = None,
    inbox: InboxId | None = None,
    since: datetime | None = None,
    until: datetime | None = None,
    limit: int = 100,
) -> tuple[Entry, ...]:
    """The newest lines that fit every filter given, newest first; `until` is exclusive."""
    found = select(journal).order_by(journal.c.id.desc()).limit(limit)
    equal = ((journal.c.event, event), (journal.c.actor, actor), (journal.c.inbox_id, inbox))
    found = found.where(*(column == value for column, value in equal if value is not None))
    if actor not in {None, "intake"}:
        found = found.where(BY_A_PERSON)
    if since is not None:
        found = found.where(journal.c.at >= since)
    if until is not None:
        found = found.where(journal.c.at < until)
    return tuple(_entry(row) for row in tx.execute(found))


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A line's place in the journal."""

    at: datetime
    id: int


def page(  # noqa: PLR0913 - one filter each
    tx: Transaction,
    *,
    event: str | None = None,
    actor: str | None = None,
    ticket: TicketId | None = None,
    since: datetime | None = None,
    until: datetime | None = None,
    behind: Place | None = None,
    limit: int = 100,
) -> tuple[tuple[Place, Entry], ...]:
    """Lines that fit every filter given, the newest first, behind a place; `until` is exclusive."""
    at, key = journal.c.at, journal.c.id
    # Where an index holds the filter's lines by time, it hands them out in this order; else the key does.
    by_time = ticket is None and (event is not None or actor is not None)
    order = (at.desc(), key.desc()) if by_time else (key.desc(),)
    found = select(journal).order_by(*order).limit(limit)
    equal = ((journal.c.event, event), (journal.c.actor, actor), (journal.c.ticket_id, ticket))
    found = found.where(*(column == value for column, value in equal if value is not None))
    if since is not None:
        found = found.where(at >= since)
    if until is not None:
        found = found.where(at < until)
    if behind is not None and by_time:
        found = found.where(at <= behind.at, or_(at < behind.at, key < behind.id))
    elif behind is not None:
        found = found.where(key < behind.id)
    return tuple((Place(at=row.at, id=row.id), _entry(row)) for row in tx.execute(found))


_COUNT = (
    select(func.count())
    .select_from(journal)
    .where(
        journal.c.event == bindparam("what"),
        journal.c.reason == bindparam("why"),
        journal.c.at >= bindparam("since", type_=journal.c.at.type),
    )
)


def count_since(tx: Transaction, *, event: str, reason: str, since: datetime) -> int:
    """How many lines with this event and reason were written at or after this moment."""
    return int(tx.execute(_COUNT, {"what": event, "why": reason, "since": since}).scalar_one())


def _entry(row: Row[Any]) -> Entry:
    return Entry(
        at=row.at,
        actor=row.actor,
        event=row.event,
        ticket=row.ticket_id,
        inbox=row.inbox_id,
        letter=row.letter_id,
        rule=row.rule,
        reason=row.reason,
        detail=json.loads(row.detail),
    )
