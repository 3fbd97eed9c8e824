from dataclasses import replace
from datetime import UTC, datetime
from email import message_from_bytes, policy

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intake.mail.letter import LOOP_HEADER, Outgoing, compose, subject_with_token
from intake.mail.message import Address
from intake.mail.origin import Kind, Sign, origin_of
from intake.mail.references import own_message_id, ticket_number
from tests.mail.samples import IDENTITY, KEY, parsed

LETTER = Outgoing(
    identity=IDENTITY,
    letter_message_id=own_message_id("0123456789abcdef", KEY, "hersteller.example"),
    recipient=Address(name="Praxis Dr. Vogt", email="praxis@vogt.example"),
    subject="Ihre Nachricht an uns",
    text="Guten Tag,\n\nIhre Größe ist angekommen.\n.\nFrom uns\n",
    html="<p>Guten Tag,</p>\n<p>Ihre Größe ist angekommen.</p>\n",
    purpose="receipt",
    ticket=ticket_number("AK", 4829317),
    language="de",
    in_reply_to="m1@vogt.example",
    references=("m0@vogt.example",),
    date=datetime(2021, 11, 8, 13, 5, tzinfo=UTC),
    automatic=True,
)
WHOLE = """\
From: Notfallannahme Hersteller GmbH <notfall@hersteller.example>
To: "Praxis Dr. Vogt" <praxis@vogt.example>
Subject: [AK-4829-3175] Ihre Nachricht an uns
Date: Mon, 08 Nov 2021 13:05:00 +0000
Message-ID: <{id}>
In-Reply-To: <m1@vogt.example>
References: <m0@vogt.example> <m1@vogt.example>
Reply-To: Notfallannahme Hersteller GmbH
 <notfall+ak48293175@hersteller.example>
Auto-Submitted: auto-replied
X-Auto-Response-Suppress: All
X-Intake-Letter: receipt
 <{id}>
Content-Language: de
MIME-Version: 1.0
Content-Type: multipart/alternative;
 boundary="=_{local}"

--=_{local}
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: quoted-printable

Guten Tag,

Ihre Gr=C3=B6=C3=9Fe ist angekommen.
=2E
From uns

--=_{local}
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: quoted-printable

<p>Guten Tag,</p>
<p>Ihre Gr=C3=B6=C3=9Fe ist angekommen.</p>

--=_{local}--
"""


def test_a_letter_is_this_mail_to_the_last_byte():
    local = LETTER.letter_message_id.partition("@")[0]
    expected = WHOLE.format(id=LETTER.letter_message_id, local=local).replace("\n", "\r\n").encode("ascii")
    assert compose(LETTER) == expected
    assert compose(LETTER) == compose(LETTER)


def test_a_persons_plain_letter_says_nothing_of_machines():
    letter = replace(
        LETTER, html="", automatic=False, in_reply_to=None, identity=replace(IDENTITY, plus_addressing=False)
    )
    raw = compose(letter).decode("ascii")
    assert "Content-Type: text/plain; charset=utf-8\r\n" in raw
    for absent in ("multipart", "Auto-Submitted", "Suppress", "Reply-To", "References"):
        assert absent not in raw


def test_a_letter_reads_back_as_it_was_written():
    mail = parsed(compose(replace(LETTER, recipient=Address(name="Müller, Praxis „Am Markt“", email="p@m.example"))))
    assert mail.subject == "[AK-4829-3175] Ihre Nachricht an uns"
    assert mail.to == (Address(name="Müller, Praxis „Am Markt“", email="p@m.example"),)
    assert mail.text == LETTER.text
    assert mail.html == LETTER.html
    assert mail.message_id == LETTER.letter_message_id
    assert mail.references == ("m0@vogt.example", "m1@vogt.example")


def test_a_letter_that_comes_back_is_known_as_ours():
    verdict = origin_of(parsed(compose(LETTER)), identity=IDENTITY)
    assert verdict.kind is Kind.AUTO_REPLY
    assert {Sign.LOOP_HEADER, Sign.OWN_MESSAGE_ID, Sign.OWN_ADDRESS, Sign.AUTO_SUBMITTED} <= set(verdict.signs)


EVIL = "x\r\nBcc: evil@x.example\r\n\r\nbody"


@pytest.mark.parametrize(
    "change",
    [
        {"subject": EVIL},
        {"recipient": Address(name=EVIL, email="p@m.example")},
        {"recipient": Address(name="", email=EVIL)},
        {"in_reply_to": EVIL},
        {"references": (EVIL,)},
        {"purpose": EVIL},
        {"language": EVIL},
        {"identity": replace(IDENTITY, name=EVIL)},
        {"text": EVIL},
    ],
)
def test_no_value_can_begin_a_header_of_its_own(change):
    mail = message_from_bytes(compose(replace(LETTER, **change)), policy=policy.SMTP)
    assert mail.keys() == message_from_bytes(compose(LETTER), policy=policy.SMTP).keys()


@settings(max_examples=150, derandomize=True, deadline=None)
@given(st.text(max_size=120), st.text(max_size=60), st.text(max_size=300))
def test_any_text_travels_in_ascii_on_short_lines(subject, name, text):
    raw = compose(replace(LETTER, subject=subject, recipient=Address(name=name, email="p@m.example"), text=text))
    raw.decode("ascii")
    assert max(len(line) for line in raw.split(b"\r\n")) <= 998
    assert b"\n" not in raw.replace(b"\r\n", b"")
    assert parsed(raw).to[0].email == "p@m.example"


def test_the_token_stays_legible_in_a_subject_that_is_encoded():
    raw = compose(replace(LETTER, subject="Größe"))
    assert b"Subject: [AK-4829-3175] =?utf-8?b?" in raw
    assert parsed(raw).subject == "[AK-4829-3175] Größe"


@pytest.mark.parametrize(
    ("subject", "expected"),
    [
        ("", "[AK-4829-3175]"),
        ("Drucker", "[AK-4829-3175] Drucker"),
        ("AW: [AK-4829-3175] Drucker", "AW: [AK-4829-3175] Drucker"),
        ("x" * 500, "[AK-4829-3175] " + "x" * 185),
    ],
)
def test_the_subject_carries_the_token_once(subject, expected):
    assert subject_with_token(subject, LETTER.ticket) == expected


def test_of_a_long_thread_the_beginning_and_the_end_are_referenced():
    mail = parsed(compose(replace(LETTER, references=tuple(f"{number}@x" for number in range(60)))))
    assert len(mail.references) == 20
    assert (mail.references[0], mail.references[-1]) == ("0@x", "m1@vogt.example")


def test_the_loop_header_is_what_the_origin_looks_for():
    assert parsed(compose(LETTER)).header(LOOP_HEADER.lower()) == f"receipt <{LETTER.letter_message_id}>"
