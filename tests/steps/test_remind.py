"""Who was asked and has not answered is reminded, twice at most; then a person finds out."""

from dataclasses import replace
from datetime import timedelta

import pytest

from intake.smtp import Deferred, Refused
from intake.triage.case import ReplyLevel
from intake.triage.decision import ReplyPurpose
from intake.triage.lifecycle import TicketState
from tests.steps.line import GAPPY, HOUR, REST, answer_to, mail

DAY = timedelta(days=1, minutes=1)


@pytest.fixture
def asked(line):
    """A line whose only ticket was asked for what is missing, just now."""
    line.take(mail(GAPPY))
    line.deliver()
    return line


def reminders(line):
    return [letter for letter in line.letters() if letter.purpose is ReplyPurpose.REMINDER]


def test_a_reminder_names_what_is_missing_and_answers_the_ask_back(either_line):
    either_line.take(mail(GAPPY))
    either_line.deliver()
    either_line.clock.advance(DAY)

    assert either_line.remind().reminded == 1
    either_line.deliver()

    (letter,) = reminders(either_line)
    assert "Praxisname:" in letter.text
    first, second = either_line.postman.sent
    message_id = either_line.letters()[0].message_id.encode()
    assert b"In-Reply-To: <" + message_id in second.raw
    assert first.recipient == second.recipient
    assert either_line.events("reminder_queued") == ["reminder_queued"]


def test_nobody_is_reminded_before_the_time(asked):
    asked.clock.advance(23 * HOUR)

    assert asked.remind().reminded == 0


def test_one_reminder_at_a_time(asked):
    asked.clock.advance(DAY)
    asked.remind()
    asked.clock.advance(DAY)

    assert asked.remind().reminded == 0


def test_after_two_unanswered_reminders_the_ticket_is_on_the_work_list(asked):
    for _ in range(10):
        asked.clock.advance(DAY)
        asked.remind()
        asked.deliver()

    assert len(reminders(asked)) == 2
    assert asked.ticket().state is TicketState.OPEN
    assert asked.events("details_never_came") == ["details_never_came"]


def test_who_has_answered_is_not_reminded(asked):
    asked.take(answer_to(asked.postman.sent[0].raw, REST, number=2))
    asked.clock.advance(DAY)

    assert asked.remind().reminded == 0


def test_who_was_never_asked_is_not_reminded(line):
    line.take(mail())
    line.deliver()
    line.clock.advance(10 * DAY)

    assert line.remind().reminded == 0


def test_the_time_runs_from_the_sending_not_from_the_queueing(line):
    line.take(mail(GAPPY))
    line.postman.answers["vogt@praxis-vogt.example"].append(Deferred(code="451", text="later"))
    line.deliver()
    line.clock.advance(DAY)

    assert line.remind().reminded == 0


@pytest.mark.parametrize("level", [ReplyLevel.OFF, ReplyLevel.RECEIPT])
def test_the_level_switch_forbids_reminders_too(asked, level):
    asked.level = level
    asked.clock.advance(DAY)

    assert (asked.remind().reminded, reminders(asked)) == (0, [])


def test_a_letter_limit_that_forbids_all_further_reminders_puts_the_ticket_on_the_work_list(asked):
    asked.policy = replace(asked.policy, automatic_per_ticket=1)
    asked.clock.advance(DAY)

    asked.remind()

    assert reminders(asked) == []
    assert asked.ticket().state is TicketState.OPEN


def test_without_reminders_configured_the_silence_still_puts_the_ticket_on_the_work_list(asked):
    asked.policy = replace(asked.policy, reminders=0)
    asked.clock.advance(DAY)

    assert asked.remind().given_up == 1
    assert asked.ticket().state is TicketState.OPEN


def test_a_reminder_that_is_refused_puts_the_ticket_on_the_work_list(asked):
    asked.clock.advance(DAY)
    asked.remind()
    asked.postman.answers["vogt@praxis-vogt.example"].append(Refused(code="550", text="gone"))
    asked.deliver()

    assert asked.ticket().state is TicketState.OPEN
