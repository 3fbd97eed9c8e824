"""What to do about a case: a value with its reasons, carried out by `intake.steps.one_mail`."""

from dataclasses import dataclass
from enum import StrEnum

from intake.reading.values import Candidate, FieldName, Priority
from intake.triage.case import InboxId, Required, TicketId
from intake.triage.lifecycle import Resolution, TicketState


class FilingReason(StrEnum):
    """Why a mail was filed where it was."""

    FURTHER_DELIVERY = "further_delivery"
    BOUNCE_OF_LETTER = "bounce_of_letter"
    FOLLOW_UP = "follow_up"
    FOLLOW_UP_REOPENS = "follow_up_reopens"
    MACHINE_FOLLOW_UP = "machine_follow_up"
    UNKNOWN_SENDER = "unknown_sender"
    """It refers to a ticket, but its sender is no contact of it."""
    CLOSED_TOO_LONG = "closed_too_long"
    NEW_INQUIRY = "new_inquiry"
    MACHINE_MAIL = "machine_mail"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True, kw_only=True)
class NewTicket:
    """File as a new ticket, perhaps pointing to another one."""

    refers_to: TicketId | None


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUp:
    """Attach to a ticket. A machine's mail never changes the ticket's fields or reopens it."""

    ticket: TicketId
    reopens: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class FurtherDelivery:
    """The same mail again: noted on its ticket, nothing else."""

    earlier: InboxId
    ticket: TicketId | None


Filing = NewTicket | FollowUp | FurtherDelivery


class ReplyPurpose(StrEnum):
    """What a letter is for."""

    RECEIPT = "receipt"
    ASK_BACK = "ask_back"
    COMPLETED = "completed"
    REMINDER = "reminder"
    CORRECTION = "correction"
    STAFF_REPLY = "staff_reply"


AUTOMATIC_PURPOSES: frozenset[ReplyPurpose] = frozenset(
    {ReplyPurpose.RECEIPT, ReplyPurpose.ASK_BACK, ReplyPurpose.COMPLETED, ReplyPurpose.REMINDER}
)


class NoReplyReason(StrEnum):
    """Why no automatic letter goes out; kept on the ticket."""

    FURTHER_DELIVERY = "further_delivery"
    UNREADABLE = "unreadable"
    MACHINE = "machine"
    """The origin's kind is not inquiry."""
    OWN_MAIL = "own_mail"
    NO_SENDER = "no_sender"
    FAILED_AUTHENTICATION = "failed_authentication"
    BLIND_COPY = "blind_copy"
    SUSPICIOUS = "suspicious"
    BODY_NOT_READ = "body_not_read"
    FOREIGN_LANGUAGE = "foreign_language"
    LEVEL = "level"
    TICKET_LIMIT = "ticket_limit"
    ADDRESS_LIMIT = "address_limit"
    BREAKER = "breaker"
    NOTHING_NEW = "nothing_new"
    """A follow-up on a ticket that already has its letters."""
    LETTER_BROKEN = "letter_broken"
    """The template could not be rendered; an alarm is raised."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Send:
    """Queue a letter of this purpose, naming what is missing (empty unless asking), with FAQ entries or not."""

    purpose: ReplyPurpose
    missing: tuple[Required, ...]
    with_faq: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Withhold:
    """Queue nothing. `would_be` is what staff send with "send anyway"."""

    reason: NoReplyReason
    would_be: ReplyPurpose | None


Reply = Send | Withhold


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """Where a mail goes, how the ticket then stands, and what is answered."""

    filing: Filing
    filing_reason: FilingReason
    state: TicketState
    """The ticket's state afterwards. For a further delivery, nothing of the ticket is written: state, priority
    and what is missing are those it has."""
    resolution: Resolution | None
    priority: Priority
    """The ticket's priority afterwards: never lowered by a follow-up."""
    learned: tuple[tuple[FieldName, Candidate], ...]
    """Values that this mail adds to the ticket or corrects, with their origin."""
    missing: tuple[Required, ...]
    """What is still missing afterwards."""
    reply: Reply
