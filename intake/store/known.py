"""What is known about a mail when it is judged: doubles, the ticket it belongs to, letters sent lately.

A mail that refers to nothing costs one statement; a follow-up five.

The ticket's row is locked before its letters are counted, so that two follow-ups on one ticket that arrive
together are judged one after the other.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Row, bindparam, exists, func, or_, select, true
from sqlalchemy.sql import ColumnElement

from intake.mail.message import EmailAddress
from intake.mail.references import TicketNumber
from intake.reading.values import FieldName, Priority, Source
from intake.store.columns import Moment, key_of
from intake.store.engine import Transaction
from intake.store.links import MOST_MERGES, Sought, first_hit
from intake.store.rows import FIELDS, fields_of, missing_of
from intake.store.schema import field_values, inbox, letters, switches, ticket_addresses, tickets
from intake.triage.case import EarlierDelivery, InboxId, Known, KnownTicket, Link, ReplyLevel, TicketId
from intake.triage.decision import ReplyPurpose
from intake.triage.lifecycle import Resolution, TicketState

__all__ = ["LettersSoFar", "Sought", "gather", "letters_so_far"]

DAY = timedelta(hours=24)


def _letters_since(*conditions: ColumnElement[bool]) -> Any:
    return select(func.count()).select_from(letters).where(letters.c.automatic == true(), *conditions).scalar_subquery()


def _of_ticket(purpose: ReplyPurpose | None) -> Any:
    conditions = [letters.c.purpose == purpose.value] if purpose else [letters.c.automatic == true()]
    return (
        select(func.count())
        .select_from(letters)
        .where(letters.c.ticket_id == bindparam("ticket"), letters.c.state != "withdrawn", *conditions)
        .scalar_subquery()
    )


_SOURCES = (
    select(field_values.c.name, field_values.c.source)
    .where(field_values.c.ticket_id == bindparam("ticket"))
    .order_by(field_values.c.id)
)
_SAME_ID = inbox.c.message_id == bindparam("identity")
_COUNTS = (
    _letters_since(
        letters.c.recipient_key == bindparam("address"), letters.c.queued_at > bindparam("day_ago", type_=Moment)
    ).label("to_address"),
    _letters_since(letters.c.queued_at > bindparam("window_start", type_=Moment)).label("in_window"),
    select(switches.c.value).where(switches.c.name == "level").scalar_subquery().label("level"),
)
_FACTS = select(
    select(inbox.c.id)
    .where(inbox.c.raw_sha256 == bindparam("raw_hash"), inbox.c.id < bindparam("me"))
    .order_by(inbox.c.id)
    .limit(1)
    .scalar_subquery()
    .label("earlier"),
    # Two ranges of the index rather than one "unlike": thousands of mails may bear one Message-ID.
    or_(
        exists().where(_SAME_ID, inbox.c.raw_sha256 < bindparam("raw_hash")),
        exists().where(_SAME_ID, inbox.c.raw_sha256 > bindparam("raw_hash")),
    ).label("suspicious"),
    *_COUNTS,
)
_LETTERS_SO_FAR = select(_of_ticket(None).label("automatic_letters"), *_COUNTS)
_EARLIER = select(inbox.c.ticket_id).where(inbox.c.id == bindparam("row"))
_TICKET = (
    select(
        tickets.c.id,
        tickets.c.number,
        tickets.c.state,
        tickets.c.resolution,
        tickets.c.closed_at,
        tickets.c.language,
        tickets.c.priority,
        tickets.c.missing,
        tickets.c.merged_into,
        *FIELDS,
    )
    .where(tickets.c.id == bindparam("row"))
    .with_for_update()
)


_STANDING = select(
    _of_ticket(ReplyPurpose.RECEIPT).label("receipts"),
    _of_ticket(ReplyPurpose.ASK_BACK).label("ask_backs"),
    _of_ticket(ReplyPurpose.COMPLETED).label("completions"),
    _of_ticket(None).label("automatic_letters"),
    exists()
    .where(
        ticket_addresses.c.ticket_id.in_(bindparam("tickets", expanding=True)),
        or_(ticket_addresses.c.address == bindparam("address"), ticket_addresses.c.domain == bindparam("domain")),
    )
    .label("sender_is_known"),
)


def gather(
    tx: Transaction,
    sought: Sought,
    *,
    now: datetime,
    breaker_window: timedelta,
    freemail: frozenset[str],
    default_level: ReplyLevel = ReplyLevel.FULL,
) -> Known:
    """Everything the store knows about a mail. `default_level` holds as long as nobody has set the switch."""
    facts = tx.execute(_FACTS, _facts_sought(sought, now, breaker_window)).one()
    hit = first_hit(tx, sought)
    ticket, sender_is_known = _standing(tx, hit.ticket, sought.sender, freemail) if hit else (None, False)
    return Known(
        earlier=_earlier(tx, facts.earlier),
        suspicious=bool(facts.suspicious),
        ticket=ticket,
        link=hit.link if hit else None,
        sender_is_known=sender_is_known or sought.ticket is not None,
        bounced_letter=hit.letter if hit and hit.link is Link.DELIVERY_REPORT else None,
        letters_to_address=facts.to_address,
        letters_in_window=facts.in_window,
        level=ReplyLevel(facts.level) if facts.level else default_level,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class LettersSoFar:
    """What the limits on automatic letters go by."""

    automatic_letters: int
    """For the ticket."""
    to_address: int
    """In the last 24 hours."""
    in_window: int
    """To anyone, in the breaker's window."""
    level: ReplyLevel


