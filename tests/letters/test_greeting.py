import pytest

from intake.letters.greeting import greeting, person


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Anna Vogt", "Anna Vogt"),
        ("Vogt, Anna", "Anna Vogt"),
        ('"Anna Vogt"', "Anna Vogt"),
        ("Dr. med. Anna Vogt", "Dr. med. Anna Vogt"),
        ("Dr. Vogt", "Dr. Vogt"),
        ("Dipl.-Med. Jörg Ullmann", "Dipl.-Med. Jörg Ullmann"),
        ("Prof. Dr. A. von der Heide", "Prof. Dr. A. von der Heide"),
        ("Frau Keller", "Frau Keller"),
        ("Ayşe Öztürk-Şahin", "Ayşe Öztürk-Şahin"),
        ("Seán O'Brien", "Seán O'Brien"),
    ],
)
def test_a_person_s_name_is_used_as_written(text, name):
    assert person(text) == name


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Anna",
        "Praxis Dr. Vogt",
        "Hausarztpraxis Vogt",
        "MVZ am Markt",
        "Team Vogt",
        "Empfang Vogt",
        "vogt@praxis.test",
        "Zahnärzte Vogt und Kaya",
        "anna vogt",
        "Vogt & Kaya",
        "Vogt GmbH",
        "Dr. med.",
        "Anna Vogt 2",
        "Kommen Sie bitte auf unsere Seite Anna",
        "Klick Auf Boese.Com",
        "A" * 40 + " " + "B" * 40,
    ],
)
def test_what_is_not_surely_a_person_is_not_greeted(text):
    assert person(text) == ""


@pytest.mark.parametrize(
    ("display_name", "contact", "greeted"),
    [
        ("Anna Vogt", "Dr. med. Anna Vogt", "Guten Tag Dr. med. Anna Vogt"),
        ("Anna Vogt", "Herr Kaya", "Guten Tag Anna Vogt"),
        ("Praxis am Markt", "Frau Keller", "Guten Tag Frau Keller"),
        ("", None, "Guten Tag"),
        ("Praxis am Markt", "Empfang", "Guten Tag"),
    ],
)
def test_the_sender_is_greeted_and_the_contact_only_in_the_sender_s_place(display_name, contact, greeted):
    assert greeting(display_name, contact, "de") == greeted


def test_an_english_letter_greets_in_english():
    assert greeting("Anna Vogt", None, "en") == "Hello Anna Vogt"
