from dataclasses import replace

import pytest

from intake.triage.rules.reply_breaker import breaker
from tests.triage.cases import NOTHING_KNOWN, POLICY, filed_new, first_mail


@pytest.mark.parametrize(("letters", "is_over"), [(599, False), (600, True)])
def test_when_the_window_is_full_nobody_is_answered(letters, is_over):
    case = first_mail(known=replace(NOTHING_KNOWN, letters_in_window=letters))

    assert breaker(filed_new(case), POLICY) == is_over
