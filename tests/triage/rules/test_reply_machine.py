from dataclasses import replace

import pytest

from intake.mail.origin import Kind, Sign
from intake.triage.rules.reply_machine import PERSONS, machine
from tests.triage.cases import PERSON, POLICY, filed_new, first_mail


@pytest.mark.parametrize("kind", sorted(set(Kind) - {Kind.INQUIRY}))
def test_no_kind_of_machine_is_answered_even_without_a_sign(kind):
    case = first_mail(origin=replace(PERSON, kind=kind))

    assert machine(filed_new(case), POLICY)


@pytest.mark.parametrize("sign", sorted(set(Sign) - PERSONS))
def test_an_inquiry_with_a_sign_of_a_machine_is_not_answered(sign):
    case = first_mail(origin=replace(PERSON, signs=(Sign.BLIND_COPY, sign)))

    assert machine(filed_new(case), POLICY)


@pytest.mark.parametrize("signs", [(), tuple(PERSONS)], ids=["no sign", "signs with rules of their own"])
def test_a_person_is_no_machine(signs):
    case = first_mail(origin=replace(PERSON, signs=signs))

    assert not machine(filed_new(case), POLICY)
