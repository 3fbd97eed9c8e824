from dataclasses import replace

import pytest

from intake.mail.origin import Kind, Sign
from tests.triage.cases import PERSON, first_mail


@pytest.mark.parametrize("kind", sorted(set(Kind) - {Kind.INQUIRY}))
def test_every_kind_but_an_inquiry_is_from_a_machine(kind):
    assert first_mail(origin=replace(PERSON, kind=kind)).is_from_machine


@pytest.mark.parametrize(
    ("sign", "is_from_machine"),
    [(Sign.OWN_MESSAGE_ID, True), (Sign.LOOP_HEADER, True), (Sign.OWN_ADDRESS, False), (Sign.BLIND_COPY, False)],
)
def test_an_inquiry_is_from_a_machine_only_if_it_is_a_letter_of_ours(sign, is_from_machine):
    assert first_mail(origin=replace(PERSON, signs=(sign,))).is_from_machine == is_from_machine
