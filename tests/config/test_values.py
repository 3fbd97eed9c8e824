"""The kinds of values a setting can have."""

from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError
from pydantic_core import PydanticCustomError

from intake.config.values import Email, Host, Line, WebUrl, is_loopback, parse_duration, parse_size


@pytest.mark.parametrize(
    ("text", "seconds"),
    [("0s", 0), ("30s", 30), ("5m", 300), ("2h", 7200), ("14d", 1_209_600), ("1h30m", 5400), (" 5m ", 300)],
)
def test_a_duration_is_read_from_numbers_with_units(text, seconds):
    assert timedelta(seconds=seconds) == parse_duration(text)


@pytest.mark.parametrize(
    "value", ["", "5", "m", "-5m", "5 m", "1.5h", "30m1h", "٣s", "1" * 30 + "d", 5, 5.0, None, True]
)
def test_anything_else_is_no_duration(value):
    with pytest.raises(PydanticCustomError, match="is no duration"):
        parse_duration(value)


@settings(max_examples=200, derandomize=True, deadline=None)
@given(st.text(alphabet="0123456789dhms -٣", max_size=12))
def test_a_text_is_a_duration_that_is_not_negative_or_is_refused(text):
    try:
        duration = parse_duration(text)
    except PydanticCustomError:
        return
    assert duration >= timedelta(0)
    assert text.strip().isascii()


@pytest.mark.parametrize(
    ("value", "size"), [("25MB", 25_000_000), ("500 kb", 500_000), ("7B", 7), ("1GB", 10**9), (12, 12)]
)
def test_a_size_is_read_from_a_number_with_a_unit_or_bytes(value, size):
    assert size == parse_size(value)


@pytest.mark.parametrize("value", ["", "25", "25M", "-1MB", "1.5MB", True, None, 2.0])
def test_anything_else_is_no_size(value):
    with pytest.raises(PydanticCustomError, match="is no size"):
        parse_size(value)


@pytest.mark.parametrize(
    ("kind", "value", "read"),
    [
        (Host, "IMAP.Example.", "imap.example"),
        (Host, "192.0.2.1", "192.0.2.1"),
        (Host, "::1", "::1"),
        (Email, "Akut@Praxis.Example", "akut@praxis.example"),
        (WebUrl, "https://a.example/x", "https://a.example/x"),
        (WebUrl, "http://localhost:8080", "http://localhost:8080"),
        (Line, "Ihr Team", "Ihr Team"),
    ],
)
def test_a_good_value_is_read_in_its_canonical_form(kind, value, read):
    assert read == TypeAdapter(kind).validate_python(value)


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        (Host, ""),
        (Host, "https://a.example"),
        (Host, "a.example:993"),
        (Host, "-a.example"),
        (Host, "a..example"),
        (Host, "a b"),
        (Email, "akut"),
        (Email, "Akut <akut@a.example>"),
        (Email, "a@b@c.example"),
        (Email, "a@-b"),
        (Email, "a@b\r\nBcc: x@y"),
        (WebUrl, "http://a.example"),
        (WebUrl, "javascript:alert(1)"),
        (WebUrl, "https://"),
        (Line, "a\r\nBcc: x"),
        (Line, ""),
    ],
)
def test_a_bad_value_is_refused(kind, value):
    with pytest.raises(ValidationError):
        TypeAdapter(kind).validate_python(value)


@pytest.mark.parametrize(
    ("host", "loopback"),
    [("localhost", True), ("127.0.0.1", True), ("[::1]", True), ("10.0.0.1", False), ("a.b", False)],
)
def test_loopback_is_told_from_other_machines(host, loopback):
    assert is_loopback(host) is loopback
