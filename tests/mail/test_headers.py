import pytest

from intake.mail.headers import decode_words, raw_fields, raw_text


@pytest.mark.parametrize(
    ("written", "decoded"),
    [
        ("Gr=C3=BC=C3=9Fe", "Gr=C3=BC=C3=9Fe"),
        ("=?utf-8?q?Gr=C3=BC=C3=9Fe_aus?= Kiel", "Grüße aus Kiel"),
        ("=?UTF-8?B?R3LDvMOfZQ==?=", "Grüße"),
        ("=?utf-8?b?R3LD?= =?utf-8?b?vMOfZQ==?=", "Grüße"),
        ("=?utf-8?q?a?= =?iso-8859-1?q?=FC?=", "aü"),
        ("=?utf-8?q?a?= b =?utf-8?q?c?=", "a b c"),
        ("=?iso-8859-1*de?q?=FC?=", "ü"),
        ("=?utf-8?b?R3LDvMOfZQ?=", "Grüße"),
        ("=?utf-8?b?R3LDvMOfZQ=", "=?utf-8?b?R3LDvMOfZQ="),
        ("=?unknown?q?=FC?=", "ü"),
        ('"=?utf-8?q?M=C3=BCller=2C_A?="', '"Müller, A"'),
        ("=?utf-8?q?a=0D=0ABcc:_x?=", "a Bcc: x"),
        ("=?utf-8?q??=", ""),
    ],
)
def test_encoded_words_are_decoded(written, decoded):
    assert decode_words(written) == decoded


@pytest.mark.parametrize(("value", "text"), [("ü".encode(), "ü"), (b"\xfc", "ü"), (b"a\x00b\rc", "a b c")])
def test_eight_bit_values_are_read_and_kept_on_one_line(value, text):
    assert raw_text(value) == text


def test_folded_lines_are_joined_and_broken_lines_between_fields_passed_over():
    fields, taken = raw_fields(b"Subject: a\r\n b\r\nbroken line\r\nTo : c\r\n")
    assert fields == [("subject", b"a b"), ("to", b"c")]
    assert taken == 37


def test_a_block_without_a_field_takes_nothing():
    assert raw_fields(b"Hallo\nTo: c\n") == ([], 0)


def test_text_below_the_last_field_is_not_taken():
    fields, taken = raw_fields(b"To: c\nHallo zusammen\nwie geht es\n")
    assert (fields, taken) == ([("to", b"c")], 6)