def letters_so_far(
    tx: Transaction,
    *,
    ticket: TicketId,
    recipient: EmailAddress,
    now: datetime,
    breaker_window: timedelta,
    default_level: ReplyLevel,
) -> LettersSoFar:
    """The automatic letters so far, for a letter that answers no mail."""
    row = tx.execute(_LETTERS_SO_FAR, {"ticket": ticket, **_counted(recipient, now, breaker_window)}).one()
    return LettersSoFar(
        automatic_letters=row.automatic_letters,
        to_address=row.to_address,
        in_window=row.in_window,
        level=ReplyLevel(row.level) if row.level else default_level,
    )


def _facts_sought(sought: Sought, now: datetime, breaker_window: timedelta) -> dict[str, object]:
    return {
        "me": sought.inbox_id,
        "raw_hash": sought.raw_hash,
        "identity": None if sought.message_id is None else key_of(sought.message_id),
        **_counted(sought.recipient, now, breaker_window),
    }


def _counted(recipient: EmailAddress | None, now: datetime, breaker_window: timedelta) -> dict[str, object]:
    return {
        "address": None if recipient is None else key_of(recipient),
        "day_ago": now - DAY,
        "window_start": now - breaker_window,
    }


def _earlier(tx: Transaction, inbox_id: int | None) -> EarlierDelivery | None:
    if inbox_id is None:
        return None
    return EarlierDelivery(inbox=InboxId(inbox_id), ticket=tx.execute(_EARLIER, {"row": inbox_id}).scalar())


def _standing(
    tx: Transaction, ticket: TicketId, sender: EmailAddress | None, freemail: frozenset[str]
) -> tuple[KnownTicket, bool]:
    chain = [int(ticket)]
    row = tx.execute(_TICKET, {"row": ticket}).one()
    while row.merged_into is not None and len(chain) <= MOST_MERGES:
        chain.append(row.merged_into)
        row = tx.execute(_TICKET, {"row": row.merged_into}).one()
    domain = (sender or "").rpartition("@")[2]
    counts = tx.execute(
        _STANDING,
        {
            "ticket": row.id,
            "tickets": chain,
            "address": None if sender is None else key_of(sender),
            "domain": None if not domain or domain in freemail else key_of(domain),
        },
    ).one()
    # Oldest first, so that the last one of a name stays: the source of the value held.
    sources = {FieldName(value.name): Source(value.source) for value in tx.execute(_SOURCES, {"ticket": row.id})}
    return _known_ticket(row, counts, tuple(sources.items())), bool(counts.sender_is_known)


def _known_ticket(row: Row[Any], counts: Row[Any], sources: tuple[tuple[FieldName, Source], ...]) -> KnownTicket:
    return KnownTicket(
        id=TicketId(row.id),
        number=TicketNumber(row.number),
        state=TicketState(row.state),
        resolution=Resolution(row.resolution) if row.resolution else None,
        closed_at=row.closed_at,
        language=row.language,
        priority=Priority(row.priority),
        fields=fields_of(row),
        missing=missing_of(row.missing),
        receipts=counts.receipts,
        ask_backs=counts.ask_backs,
        completions=counts.completions,
        automatic_letters=counts.automatic_letters,
        sources=sources,
    )
