from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from intake.mail.message import Address, Message, Unreadable, UnreadableReason
from intake.mail.parsing import Limits, parse, part_bytes
from tests.mail.samples import OURS, message, parsed, raw_mail


def multipart(subtype: str, *parts: str, boundary: str = "b") -> bytes:
    body = "".join(f"--{boundary}\n{part}\n" for part in parts) + f"--{boundary}--\n"
    return raw_mail(body, Content_Type=f'multipart/{subtype}; boundary="{boundary}"', Content_Transfer_Encoding=None)


PLAIN = "Content-Type: text/plain; charset=utf-8\n\nGuten Tag\n"
HTML = "Content-Type: text/html; charset=utf-8\n\n<p>Guten <b>Tag</b></p>\n"
PDF = (
    "Content-Type: application/pdf; name*=utf-8''Stra%C3%9Fe.pdf\nContent-Disposition: attachment\n"
    "Content-Transfer-Encoding: base64\n\nJVBERi0x\nLjQK\n"
)


def test_a_plain_mail_is_read_whole():
    mail = message("Guten Tag,\n\ndie Größe stimmt nicht.\n", Return_Path="<praxis@vogt.example>")
    assert mail.sender == Address(name="Praxis Dr. Vogt", email="praxis@vogt.example")
    assert [address.email for address in mail.to] == [OURS]
    assert mail.subject == "Drucker geht nicht"
    assert mail.message_id == "m1@vogt.example"
    assert mail.date == datetime(2021, 11, 8, 13, 5, tzinfo=UTC)
    assert mail.return_path == "praxis@vogt.example"
    assert mail.text == "Guten Tag,\n\ndie Größe stimmt nicht.\n"
    assert (mail.html, mail.attachments, mail.report, mail.attached) == ("", (), (), ())


@pytest.mark.parametrize(("value", "expected"), [("<>", ""), ("<a@b.de>", "a@b.de"), (None, None)])
def test_the_envelope_sender_may_be_empty_or_missing(value, expected):
    assert message(Return_Path=value).return_path == expected


def test_of_alternatives_the_plain_one_is_read_and_the_html_kept():
    mail = parsed(multipart("alternative", PLAIN, HTML))
    assert mail.text == "Guten Tag\n"
    assert "<b>Tag</b>" in mail.html


def test_html_is_read_where_the_plain_alternative_is_empty():
    assert parsed(multipart("alternative", "Content-Type: text/plain\n\n \n", HTML)).text == "Guten Tag\n"


def test_attachments_hanging_in_an_alternative_are_not_overlooked():
    inner = f'Content-Type: multipart/mixed; boundary="i"\n\n--i\n{HTML}\n--i\n{PDF}\n--i--\n'
    mail = parsed(multipart("alternative", PLAIN, inner))
    assert mail.text == "Guten Tag\n"
    assert [attachment.name for attachment in mail.attachments] == ["Straße.pdf"]


def test_an_attachment_is_described_and_its_bytes_are_found_again():
    raw = multipart("mixed", PLAIN, PDF)
    (attachment,) = parsed(raw).attachments
    assert (attachment.name, attachment.content_type, attachment.size) == ("Straße.pdf", "application/pdf", 9)
    assert part_bytes(raw, attachment.index) == b"%PDF-1.4\n"
    assert part_bytes(raw, 99) == b""


@pytest.mark.parametrize(
    "disposition",
    [
        'attachment; filename="C:\\\\temp\\\\a.txt"',
        "attachment; filename*0=a; filename*1=.txt",
        'inline; filename="/x/a.txt"',
    ],
)
def test_a_file_name_has_no_folders(disposition):
    part = f"Content-Type: text/plain\nContent-Disposition: {disposition}\n\nx\n"
    assert [attachment.name for attachment in parsed(multipart("mixed", PLAIN, part)).attachments] == ["a.txt"]


def test_texts_around_a_picture_are_joined_in_order():
    picture = "Content-Type: image/png\n\nx\n"
    assert parsed(multipart("mixed", PLAIN, picture, PLAIN)).text == "Guten Tag\n\nGuten Tag\n"


