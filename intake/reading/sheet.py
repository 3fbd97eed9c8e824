"""A mail laid out for reading: its own lines, unwrapped and told apart by where they stand.

Every finder works on the same sheet, so that a mail is cut into lines and words once. Secrets are masked before a
sheet is made; a line of a sheet may be shown to staff and kept as evidence.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from intake.mail.form import is_report
from intake.mail.tail import is_device_line
from intake.reading.words import Word, fold, words_of


class Zone(StrEnum):
    """Where a line stands."""

    SUBJECT = "subject"
    BODY = "body"
    CLOSING = "closing"
    """After the complimentary close, or the short lines a mail ends with."""
    FORWARD = "forward"


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Line:
    """An unwrapped line, its words and its place in the sheet. `closes` is true for the complimentary close itself.

    Equal only to itself, so that what is found in a line can be remembered by it.
    """

    number: int
    text: str
    zone: Zone
    words: tuple[Word, ...]
    closes: bool = False
    gaps: tuple[str, ...] = ()
    """What stands before each word: marks, digits and blanks since the word before."""
    folded: str = ""
    """The text folded, for patterns; umlauts make it longer than the text."""


def line_of(text: str, *, zone: Zone = Zone.CLOSING, number: int = 0, closes: bool = False) -> Line:
    """A line with its words and gaps; names and values read by themselves are lines of a closing."""
    words = words_of(text)
    ends = (0, *[word.end for word in words])
    gaps = tuple([text[end : word.start] for end, word in zip(ends, words, strict=False)])
    return Line(number=number, text=text, zone=zone, words=words, closes=closes, gaps=gaps, folded=fold(text))


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """All that is read: what the customer filled into our form, the lines, and the envelope's words."""

    filled: tuple[tuple[str, str], ...]
    subject: Line
    lines: tuple[Line, ...]
    sender_name: str
    sender_email: str

    @property
    def everything(self) -> tuple[Line, ...]:
        """The subject, then all lines."""
        return (self.subject, *self.lines)

    @property
    def reported(self) -> tuple[str, ...]:
        """What the customer filled in where a form asks what is the matter: running text as any other."""
        return tuple(value for label, value in self.filled if is_report(label))


MAX_LINES = 600
"""More lines than any person writes; the rest is kept as text but not searched."""
MAX_LINE = 5_000
"""Characters of a line that are searched."""
_WRAPPED_AT = 58
"""A line shorter than this was ended on purpose."""
_CLOSING_LINES = 30
"""A close further from the end than this belongs to the running text."""
_LONGEST_CLOSE, _SHORT_LINE, _FEW_BLANKS = 90, 70, 4

_CLOSE = re.compile(
    r"(?:mit (?:\w+(?: und \w+)? ){0,2}grue?ss|mfg\b|m\.f\.g|(?:und )?(?:viele|liebe|beste|herzliche|freundliche|schoene|kollegiale|sonnige|nette)\w*"
    r" (?:\w+ )?(?:gruess|gruss)|gruess|gruss\b|(?:vg|lg|bg|hg|glg|fg|mkg|mbg)\b|hochachtung|herzlich(?:st|e gruess)|es gruess|"
    r"i\. ?a\. |(?:kind|best|warm|many|with \w+)?\s?regards|cheers|sincerely|yours (?:sincerely|faithfully|truly)|best wishes|all the best|"
    r"with (?:best|kind) |pfuat|pfiat|tschuess|servus$|ciao|bis (?:dann|bald)|(?:vielen |besten |herzlichen |lieben )?dank(?:e)?"
    r"(?: (?:und|im voraus|schon|vorab|fuer|ihnen|euch|nochmal\w*|sehr|\w+ \w+))?(?:[ \w]{0,30})?(?:, \w{2,15}(?: \w{2,20})?)?[!.,]?$|(?:many )?thanks|thank you"
    r"|mit (?:\w+ ){0,2}empfehlung|(?:einen )?schoene[nrs]? (?:rest)?(?:tag|abend|feierabend|wochenende|sonntag|woche)\b|glueck auf|alles gute\b|in diesem sinne|gez\. |thx\b|greetings|best$|cordialement|salutations|merci\b)"
)
_AND_SIGN = re.compile(r"\s?[&+]\s?")
"""`Danke & Gruß` closes as `Danke und Gruß` does."""
_FIELD = re.compile(r"[^:\n]{2,45}:(?:\s|$)")
_IN_PARTS = re.compile(r"[\t|·•]")
_BULLET = re.compile(r"\s*(?:[-*•·–>]|\d{1,2}[.)])\s")


