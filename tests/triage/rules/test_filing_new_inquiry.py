from intake.triage.decision import NewTicket
from intake.triage.rules.filing_new_inquiry import new_inquiry
from tests.triage.cases import POLICY, first_mail, follow_up_mail


def test_a_mail_that_names_no_ticket_gets_one():
    assert new_inquiry(first_mail(), POLICY) == NewTicket(refers_to=None)


def test_a_mail_that_names_a_ticket_is_left_to_other_rules():
    assert new_inquiry(follow_up_mail(), POLICY) is None
