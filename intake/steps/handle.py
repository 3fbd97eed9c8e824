"""Handle: from an inbox row to a ticket and, perhaps, a waiting letter.

The way of one mail is `intake.steps.one_mail`. On SQLite a few mails share a transaction, since each commit waits for
the disk; if anything goes wrong with one of them, each gets its own. Claiming commits the raised attempt count by
itself, so that a crash inside reading counts; what has failed three times is quarantined where staff see it, and the
line goes on.
"""

from collections import deque
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from itertools import islice

import structlog

from intake.readers import ReaderDied, ReaderPool, ReadResult, Sheet
from intake.steps.backoff import MAIL_WAITS, wait_after
from intake.steps.one_mail import ACTOR, Handling, NotOurs, handle_in, handle_one, tell
from intake.store import inbox, journal, progress
from intake.store.engine import StoreUnavailable
from intake.store.inbox import Claimed
from intake.triage.decision import Decision, Send

Stopping = Callable[[], bool]

log = structlog.get_logger(__name__)


@dataclass(slots=True, kw_only=True)
class Handled:
    """What a run of handling did."""

    filed: int = 0
    letters: int = 0
    unreadable: int = 0
    failed: int = 0


def handle(parts: Handling, readers: ReaderPool, *, stopping: Stopping) -> Handled:
    """Handle every mail that is due, in the order of arrival. Raises StoreUnavailable when the store fails."""
    done = Handled()
    while not stopping():
        now = parts.clock.now()
        with parts.database.begin() as tx:
            batch = inbox.claim(
                tx, owner=parts.owner, limit=parts.batch, now=now, lease=parts.lease, max_attempts=parts.attempts
            )
        if not batch:
            break
        _handle_batch(parts, readers, batch, done, stopping)
    with parts.database.begin() as tx:
        progress.beat(tx, "handle", parts.clock.now())
    return done


def _handle_batch(
    parts: Handling, readers: ReaderPool, batch: Sequence[Claimed], done: Handled, stopping: Stopping
) -> None:
    """Handle the mails in their order; when it has to end early, those not begun with are given back."""
    rest = deque(batch)
    sheets = [Sheet(raw=claimed.raw, complete=claimed.complete) for claimed in batch]
    try:
        results = iter(readers.read_all(sheets))
        # Read first, then taken off the rest: what is read but not handled when reading fails is given back too.
        while group := list(islice(results, parts.together)):
            _handle_together(parts, [(rest.popleft(), result) for result in group], done)
            if stopping():
                break
    finally:
        _give_back(parts, rest)


def _handle_together(parts: Handling, mails: Sequence[tuple[Claimed, ReadResult | ReaderDied]], done: Handled) -> None:
    """Handle these mails in one transaction; if anything goes wrong with any of them, each in one of its own."""
    readable = [(claimed, result) for claimed, result in mails if not isinstance(result, ReaderDied)]
    if len(mails) > 1 and len(readable) == len(mails):
        try:
            with parts.database.begin() as tx:
                decided = [handle_in(parts, tx, claimed, result) for claimed, result in readable]
        except StoreUnavailable:
            raise
        except Exception as error:  # noqa: BLE001 - whose it was shows when each is handled by itself
            log.info("handled_singly", mails=len(mails), error=type(error).__name__)
        else:
            for (claimed, _), decision in zip(readable, decided, strict=True):
                tell(claimed, decision)
                _count(decision, done)
            return
    for claimed, result in mails:
        _handle_guarded(parts, claimed, result, done)


def _give_back(parts: Handling, rest: Iterable[Claimed]) -> None:
    # If the store fails here too, the mails are claimed again when their lease ends.
    with suppress(StoreUnavailable), parts.database.begin() as tx:
        inbox.give_back(tx, [claimed.id for claimed in rest], owner=parts.owner)


def _handle_guarded(parts: Handling, claimed: Claimed, result: ReadResult | ReaderDied, done: Handled) -> None:
    try:
        if isinstance(result, ReaderDied):
            _set_aside(parts, claimed, "the reader process died over this mail", done)
        else:
            _count(handle_one(parts, claimed, result), done)
    except NotOurs:
        log.warning("mail_taken_over", inbox=claimed.id)
    except StoreUnavailable:
        raise
    except Exception as error:
        # Another worker may have filed it in the meantime; then our own failure is only that it was there already.
        if _set_aside(parts, claimed, f"{type(error).__name__} while handling it", done):
            log.exception("mail_failed", inbox=claimed.id, attempt=claimed.attempt)
        else:
            log.warning("mail_taken_over", inbox=claimed.id)


def _set_aside(parts: Handling, claimed: Claimed, error: str, done: Handled) -> bool:
    """Try a failed mail again later, or quarantine it after its last attempt; whether it was still ours."""
    now = parts.clock.now()
    try_at = now + wait_after(claimed.attempt, MAIL_WAITS)
    with parts.database.begin() as tx:
        if claimed.attempt < parts.attempts:
            was_ours = inbox.postpone(tx, claimed.id, owner=parts.owner, error=error, try_at=try_at)
        elif was_ours := inbox.quarantine(tx, claimed.id, owner=parts.owner, error=error, now=now):
            line = journal.Entry(at=now, actor=ACTOR, event="mail_quarantined", inbox=claimed.id, reason=error)
            journal.write(tx, line)
    done.failed += was_ours
    return was_ours


def _count(decision: Decision, done: Handled) -> None:
    done.filed += 1
    done.letters += isinstance(decision.reply, Send)
    done.unreadable += decision.filing_reason.value == "unreadable"
