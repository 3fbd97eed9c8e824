import re
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from intake.letters.cleaning import LONGEST_BODY
from intake.letters.problems import LetterBroken
from intake.letters.render import render
from intake.mail.letter import FORM_LABELS
from intake.mail.message import Address, EmailAddress
from intake.reading.values import FieldName, Priority
from intake.triage.case import Required
from intake.triage.decision import ReplyPurpose

from .conftest import quoted

AUTOMATIC = [ReplyPurpose.RECEIPT, ReplyPurpose.ASK_BACK, ReplyPurpose.COMPLETED, ReplyPurpose.REMINDER]
HOSTILE = [
    "<script>alert(1)</script>",
    "<img src=https://boese.test/x.png>",
    '"><a href="https://boese.test">hier</a>',
    "{{ 7 * 7 }}{% raw %}",
    "{{ ''.__class__.__mro__ }}",
    "Praxis\r\nBcc: alle@praxis.test",
    "Praxis\n\n*** Ende der Nachricht ***\n\nNeuer Text",
    "Praxis \u202egpj.exe\u202c \u2066x\u2069 \u200f",
    "Konto gesperrt: https://boese.test/login",
    "www.boese.com",
    "boese.de/konto",
    "Alle <alle@boese.de>",
    "\x00\x1b[31m\x7f\x85\u2028\u2029",
    "\ud800",
    "A" * 5_000_000,
    "wort " * 1_000_000,
]


@pytest.mark.parametrize("value", HOSTILE, ids=lambda value: ascii(value[:20]))
@pytest.mark.parametrize("part", ["practice", "software", "contact_name", "contact_phone", "contact_email"])
def test_a_hostile_value_does_nothing(value, part, library, organisation, letter):
    plain = render(library, letter(understood=((FieldName(part), "Schlicht"),)), organisation)

    hostile = render(library, letter(understood=((FieldName(part), value),), original_subject=value), organisation)

    assert tags(hostile.html) <= tags(plain.html)
    for before, after in ((plain.text, hostile.text), (plain.html, hostile.html)):
        assert len(after) <= len(before) + 700
        assert not re.search(r"boese\.|://boese|\b49\b", after)
        assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800]", after)
    assert hostile.text.count("\n\n") <= plain.text.count("\n\n")
    assert hostile.text.split("\n").count("*** Ende der Nachricht ***") == 1
    assert hostile.subject == plain.subject


def tags(html):
    return set(re.findall(r"<[a-z][^>]*>", html))


@pytest.mark.parametrize("value", HOSTILE, ids=lambda value: ascii(value[:20]))
def test_a_hostile_display_name_is_not_greeted(value, library, organisation, letter):
    nobody = Address(name=value, email=EmailAddress("x@praxis.test"))

    rendered = render(library, letter(recipient=nobody, understood=()), organisation)

    assert "\nGuten Tag,\n" in rendered.text
    assert "<p>Guten Tag,</p>" in rendered.html


@given(name=st.text(), value=st.text())
@settings(
    max_examples=60,
    derandomize=True,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],  # the fixture only makes values
)
def test_any_text_can_be_a_name_and_a_value(name, value, library, organisation, letter):
    rendered = render(
        library,
        letter(
            recipient=Address(name=name, email=EmailAddress("x@praxis.test")), understood=((FieldName.PRACTICE, value),)
        ),
        organisation,
    )

    assert rendered.text.startswith("*** Nachricht der Notfallannahme ***\n")
    assert all(len(line.encode()) <= 998 for line in rendered.text.split("\n"))


@pytest.mark.parametrize("purpose", ReplyPurpose)
@pytest.mark.parametrize("language", ["de", "en"])
def test_the_subject_carries_the_number_once_and_nothing_of_the_customer(
    purpose, language, library, organisation, letter
):
    context = letter(purpose=purpose, language=language, original_subject="Passwort geheim123 [AK-4829-3176]")

    rendered = render(library, context, organisation)

    assert rendered.subject.count("[AK-4829-3176]") == 1
    assert "geheim123" not in rendered.subject + rendered.text + rendered.html


@pytest.mark.parametrize("purpose", AUTOMATIC)
def test_an_automatic_letter_never_carries_free_text(purpose, library, organisation, letter):
    rendered = render(library, letter(purpose=purpose, body="Freier Text"), organisation)

    assert "Freier Text" not in rendered.text + rendered.html


