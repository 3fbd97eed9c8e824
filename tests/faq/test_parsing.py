import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intake.faq.document import Version
from intake.faq.moments import read_moment
from intake.faq.parsing import LONGEST_DOCUMENT, DocumentError, parse_document
from tests.faq.documents import SMALL


def problems(text):
    with pytest.raises(DocumentError) as raised:
        parse_document(text)
    return raised.value.problems


def test_a_document_is_read_whole():
    document = parse_document(SMALL)

    first, second = document.entries
    assert (document.title, document.language) == ("Fragen zum Ausfall", "de")
    assert [t.language for t in first.translations] == ["de", "en"]
    assert first.translations[0].answer == "Das wissen wir\nnoch nicht.\n\n- Punkt eins\n- Punkt zwei"
    assert first.examples == ("Wer hat das getan?", "Ein langer Satz, der weitergeht.")
    assert (first.bare_report, first.instead_of) == (True, (2,))
    assert second.near_misses == ("Wann kommt der Techniker?",)
    assert document.ordinary == ("Guten Tag",)


def test_the_last_row_of_the_version_table_is_the_documents_own():
    assert parse_document(SMALL).version == Version(
        number="1.1", published_at=read_moment("09.11.2021 / 08.30 Uhr"), change="Antwort 2 | neu"
    )


def test_english_headings_are_read_as_well():
    text = SMALL.replace("## Versionen", "## Versions").replace("### Beispiele", "### Examples")
    text = text.replace("## Nicht gemeint bei Frage 2", "## Not meant for question 2").replace(
        "Bericht genügt: ja", "Report is enough: yes"
    )

    assert parse_document(text) == parse_document(SMALL)


def test_a_byte_order_mark_and_windows_line_ends_do_no_harm():
    assert parse_document("\ufeff" + SMALL.replace("\n", "\r\n")) == parse_document(SMALL)


@pytest.mark.parametrize(
    ("old", "new", "line", "what"),
    [
        ("Sprache: de", "Stand: heute", 2, "text under the title"),
        ("# Fragen", "Vorwort\n# Fragen", 1, "text before the title"),
        ("## 2. Wann", "# Noch ein Titel\n## 2. Wann", 32, "a second title"),
        ("12.00 Uhr", "gegen Mittag", 8, "a version without number, date or change"),
        ("## 2. Wann", "## 1. Wann", 32, "a second entry 1"),
        ("## 2. Wann", "## Zwei. Wann", 32, "a heading that opens no part"),
        ("### English:", "### Deutsch:", 19, "entry 1 is given twice in one language"),
        ("Bald.", "", 32, "a question without an answer"),
        ("Bald.", "| a | b |", 34, "an answer may hold only"),
        ("Bald.", "Siehe [hier](https://example.com).", 34, "an answer may hold only"),
        ("- Bericht genügt: ja", "- Eilt: ja", 24, "an option nobody knows"),
        ("- Statt: 2", "- Statt: zwei", 25, "an option nobody knows"),
        ("- Statt: 2", "- Statt: 7", 11, "entry 1 stands instead of 7"),
        ("- Statt: 2", "- Statt: 1", 11, "entry 1 stands instead of 1"),
        ("- Wer hat das getan?", "Wer hat das getan?", 28, "a line that is no list item"),
        ("bei Frage 2", "bei Frage 3", 38, "sentences for entry 3"),
        ("* Guten Tag", "* Wer hat das GETAN?", 42, "the same sentence as in line 28"),
        ("| 1.1 |", "| 1.0 |", 9, "a second version 1.0"),
        ("2021-11-09", "2020-11-09", 9, "version 1.1 is older"),
    ],
)
def test_a_mistake_is_told_with_its_line(old, new, line, what):
    found = problems(SMALL.replace(old, new, 1))

    assert [problem.line for problem in found if problem.what.startswith(what)] == [line]
    assert all(problem.mend for problem in found)


def test_all_mistakes_are_told_at_once_in_the_order_of_lines():
    text = SMALL.replace("12.00 Uhr", "mittags").replace("Bald.", "").replace("* Guten Tag", "Guten Tag")

    assert [problem.line for problem in problems(text)] == [8, 32, 42]


def test_the_same_sentence_for_two_entries_is_a_contradiction():
    text = SMALL + "\n## Beispiele zu Frage 2\n\n- wer hat das getan?\n"

    assert [problem.line for problem in problems(text)] == [46]


def test_parts_outside_an_entry_are_told():
    text = "# T\n\n### English: Q?\n\nA.\n\n### Optionen\n- Statt: 2\n\n### Beispiele\n- Eins\n"

    assert [problem.line for problem in problems(text)] == [0, 0, 3, 7, 10]


def test_an_empty_document_lacks_title_version_and_entry():
    assert len(problems("")) == 3


def test_a_document_beyond_the_limit_is_refused():
    assert problems("x" * (LONGEST_DOCUMENT + 1))[0].what == "the document is too long"


def test_the_error_reads_as_a_list_for_a_terminal():
    with pytest.raises(DocumentError, match=r"^line 42: a line that is no list item; begin it with"):
        parse_document(SMALL.replace("* Guten Tag", "Guten Tag"))


@settings(max_examples=60, derandomize=True, deadline=None)
@given(
    st.lists(st.sampled_from([*SMALL.splitlines(), "##", "# ", "- ", "|", "### :", "## 99999. x", "\x00"]), max_size=40)
)
def test_any_text_is_a_document_or_a_list_of_mistakes(lines):
    try:
        found = parse_document("\n".join(lines)).entries
    except DocumentError as error:
        found = error.problems

    assert found
