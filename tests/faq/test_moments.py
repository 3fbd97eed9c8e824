from datetime import UTC, datetime

import pytest

from intake.faq.moments import read_moment, write_moment


@pytest.mark.parametrize(
    ("text", "utc"),
    [
        ("08.11.2021 / 12.00 Uhr", datetime(2021, 11, 8, 11, tzinfo=UTC)),
        ("8.7.2021, 9:05", datetime(2021, 7, 8, 7, 5, tzinfo=UTC)),
        ("08.11.2021", datetime(2021, 11, 7, 23, tzinfo=UTC)),
        ("2021-11-08 12:00", datetime(2021, 11, 8, 11, tzinfo=UTC)),
        ("2021-11-08T12:00:00+00:00", datetime(2021, 11, 8, 12, tzinfo=UTC)),
    ],
)
def test_dates_are_read_as_german_time_unless_they_say_otherwise(text, utc):
    assert read_moment(text) == utc


@pytest.mark.parametrize("text", ["", "morgen", "31.02.2021", "08.11.2021 / 25.00 Uhr", "0001-01-01", "1" * 10_000])
def test_what_is_no_date_is_none(text):
    assert read_moment(text) is None


def test_a_moment_is_written_as_the_version_table_shows_it():
    assert write_moment(datetime(2021, 11, 8, 11, tzinfo=UTC)) == "08.11.2021 / 12.00 Uhr"
