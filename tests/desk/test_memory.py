"""What is kept for a moment."""

import threading
from datetime import UTC, datetime, timedelta

import pytest

from intake.desk.memory import Memory, remembered
from intake.store.errors import StoreUnavailable

NOW = datetime(2021, 11, 8, 9, 0, tzinfo=UTC)
MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)


class Later(list):
    """Work that nobody waits for, to be done when the test says."""

    def __call__(self, work):
        self.append(work)

    def come(self):
        while self:
            self.pop()()


@pytest.fixture
def later():
    return Later()


@pytest.fixture
def memory(later):
    return Memory(MINUTE, HOUR, start=later)


def asked(memory, now, *, dear):
    """Each answer is another one, if it has to be found out."""
    return remembered(memory, "key", now, lambda: [now], is_dear=lambda _: dear)


def test_what_was_dear_is_told_again_for_a_while(memory, later):
    first = asked(memory, NOW, dear=True)

    assert asked(memory, NOW + MINUTE / 2, dear=True) == first == (NOW, [NOW])
    assert not later


def test_what_is_stale_is_told_once_more_and_found_out_anew_meanwhile(memory, later):
    asked(memory, NOW, dear=True)

    told = [asked(memory, NOW + MINUTE, dear=True) for _ in range(3)]

    assert told == [(NOW, [NOW])] * 3
    assert len(later) == 1
    later.come()
    assert asked(memory, NOW + MINUTE, dear=True) == (NOW + MINUTE, [NOW + MINUTE])


def test_what_is_far_too_old_is_found_out_before_it_is_told(memory, later):
    asked(memory, NOW, dear=True)

    assert asked(memory, NOW + HOUR, dear=True) == (NOW + HOUR, [NOW + HOUR])
    assert not later


def test_what_could_not_be_found_out_anew_is_tried_again(memory, later):
    def away():
        raise StoreUnavailable("away")

    asked(memory, NOW, dear=True)
    remembered(memory, "key", NOW + MINUTE, away, is_dear=bool)
    later.come()

    assert asked(memory, NOW + MINUTE, dear=True)[0] == NOW
    later.come()
    assert asked(memory, NOW + MINUTE, dear=True)[0] == NOW + MINUTE


def test_work_that_nobody_waits_for_is_done_on_a_thread_of_its_own():
    memory, done = Memory(MINUTE, HOUR), threading.Event()
    asked(memory, NOW, dear=True)

    remembered(memory, "key", NOW + MINUTE, lambda: done.set() or [], is_dear=bool)

    assert done.wait(10)


def test_what_was_cheap_is_found_out_anew(memory):
    asked(memory, NOW, dear=False)

    assert asked(memory, NOW + MINUTE / 2, dear=False)[0] == NOW + MINUTE / 2


def test_a_clock_that_was_put_back_makes_nothing_last(memory):
    asked(memory, NOW, dear=True)

    assert memory.recall("key", NOW - MINUTE) is None


def test_what_is_too_old_is_forgotten(memory):
    memory.keep("old", NOW, 1)
    memory.keep("new", NOW + HOUR, 2)

    assert memory.recall("old", NOW) is None