def sheet_of(
    *, subject: str, own: str, forwarded: str, filled: tuple[tuple[str, str], ...], sender_name: str, sender_email: str
) -> Sheet:
    """Lay out a mail. All texts come with their secrets masked; `own` is what was typed, signature included."""
    texts = _unwrapped(own)
    closing, close_line = _closing_starts(texts)
    zoned = [(Zone.CLOSING if i >= closing else Zone.BODY, text, i == close_line) for i, (text, _) in enumerate(texts)]
    zoned += [(Zone.FORWARD, text, False) for text, _ in _unwrapped(forwarded)]
    lines = tuple(line_of(text, zone=zone, number=i, closes=closes) for i, (zone, text, closes) in enumerate(zoned, 1))
    head = subject[:MAX_LINE]
    return Sheet(
        filled=filled,
        subject=line_of(head, zone=Zone.SUBJECT),
        lines=lines,
        sender_name=sender_name[:200],
        sender_email=sender_email,
    )


def with_earlier(sheet: Sheet, text: str) -> Sheet:
    """The sheet with an earlier mail of the sender's own, laid out as what is forwarded to us."""
    texts = enumerate(_unwrapped(text), len(sheet.lines) + 1) if text else ()
    lines = tuple(line_of(line, zone=Zone.FORWARD, number=number) for number, (line, _) in texts)
    return replace(sheet, lines=(*sheet.lines, *lines)) if lines else sheet


def _unwrapped(text: str) -> list[tuple[str, bool]]:
    """The lines of a text, each with whether it closes the letter.

    Those that a mail program broke are joined again; empty lines stay as empty strings.
    """
    lines: list[tuple[str, bool]] = []
    previous = ""
    closed = False
    for raw in text.split("\n", MAX_LINES)[:MAX_LINES]:
        line = raw.replace("\xa0", " ").strip(" \r")[:MAX_LINE]
        closes = closes_letter(line)
        closed = closed or closes
        # Below the close stand names and addresses, each in its line.
        if lines and not closes and _continues(previous, line, lines[-1][0]) and not (closed and line[0].isupper()):
            whole = f"{lines[-1][0]} {line}"
            lines[-1] = (whole, lines[-1][1] and len(whole) <= _LONGEST_CLOSE)
        else:
            lines.append((line, closes))
        previous = line
    return lines


def _continues(previous: str, line: str, joined: str) -> bool:
    if len(previous) < _WRAPPED_AT or not line or len(joined) + len(line) > MAX_LINE:
        return False
    if "   " in line or _IN_PARTS.search(line) or _BULLET.match(line) or _FIELD.match(line):
        return False
    if _REACHED.match(line) or is_device_line(line) or (line[0].isupper() and _is_nominal(previous)):
        return False
    if previous[-1] not in ".!?:":
        return True
    # `… oder finger weg?` above `praxis am anger`: who writes no capitals begins a new line behind a sentence.
    signs = line[0].islower() and len(line) <= _SIGNED and line[-1] not in ".!?," and not _ABBREVIATED.search(previous)
    return (line[0].islower() and not signs) or line[0].isdigit()


_SIGNED = 45
_ABBREVIATED = re.compile(r"(?:^|\s)(?:\w{1,4}|z\.\s?b)\.$", re.IGNORECASE)


_REACHED = re.compile(r"(?:tel|telefon|fon|fax|telefax|mobil|handy|e-?mail|www)\b", re.IGNORECASE)
"""What a signature goes on with, and running text hardly breaks before."""
_JOINING = frozenset(
    "und u für f am an im in der den dem des die von vom van zum zur a med rer nat h c phil dent".split()
)
"""Small letters in the names of practices and persons."""


def _is_nominal(line: str) -> bool:
    """Whether a line is names only, as signatures are: `Dialysezentrum Elbe, Nephrologische Gemeinschaftspraxis`."""
    return not line.endswith(",") and all(word[:1].isupper() or word in _JOINING for word in _LETTERS.findall(line))


_LETTERS = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


def closes_letter(line: str) -> bool:
    """Whether a line opens with a complimentary close (`Mit freundlichen Grüßen`, `Kind regards`)."""
    if len(line) > _LONGEST_CLOSE:
        return False
    folded = fold(line.lstrip(" -–*"))
    return _CLOSE.match(_AND_SIGN.sub(" und ", folded) if "&" in folded or "+" in folded else folded) is not None


def _closing_starts(texts: list[tuple[str, bool]]) -> tuple[int, int]:
    """Index from which lines are the closing, and of the complimentary close (-1 without one)."""
    end = len(texts)
    for index in range(end - 1, max(0, end - _CLOSING_LINES), -1):
        if texts[index][1]:
            return index, index
    return _short_tail([text for text, _ in texts]), -1


def _short_tail(texts: list[str]) -> int:
    """Where the short lines begin that a mail without a close ends with."""
    index = len(texts)
    while index > 0 and _is_short(texts[index - 1]):
        index -= 1
    return index


def _is_short(line: str) -> bool:
    is_sentence = line.endswith(".") and line.count(" ") > _FEW_BLANKS
    return len(line) <= _SHORT_LINE and not line.endswith(("?", "!")) and not is_sentence


def joined(lines: Iterable[Line]) -> str:
    """The lines' text, one a line."""
    return "\n".join(line.text for line in lines)
