"""One ticket whole: its mails, letters, values with their origin, notes and history.

A ticket that others were merged into shows their mails and letters as well.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import BindParameter, Row, bindparam, select

from intake.mail.message import MessageId
from intake.mail.references import TicketNumber
from intake.reading.values import FieldName, Source
from intake.store import journal, ticket_links
from intake.store.engine import Transaction
from intake.store.schema import field_values, inbox, letter_contents, letter_entries, letters, messages, notes, tickets
from intake.store.tickets import Ticket, find
from intake.triage.case import InboxId, LetterId, TicketId
from intake.triage.decision import ReplyPurpose


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageView:
    """A mail as staff see it, credentials masked."""

    inbox: InboxId
    ticket: TicketNumber
    kind: str
    """A kind of origin, or `unreadable`."""
    sender_name: str
    sender: str | None
    subject: str
    text: str
    language: str
    complete: bool
    suspicious: bool
    filing_reason: str
    link: str | None
    no_reply_reason: str | None
    would_be: str | None
    """The purpose of the letter that staff may send all the same."""
    reading: Mapping[str, Any]
    """Candidates, citations, signs, attachments; see `intake.store.rows.reading_json`."""
    received_at: datetime
    filed_at: datetime
    size: int


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterView:
    """A letter as staff see it."""

    id: LetterId
    ticket: TicketNumber
    inbox: InboxId | None
    message_id: MessageId
    purpose: ReplyPurpose
    recipient_name: str
    recipient: str
    subject: str
    text: str
    language: str
    faq_version: str | None
    entries: tuple[tuple[int, str], ...]
    """Number and text hash of each FAQ entry quoted; empty in lists."""
    automatic: bool
    state: str
    queued_at: datetime
    due_at: datetime | None
    attempts: int
    error: str | None
    response: str | None
    sent_at: datetime | None
    bounced_at: datetime | None
    bounce_status: str | None
    bounce_permanent: bool | None


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldView:
    """A value a field had, and where it came from; None if it was emptied."""

    name: FieldName
    value: str | None
    source: Source
    score: float
    place: str
    inbox: InboxId | None
    set_by: str
    set_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteView:
    """An internal note."""

    at: datetime
    author: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TicketView:
    """Everything about a ticket, each list oldest first where nothing else is said."""

    ticket: Ticket
    merged: tuple[TicketNumber, ...]
    """Tickets merged into this one, directly or by way of others."""
    links: tuple[TicketNumber, ...]
    """Tickets that people linked to this one, the latest link first; at most `ticket_links.MOST_SHOWN`."""
    messages: tuple[MessageView, ...]
    letters: tuple[LetterView, ...]
    values: tuple[FieldView, ...]
    notes: tuple[NoteView, ...]
    journal: tuple[journal.Entry, ...]


_TICKETS: BindParameter[Any] = bindparam("tickets", expanding=True)
_MERGED = select(tickets.c.id, tickets.c.number).where(tickets.c.merged_into.in_(_TICKETS)).order_by(tickets.c.id)
_ANY_MESSAGE = (
    select(messages, inbox.c.received_at, inbox.c.size, tickets.c.number)
    .join_from(messages, inbox)
    .join(tickets, tickets.c.id == messages.c.ticket_id)
)
_MESSAGES = _ANY_MESSAGE.where(messages.c.ticket_id.in_(_TICKETS)).order_by(messages.c.id)
_ONE_MESSAGE = _ANY_MESSAGE.where(messages.c.inbox_id == bindparam("mail"))
LETTERS = (
    select(letters, letter_contents.c.text, tickets.c.number)
    .join_from(letters, letter_contents)
    .join(tickets, tickets.c.id == letters.c.ticket_id)
)
"""Letters as `letter_of` takes them."""
_LETTERS = LETTERS.where(letters.c.ticket_id.in_(_TICKETS)).order_by(letters.c.id)
_ENTRIES = (
    select(letter_entries)
    .join_from(letter_entries, letters)
    .where(letters.c.ticket_id.in_(_TICKETS))
    .order_by(letter_entries.c.letter_id, letter_entries.c.number)
)
_VALUES = select(field_values).where(field_values.c.ticket_id == bindparam("ticket")).order_by(field_values.c.id)
_NOTES = select(notes).where(notes.c.ticket_id.in_(_TICKETS)).order_by(notes.c.id)


def ticket(tx: Transaction, number: TicketNumber) -> TicketView | None:
    """The ticket of this number with everything on it; None if there is none."""
    found = find(tx, number)
    if found is None:
        return None
    merged = _merged_into(tx, found.id)
    ids = {"tickets": [found.id, *merged]}
    return TicketView(
        ticket=found,
        merged=tuple(merged.values()),
        links=ticket_links.numbers(tx, found.id),
        messages=tuple(_message(row) for row in tx.execute(_MESSAGES, ids)),
        letters=_letters(tx, ids),
        values=tuple(_value(row) for row in tx.execute(_VALUES, {"ticket": found.id})),
        notes=tuple(NoteView(at=row.at, author=row.author, text=row.text) for row in tx.execute(_NOTES, ids)),
        journal=journal.of_ticket(tx, found.id),
    )


def message(tx: Transaction, inbox_id: InboxId) -> MessageView | None:
    """One mail and the ticket it stands on; None if it was never filed on one."""
    row = tx.execute(_ONE_MESSAGE, {"mail": inbox_id}).one_or_none()
    return _message(row) if row else None


def _merged_into(tx: Transaction, ticket_id: TicketId) -> dict[TicketId, TicketNumber]:
    """All tickets that lead to this one; merging forbids circles, so this ends."""
    found: dict[TicketId, TicketNumber] = {}
    level = [ticket_id]
    while level:
        rows = tx.execute(_MERGED, {"tickets": level}).all()
        level = [TicketId(row.id) for row in rows]
        found |= {TicketId(row.id): TicketNumber(row.number) for row in rows}
    return found


def _letters(tx: Transaction, ids: Mapping[str, list[TicketId]]) -> tuple[LetterView, ...]:
    entries: dict[int, list[tuple[int, str]]] = {}
    for row in tx.execute(_ENTRIES, ids):
        entries.setdefault(row.letter_id, []).append((row.number, row.text_hash))
    return tuple(letter_of(row, tuple(entries.get(row.id, ()))) for row in tx.execute(_LETTERS, ids))


def _message(row: Row[Any]) -> MessageView:
    return MessageView(
        inbox=InboxId(row.inbox_id),
        ticket=TicketNumber(row.number),
        kind=row.kind,
        sender_name=row.sender_name,
        sender=row.sender,
        subject=row.subject,
        text=row.text,
        language=row.language,
        complete=row.complete,
        suspicious=row.suspicious,
        filing_reason=row.filing_reason,
        link=row.link,
        no_reply_reason=row.no_reply_reason,
        would_be=row.would_be,
        reading=json.loads(row.reading),
        received_at=row.received_at,
        filed_at=row.filed_at,
        size=row.size,
    )


def letter_of(row: Row[Any], entries: tuple[tuple[int, str], ...]) -> LetterView:
    """A letter's row, joined with its ticket's number, as a value."""
    return LetterView(
        id=LetterId(row.id),
        ticket=TicketNumber(row.number),
        inbox=row.inbox_id,
        message_id=MessageId(row.message_id),
        purpose=ReplyPurpose(row.purpose),
        recipient_name=row.recipient_name,
        recipient=row.recipient,
        subject=row.subject,
        text=row.text,
        language=row.language,
        faq_version=row.faq_version,
        entries=entries,
        automatic=row.automatic,
        state=row.state,
        queued_at=row.queued_at,
        due_at=row.due_at,
        attempts=row.attempts,
        error=row.error,
        response=row.response,
        sent_at=row.sent_at,
        bounced_at=row.bounced_at,
        bounce_status=row.bounce_status,
        bounce_permanent=row.bounce_permanent,
    )


def _value(row: Row[Any]) -> FieldView:
    return FieldView(
        name=FieldName(row.name),
        value=row.value,
        source=Source(row.source),
        score=row.score,
        place=row.place,
        inbox=row.inbox_id,
        set_by=row.set_by,
        set_at=row.set_at,
    )
