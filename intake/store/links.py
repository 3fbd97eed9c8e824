"""Which ticket a mail refers to, by the identifiers it bears.

The links are tried in the order of `intake.triage.case.Link` and the first that leads to a ticket decides. A
foreign Message-ID that stands on mails of several tickets leads nowhere. One of ours always leads to one
ticket: every letter has its own, so nothing is tied by a letter we sent to many.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from sqlalchemy import bindparam, select

from intake.mail.message import EmailAddress, MessageId
from intake.mail.references import TicketNumber
from intake.store.columns import key_of
from intake.store.engine import Transaction
from intake.store.schema import inbox, letters, tickets
from intake.triage.case import InboxId, LetterId, Link, TicketId

MOST_IDS = 50
"""So many Message-IDs of a mail are looked up, the nearest first; a hostile References holds thousands."""
MOST_ROWS = 200
"""So many mails bearing one of the Message-IDs are looked at."""
MOST_MERGES = 20
"""So many merges are followed; people make one or two."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sought:
    """By what a mail may be known. Identifiers are in order of trust, numbers already checked for their digit."""

    inbox_id: InboxId
    ticket: TicketId | None = None
    """The ticket it was filed on before, if it is read again."""
    message_id: MessageId | None
    raw_hash: str
    own_ids: tuple[MessageId, ...]
    """Our own keyed Message-IDs in In-Reply-To, then in References from last to first."""
    foreign_ids: tuple[MessageId, ...]
    """All others of In-Reply-To and References, in the same order."""
    plus_number: TicketNumber | None
    subject_number: TicketNumber | None
    bounce_ids: tuple[MessageId, ...]
    """Message-IDs of ours that a delivery report names."""
    sender: EmailAddress | None
    """Of From: a Reply-To proves nothing about who wrote."""
    recipient: EmailAddress | None
    """Where an answer would go; its letters are counted."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A ticket, how it was found, and the letter of ours that led there."""

    ticket: TicketId
    link: Link
    letter: LetterId | None = None


_LETTERS = select(letters.c.message_id, letters.c.id, letters.c.ticket_id).where(
    letters.c.message_id.in_(bindparam("ids", expanding=True))
)
_NUMBER = select(tickets.c.id).where(tickets.c.number == bindparam("number"))
_FOREIGN = (
    select(inbox.c.message_id, inbox.c.ticket_id)
    .where(inbox.c.message_id.in_(bindparam("ids", expanding=True)), inbox.c.ticket_id.is_not(None))
    .distinct()
    .limit(MOST_ROWS)
)


def first_hit(tx: Transaction, sought: Sought) -> Hit | None:
    """The ticket that the strongest link leads to, merges not followed; None if none does."""
    if sought.ticket is not None:
        return Hit(sought.ticket, Link.SAME_MAIL)
    trials: tuple[tuple[Callable[[], Hit | None], object], ...] = (
        (lambda: _by_letter(tx, sought.bounce_ids, Link.DELIVERY_REPORT), sought.bounce_ids),
        (lambda: _by_letter(tx, sought.own_ids, Link.OWN_MESSAGE_ID), sought.own_ids),
        (lambda: _by_number(tx, sought.plus_number, Link.PLUS_ADDRESS), sought.plus_number),
        (lambda: _by_number(tx, sought.subject_number, Link.SUBJECT_TOKEN), sought.subject_number),
        (lambda: _by_foreign(tx, sought.foreign_ids), sought.foreign_ids),
    )
    hits = (trial() for trial, given in trials if given)
    return next((hit for hit in hits if hit), None)


def _by_letter(tx: Transaction, ids: Sequence[MessageId], link: Link) -> Hit | None:
    keys = [key_of(message_id) for message_id in ids[:MOST_IDS]]
    found = {row.message_id: row for row in tx.execute(_LETTERS, {"ids": keys})}
    row = next((found[key] for key in keys if key in found), None)
    return Hit(TicketId(row.ticket_id), link, LetterId(row.id)) if row else None


def _by_number(tx: Transaction, number: TicketNumber | None, link: Link) -> Hit | None:
    ticket = tx.execute(_NUMBER, {"number": number}).scalar()
    return None if ticket is None else Hit(TicketId(ticket), link)


def _by_foreign(tx: Transaction, ids: Sequence[MessageId]) -> Hit | None:
    keys = [key_of(message_id) for message_id in ids[:MOST_IDS]]
    rows = tx.execute(_FOREIGN, {"ids": keys}).all()
    if len(rows) == MOST_ROWS:
        # So many tickets around a few Message-IDs is a mass mail, whichever of them the rows left out.
        return None
    bearing: dict[str, list[int]] = {}
    for row in rows:
        bearing.setdefault(row.message_id, []).append(row.ticket_id)
    for key in keys:
        on = {_final(tx, ticket) for ticket in bearing.get(key, ())}
        if len(on) == 1:
            return Hit(TicketId(on.pop()), Link.FOREIGN_MESSAGE_ID)
    return None


_MERGED_INTO = select(tickets.c.merged_into).where(tickets.c.id == bindparam("row"))


def _final(tx: Transaction, ticket: int) -> int:
    for _ in range(MOST_MERGES):
        into = tx.execute(_MERGED_INTO, {"row": ticket}).scalar()
        if into is None:
            break
        ticket = into
    return ticket
