"""Addresses and texts as they go over the wire."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intake.smtp.envelope import wire_address, wire_text


@pytest.mark.parametrize(
    ("address", "written"),
    [
        ("praxis@practice.example", "praxis@practice.example"),
        ('"odd@name"@practice.example', '"odd@name"@practice.example'),
        ("praxis@müller.example", "praxis@xn--mller-kva.example"),
        ("größe@practice.example", "größe@practice.example"),
        # IDNA 2003 would send this one to strasse.example.
        ("praxis@straße.example", "praxis@straße.example"),
        ("praxis@" + "ü" * 80 + ".example", "praxis@" + "ü" * 80 + ".example"),
    ],
)
def test_an_address_is_written_in_ascii_where_that_is_the_same(address, written):
    assert wire_address(address) == written


@pytest.mark.parametrize(
    "text",
    [
        "",
        "praxis",
        "@practice.example",
        "praxis@",
        "praxis@practice.example>\r\nDATA",
        "praxis@practice.example\n",
        "a b@practice.example",
        "<praxis@practice.example>",
        "praxis@practice.example\x00",
        "praxis@" + "a" * 300,
    ],
)
def test_what_would_break_the_envelope_is_no_address(text):
    assert wire_address(text) is None


@given(st.text())
@settings(max_examples=200, derandomize=True)
def test_no_text_ever_makes_a_second_command(text):
    written = wire_address(text + "@practice.example")

    assert written is None or len(written.splitlines()) == 1


@pytest.mark.parametrize(
    ("raw", "sent"),
    [
        (b"a\r\nb\r\n", b"a\r\nb\r\n.\r\n"),
        (b"a", b"a\r\n.\r\n"),
        (b".\r\n..x\r\n", b"..\r\n...x\r\n.\r\n"),
        (b"a\n.\nb\r.\rc", b"a\r\n..\r\nb\r\n..\r\nc\r\n.\r\n"),
        (b"", b"\r\n.\r\n"),
    ],
)
def test_line_ends_and_dots_are_made_safe(raw, sent):
    assert wire_text(raw) == sent


@given(st.binary())
@settings(max_examples=200, derandomize=True)
def test_no_letter_ends_before_its_end(raw):
    sent = wire_text(raw)

    assert sent.index(b"\r\n.\r\n") == len(sent) - 5 or sent == b".\r\n"
    assert sent.replace(b"\r\n", b"").count(b"\n") == 0
