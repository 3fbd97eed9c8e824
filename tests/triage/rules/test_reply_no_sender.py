from dataclasses import replace

import pytest

from intake.mail.origin import Sign
from intake.triage.rules.reply_no_sender import no_sender
from tests.triage.cases import MESSAGE, PERSON, POLICY, filed_new, first_mail


@pytest.mark.parametrize(
    "case",
    [first_mail(message=replace(MESSAGE, sender=None)), first_mail(origin=replace(PERSON, signs=(Sign.NO_SENDER,)))],
    ids=["no address", "sign"],
)
def test_a_mail_without_a_sender_is_not_answered(case):
    assert no_sender(filed_new(case), POLICY)


def test_a_mail_with_a_sender_may_be_answered():
    assert not no_sender(filed_new(), POLICY)
