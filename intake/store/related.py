"""Other tickets that are likely the same practice's: by an address, a domain that is not anybody's, or the name.

Each sign is one short walk along an index from its newest end, however many tickets bear it.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sqlalchemy import BindParameter, bindparam, select
from sqlalchemy.sql import Select

from intake.store.engine import Transaction
from intake.store.schema import ticket_addresses, tickets
from intake.store.tickets import Ticket, ticket_of
from intake.triage.case import TicketId

MOST_SHOWN = 5
_MOST_KEYS = 20
_LOOKED_AT = 2 * MOST_SHOWN
"""Of each sign so many are looked at, since some may be merged."""


class Sign(StrEnum):
    """By what two tickets are likely the same practice's, surest first."""

    ADDRESS = "address"
    DOMAIN = "domain"
    PRACTICE = "practice"


@dataclass(frozen=True, slots=True, kw_only=True)
class Related:
    """A ticket that is likely the same practice's, and the surest sign of it."""

    ticket: Ticket
    sign: Sign


_KEYS = (
    select(ticket_addresses.c.address, ticket_addresses.c.domain)
    .where(ticket_addresses.c.ticket_id == bindparam("row"))
    .limit(_MOST_KEYS)
)
_BEARING: BindParameter[str] = bindparam("key")
_OTHER: BindParameter[int] = bindparam("row")


def _newest(found: Select[Any]) -> Select[Any]:
    return found.limit(_LOOKED_AT)


_ADDRESSES = ticket_addresses.c
_BY_SIGN = {
    Sign.ADDRESS: _newest(
        select(_ADDRESSES.ticket_id)
        .where(_ADDRESSES.address == _BEARING, _ADDRESSES.ticket_id != _OTHER)
        .order_by(_ADDRESSES.ticket_id.desc())
    ),
    Sign.DOMAIN: _newest(
        select(_ADDRESSES.ticket_id)
        .where(_ADDRESSES.domain == _BEARING, _ADDRESSES.ticket_id != _OTHER)
        .order_by(_ADDRESSES.ticket_id.desc())
    ),
    Sign.PRACTICE: _newest(
        select(tickets.c.id).where(tickets.c.practice == _BEARING, tickets.c.id != _OTHER).order_by(tickets.c.id.desc())
    ),
}
_NEWEST = (
    select(tickets)
    .where(tickets.c.id.in_(bindparam("ids", expanding=True)), tickets.c.merged_into.is_(None))
    .order_by(tickets.c.id.desc())
    .limit(MOST_SHOWN)
)


def same_practice(
    tx: Transaction, ticket: TicketId, practice: str | None, freemail: frozenset[str]
) -> tuple[Related, ...]:
    """The newest tickets besides this one that are likely the same practice's, newest first; merged ones are left out."""
    signs: dict[int, Sign] = {}
    for sign, keys in _keys_of(tx, ticket, practice, freemail).items():
        for found in _bearing(tx, ticket, sign, keys):
            signs.setdefault(found, sign)
    if not signs:
        return ()
    rows = tx.execute(_NEWEST, {"ids": list(signs)})
    return tuple(Related(ticket=ticket_of(row), sign=signs[row.id]) for row in rows)


def _keys_of(
    tx: Transaction, ticket: TicketId, practice: str | None, freemail: frozenset[str]
) -> dict[Sign, tuple[str, ...]]:
    known = tx.execute(_KEYS, {"row": ticket}).all()
    domains = dict.fromkeys(row.domain for row in known if row.domain and row.domain not in freemail)
    return {
        Sign.ADDRESS: tuple(row.address for row in known),
        Sign.DOMAIN: tuple(domains),
        Sign.PRACTICE: (practice,) if practice else (),
    }


def _bearing(tx: Transaction, ticket: TicketId, sign: Sign, keys: Iterable[str]) -> Iterator[int]:
    for key in keys:
        yield from (int(found) for found in tx.execute(_BY_SIGN[sign], {"key": key, "row": ticket}).scalars())
