"""Site number, customer number, town and patients' data."""

import pytest

from intake.reading.values import FieldName
from tests.reading.samples import reading


def test_a_site_number_needs_its_label():
    assert reading("BSNR: 419876500").value(FieldName.SITE_NUMBER) == "419876500"
    assert reading("Die LANR 838112203 stimmt.").value(FieldName.SITE_NUMBER) is None


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Kundennr. 069-4417-203", "069-4417-203"),
        ("Kundennummer 0231 77 1905", "0231 77 1905"),
        ("Kd.-Nr.: 4711", "4711"),
    ],
)
def test_a_customer_number_is_kept_as_written(text, number):
    assert reading(text).value(FieldName.CUSTOMER_NUMBER) == number


@pytest.mark.parametrize(
    ("text", "town"),
    [
        ("Gruß\nUlla Frey\nHauptstr. 5\n61352 Bad Homburg", "Bad Homburg"),
        ("Ort: Rothenburg ob der Tauber", "Rothenburg ob der Tauber"),
        ("PLZ/Ort: 34117 Kassel", "Kassel"),
    ],
)
def test_a_town_stands_behind_postal_code_or_label(text, town):
    assert reading(text).value(FieldName.TOWN) == town


def test_patients_data_are_flagged_and_stay_readable():
    found = reading("Patient Gerd Moos, geb. 14.02.1958, Versichertennummer A123456780")

    assert found.patient_hints == ("insurance_number", "birth_date")
    assert "A123456780" in found.text


def test_a_number_with_a_wrong_check_digit_is_no_insurance_number():
    assert reading("Lizenz A123456789").patient_hints == ()
