"""Links that people make between tickets: the same both ways, and ended rather than deleted."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, null, select, union_all, update

from intake.mail.references import TicketNumber
from intake.store.dialects import EitherInsert
from intake.store.engine import Transaction
from intake.store.schema import tickets
from intake.store.schema_teamwork import ticket_links
from intake.store.tickets import Ticket, ticket_of
from intake.triage.case import TicketId

MOST_SHOWN = 50
"""So many links of a ticket are shown, the latest first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkedTicket:
    """A ticket that another one is linked to, and who linked them."""

    ticket: Ticket
    made_by: str
    made_at: datetime


_ADD = EitherInsert(
    ticket_links,
    lambda insert: insert.on_conflict_do_update(
        index_elements=["ticket_id", "other_id"],
        set_={"made_at": insert.excluded.made_at, "made_by": insert.excluded.made_by, "ended_at": null()},
        where=ticket_links.c.ended_at.is_not(None),
    ).returning(ticket_links.c.ticket_id),
)
_END = (
    update(ticket_links)
    .where(
        ticket_links.c.ticket_id == bindparam("older"),
        ticket_links.c.other_id == bindparam("newer"),
        ticket_links.c.ended_at.is_(None),
    )
    .values(ended_at=bindparam("now"))
)
_LINKS = ticket_links.alias("links")
_OTHERS = union_all(
    select(_LINKS.c.other_id.label("id"), _LINKS.c.made_at, _LINKS.c.made_by).where(
        _LINKS.c.ticket_id == bindparam("row"), _LINKS.c.ended_at.is_(None)
    ),
    select(_LINKS.c.ticket_id, _LINKS.c.made_at, _LINKS.c.made_by).where(
        _LINKS.c.other_id == bindparam("row"), _LINKS.c.ended_at.is_(None)
    ),
).subquery("others")
_OF_TICKET = (
    select(tickets, _OTHERS.c.made_at, _OTHERS.c.made_by)
    .join(_OTHERS, _OTHERS.c.id == tickets.c.id)
    .order_by(_OTHERS.c.made_at.desc(), tickets.c.id.desc())
    .limit(MOST_SHOWN)
)


def add(tx: Transaction, one: TicketId, other: TicketId, *, by: str, now: datetime) -> bool:
    """Whether the two tickets were not linked and now are. ValueError for one and the same."""
    older, newer = _in_order(one, other)
    values = {"ticket_id": older, "other_id": newer, "made_at": now, "made_by": by}
    return tx.execute(_ADD.of(tx), values).first() is not None


def end(tx: Transaction, one: TicketId, other: TicketId, *, now: datetime) -> bool:
    """Whether the two tickets were linked and no longer are."""
    older, newer = _in_order(one, other)
    return tx.execute(_END, {"older": older, "newer": newer, "now": now}).rowcount == 1


def of_ticket(tx: Transaction, ticket: TicketId) -> tuple[LinkedTicket, ...]:
    """The tickets linked to this one, latest link first."""
    return tuple(
        LinkedTicket(ticket=ticket_of(row), made_by=row.made_by, made_at=row.made_at)
        for row in tx.execute(_OF_TICKET, {"row": ticket})
    )


def numbers(tx: Transaction, ticket: TicketId) -> tuple[TicketNumber, ...]:
    """The numbers of the same."""
    return tuple(linked.ticket.number for linked in of_ticket(tx, ticket))


def _in_order(one: TicketId, other: TicketId) -> tuple[TicketId, TicketId]:
    if one == other:
        raise ValueError("a ticket cannot be linked to itself")
    return (one, other) if one < other else (other, one)
