from intake.triage.rules.reply_nothing_new import nothing_new
from tests.triage.cases import POLICY, filed_new, filed_on_ticket


def test_a_follow_up_that_changes_nothing_is_not_answered():
    assert nothing_new(filed_on_ticket(), POLICY)


def test_a_first_mail_may_be_answered():
    assert not nothing_new(filed_new(), POLICY)
