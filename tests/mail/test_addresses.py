from datetime import UTC, datetime

import pytest

from intake.mail.addresses import addresses, message_ids, moment


def pairs(value):
    return [(address.name, address.email) for address in addresses(value)]


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("a@b.de", [("", "a@b.de")]),
        ("<A@B.de>", [("", "a@b.de")]),
        ('"Vogt, Dr. Anna" <a@b.de>', [("Vogt, Dr. Anna", "a@b.de")]),
        ("Vogt, Dr. Anna <a@b.de>", [("Vogt, Dr. Anna", "a@b.de")]),
        ("a@b.de (Anna Vogt)", [("Anna Vogt", "a@b.de")]),
        ("a@b.de, C <c@d.de>; e@f.de", [("", "a@b.de"), ("C", "c@d.de"), ("", "e@f.de")]),
        ("Praxis: a@b.de, c@d.de;", [("", "a@b.de"), ("", "c@d.de")]),
        ("undisclosed-recipients:;", []),
        ("=?utf-8?q?M=C3=BCller=2C_A?= <a@b.de>", [("Müller, A", "a@b.de")]),
        (r'"A \"B\"" <a@b.de>', [('A "B"', "a@b.de")]),
        ("A <a@ b.de>", [("A", "a@b.de")]),
        ("A <a@müller.example>", [("A", "a@xn--mller-kva.example")]),
        ('"unclosed <a@b.de>', [("", "a@b.de")]),
        ("A <>", []),
        ("nobody", []),
        ("ä@b.de", []),
        ("a@-b.de", []),
        ("", []),
    ],
)
def test_addresses_are_found_however_they_are_written(value, expected):
    assert pairs(value) == expected


def test_only_the_first_five_hundred_addresses_are_read():
    assert len(addresses(", ".join(f"a{number}@b.de" for number in range(700)))) == 500


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("<a@b>", ("a@b",)),
        ("<a@b> <c@d> <a@b>", ("a@b", "c@d")),
        ("a@b", ("a@b",)),
        ("Your mail of Monday <a@b>", ("a@b",)),
        ("<a@\tb>", ("a@b",)),
        ("nothing here", ()),
        ("", ()),
    ],
)
def test_message_ids_are_found(value, expected):
    assert message_ids(value) == expected


def test_of_many_references_the_first_and_the_last_are_kept():
    kept = message_ids(" ".join(f"<{number}@x>" for number in range(500)))
    assert (len(kept), kept[0], kept[1], kept[-1]) == (100, "0@x", "401@x", "499@x")


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("Mon, 08 Nov 2021 14:05:00 +0100", datetime(2021, 11, 8, 13, 5, tzinfo=UTC)),
        ("8 Nov 2021 14:05:00 GMT", datetime(2021, 11, 8, 14, 5, tzinfo=UTC)),
        ("Mon, 08 Nov 2021 14:05:00 -0000", datetime(2021, 11, 8, 14, 5, tzinfo=UTC)),
        ("yesterday", None),
        ("Mon, 99 Nov 2021 14:05:00 +0100", None),
        ("Mon, 08 Nov 0000 14:05:00 +9999", None),
        ("", None),
    ],
)
def test_dates_are_aware_or_nothing(value, expected):
    assert moment(value) == expected