def test_a_forwarded_mail_keeps_its_own_message():
    inner = raw_mail("innen\n", Subject="weitergeleitet").decode().replace("\r\n", "\n")
    mail = parsed(multipart("mixed", PLAIN, f"Content-Type: message/rfc822\n\n{inner}"))
    (attached,) = mail.attached
    assert (attached.subject, attached.text) == ("weitergeleitet", "innen\n")
    assert [attachment.name for attachment in mail.attachments] == ["weitergeleitet"]
    assert mail.text == "Guten Tag\n"


def test_a_signed_mail_is_read_and_its_signature_attached():
    mail = parsed(multipart("signed", PLAIN, "Content-Type: application/pkcs7-signature; name=smime.p7s\n\nx\n"))
    assert mail.text == "Guten Tag\n"
    assert [attachment.name for attachment in mail.attachments] == ["smime.p7s"]


def test_outlooks_wrapped_attachments_and_calendars_are_attachments():
    calendar = "Content-Type: text/calendar; name=invite.ics\n\nBEGIN:VCALENDAR\n"
    tnef = "Content-Type: application/ms-tnef; name=winmail.dat\n\nx\n"
    names = [attachment.name for attachment in parsed(multipart("mixed", PLAIN, calendar, tnef)).attachments]
    assert names == ["invite.ics", "winmail.dat"]


def test_a_report_keeps_its_groups_and_the_returned_header():
    status = (
        "Content-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example\n\n"
        "Final-Recipient: rfc822; a@b.de\nAction: failed\nStatus: 5.1.1\n"
    )
    mail = parsed(multipart("report", PLAIN, status, "Content-Type: text/rfc822-headers\n\nMessage-ID: <x@y>\n"))
    assert mail.report[0].groups[1] == (
        ("final-recipient", "rfc822; a@b.de"),
        ("action", "failed"),
        ("status", "5.1.1"),
    )
    assert mail.attached[0].message_id == "x@y"


def test_flowed_text_is_put_together_again():
    assert message("ein \nAbsatz\n", Content_Type="text/plain; format=flowed").text == "ein Absatz\n"


@pytest.mark.parametrize(
    "raw",
    [
        b"From x@y Mon Nov  8 14:05:00 2021\n" + raw_mail().replace(b"\r\n", b"\n"),
        b"\r\n\r\n" + raw_mail(),
        b"\xef\xbb\xbf" + raw_mail(),
        raw_mail().replace(b"\r\n", b"\r"),
        raw_mail().replace(b"\r\n", b"\r\r\n"),
    ],
)
def test_what_mail_stores_leave_behind_is_forgiven(raw):
    mail = parsed(raw)
    assert mail.subject == "Drucker geht nicht"
    assert "der Drucker geht nicht." in mail.text


def test_a_body_without_a_blank_line_before_it_is_not_lost():
    assert "Guten Tag" in parsed(b"From: a@b.de\nSubject: x\nGuten Tag zusammen\nund Tschuess\n").text


def test_a_multipart_that_never_ends_or_lacks_its_boundary_is_read_as_far_as_it_goes():
    assert parsed(multipart("mixed", PLAIN, PLAIN)[:-8]).text == "Guten Tag\n\nGuten Tag\n"
    assert "Guten Tag" in message("Guten Tag\n", Content_Type="multipart/mixed").text


def test_of_doubled_headers_the_first_counts():
    mail = parsed(b"Subject: eins\r\nSubject: zwei\r\nFrom: a@b.de\r\nFrom: c@d.de\r\n\r\nx")
    assert (mail.subject, mail.sender) == ("eins", Address(name="", email="a@b.de"))


def test_with_only_the_header_fetched_the_text_is_empty():
    mail = parse(raw_mail("x" * 100).partition(b"\r\n\r\n")[0] + b"\r\n\r\n", complete=False)
    assert isinstance(mail, Message)
    assert (mail.subject, mail.text) == ("Drucker geht nicht", "")


SMALL = Limits(size=5_000, depth=3, parts=10, headers=20, header_bytes=2_000, text_chars=100)


