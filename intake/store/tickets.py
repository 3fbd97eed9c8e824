"""Tickets: filing mails on them and the plain changes a person's decision makes.

Nothing here asks whether a change is allowed; `intake.steps` does, and writes the journal.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row, bindparam, func, null, select, update
from sqlalchemy.sql import Update

from intake.mail.references import TicketNumber
from intake.reading.values import FieldName, Priority, Source
from intake.store import search, search_renewal
from intake.store.engine import Transaction
from intake.store.filing import Filed, NumberTaken, file
from intake.store.rows import fields_of, missing_of, missing_text, rank_of
from intake.store.schema import FIELD_NAMES, field_values, notes, tickets
from intake.triage.case import InboxId, Required, TicketId
from intake.triage.lifecycle import ENDED, Resolution, TicketState

__all__ = [
    "Filed",
    "NumberTaken",
    "Ticket",
    "add_note",
    "assign",
    "file",
    "find",
    "merge",
    "set_field",
    "set_missing",
    "set_partner",
    "set_priority",
    "set_state",
    "touch",
    "unmerge",
]

_MOST_MERGES = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Ticket:
    """A ticket as it stands."""

    id: TicketId
    number: TicketNumber
    state: TicketState
    resolution: Resolution | None
    priority: Priority
    language: str
    subject: str
    customer: str | None
    """Address of whoever opened it."""
    opened_at: datetime
    updated_at: datetime
    customer_wrote_at: datetime | None
    """When a person last wrote in; machines' mails do not count."""
    closed_at: datetime | None
    missing: tuple[Required, ...]
    fields: tuple[tuple[FieldName, str], ...]
    assignee: str | None
    refers_to: TicketId | None
    merged_into: TicketId | None
    partner: str | None = None
    """The sales partner who looks after it, by the name in the configuration."""


def ticket_of(row: Row[Any]) -> Ticket:
    """A row of the tickets' table as a value."""
    return Ticket(
        id=TicketId(row.id),
        number=TicketNumber(row.number),
        state=TicketState(row.state),
        resolution=Resolution(row.resolution) if row.resolution else None,
        priority=Priority(row.priority),
        language=row.language,
        subject=row.subject,
        customer=row.customer,
        opened_at=row.opened_at,
        updated_at=row.updated_at,
        customer_wrote_at=row.customer_wrote_at,
        closed_at=row.closed_at,
        missing=missing_of(row.missing),
        fields=fields_of(row),
        assignee=row.assignee,
        refers_to=row.refers_to,
        merged_into=row.merged_into,
        partner=row.partner,
    )


_BY_NUMBER = select(tickets).where(tickets.c.number == bindparam("number"))
_BY_ID = select(tickets).where(tickets.c.id == bindparam("row"))
_LOCKED_BY_NUMBER = _BY_NUMBER.with_for_update()
_LOCKED_BY_ID = _BY_ID.with_for_update()


def find(tx: Transaction, which: TicketNumber | TicketId, *, to_change: bool = False) -> Ticket | None:
    """The ticket of this number or id (merged ones are not followed), locked until the end if it is to be changed."""
    if isinstance(which, int):
        row = tx.execute(_LOCKED_BY_ID if to_change else _BY_ID, {"row": which}).one_or_none()
    else:
        row = tx.execute(_LOCKED_BY_NUMBER if to_change else _BY_NUMBER, {"number": which}).one_or_none()
    return ticket_of(row) if row else None


def _changing(**values: Any) -> Update:
    return update(tickets).where(tickets.c.id == bindparam("row")).values(updated_at=bindparam("now"), **values)


_SET_ENDED = _changing(
    state=bindparam("its_state"),
    resolution=bindparam("its_resolution"),
    closed_at=func.coalesce(tickets.c.closed_at, bindparam("now", type_=tickets.c.closed_at.type)),
)
_SET_ALIVE = _changing(state=bindparam("its_state"), resolution=null(), closed_at=null())
_SET_PRIORITY = _changing(priority=bindparam("its_priority"), priority_rank=bindparam("its_rank"))
_SET_MISSING = _changing(missing=bindparam("its_missing"))
_ASSIGN = _changing(assignee=bindparam("whom"))
_TOUCH = _changing()
_SET_PARTNER = _changing(partner=bindparam("whom"))
_MERGE = _changing(merged_into=bindparam("target"))
_SET_FIELD = {name: _changing(**{name: bindparam("its_value")}) for name in FIELD_NAMES}
_ADD_VALUE = field_values.insert()
_ADD_NOTE = notes.insert()


