from dataclasses import replace

import pytest

from intake.triage.rules.reply_address_limit import address_limit
from tests.triage.cases import NOTHING_KNOWN, POLICY, filed_new, first_mail


@pytest.mark.parametrize(("letters", "is_over"), [(4, False), (5, True)])
def test_an_address_gets_five_automatic_letters_a_day_and_no_more(letters, is_over):
    case = first_mail(known=replace(NOTHING_KNOWN, letters_to_address=letters))

    assert address_limit(filed_new(case), POLICY) == is_over
