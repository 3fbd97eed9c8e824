from dataclasses import replace

import pytest

from intake.mail.origin import Sign
from intake.triage.decision import NewTicket
from intake.triage.rules.filing_machine_mail import machine_mail
from tests.triage.cases import NEWSLETTER, OUT_OF_OFFICE, PERSON, POLICY, SPAM, TICKET, first_mail, follow_up_mail


@pytest.mark.parametrize("origin", [OUT_OF_OFFICE, NEWSLETTER, SPAM])
def test_a_machine_that_refers_to_nothing_gets_a_ticket_of_its_own(origin):
    assert machine_mail(first_mail(origin=origin), POLICY) == NewTicket(refers_to=None)


def test_a_machine_that_refers_to_a_ticket_points_to_it():
    assert machine_mail(follow_up_mail(origin=OUT_OF_OFFICE), POLICY) == NewTicket(refers_to=TICKET.id)


@pytest.mark.parametrize("sign", [Sign.OWN_MESSAGE_ID, Sign.LOOP_HEADER])
def test_a_letter_of_ours_that_comes_back_counts_as_a_machine_mail(sign):
    case = first_mail(origin=replace(PERSON, signs=(sign,)))

    assert machine_mail(case, POLICY) == NewTicket(refers_to=None)


def test_a_mail_from_our_own_address_may_be_a_web_form_and_is_left_to_other_rules():
    case = first_mail(origin=replace(PERSON, signs=(Sign.OWN_ADDRESS,)))

    assert machine_mail(case, POLICY) is None
