import itertools
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intake.triage.case import ReplyLevel, Required
from intake.triage.decision import ReplyPurpose, Send
from intake.triage.lifecycle import TicketState
from intake.triage.reminders import Unanswered, due_reminder
from tests.triage.cases import NOW, POLICY

ASKED_YESTERDAY = Unanswered(
    state=TicketState.AWAITING_DETAILS,
    missing=(Required.CONTACT,),
    last_asked_at=NOW - timedelta(hours=24),
    reminders=0,
    automatic_letters=1,
    letters_to_address=1,
    letters_in_window=0,
    level=ReplyLevel.ASK,
)


def test_an_ask_back_unanswered_for_a_day_is_due_for_a_reminder():
    reminder = due_reminder(ASKED_YESTERDAY, POLICY, NOW)

    assert reminder == Send(purpose=ReplyPurpose.REMINDER, missing=(Required.CONTACT,), with_faq=False)


@pytest.mark.parametrize(
    "change",
    [
        {"last_asked_at": NOW - timedelta(hours=23, minutes=59)},
        {"state": TicketState.OPEN},
        {"state": TicketState.IN_PROGRESS},
        {"state": TicketState.CLOSED},
        {"missing": ()},
        {"reminders": 2},
        {"automatic_letters": 3},
        {"letters_to_address": 5},
        {"letters_in_window": 600},
        {"level": ReplyLevel.RECEIPT},
        {"level": ReplyLevel.OFF},
    ],
    ids=str,
)
def test_no_reminder_is_due_too_soon_or_elsewhere_or_over_a_limit(change):
    assert due_reminder(replace(ASKED_YESTERDAY, **change), POLICY, NOW) is None


@settings(derandomize=True, max_examples=100, deadline=None)
@given(st.lists(st.integers(min_value=0, max_value=60), max_size=30))
def test_however_often_it_is_asked_two_reminders_go_out_a_day_apart(hours):
    ticket, now, sent_at = ASKED_YESTERDAY, ASKED_YESTERDAY.last_asked_at, [ASKED_YESTERDAY.last_asked_at]

    for step in hours:
        now += timedelta(hours=step)
        if due_reminder(ticket, POLICY, now):
            sent_at.append(now)
            ticket = replace(
                ticket,
                last_asked_at=now,
                reminders=ticket.reminders + 1,
                automatic_letters=ticket.automatic_letters + 1,
            )

    assert len(sent_at) - 1 <= POLICY.reminders
    assert all(later - earlier >= POLICY.remind_after for earlier, later in itertools.pairwise(sent_at))
