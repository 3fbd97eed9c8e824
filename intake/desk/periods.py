"""The spans of time that numbers are shown for, and the hours or days each is cut into."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
MOST_DAYS = 366


class Period(StrEnum):
    """How far numbers look back."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    ALL = "all"


_HOURS = {Period.DAY: 24, Period.WEEK: 7 * 24}


@dataclass(frozen=True, slots=True, kw_only=True)
class Cut:
    """A period cut into parts, the oldest first; each part by its beginning.

    Hours are in UTC, where none comes twice; days in the organisation's zone.
    """

    parts: tuple[datetime, ...]
    by_hour: bool

    @property
    def since(self) -> datetime:
        """When the period begins."""
        return self.parts[0]

    def counts(self, by_hour: Mapping[datetime, int]) -> tuple[int, ...]:
        """How many fall into each part, of what was counted by hour in UTC; what lies outside counts nowhere."""
        found = dict.fromkeys(self.parts, 0)
        for hour, number in by_hour.items():
            part = hour if self.by_hour else _midnight(hour.astimezone(self.since.tzinfo))
            if part in found:
                found[part] += number
        return tuple(found.values())


def cut(period: Period, *, now: datetime, zone: ZoneInfo, first: datetime | None) -> Cut:
    """The period that ends now; `first` is when the first ticket was opened."""
    if period in _HOURS:
        hour = now.astimezone(UTC).replace(minute=0, second=0, microsecond=0)
        return Cut(parts=tuple(hour - HOUR * back for back in reversed(range(_HOURS[period]))), by_hour=True)
    today = _midnight(now.astimezone(zone))
    days = 30 if period is Period.MONTH else (today - _midnight((first or now).astimezone(zone))) // DAY + 1
    shown = max(1, min(days, MOST_DAYS))
    return Cut(parts=tuple(today - DAY * back for back in reversed(range(shown))), by_hour=False)


def _midnight(local: datetime) -> datetime:
    return local.replace(hour=0, minute=0, second=0, microsecond=0, fold=0)
