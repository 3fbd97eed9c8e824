"""A letter that stands in the outbox is told once; twice under the same Message-ID where nobody can know; or given up aloud."""

from datetime import timedelta
from email import message_from_bytes

import pytest

from intake.smtp import Deferred, PostmanRefused, PostmanUnavailable, Refused, Uncertain
from intake.steps.backoff import LETTER_WAITS
from intake.store import outbox, tickets
from intake.triage.lifecycle import TicketState
from tests.steps.line import GAPPY, LEASE, MINUTE, Line, mail

LATER = Deferred(code="451 4.7.1", text="greylisted")
NEVER = Refused(code="550 5.1.1", text="no such user")
DOWN = PostmanUnavailable("The mail server does not answer.")
WRONG_PASSWORD = PostmanRefused("The login is refused.", mend="Look at the password.")


def address(number):
    return f"praxis{number}@praxis-{number}.example"


def queued(line, count=1, text=GAPPY):
    """So many letters that wait, each to an address of its own."""
    line.take(*(mail(text, sender=address(number), number=number) for number in range(count)))
    return line


def answer(line, *answers, number=0):
    line.postman.answers[address(number)].extend(answers)


def ids_of(line):
    return [message_from_bytes(sent.raw)["Message-ID"].strip("<>") for sent in line.postman.sent]


def states(line):
    return [letter.state for letter in line.letters()]


def test_every_waiting_letter_is_sent_to_its_recipient_under_its_message_id(either_line):
    queued(either_line, 3)

    assert either_line.deliver().sent == 3

    assert [sent.recipient for sent in either_line.postman.sent] == [address(number) for number in range(3)]
    assert ids_of(either_line) == [letter.message_id for letter in either_line.letters()]
    assert {sent.sender for sent in either_line.postman.sent} == {""}
    assert either_line.deliver().sent == 0


def test_a_letter_that_was_sent_says_when_and_what_the_server_answered(line):
    queued(line).deliver()

    (letter,) = line.letters()
    assert (letter.state, letter.sent_at) == ("sent", line.clock.now())
    assert line.events("letter_sent") == ["letter_sent"]


def test_a_deferred_letter_waits_longer_each_time(line):
    queued(line)
    answer(line, *[LATER] * 5)
    for wait in LETTER_WAITS[:5]:
        assert line.deliver().later == 1
        line.clock.advance(wait - timedelta(seconds=1))
        assert line.deliver().later == 0
        line.clock.advance(timedelta(seconds=1))

    assert line.deliver().sent == 1


def test_a_deferred_letter_does_not_hold_up_the_others(line):
    queued(line, 3)
    answer(line, LATER, number=1)

    delivered = line.deliver()

    assert (delivered.sent, delivered.later) == (2, 1)


@pytest.mark.parametrize("days", [1, 4, 30])
def test_a_letter_deferred_for_too_long_is_given_up(line, days):
    line.give_up_after = timedelta(days=days)
    queued(line)
    answer(line, *[LATER] * 100)
    begun = line.clock.now()
    while not line.deliver().failed:
        line.clock.advance(timedelta(hours=3))

    tried_for = line.clock.now() - begun
    assert timedelta(days=days) / 2 < tried_for <= timedelta(days=days)
    assert states(line) == ["failed"]


def test_a_refused_letter_has_failed_and_its_ticket_is_on_the_work_list(either_line):
    queued(either_line)
    assert either_line.ticket().state is TicketState.AWAITING_DETAILS
    answer(either_line, NEVER)

    assert either_line.deliver().failed == 1

    assert either_line.ticket().state is TicketState.OPEN
    assert states(either_line) == ["failed"]
    assert either_line.events("letter_failed") == ["letter_failed"]
    assert "letters_failed" in either_line.alarms()
    assert either_line.deliver().failed == 0


def test_no_answer_of_the_server_stands_in_the_journal(line):
    """Servers quote addresses."""
    queued(line)
    answer(line, NEVER)
    line.deliver()

    entry = line.view().journal[-1]
    assert (entry.event, entry.reason) == ("letter_failed", "550 5.1.1")


def test_the_failed_letter_of_a_closed_ticket_does_not_reopen_it(line):
    queued(line)
    with line.database.begin() as tx:
        tickets.set_state(tx, line.ticket().id, state=TicketState.CLOSED, resolution=None, now=line.clock.now())
    answer(line, NEVER)

    line.deliver()

    assert line.ticket().state is TicketState.CLOSED


def test_not_more_letters_leave_in_a_minute_than_allowed(either_line):
    either_line.per_minute = 2
    queued(either_line, 5)

    first = either_line.deliver()
    again = either_line.deliver()
    either_line.clock.advance(MINUTE + timedelta(seconds=1))
    later = either_line.deliver()

    assert [(done.sent, done.limited) for done in (first, again, later)] == [(2, True), (0, True), (2, True)]


