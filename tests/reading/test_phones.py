"""Telephone numbers in every German style, told apart from all other numbers."""

import pytest

from intake.reading.phones import Use, numbers_in

WRITTEN = (
    ("Tel. +49 (0)561 12345-67", "+495611234567"),
    ("Telefon: 0049 (0) 561 / 12 34 56", "+49561123456"),
    ("Tel.: (05 61) 12 34 56", "+49561123456"),
    ("Fon 0561.123.456", "+49561123456"),
    ("Mobil 0171-123 45 67", "+491711234567"),
    ("Tel. 05 61 – 12 34 56", "+49561123456"),
    ("Tel. 0561 123456/57", "+49561123456"),
    ("Tel.:05611234567", "+495611234567"),
    ("tel05611234567", "+495611234567"),
    ("Tel. 0561/12345- 12", "+495611234512"),
    ("(+49) 561 123456", "+49561123456"),
    ("0561/1234-0, Durchwahl -21", "+49561123421"),
    ("Tel.0561-12345/6", "+4956112345"),
    ("0173.5556677", "+491735556677"),
    ("Tel 0173/5556677(Frau Meier)", "+491735556677"),
    ("Termin 08.11.2021 um 14:00, 0561 998877", "+49561998877"),
    ("mobile +31 6 1940 2275", "+31619402275"),
    ("Büro:05671/4455 Mo-Do", "+4956714455"),
    ("03744, dann die 21 80 66", "+493744218066"),
    ("Mei Nummer isch null sieben eins sechs eins, acht null drei vier fünf", "+49716180345"),
)


@pytest.mark.parametrize(("text", "expected"), WRITTEN)
def test_a_number_is_read_in_e164(text, expected):
    assert [number.e164 for number in numbers_in(text)] == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "am 08.11.2021",
        "bis 08.11.21 um 08:05",
        "IBAN DE12 5001 0517 0648 4898 90",
        "0 von 12 Plätzen",
        "Fehler 0x80070005",
        "203.0.113.24",
        "01099 Dresden",
        "0,00 EUR",
        "000 000 000",
    ],
)
def test_other_numbers_are_no_telephone_numbers(text):
    assert numbers_in(text) == ()


@pytest.mark.parametrize(
    ("text", "uses"),
    [
        ("Tel. 0561 12345, Fax 0561 12346", [Use.PHONE, Use.FAX]),
        ("T: 0561/123-456 | F: 0561/123-457", [Use.PHONE, Use.FAX]),
        ("Tel./Fax: 0561 12345", [Use.PHONE]),
        ("Rückruf: 0561-123456 oder 0171/1234567", [Use.CALL_BACK, Use.BARE]),
        ("Kundennummer: 0561 123456", [Use.REFERENCE]),
        ("Auftragsnr. 09441 2021 118", [Use.REFERENCE]),
        ("invoice (no. 0160 2021 5512)", [Use.REFERENCE]),
        ("nicht die 089 99998 200, das ist das Callcenter", [Use.REFUSED]),
        ("die alte Nummer 0561 123456", [Use.REFUSED]),
        ("am Empfang (08382 60 71 0) brauchen Sie es nicht zu versuchen", [Use.REFUSED]),
        ("0561 123456, bitte nicht vor 8 Uhr anrufen", [Use.BARE]),
        ("Unter Ihrer Hotline 0800 123 4567 ist niemand", [Use.FOREIGN]),
        ("ein Patient (geb. 14.02.1958, Tel. 02262 99 13 07)", [Use.FOREIGN]),
        ("Zentrale 0561 1000", [Use.SWITCHBOARD]),
        ("Telefon 05611 / 12-345 (Frau Kern), nicht mehr 05611 / 12-399", [Use.PHONE, Use.REFUSED]),
        ("Nummer    0561 123456", [Use.PHONE]),
    ],
)
def test_the_words_around_a_number_say_what_it_is(text, uses):
    assert [number.use for number in numbers_in(text)] == uses


def test_a_label_alone_above_a_number_belongs_to_it():
    assert numbers_in("0561 12346", label_above="Telefax:")[0].use is Use.FAX
