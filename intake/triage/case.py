"""Everything a decision is made from: the message, its reading, what is known already, and the time.

A case is gathered by `intake.steps.one_mail` and judged by `intake.triage.policy.decide`, which asks nobody.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import NewType

from intake.mail.message import Message, Unreadable
from intake.mail.origin import Kind, Origin
from intake.mail.references import TicketNumber
from intake.reading.values import FieldName, Priority, Reading, Source
from intake.triage.lifecycle import Resolution, TicketState

TicketId = NewType("TicketId", int)
InboxId = NewType("InboxId", int)
LetterId = NewType("LetterId", int)


class Required(StrEnum):
    """What a practice is asked to give."""

    PRACTICE = "practice"
    SOFTWARE = "software"
    CONTACT = "contact"


class ReplyLevel(StrEnum):
    """The switch for all automatic letters, from none to all."""

    OFF = "off"
    RECEIPT = "receipt"
    """Receipts only; a mail with gaps gets a receipt that asks for nothing."""
    ASK = "ask"
    """Receipts, ask-backs, completions and reminders, without FAQ entries."""
    FULL = "full"


class ContactRule(StrEnum):
    """When a contact counts as given."""

    PHONE = "phone"
    """A person's name and a phone number."""
    PHONE_OR_EMAIL = "phone_or_email"
    """A person's name and a phone number, or an e-mail address written in the mail."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """The rules' settings; see `[required]` and `[replies]` in the configuration."""

    require_practice: bool = True
    require_software: bool = True
    require_contact: ContactRule | None = ContactRule.PHONE
    receipts_per_ticket: int = 1
    automatic_per_ticket: int = 3
    automatic_per_address_and_day: int = 5
    breaker_letters: int = 600
    """At most so many automatic letters in `breaker_window`, over all tickets; above, none is queued."""
    breaker_window: timedelta = timedelta(minutes=10)
    reopen_within: timedelta = timedelta(days=14)
    languages: tuple[str, ...] = ("de", "en")
    """Languages we write letters in, the first being the default for mails too short to tell (`und`)."""
    reminders: int = 2
    remind_after: timedelta = timedelta(hours=24)


class Link(StrEnum):
    """How a mail was tied to a ticket, strongest first."""

    SAME_MAIL = "same_mail"
    """It is that ticket's own mail, read again now that its body has been fetched."""
    DELIVERY_REPORT = "delivery_report"
    OWN_MESSAGE_ID = "own_message_id"
    PLUS_ADDRESS = "plus_address"
    SUBJECT_TOKEN = "subject_token"  # noqa: S105 (a ticket number in the subject, no secret)
    FOREIGN_MESSAGE_ID = "foreign_message_id"


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownTicket:
    """The ticket a mail refers to (after following a merge), as it stands before this mail."""

    id: TicketId
    number: TicketNumber
    state: TicketState
    resolution: Resolution | None
    closed_at: datetime | None
    language: str
    priority: Priority
    fields: tuple[tuple[FieldName, str], ...]
    """The values held so far."""
    missing: tuple[Required, ...]
    receipts: int
    """Receipts queued or sent so far."""
    ask_backs: int
    completions: int
    automatic_letters: int
    """All automatic letters queued or sent for it, of every purpose."""
    sources: tuple[tuple[FieldName, Source], ...] = ()
    """Where the values held come from; what has `Source.STAFF` is never replaced by a mail."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EarlierDelivery:
    """The same mail (same Message-ID and same bytes, or the same bytes without a Message-ID) came before."""

    inbox: InboxId
    ticket: TicketId | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What the store knows about a mail when it is judged."""

    earlier: EarlierDelivery | None
    suspicious: bool
    """An earlier mail bears the same Message-ID with other bytes."""
    ticket: KnownTicket | None
    link: Link | None
    sender_is_known: bool
    """The sender's address, or its domain unless a freemail one, belongs to the ticket's contacts."""
    bounced_letter: LetterId | None
    """The letter of ours that this bounce names."""
    letters_to_address: int
    """Automatic letters to the sender's address in the last 24 hours."""
    letters_in_window: int
    """Automatic letters to anyone in the policy's breaker window."""
    level: ReplyLevel


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A readable mail, ready to be judged."""

    message: Message
    origin: Origin
    reading: Reading
    known: Known
    complete: bool
    """False if only the headers were fetched because the mail is over the size limit."""
    now: datetime

    @property
    def is_from_machine(self) -> bool:
        """Whether no person wrote it. An inquiry may bear signs against an answer; it is a ticket like any other."""
        return self.origin.kind is not Kind.INQUIRY


@dataclass(frozen=True, slots=True, kw_only=True)
class UnreadableCase:
    """Bytes no message could be made of; still a ticket."""

    unreadable: Unreadable
    known: Known
    now: datetime
