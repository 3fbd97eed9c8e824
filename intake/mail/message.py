"""A mail as values: what parsing makes of raw bytes, and the reasons why it could not.

Nothing here reads bytes; `intake.mail.parsing` does. All values are frozen, all text is decoded, all
header values are unfolded and free of control characters.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NewType

MessageId = NewType("MessageId", str)
"""A Message-ID without its angle brackets and surrounding white space (RFC 5322, 3.6.4)."""

EmailAddress = NewType("EmailAddress", str)
"""An address in lower case, `local@domain`, without display name (RFC 5322, 3.4.1)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """A display name (decoded, may be empty) and its address."""

    name: str
    email: EmailAddress

    @property
    def domain(self) -> str:
        """The part behind the last @, lower case; empty if there is none."""
        return self.email.rpartition("@")[2]


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """A part that is not the mail's text; only described, its bytes stay in the raw mail."""

    index: int
    """Position in a depth-first walk over all parts of the mail, to find the bytes again."""
    name: str
    content_type: str
    size: int
    """Decoded size in bytes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportPart:
    """One machine-readable part of a multipart/report (RFC 6522): its type and its field groups.

    For message/delivery-status (RFC 3464, 2.1) the first group holds the per-message fields, each
    further one a recipient. Names are lower case. For message/disposition-notification there is one group.
    """

    content_type: str
    groups: tuple[tuple[tuple[str, str], ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """A parsed mail."""

    headers: tuple[tuple[str, str], ...]
    """(lower-case name, decoded value) in the order of the mail."""
    message_id: MessageId | None
    in_reply_to: tuple[MessageId, ...]
    references: tuple[MessageId, ...]
    sender: Address | None
    """The first address of From; None if there is none that can be written to."""
    reply_to: tuple[Address, ...]
    to: tuple[Address, ...]
    cc: tuple[Address, ...]
    return_path: EmailAddress | None
    """The envelope sender as the last hop noted it; the empty address for `<>`; None without the header."""
    subject: str
    date: datetime | None
    """Aware; None if missing or nonsense."""
    content_type: str
    """Of the whole mail, lower case, without parameters."""
    text: str
    """The mail's text in reading order; from HTML where there is no plain part. Lines end in \\n."""
    html: str
    """The HTML alternative as it came; empty if none. Hostile: sanitise before showing."""
    attachments: tuple[Attachment, ...]
    report: tuple[ReportPart, ...]
    attached: tuple["Message", ...]
    """Mails attached as message/rfc822 (for reports: the returned original, perhaps headers only)."""
    size: int
    """Of the raw mail in bytes."""

    def header(self, name: str) -> str | None:
        """The first value of a header, by lower-case name."""
        return next((value for key, value in self.headers if key == name), None)

    def header_values(self, name: str) -> tuple[str, ...]:
        """All values of a header, by lower-case name, in order."""
        return tuple(value for key, value in self.headers if key == name)


class UnreadableReason(StrEnum):
    """Why no message could be made of the bytes."""

    EMPTY = "empty"
    NO_HEADERS = "no_headers"
    TOO_LARGE = "too_large"
    TOO_DEEP = "too_deep"
    TOO_MANY_PARTS = "too_many_parts"
    TOO_MANY_HEADERS = "too_many_headers"
    TOO_SLOW = "too_slow"
    BROKEN = "broken"


@dataclass(frozen=True, slots=True, kw_only=True)
class Unreadable:
    """Bytes no message could be made of, with whatever of the envelope could be saved for staff."""

    reason: UnreadableReason
    detail: str
    """One sentence for staff; never the mail's content."""
    sender: Address | None
    subject: str
    message_id: MessageId | None
    size: int


Parsed = Message | Unreadable
