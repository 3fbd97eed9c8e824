import pytest

from intake.triage.lifecycle import ENDED, HELD, LETTER_FAILS, MOVES, PERSON_WRITES, STARTS, TicketState, may_move


@pytest.mark.parametrize("state", TicketState)
def test_staying_put_is_always_allowed_and_never_in_the_table(state):
    assert may_move(state, state)
    assert state not in MOVES[state]


def test_a_closed_ticket_can_only_be_opened():
    assert {state for state in TicketState if may_move(TicketState.CLOSED, state)} == {
        TicketState.CLOSED,
        TicketState.OPEN,
    }


@pytest.mark.parametrize("table", [PERSON_WRITES, LETTER_FAILS])
def test_what_mails_do_is_said_for_every_state_and_allowed(table):
    assert set(table) == set(TicketState)
    assert all(may_move(before, after) for before, after in table.items())


def test_after_a_persons_mail_a_ticket_is_on_the_work_list():
    assert set(PERSON_WRITES.values()) == {TicketState.OPEN, TicketState.IN_PROGRESS}


def test_a_failed_letter_reopens_nothing_and_leaves_nobody_waited_for():
    assert all(LETTER_FAILS[state] is state for state in ENDED)
    assert not {TicketState.AWAITING_DETAILS, TicketState.WAITING_FOR_CUSTOMER} & set(LETTER_FAILS.values())


def test_every_state_can_be_reached():
    assert set(TicketState) == STARTS.union(*MOVES.values())


def test_a_person_holds_no_ended_ticket():
    assert HELD.isdisjoint(ENDED)
