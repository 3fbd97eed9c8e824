"""Deliver: from a waiting letter to the mail server.

A letter is claimed, sent under the Message-ID that was fixed when it was queued, and its outcome committed
before the next one. If the process dies between the server's yes and that commit, the letter is sent once
more with the same Message-ID, and the journal says so: told twice rather than not at all.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from intake.clock import Clock
from intake.mail.message import EmailAddress
from intake.smtp import Accepted, Deferred, Outcome, Postman, PostmanUnavailable, Refused
from intake.steps.backoff import LETTER_WAITS, GiveUp, after_failure
from intake.store import journal, outbox, progress
from intake.store.engine import Database, Transaction
from intake.store.outbox import ClaimedLetter

Stopping = Callable[[], bool]


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivering:
    """The parts and settings of the step."""

    database: Database
    clock: Clock
    owner: str
    envelope_sender: EmailAddress
    """Empty for the null return path."""
    per_minute: int
    per_day: int
    """The provider's limits on letters."""
    batch: int
    lease: timedelta


@dataclass(slots=True, kw_only=True)
class Delivered:
    """What a run of delivering did."""

    sent: int = 0
    again: int = 0
    later: int = 0
    failed: int = 0
    limited: bool = False
    """Whether letters wait only for the provider's limits."""


def deliver(parts: Delivering, postman: Postman, *, stopping: Stopping) -> Delivered:
    """Send every letter that is due, within the provider's limits.

    Raises PostmanUnavailable or PostmanRefused when the server cannot be used at all, and StoreUnavailable;
    a letter in hand then waits for its next turn.
    """
    done = Delivered()
    while not stopping():
        letters = _claim(parts, done)
        if not letters:
            break
        for position, letter in enumerate(letters):
            if stopping():
                _put_back(parts, letters[position:])
                break
            try:
                _deliver_one(parts, postman, letter, done)
            except PostmanUnavailable:
                _put_back(parts, letters[position + 1 :])
                raise
    with parts.database.begin() as tx:
        progress.beat(tx, "deliver", parts.clock.now())
    return done


def _claim(parts: Delivering, done: Delivered) -> tuple[ClaimedLetter, ...]:
    now = parts.clock.now()
    with parts.database.begin() as tx:
        allowed = _allowance(parts, tx, now)
        if allowed <= 0:
            done.limited = outbox.due(tx, now) > 0
            return ()
        return outbox.claim(tx, owner=parts.owner, limit=min(parts.batch, allowed), now=now, lease=parts.lease)


def _allowance(parts: Delivering, tx: Transaction, now: datetime) -> int:
    """How many letters may still go out now. Letters in other workers' hands count as sent."""
    this_minute = parts.per_minute - outbox.sent_since(tx, now - timedelta(minutes=1))
    this_day = parts.per_day - outbox.sent_since(tx, now - timedelta(days=1))
    return min(this_minute, this_day)


def _deliver_one(parts: Delivering, postman: Postman, letter: ClaimedLetter, done: Delivered) -> None:
    try:
        outcome = postman.deliver(sender=parts.envelope_sender, recipient=letter.recipient, raw=letter.raw)
    except PostmanUnavailable as error:
        _record(parts, letter, Deferred(code=0, text=str(error)), done)
        raise
    _record(parts, letter, outcome, done)


def _record(parts: Delivering, letter: ClaimedLetter, outcome: Outcome, done: Delivered) -> None:
    now = parts.clock.now()
    with parts.database.begin() as tx:
        match outcome:
            case Accepted():
                outbox.sent(tx, letter.id, owner=parts.owner, now=now, response=outcome.response)
                done.sent += 1
                done.again += letter.again
            case Refused():
                outbox.failed(tx, letter.id, owner=parts.owner, error=outcome.text, now=now)
                done.failed += 1
            case Deferred():
                again = after_failure(letter.attempt, now, LETTER_WAITS)
                if isinstance(again, GiveUp):
                    outbox.failed(tx, letter.id, owner=parts.owner, error=outcome.text, now=now)
                    done.failed += 1
                else:
                    outbox.later(tx, letter.id, owner=parts.owner, error=outcome.text, try_at=again.at)
                    done.later += 1


def _put_back(parts: Delivering, letters: tuple[ClaimedLetter, ...]) -> None:
    """Hand claimed letters that were not tried back, without counting an attempt."""
    if not letters:
        return
    with parts.database.begin() as tx:
        outbox.put_back(tx, tuple(letter.id for letter in letters), owner=parts.owner)
