"""Write: from the wish to send a letter to a row in the outbox. The one place where letters come into being."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from intake.clock import unguessable_token
from intake.faq.document import Document, Version
from intake.faq.hashes import entry_hash
from intake.letters.library import Library
from intake.letters.organisation import Organisation
from intake.letters.render import render
from intake.letters.values import LetterContext, Quoted, RenderedLetter
from intake.mail.identity import Identity
from intake.mail.letter import Outgoing, compose
from intake.mail.message import Address, Message, MessageId
from intake.mail.references import TicketNumber, own_message_id, without_plus
from intake.reading.values import FieldName, Priority
from intake.store import outbox
from intake.store.engine import Transaction
from intake.store.outbox import LetterRow
from intake.triage.case import InboxId, LetterId, Required, TicketId
from intake.triage.decision import AUTOMATIC_PURPOSES, ReplyPurpose

TOKEN_BYTES = 10
"""Of a Message-ID; short, since some mail programs mangle Message-IDs of more than 76 characters."""
UNDERSTOOD = (
    FieldName.PRACTICE,
    FieldName.SOFTWARE,
    FieldName.CONTACT_NAME,
    FieldName.CONTACT_PHONE,
    FieldName.CONTACT_EMAIL,
)
"""The fields a letter repeats, so that the customer sees our errors."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What a letter shall say, and to whom."""

    purpose: ReplyPurpose
    language: str
    ticket: TicketNumber
    recipient: Address
    held: tuple[tuple[FieldName, str], ...]
    """All values the ticket holds; the letter repeats those of `UNDERSTOOD`."""
    missing: tuple[Required, ...]
    cited: tuple[int, ...]
    """Numbers of FAQ entries, best first."""
    priority: Priority
    secret_was_sent: bool = False
    body: str = ""
    original_subject: str = ""
    in_reply_to: MessageId | None = None
    references: tuple[MessageId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """What letters are written with. `document` is the FAQ in force, or None if there is none yet."""

    identity: Identity
    library: Library
    organisation: Organisation
    document: Document | None


def recipient_of(message: Message, identity: Identity) -> Address | None:
    """Whom a reply goes to: the one Reply-To address (RFC 5322, 3.6.2) unless it is ours, else the sender."""
    if len(message.reply_to) == 1 and without_plus(message.reply_to[0].email) not in identity.own_addresses:
        return message.reply_to[0]
    return message.sender


def quoted_entries(numbers: Iterable[int], language: str, document: Document | None) -> tuple[Quoted, ...]:
    """The entries as a letter in this language carries them, word for word; unknown numbers are left out."""
    found = (document.entry(number) for number in numbers) if document else ()
    translations = ((entry.number, entry.in_language(language)) for entry in found if entry)
    return tuple(Quoted(number=n, translation=t, text_hash=entry_hash(t)) for n, t in translations)


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """A letter in its final words, ready to be queued."""

    wish: Wish
    token: str
    message_id: MessageId
    words: RenderedLetter
    raw: bytes
    quoted: tuple[Quoted, ...]
    faq_version: str | None


def write(wish: Wish, desk: Desk, *, now: datetime) -> Written:
    """The letter that the wish asks for. Raises LetterBroken if the templates cannot say it."""
    quoted = quoted_entries(wish.cited, wish.language, desk.document)
    version = desk.document.version if desk.document and quoted else None
    token = unguessable_token(TOKEN_BYTES)
    message_id = own_message_id(token, desk.identity.key, desk.identity.message_id_domain)
    words = render(desk.library, _context(wish, quoted, version), desk.organisation)
    outgoing = Outgoing(
        identity=desk.identity,
        letter_message_id=message_id,
        recipient=wish.recipient,
        subject=words.subject,
        text=words.text,
        html=words.html,
        purpose=wish.purpose,
        ticket=wish.ticket,
        language=words.language,
        in_reply_to=wish.in_reply_to,
        references=wish.references,
        date=now,
        automatic=wish.purpose in AUTOMATIC_PURPOSES,
    )
    return Written(
        wish=wish,
        token=token,
        message_id=message_id,
        words=words,
        raw=compose(outgoing),
        quoted=quoted,
        faq_version=version.number if version else None,
    )


def _context(wish: Wish, quoted: tuple[Quoted, ...], version: Version | None) -> LetterContext:
    return LetterContext(
        purpose=wish.purpose,
        language=wish.language,
        ticket=wish.ticket,
        recipient=wish.recipient,
        understood=tuple((name, value) for name, value in wish.held if name in UNDERSTOOD),
        missing=wish.missing,
        quoted=quoted,
        faq_version=version.number if version else "",
        faq_published_at=version.published_at if version else None,
        priority=wish.priority,
        secret_was_sent=wish.secret_was_sent,
        body=wish.body,
        original_subject=wish.original_subject,
        in_reply_to=wish.in_reply_to,
        references=wish.references,
    )


def queue(
    tx: Transaction,
    letter: Written,
    *,
    ticket: TicketId,
    inbox: InboxId | None,
    now: datetime,
    not_before: datetime | None = None,
) -> LetterId:
    """Put the letter into the outbox, in the caller's transaction. It goes out at `not_before` or later."""
    row = LetterRow(
        message_id=letter.message_id,
        token=letter.token,
        ticket=ticket,
        inbox=inbox,
        purpose=letter.wish.purpose,
        recipient=letter.wish.recipient,
        subject=letter.words.subject,
        raw=letter.raw,
        text=letter.words.text,
        text_hash=hashlib.sha256(letter.words.text.encode()).hexdigest(),
        language=letter.words.language,
        faq_version=letter.faq_version,
        entries=tuple((entry.number, entry.text_hash) for entry in letter.quoted),
        automatic=letter.wish.purpose in AUTOMATIC_PURPOSES,
        not_before=not_before,
        words=letter.wish.body,
    )
    return outbox.queue(tx, row, now=now)
