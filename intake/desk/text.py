"""Mails' text made harmless to look at: nothing that shows nothing, turns the line about or never ends.

HTML is the template's matter, which escapes everything. Here go characters that a browser obeys all the same:
controls, and the marks by which a text of the other direction could dress up as something else (Unicode TR 36, 2.2).
"""

import re

LONGEST_LINE = 300
LONGEST_TEXT = 60_000

_HARMFUL = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufeff"
    "\ufff9-\ufffb\U000e0000-\U000e007f]"
)
_BLANK_LINES = re.compile(r"\n{4,}")


def harmless(text: object) -> str:
    """The text with U+FFFD for each character that must not reach a browser."""
    return _HARMFUL.sub("\ufffd", str(text).replace("\r\n", "\n"))


def one_line(text: object, longest: int = LONGEST_LINE) -> str:
    """The text in one line of at most so many characters."""
    # Cut first: a subject may have megabytes.
    joined = " ".join(harmless(str(text)[: 4 * longest]).split())
    return joined if len(joined) <= longest else f"{joined[: longest - 1]}…"


def body(text: str) -> str:
    """A mail's text, cut where nobody reads on."""
    return _BLANK_LINES.sub("\n\n\n", harmless(text[:LONGEST_TEXT])).strip("\n")


def is_cut(text: str) -> bool:
    """Whether `body` leaves something out."""
    return len(text) > LONGEST_TEXT


def file_name(name: str, fallback: str) -> str:
    """A name under which a stranger's file may be kept: one part, no path, nothing hidden."""
    words = re.split(r"[/\\]", one_line(name, 120))[-1]
    clean = re.sub(r'[<>:"|?*\ufffd]', "_", words).strip(" .")
    return clean or fallback
