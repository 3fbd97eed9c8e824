"""Calls to practices: every attempt with its result, and the tickets that want one.

A ticket wants its first call from the moment it is on the work list with a number. After an attempt it wants the next
at the time that was agreed, and a first one again when the practice has written since.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from itertools import product
from typing import Any

from sqlalchemy import BindParameter, Row, bindparam, func, null, or_, select, update
from sqlalchemy.sql import Select

from intake.store.columns import Words
from intake.store.engine import Transaction
from intake.store.schema import tickets
from intake.store.schema_calls import calls
from intake.store.tickets import Ticket, ticket_of
from intake.triage.case import TicketId
from intake.triage.lifecycle import ENDED, TicketState

WORKED_ON = (TicketState.OPEN, TicketState.IN_PROGRESS)
"""A ticket that waits for the practice is not called unless that was agreed."""


class CallResult(StrEnum):
    """How an attempt ended."""

    REACHED = "reached"
    BUSY = "busy"
    VOICEMAIL = "voicemail"
    WRONG_NUMBER = "wrong_number"


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """One attempt to call a practice."""

    at: datetime
    caller: str
    phone: str
    result: CallResult
    next_at: datetime | None
    """When the next attempt was wanted."""
    due_at: datetime | None
    """The same while it is still to be made; a wrong number wants another one at once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ToCall:
    """A ticket that wants a call, and the last attempt."""

    ticket: Ticket
    last: Call | None


_ADD = calls.insert()
_MADE = update(calls).where(calls.c.ticket_id == bindparam("ticket"), calls.c.due_at.is_not(None)).values(due_at=null())
_OF_TICKET = select(calls).where(calls.c.ticket_id == bindparam("ticket")).order_by(calls.c.id)
_NUMBERED: BindParameter[Any] = bindparam("ids", expanding=True)
_LAST = select(calls).where(
    calls.c.id.in_(select(func.max(calls.c.id)).where(calls.c.ticket_id.in_(_NUMBERED)).group_by(calls.c.ticket_id))
)
_CALLED = select(calls.c.id).where(
    calls.c.ticket_id == tickets.c.id, calls.c.at >= func.coalesce(tickets.c.customer_wrote_at, tickets.c.opened_at)
)
# One state at a time: then an index hands the rows out in this order.
_FIRST = (
    select(tickets)
    .where(
        tickets.c.state == bindparam("its_state"),
        tickets.c.merged_into.is_(None),
        tickets.c.contact_phone.is_not(None),
        ~_CALLED.exists(),
    )
    .order_by(tickets.c.priority_rank, tickets.c.opened_at, tickets.c.id)
    .limit(bindparam("most"))
)
# Each in an index of its own; tickets in progress are hardly ever anybody's who asks.
_HOLDER: BindParameter[str] = bindparam("holder", type_=Words)
_FIRST_OF_NOBODY = _FIRST.where(tickets.c.assignee.is_(None))
_FIRST_OF_HOLDER = _FIRST.where(tickets.c.assignee == _HOLDER)
_AGAIN = (
    select(tickets)
    .join_from(calls, tickets)
    .where(
        calls.c.due_at.is_not(None),
        tickets.c.merged_into.is_(None),
        # Not by an index: SQLite would begin with all tickets of these states, rather than with the few calls.
        tickets.c.state.concat("").in_(sorted(set(TicketState) - ENDED)),
    )
    .order_by(calls.c.due_at, calls.c.id)
    .limit(bindparam("most"))
)
_AGAIN_OF_HOLDER = _AGAIN.where(or_(tickets.c.assignee.is_(None), tickets.c.assignee == _HOLDER))


def add(tx: Transaction, ticket: TicketId, call: Call) -> None:
    """Note an attempt; whatever call was still to be made is made with it."""
    tx.execute(_MADE, {"ticket": ticket})
    tx.execute(
        _ADD,
        {
            "ticket_id": ticket,
            "at": call.at,
            "caller": call.caller,
            "phone": call.phone,
            "result": call.result.value,
            "next_at": call.next_at,
            "due_at": call.due_at,
        },
    )


def of_ticket(tx: Transaction, ticket: TicketId) -> tuple[Call, ...]:
    """A ticket's attempts, oldest first."""
    return tuple(_call(row) for row in tx.execute(_OF_TICKET, {"ticket": ticket}))


def wanted(tx: Transaction, *, most: int, holder: str | None = None) -> tuple[ToCall, ...]:
    """Tickets that want a call, in no order: of each kind the most urgent `most`, with a holder only theirs and free ones."""
    found: dict[TicketId, Ticket] = {}
    firsts, again = ((_FIRST,), _AGAIN) if holder is None else ((_FIRST_OF_NOBODY, _FIRST_OF_HOLDER), _AGAIN_OF_HOLDER)
    for statement, state in product(firsts, WORKED_ON):
        found |= _tickets(tx, statement, {"its_state": state.value, "holder": holder, "most": most})
    found |= _tickets(tx, again, {"holder": holder, "most": most})
    last = _last(tx, found) if found else {}
    return tuple(ToCall(ticket=ticket, last=last.get(key)) for key, ticket in found.items())


def _tickets(tx: Transaction, statement: Select[Any], values: dict[str, Any]) -> dict[TicketId, Ticket]:
    return {TicketId(row.id): ticket_of(row) for row in tx.execute(statement, values)}


def _last(tx: Transaction, ids: Iterable[TicketId]) -> dict[TicketId, Call]:
    return {TicketId(row.ticket_id): _call(row) for row in tx.execute(_LAST, {"ids": list(ids)})}


def _call(row: Row[Any]) -> Call:
    return Call(
        at=row.at,
        caller=row.caller,
        phone=row.phone,
        result=CallResult(row.result),
        next_at=row.next_at,
        due_at=row.due_at,
    )
