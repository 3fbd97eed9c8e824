"""A quoted mail of the sender's own: what it says is the sender's word too, though nobody reads it as today's report.

`Am 08.11. um 17:20 schrieb Heiko Strathmann:` in a mail by Heiko Strathmann; and a form that names no writer, where values
stand behind its labels. Quotes of our letters and of other people are never looked at.
"""

import re

from intake.mail.body import Body
from intake.mail.message import Address
from intake.mail.segment_kind import SegmentKind
from intake.mail.segments import without_marks
from intake.reading.words import fold

_LINES_OF_OPENING = 5
"""Lines within which a quote says whose it is: `Von:` and `Am … schrieb …:`, which may be broken."""
_OPENS = ("schrieb", "wrote", "von:", "from:", "geschrieben")
_SHORTEST = 5
"""Letters of a display name that tell a person."""


def own_earlier_mail(body: Body, sender: Address | None) -> str:
    """The text of quotes that name the sender as their writer, without quote marks; empty if there are none."""
    signs = _signs(sender) if sender is not None else ()
    quotes = [segment.text for segment in body.segments if segment.kind is SegmentKind.QUOTE]
    return "\n".join(text for quote in quotes if (text := _own_text(quote, signs) or _filled_form(quote)))


def _signs(sender: Address) -> tuple[str, ...]:
    name = fold(sender.name.strip(" \"'"))
    return (sender.email.lower(), *((name,) if len(name) >= _SHORTEST and " " in name else ()))


def _filled_form(quote: str) -> str:
    lines = [without_marks(line).strip() for line in quote.split("\n")]
    if any(word in line.lower() for line in lines for word in _OPENS):
        return ""
    filled = [line for line in lines if _FIELD.match(line)]
    return "\n".join(filled) if len(filled) >= _FIELDS else ""


_FIELD = re.compile(r"[^\W\d_][^:\n]{2,50}:\s{0,3}[^\W_]")
_FIELDS = 2
"""Fields with values that make a quote a form."""


def _own_text(quote: str, signs: tuple[str, ...]) -> str:
    lines = [without_marks(line) for line in quote.split("\n")]
    for number, line in enumerate(lines[:_LINES_OF_OPENING]):
        opening = fold(line)
        if any(word in opening for word in _OPENS) and any(sign in opening for sign in signs):
            return "\n".join(lines[number + 1 :])
    return ""
