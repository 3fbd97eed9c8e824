"""Figures for the shift lead: how much came when, where it stands, how long it waited, what it was about.

All are counted over the tickets opened since a moment; merged ones count with those they were merged into. A ticket
is a customer's if a person wrote on it, for nobody owes an answer to machines.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import pairwise

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    and_,
    bindparam,
    case,
    distinct,
    exists,
    func,
    null,
    select,
    true,
    union_all,
)

from intake.store.columns import Moment
from intake.store.engine import Transaction
from intake.store.schema import TAKES_UP, inbox, journal, letter_entries, letters, tickets
from intake.store.spans import hour_of, seconds_between
from intake.triage.lifecycle import TicketState

STEPS = tuple(timedelta(hours=hours) for hours in (1, 4, 8, 24, 72))
"""A wait is shorter than the first, or than the second, and so on, or longer than all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Numbers:
    """The figures since a moment."""

    mails: Mapping[datetime, int]
    """By the hour they came in; an hour without any is left out."""
    tickets: Mapping[datetime, int]
    """By the hour they were opened."""
    states: Mapping[TicketState, int]
    software: Mapping[str | None, int]
    """None for those that name none."""
    entries: Mapping[int, int]
    """How many tickets were sent each FAQ entry."""
    waiting: tuple[int, ...]
    """How long tickets that nobody took up, and that have not ended, have waited; by `STEPS`."""
    taken: tuple[int, ...]
    """How long the others waited until somebody took them up."""
    customers: int
    """Tickets on which a person wrote."""
    answered: int
    """Of these, those to which an automatic letter went."""
    with_entry: int
    """Of these, those to which an FAQ entry went."""


_SINCE: BindParameter[datetime] = bindparam("since", type_=Moment)
_NOW: BindParameter[datetime] = bindparam("now", type_=Moment)
_COUNTED = and_(tickets.c.opened_at >= _SINCE, tickets.c.merged_into.is_(None))
_BY_A_PERSON = tickets.c.customer_wrote_at.is_not(None)
_HOUR_IN = hour_of(inbox.c.received_at)
_HOUR_OPENED = hour_of(tickets.c.opened_at)
_MAILS = select(_HOUR_IN, func.count()).where(inbox.c.received_at >= _SINCE).group_by(_HOUR_IN)
_TICKETS = select(_HOUR_OPENED, func.count()).where(_COUNTED).group_by(_HOUR_OPENED)
# Each of the two is grouped by an index that has its order and all that is asked.
_STATES = select(tickets.c.state, func.count()).where(_COUNTED).group_by(tickets.c.state)
_SOFTWARE = (
    select(tickets.c.software, func.count())
    .where(_COUNTED, tickets.c.software.is_not(None))
    .group_by(tickets.c.software)
)
_CUSTOMERS = select(func.count()).where(_COUNTED, _BY_A_PERSON)
_SENT = letters.c.state == "sent"
_ANSWERED = select(func.count()).where(
    _COUNTED,
    _BY_A_PERSON,
    exists().where(letters.c.ticket_id == tickets.c.id, _SENT, letters.c.automatic == true()),
)
# Each entry once a ticket, so that both are counted in one go: tickets by entry, and tickets with any.
_QUOTED = (
    select(letter_entries.c.number, letters.c.ticket_id, case((_BY_A_PERSON, letters.c.ticket_id)).label("person"))
    # From tickets to letters to entries; without the noughts SQLite would begin with all entries there are.
    .join_from(tickets, letters, letters.c.ticket_id == tickets.c.id + 0)
    .join(letter_entries, letter_entries.c.letter_id == letters.c.id + 0)
    .where(_COUNTED, _SENT)
    .distinct()
    .cte("quoted")
)
_ENTRIES = union_all(
    select(_QUOTED.c.number, func.count()).group_by(_QUOTED.c.number),
    select(null(), func.count(distinct(_QUOTED.c.person))),
)
_TAKEN = (
    select(
        tickets.c.opened_at,
        tickets.c.state,
        select(func.min(journal.c.at))
        .where(TAKES_UP, journal.c.ticket_id == tickets.c.id)
        .scalar_subquery()
        .label("taken_at"),
    )
    .where(_COUNTED)
    .cte("taken")
    .prefix_with("MATERIALIZED")
)
# So that each wait is computed once for all steps.
_WAITED = (
    select(
        _TAKEN.c.taken_at,
        _TAKEN.c.state,
        seconds_between(_TAKEN.c.opened_at, func.coalesce(_TAKEN.c.taken_at, _NOW)).label("seconds"),
    )
    .cte("waited")
    .prefix_with("MATERIALIZED")
)


def _shorter(which: ColumnElement[bool]) -> tuple[ColumnElement[int], ...]:
    """How many of these waits are shorter than each step, and how many there are."""
    steps = (and_(which, _WAITED.c.seconds < int(step.total_seconds())) for step in STEPS)
    return tuple(func.count(case((condition, 1))) for condition in (*steps, which))


_WAITING = and_(_WAITED.c.taken_at.is_(None), _WAITED.c.state.in_(("awaiting_details", "open")))
_WAITS = select(*_shorter(_WAITING), *_shorter(_WAITED.c.taken_at.is_not(None)))
_FIRST = select(func.min(tickets.c.opened_at))


def numbers(tx: Transaction, *, since: datetime, now: datetime) -> Numbers:
    """The figures since a moment."""
    values = {"since": since, "now": now}
    states: dict[str, int] = {row[0]: row[1] for row in tx.execute(_STATES, values)}
    software: dict[str | None, int] = {row[0]: row[1] for row in tx.execute(_SOFTWARE, values)}
    if unnamed := sum(states.values()) - sum(software.values()):
        software[None] = unnamed
    entries: dict[int | None, int] = {row[0]: row[1] for row in tx.execute(_ENTRIES, values)}
    with_entry = entries.pop(None)
    waits = tx.execute(_WAITS, values).one()
    return Numbers(
        mails={_hour(row[0]): row[1] for row in tx.execute(_MAILS, values)},
        tickets={_hour(row[0]): row[1] for row in tx.execute(_TICKETS, values)},
        states={state: states.get(state.value, 0) for state in TicketState},
        software=software,
        entries={number: count for number, count in entries.items() if number is not None},
        waiting=_steps(waits[: len(STEPS) + 1]),
        taken=_steps(waits[len(STEPS) + 1 :]),
        customers=tx.execute(_CUSTOMERS, values).scalar_one(),
        answered=tx.execute(_ANSWERED, values).scalar_one(),
        with_entry=with_entry,
    )


def first_opened(tx: Transaction) -> datetime | None:
    """When the first ticket was opened."""
    found: datetime | None = tx.execute(_FIRST).scalar()
    return found


def _hour(text: str) -> datetime:
    return datetime.strptime(text, "%Y-%m-%dT%H").replace(tzinfo=UTC)


def _steps(shorter: Sequence[int]) -> tuple[int, ...]:
    return tuple(more - less for less, more in pairwise((0, *shorter)))
