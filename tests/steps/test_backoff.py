from datetime import UTC, datetime, timedelta

import pytest

from intake.steps.backoff import (
    LETTER_WAITS,
    MAIL_WAITS,
    RECONNECT_WAITS,
    GiveUp,
    TryAgain,
    after_failure,
    reconnect_wait,
)

NOW = datetime(2021, 11, 8, 12, tzinfo=UTC)


@pytest.mark.parametrize("waits", [LETTER_WAITS, MAIL_WAITS])
def test_each_failure_waits_as_long_as_the_table_says(waits):
    answers = [after_failure(attempts, NOW, waits) for attempts in range(1, len(waits) + 1)]

    assert answers == [TryAgain(NOW + wait) for wait in waits]


def test_after_the_last_wait_nothing_is_tried_again():
    assert after_failure(len(MAIL_WAITS) + 1, NOW, MAIL_WAITS) == GiveUp()


def test_a_letter_is_tried_for_more_than_four_days():
    assert timedelta(days=4) < sum(LETTER_WAITS, timedelta()) < timedelta(days=5)


def test_waits_never_get_shorter():
    for waits in (LETTER_WAITS, MAIL_WAITS, RECONNECT_WAITS):
        assert list(waits) == sorted(waits)


def test_reaching_a_server_is_never_given_up():
    assert reconnect_wait(1) == timedelta(seconds=1)
    assert reconnect_wait(10_000) == RECONNECT_WAITS[-1]
