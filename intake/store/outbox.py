"""Letters: rows before they are letters, queued with the ticket's change and sent by someone else.

A letter that is claimed is `sending` until its lease ends. One that is claimed again while `sending` may
have been sent: it goes out once more under the same Message-ID, because a letter twice is better than none.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import bindparam, case, func, null, select, update
from sqlalchemy.sql import Update

from intake.mail.message import Address, EmailAddress, MessageId
from intake.store import search
from intake.store.columns import Moment, key_of
from intake.store.engine import Transaction
from intake.store.schema import letter_contents, letter_entries, letters
from intake.store.schema_teamwork import letter_words
from intake.triage.case import InboxId, LetterId, TicketId
from intake.triage.decision import ReplyPurpose


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterRow:
    """A letter to be queued."""

    message_id: MessageId
    token: str
    ticket: TicketId
    inbox: InboxId | None
    """The mail it answers, if it answers one."""
    purpose: ReplyPurpose
    recipient: Address
    subject: str
    raw: bytes
    """The whole mail, ready to be sent."""
    text: str
    """Its plain text, for staff."""
    text_hash: str
    language: str
    faq_version: str | None
    entries: tuple[tuple[int, str], ...]
    """Number and text hash of each FAQ entry quoted."""
    automatic: bool
    not_before: datetime | None = None
    words: str = ""
    """What a person typed for it, so that they have it back if they take the letter back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimedLetter:
    """A letter that is ours to send until the lease ends."""

    id: LetterId
    ticket: TicketId
    message_id: MessageId
    recipient: EmailAddress
    raw: bytes
    queued_at: datetime
    attempt: int
    """Counting this one, from 1."""
    again: bool
    """It was being sent when its sender stopped, so it may have been sent already."""
    interruptions: int
    """How often that has happened, this time included."""


_ADD = letters.insert()
_ADD_CONTENT = letter_contents.insert()
_ADD_ENTRIES = letter_entries.insert()
_ADD_WORDS = letter_words.insert()
_WORDS = select(letter_words.c.words).where(letter_words.c.letter_id == bindparam("row"))


def queue(tx: Transaction, letter: LetterRow, *, now: datetime) -> LetterId:
    """The id of the letter, now waiting to be sent from `not_before` on."""
    result = tx.execute(_ADD, _row(letter, now))
    key = result.inserted_primary_key
    assert key is not None
    tx.execute(_ADD_CONTENT, {"letter_id": key[0], "raw": letter.raw, "text": letter.text})
    if letter.words:
        tx.execute(_ADD_WORDS, {"letter_id": key[0], "words": letter.words})
    if letter.entries:
        tx.execute(_ADD_ENTRIES, [{"letter_id": key[0], "number": n, "text_hash": h} for n, h in letter.entries])
        search.add_entries(tx, letter.ticket, (n for n, _ in letter.entries))
    return LetterId(key[0])


def words_of(tx: Transaction, letter: LetterId) -> str | None:
    """What a person typed for this letter; None for one that nobody wrote."""
    words: str | None = tx.execute(_WORDS, {"row": letter}).scalar()
    return words


def _row(letter: LetterRow, now: datetime) -> dict[str, object]:
    return {
        "message_id": key_of(letter.message_id),
        "token": letter.token,
        "ticket_id": letter.ticket,
        "inbox_id": letter.inbox,
        "purpose": letter.purpose.value,
        "recipient_name": letter.recipient.name,
        "recipient": letter.recipient.email,
        "recipient_key": key_of(letter.recipient.email),
        "subject": letter.subject,
        "text_hash": letter.text_hash,
        "language": letter.language,
        "faq_version": letter.faq_version,
        "automatic": letter.automatic,
        "state": "waiting",
        "queued_at": now,
        "due_at": letter.not_before or now,
        "attempts": 0,
        "interruptions": 0,
    }


_DUE = (
    select(
        letters.c.id,
        letters.c.state,
        letters.c.ticket_id,
        letters.c.message_id,
        letters.c.recipient,
        letters.c.queued_at,
        letters.c.attempts,
        letters.c.interruptions,
        letter_contents.c.raw,
    )
    .join_from(letters, letter_contents)
    .where(letters.c.due_at <= bindparam("now", type_=Moment))
    .order_by(letters.c.due_at, letters.c.id)
    .limit(bindparam("limit"))
    .with_for_update(skip_locked=True, of=letters)
)
_CLAIM = (
    update(letters)
    .where(letters.c.id.in_(bindparam("ids", expanding=True)))
    .values(
        state="sending",
        owner=bindparam("by"),
        due_at=bindparam("until"),
        attempts=letters.c.attempts + 1,
        interruptions=letters.c.interruptions + case((letters.c.state == "sending", 1), else_=0),
    )
)


def claim(tx: Transaction, *, owner: str, limit: int, now: datetime, lease: timedelta) -> tuple[ClaimedLetter, ...]:
    """At most `limit` letters that are due, now ours until `now + lease`. Commit before sending any."""
    due = tx.execute(_DUE, {"now": now, "limit": limit}).all()
    if due:
        tx.execute(_CLAIM, {"ids": [row.id for row in due], "by": owner, "until": now + lease})
    return tuple(
        ClaimedLetter(
            id=LetterId(row.id),
            ticket=TicketId(row.ticket_id),
            message_id=MessageId(row.message_id),
            recipient=EmailAddress(row.recipient),
            raw=row.raw,
            queued_at=row.queued_at,
            attempt=row.attempts + 1,
            again=row.state == "sending",
            interruptions=row.interruptions + (row.state == "sending"),
        )
        for row in due
    )


