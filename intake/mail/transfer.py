"""Content-Transfer-Encodings (RFC 2045, section 6), decoded as far as the data goes. Nothing here fails."""

import binascii
import re

_NOT_BASE64 = re.compile(rb"[^A-Za-z0-9+/]+")
_UU_BEGIN = re.compile(rb"^begin [0-7]{3,4} [^\n]{0,200}\n", re.MULTILINE)


def transfer_decoded(data: bytes, encoding: str) -> bytes:
    """The bytes behind the encoding; data in an unknown one is returned as it is (RFC 2045, 6.4)."""
    if encoding == "quoted-printable":
        return quoted_printable(data)
    if encoding == "base64":
        return base64_bytes(data)
    if encoding in {"x-uuencode", "uuencode", "x-uue"}:
        return _uudecoded(data)
    return data


def quoted_printable(data: bytes) -> bytes:
    """The decoded bytes; a stray equals sign stays."""
    return binascii.a2b_qp(data) if b"=" in data else data


def base64_bytes(data: bytes) -> bytes:
    """The decoded bytes; foreign characters are skipped, an incomplete end is dropped."""
    try:
        return binascii.a2b_base64(data)
    except binascii.Error:
        digits = _NOT_BASE64.sub(b"", data)
        digits = digits[: len(digits) - (len(digits) % 4 == 1)]
        return binascii.a2b_base64(digits + b"=" * (-len(digits) % 4))


def _uudecoded(data: bytes) -> bytes:
    begin = _UU_BEGIN.search(data)
    lines = data[begin.end() :].splitlines() if begin else []
    decoded = []
    for line in lines:
        if line == b"end":
            break
        try:
            decoded.append(binascii.a2b_uu(line))
        except binascii.Error:
            continue
    return b"".join(decoded) if begin else data
