from dataclasses import replace

import pytest

from intake.mail.origin import Sign
from intake.triage.rules.reply_own_mail import own_mail
from tests.triage.cases import PERSON, POLICY, filed_new, first_mail


@pytest.mark.parametrize("sign", [Sign.OWN_ADDRESS, Sign.OWN_MESSAGE_ID, Sign.LOOP_HEADER])
def test_what_we_wrote_ourselves_is_not_answered(sign):
    case = first_mail(origin=replace(PERSON, signs=(Sign.BLIND_COPY, sign)))

    assert own_mail(filed_new(case), POLICY)


def test_a_mail_of_somebody_else_may_be_answered():
    assert not own_mail(filed_new(), POLICY)
