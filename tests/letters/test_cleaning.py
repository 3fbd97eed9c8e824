import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intake.letters.cleaning import LONGEST_VALUE, lines, repeated, repeated_address


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("Praxis Dr. Vogt & Kaya", "Praxis Dr. Vogt & Kaya"),
        ("x.isynet", "x.isynet"),
        ("Dr. med. Anna Vogt", "Dr. med. Anna Vogt"),
        ("+49 7121 5550123", "+49 7121 5550123"),
        ("Praxis\t\r\n  Vogt", "Praxis Vogt"),
        ("http://boese.com/x", "http boese .com/x"),
        ("www.boese.com", "www .boese .com"),
        ("praxis-vogt.de", "praxis-vogt .de"),
        ("hilfe@boese.com", "hilfe @ boese .com"),
        ("a\u202eb\u2066c\u200fd", "abcd"),
        ("x" * 500, "x" * (LONGEST_VALUE - 1) + "…"),
        ("", ""),
    ],
)
def test_a_repeated_value_is_one_short_line_that_links_nowhere(value, shown):
    assert repeated(value) == shown


@given(st.text(max_size=400))
@settings(max_examples=200, derandomize=True, deadline=None)
def test_no_value_keeps_line_breaks_controls_or_an_address(value):
    shown = repeated(value)

    assert shown.isprintable()
    assert len(shown) <= LONGEST_VALUE
    assert "://" not in shown
    assert "www." not in shown.lower()


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("vogt@praxis.test", "vogt@praxis.test"),
        ("vogt@praxis.test, b@boese.de", "vogt @ praxis .test, b @ boese .de"),
        ("<vogt@praxis.de>", "<vogt @ praxis .de>"),
    ],
)
def test_only_a_plain_address_stays_one(value, shown):
    assert repeated_address(value) == shown


def test_a_longer_text_keeps_its_lines_and_loses_controls_and_directions():
    assert lines("a\r\nb\rc\n\nd\x00e\u202ef\tg\u00a0h") == "a\nb\nc\n\nd ef g\u00a0h"
