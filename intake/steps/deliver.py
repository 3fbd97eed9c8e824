"""Deliver: from a waiting letter to the mail server.

A letter is claimed, sent under the Message-ID that was fixed when it was queued, and its outcome committed
together with the claim on the next one: whenever the process dies, at most one letter is in hand. If it dies
between the server's yes and that commit, the letter is sent once more with the same Message-ID, and the
journal says so: told twice rather than not at all.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

import structlog

from intake.clock import Clock
from intake.mail.message import EmailAddress
from intake.smtp import (
    Accepted,
    Deferred,
    Outcome,
    Postman,
    PostmanRefused,
    PostmanUnavailable,
    Refused,
    Uncertain,
)
from intake.steps.backoff import LETTER_WAITS, wait_after
from intake.store import journal, outbox, progress, tickets
from intake.store.engine import Database, Transaction
from intake.store.outbox import ClaimedLetter
from intake.triage.lifecycle import LETTER_FAILS

Stopping = Callable[[], bool]

ACTOR = "intake"
RECOUNT = 50
"""The provider's limits are looked at anew after so many letters, since other workers send too."""
MOST_TIMES = 3
"""A letter whose sending was interrupted is attempted at most so many times before a person decides."""

log = structlog.get_logger(__name__)


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
    lease: timedelta
    give_up_after: timedelta


@dataclass(slots=True, kw_only=True)
class Delivered:
    """What a run of delivering did."""

    sent: int = 0
    again: int = 0
    later: int = 0
    failed: int = 0
    limited: bool = False
    """Whether the provider's limits ended the run."""
    allowed: int = 0
    """Letters that may still be sent before the limits are looked at anew."""


def deliver(parts: Delivering, postman: Postman, *, stopping: Stopping) -> Delivered:
    """Send every letter that is due, within the provider's limits.

    Raises PostmanUnavailable or PostmanRefused when the server cannot be used at all, and StoreUnavailable;
    the letter in hand then waits for its next turn.
    """
    done = Delivered()
    letter = _first(parts, done)
    while letter is not None:
        try:
            outcome = postman.deliver(sender=parts.envelope_sender, recipient=letter.recipient, raw=letter.raw)
        except (PostmanUnavailable, PostmanRefused) as error:
            with parts.database.begin() as tx:
                _put_back(parts, tx, letter, str(error), done)
            raise
        letter = _next(parts, letter, outcome, done, stopping=stopping)
    with parts.database.begin() as tx:
        progress.beat(tx, "deliver", parts.clock.now())
    return done


def _first(parts: Delivering, done: Delivered) -> ClaimedLetter | None:
    with parts.database.begin() as tx:
        return _claim(parts, tx, done)


def _next(
    parts: Delivering, letter: ClaimedLetter, outcome: Outcome, done: Delivered, *, stopping: Stopping
) -> ClaimedLetter | None:
    """Commit the outcome and claim the next letter in one stroke."""
    with parts.database.begin() as tx:
        _record(parts, tx, letter, outcome, done)
        return None if stopping() else _claim(parts, tx, done)


def _claim(parts: Delivering, tx: Transaction, done: Delivered) -> ClaimedLetter | None:
    """The next letter that is due, unless the provider's limits are reached."""
    now = parts.clock.now()
    if done.allowed == 0:
        this_minute = parts.per_minute - outbox.sent_since(tx, now - timedelta(minutes=1))
        this_day = parts.per_day - outbox.sent_since(tx, now - timedelta(days=1))
        done.allowed = max(0, min(this_minute, this_day, RECOUNT))
        done.limited = done.allowed == 0
    if done.limited:
        return None
    while claimed := outbox.claim(tx, owner=parts.owner, limit=1, now=now, lease=parts.lease):
        letter = claimed[0]
        if letter.interruptions < MOST_TIMES:
            done.allowed -= 1
            return letter
        _give_up(parts, tx, letter, "it was interrupted again and again and may have been accepted", done)
    return None


def _record(parts: Delivering, tx: Transaction, letter: ClaimedLetter, outcome: Outcome, done: Delivered) -> None:
    match outcome:
        case Accepted():
            _note_sent(parts, tx, letter, outcome, done)
        case Deferred():
            _put_off(parts, tx, letter, outcome.code, outcome.text, done)
        case Refused():
            _give_up(parts, tx, letter, outcome.text, done, code=outcome.code)
        case Uncertain():
            # It stays claimed until its lease ends, and whoever claims it then knows that it may have been sent.
            done.later += 1
            log.warning("letter_uncertain", letter=letter.id, attempt=letter.attempt)


def _note_sent(parts: Delivering, tx: Transaction, letter: ClaimedLetter, outcome: Accepted, done: Delivered) -> None:
    now = parts.clock.now()
    outbox.sent(tx, letter.id, owner=parts.owner, now=now, response=outcome.response)
    done.sent += 1
    done.again += letter.again
    event = "letter_sent_again" if letter.again else "letter_sent"
    journal.write(tx, journal.Entry(at=now, actor=ACTOR, event=event, ticket=letter.ticket, letter=letter.id))
    log.info(event, letter=letter.id, attempt=letter.attempt)


def _put_off(parts: Delivering, tx: Transaction, letter: ClaimedLetter, code: str, text: str, done: Delivered) -> None:
    try_at = parts.clock.now() + wait_after(letter.attempt, LETTER_WAITS)
    if try_at - letter.queued_at > parts.give_up_after:
        _give_up(parts, tx, letter, text, done, code=code)
        return
    outbox.later(tx, letter.id, owner=parts.owner, error=text, try_at=try_at)
    done.later += 1
    log.info("letter_later", letter=letter.id, attempt=letter.attempt, code=code)


def _put_back(parts: Delivering, tx: Transaction, letter: ClaimedLetter, text: str, done: Delivered) -> None:
    """No server has seen the letter, and others will be tried before it: that must not lengthen its waits."""
    try_at = parts.clock.now() + LETTER_WAITS[0]
    if try_at - letter.queued_at > parts.give_up_after:
        _give_up(parts, tx, letter, text, done)
        return
    outbox.put_back(tx, letter.id, owner=parts.owner, error=text, try_at=try_at)
    done.later += 1


def _give_up(
    parts: Delivering, tx: Transaction, letter: ClaimedLetter, text: str, done: Delivered, *, code: str = ""
) -> None:
    """The letter has failed; its ticket goes back on the work list, so that somebody calls."""
    now = parts.clock.now()
    # The ticket is locked before the letter, as handling does, so that the two never wait for each other.
    ticket = tickets.find(tx, letter.ticket, to_change=True)
    if not outbox.failed(tx, letter.id, owner=parts.owner, error=text):
        log.warning("letter_taken_over", letter=letter.id)
        return
    if ticket is not None and LETTER_FAILS[ticket.state] is not ticket.state:
        tickets.set_state(tx, ticket.id, state=LETTER_FAILS[ticket.state], resolution=None, now=now)
    journal.write(
        tx,
        journal.Entry(at=now, actor=ACTOR, event="letter_failed", ticket=letter.ticket, letter=letter.id, reason=code),
    )
    done.failed += 1
    log.warning("letter_failed", letter=letter.id, attempt=letter.attempt, code=code)
