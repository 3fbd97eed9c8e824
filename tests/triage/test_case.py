from dataclasses import replace

import pytest

from intake.mail.origin import Kind, Sign
from tests.triage.cases import PERSON, first_mail


@pytest.mark.parametrize("kind", sorted(set(Kind) - {Kind.INQUIRY}))
def test_every_kind_but_an_inquiry_is_from_a_machine(kind):
    assert first_mail(origin=replace(PERSON, kind=kind)).is_from_machine


@pytest.mark.parametrize("sign", Sign)
def test_an_inquiry_is_a_persons_whatever_speaks_against_answering_it(sign):
    assert not first_mail(origin=replace(PERSON, signs=(sign,))).is_from_machine
