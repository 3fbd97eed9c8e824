"""Office hours: when a target is over, and what is late now."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intake.desk.office_hours import OfficeHours, Targets
from intake.reading.values import Priority

BERLIN = ZoneInfo("Europe/Berlin")
HOURS = OfficeHours(
    zone=BERLIN, weekdays=range(5), opens=time(8), closes=time(18), holidays=frozenset({date(2021, 11, 17)})
)
HOUR = timedelta(hours=1)
TARGETS = Targets(spans=dict.fromkeys(Priority, 2 * HOUR), hours=HOURS, always=(Priority.CRITICAL,))


def at(day: int, hour: int, minute: int = 0, *, month: int = 11) -> datetime:
    return datetime(2021, month, day, hour, minute, tzinfo=BERLIN)


@pytest.mark.parametrize(
    ("since", "hours", "due"),
    [
        (at(8, 9), 2, at(8, 11)),
        (at(8, 17), 2, at(9, 9)),
        (at(8, 3), 2, at(8, 10)),
        (at(8, 20), 2, at(9, 10)),
        (at(12, 17), 2, at(15, 9)),
        (at(13, 12), 2, at(15, 10)),
        (at(16, 17), 2, at(18, 9)),
        (at(8, 8), 10, at(8, 18)),
        (at(8, 8), 50, at(12, 18)),
        (at(29, 17, month=10), 2, at(1, 9)),
    ],
    ids=[
        "by day",
        "over night",
        "before opening",
        "after closing",
        "over a weekend",
        "on a weekend",
        "over a holiday",
        "to the end of the day",
        "a week",
        "over the change of the clocks",
    ],
)
def test_a_target_counts_while_the_office_is_open(since: datetime, hours: int, due: datetime) -> None:
    assert HOURS.after(since, hours * HOUR) == due


def test_an_office_that_closes_at_midnight_is_open_until_the_end_of_the_day() -> None:
    late = OfficeHours(zone=BERLIN, weekdays=range(7), opens=time(0), closes=time(0))

    assert late.after(at(8, 23), 2 * HOUR) == at(9, 1)


def test_what_counts_round_the_clock_is_due_at_night() -> None:
    assert TARGETS.due(Priority.CRITICAL, at(8, 23)) == at(9, 1)
    assert TARGETS.due(Priority.HIGH, at(8, 23)) == at(9, 10)


def test_an_office_that_never_opens_again_counts_round_the_clock() -> None:
    always_closed = OfficeHours(
        zone=BERLIN,
        weekdays={0},
        opens=time(8),
        closes=time(9),
        holidays={date(2021, 11, 8) + timedelta(weeks=week) for week in range(-600, 600)},
    )

    assert always_closed.after(at(8, 8), HOUR) == at(8, 9)
    assert always_closed.before(at(8, 9), HOUR) == at(8, 8)


@settings(max_examples=300, derandomize=True, deadline=None)
@given(
    since=st.integers(0, 60 * 24 * 60),
    later=st.integers(0, 60 * 24 * 20),
    target=st.sampled_from((1, 30, 120, 600, 1200, 3000)),
    second=st.integers(0, 1),
)
def test_late_is_exactly_what_is_past_its_due_moment(since: int, later: int, target: int, second: int) -> None:
    opened = datetime(2021, 10, 1, tzinfo=UTC) + timedelta(minutes=since)
    now = opened + timedelta(minutes=later, microseconds=second)
    span = timedelta(minutes=target)

    assert (HOURS.after(opened, span) < now) == (opened < HOURS.before(now, span))


def test_every_priority_has_its_own_moment() -> None:
    late = dict(TARGETS.late_before(at(9, 9)))

    assert late[Priority.CRITICAL] == at(9, 7)
    assert late[Priority.NORMAL] == at(8, 17)
    assert set(late) == set(Priority)
