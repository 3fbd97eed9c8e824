"""A clock that stands still until it is told to go on."""

from datetime import UTC, datetime, timedelta


class FakeClock:
    """A Clock (intake.clock) whose time a test sets."""

    def __init__(self, now: datetime = datetime(2021, 11, 15, 9, 0, tzinfo=UTC)) -> None:
        self._now = now

    def now(self) -> datetime:
        """The time that was set."""
        return self._now

    def advance(self, span: timedelta) -> None:
        """Let time pass."""
        self._now += span
