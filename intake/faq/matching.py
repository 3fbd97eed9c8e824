"""Which entries of the FAQ a mail asks for, and by which sentences; most mails ask for none."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from intake.faq.citation import Citation
from intake.faq.document import Document, Entry
from intake.faq.fitting import fit
from intake.faq.model import Model, ModelError
from intake.faq.sentences import Piece, pieces

__all__ = ["Match", "Matcher", "Model", "ModelError", "fit"]

THRESHOLD = 0.75
MOST_CITED = 3
MOST_OTHERS = 5
NO_QUESTION = 0.8
"""What the score of a piece that neither asks nor requests is multiplied by."""
FLOOR = 0.15
"""Scores under this are not worth showing to staff."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """The entries to answer with, best first and at most three, and the runners-up for staff."""

    cited: tuple[Citation, ...]
    others: tuple[Citation, ...]


class Matcher:
    """A fitted model together with the document it was fitted to."""

    def __init__(self, model: Model, document: Document) -> None:
        self._model = model
        self._entries = {entry.number: entry for entry in document.entries}

    def match(self, subject: str, text: str) -> Match:
        """The match of one mail; `text` is what the sender typed, secrets masked, without quotes and signature."""
        asked = pieces(subject, text)
        if not asked:
            return Match(cited=(), others=())
        best = self._best(asked, self._model.probabilities([piece.text for piece in asked]))
        cited: list[Citation] = []
        others: list[Citation] = []
        for citation in sorted(best, key=lambda citation: (-citation.score, citation.number)):
            fits = citation.score >= THRESHOLD and len(cited) < MOST_CITED and not self._answered(citation, cited)
            (cited if fits else others).append(citation)
        return Match(cited=tuple(cited), others=tuple(others[:MOST_OTHERS]))

    def _best(self, asked: tuple[Piece, ...], probabilities: NDArray[np.float32]) -> list[Citation]:
        found = []
        quiet = np.array([1.0 if piece.asks else NO_QUESTION for piece in asked])
        for column, number in enumerate(self._model.numbers):
            entry = self._entries.get(number)
            if entry is None:
                continue
            scores = probabilities[:, column] * (1.0 if entry.bare_report else quiet)
            place = int(scores.argmax())
            if scores[place] >= FLOOR:
                found.append(Citation(number=number, score=round(float(scores[place]), 4), sentence=asked[place].text))
        return found

    def _answered(self, citation: Citation, cited: list[Citation]) -> bool:
        return any(_answer_the_same(self._entries[citation.number], self._entries[other.number]) for other in cited)


def _answer_the_same(one: Entry, other: Entry) -> bool:
    return other.number in one.instead_of or one.number in other.instead_of
