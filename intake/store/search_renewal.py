"""Making anew what tickets are found by: where they were joined or parted, and for all that were there before it was kept.

A ticket that others were merged into is found by theirs too.
"""

import json
from collections.abc import Iterator
from typing import Any

from sqlalchemy import BindParameter, bindparam, delete, select, text

from intake.store.engine import Transaction
from intake.store.rows import FIELDS
from intake.store.schema import field_values, letter_entries, letters, messages, notes, ticket_addresses, tickets
from intake.store.schema_search import ticket_entries
from intake.store.search import MOST_OF_A_TICKET, add_entries, put_words
from intake.store.search_words import words_of
from intake.triage.case import TicketId

_TICKETS: BindParameter[Any] = bindparam("tickets", expanding=True)
_TEXTS = (
    select(tickets.c.number, tickets.c.subject, tickets.c.customer, *FIELDS).where(tickets.c.id.in_(_TICKETS)),
    select(messages.c.subject, messages.c.text, messages.c.sender_name, messages.c.sender).where(
        messages.c.ticket_id.in_(_TICKETS)
    ),
    select(field_values.c.value).where(field_values.c.ticket_id.in_(_TICKETS)),
    select(ticket_addresses.c.address).where(ticket_addresses.c.ticket_id.in_(_TICKETS)),
    select(notes.c.text).where(notes.c.ticket_id.in_(_TICKETS)),
)
_QUOTED = (
    select(letter_entries.c.number)
    .join_from(letter_entries, letters)
    .where(letters.c.ticket_id.in_(_TICKETS))
    .distinct()
)
_READINGS = select(messages.c.reading).where(messages.c.ticket_id.in_(_TICKETS))
_BELOW = select(tickets.c.id).where(tickets.c.merged_into.in_(_TICKETS))
_ABOVE = select(tickets.c.merged_into).where(tickets.c.id == bindparam("ticket"))
_NEXT = select(tickets.c.id).where(tickets.c.id > bindparam("after")).order_by(tickets.c.id).limit(500)
_FORGET_ENTRIES = delete(ticket_entries).where(ticket_entries.c.ticket_id == bindparam("ticket"))
_FORGET_WORDS = {
    "sqlite": text("DELETE FROM ticket_words WHERE rowid = :ticket"),
    "postgresql": text("DELETE FROM ticket_words WHERE ticket_id = :ticket"),
}


def renew(tx: Transaction, ticket: TicketId) -> None:
    """Find this ticket, and every one that it is merged into, by what it and those merged into it hold now."""
    place: TicketId | None = ticket
    while place is not None:
        _renew_one(tx, place)
        place = tx.execute(_ABOVE, {"ticket": place}).scalar()


def renew_all(tx: Transaction) -> int:
    """Do so for every ticket; returns how many there are."""
    number, after = 0, 0
    while found := tx.execute(_NEXT, {"after": after}).scalars().all():
        for ticket in found:
            _renew_one(tx, TicketId(ticket))
        number, after = number + len(found), found[-1]
    return number


def asked_in(reading: str) -> tuple[int, ...]:
    """The FAQ entries that a mail surely asks for, by its row's reading."""
    return tuple(int(citation["number"]) for citation in json.loads(reading).get("faq", ()))


def _renew_one(tx: Transaction, ticket: TicketId) -> None:
    joined = {"tickets": _with_merged(tx, ticket)}
    tx.execute(_FORGET_WORDS[tx.dialect.name], {"ticket": ticket})
    put_words(tx, ticket, tuple(_words(tx, joined)))
    tx.execute(_FORGET_ENTRIES, {"ticket": ticket})
    asked = [number for reading in tx.execute(_READINGS, joined).scalars() for number in asked_in(reading)]
    add_entries(tx, ticket, (*asked, *tx.execute(_QUOTED, joined).scalars()))


def _words(tx: Transaction, joined: dict[str, list[int]]) -> Iterator[str]:
    found: set[str] = set()
    for texts in _TEXTS:
        for row in tx.execute(texts, joined):
            new = [word for word in words_of(value for value in row if value) if word not in found]
            if len(found) < MOST_OF_A_TICKET:
                found.update(new)
                yield from new


def _with_merged(tx: Transaction, ticket: TicketId) -> list[int]:
    """The ticket and all that lead to it; merging forbids circles, so this ends."""
    found, level = [int(ticket)], [int(ticket)]
    while level:
        level = list(tx.execute(_BELOW, {"tickets": level}).scalars())
        found += level
    return found
