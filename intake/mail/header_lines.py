"""Header lines of our own mails: encoded words, folding and quoting, so that any value is one header and no more."""

import binascii
import re
from collections.abc import Iterator

from intake.mail.charset import clean_value
from intake.mail.message import Address

_FOLD_AT = 76
_BYTES_A_WORD = 42
"""Encoded words are at most 75 characters (RFC 2047, 2): 42 bytes are 56 of base64, `=?utf-8?b?` and `?=` another 12."""
_ATOMS = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~ -]*")
_NO_ID = re.compile(r"[\s<>\x00-\x1f\x7f-\U0010ffff]+")


def header_line(name: str, value: str) -> str:
    """The header with its line end, folded at spaces where it is long (RFC 5322, 2.2.3). The value must be ASCII."""
    lines = [f"{name}:"]
    for word in value.split():
        if len(lines[-1]) + 1 + len(word) > _FOLD_AT and lines[-1] != f"{name}:":
            lines.append("")
        lines[-1] += f" {word}"
    return "\r\n".join(lines) + "\r\n"


def text_value(text: str) -> str:
    """Unstructured text: words as they are up to the first that needs encoding, the rest as encoded words."""
    words = clean_value(text).split(" ")
    plain = next((number for number, word in enumerate(words) if _needs_encoding(word)), len(words))
    return " ".join((*words[:plain], *(_encoded_words(" ".join(words[plain:])) if plain < len(words) else ())))


def _needs_encoding(word: str) -> bool:
    return not word.isascii() or "=?" in word or len(word) >= _FOLD_AT


def address_value(address: Address) -> str:
    """The name, quoted or encoded if need be, and the address in angle brackets."""
    email = f"<{_NO_ID.sub('', address.email)}>"
    name = clean_value(address.name)
    if not name:
        return email
    if not _needs_encoding(name):
        escaped = name.replace("\\", "\\\\").replace('"', '\\"')
        return f"{name} {email}" if _ATOMS.fullmatch(name) else f'"{escaped}" {email}'
    return f"{' '.join(_encoded_words(name))} {email}"


def message_id_value(message_id: str) -> str:
    """The id in angle brackets, without anything that could end it early."""
    return f"<{_NO_ID.sub('', message_id)}>"


def _encoded_words(text: str) -> Iterator[str]:
    chunk = b""
    for character in text:
        encoded = character.encode("utf-8")
        if len(chunk) + len(encoded) > _BYTES_A_WORD:
            yield _encoded_word(chunk)
            chunk = b""
        chunk += encoded
    yield _encoded_word(chunk)


def _encoded_word(chunk: bytes) -> str:
    return f"=?utf-8?b?{binascii.b2a_base64(chunk, newline=False).decode('ascii')}?="
