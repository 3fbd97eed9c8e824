"""Where a program's name stands: in which part of the mail, and behind which words of its clause."""

import re

from intake.reading.sheet import Line, Zone
from intake.reading.values import Source


def clause_before(folded: str, start: int) -> str:
    """The words of a folded line before a place in it, back to where their clause begins."""
    lead = folded[max(0, start - 90) : start]
    ends = [end.end() for end in _CLAUSE_ENDS.finditer(lead)]
    return lead[ends[-1] - 1 :] if ends else lead


_CLAUSE_ENDS = re.compile(r"(?:(?<!\d)(?<!\bdr)(?<!\bmed)(?<!\bprof)(?<!\bdipl)(?<!psych)(?<!\bst)\.|[!?;]) ")
"""Not the dots of `zum 1.1. von …` and `Praxis Dr. …`."""


def source_of(line: Line) -> Source:
    """How a mention in this line is called as evidence."""
    return _SOURCES.get(line.zone, Source.PROSE)


_SOURCES = {Zone.CLOSING: Source.SIGNATURE, Zone.FORWARD: Source.FORWARD, Zone.SUBJECT: Source.SUBJECT}
