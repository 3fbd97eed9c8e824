"""Header fields: from the bytes of a header block to names and decoded values (RFC 5322, 2.2; RFC 2047).

Nothing here fails: a line that is no header is skipped, an encoded word that cannot be decoded stays as it was.
"""

import re
from collections.abc import Iterator

from intake.mail.charset import clean_value, decode
from intake.mail.transfer import base64_bytes, quoted_printable

_NAME = re.compile(rb"[!-9;-~]{1,100}[ \t]{0,20}:")
_FOLD = frozenset({b" ", b"\t"})
_WORD = re.compile(r"=\?([^?\s*]{1,60})(?:\*[^?\s]{0,30})?\?([bBqQ])\?([^?]*)\?=")

RawFields = list[tuple[str, bytes]]
"""Lower-case names and undecoded, unfolded values in the order of the block."""


def raw_fields(block: bytes) -> tuple[RawFields, int]:
    """The fields of a header block with lines folded together, and how many bytes of the block they take.

    A line that is no field ends the block, as the body may follow without a blank line; between fields it is passed over.
    """
    fields: RawFields = []
    pending: list[bytes] = []
    position = taken = 0
    for line in block.split(b"\n"):
        if line[:1] in _FOLD and pending:
            pending.append(line.rstrip(b"\r"))
        elif _NAME.match(line):
            _add(fields, pending)
            pending = [line.rstrip(b"\r")]
        elif not fields and not pending:
            return fields, 0
        else:
            position += len(line) + 1
            continue
        position += len(line) + 1
        taken = position
    _add(fields, pending)
    return fields, min(taken, len(block))


def _add(fields: RawFields, lines: list[bytes]) -> None:
    if lines:
        name, _, value = (lines[0] if len(lines) == 1 else b"".join(lines)).partition(b":")
        fields.append((name.strip().decode("ascii").lower(), value.strip()))


def raw_text(value: bytes) -> str:
    """An undecoded header value as text: ASCII as it is, 8-bit bytes as UTF-8 or windows-1252, on one line."""
    return clean_value(decode(value))


def decode_words(text: str) -> str:
    """The text with its encoded words decoded (RFC 2047), neighbours joined, broken ones left as they stand."""
    return clean_value("".join(_decoded_pieces(text))) if "=?" in text else text


def _decoded_pieces(text: str) -> Iterator[str]:
    position = 0
    charset: str | None = None
    held = bytearray()
    for match in _WORD.finditer(text):
        between = text[position : match.start()]
        # White space between encoded words is not shown (6.2), and a character may be cut in two by their border.
        adjacent = charset is not None and not between.strip()
        if charset is not None and not (adjacent and charset == match[1].lower()):
            yield decode(bytes(held), charset)
            held.clear()
        if not adjacent:
            yield between
        charset = match[1].lower()
        held += _payload(match[2], match[3])
        position = match.end()
    if charset is not None:
        yield decode(bytes(held), charset)
    yield text[position:]


def _payload(encoding: str, encoded: str) -> bytes:
    data = encoded.encode("utf-8", "replace")
    return quoted_printable(data.replace(b"_", b" ")) if encoding in "qQ" else base64_bytes(data)
