import pytest

from intake.mail.charset import clean_text, clean_value, decode


@pytest.mark.parametrize(
    ("data", "label", "text"),
    [
        ("Größe".encode(), "utf-8", "Größe"),
        ("Größe".encode("latin-1"), "iso-8859-1", "Größe"),
        ("„Größe“ €".encode("cp1252"), "iso-8859-1", "„Größe“ €"),
        ("Größe".encode(), "us-ascii", "Größe"),
        ("Größe".encode(), "iso-8859-1", "Größe"),
        ("Größe".encode("latin-1"), "utf-8", "Größe"),
        ("Größe".encode("latin-1"), "", "Größe"),
        ("Größe".encode(), "x-does-not-exist", "Größe"),
        ("Größe €".encode("iso-8859-15"), "ISO_8859-15", "Größe €"),
        ("Größe".encode("utf-16"), "utf-16", "Größe"),
        (b"Gr+APYA3w-e", "unicode-1-1-utf-7", "Größe"),
        ("日本".encode("iso-2022-jp"), "iso-2022-jp", "日本"),
        ("Привет".encode("koi8-r"), "KOI8-R", "Привет"),
        (b"a\x81b", "windows-1252", "a\ufffdb"),
        (b"plain", "a" * 5000, "plain"),
    ],
)
def test_bytes_become_the_text_their_writer_meant(data, label, text):
    assert decode(data, label) == text


@pytest.mark.parametrize("label", ["punycode", "unicode_escape", "idna", "rot13", "zlib", "undefined"])
def test_codecs_that_are_no_charsets_of_mail_are_not_used(label):
    assert decode(b"a\\u00e4-", label) == "a\\u00e4-"


def test_text_keeps_tabs_and_line_ends_and_loses_control_characters():
    assert clean_text("a\tb\r\nc\rd\x00\x1b\x85\ud800e\x0cf\ufeff") == "a\tb\nc\nde\nf"


def test_a_header_value_stays_on_one_line():
    assert clean_value("a\r\nBcc: x\u2028b\x00c ") == "a Bcc: x b c"
