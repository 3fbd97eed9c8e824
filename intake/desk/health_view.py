"""How the program does, as a shift lead asks: whether mail comes in, is worked on, and letters go out."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from intake.steps.alarm import Alarm
from intake.store import board, folders, inbox, outbox, progress, switches
from intake.store.board import Ages
from intake.store.engine import Transaction
from intake.store.folders import FolderDifference
from intake.store.switches import Switch
from intake.triage.case import ReplyLevel

_DAY = timedelta(days=1)
_MINUTE = timedelta(minutes=1)
_LATELY = 10 * _MINUTE


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """How many letters the provider takes; see `[smtp]` in the configuration."""

    per_minute: int
    per_day: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Forecast:
    """When the letters that wait now will have gone out, as far as the provider's limits say."""

    within: timedelta
    put_off: int
    """How many of them do not fit into the day's limit."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Health:
    """Everything on the page."""

    polled: datetime | None
    """The last good look into the mailbox."""
    arrived: datetime | None
    """The last mail."""
    ages: Ages
    sent: datetime | None
    """When the last letter went out."""
    standing_since: datetime | None
    """Since when nothing has gone out although letters wait too long; None while delivery works."""
    forecast: Forecast
    """Means nothing while delivery stands."""
    differences: tuple[FolderDifference, ...]
    level: ReplyLevel
    switch: Switch | None
    """Who set the level; None while the configuration's holds."""
    alarms: tuple[Alarm, ...]

    def is_alarmed(self, *keys: str) -> bool:
        """Whether one of these is the matter."""
        return any(alarm.key.partition(":")[0] in keys for alarm in self.alarms)


def health(tx: Transaction, *, limits: Limits, level: ReplyLevel, alarms: Sequence[Alarm], now: datetime) -> Health:
    """How the program does now; `level` is what the configuration says."""
    ages, switch, sent = board.ages(tx, now), switches.get(tx, switches.LEVEL), outbox.last_sent(tx)
    sent_today = outbox.sent_since(tx, now - _DAY)
    is_full = sent_today >= limits.per_day
    return Health(
        polled=progress.beats(tx).get("collect"),
        arrived=inbox.last_arrival(tx),
        ages=ages,
        sent=sent,
        standing_since=None if is_full else standing_since(alarms, sent, now),
        forecast=forecast(ages.waiting_letters, sent_today, limits),
        differences=folders.difference(tx),
        level=ReplyLevel(switch.value) if switch else level,
        switch=switch,
        alarms=tuple(alarms),
    )


def standing_since(alarms: Sequence[Alarm], sent: datetime | None, now: datetime) -> datetime | None:
    """Since when delivery stands: since the last letter, or since the oldest began to wait if none went out after that.

    None while letters go out, be it slowly.
    """
    since = next((alarm.since for alarm in alarms if alarm.key == "letter_waits"), None)
    if since is None or (sent is not None and now - sent < _LATELY):
        return None
    return max(since, sent) if sent else since


def forecast(waiting: int, sent_today: int, limits: Limits) -> Forecast:
    """How long so many letters take; those beyond the day's limit wait until the letters sent before are a day old."""
    room = max(limits.per_day - sent_today, 0)
    put_off = max(waiting - room, 0)
    if put_off:
        return Forecast(within=_DAY * -(-put_off // limits.per_day), put_off=put_off)
    return Forecast(within=_MINUTE * -(-waiting // limits.per_minute), put_off=0)
