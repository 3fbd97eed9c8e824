"""Envelope addresses and letter bytes in the form in which they go over the wire (RFC 5321)."""

import re

# RFC 5321, section 4.5.3.1.3: a path has at most 256 octets, brackets included.
LONGEST_ADDRESS = 254
# IDNA 2003, which Python knows, reads these differently from IDNA 2008: the letter would go to another domain.
READ_DIFFERENTLY = frozenset("ßς\u200c\u200d")

_LINE_START_DOT = re.compile(rb"(?m)^\.")
_NOT_IN_ADDRESS = re.compile(r"[\s<>\x00-\x1f\x7f-\x9f]")


def wire_address(address: str) -> str | None:
    """The address as it is written in MAIL and RCPT, an international domain in ASCII; None if it can be none."""
    local, at, domain = address.rpartition("@")
    if not (local and at and domain) or len(address.encode()) > LONGEST_ADDRESS or _NOT_IN_ADDRESS.search(address):
        return None
    return f"{local}@{_ascii_domain(domain)}"


def _ascii_domain(domain: str) -> str:
    if domain.isascii() or READ_DIFFERENTLY & set(domain):
        return domain
    try:
        return domain.encode("idna").decode("ascii")
    except UnicodeError:
        return domain


def wire_text(raw: bytes) -> bytes:
    """The letter between DATA and its end: every line ends in CRLF, dots at line starts doubled (4.1.1.4, 4.5.2).

    Lone CR and LF become line ends: servers disagree about them, which lets text be smuggled past the end.
    """
    text = b"\r\n".join(raw.splitlines()) + b"\r\n"
    return _LINE_START_DOT.sub(b"..", text) + b".\r\n"
