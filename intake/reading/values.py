"""The result of reading a message, as values."""

from dataclasses import dataclass
from enum import StrEnum

from intake.faq.citation import Citation
from intake.mail.segment_kind import SegmentKind


class Source(StrEnum):
    """Where in the mail a value was found; the order is no ranking, the score is."""

    FORM = "form"
    LABEL = "label"
    SIGNATURE = "signature"
    PROSE = "prose"
    DISPLAY_NAME = "display_name"
    SUBJECT = "subject"
    ADDRESS = "address"
    FORWARD = "forward"
    STAFF = "staff"


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A possible value of a field. `score` runs from 0 to 1; `place` is the line it was found in, secrets masked."""

    value: str
    source: Source
    score: float
    place: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """The best candidate over the floor, or None, and the runners-up by falling score (at most five)."""

    best: Candidate | None
    others: tuple[Candidate, ...] = ()

    @property
    def value(self) -> str | None:
        """The value to use, if there is one."""
        return self.best.value if self.best else None


class FieldName(StrEnum):
    """Every field that is read; the names are used in the database and in `intake inspect`."""

    PRACTICE = "practice"
    SOFTWARE = "software"
    CONTACT_NAME = "contact_name"
    CONTACT_PHONE = "contact_phone"
    CONTACT_EMAIL = "contact_email"
    SITE_NUMBER = "site_number"
    """BSNR, nine digits."""
    CUSTOMER_NUMBER = "customer_number"
    TOWN = "town"


class Priority(StrEnum):
    """How urgent a mail is, by consequence and scope."""

    CRITICAL = "critical"
    HIGH = "high"
    NORMAL = "normal"
    LOW = "low"


PRIORITY_ORDER: tuple[Priority, ...] = (Priority.CRITICAL, Priority.HIGH, Priority.NORMAL, Priority.LOW)
"""Most urgent first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Urgency:
    """The priority, and the words that decided it."""

    priority: Priority
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What one message says. All text is free of credentials."""

    language: str
    """ISO 639-1; `und` if there is too little text to tell."""
    subject: str
    text: str
    """What the sender typed, credentials masked, quotes and disclaimers left off."""
    fields: tuple[tuple[FieldName, Field], ...]
    """Every field name once."""
    urgency: Urgency
    faq: tuple[Citation, ...]
    """The entries that answer the mail's questions, best first, at most three."""
    faq_others: tuple[Citation, ...]
    """Runners-up under the threshold, for staff."""
    secrets_masked: int
    patient_hints: tuple[str, ...]
    """Kinds of patients' data seen (`insurance_number`, `birth_date`), never the data."""
    pieces: tuple[tuple[SegmentKind, str], ...] = ()
    """The mail's text whole, by whose words; empty where they are all the sender's (see `intake.reading.whole`)."""

    def field(self, name: FieldName) -> Field:
        """The named field."""
        return dict(self.fields)[name]

    def value(self, name: FieldName) -> str | None:
        """The named field's value, if it was found."""
        return self.field(name).value