def nested(levels: int) -> bytes:
    opening = "".join(f'--b{n}\nContent-Type: multipart/mixed; boundary="b{n + 1}"\n\n' for n in range(levels))
    return raw_mail(opening, Content_Type='multipart/mixed; boundary="b0"')


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (b"", UnreadableReason.EMPTY),
        (b" \r\n\r\n ", UnreadableReason.EMPTY),
        (b"Guten Tag\r\n\r\nText", UnreadableReason.NO_HEADERS),
        (b"\x00\xff\xfe", UnreadableReason.NO_HEADERS),
        (raw_mail("x" * 6_000), UnreadableReason.TOO_LARGE),
        (nested(10), UnreadableReason.TOO_DEEP),
        (multipart("mixed", *[PLAIN] * 12), UnreadableReason.TOO_MANY_PARTS),
        (raw_mail(**{f"X_{number}": "y" for number in range(30)}), UnreadableReason.TOO_MANY_HEADERS),
        (raw_mail(X_Long="y" * 3_000), UnreadableReason.TOO_MANY_HEADERS),
    ],
)
def test_what_breaks_a_limit_is_set_aside_with_its_reason(raw, reason):
    result = parse(raw, limits=SMALL)
    assert isinstance(result, Unreadable)
    assert result.reason is reason
    assert result.size == len(raw)


def test_the_envelope_of_an_unreadable_mail_is_saved():
    result = parse(raw_mail("x" * 6_000), limits=SMALL)
    assert isinstance(result, Unreadable)
    assert (result.sender, result.subject, result.message_id) == (
        Address(name="Praxis Dr. Vogt", email="praxis@vogt.example"),
        "Drucker geht nicht",
        "m1@vogt.example",
    )


def test_long_text_is_cut_at_the_limit():
    assert len(parsed(raw_mail("x" * 1_000)).text) == 1_001
    cut = parse(raw_mail("x" * 1_000), limits=SMALL)
    assert isinstance(cut, Message)
    assert len(cut.text) == SMALL.text_chars


HOSTILE = [
    b"From: =?utf-8?b?" + b"=" * 500 + b"?=\r\n\r\n",
    b'Content-Type: multipart/mixed; boundary=""\r\n\r\n--\r\n',
    b"Content-Type: text/plain; charset*=%\r\n\r\n\xff",
    b"Content-Type: /;;;=\r\nContent-Transfer-Encoding: \x00\r\n\r\nx",
    b"Date: Mon, 99 Xyz 99999 99:99:99 +999999\r\n\r\n",
    b'From: a\r@b\x00.de, <<<>>>, "\\\r\n\r\n',
    b"Content-Type: message/rfc822\r\n\r\n" * 3,
    b"Content-Type: multipart/report; boundary=b\r\n\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\n:\r\n\r\n",
    b"Message-ID: <" + b"x" * 5_000 + b">\r\n\r\n",
]


@pytest.mark.parametrize("raw", HOSTILE)
def test_hostile_headers_give_a_message(raw):
    assert isinstance(parse(raw), Message)


@settings(max_examples=150, derandomize=True, deadline=None)
@given(st.binary(max_size=400))
@example(b":")
def test_any_bytes_give_a_message_or_a_reason(raw):
    result = parse(raw)
    assert isinstance(result, Message | Unreadable)
    assert "\x00" not in result.subject


PIECES = st.sampled_from(
    [
        b"\r\n",
        b"\n",
        b"--b",
        b"--b--",
        b"Content-Type: ",
        b"multipart/mixed; boundary=b",
        b"text/html",
        b"message/rfc822",
        b"From: ",
        b"<a@b.de>",
        b"=?utf-8?q?",
        b"?=",
        b"=",
        b'"',
        b"\\",
        b"(",
        b";",
        b"\xff",
        b"\x00",
        b" ",
        b"<blockquote>",
        b"Content-Transfer-Encoding: base64",
        b"Content-Disposition: attachment; filename*0*=",
        b"charset=utf-7",
        b"+AGE-",
    ]
)


@settings(max_examples=300, derandomize=True, deadline=None)
@given(st.lists(PIECES, max_size=40).map(b"".join))
def test_any_mixture_of_mails_parts_is_clean_text_on_clean_lines(raw):
    result = parse(raw)
    if isinstance(result, Message):
        values = [value for _, value in result.headers]
        assert all(value.isprintable() or not set(value) & set("\r\n\x00\x1b") for value in values)
        assert not set(result.text) & set("\r\x00\x1b")
        assert parse(raw) == replace(result)
        result.text.encode("utf-8")
