"""A sample mail of the demonstration: how it is built and where it has to end."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from email.message import EmailMessage, MIMEPart
from email.policy import SMTP
from email.utils import format_datetime, formataddr

from intake.mail.origin import Kind
from intake.triage.decision import NoReplyReason, ReplyPurpose

MAILBOX = "akutservice@medatixx.example"
"""The emergency mailbox of the demonstration; .example never exists (RFC 2606)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SentLetter:
    """A letter of ours as it arrived at the demonstration's mail server."""

    recipient: str
    message_id: str
    subject: str
    text: str
    raw: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Ending:
    """Where a sample has to end: what it is, what it is answered, and in whose ticket it lands."""

    kind: Kind | None
    """None for mail that cannot be read and for further deliveries."""
    outcome: ReplyPurpose | NoReplyReason
    """The letter that answers it, or why none does."""
    ticket_of: str | None = None
    """Name of the sample whose ticket it joins; None for a ticket of its own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """One mail. `build` is handed the time and, for a follow-up, the letter it answers."""

    name: str
    sender: str
    """Address that a letter would go to; empty where nobody can be written to."""
    ending: Ending
    build: Callable[[datetime, SentLetter | None], bytes]
    answers: str | None = None
    """Name of the sample whose letter has to be there first."""
    repeats: str | None = None
    """Name of the sample whose very bytes are delivered once more; `build` is not asked then."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """An ordinary mail in the making."""

    name: str
    """Of the sample; also its Message-ID's local part."""
    sender: tuple[str, str]
    subject: str
    text: str = ""
    html: str = ""
    charset: str = "utf-8"
    headers: tuple[tuple[str, str], ...] = ()
    attachment: str = ""
    to: str = MAILBOX
    quote: bool = False
    """Whether the letter answered is quoted below the text, as mail programs do."""
    extra: tuple[MIMEPart, ...] = field(default=())

    def build(self, now: datetime, letter: SentLetter | None) -> bytes:
        """The mail's raw bytes."""
        mail = EmailMessage(policy=SMTP)
        mail["From"] = formataddr(self.sender)
        mail["To"] = self.to
        mail["Subject"] = f"AW: {letter.subject}" if letter and not self.subject else self.subject
        mail["Date"] = format_datetime(now)
        mail["Message-ID"] = f"<{self.name}@{self.sender[1].rpartition('@')[2] or 'demo.example'}>"
        if letter:
            mail["In-Reply-To"] = mail["References"] = letter.message_id
        for name, value in self.headers:
            mail[name] = value
        self._fill(mail, letter)
        return mail.as_bytes()

    def _fill(self, mail: EmailMessage, letter: SentLetter | None) -> None:
        text = self.text + (_quoted(letter) if letter and self.quote else "")
        if text:
            mail.set_content(text, charset=self.charset)
        if self.html and text:
            mail.add_alternative(self.html, subtype="html")
        elif self.html:
            mail.set_content(self.html, subtype="html")
        if self.attachment:
            content = b"%PDF-1.4\n% a sample without content\n"
            mail.add_attachment(content, maintype="application", subtype="pdf", filename=self.attachment)


def _quoted(letter: SentLetter) -> str:
    lines = "\n".join(f"> {line}" for line in letter.text.splitlines())
    return f"\n\nAm 08.11.2021 um 12:40 schrieb {MAILBOX}:\n{lines}\n"
