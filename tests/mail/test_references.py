import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intake.mail.references import (
    find_plus_ticket,
    find_ticket_number,
    is_own_message_id,
    own_message_id,
    plus_address,
    referenced_ids,
    referenced_number,
    ticket_number,
    without_plus,
)
from tests.mail.samples import IDENTITY, KEY, message

NUMBER = ticket_number("AK", 4829317)


@settings(max_examples=100, derandomize=True)
@given(st.integers(0, 9_999_999))
def test_a_number_is_found_again_in_any_of_its_spellings(serial):
    number = ticket_number("AK", serial)
    digits = number[3:].replace("-", "")
    for spelling in (
        number,
        number.lower(),
        number.replace("-", " "),
        number.replace("-", "–"),
        f"ak{digits}",
        f"[{number}]",
    ):
        assert find_ticket_number(f"zu {spelling}: Drucker", "AK") == number


@settings(max_examples=100, derandomize=True)
@given(st.integers(0, 9_999_999), st.integers(0, 7), st.integers(1, 9))
def test_one_wrong_digit_is_found_out(serial, place, shift):
    digits = list(ticket_number("AK", serial)[3:].replace("-", ""))
    digits[place] = str((int(digits[place]) + shift) % 10)
    assert find_ticket_number("AK" + "".join(digits), "AK") is None


@settings(max_examples=100, derandomize=True)
@given(st.integers(0, 9_999_999), st.integers(0, 6))
def test_swapped_neighbours_are_found_out(serial, place):
    digits = list(ticket_number("AK", serial)[3:].replace("-", ""))
    swapped = [*digits[:place], digits[place + 1], digits[place], *digits[place + 2 :]]
    if swapped != digits:
        assert find_ticket_number("AK" + "".join(swapped), "AK") is None


@pytest.mark.parametrize("serial", [-1, 10_000_000])
def test_a_serial_has_seven_digits(serial):
    with pytest.raises(ValueError, match="seven digits"):
        ticket_number("AK", serial)


@pytest.mark.parametrize("text", ["", "XAK-4829-3175", "AK-4829-31755", "AK 48 29 31 75", "BK-4829-3175"])
def test_what_is_no_number_of_ours_is_none(text):
    assert find_ticket_number(text, "AK") is None


def test_our_message_id_is_known_by_its_key_alone():
    own = own_message_id("0123456789abcdef", KEY, "hersteller.example")
    assert is_own_message_id(own, KEY)
    assert not is_own_message_id(own, b"another key")
    assert not is_own_message_id(own.replace("0", "1", 1), KEY)
    assert not is_own_message_id("m1@vogt.example", KEY)


def test_a_plus_address_carries_the_ticket_there_and_back():
    address = plus_address(IDENTITY, NUMBER)
    assert address == f"notfall+{NUMBER.replace('-', '').lower()}@hersteller.example"
    assert find_plus_ticket([address.upper()], IDENTITY) == NUMBER
    assert without_plus(address) == IDENTITY.address


@pytest.mark.parametrize(
    "address",
    ["notfall@hersteller.example", "notfall+x@hersteller.example", "notfall+ak48293175@other.example", "a+ak48293175@hersteller.example"],
)  # fmt: skip
def test_other_addresses_carry_no_ticket(address):
    assert find_plus_ticket([address], IDENTITY) is None


def test_references_are_read_nearest_first_and_once():
    mail = message(In_Reply_To="<c@x>", References="<a@x> <b@x> <c@x>")
    assert referenced_ids(mail) == ("c@x", "b@x", "a@x")


def test_the_subjects_token_is_the_referenced_number():
    assert referenced_number(message(Subject=f"AW: [{NUMBER}] Drucker"), IDENTITY) == NUMBER
    assert referenced_number(message(Subject="AW: Drucker"), IDENTITY) is None


def test_an_identity_shows_no_key():
    assert "key" not in repr(IDENTITY)
