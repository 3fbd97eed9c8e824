"""The three required data are read from every shape of form: colons, tables, bars, bullets, one line, our own form."""

import pytest

from intake.mail.body import typed
from intake.reading.values import FieldName, Source
from tests.reading.samples import IDENTITY, reading

FORMS = {
    "colons": "Praxis: MVZ Nord GmbH\nSoftware: x.comfort\nAnsprechpartner: Tina Neu\nTelefon: 0561 123456",
    "long labels": (
        "Vollständiger Name der Praxis: MVZ Nord GmbH\nEingesetzte Praxissoftware (PVS): x.comfort 4.2\n"
        "Ansprechpartner/in für Rückfragen: Frau Tina Neu (MFA)\nTelefonnummer für den Rückruf: 0561 / 12 34 56"
    ),
    "tabs": "Praxis\tMVZ Nord GmbH\nSoftware\tx.comfort\nAnsprechpartner\tTina Neu\nTelefon\t0561 123456",
    "blanks": (
        "Praxis           MVZ Nord GmbH\nSoftware         x.comfort\nZuständig        Tina Neu\n"
        "Telefon          0561 / 123-456, mittwochs nicht erreichbar"
    ),
    "cells below each other": (
        "Praxis\n\nMVZ Nord GmbH\n\nSoftware\n\nx.comfort\n\nAnsprechpartner\n\nTina Neu\n\nTelefon\n\n0561 123456"
    ),
    "equals signs": "Praxis = MVZ Nord GmbH; Software = x.comfort; Kontakt = Tina Neu; Tel = 0561 123456",
    "questions": "Praxisname? MVZ Nord GmbH\nSoftware? x.comfort\nAnsprechpartner? Tina Neu\nTelefon? 0561 123456",
    "numbers": "1. MVZ Nord GmbH\n2. x.comfort\n3. Frau Tina Neu, 0561 123456",
    "bullets": "- MVZ Nord GmbH, Kassel\n- x.comfort\n- Tina Neu\n- 0561 123456",
    "one line": "MVZ Nord GmbH, x.comfort, Tina Neu, 0561 123456, es geht um den Scanner",
    "slashes": "MVZ Nord GmbH / x.comfort / Tina Neu / 0561 123456",
    "english": "Practice: MVZ Nord GmbH\nSoftware: x.comfort\nContact person: Tina Neu\nPhone: +49 561 123456",
}


@pytest.mark.parametrize("shape", FORMS)
def test_a_form_is_read_whatever_its_shape(shape):
    found = reading(FORMS[shape])

    assert found.value(FieldName.PRACTICE) == "MVZ Nord GmbH"
    assert found.value(FieldName.SOFTWARE) == "x.comfort"
    assert found.value(FieldName.CONTACT_NAME) == "Tina Neu"
    assert found.value(FieldName.CONTACT_PHONE) == "+49561123456"


def test_a_table_drawn_with_bars_is_read_though_it_looks_like_a_quote():
    text = "| Praxis | Hautärzte am Zoo |\n| Software | easymed |\n| Ansprechpartner | Tina Neu |\n| Telefon | 0561 123456 |"

    found = reading(text)

    assert found.value(FieldName.PRACTICE) == "Hautärzte am Zoo"
    assert found.value(FieldName.SOFTWARE) == "easymed"


QUOTED_FORM = (
    "Moin, hier die Angaben.\n\nAm 08.11.21 um 14:05 schrieb akut@beispielsoft.example:\n> Guten Tag,\n>\n"
    "> Vollständiger Praxisname:\nPraxis Dr. Kern\n> Eingesetzte Praxissoftware:\nx.concept\n"
    "> Ansprechpartner/in:\nUlla Frey\n> Telefonnummer für den Rückruf:\n0431 / 55 81 90\n>\n> Ihr Team\n"
)


def test_answers_written_into_our_quoted_form_are_given():
    assert typed(QUOTED_FORM, identity=IDENTITY).filled

    found = reading(QUOTED_FORM)

    assert found.value(FieldName.PRACTICE) == "Praxis Dr. Kern"
    assert found.value(FieldName.SOFTWARE) == "x.concept"
    assert found.value(FieldName.CONTACT_NAME) == "Ulla Frey"
    assert found.value(FieldName.CONTACT_PHONE) == "+49431558190"


def test_a_value_from_our_form_says_so():
    best = reading(QUOTED_FORM).field(FieldName.PRACTICE).best

    assert best is not None
    assert best.source is Source.FORM


def test_a_label_that_promises_later_gives_nothing():
    found = reading("Praxis: folgt\nAnsprechpartner: siehe Signatur\nTelefon: reiche ich nach")

    assert found.value(FieldName.PRACTICE) is None
    assert found.value(FieldName.CONTACT_NAME) is None
    assert found.value(FieldName.CONTACT_PHONE) is None
