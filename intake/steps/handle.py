"""Handle: from an inbox row to a ticket and, perhaps, a waiting letter.

The way of one mail is `handle_one`: gather what is known, decide, write the letter, record everything in one
transaction. Claiming commits the raised attempt count by itself, so that a crash inside reading counts; what
has failed three times is quarantined where staff see it, and the line goes on.
"""

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from intake.clock import Clock, unguessable_number
from intake.mail.identity import Identity
from intake.mail.message import Message, Unreadable
from intake.mail.references import (
    find_plus_ticket,
    is_own_message_id,
    referenced_ids,
    referenced_number,
    ticket_number,
)
from intake.readers import Read, ReaderDied, ReaderPool, ReadResult, Sheet
from intake.steps.backoff import MAIL_WAITS, GiveUp, after_failure
from intake.steps.write import LetterWriter
from intake.store import inbox, journal, known, progress, switches, tickets
from intake.store.engine import Database, StoreUnavailable, Transaction
from intake.store.inbox import Claimed
from intake.store.known import Sought
from intake.store.tickets import NumberTaken
from intake.triage.case import Case, Known, Policy, ReplyLevel, UnreadableCase
from intake.triage.decision import Decision, NoReplyReason, Send, Withhold
from intake.triage.policy import decide

Stopping = Callable[[], bool]

SERIAL_DIGITS = 7


@dataclass(frozen=True, slots=True, kw_only=True)
class Handling:
    """The parts and settings of the step."""

    database: Database
    clock: Clock
    owner: str
    identity: Identity
    policy: Policy
    freemail: frozenset[str]
    level: ReplyLevel
    """The level of automatic letters as configured; the switch in the store overrides it."""
    writer: LetterWriter
    batch: int
    lease: timedelta
    report: Callable[[str, dict[str, object]], None]
    """Told once a mail, with an event's name and harmless facts: never addresses, never content."""


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
        with parts.database.begin() as tx:
            batch = inbox.claim(
                tx, owner=parts.owner, limit=parts.batch, now=parts.clock.now(), lease=parts.lease
            )
        if not batch:
            break
        _handle_batch(parts, readers, batch, done)
    with parts.database.begin() as tx:
        progress.beat(tx, "handle", parts.clock.now())
    return done


def _handle_batch(parts: Handling, readers: ReaderPool, batch: Sequence[Claimed], done: Handled) -> None:
    sheets = [Sheet(raw=claimed.raw, complete=claimed.complete) for claimed in batch]
    for claimed, result in zip(batch, readers.read_all(sheets), strict=True):
        try:
            if isinstance(result, ReaderDied):
                _set_aside(parts, claimed, "the reader process died over this mail", done)
            else:
                _count(handle_one(parts, claimed, result), result, done)
        except StoreUnavailable:
            raise
        except Exception as error:  # noqa: BLE001 - the guard round one mail: whatever it is, the next mail's turn comes
            _set_aside(parts, claimed, f"{type(error).__name__} while handling it", done)


def handle_one(parts: Handling, claimed: Claimed, result: ReadResult) -> Decision | None:
    """Gather, decide, write and record one mail in one transaction; None if another worker has settled it."""
    while True:
        number = ticket_number(parts.identity.ticket_prefix, unguessable_number(SERIAL_DIGITS))
        try:
            with parts.database.begin() as tx:
                now = parts.clock.now()
                case = _gather(parts, tx, claimed, result, now)
                decision = decide(case, parts.policy)
                letter, decision = parts.writer.write(tx, case, decision, number=number, now=now)
                filed = tickets.file(tx, inbox=claimed.id, decision=decision, case=case, number=number, now=now)
        except NumberTaken:
            continue


def _count(decision: Decision | None, result: ReadResult, done: Handled) -> None:
    if decision is None:
        return
    done.filed += 1
    done.letters += isinstance(decision.reply, Send)
    done.unreadable += isinstance(result, Unreadable)
