"""Which entries of the FAQ a mail asks for, and by which sentences; most mails ask for none.

Every piece of the mail is scored for every entry. A piece that neither asks nor requests counts less, but for
entries where a bare report is enough. Of entries that answer the same, one piece can bring only the best.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from intake.faq.citation import Citation
from intake.faq.context import in_context
from intake.faq.document import Document
from intake.faq.fitting import fit
from intake.faq.model import Decisions, Model, ModelError
from intake.faq.sentences import Piece, pieces

__all__ = ["Match", "Matcher", "Model", "ModelError", "fit"]

THRESHOLD = 0.75
"""The score from which an entry is cited."""
QUIET = 0.8
"""What the score of a piece that neither asks nor requests is multiplied by."""
MOST_CITED = 3
MOST_OTHERS = 5
FLOOR = 0.1
"""Scores under this are not worth showing to staff."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """The entries to answer with, best first and at most three, and the runners-up for staff."""

    cited: tuple[Citation, ...]
    others: tuple[Citation, ...]


class _Found(NamedTuple):
    citation: Citation
    piece: Piece


class Matcher:
    """A fitted model together with the document it was fitted to."""

    def __init__(self, model: Model, document: Document, *, threshold: float = THRESHOLD) -> None:
        """`threshold` is the score from 0 to 1 under which the matcher abstains."""
        self._model = model
        self._threshold = threshold
        self._entries = {entry.number: entry for entry in document.entries}
        self._bare = frozenset(entry.number for entry in document.entries if entry.bare_report)

    def match(self, subject: str, text: str) -> Match:
        """The match of one mail; `text` is what the sender typed, secrets masked, without quotes and signature."""
        cited: list[_Found] = []
        others: list[Citation] = []
        for found in self._best(pieces(subject, text)):
            fits = found.citation.score >= self._threshold and len(cited) < MOST_CITED
            if fits and not any(self._is_answered(found, other) for other in cited):
                cited.append(found)
            else:
                others.append(found.citation)
        return Match(cited=tuple(found.citation for found in cited), others=tuple(others[:MOST_OTHERS]))

    def _best(self, asked: tuple[Piece, ...]) -> list[_Found]:
        """The best piece of each entry, the surest entry first."""
        if not asked:
            return []
        numbers, scores = self._model.scores([piece.parts for piece in asked])
        bare = np.array([number in self._bare for number in numbers])
        scores = in_context(weighed(scores, [piece.asks for piece in asked], bare), asked)
        best: dict[int, _Found] = {}
        for number, row, score in zip(numbers, scores.argmax(axis=0), scores.max(axis=0), strict=True):
            if number in self._entries and score >= max(FLOOR, best[number].citation.score if number in best else 0.0):
                citation = Citation(number=number, score=round(float(score), 4), sentence=asked[row].text)
                best[number] = _Found(citation, asked[row])
        return sorted(best.values(), key=lambda found: (-found.citation.score, found.citation.number))

    def _is_answered(self, found: _Found, other: _Found) -> bool:
        one, two = found.citation.number, other.citation.number
        same = two in self._entries[one].instead_of or one in self._entries[two].instead_of
        return same and found.piece.overlaps(other.piece)


def weighed(scores: Decisions, asking: Sequence[bool], bare: NDArray[np.bool_]) -> Decisions:
    """The scores (a row a piece, a column an entry), less where a piece does not ask and the entry wants a question."""
    quiet = ~np.array(asking, dtype=np.bool_)
    return np.asarray(np.where(quiet[:, None] & ~bare[None, :], scores * QUIET, scores), dtype=np.float64)
