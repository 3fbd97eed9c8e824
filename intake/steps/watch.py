"""Watch: what a person has to be told about. It looks at ages, not at error counts.

An alarm says what is the case and how to mend it, and holds nothing of any mail. Conditions are judged over
all hosts, from the store; whoever shows them decides how often.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from intake.clock import Clock
from intake.steps.alarm import Alarm, Severity
from intake.store import board, folders, inbox, journal, progress
from intake.store.board import Ages
from intake.store.engine import Database, Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class Watching:
    """The parts and the ages from which something is an alarm."""

    database: Database
    clock: Clock
    started_at: datetime
    no_poll_for: timedelta
    no_mail_for: timedelta
    """Zero for never."""
    mail_waits_for: timedelta
    letter_waits_for: timedelta
    difference_for: timedelta


def alarms(parts: Watching) -> tuple[Alarm, ...]:
    """Everything that is the case now. Raises StoreUnavailable, which is an alarm of its own for the caller."""
    now = parts.clock.now()
    with parts.database.read() as tx:
        ages = board.ages(tx, now)
        return (
            *_mailbox(parts, tx, now),
            *_queues(parts, ages, now),
            *_set_aside(ages, now),
            *_differences(parts, tx, now),
            *_broken_letters(tx, now),
        )


def _mailbox(parts: Watching, tx: Transaction, now: datetime) -> Iterator[Alarm]:
    polled = progress.beats(tx).get("collect", parts.started_at)
    if now - polled > parts.no_poll_for:
        yield Alarm(
            key="mailbox_not_read",
            severity=Severity.CRITICAL,
            summary=f"The mailbox could not be read for {_span(now - polled)}.",
            mend="Run `intake check`; it says what is wrong with the mail server or the login.",
            since=polled,
        )
    last = inbox.last_arrival(tx) or parts.started_at
    if parts.no_mail_for and now - last > parts.no_mail_for:
        yield Alarm(
            key="no_mail",
            severity=Severity.WARNING,
            summary=f"No mail has arrived for {_span(now - last)}.",
            mend="Send a mail to the emergency address from outside and see whether it becomes a ticket.",
            since=last,
        )


def _queues(parts: Watching, ages: Ages, now: datetime) -> Iterator[Alarm]:
    if ages.backlog_age and ages.backlog_age > parts.mail_waits_for:
        yield Alarm(
            key="mail_waits",
            severity=Severity.CRITICAL,
            summary=f"{ages.backlog} mails wait to become tickets, the oldest for {_span(ages.backlog_age)}.",
            mend="See the log for `round_failed`; restart the service if handling stands still.",
            since=now - ages.backlog_age,
        )
    if ages.waiting_age and ages.waiting_age > parts.letter_waits_for:
        yield Alarm(
            key="letter_waits",
            severity=Severity.CRITICAL,
            summary=f"{ages.waiting_letters} letters wait to be sent, the oldest for {_span(ages.waiting_age)}.",
            mend="Run `intake check` for the outgoing server, and see whether per_minute and per_day are too low.",
            since=now - ages.waiting_age,
        )


def _set_aside(ages: Ages, now: datetime) -> Iterator[Alarm]:
    if ages.quarantine:
        yield Alarm(
            key="quarantine",
            severity=Severity.WARNING,
            summary=f"{ages.quarantine} mails could not be handled and are in quarantine.",
            mend="See `intake quarantine list`; read them by hand, or have them tried again.",
            since=now,
        )
    if ages.failed_letters:
        yield Alarm(
            key="letters_failed",
            severity=Severity.WARNING,
            summary=f"{ages.failed_letters} letters could not be delivered.",
            mend="See `intake outbox list --state failed`; call those practices, or resend.",
            since=now,
        )


def _differences(parts: Watching, tx: Transaction, now: datetime) -> Iterator[Alarm]:
    for difference in folders.difference(tx):
        since = difference.since
        # Fewer on the server is no alarm: a person may move or delete mails there once they are ours.
        if difference.server <= difference.ledger or since is None or now - since <= parts.difference_for:
            continue
        yield Alarm(
            key=f"difference:{difference.folder}",
            severity=Severity.WARNING,
            summary=f"The server counts {difference.server} mails in {difference.folder}, the ledger {difference.ledger}.",
            mend="Some mails cannot be fetched: see the log for `mails_missing`, and read them with a mail client.",
            since=since,
        )


def _broken_letters(tx: Transaction, now: datetime) -> Iterator[Alarm]:
    broken = journal.count_since(tx, event="mail_handled", reason="letter_broken", since=now - timedelta(days=1))
    if broken:
        yield Alarm(
            key="letter_broken",
            severity=Severity.WARNING,
            summary=f"{broken} letters of the last day could not be written from their templates.",
            mend="Run `intake check`; it names the template and the line. Send those letters by hand.",
            since=now - timedelta(days=1),
        )


def _span(age: timedelta) -> str:
    if age < timedelta(hours=2):
        return f"{age // timedelta(minutes=1)} minutes"
    return f"{age // timedelta(hours=1)} hours" if age < timedelta(days=2) else f"{age.days} days"
