"""When to try again, and when to give up: pure arithmetic on failures and times."""

from dataclasses import dataclass
from datetime import datetime, timedelta

_MINUTE = timedelta(minutes=1)
LETTER_WAITS: tuple[timedelta, ...] = tuple(
    _MINUTE * minutes for minutes in (1, 5, 15, 30, 60, 120, 240, 360, 480, 720, 720, 720, 1440, 1440)
)
"""Waiting times after the first, second, … failure of a letter; together a little over four days (RFC 5321, 4.5.4.1)."""

MAIL_WAITS: tuple[timedelta, ...] = (timedelta(seconds=5), timedelta(seconds=60))
"""Waiting times after the first and second failure to handle a mail; after the third it is quarantined."""

RECONNECT_WAITS: tuple[timedelta, ...] = tuple(timedelta(seconds=seconds) for seconds in (1, 2, 5, 15, 30, 60, 120))
"""Waiting times between attempts to reach a server; the last one is repeated for ever."""


@dataclass(frozen=True, slots=True)
class TryAgain:
    """The next attempt is due at this time."""

    at: datetime


@dataclass(frozen=True, slots=True)
class GiveUp:
    """No further attempt."""


def after_failure(attempts: int, now: datetime, waits: tuple[timedelta, ...]) -> TryAgain | GiveUp:
    """What to do after so many failed attempts (1 or more)."""
    if attempts > len(waits):
        return GiveUp()
    return TryAgain(now + waits[attempts - 1])


def reconnect_wait(failures: int) -> timedelta:
    """How long to wait after so many failures in a row (1 or more) to reach a server; never gives up."""
    return RECONNECT_WAITS[min(failures, len(RECONNECT_WAITS)) - 1]
