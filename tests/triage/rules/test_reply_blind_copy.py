from dataclasses import replace

from intake.mail.origin import Sign
from intake.triage.rules.reply_blind_copy import blind_copy
from tests.triage.cases import PERSON, POLICY, filed_new, first_mail


def test_a_mail_in_which_we_are_only_a_blind_copy_is_not_answered():
    case = first_mail(origin=replace(PERSON, signs=(Sign.BLIND_COPY,)))

    assert blind_copy(filed_new(case), POLICY)


def test_a_mail_without_that_sign_may_be_answered():
    assert not blind_copy(filed_new(), POLICY)
