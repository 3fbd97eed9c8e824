from dataclasses import replace

import pytest

from intake.triage.rules.reply_foreign_language import foreign_language
from tests.triage.cases import POLICY, filed_new, first_mail, reading


def test_a_language_we_have_no_letters_in_is_left_to_a_person():
    assert foreign_language(filed_new(first_mail(reading=reading(language="fr"))), POLICY)


@pytest.mark.parametrize("language", ["de", "en", "und"])
def test_our_languages_and_mails_too_short_to_tell_may_be_answered(language):
    assert not foreign_language(filed_new(first_mail(reading=reading(language=language))), POLICY)


def test_the_policy_says_which_languages_are_ours():
    policy = replace(POLICY, languages=("de",))

    assert foreign_language(filed_new(first_mail(reading=reading(language="en"))), policy)
