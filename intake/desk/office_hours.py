"""Office hours: when a target time is over, and what must have been opened before some moment to be late now.

Time counts only while somebody is there; what comes in at night is as if it had come when the office opens. Pure: days and
hours are those of one time zone, and the two changes of its clocks each year shorten or lengthen a night, never a target.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from intake.reading.values import Priority

DAY = timedelta(days=1)
NOTHING = timedelta(0)
_INSTANT = timedelta.resolution
_MOST_DAYS = 3_700
"""Ten years: no target of days reaches further, however many holidays there are."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficeHours:
    """When somebody is there."""

    zone: ZoneInfo
    weekdays: Collection[int]
    """0 is Monday; at least one."""
    opens: time
    closes: time
    """After `opens`; midnight is the end of the day."""
    holidays: Collection[date] = frozenset()

    def after(self, since: datetime, target: timedelta) -> datetime:
        """The moment at which so much office time has passed."""
        day = since.astimezone(self.zone).date()
        for _ in range(_MOST_DAYS):
            start, end = self._hours(day)
            start = max(start, since)
            if start < end:
                if target <= end - start:
                    return start + target
                target -= end - start
            day += DAY
        return since + target

    def before(self, now: datetime, target: timedelta) -> datetime:
        """The moment such that exactly what waits since before then had its target time `after` that before now."""
        day = now.astimezone(self.zone).date()
        # While the office is closed, what was due at its closing is late.
        slack: timedelta | None = None
        for _ in range(_MOST_DAYS):
            start, closing = self._hours(day)
            end = min(closing, now)
            if start < end:
                if slack is None:
                    slack = _INSTANT if closing < now else NOTHING
                if target < end - start + slack:
                    return end - target + slack
                target -= end - start
            day -= DAY
        return now - target

    def _hours(self, day: date) -> tuple[datetime, datetime]:
        """When the office opens and closes on this day; one moment twice if it does not."""
        start = datetime.combine(day, self.opens, self.zone).astimezone(UTC)
        if day.weekday() not in self.weekdays or day in self.holidays:
            return start, start
        last = day if self.closes > self.opens else day + DAY
        return start, datetime.combine(last, self.closes, self.zone).astimezone(UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class Targets:
    """How soon somebody should have begun with a ticket, by its priority."""

    spans: Mapping[Priority, timedelta]
    hours: OfficeHours
    always: Collection[Priority] = frozenset()
    """Priorities that count round the clock."""

    def due(self, priority: Priority, since: datetime) -> datetime:
        """When somebody should have begun with what waits since then."""
        span = self.spans[priority]
        return since + span if priority in self.always else self.hours.after(since, span)

    def late_before(self, now: datetime) -> tuple[tuple[Priority, datetime], ...]:
        """For each priority, the moment before which whatever waits since then is late now."""
        return tuple((priority, self._late_before(priority, now)) for priority in self.spans)

    def _late_before(self, priority: Priority, now: datetime) -> datetime:
        span = self.spans[priority]
        return now - span if priority in self.always else self.hours.before(now, span)
