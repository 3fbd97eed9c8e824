"""Who has a ticket's page open, and who is typing on it: as of the last time their browser asked for it.

A page that is closed says nothing, so a visit simply grows old; nothing here is worth keeping.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import bindparam, case, func, select

from intake.store.columns import Moment
from intake.store.dialects import EitherInsert
from intake.store.engine import Transaction
from intake.store.schema_teamwork import ticket_visits
from intake.triage.case import TicketId

PRESENT_FOR = timedelta(minutes=10)
"""So long after somebody asked for the page it counts as open."""
TYPING_FOR = timedelta(minutes=5)
MOST_SHOWN = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Present:
    """Somebody who has the ticket's page open."""

    name: str
    since: datetime
    seen_at: datetime
    typing: bool


_MINE = ticket_visits.c
_COMES = EitherInsert(
    ticket_visits,
    lambda insert: insert.on_conflict_do_update(
        index_elements=["ticket_id", "visitor"],
        set_={
            "opened_at": case(
                (_MINE.seen_at < bindparam("gone", type_=Moment), insert.excluded.opened_at), else_=_MINE.opened_at
            ),
            "seen_at": insert.excluded.seen_at,
            "typing_at": func.coalesce(insert.excluded.typing_at, _MINE.typing_at),
        },
    ),
)
_RESTS = ticket_visits.update().where(_MINE.ticket_id == bindparam("row"), _MINE.visitor == bindparam("who"))
_PRESENT = (
    select(ticket_visits)
    .where(_MINE.ticket_id == bindparam("row"), _MINE.seen_at >= bindparam("gone", type_=Moment))
    .order_by(_MINE.opened_at, _MINE.visitor)
    .limit(MOST_SHOWN)
)


def note(tx: Transaction, ticket: TicketId, name: str, *, typing: bool, now: datetime) -> None:
    """Keep that somebody asks for the ticket's page, or types on it. Who was away for long has just opened it."""
    values = {"ticket_id": ticket, "visitor": name, "opened_at": now, "seen_at": now}
    tx.execute(_COMES.of(tx), {**values, "typing_at": now if typing else None, "gone": now - PRESENT_FOR})


def rest(tx: Transaction, ticket: TicketId, name: str) -> None:
    """Keep that somebody is no longer typing: what they typed is done."""
    tx.execute(_RESTS.values(typing_at=None), {"row": ticket, "who": name})


def present(tx: Transaction, ticket: TicketId, *, now: datetime) -> tuple[Present, ...]:
    """Who has the page open now, longest first."""
    return tuple(
        Present(
            name=row.visitor,
            since=row.opened_at,
            seen_at=row.seen_at,
            typing=row.typing_at is not None and row.typing_at > now - TYPING_FOR,
        )
        for row in tx.execute(_PRESENT, {"row": ticket, "gone": now - PRESENT_FOR})
    )
