import pytest

from intake.faq.wrapping import paragraphs, unwrapped


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        (["ein", "Satz"], "ein Satz"),
        (["Sicher-", "heit"], "Sicherheit"),
        (["Soft-", "und Hardware"], "Soft- und Hardware"),
        (["KV-", "Connect"], "KV-Connect"),
        (["Frage -", "Antwort"], "Frage - Antwort"),
        ([], ""),
    ],
)
def test_wrapped_lines_become_one(lines, text):
    assert unwrapped(lines) == text


def test_paragraphs_end_at_empty_lines_and_at_short_lines_that_end_a_sentence():
    lines = [
        "Dies ist eine lange Zeile, die bis",
        "hierhin geht.",
        "Dies ist die nächste lange Zeile ohne",
        "Ende",
        "",
        "Neu.",
    ]

    assert paragraphs(lines) == (
        "Dies ist eine lange Zeile, die bis hierhin geht.\n\nDies ist die nächste lange Zeile ohne Ende\n\nNeu."
    )


def test_bullets_of_all_kinds_become_one_list():
    assert (
        paragraphs(["Bitte:", "• eins", "– zwei", "\uf0b7 drei", "o Vier"])
        == "Bitte:\n\n- eins\n- zwei\n- drei\n- Vier"
    )


def test_a_links_text_stays_and_its_target_goes():
    assert paragraphs(["Siehe [hier](#)."]) == "Siehe hier."