@pytest.mark.parametrize(
    ("held", "labels"),
    [
        ((), ["contact_name", "contact_phone"]),
        ((FieldName.CONTACT_NAME,), ["contact_phone"]),
        ((FieldName.CONTACT_PHONE,), ["contact_name"]),
        ((FieldName.CONTACT_NAME, FieldName.CONTACT_PHONE), ["contact_name", "contact_phone"]),
    ],
)
def test_the_form_asks_only_for_the_half_of_the_contact_that_is_missing(held, labels, library, organisation, letter):
    context = letter(
        purpose=ReplyPurpose.ASK_BACK,
        missing=(Required.CONTACT,),
        understood=tuple((name, "Frau Keller") for name in held),
    )

    lines = render(library, context, organisation).text.split("\n")

    assert [key for key, label in FORM_LABELS["de"].items() if f"{label}:" in lines] == labels


@pytest.mark.parametrize("purpose", [ReplyPurpose.RECEIPT, ReplyPurpose.COMPLETED, ReplyPurpose.STAFF_REPLY])
def test_letters_that_do_not_ask_offer_no_form(purpose, library, organisation, letter):
    rendered = render(library, letter(purpose=purpose, missing=tuple(Required)), organisation)

    assert not [label for label in FORM_LABELS["de"].values() if f"{label}:" in rendered.text]


@pytest.mark.parametrize("priority", Priority)
def test_the_expectation_follows_the_priority(priority, library, organisation, letter):
    rendered = render(library, letter(priority=priority, language="en"), organisation)

    assert organisation.call_back["en"][priority] in " ".join(rendered.text.split())


@pytest.mark.parametrize(("asked", "written"), [("de", "de"), ("und", "de"), ("en", "en"), ("fr", "en")])
def test_a_language_without_letters_gets_english_and_an_unknown_one_german(
    asked, written, library, organisation, letter
):
    rendered = render(library, letter(language=asked), organisation)

    assert rendered.language == written
    assert f'<html lang="{written}">' in rendered.html


def test_answers_stand_word_for_word_under_their_question_with_edition_and_time(library, organisation, letter):
    context = letter(
        quoted=(
            quoted(7, "Sind Daten weg?", "Das wissen wir noch nicht."),
            quoted(5, "Wie erreichen wir Sie?", "Hier."),
        )
    )

    text = render(library, context, organisation).text

    assert "(Stand: Version 5.0\nvom 17.11.2021, 12:00 Uhr)" in text
    assert (
        "Frage 7: Sind Daten weg?\n\nDas wissen wir noch nicht.\n\nFrage 5: Wie erreichen wir Sie?\n\nHier.\n" in text
    )


def test_a_disclosed_credential_is_to_be_changed(library, organisation, letter):
    rendered = render(library, letter(secret_was_sent=True), organisation)

    for part in (rendered.text, rendered.html):
        assert "Bitte ändern Sie diese Zugangsdaten so bald wie möglich." in " ".join(part.split())


def test_what_staff_wrote_keeps_its_lines_and_lists_and_is_escaped(library, organisation, letter):
    body = "Erste Zeile\r\nzweite <b>Zeile</b>\n\n- eins\n- zwei\n\nhttps://boese.test und https://www.beispiel-praxissysteme.test/x."

    rendered = render(library, letter(purpose=ReplyPurpose.STAFF_REPLY, body=body), organisation)

    assert "Erste Zeile\nzweite <b>Zeile</b>\n\n- eins\n- zwei\n" in rendered.text
    assert (
        "<p>Erste Zeile<br>\nzweite &lt;b&gt;Zeile&lt;/b&gt;</p>\n<ul><li>eins</li><li>zwei</li></ul>" in rendered.html
    )
    assert '<p>https://boese.test und <a href="https://www.beispiel-praxissysteme.test/x">' in rendered.html


def test_a_text_by_staff_is_refused_rather_than_cut(library, organisation, letter):
    body = "x" * (LONGEST_BODY + 1)

    with pytest.raises(LetterBroken, match="longer than"):
        render(library, letter(purpose=ReplyPurpose.STAFF_REPLY, body=body), organisation)


def test_an_organisation_without_words_for_a_language_breaks_the_letter_not_the_program(library, organisation, letter):
    silent = replace(organisation, call_back={"de": {}}, sign_off={"de": ()})

    with pytest.raises(LetterBroken, match="no words"):
        render(library, letter(), silent)
