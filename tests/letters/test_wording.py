from datetime import UTC, datetime

import pytest

from intake.letters.wording import LANGUAGES, UNDERSTOOD_LABELS, asked, gaps, stamp
from intake.mail.letter import FORM_LABELS
from intake.triage.case import Required


@pytest.mark.parametrize(
    ("keys", "german", "english"),
    [
        ((), "", ""),
        (("practice",), "wie Ihre Praxis mit vollem Namen heißt", "the full name of your practice"),
        (
            ("software", "contact_name"),
            "mit welcher Praxissoftware Sie arbeiten und nach wem wir am Telefon fragen sollen",
            "which practice software you use and whom we should ask for when we call",
        ),
        (
            ("practice", "software", "contact_name", "contact_phone"),
            "wie Ihre Praxis mit vollem Namen heißt, mit welcher Praxissoftware Sie arbeiten und wen wir unter welcher Nummer anrufen können",
            "the full name of your practice, which practice software you use and whom we can call on which number",
        ),
    ],
)
def test_the_gaps_are_one_clause(keys, german, english):
    assert (asked(keys, "de"), asked(keys, "en")) == (german, english)


def test_gaps_come_in_the_order_of_the_form_whatever_the_order_of_the_decision():
    assert gaps((Required.CONTACT, Required.PRACTICE), frozenset()) == ("practice", "contact_name", "contact_phone")


@pytest.mark.parametrize(
    ("moment", "german"),
    [
        (datetime(2021, 11, 17, 11, tzinfo=UTC), "Version 5.0 vom 17.11.2021, 12:00 Uhr"),
        (datetime(2022, 7, 1, 22, 5, tzinfo=UTC), "Version 5.0 vom 02.07.2022, 00:05 Uhr"),
    ],
)
def test_an_edition_is_named_in_german_time(moment, german):
    assert stamp("5.0", moment, "de", "Europe/Berlin") == german


def test_an_english_stamp_writes_the_month_out():
    moment = datetime(2022, 5, 3, 6, 30, tzinfo=UTC)

    assert stamp("5.0", moment, "en", "Europe/Berlin") == "version 5.0 of 3 May 2022, 08:30 German time"


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_was_understood_has_other_labels_than_the_form(language):
    """A value behind a label of the form in a quoted letter would be taken for the customer's."""
    forms = {label.casefold() for labels in FORM_LABELS.values() for label in labels.values()}

    assert not forms & {label.casefold() for label in UNDERSTOOD_LABELS[language].values()}
