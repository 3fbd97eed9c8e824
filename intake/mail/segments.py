"""Whose words each line of a mail is: the sender's, a quoted or forwarded mail's, or our own letter's.

The lines are read once from top to bottom. A mail that opens without quote marks goes on to the end, or to the next
opening; one with quote marks ends where the marks end, so that answers written between them are the sender's.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from intake.mail.form import label_of
from intake.mail.identity import Identity
from intake.mail.letter import OWN_LETTER_END, OWN_LETTER_MARK
from intake.mail.quoting import Opening, is_separator, opening_at
from intake.mail.segment_kind import SegmentKind

_MARKS = re.compile(r"(?:[ \t]{0,3}[>|](?!\|))+ ?")
_FORWARD_SUBJECT = re.compile(r"\s*(?:\[[^\]]{0,40}\]\s*)?(?:wg|fwd?|tr|weitergeleitet|i)\s*:", re.IGNORECASE)
_ANSWER_SUBJECT = re.compile(r"\s*(?:\[[^\]]{0,40}\]\s*)?(?:aw|re|antw|antwort|sv|odp)\s*(?:\[\d+\])?:", re.IGNORECASE)
_OPENING_MARKS = frozenset(OWN_LETTER_MARK.values())
_END_MARKS = frozenset(OWN_LETTER_END.values())
_LETTER_CLOSES = re.compile(
    r"\s*(?:mit freundlichen gr(?:ü|ue)(?:ß|ss)en|(?:freundliche|viele) gr(?:ü|ue)(?:ß|ss)e|ihr \S{1,40}[ -]?team|(?:kind|best) regards)",
    re.IGNORECASE,
)
_LONG_LINE = 60
_BLANKS_BELOW_LETTER = 2


def without_marks(line: str) -> str:
    """The line without its quote marks."""
    return _MARKS.sub("", line, count=1) if line[:4].lstrip()[:1] in {">", "|"} else line


@dataclass(slots=True)
class _Reader:
    """Where the reading stands."""

    lines: list[str]
    """Without quote marks."""
    marked: list[bool]
    identity: Identity
    subject: str
    kinds: list[SegmentKind] = field(default_factory=list)
    inside: SegmentKind = SegmentKind.TYPED
    """Whose words unmarked lines are."""
    quoted: SegmentKind = SegmentKind.QUOTE
    """Whose words marked lines are."""
    asked: set[str] = field(default_factory=set)
    """Labels of our form that stood empty in the letter at hand."""
    closed: bool = False
    """Whether the letter at hand has come to its closing."""
    blanks: int = 0
    spoken: set[SegmentKind] = field(default_factory=set)
    """The kinds of the lines so far that say anything."""

    def add(self, kind: SegmentKind) -> None:
        """Give the next line its kind."""
        line = self.lines[len(self.kinds)]
        if line.strip() and not is_separator(line):
            self.spoken.add(kind)
        self.kinds.append(kind)


def mark_mails(lines: Sequence[str], *, identity: Identity, subject: str) -> list[SegmentKind]:
    """The kind of each line, signatures and disclaimers not yet told apart."""
    marked = _marked(lines)
    reader = _Reader(
        [without_marks(line) if mark else line for line, mark in zip(lines, marked, strict=True)],
        marked,
        identity,
        subject,
    )
    position = 0
    while position < len(lines):
        position += _read(reader, position)
    return reader.kinds


def _marked(lines: Sequence[str]) -> list[bool]:
    """Which lines bear quote marks; a bar counts only beside another barred line, and not with more behind: a table's row."""
    first = [line[:4].lstrip()[:1] for line in lines]
    padded = ["", *first, ""]
    return [
        mark == ">"
        or (mark == "|" and "|" in {padded[number], padded[number + 2]} and "|" not in lines[number].lstrip("| \t"))
        for number, mark in enumerate(first)
    ]