def set_state(
    tx: Transaction, ticket: TicketId, *, state: TicketState, resolution: Resolution | None, now: datetime
) -> None:
    """Move a ticket. A resolution is kept only with an ended state; when it ended first is kept as well."""
    values = {"row": ticket, "its_state": state.value, "now": now}
    if state in ENDED:
        tx.execute(_SET_ENDED, {**values, "its_resolution": resolution.value if resolution else None})
    else:
        tx.execute(_SET_ALIVE, values)


def set_field(  # noqa: PLR0913 - a value and its origin
    tx: Transaction,
    ticket: TicketId,
    *,
    name: FieldName,
    value: str | None,
    by: str,
    now: datetime,
    source: Source = Source.STAFF,
    inbox: InboxId | None = None,
) -> None:
    """Set a field, or empty it with None; earlier values stay in the history."""
    tx.execute(_SET_FIELD[name.value], {"row": ticket, "its_value": value, "now": now})
    tx.execute(
        _ADD_VALUE,
        {
            "ticket_id": ticket,
            "inbox_id": inbox,
            "name": name.value,
            "value": value,
            "source": source.value,
            "score": 1.0,
            "place": "",
            "set_by": by,
            "set_at": now,
        },
    )
    search.add_words(tx, ticket, [value or ""])


def set_missing(tx: Transaction, ticket: TicketId, *, missing: tuple[Required, ...], now: datetime) -> None:
    """Note what the ticket lacks after a change of its fields."""
    tx.execute(_SET_MISSING, {"row": ticket, "its_missing": missing_text(missing), "now": now})


def set_priority(tx: Transaction, ticket: TicketId, *, priority: Priority, now: datetime) -> None:
    """Change the priority."""
    tx.execute(
        _SET_PRIORITY, {"row": ticket, "its_priority": priority.value, "its_rank": rank_of(priority), "now": now}
    )


def touch(tx: Transaction, ticket: TicketId, *, now: datetime) -> None:
    """Note that something happened, so that whoever looked before looks again before they decide."""
    tx.execute(_TOUCH, {"row": ticket, "now": now})


def assign(tx: Transaction, ticket: TicketId, *, assignee: str | None, now: datetime) -> None:
    """Give the ticket to somebody, or to nobody."""
    tx.execute(_ASSIGN, {"row": ticket, "whom": assignee, "now": now})


def set_partner(tx: Transaction, ticket: TicketId, *, partner: str | None, now: datetime) -> None:
    """Note which partner looks after the ticket, or that none does."""
    tx.execute(_SET_PARTNER, {"row": ticket, "whom": partner, "now": now})


def add_note(tx: Transaction, ticket: TicketId, *, author: str, text: str, now: datetime) -> None:
    """Add an internal note; notes are never changed."""
    tx.execute(_ADD_NOTE, {"ticket_id": ticket, "author": author, "text": text, "at": now})
    search.add_words(tx, ticket, [text])


def merge(tx: Transaction, ticket: TicketId, *, into: TicketId, now: datetime) -> None:
    """Let one ticket redirect to another; its mails and letters stay its own, so that it can be undone.

    ValueError if `into` leads back to the ticket.
    """
    target: int | None = into
    for _ in range(_MOST_MERGES):
        if target is None:
            break
        if target == ticket:
            raise ValueError("a ticket cannot be merged into itself")
        target = tx.execute(select(tickets.c.merged_into).where(tickets.c.id == target)).scalar()
    tx.execute(_MERGE, {"row": ticket, "target": into, "now": now})
    search_renewal.renew(tx, into)


def unmerge(tx: Transaction, ticket: TicketId, *, now: datetime) -> None:
    """Undo a merge: the ticket stands for itself again, in the state it had."""
    into = tx.execute(select(tickets.c.merged_into).where(tickets.c.id == ticket)).scalar()
    tx.execute(_MERGE, {"row": ticket, "target": None, "now": now})
    if into is not None:
        search_renewal.renew(tx, TicketId(into))
