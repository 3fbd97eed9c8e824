from dataclasses import replace

from intake.mail.origin import Sign
from intake.triage.rules.reply_failed_authentication import failed_authentication
from tests.triage.cases import PERSON, POLICY, filed_new, first_mail


def test_a_sender_that_may_be_forged_is_not_answered():
    case = first_mail(origin=replace(PERSON, signs=(Sign.FAILED_AUTHENTICATION,)))

    assert failed_authentication(filed_new(case), POLICY)


def test_a_mail_without_that_sign_may_be_answered():
    assert not failed_authentication(filed_new(), POLICY)
