"""The seconds in which a reply can be taken back, against whoever sends letters, on both databases."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta

import pytest

from intake.steps import act
from intake.steps.act import Acting, NotDone
from intake.store import outbox
from intake.triage.case import LetterId
from tests.steps.line import LEASE, mail

UNDO = timedelta(seconds=15)


@pytest.fixture
def acting(either_line):
    either_line.take(mail())
    either_line.deliver()
    return Acting(
        database=either_line.database,
        clock=either_line.clock,
        policy=either_line.policy,
        desk=lambda: either_line.desk,
        by="Ada",
        undo=UNDO,
    )


@pytest.fixture
def reply(either_line, acting) -> LetterId:
    return act.reply(acting, either_line.ticket().number, text="Wir kommen um drei.")


def state(line):
    return line.view().letters[-1].state


def test_a_reply_is_not_sent_before_its_time_and_then_is(either_line, reply):
    either_line.clock.advance(UNDO - timedelta(seconds=1))
    assert either_line.deliver().sent == 0

    either_line.clock.advance(timedelta(seconds=1))

    assert (either_line.deliver().sent, state(either_line)) == (1, "sent")


def test_a_reply_that_was_taken_back_is_never_sent(either_line, acting, reply):
    act.take_back(acting, reply)
    either_line.clock.advance(timedelta(days=1))

    assert (either_line.deliver().sent, state(either_line)) == (0, "withdrawn")
    with either_line.database.read() as tx:
        assert outbox.words_of(tx, reply) == "Wir kommen um drei."


@pytest.mark.parametrize("outcome", ["sending", "sent", "put off"])
def test_a_reply_that_somebody_has_begun_to_send_stays(either_line, acting, reply, outcome):
    either_line.clock.advance(UNDO)
    now = either_line.clock.now()
    with either_line.database.begin() as tx:
        outbox.claim(tx, owner="x", limit=1, now=now, lease=LEASE)
        if outcome == "sent":
            outbox.sent(tx, reply, owner="x", now=now, response="250 ok")
        if outcome == "put off":
            outbox.later(tx, reply, owner="x", error="451", try_at=now + LEASE)
    before = state(either_line)

    with pytest.raises(NotDone):
        act.take_back(acting, reply)

    assert state(either_line) == before != "withdrawn"


def test_whoever_takes_back_while_the_letter_is_being_claimed_is_too_late(either_line, acting, reply):
    either_line.clock.advance(UNDO)

    with ThreadPoolExecutor(1) as colleague:
        with either_line.database.begin() as tx:
            (claimed,) = outbox.claim(tx, owner="x", limit=1, now=either_line.clock.now(), lease=LEASE)
            taking_back = colleague.submit(act.take_back, acting, reply)
        with pytest.raises(NotDone, match=f"Letter {reply}"):
            taking_back.result()

    assert (claimed.id, state(either_line)) == (reply, "sending")


def test_a_letter_that_waits_for_its_time_is_no_alarm(either_line, reply):
    assert either_line.ages().waiting_letters == 1
    assert "letter_waits" not in either_line.alarms()


def test_without_seconds_to_think_a_reply_is_due_at_once(either_line, acting):
    number = either_line.ticket().number

    act.reply(replace(acting, undo=timedelta(0)), number, text="x")

    assert either_line.deliver().sent == 1
