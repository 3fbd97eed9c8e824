"""Our letters as mails: from what a letter says and answers to the bytes that are sent (RFC 5322, 2045, 3834).

Header values are made here and nowhere else: control characters become spaces, so that no value can begin a header of
its own; what is not ASCII goes into encoded words. Bodies are quoted-printable, so the mail passes every 7-bit road.
The same letter always gives the same bytes.
"""

import binascii
from dataclasses import dataclass
from datetime import datetime
from email.utils import format_datetime
from types import MappingProxyType

from intake.mail.charset import clean_text, clean_value
from intake.mail.header_lines import address_value, header_line, message_id_value, text_value
from intake.mail.identity import Identity
from intake.mail.message import Address, MessageId
from intake.mail.references import TicketNumber, plus_address

LOOP_HEADER = "X-Intake-Letter"
"""In every letter: its purpose and keyed Message-ID. A mail that carries it is one of ours and is never answered."""

OWN_LETTER_MARK = MappingProxyType(
    {
        "de": "*** Nachricht der Notfallannahme ***",
        "en": "*** Message from the emergency desk ***",
    }
)
"""The first line of every letter's text, by language: by it our words are known when they come back quoted."""

OWN_LETTER_END = MappingProxyType(
    {
        "de": "*** Ende der Nachricht ***",
        "en": "*** End of message ***",
    }
)
"""The last line of every letter's text: what stands below it in a reply is the customer's again."""

FORM_LABELS = MappingProxyType(
    {
        "de": MappingProxyType(
            {
                "practice": "Vollständiger Praxisname",
                "software": "Eingesetzte Praxissoftware",
                "contact_name": "Ansprechpartner/in",
                "contact_phone": "Telefonnummer für den Rückruf",
            }
        ),
        "en": MappingProxyType(
            {
                "practice": "Full name of the practice",
                "software": "Practice software in use",
                "contact_name": "Contact person",
                "contact_phone": "Phone number for the call back",
            }
        ),
    }
)
"""The labels of the form in our ask-back letters, each on a line of its own, followed by a colon.

A letter must not use them for anything else: a value behind one of them in a quoted letter is taken for the customer's.
"""

_LONGEST_SUBJECT = 200
_MOST_REFERENCES = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Outgoing:
    """A letter that is ready to become a mail."""

    identity: Identity
    letter_message_id: MessageId
    recipient: Address
    subject: str
    """Without or with the ticket token; it is added where it is missing."""
    text: str
    html: str
    """The same letter as HTML; empty for a letter of plain text only."""
    purpose: str
    ticket: TicketNumber
    language: str
    in_reply_to: MessageId | None
    references: tuple[MessageId, ...]
    date: datetime
    automatic: bool
    """True unless a person wrote it."""


def compose(outgoing: Outgoing) -> bytes:
    """The mail's bytes with CRLF line ends, in ASCII throughout."""
    boundary = f"=_{outgoing.letter_message_id.partition('@')[0]}"
    parts = _parts(outgoing)
    lines = _header_lines(outgoing)
    if len(parts) == 1:
        return "".join((*lines, parts[0])).encode("ascii")
    opening = f'Content-Type: multipart/alternative;\r\n boundary="{boundary}"\r\n\r\n'
    return "".join((*lines, opening, *(f"--{boundary}\r\n{part}\r\n" for part in parts), f"--{boundary}--\r\n")).encode(
        "ascii"
    )


def subject_with_token(subject: str, ticket: TicketNumber) -> str:
    """The subject on one line, at most 200 characters, with the ticket's token in front unless it holds it already."""
    line = clean_value(subject)
    token = f"[{ticket}]"
    return (line if token in line else f"{token} {line}")[:_LONGEST_SUBJECT].rstrip()


def _header_lines(outgoing: Outgoing) -> list[str]:
    identity = outgoing.identity
    lines = [
        header_line("From", address_value(Address(name=identity.name, email=identity.address))),
        header_line("To", address_value(outgoing.recipient)),
        header_line("Subject", text_value(subject_with_token(outgoing.subject, outgoing.ticket))),
        header_line("Date", format_datetime(outgoing.date)),
        header_line("Message-ID", message_id_value(outgoing.letter_message_id)),
        *_thread_lines(outgoing),
    ]
    if identity.plus_addressing:
        reply_to = Address(name=identity.name, email=plus_address(identity, outgoing.ticket))
        lines.append(header_line("Reply-To", address_value(reply_to)))
    if outgoing.automatic:
        lines.append(header_line("Auto-Submitted", "auto-replied"))
        lines.append(header_line("X-Auto-Response-Suppress", "All"))
    lines.append(
        header_line(LOOP_HEADER, f"{clean_value(outgoing.purpose)} {message_id_value(outgoing.letter_message_id)}")
    )
    lines.append(header_line("Content-Language", clean_value(outgoing.language)))
    lines.append(header_line("MIME-Version", "1.0"))
    return lines


def _thread_lines(outgoing: Outgoing) -> list[str]:
    if outgoing.in_reply_to is None:
        return []
    # RFC 5322, 3.6.4: the parent's references and then the parent.
    earlier = [reference for reference in outgoing.references if reference != outgoing.in_reply_to]
    if len(earlier) >= _MOST_REFERENCES:
        earlier = [earlier[0], *earlier[2 - _MOST_REFERENCES :]]
    thread = " ".join(message_id_value(reference) for reference in (*earlier, outgoing.in_reply_to))
    return [
        header_line("In-Reply-To", message_id_value(outgoing.in_reply_to)),
        header_line("References", thread),
    ]


def _parts(outgoing: Outgoing) -> list[str]:
    parts = [_part("plain", outgoing.text)]
    if outgoing.html:
        parts.append(_part("html", outgoing.html))
    return parts


def _part(subtype: str, text: str) -> str:
    body = clean_text(text).rstrip("\n").replace("\n", "\r\n") + "\r\n"
    encoded = binascii.b2a_qp(body.encode("utf-8"), istext=True).decode("ascii")
    return (
        f"Content-Type: text/{subtype}; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n{encoded}"
    )