def _read(reader: _Reader, position: int) -> int:
    """Give the line, or the opening that begins here, its kind; how many lines that were."""
    line = reader.lines[position]
    if line.strip() in _OPENING_MARKS:
        _enter(reader, SegmentKind.OWN_LETTER, marked=reader.marked[position])
    elif line.strip():
        opening = opening_at(reader.lines, position, marked=reader.marked)
        if opening:
            return _open(reader, position, opening)
    if reader.marked[position]:
        kind = _of_marked(reader)
    elif _is_wrapped_quote(reader, position):
        kind = reader.kinds[-1]
    else:
        kind = _of_unmarked(reader, line)
    reader.add(kind)
    return 1


def _open(reader: _Reader, position: int, opening: Opening) -> int:
    after = position + opening.lines
    following = next(
        (number for number in range(after, min(after + 3, len(reader.lines))) if reader.lines[number].strip()), None
    )
    marked = reader.marked[position] or (following is not None and reader.marked[following])
    kind = _kind_of(reader, opening)
    if not (opening.by_name and kind is SegmentKind.QUOTE and not reader.spoken) or marked:
        _enter(reader, kind, marked=marked)
    previous = len(reader.kinds) - 1
    while previous >= 0 and not reader.lines[previous].strip():
        previous -= 1
    # The line Outlook draws above its header belongs to the quote.
    if previous >= 0 and is_separator(reader.lines[previous]):
        reader.kinds[previous:] = [kind] * (len(reader.kinds) - previous)
    for _ in range(opening.lines):
        reader.add(kind)
    return opening.lines


def _kind_of(reader: _Reader, opening: Opening) -> SegmentKind:
    sender = opening.sender.lower()
    if any(address in sender for address in reader.identity.own_addresses) or (
        reader.identity.name and reader.identity.name.lower() in sender
    ):
        return SegmentKind.OWN_LETTER
    if opening.forwards:
        return SegmentKind.FORWARD if SegmentKind.QUOTE not in reader.spoken else SegmentKind.QUOTE
    if opening.by_name or reader.spoken - {SegmentKind.TYPED}:
        return SegmentKind.QUOTE
    if _FORWARD_SUBJECT.match(reader.subject) or not (reader.spoken or _ANSWER_SUBJECT.match(reader.subject)):
        return SegmentKind.FORWARD
    return SegmentKind.QUOTE


def _enter(reader: _Reader, kind: SegmentKind, *, marked: bool) -> None:
    if marked:
        reader.quoted = kind
    else:
        reader.inside = kind
    reader.asked.clear()
    reader.closed = False
    reader.blanks = 0


def _of_marked(reader: _Reader) -> SegmentKind:
    return reader.inside if reader.inside is SegmentKind.OWN_LETTER else reader.quoted


def _is_wrapped_quote(reader: _Reader, position: int) -> bool:
    """Whether the line is what a mail program has broken off a long quoted line."""
    return (
        0 < position < len(reader.lines) - 1
        and reader.marked[position - 1]
        and reader.marked[position + 1]
        and len(reader.lines[position - 1]) >= _LONG_LINE
        and bool(reader.lines[position].strip())
    )


def _of_unmarked(reader: _Reader, line: str) -> SegmentKind:
    if reader.inside is not SegmentKind.OWN_LETTER:
        return reader.inside
    if line.strip() in _END_MARKS:
        reader.inside = SegmentKind.TYPED
        return SegmentKind.OWN_LETTER
    if not line.strip():
        reader.blanks += 1
        return SegmentKind.OWN_LETTER
    if _is_below_letter(reader, line):
        reader.inside = SegmentKind.TYPED
        return SegmentKind.TYPED
    reader.blanks = 0
    reader.closed = reader.closed or _LETTER_CLOSES.match(line) is not None
    return SegmentKind.OWN_LETTER


def _is_below_letter(reader: _Reader, line: str) -> bool:
    """Whether the customer speaks again below our letter: the form a second time, or text well below its closing."""
    label, value = label_of(line)
    if label and not value:
        reader.asked.add(label.lower())
    if label and value and label.lower() in reader.asked:
        return True
    return reader.closed and reader.blanks >= _BLANKS_BELOW_LETTER
