"""What a piece of a mail means beside the others: scores tempered by what stands around it.

"What should we do?" means one thing after a call from a swindler and another after a paper jam; and a subject of
three words names a matter, but whether anything is asked about it shows in the mail.
"""

import re
from collections.abc import Sequence

from intake.faq.model import Decisions
from intake.faq.sentences import Piece

MOST_WORDS_OF_SHORT = 5
MOST_WORDS_OF_REFERRING = 12
"""A longer sentence says what it means, even if it also refers to something."""

_REFERRING = re.compile(
    r"\b(?:das?|damit|davon|dazu|dagegen|darauf|daran|dahinter|darüber|dafür|drauf|(?<!gibt )es|ihn|ihm|beides|it|that|this|them|those)\b",
    re.IGNORECASE,
)


def in_context(scores: Decisions, asked: Sequence[Piece]) -> Decisions:
    """The scores (a row a piece, a column an entry), where a piece leans on others half its own and half theirs.

    A sentence that is short or refers to something leans on the pair it makes with the one before; a short subject
    on whatever in the mail speaks most for the entry.
    """
    pairs = {piece.last: row for row, piece in enumerate(asked) if piece.first < piece.last}
    body = [row for row, piece in enumerate(asked) if piece.first >= 0]
    tempered = scores.copy()
    for row, piece in enumerate(asked):
        if piece.first < 0 and body and _is_short(piece):
            tempered[row] = (scores[row] + scores[body].max(axis=0)) / 2
        elif piece.first == piece.last and piece.last in pairs and (_is_short(piece) or _refers(piece)):
            tempered[row] = (scores[row] + scores[pairs[piece.last]]) / 2
    return tempered


def _is_short(piece: Piece) -> bool:
    return len(piece.text.split()) <= MOST_WORDS_OF_SHORT


def _refers(piece: Piece) -> bool:
    return len(piece.text.split()) <= MOST_WORDS_OF_REFERRING and _REFERRING.search(piece.text) is not None
