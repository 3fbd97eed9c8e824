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


@pytest.mark.parametrize("sign", [Sign.OWN_ADDRESS, Sign.MACHINE_SENDER])
def test_an_inquiry_that_must_not_be_answered_may_be_a_web_form_and_is_left_to_other_rules(sign):
    case = first_mail(origin=replace(PERSON, signs=(sign,)))

    assert machine_mail(case, POLICY) is None
