from intake.triage.rules.reply_body_not_read import body_not_read
from tests.triage.cases import POLICY, filed_new, first_mail


def test_a_mail_too_big_to_be_fetched_is_not_asked_for_what_it_may_say():
    assert body_not_read(filed_new(first_mail(complete=False)), POLICY)


def test_a_mail_read_to_its_end_may_be_answered():
    assert not body_not_read(filed_new(), POLICY)
