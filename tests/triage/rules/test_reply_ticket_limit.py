from dataclasses import replace

import pytest

from intake.triage.case import ReplyLevel
from intake.triage.rules.reply_ticket_limit import ticket_limit
from tests.triage.cases import COMPLETE, POLICY, TICKET, filed_new, filed_on_ticket, follow_up_mail, knowing


@pytest.mark.parametrize(("letters", "is_over"), [(2, False), (3, True)])
def test_a_ticket_gets_three_automatic_letters_and_no_more(letters, is_over):
    case = follow_up_mail(replace(TICKET, automatic_letters=letters), COMPLETE)

    assert ticket_limit(filed_on_ticket(case), POLICY) == is_over


@pytest.mark.parametrize(("receipts", "is_over"), [(0, False), (1, True)])
def test_a_ticket_gets_one_receipt_and_no_more(receipts, is_over):
    ticket = replace(TICKET, receipts=receipts, ask_backs=0)
    case = follow_up_mail(ticket, known=knowing(ticket, level=ReplyLevel.RECEIPT))

    assert ticket_limit(filed_on_ticket(case), POLICY) == is_over


def test_a_receipt_sent_does_not_forbid_an_ask_back():
    case = follow_up_mail(replace(TICKET, receipts=1, ask_backs=0))

    assert not ticket_limit(filed_on_ticket(case), POLICY)


@pytest.mark.parametrize(("allowed", "is_over"), [(1, False), (0, True)])
def test_a_new_ticket_has_had_no_letters(allowed, is_over):
    assert ticket_limit(filed_new(), replace(POLICY, receipts_per_ticket=allowed)) == is_over
