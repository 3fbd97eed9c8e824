"""Addresses, Message-IDs and dates out of header values (RFC 5322, 3.3, 3.4 and 3.6.4), forgiving and linear."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from intake.mail.headers import decode_words
from intake.mail.message import Address, EmailAddress, MessageId

_MOST_ADDRESSES = 500
_MOST_IDS = 100
_LONGEST_ID = 998
_TOKEN = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"?|<[^<>]*>?|[(),;:]|[^"<(),;:]+')
_EMAIL = re.compile(r"[^\s@<>()\",;:\\\[\]]{1,64}@[^\s@<>()\",;:\\\[\]/]{1,255}")
_LABELS = re.compile(r"(?!-)[a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63}){0,30}")
_ID = re.compile(r"<([^<>]{1,998})>")
_SPACE = re.compile(r"\s+")


def email_address(text: str) -> EmailAddress | None:
    """The first address in the text that can be written to, in lower case, its domain in ASCII; None if there is none."""
    match = _EMAIL.search(text[:2000])
    if match is None:
        return None
    local, _, domain = match[0].strip(".'").lower().rpartition("@")
    if not domain.isascii():
        try:
            domain = domain.encode("idna").decode("ascii")
        except UnicodeError:
            return None
    if not local or not local.isascii() or not _LABELS.fullmatch(domain):
        return None
    return EmailAddress(f"{local}@{domain}")


def addresses(value: str) -> tuple[Address, ...]:
    """The addresses of a To, Cc, From or Reply-To value (undecoded); groups are flattened, at most 500 are read."""
    found = []
    before = ""
    for name, written in _mailboxes(value):
        email = email_address(written)
        if email:
            found.append(Address(name=decode_words(f"{before}, {name}" if before else name), email=email))
        # A comma in a name that ought to have been quoted: `Vogt, Dr. Anna <a@b.example>`.
        before = "" if email else written
        if len(found) == _MOST_ADDRESSES:
            break
    return tuple(found)


def _mailboxes(value: str) -> Iterator[tuple[str, str]]:
    words: list[str] = []
    comments: list[str] = []
    angle = ""
    depth = 0
    for piece in _TOKEN.findall(value):
        if piece == "(":
            depth += 1
        elif piece == ")":
            depth = max(0, depth - 1)
        elif depth:
            comments.append(piece)
        elif piece == ":":
            # The name of a group, or a stray colon in a name that ought to have been quoted.
            words.append(" ")
        elif piece in {",", ";"}:
            yield _mailbox(words, comments, angle)
            words, comments, angle = [], [], ""
        elif piece.startswith("<"):
            angle = angle or piece.strip("<>")
        else:
            words.append(_unquoted(piece))
    yield _mailbox(words, comments, angle)


def _mailbox(words: list[str], comments: list[str], angle: str) -> tuple[str, str]:
    phrase = "".join(words).strip()
    if angle:
        return phrase or "".join(comments).strip(), _SPACE.sub("", angle)
    return "".join(comments).strip(), phrase


def _unquoted(piece: str) -> str:
    if not piece.startswith('"'):
        return piece
    inner = piece[1:-1] if len(piece) > 1 and piece.endswith('"') else piece[1:]
    return re.sub(r"\\(.)", r"\1", inner) if "\\" in inner else inner


def message_ids(value: str) -> tuple[MessageId, ...]:
    """The Message-IDs of a value, without doubles; of more than a hundred the first and the last ninety-nine."""
    if "=?" in value:
        # Some programs, Python's own library among them, write a long Message-ID as encoded words.
        value = decode_words(value)
    found = [_SPACE.sub("", raw) for raw in _ID.findall(value)]
    if not found and "@" in value and len(value) <= _LONGEST_ID and not _SPACE.search(value):
        found = [value.strip("<>")]
    unique = [MessageId(raw) for raw in dict.fromkeys(found) if raw]
    return tuple(unique if len(unique) <= _MOST_IDS else [unique[0], *unique[1 - _MOST_IDS :]])


def moment(value: str) -> datetime | None:
    """The aware moment of a Date value; a missing zone counts as UTC, nonsense as None."""
    try:
        parsed = parsedate_to_datetime(value[:100])
        return (parsed if parsed.tzinfo else parsed.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
