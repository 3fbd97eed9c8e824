from dataclasses import replace

import pytest

from intake.triage.case import ReplyLevel
from intake.triage.rules.reply_level import level
from tests.triage.cases import (
    COMPLETE,
    POLICY,
    TICKET,
    filed_new,
    filed_on_ticket,
    first_mail,
    follow_up_mail,
    knowing,
    reading,
)


def at(case, reply_level):
    return replace(case, known=replace(case.known, level=reply_level))


@pytest.mark.parametrize("case", [first_mail(), first_mail(reading=reading({}))], ids=["receipt", "ask-back"])
def test_at_level_off_nothing_goes_out(case):
    assert level(filed_new(at(case, ReplyLevel.OFF)), POLICY)


def test_at_level_receipt_no_completion_is_told():
    case = follow_up_mail(TICKET, COMPLETE, known=knowing(TICKET, level=ReplyLevel.RECEIPT))

    assert level(filed_on_ticket(case), POLICY)


@pytest.mark.parametrize("reply_level", [ReplyLevel.RECEIPT, ReplyLevel.ASK, ReplyLevel.FULL])
def test_from_level_receipt_on_a_first_mail_is_answered_whatever_it_lacks(reply_level):
    case = at(first_mail(reading=reading({})), reply_level)

    assert not level(filed_new(case), POLICY)
