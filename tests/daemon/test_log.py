"""Log lines: how they look and what never stands in them."""

import io
import json
import logging
import warnings

import pytest
import structlog
from hypothesis import given, settings
from hypothesis import strategies as st

from intake.daemon.log import configure, redact

pytestmark = pytest.mark.usefixtures("own_logging")


@pytest.fixture
def stream():
    return io.StringIO()


def lines(stream):
    return [json.loads(line) for line in stream.getvalue().splitlines()]


def redacted(value):
    return redact(None, "info", {"event": "x", "value": value})["value"]


def test_a_line_is_one_json_object_with_time_level_and_place(stream):
    configure(json=True, level="info", stream=stream)

    structlog.get_logger("intake.steps.handle").info("handled", inbox=7, rule="follow_up")

    (line,) = lines(stream)
    assert line.pop("timestamp").endswith("Z")
    assert line == {
        "event": "handled",
        "inbox": 7,
        "rule": "follow_up",
        "level": "info",
        "logger": "intake.steps.handle",
    }


def test_lines_below_the_level_are_not_written(stream):
    configure(json=True, level="warning", stream=stream)

    structlog.get_logger("a").info("quiet")
    structlog.get_logger("a").warning("loud")

    assert [line["event"] for line in lines(stream)] == ["loud"]


def test_lines_for_people_hold_the_same(stream):
    configure(json=False, level="info", stream=stream)

    structlog.get_logger("a").info("handled", inbox=7, sender="a@b.example")

    assert "handled" in stream.getvalue()
    assert "inbox=7" in stream.getvalue()
    assert "b.example" not in stream.getvalue()


def test_the_libraries_lines_go_the_same_way(stream):
    configure(json=True, level="debug", stream=stream)

    logging.getLogger("some.library").warning("login of %s failed", "anna@praxis.example")
    logging.getLogger("apscheduler.scheduler").info("Adding job")
    warnings.warn("old", DeprecationWarning, stacklevel=1)

    first, *others = lines(stream)
    assert (first["event"], first["level"]) == ("login of [address] failed", "warning")
    assert [line["logger"] for line in others] == ["py.warnings"]


def test_an_exception_is_written_with_its_traceback_but_without_addresses(stream):
    configure(json=True, level="info", stream=stream)

    try:
        int("anna@praxis.example, Tel. 0561 123456")
    except ValueError:
        structlog.get_logger("a").exception("round_failed")

    (line,) = lines(stream)
    assert "test_log.py" in line["exception"]
    assert "'[address], Tel. [phone]'" in line["exception"]


@pytest.mark.parametrize(
    ("text", "result"),
    [
        ("<Anna.Vogt@praxis.example>", "<[address]>"),
        ("to=a@b.example;", "to=[address];"),
        ("call 0561/12345-0 now", "call [phone] now"),
        ("call +49 (0) 6172 123456", "call [phone]"),
        ("0172 1234567", "[phone]"),
    ],
)
def test_addresses_and_phone_numbers_are_taken_out(text, result):
    assert redacted(text) == result


@pytest.mark.parametrize(
    "text",
    [
        "2021-11-08T07:05:00.123456+00:00",
        "AK-4829-3176",
        "took 0.012345678 s",
        "uid 1234567890",
        "0b1f9c0012345678",
        "/var/lib/intake/0012345678",
        "version 2.0.49",
        "5.1.1",
        "127.0.0.1:9464",
    ],
)
def test_what_is_neither_is_left(text):
    assert redacted(text) == text


def test_values_at_any_depth_and_of_any_kind_are_redacted():
    class Odd:
        def __repr__(self):
            return "Odd(a@b.example)"

    value = {"a@b.example": [("a@b.example",), {"x": Odd()}], "n": 3, "t": True, "none": None}

    assert redacted(value) == {"[address]": [["[address]"], {"x": "Odd([address])"}], "n": 3, "t": True, "none": None}


def test_a_bottomless_value_is_cut():
    value = []
    value.append(value)

    assert "[...]" in str(redacted(value))


def test_long_texts_are_cut():
    assert len(redacted("x" * 100_000)) < 3_000


@settings(max_examples=100, derandomize=True, deadline=None)
@given(st.text(max_size=30), st.emails(domains=st.just("praxis.example")), st.text(max_size=30))
def test_no_plain_address_survives_in_any_text(before, address, after):

    assert "@praxis.example" not in redacted(f"{before} {address} {after}")
