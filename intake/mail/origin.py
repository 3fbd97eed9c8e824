"""Where a mail comes from: a person, or one of the kinds of machine, with the reason for saying so."""

from dataclasses import dataclass
from enum import StrEnum

from intake.mail.identity import Identity
from intake.mail.message import EmailAddress, Message, MessageId


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


def origin_of(message: Message, *, identity: Identity) -> Origin:
    """The verdict on a message: its kind, every sign against answering it, and what a bounce says."""
    signs: list[Sign] = []
    submitted = (message.header("auto-submitted") or "no").partition(";")[0].strip().lower()
    if message.return_path == "":
        signs.append(Sign.NULL_RETURN_PATH)
    if submitted != "no":
        signs.append(Sign.AUTO_SUBMITTED)
    if message.sender is None:
        signs.append(Sign.NO_SENDER)
    elif message.sender.email in identity.own_addresses:
        signs.append(Sign.OWN_ADDRESS)
    kind = Kind.INQUIRY
    if message.content_type == "multipart/report":
        kind = Kind.BOUNCE
    elif signs:
        kind = Kind.AUTO_REPLY
    return Origin(kind=kind, signs=tuple(signs), evidence="", bounce=None)
