"""What goes into a letter's template and what comes out, as values."""

from dataclasses import dataclass
from datetime import datetime

from intake.faq.document import Translation
from intake.mail.message import Address, MessageId
from intake.mail.references import TicketNumber
from intake.reading.values import FieldName, Priority
from intake.triage.case import Required
from intake.triage.decision import ReplyPurpose


@dataclass(frozen=True, slots=True, kw_only=True)
class Quoted:
    """An FAQ entry as a letter carries it: word for word, with the hash of its text for later corrections."""

    number: int
    translation: Translation
    text_hash: str
    """Hex SHA-256 of question, newline, answer in UTF-8."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterContext:
    """Everything a template may say. Nothing else is reachable from a template."""

    purpose: ReplyPurpose
    language: str
    """`de` or `en`."""
    ticket: TicketNumber
    recipient: Address
    understood: tuple[tuple[FieldName, str], ...]
    """What we hold of practice, software and contact, so that errors are seen."""
    missing: tuple[Required, ...]
    quoted: tuple[Quoted, ...]
    faq_version: str
    faq_published_at: datetime | None
    """Aware; None when no entry is quoted."""
    priority: Priority
    secret_was_sent: bool
    """The customer's mail held a credential: ask to change it (never quoting it)."""
    body: str = ""
    """For staff replies and corrections: the text a person wrote."""
    withdrawn: tuple[str, ...] = ()
    """For corrections: questions whose answer, as it was sent, no longer stands and has no successor."""
    original_subject: str = ""
    """Never shown in a letter (see `intake.letters.subjects`)."""
    in_reply_to: MessageId | None = None
    references: tuple[MessageId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RenderedLetter:
    """A letter's words before it becomes a mail."""

    subject: str
    text: str
    """Plain text, lines end in \\n."""
    html: str
    language: str = "de"
    """The language it is written in, which need not be the one that was asked for."""