def test_not_more_letters_leave_in_a_day_than_allowed(line):
    line.per_day = 3
    queued(line, 5)

    assert line.deliver().sent == 3
    line.clock.advance(timedelta(hours=23))
    assert line.deliver().sent == 0
    line.clock.advance(timedelta(hours=2))
    assert line.deliver().sent == 2


@pytest.mark.parametrize("trouble", [DOWN, WRONG_PASSWORD])
def test_a_server_that_cannot_be_used_is_told_and_costs_the_letter_no_attempt(line, trouble):
    queued(line)
    answer(line, *[trouble] * 50)
    for _ in range(50):
        with pytest.raises(type(trouble)):
            line.deliver()
        line.clock.advance(MINUTE)
    answer(line, LATER)

    assert line.deliver().later == 1
    line.clock.advance(LETTER_WAITS[0])
    delivered = line.deliver()
    assert (delivered.sent, delivered.again) == (1, 0)


def test_after_an_outage_all_letters_leave_within_a_minute(line):
    queued(line, 3)
    for number in range(3):
        answer(line, *[DOWN] * 4, number=number)
    for _ in range(12):
        with pytest.raises(PostmanUnavailable):
            line.deliver()
        line.clock.advance(timedelta(seconds=30))
    line.clock.advance(timedelta(seconds=30))

    assert line.deliver().sent == 3


def test_a_letter_that_never_meets_a_server_is_given_up_when_its_time_is_over(line):
    queued(line)
    answer(line, *[DOWN] * 2)
    with pytest.raises(PostmanUnavailable):
        line.deliver()
    line.clock.advance(timedelta(days=5))
    with pytest.raises(PostmanUnavailable):
        line.deliver()

    assert states(line) == ["failed"]


@pytest.mark.parametrize("taken", [True, False])
def test_a_letter_whose_fate_is_unknown_is_sent_again_under_the_same_message_id(either_line, taken):
    queued(either_line)
    lost = either_line.postman.UNCERTAIN_BUT_TAKEN if taken else Uncertain(what="the line broke")
    answer(either_line, lost)
    either_line.deliver()
    assert either_line.deliver().sent == 0
    either_line.clock.advance(LEASE)

    delivered = either_line.deliver()

    assert (delivered.sent, delivered.again) == (1, 1)
    assert len(set(ids_of(either_line))) == 1
    assert either_line.events("letter_sent_again") == ["letter_sent_again"]


def test_a_letter_that_is_interrupted_again_and_again_is_given_up(line):
    queued(line)
    answer(line, *[line.postman.UNCERTAIN_BUT_TAKEN] * 10)
    for _ in range(10):
        line.deliver()
        line.clock.advance(LEASE)

    assert len(line.postman.sent) == 3
    assert states(line) == ["failed"]
    assert line.ticket().state is TicketState.OPEN


def test_being_put_off_does_not_count_as_being_interrupted(line):
    queued(line)
    answer(line, *[Deferred(code="451", text="later")] * 4, line.postman.UNCERTAIN_BUT_TAKEN)
    for _ in range(5):
        line.deliver()
        line.clock.advance(timedelta(hours=2))

    line.deliver()

    assert states(line) == ["sent"]


def test_a_letter_resent_after_days_has_its_time_anew(line):
    queued(line)
    line.deliver()
    line.clock.advance(timedelta(days=5))
    with line.database.begin() as tx:
        outbox.resend(tx, [row.id for row in line.view().letters], now=line.clock.now())
    answer(line, Deferred(code="451", text="later"))

    line.deliver()

    assert states(line) == ["waiting"]


def test_a_letter_in_another_workers_hand_is_left_alone(either_line):
    queued(either_line)
    with either_line.database.begin() as tx:
        outbox.claim(tx, owner="other", limit=1, now=either_line.clock.now(), lease=LEASE)

    assert either_line.deliver().sent == 0


def test_a_letter_taken_over_while_it_was_refused_is_not_told_as_failed(line):
    queued(line)
    other = Line(line.database, clock=line.clock, postman=line.postman, owner="other")

    class Slow:
        def deliver(self, **letter):
            line.clock.advance(LEASE)
            other.deliver()
            return NEVER

    line.postman, fake = Slow(), line.postman
    done = line.deliver()

    assert (done.failed, len(fake.sent)) == (0, 1)
    assert states(line) == ["sent"]
    assert line.ticket().state is TicketState.AWAITING_DETAILS


def test_told_to_stop_it_ends_after_the_letter_in_hand(line):
    queued(line, 3)

    assert line.deliver(stopping=lambda: True).sent == 1
    assert states(line) == ["sent", "waiting", "waiting"]


def test_a_letter_that_is_held_is_not_sent_until_it_is_released(line):
    queued(line)
    (letter,) = line.letters()
    with line.database.begin() as tx:
        outbox.hold(tx, [letter.id])
    assert line.deliver().sent == 0

    with line.database.begin() as tx:
        outbox.release(tx, [letter.id], now=line.clock.now())
    assert line.deliver().sent == 1
