"""The last step to plain text: lines of at most 72 columns, never more than one empty line in a row."""

import re

WIDTH = 72
"""Columns of a letter's text; RFC 5322, 2.1.1 recommends at most 78."""

_MARK = re.compile(r"(\s*)((?:[-*•]|\d{1,3}\.) )?")
_EMPTY_LINES = re.compile(r"\n{3,}")


def settled(text: str) -> str:
    """The text with long lines wrapped, trailing blanks and repeated empty lines gone, ending in one line break."""
    lines = [line.rstrip() if len(line) <= WIDTH else wrapped(line, WIDTH) for line in text.split("\n")]
    return _EMPTY_LINES.sub("\n\n", "\n".join(lines)).strip("\n") + "\n"


def wrapped(line: str, width: int) -> str:
    """One line broken between words; further lines stand under the first word. A word longer than the width stays whole."""
    mark = _MARK.match(line)
    indent = " " * len(mark[0]) if mark else ""
    rows, row = [], line[: len(indent)]
    room = False
    for word in filter(None, line[len(indent) :].split(" ")):
        if room and len(row) + 1 + len(word) > width:
            rows.append(row)
            row, room = indent, False
        row = f"{row} {word}" if room else row + word
        room = True
    return "\n".join([*rows, row.rstrip()])
