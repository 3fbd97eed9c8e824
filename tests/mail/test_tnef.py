"""What is packed in a winmail.dat: texts and files, cut off and hostile ones too."""

import base64
import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake.mail.message import Message
from intake.mail.parsing import parse, part_bytes
from intake.mail.tnef import MOST_FILES, unpacked
from tests.mail.samples import raw_mail

HEAD = b"\x78\x9f\x3e\x22\x01\x00"
STRING, WIDE, BINARY, OBJECT, NUMBER = 0x1E, 0x1F, 0x102, 0x0D, 0x03


def attribute(number, content, *, level=1):
    return struct.pack("<BII", level, number, len(content)) + content + struct.pack("<H", sum(content) % 65536)


def padded(content):
    return content + b"\0" * (-len(content) % 4)


def properties(*values):
    block = struct.pack("<I", len(values))
    for name, kind, content in values:
        block += struct.pack("<HH", kind, name)
        if name & 0x8000:
            block += b"\1" * 16 + struct.pack("<II", 1, 6) + padded("abc".encode("utf-16-le"))
        block += content if kind == NUMBER else struct.pack("<II", 1, len(content)) + padded(content)
    return block


def file(name, content, *more):
    title = attribute(0x8010, name.encode("cp1252") + b"\0", level=2)
    return attribute(0x9002, b"\0" * 14, level=2) + title + attribute(0x800F, content, level=2) + b"".join(more)


def packed(*attributes):
    return HEAD + attribute(0x9007, struct.pack("<II", 1252, 0)) + b"".join(attributes)


def mail_with(content, *, text="", kind="application/ms-tnef"):
    data = base64.encodebytes(content).decode()
    body = f"--b\n\n{text}\n--b\nContent-Type: {kind}; name=winmail.dat\nContent-Transfer-Encoding: base64\n\n{data}\n--b--\n"
    return raw_mail(body, Content_Type='multipart/mixed; boundary="b"')


def test_text_html_and_files_are_unpacked():
    long_name = properties(
        (0x3707, WIDE, "Befund Müller.pdf\0".encode("utf-16-le")), (0x370E, STRING, b"Application/PDF\0")
    )
    data = packed(
        attribute(0x800C, "Der Drucker geht nicht, schöne Grüße\0".encode("cp1252")),
        attribute(0x9003, properties((0x8001, WIDE, b"x\0"), (0x1013, BINARY, b"<p>Der Drucker</p>"))),
        file("BEFUND~1.PDF", b"%PDF-1.4", attribute(0x9005, long_name, level=2)),
        file("notiz.txt", b"hallo"),
    )

    found = unpacked(data)

    assert found.text == "Der Drucker geht nicht, schöne Grüße"
    assert found.html == "<p>Der Drucker</p>"
    assert [(one.name, one.media_type, one.data) for one in found.files] == [
        ("Befund Müller.pdf", "application/pdf", b"%PDF-1.4"),
        ("notiz.txt", "", b"hallo"),
    ]


def test_a_mail_in_the_file_is_kept_as_one():
    inner = packed(attribute(0x800C, b"innen"))
    outer = packed(file("Mail", b"\1\2", attribute(0x9005, properties((0x3701, OBJECT, b"\7" * 16 + inner)), level=2)))

    assert [(one.media_type, one.data) for one in unpacked(outer).files] == [("application/ms-tnef", inner)]


@pytest.mark.parametrize("kind", ["application/ms-tnef", "application/octet-stream"])
def test_the_text_is_read_only_where_the_mail_has_none(kind):
    data = packed(attribute(0x800C, b"Aus dem Umschlag"), file("a.pdf", b"%PDF"))

    alone, beside = (parse(mail_with(data, text=text, kind=kind)) for text in ("", "Aus der Mail"))

    assert alone.text == "Aus dem Umschlag\n"
    assert beside.text == "Aus der Mail\n"
    assert [(one.name, one.size) for one in beside.attachments] == [("a.pdf", 4)]
    assert part_bytes(mail_with(data, kind=kind), alone.attachments[0].index) == b"%PDF"


def test_what_is_no_such_file_stays_an_attachment():
    message = parse(mail_with(b"nothing of the kind", text="Guten Tag"))

    assert [(one.name, one.content_type) for one in message.attachments] == [("winmail.dat", "application/ms-tnef")]


@given(st.integers(0, 400), st.binary(max_size=60))
def test_files_cut_off_or_littered_are_read_as_far_as_they_go(place, litter):
    whole = packed(
        attribute(0x9003, properties((0x1000, STRING, b"Text\0"), (0x3FDE, NUMBER, b"\xe9\xfd\0\0"))), file("a", b"b")
    )

    assert unpacked(whole[:place] + litter) is None or place >= 4 or litter[: 4 - place] == whole[place:4]
    assert isinstance(parse(mail_with(whole[:place] + litter)), Message)


def test_more_files_than_the_limit_are_left():
    assert len(unpacked(packed(*(file("a", b"b") for _ in range(MOST_FILES + 5)))).files) == MOST_FILES
