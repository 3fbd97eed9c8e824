"""What the API speaks of: its keys are an interface, so they are written out and do not follow the store's."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, Any

import msgspec

from intake.reading.values import FieldName, Priority
from intake.steps.act import LONGEST_NOTE
from intake.store import ticket_links, tickets
from intake.store.board import LetterView, MessageView, NoteView
from intake.store.engine import Transaction
from intake.store.journal import Entry
from intake.store.tickets import Ticket
from intake.triage.case import Required, TicketId
from intake.triage.lifecycle import Resolution, TicketState

Reason = Annotated[str, msgspec.Meta(max_length=300)]


@dataclass(frozen=True, slots=True, kw_only=True)
class TicketObject:
    """A ticket as it stands."""

    number: str
    state: TicketState
    resolution: Resolution | None
    priority: Priority
    language: str
    subject: str
    customer: str | None
    assignee: str | None
    partner: str | None
    """The sales partner who looks after it."""
    opened_at: datetime
    updated_at: datetime
    customer_wrote_at: datetime | None
    closed_at: datetime | None
    missing: tuple[Required, ...]
    fields: Mapping[FieldName, str]
    merged_into: str | None
    refers_to: str | None
    links: tuple[str, ...]
    """Tickets that people linked to it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AttachmentObject:
    """An attachment's description; the bytes stay at the desk."""

    index: int
    name: str
    content_type: str
    size: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageObject:
    """A mail that came, credentials masked."""

    id: int
    ticket: str
    kind: str
    sender_name: str
    sender: str | None
    subject: str
    text: str
    language: str
    received_at: datetime
    is_complete: bool
    is_suspicious: bool
    attachments: tuple[AttachmentObject, ...]
    faq: tuple[int, ...]
    """FAQ entries that it asks for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterObject:
    """A letter that went out, or will."""

    id: int
    ticket: str
    purpose: str
    recipient: str
    subject: str
    text: str
    is_automatic: bool
    state: str
    queued_at: datetime
    sent_at: datetime | None
    bounced_at: datetime | None
    faq_version: str | None
    faq: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteObject:
    """An internal note."""

    at: datetime
    author: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EventObject:
    """A line of the journal."""

    at: datetime
    actor: str
    event: str
    rule: str | None
    reason: str | None
    detail: Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class TicketPage:
    """A page of tickets, the newest first, and the address of the next; null on the last."""

    items: tuple[TicketObject, ...]
    next: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class MessagePage:
    """A page of mails, the oldest first."""

    items: tuple[MessageObject, ...]
    next: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterPage:
    """A page of letters, the oldest first."""

    items: tuple[LetterObject, ...]
    next: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class NotePage:
    """A page of notes, the oldest first."""

    items: tuple[NoteObject, ...]
    next: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class EventPage:
    """A page of the journal's lines about a ticket, the oldest first."""

    items: tuple[EventObject, ...]
    next: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangePage:
    """Tickets in the order of their last change, and the address at which to go on, now or later."""

    items: tuple[TicketObject, ...]
    next: str
    has_more: bool
    """Whether there is more already; otherwise `next` is worth asking again after a while."""


class _Body(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a script sends: a key that is not known is a mistake, and nothing is done."""


class NewState(_Body, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Where a ticket goes; a resolution belongs to states that end it."""

    state: TicketState
    resolution: Resolution | None = None
    reason: Reason = ""


class NewPriority(_Body, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How urgent a ticket is from now on."""

    priority: Priority
    reason: Reason = ""


class NewAssignee(_Body, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Who works a ticket from now on; null for nobody."""

    assignee: Annotated[str, msgspec.Meta(min_length=1, max_length=100)] | None


class NewNote(_Body, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A note's text."""

    text: Annotated[str, msgspec.Meta(min_length=1, max_length=LONGEST_NOTE)]


def ticket_object(tx: Transaction, ticket: Ticket) -> TicketObject:
    """The ticket for the API."""
    return TicketObject(
        number=ticket.number,
        state=ticket.state,
        resolution=ticket.resolution,
        priority=ticket.priority,
        language=ticket.language,
        subject=ticket.subject,
        customer=ticket.customer,
        assignee=ticket.assignee,
        partner=ticket.partner,
        opened_at=ticket.opened_at,
        updated_at=ticket.updated_at,
        customer_wrote_at=ticket.customer_wrote_at,
        closed_at=ticket.closed_at,
        missing=ticket.missing,
        fields=dict(ticket.fields),
        merged_into=_number(tx, ticket.merged_into),
        refers_to=_number(tx, ticket.refers_to),
        links=ticket_links.numbers(tx, ticket.id),
    )


def _number(tx: Transaction, ticket: TicketId | None) -> str | None:
    found = tickets.find(tx, ticket) if ticket is not None else None
    return found.number if found else None


def message_object(mail: MessageView) -> MessageObject:
    """The mail for the API."""
    listed = (
        AttachmentObject(index=index, name=name, content_type=kind, size=size)
        for index, name, kind, size in mail.reading.get("attachments", ())
    )
    return MessageObject(
        id=mail.inbox,
        ticket=mail.ticket,
        kind=mail.kind,
        sender_name=mail.sender_name,
        sender=mail.sender,
        subject=mail.subject,
        text=mail.text,
        language=mail.language,
        received_at=mail.received_at,
        is_complete=mail.complete,
        is_suspicious=mail.suspicious,
        attachments=tuple(listed),
        faq=tuple(citation["number"] for citation in mail.reading.get("faq", ())),
    )


def letter_object(letter: LetterView) -> LetterObject:
    """The letter for the API."""
    return LetterObject(
        id=letter.id,
        ticket=letter.ticket,
        purpose=letter.purpose,
        recipient=letter.recipient,
        subject=letter.subject,
        text=letter.text,
        is_automatic=letter.automatic,
        state=letter.state,
        queued_at=letter.queued_at,
        sent_at=letter.sent_at,
        bounced_at=letter.bounced_at,
        faq_version=letter.faq_version,
        faq=tuple(number for number, _ in letter.entries),
    )


def note_object(note: NoteView) -> NoteObject:
    """The note for the API."""
    return NoteObject(at=note.at, author=note.author, text=note.text)


def event_object(line: Entry) -> EventObject:
    """The journal's line for the API."""
    return EventObject(
        at=line.at, actor=line.actor, event=line.event, rule=line.rule, reason=line.reason, detail=dict(line.detail)
    )
