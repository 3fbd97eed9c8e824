"""Where a server is and on what terms it is spoken to."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intake.oauth import Password, Security, Server, without_addresses


@pytest.mark.parametrize("host", ["127.0.0.1", "127.9.9.9", "::1", "localhost"])
def test_a_plain_line_to_this_machine_is_taken(host):
    assert Server(host=host, port=143, security=Security.PLAIN).host == host


@pytest.mark.parametrize("host", ["10.0.0.7", "mail.practice.example", "localhost.practice.example", "2001:db8::1"])
def test_a_plain_line_elsewhere_must_be_meant(host):
    with pytest.raises(ValueError, match="unencrypted"):
        Server(host=host, port=143, security=Security.PLAIN)

    assert Server(host=host, port=143, security=Security.PLAIN, allow_plain=True).host == host


def test_encryption_is_the_default():
    assert Server(host="mail.practice.example", port=993).security is Security.TLS


def test_a_password_is_not_shown():
    assert "secret" not in repr(Password(text="secret"))


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("550 <praxis@practice.example> unknown", "550 <(address)> unknown"),
        ("user=praxis@practice.example", "(address)"),
        ("two\r\nlines\tand\x00more", "two lines and more"),
        ("@", "(address)"),
    ],
)
def test_answers_are_shown_in_one_line_without_addresses(said, shown):
    assert without_addresses(said) == shown


@given(st.text())
@settings(max_examples=200, derandomize=True)
def test_no_answer_is_too_long_or_holds_an_address(said):
    shown = without_addresses(said + " praxis@practice.example " + said)

    assert "@" not in shown
    assert len(shown) <= 300
