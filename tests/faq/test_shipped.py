"""The FAQ that is shipped: whole, in both languages, and answering its own questions."""

import pytest

from intake.faq.matching import Matcher, fit
from intake.faq.parsing import parse_document, to_markdown
from tests.faq.documents import SHIPPED, shipped


def test_it_has_the_numbers_and_editions_of_the_publication():
    document = shipped()

    assert [entry.number for entry in document.entries] == list(range(1, 19))
    assert [(v.number, v.published_at.strftime("%d.%m.%Y %H:%M")) for v in document.versions] == [
        ("1.0", "08.11.2021 12:00"),
        ("2.0", "12.11.2021 13:00"),
        ("3.0", "12.11.2021 17:00"),
        ("4.0", "15.11.2021 15:00"),
        ("5.0", "17.11.2021 12:00"),
    ]


def test_every_entry_is_written_in_german_and_english_and_teaches_enough():
    for entry in shipped().entries:
        assert [translation.language for translation in entry.translations] == ["de", "en"]
        assert len(entry.examples) >= 100
        assert len(entry.near_misses) >= 20


def test_it_is_kept_as_it_would_be_written():
    text = SHIPPED.read_text(encoding="utf-8")

    assert to_markdown(parse_document(text)) == text


def test_no_answer_names_a_host_a_doctor_should_not_be_sent_to():
    words = {
        word.strip("().,;") for entry in shipped().entries for t in entry.translations for word in t.answer.split()
    }

    assert {word for word in words if word.startswith("www.") or "@" in word or "://" in word} == {
        "www.medatixx.de",
        "www.kbv.de",
        "www.bsi.bund.de",
        "akutservice@medatixx.de",
    }


@pytest.fixture(scope="module")
def matcher():
    document = shipped()
    return Matcher(fit(document), document)


@pytest.mark.parametrize("language", ["de", "en"])
def test_its_own_questions_are_answered(matcher, language):
    for entry in shipped().entries:
        match = matcher.match("", entry.in_language(language).question)

        assert entry.number in {citation.number for citation in match.cited}


@pytest.mark.parametrize(
    "text",
    [
        "Guten Tag,\n\nseit heute früh druckt unser Drucker keine Rezepte mehr. Bitte um Rückruf.\n\nPraxis Dr. Sommer",
        "Praxis: Dr. Sommer\nSoftware: x.isynet\nAnsprechpartner: Frau Keller\nTelefon: 0000 123",
        "Wir haben alle Passwörter geändert. Vielen Dank für die Hinweise und viel Kraft!",
        "Das Update bricht mit einer Fehlermeldung ab. Können Sie helfen?",
        "Dear team, the invoice for October is wrong. Please send a new one.",
    ],
)
def test_everyday_mails_are_left_to_staff(matcher, text):
    assert matcher.match("Anfrage", text).cited == ()
