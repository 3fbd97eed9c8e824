"""Which entries of the FAQ a mail asks for, and by which sentences; most mails ask for none.

Every piece of the mail is scored for every entry. A piece that neither asks nor requests counts less, but for
entries where a bare report is enough. Of entries that answer the same, one piece can bring only the best.
"""

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from intake.faq.citation import Citation
from intake.faq.document import Document
from intake.faq.fitting import fit
from intake.faq.model import Model, ModelError
from intake.faq.sentences import Piece, pieces

__all__ = ["Match", "Matcher", "Model", "ModelError", "fit"]

THRESHOLD = 0.9
"""The score from which an entry is cited."""
QUIET = 0.9
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

    def __init__(self, model: Model, document: Document) -> None:
        self._model = model
        self._entries = {entry.number: entry for entry in document.entries}

    def match(self, subject: str, text: str) -> Match:
        """The match of one mail; `text` is what the sender typed, secrets masked, without quotes and signature."""
        cited: list[_Found] = []
        others: list[Citation] = []
        for found in self._best(pieces(subject, text)):
            fits = found.citation.score >= THRESHOLD and len(cited) < MOST_CITED
            if fits and not any(self._is_answered(found, other) for other in cited):
                cited.append(found)
            else:
                others.append(found.citation)
        return Match(cited=tuple(found.citation for found in cited), others=tuple(others[:MOST_OTHERS]))

    def _best(self, asked: tuple[Piece, ...]) -> list[_Found]:
        """The best piece of each entry, the surest entry first."""
        if not asked:
            return []
        numbers, scores = self._model.scores([piece.text for piece in asked])
        quiet = scores * np.array([[1.0 if piece.asks else QUIET] for piece in asked])
        best: dict[int, _Found] = {}
        for column, number in enumerate(numbers):
            entry = self._entries.get(number)
            weighed = (scores if entry and entry.bare_report else quiet)[:, column]
            row = int(weighed.argmax())
            score = round(float(weighed[row]), 4)
            if entry and score >= max(FLOOR, best[number].citation.score if number in best else 0.0):
                best[number] = _Found(Citation(number=number, score=score, sentence=asked[row].text), asked[row])
        return sorted(best.values(), key=lambda found: (-found.citation.score, found.citation.number))

    def _is_answered(self, found: _Found, other: _Found) -> bool:
        one, two = found.citation.number, other.citation.number
        same = two in self._entries[one].instead_of or one in self._entries[two].instead_of
        return same and found.piece.overlaps(other.piece)
