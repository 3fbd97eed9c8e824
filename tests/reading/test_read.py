"""What holds for every mail: a reading is made, it is the same each time, and every field is in it once."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intake.faq.citation import Citation
from intake.reading.read import FLOOR, read
from intake.reading.values import FieldName
from tests.reading.samples import CATALOGUE, IDENTITY, message, reading

PIECES = st.sampled_from(
    ["Praxis ", "Dr. ", "Dres. ", "MVZ ", "Frau ", "Anna ", "Müller", ", ", " & ", "/", ": ", "\n", "\n\n", "Tel. ", "Fax ", "0561 ", "123456",
     "x.isynet", "medatixx ", "Passwort: ", "PIN ", "nicht ", "sondern ", "Mit freundlichen Grüßen\n", "> ", "|", "\t", "   ", "am ", "in ", "(", ")",
     "?", "!", ".", "-", "Ansprechpartner: ", "Software: ", "ich bin ", "bitte ", "\x00", "ß", "İ", "🙂", "@", "a@b.de ", "geht ", "[", "•"]
)  # fmt: skip


@given(text=st.lists(PIECES, max_size=60).map("".join), name=st.lists(PIECES, max_size=6).map("".join))
@settings(max_examples=150, derandomize=True, deadline=None)
def test_any_text_has_a_reading_with_every_field_once(text, name):
    found = reading(text, name=name, subject=text[:40])

    assert [field for field, _ in found.fields] == list(FieldName)
    for _, field in found.fields:
        scores = [candidate.score for candidate in ([field.best] if field.best else []) + list(field.others)]
        assert all(0 <= score <= 1 for score in scores)
        assert scores == sorted(scores, reverse=True)
        assert field.best is None or field.best.score >= FLOOR
        assert len(field.others) <= 5


@given(st.text(max_size=400))
@settings(max_examples=100, derandomize=True, deadline=None)
def test_arbitrary_characters_are_read_without_error_and_always_alike(text):
    assert reading(text) == reading(text)


def test_every_value_tells_the_line_it_came_from():
    found = reading("Guten Tag,\n\nwir haben x.isynet.\n\nGruß\nTina Neu\nPraxis Dr. Kern\nTel. 0561 123456")

    for name in (FieldName.PRACTICE, FieldName.SOFTWARE, FieldName.CONTACT_NAME, FieldName.CONTACT_PHONE):
        best = found.field(name).best
        assert best is not None
        assert best.place in "wir haben x.isynet. Tina Neu Praxis Dr. Kern Tel. 0561 123456"


class _Asked:
    """A matcher that keeps what it was asked."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, str]] = []
        self.cited = (Citation(number=3, score=0.9, sentence="?"),)
        self.others = ()

    def match(self, subject, text):
        self.asked.append((subject, text))
        return self


def test_the_matcher_sees_the_running_text_without_signature_quotes_and_credentials():
    matcher = _Asked()
    text = "Müssen wir alles ändern? Bisher ist unser Passwort Kranich77.\n\nGruß\nTina Neu\nPraxis Dr. Kern\n\n> wie war das?"

    found = read(message(text, subject="Frage"), identity=IDENTITY, catalogue=CATALOGUE, matcher=matcher)

    assert found.faq == matcher.cited
    ((subject, asked),) = matcher.asked
    assert subject == "Frage"
    assert "Müssen wir alles ändern?" in asked
    assert not any(word in asked for word in ("Kranich77", "Kern", "wie war das"))


QUOTED_FORM = "> Name der Praxis: MVZ Nord\n> Telefon: 0561 123456\n> Ihr Anliegen: Müssen wir jetzt alle unsere\n> Kennwörter ändern?\n>\n> Ihr Team\n"
SHORT_FORM = "Hallo, hier das Formular, ich hoffe, dass es so richtig ist.\n\nName der Praxis: MVZ Nord\nAnliegen: Müssen wir jetzt alle unsere Kennwörter ändern?\nTelefon: 0561 123456\n"


@pytest.mark.parametrize("text", [f"Wie gewünscht.\n\n{QUOTED_FORM}", QUOTED_FORM, SHORT_FORM])
def test_the_matcher_sees_what_a_form_says_is_the_matter(text):
    matcher = _Asked()

    read(message(text, subject="AW: Formular"), identity=IDENTITY, catalogue=CATALOGUE, matcher=matcher)

    ((_, asked),) = matcher.asked
    assert "Müssen wir jetzt alle unsere Kennwörter ändern?" in asked
    assert "Ihr Team" not in asked


def test_a_mail_without_sender_and_words_is_read_too():
    found = reading("")

    assert (found.language, found.text, found.secrets_masked) == ("und", "", 0)
    assert all(field.best is None for _, field in found.fields)
