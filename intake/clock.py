"""The clock and the source of unguessable names: the only place that asks the machine for either."""

import secrets
from datetime import UTC, datetime
from typing import Protocol


class Clock(Protocol):
    """Tells the time, always aware and in UTC."""

    def now(self) -> datetime:
        """The current time."""
        ...


class SystemClock:
    """The machine's clock."""

    def now(self) -> datetime:
        """The current time in UTC."""
        return datetime.now(UTC)


def unguessable_number(digits: int) -> int:
    """A random whole number of at most so many decimal digits, from the operating system's generator."""
    return secrets.randbelow(10**digits)


def unguessable_token(size: int = 16) -> str:
    """A random lower-case hexadecimal token of `size` bytes, from the operating system's generator."""
    return secrets.token_hex(size)
