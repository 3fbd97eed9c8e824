"""The names by which mails and tickets refer to each other: ticket numbers and our own keyed Message-IDs.

A ticket number is `AK-4829-3176`: a prefix, seven random digits and a check digit after Damm, which finds
every single wrong digit and every swap of neighbours, the two mistakes people make on the phone
(H. M. Damm, Total anti-symmetrische Quasigruppen, 2004).

A Message-ID of ours is `<intake.TOKEN.MAC@domain>`: MAC is a truncated HMAC-SHA-256 over TOKEN, so that our
own letters are known when they come back, without asking the database, and cannot be forged into loops.
"""

import hashlib
import hmac
import re
from collections.abc import Iterable
from typing import NewType

from intake.mail.identity import Identity
from intake.mail.message import EmailAddress, Message, MessageId

TicketNumber = NewType("TicketNumber", str)
"""A ticket number in its canonical form, `AK-4829-3176`."""

_DAMM = (
    (0, 3, 1, 7, 5, 9, 8, 6, 4, 2),
    (7, 0, 9, 2, 1, 5, 4, 8, 6, 3),
    (4, 2, 0, 6, 8, 7, 1, 3, 5, 9),
    (1, 7, 5, 0, 9, 8, 3, 4, 2, 6),
    (6, 1, 2, 3, 0, 4, 5, 9, 7, 8),
    (3, 6, 7, 4, 2, 0, 9, 5, 8, 1),
    (5, 8, 6, 9, 7, 2, 0, 1, 3, 4),
    (8, 9, 4, 5, 3, 6, 2, 0, 1, 7),
    (9, 4, 3, 8, 6, 1, 7, 2, 0, 5),
    (2, 5, 8, 1, 4, 3, 6, 7, 9, 0),
)
_LAST_SERIAL = 9_999_999
_OWN_ID = re.compile(r"intake\.([0-9a-f]{8,64})\.([0-9a-f]{16})@")
_DASHES = r"\u2010-\u2014\u2212\-"


def _damm(digits: str) -> int:
    state = 0
    for digit in digits:
        state = _DAMM[state][int(digit)]
    return state


def ticket_number(prefix: str, serial: int) -> TicketNumber:
    """The number for a random serial from 0 to 9,999,999; ValueError outside that range."""
    if not 0 <= serial <= _LAST_SERIAL:
        msg = f"a ticket's serial has seven digits, not {serial}"
        raise ValueError(msg)
    digits = f"{serial:07d}"
    digits += str(_damm(digits))
    return TicketNumber(f"{prefix}-{digits[:4]}-{digits[4:]}")


def find_ticket_number(text: str, prefix: str) -> TicketNumber | None:
    """The first valid ticket number in a text, however it is spaced (`ak 4829 3176`); None if its check digit is wrong."""
    pattern = rf"(?<![A-Za-z0-9]){re.escape(prefix)}[\s{_DASHES}]{{0,3}}(\d{{4}})[\s{_DASHES}]{{0,3}}(\d{{4}})(?!\d)"
    for match in re.finditer(pattern, text, re.IGNORECASE):
        if _damm(match[1] + match[2]) == 0:
            return TicketNumber(f"{prefix}-{match[1]}-{match[2]}")
    return None


def own_message_id(token: str, key: bytes, domain: str) -> MessageId:
    """The Message-ID of the letter with this token (8 to 64 lower-case hexadecimal digits)."""
    return MessageId(f"intake.{token}.{_mac(token, key)}@{domain}")


def is_own_message_id(message_id: str, key: bytes) -> bool:
    """Whether we made this Message-ID; false for one whose MAC does not fit."""
    match = _OWN_ID.match(message_id)
    return match is not None and hmac.compare_digest(match[2], _mac(match[1], key))


def _mac(token: str, key: bytes) -> str:
    return hmac.new(key, token.encode("ascii"), hashlib.sha256).hexdigest()[:16]


def plus_address(identity: Identity, number: TicketNumber) -> EmailAddress:
    """Our address with the ticket in it, `intake+ak48293176@example.org` (RFC 5233, 1)."""
    local, _, domain = identity.address.rpartition("@")
    return EmailAddress(f"{local}+{number.replace('-', '').lower()}@{domain}")


def find_plus_ticket(emails: Iterable[EmailAddress], identity: Identity) -> TicketNumber | None:
    """The first valid ticket number in one of our plus addresses; None if there is none."""
    local, _, domain = identity.address.rpartition("@")
    for email in emails:
        mine, _, host = email.lower().rpartition("@")
        if host == domain and mine.startswith(f"{local}+"):
            number = find_ticket_number(mine[len(local) + 1 :], identity.ticket_prefix)
            if number:
                return number
    return None


def without_plus(email: EmailAddress) -> EmailAddress:
    """The address without a plus detail: `intake+x@example.org` is `intake@example.org`."""
    local, _, domain = email.rpartition("@")
    return EmailAddress(f"{local.partition('+')[0]}@{domain}")


def referenced_ids(message: Message) -> tuple[MessageId, ...]:
    """The mails this one answers, nearest first: In-Reply-To, then References from last to first, without doubles."""
    return tuple(dict.fromkeys((*message.in_reply_to, *reversed(message.references))))


def referenced_number(message: Message, identity: Identity) -> TicketNumber | None:
    """The valid ticket number in the subject; None if there is none."""
    return find_ticket_number(message.subject, identity.ticket_prefix)