_OURS = update(letters).where(
    letters.c.id == bindparam("row"), letters.c.owner == bindparam("by"), letters.c.state == "sending"
)
_SENT = _OURS.values(
    state="sent", owner=null(), due_at=null(), error=null(), sent_at=bindparam("now"), response=bindparam("words")
)
_LATER = _OURS.values(state="waiting", owner=null(), due_at=bindparam("at"), error=bindparam("why"))
_PUT_BACK = _LATER.values(attempts=letters.c.attempts - 1)
_FAILED = _OURS.values(state="failed", owner=null(), due_at=null(), error=bindparam("why"))


def sent(tx: Transaction, letter: LetterId, *, owner: str, now: datetime, response: str) -> bool:
    """Whether the letter was still ours and is now noted as sent, with the server's answer."""
    return tx.execute(_SENT, {"row": letter, "by": owner, "now": now, "words": response}).rowcount == 1


def later(tx: Transaction, letter: LetterId, *, owner: str, error: str, try_at: datetime) -> bool:
    """Whether the letter was still ours and now waits until `try_at`."""
    return tx.execute(_LATER, {"row": letter, "by": owner, "why": error, "at": try_at}).rowcount == 1


def put_back(tx: Transaction, letter: LetterId, *, owner: str, error: str, try_at: datetime) -> bool:
    """Like `later` for a letter that no server has seen: the attempt is not counted."""
    return tx.execute(_PUT_BACK, {"row": letter, "by": owner, "why": error, "at": try_at}).rowcount == 1


def failed(tx: Transaction, letter: LetterId, *, owner: str, error: str) -> bool:
    """Whether the letter was still ours and is now given up."""
    return tx.execute(_FAILED, {"row": letter, "by": owner, "why": error}).rowcount == 1


def _moving(states: tuple[str, ...]) -> Update:
    return update(letters).where(letters.c.id.in_(bindparam("ids", expanding=True)), letters.c.state.in_(states))


_HOLD = _moving(("waiting",)).values(state="held", due_at=null())
_RELEASE = _moving(("held",)).values(state="waiting", due_at=bindparam("now"))
_RESEND = _moving(("failed", "sent", "withdrawn")).values(
    state="waiting", queued_at=bindparam("now"), due_at=bindparam("now"), attempts=0, interruptions=0, error=null()
)
_WITHDRAW = _moving(("waiting", "held", "failed")).values(state="withdrawn", due_at=null())

# One that was put off may have reached its reader all the same, as after a broken line.
_TAKE_BACK = _moving(("waiting", "held")).where(letters.c.attempts == 0).values(state="withdrawn", due_at=null())


def hold(tx: Transaction, ids: Sequence[LetterId]) -> int:
    """How many waiting letters are now held back until they are released."""
    return tx.execute(_HOLD, {"ids": list(ids)}).rowcount


def release(tx: Transaction, ids: Sequence[LetterId], *, now: datetime) -> int:
    """How many held letters now wait to be sent."""
    return tx.execute(_RELEASE, {"ids": list(ids), "now": now}).rowcount


def resend(tx: Transaction, ids: Sequence[LetterId], *, now: datetime) -> int:
    """How many failed, sent or withdrawn letters now wait to be sent again, under their old Message-IDs."""
    return tx.execute(_RESEND, {"ids": list(ids), "now": now}).rowcount


def withdraw(tx: Transaction, ids: Sequence[LetterId]) -> int:
    """How many letters that were not sent yet now never will be."""
    return tx.execute(_WITHDRAW, {"ids": list(ids)}).rowcount


def take_back(tx: Transaction, ids: Sequence[LetterId]) -> int:
    """How many letters that nobody has tried to send yet now never will be."""
    return tx.execute(_TAKE_BACK, {"ids": list(ids)}).rowcount


_SENT_SINCE = select(func.count()).select_from(letters).where(letters.c.sent_at >= bindparam("moment", type_=Moment))
_LAST_SENT = select(func.max(letters.c.sent_at))
_OWNERS = select(letters.c.owner).where(letters.c.due_at.is_not(None), letters.c.owner.is_not(None)).distinct()
# The state stays: it may have been sent, and whoever claims it is told.
_FREE = (
    update(letters)
    .where(letters.c.due_at.is_not(None), letters.c.owner == bindparam("by"))
    .values(owner=null(), due_at=bindparam("now"))
)
_BOUNCED = (
    update(letters)
    .where(letters.c.id == bindparam("row"))
    .values(
        bounced_at=bindparam("now"),
        bounced_recipient=bindparam("whom"),
        bounce_status=bindparam("status"),
        bounce_permanent=bindparam("permanent"),
    )
)


def sent_since(tx: Transaction, moment: datetime) -> int:
    """How many letters were sent at or after this moment: the provider's limits are counted by it."""
    return tx.execute(_SENT_SINCE, {"moment": moment}).scalar_one()


def last_sent(tx: Transaction) -> datetime | None:
    """When the last letter went out; None before the first."""
    found: datetime | None = tx.execute(_LAST_SENT).scalar_one()
    return found


def release_dead(tx: Transaction, is_dead: Callable[[str], bool], now: datetime) -> int:
    """How many letters of senders known to be dead are due at once; each is claimed as `again`."""
    dead = [owner for owner in tx.execute(_OWNERS).scalars() if is_dead(owner)]
    return sum(tx.execute(_FREE, {"by": owner, "now": now}).rowcount for owner in dead)


def bounced(
    tx: Transaction, letter: LetterId, *, recipient: EmailAddress | None, status: str, permanent: bool, now: datetime
) -> None:
    """Note on a letter that it came back."""
    tx.execute(_BOUNCED, {"row": letter, "whom": recipient, "status": status, "permanent": permanent, "now": now})
