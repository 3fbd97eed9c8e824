"""When to try again: the waiting times after failures. When to give up is configured, and decided by the steps."""

from datetime import timedelta

_MINUTE = timedelta(minutes=1)
LETTER_WAITS: tuple[timedelta, ...] = tuple(
    _MINUTE * minutes for minutes in (1, 5, 15, 30, 60, 120, 240, 360, 480, 720, 720, 720, 1440, 1440)
)
"""Waiting times after the first, second, … failure of a letter; together a little over four days (RFC 5321, 4.5.4.1)."""

MAIL_WAITS: tuple[timedelta, ...] = (timedelta(seconds=5), timedelta(seconds=60))
"""Waiting times after the first, second, … failure to handle a mail; by default it is quarantined after the third."""

RECONNECT_WAITS: tuple[timedelta, ...] = tuple(timedelta(seconds=seconds) for seconds in (1, 2, 5, 15, 30, 60, 120))
"""Waiting times between attempts to reach a server."""


def wait_after(failures: int, waits: tuple[timedelta, ...]) -> timedelta:
    """How long to wait after so many failures in a row (1 or more); the last wait is repeated for ever."""
    return waits[min(failures, len(waits)) - 1]
