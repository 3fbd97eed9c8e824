from dataclasses import replace

import pytest

from intake.reading.values import FieldName
from intake.triage.case import ReplyLevel, Required
from intake.triage.decision import ReplyPurpose
from intake.triage.due import LETTER_AT_LEVEL, due_letter, letter_at_level
from intake.triage.lifecycle import HELD, TicketState
from tests.triage.cases import TICKET, candidate

CONTACT = (Required.CONTACT,)
SOFTWARE_GIVEN = ((FieldName.SOFTWARE, candidate("Heron")),)
NAME_GIVEN = ((FieldName.CONTACT_NAME, candidate("Ina Vogt")),)
NEVER_WRITTEN_TO = replace(TICKET, ask_backs=0, automatic_letters=0)


def test_a_new_ticket_gets_a_receipt_or_an_ask_back():
    assert due_letter(None, (), ()) is ReplyPurpose.RECEIPT
    assert due_letter(None, (), CONTACT) is ReplyPurpose.ASK_BACK


@pytest.mark.parametrize("state", TicketState)
def test_when_the_gap_closes_this_is_told_whatever_the_state(state):
    assert due_letter(replace(TICKET, state=state), (), ()) is ReplyPurpose.COMPLETED


def test_it_is_told_once():
    assert due_letter(replace(TICKET, completions=1), (), ()) is None


def test_a_ticket_that_had_its_letters_gets_no_receipt_afterwards():
    assert due_letter(replace(TICKET, missing=()), (), ()) is None


@pytest.mark.parametrize(
    ("learned", "missing"),
    [(SOFTWARE_GIVEN, CONTACT), (NAME_GIVEN, TICKET.missing)],
    ids=["one of two", "half a contact"],
)
def test_after_a_part_of_the_answer_the_rest_is_asked_for_once_more(learned, missing):
    assert due_letter(TICKET, learned, missing) is ReplyPurpose.ASK_BACK
    assert due_letter(replace(TICKET, ask_backs=2), learned, missing) is None


@pytest.mark.parametrize("learned", [(), ((FieldName.TOWN, candidate("Vilstal")),)])
def test_after_no_part_of_the_answer_nothing_is_asked(learned):
    assert due_letter(TICKET, learned, TICKET.missing) is None


def test_a_ticket_never_written_to_gets_its_first_letter_with_the_next_mail():
    assert due_letter(NEVER_WRITTEN_TO, (), CONTACT) is ReplyPurpose.ASK_BACK
    assert due_letter(NEVER_WRITTEN_TO, (), ()) is ReplyPurpose.RECEIPT


def test_a_ticket_that_had_a_receipt_asking_nothing_is_asked_with_the_next_mail():
    assert due_letter(replace(NEVER_WRITTEN_TO, receipts=1), (), CONTACT) is ReplyPurpose.ASK_BACK


@pytest.mark.parametrize("state", sorted(HELD))
@pytest.mark.parametrize("missing", [(), CONTACT])
def test_where_a_person_is_talking_neither_receipt_nor_ask_back_comes_between(state, missing):
    assert due_letter(replace(NEVER_WRITTEN_TO, state=state), (), missing) is None


@pytest.mark.parametrize(
    ("level", "due", "letter"),
    [
        (ReplyLevel.OFF, ReplyPurpose.RECEIPT, None),
        (ReplyLevel.OFF, ReplyPurpose.ASK_BACK, None),
        (ReplyLevel.RECEIPT, ReplyPurpose.RECEIPT, ReplyPurpose.RECEIPT),
        (ReplyLevel.RECEIPT, ReplyPurpose.ASK_BACK, ReplyPurpose.RECEIPT),
        (ReplyLevel.RECEIPT, ReplyPurpose.COMPLETED, None),
        (ReplyLevel.RECEIPT, ReplyPurpose.REMINDER, None),
        (ReplyLevel.ASK, ReplyPurpose.ASK_BACK, ReplyPurpose.ASK_BACK),
        (ReplyLevel.ASK, ReplyPurpose.COMPLETED, ReplyPurpose.COMPLETED),
        (ReplyLevel.FULL, ReplyPurpose.REMINDER, ReplyPurpose.REMINDER),
        (ReplyLevel.FULL, None, None),
    ],
)
def test_the_level_switch_leaves_of_the_letter_due(level, due, letter):
    assert letter_at_level(due, level) is letter


def test_every_level_is_in_the_table():
    assert set(LETTER_AT_LEVEL) == set(ReplyLevel)
