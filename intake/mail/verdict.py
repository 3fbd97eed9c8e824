"""The verdict on where a mail comes from, as values; `intake.mail.origin` passes it."""

from dataclasses import dataclass
from enum import StrEnum

from intake.mail.message import EmailAddress, MessageId


class Kind(StrEnum):
    """What sort of mail it is."""

    INQUIRY = "inquiry"
    AUTO_REPLY = "auto_reply"
    BOUNCE = "bounce"
    BULK = "bulk"
    SPAM = "spam"
    REPORT = "report"


class Sign(StrEnum):
    """The sign by which a machine was recognised, or by which a person's mail must not be answered."""

    NULL_RETURN_PATH = "null_return_path"
    MACHINE_SENDER = "machine_sender"
    AUTO_SUBMITTED = "auto_submitted"
    PRECEDENCE = "precedence"
    LIST_HEADER = "list_header"
    AUTO_REPLY_HEADER = "auto_reply_header"
    AUTO_REPLY_SUBJECT = "auto_reply_subject"
    AUTO_REPLY_TEXT = "auto_reply_text"
    DELIVERY_REPORT = "delivery_report"
    BOUNCE_TEXT = "bounce_text"
    READ_REPORT = "read_report"
    FEEDBACK_REPORT = "feedback_report"
    DMARC_REPORT = "dmarc_report"
    UPSTREAM_SPAM = "upstream_spam"
    NEWSLETTER = "newsletter"
    OWN_ADDRESS = "own_address"
    OWN_MESSAGE_ID = "own_message_id"
    LOOP_HEADER = "loop_header"
    NO_SENDER = "no_sender"
    FAILED_AUTHENTICATION = "failed_authentication"
    BLIND_COPY = "blind_copy"
    SUPPRESSES_REPLIES = "suppresses_replies"
    """A person's mail whose program asks for no automatic answers."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bounce:
    """What a non-delivery says (RFC 3464): who was not reached, and whether for good."""

    recipients: tuple[EmailAddress, ...]
    status: str
    """Enhanced status code such as `5.1.1` (RFC 3463); empty if none is given."""
    permanent: bool
    original_message_id: MessageId | None
    """Message-ID of the mail that was not delivered, where the report names it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """The verdict on a mail's origin.

    `signs` holds everything that forbids an automatic answer, strongest first. A mail of kind inquiry may
    have signs too (failed authentication, blind copy): it is a ticket like any other, but is not answered.
    """

    kind: Kind
    signs: tuple[Sign, ...]
    evidence: str
    """The header or line that decided, shortened; for staff, never for logs."""
    bounce: Bounce | None

    @property
    def may_be_answered(self) -> bool:
        """True only for a person's mail without any sign against answering."""
        return self.kind is Kind.INQUIRY and not self.signs
