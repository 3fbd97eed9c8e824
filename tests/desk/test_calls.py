"""Calls: what is kept of an attempt, and which tickets want one, on both databases."""

from datetime import timedelta
from types import SimpleNamespace

import pytest

from intake.reading.values import FieldName
from intake.steps.act_calls import FURTHEST, record_call
from intake.steps.acting import Acting, NotDone
from intake.store import board, calls, tickets
from intake.store.calls import CallResult
from intake.triage.case import Policy
from intake.triage.lifecycle import Resolution, TicketState
from tests.fakes.clock import FakeClock
from tests.store.making import open_ticket

PHONE = "+49561123450"
HOUR = timedelta(hours=1)


@pytest.fixture
def desk(database):
    """An open ticket with a number, and somebody who calls."""
    clock = FakeClock()
    key = open_ticket(database, now=clock.now())
    with database.begin() as tx:
        tickets.set_field(tx, key, name=FieldName.CONTACT_PHONE, value=PHONE, by="test", now=clock.now())
        number = tickets.find(tx, key).number

    def never():
        raise AssertionError

    acting = Acting(database=database, clock=clock, policy=Policy(), desk=never, by="ada")

    def call(result, **further):
        record_call(acting, number, phone=PHONE, result=result, **further)

    def see():
        with database.read() as tx:
            return board.ticket(tx, number)

    def wanted(**further):
        with database.read() as tx:
            return calls.wanted(tx, most=10, **further)

    return SimpleNamespace(database=database, clock=clock, key=key, call=call, see=see, wanted=wanted)


def test_a_ticket_with_a_number_wants_a_first_call(desk):
    open_ticket(desk.database, 2)

    (one,) = desk.wanted()

    assert (one.ticket.id, one.last) == (desk.key, None)


@pytest.mark.parametrize(
    ("result", "pause"), [(CallResult.BUSY, timedelta(minutes=15)), (CallResult.VOICEMAIL, 2 * HOUR)]
)
def test_who_did_not_answer_is_due_again_after_a_while(desk, result, pause):
    desk.call(result)

    (one,) = desk.wanted()
    assert (one.last.result, one.last.due_at) == (result, desk.clock.now() + pause)
    assert desk.see().ticket.state is TicketState.OPEN


def test_a_wrong_number_wants_another_at_once(desk):
    desk.call(CallResult.WRONG_NUMBER)

    (one,) = desk.wanted()
    assert (one.last.due_at, one.last.next_at) == (desk.clock.now(), None)


def test_whoever_reaches_the_practice_has_begun_and_holds_the_ticket(desk):
    desk.call(CallResult.REACHED)

    assert desk.wanted() == ()
    assert (desk.see().ticket.state, desk.see().ticket.assignee) == (TicketState.IN_PROGRESS, "ada")


def test_reaching_the_practice_takes_the_ticket_from_nobody(desk):
    with desk.database.begin() as tx:
        tickets.assign(tx, desk.key, assignee="bob", now=desk.clock.now())

    desk.call(CallResult.REACHED)

    assert desk.see().ticket.assignee == "bob"


def test_what_was_agreed_counts_and_only_for_the_last_attempt(desk):
    agreed = desk.clock.now() + 5 * HOUR
    desk.call(CallResult.BUSY)
    desk.call(CallResult.REACHED, next_at=agreed)

    (one,) = desk.wanted()
    assert one.last.due_at == agreed
    with desk.database.read() as tx:
        assert [call.due_at for call in calls.of_ticket(tx, desk.key)] == [None, agreed]


def test_a_practice_that_wrote_since_wants_a_call_again(desk):
    desk.call(CallResult.REACHED)
    desk.clock.advance(HOUR)
    with desk.database.begin() as tx:
        tx.exec_driver_sql("UPDATE tickets SET customer_wrote_at = '2021-11-15T10:00:00.000000+00:00'")

    (one,) = desk.wanted()
    assert one.last.result is CallResult.REACHED


def test_an_ended_ticket_wants_no_call(desk):
    desk.call(CallResult.BUSY)
    with desk.database.begin() as tx:
        now = desk.clock.now()
        tickets.set_state(tx, desk.key, state=TicketState.RESOLVED, resolution=Resolution.ANSWERED, now=now)

    assert desk.wanted() == ()


@pytest.mark.parametrize("calls_before", [0, 1])
def test_what_others_hold_can_be_left_out(desk, calls_before):
    for _ in range(calls_before):
        desk.call(CallResult.BUSY)
    assert len(desk.wanted(holder="bob")) == 1

    with desk.database.begin() as tx:
        tickets.assign(tx, desk.key, assignee="ada", now=desk.clock.now())

    assert (len(desk.wanted(holder="ada")), len(desk.wanted(holder="bob"))) == (1, 0)


def test_an_attempt_stands_in_the_journal_without_the_number_and_with_its_note(desk):
    desk.call(CallResult.VOICEMAIL, note=" Praxis ist bis 14 Uhr zu. ")

    view = desk.see()
    line = view.journal[-1]
    assert (line.actor, line.event, line.detail["result"]) == ("ada", "practice_called", "voicemail")
    assert PHONE not in str(line)
    assert [note.text for note in view.notes] == ["Praxis ist bis 14 Uhr zu."]


@pytest.mark.parametrize("away", [timedelta(0), -HOUR, FURTHEST + HOUR])
def test_a_next_time_in_the_past_or_too_far_off_is_refused(desk, away):
    with pytest.raises(NotDone):
        desk.call(CallResult.BUSY, next_at=desk.clock.now() + away, note="x")

    assert desk.see().notes == ()
    assert desk.wanted()[0].last is None
