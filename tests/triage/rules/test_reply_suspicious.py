from dataclasses import replace

from intake.triage.rules.reply_suspicious import suspicious
from tests.triage.cases import NOTHING_KNOWN, POLICY, filed_new, first_mail


def test_a_mail_under_the_message_id_of_another_is_not_answered():
    case = first_mail(known=replace(NOTHING_KNOWN, suspicious=True))

    assert suspicious(filed_new(case), POLICY)


def test_a_mail_under_a_message_id_of_its_own_may_be_answered():
    assert not suspicious(filed_new(), POLICY)
