"""Names without capitals: where a line in small letters may hold a practice's name rather than a sentence."""

import re

from intake.reading.practice_words import AND, ARTICLES, PLACE_WORDS
from intake.reading.sheet import Line, Zone
from intake.reading.vocabulary import is_function_word, is_generic


def is_small_signature(line: Line, head: int, *, before: str) -> bool:
    """Whether words without capitals may be names behind this head; `before` is what stands between the name and the words before it."""
    if line.zone is Zone.CLOSING and len(line.words) <= _SMALL_LINE:
        return True
    if not line.text.islower():
        return False
    if is_generic(line.words[head].folded):
        return (
            _PARTED.search(before) is not None
            and NATIONAL_NUMBER.search(line.text) is not None
            and _is_part(line, head)
        )
    # `tina neu / hautärzte lang + kurz / 0561 …`, `… nicht. pneumologie hanke, 0711 …`: a mail of one line, in parts.
    parted = any(mark in line.gaps[head] or mark in before for mark in "/,|")
    return parted or (line.gaps[head][:1] in ".!?)" and _NAME_PART.match(line.text, line.words[head].end) is not None)


def _is_part(line: Line, head: int) -> bool:
    """Whether no sentence goes on behind the head, up to the next mark."""
    for index in range(head + 1, min(len(line.words), head + _SMALL_LINE)):
        if line.gaps[index].strip(" &+/-."):
            break
        folded = line.words[index].folded
        if is_function_word(folded) and folded not in PLACE_WORDS | ARTICLES | AND | {"fuer", "von"}:
            return False
    return True


_SMALL_LINE = 9
NATIONAL_NUMBER = re.compile(r"\(?0\d[\d /().-]{5}")
"""A telephone number with its area code."""
_PARTED = re.compile(r"^[,/|;·] ?$|^\. $")
_NAME_PART = re.compile(r" (?:dr\.? )?[^\W\d_][\w-]{2,30}(?: ?(?:&|\+|und|/) ?[\w-]{3,30})? ?(?:[,/|]|\d|$)")
