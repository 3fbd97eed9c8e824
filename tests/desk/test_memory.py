"""What is kept for a moment."""

from datetime import UTC, datetime, timedelta

from intake.desk.memory import Memory, remembered

NOW = datetime(2021, 11, 8, 9, 0, tzinfo=UTC)
MINUTE = timedelta(minutes=1)


def asked(memory, now, *, dear):
    """Each answer is another one, if it has to be found out."""
    return remembered(memory, "key", now, lambda: [now], is_dear=lambda _: dear)


def test_what_was_dear_is_told_again_for_a_while():
    memory = Memory(MINUTE)
    first = asked(memory, NOW, dear=True)

    assert asked(memory, NOW + MINUTE / 2, dear=True) == first == (NOW, [NOW])
    assert asked(memory, NOW + MINUTE, dear=True) == (NOW + MINUTE, [NOW + MINUTE])


def test_what_was_cheap_is_found_out_anew():
    memory = Memory(MINUTE)
    asked(memory, NOW, dear=False)

    assert asked(memory, NOW + MINUTE / 2, dear=False)[0] == NOW + MINUTE / 2


def test_a_clock_that_was_put_back_makes_nothing_last():
    memory = Memory(MINUTE)
    asked(memory, NOW, dear=True)

    assert memory.recall("key", NOW - MINUTE) is None


def test_what_is_too_old_is_forgotten():
    memory = Memory(MINUTE)
    memory.keep("old", NOW, 1)
    memory.keep("new", NOW + MINUTE, 2)

    assert memory.recall("old", NOW) is None
