from datetime import timedelta

import pytest

from intake.steps.backoff import LETTER_WAITS, MAIL_WAITS, RECONNECT_WAITS, wait_after

TABLES = (LETTER_WAITS, MAIL_WAITS, RECONNECT_WAITS)


@pytest.mark.parametrize("waits", TABLES)
def test_each_failure_waits_as_long_as_the_table_says(waits):
    answers = [wait_after(failures, waits) for failures in range(1, len(waits) + 1)]

    assert answers == list(waits)


@pytest.mark.parametrize("waits", TABLES)
def test_the_last_wait_is_repeated_for_ever(waits):
    assert wait_after(10_000, waits) == waits[-1]


def test_a_letter_is_tried_for_more_than_four_days():
    assert timedelta(days=4) < sum(LETTER_WAITS, timedelta()) < timedelta(days=5)


@pytest.mark.parametrize("waits", TABLES)
def test_waits_never_get_shorter(waits):
    assert list(waits) == sorted(waits)
