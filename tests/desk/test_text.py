"""Mails' text on its way to a browser."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intake.desk import text

INVISIBLE = "\u202e\u200b\x00\x1b\u2066\ufeff\U000e0041\ud800\x85"


@pytest.mark.parametrize("char", INVISIBLE)
def test_what_hides_or_turns_text_is_replaced(char):
    assert text.harmless(f"a{char}b") == "a\ufffdb"


def test_ordinary_text_stays():
    words = "Grüße,\n\tDr. Weiß – „Praxis“ 日本 👍"

    assert text.harmless(words) == words
    assert text.body(words) == words


def test_a_line_is_cut_and_joined():
    assert text.one_line("a\r\nb\t c") == "a b c"
    assert text.one_line("x" * 5_000_000) == "x" * 299 + "…"


def test_a_body_is_cut_where_nobody_reads_on():
    assert not text.is_cut("x" * text.LONGEST_TEXT)
    assert text.is_cut("x" * (text.LONGEST_TEXT + 1))
    assert text.body("a" + "\n" * 100 + "b") == "a\n\n\nb"


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("Rezept.pdf", "Rezept.pdf"),
        ("../../etc/passwd", "passwd"),
        ("C:\\Windows\\x.exe", "x.exe"),
        ("\u202efdp.exe", "_fdp.exe"),
        ('a"b<c>.txt', "a_b_c_.txt"),
        ("...", "fallback"),
        ("", "fallback"),
    ],
)
def test_a_file_name_is_one_harmless_part(name, kept):
    assert text.file_name(name, "fallback") == kept


@settings(max_examples=50, derandomize=True, database=None)
@given(st.text())
def test_no_text_breaks_a_line_or_keeps_a_control(words):
    line = text.one_line(words)

    assert "\n" not in line
    assert text.harmless(line) == line
    line.encode()
