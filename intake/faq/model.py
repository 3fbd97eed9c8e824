"""The fitted matcher as values, and as bytes for the cache.

A linear classifier of one column an entry and one for "none of them". A column's decision is turned into a score
from 0 to 1 by a logistic curve over the decision itself, the strongest rival's and that of "none"; the curve was
fitted to sentences the classifier had not seen. An entry without enough examples has columns that hold just its
question: their decision is the cosine, which is its own score.
"""

import io
import json
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from intake.faq.features import Rows, Values, feature_counts, normalised, weighted

NONE = 0
"""The column of sentences no entry answers."""

FORMAT = 2
"""Raised when the meaning of features or weights changes, so that a cached model of older code is fitted anew."""

Decisions = NDArray[np.float64]


class ModelError(Exception):
    """The bytes are no model of this program version; fit again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Curve:
    """How sure a decision is: the logistic function of these weights times decision, rival's and none's, plus constant."""

    own: float
    rival: float
    none: float
    constant: float


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Model:
    """A linear classifier over hashed features."""

    matching_hash: str
    """Of the document it was fitted to."""
    learned: tuple[int, ...]
    """What the first columns stand for: NONE, and the entries with enough examples. Empty if nothing was learned."""
    verbatim: tuple[int, ...]
    """The entries of the further columns, a column a question."""
    curve: Curve
    buckets: Rows
    """The known features, ascending."""
    rarity: Values
    """Of each known feature."""
    weights: Values
    """One row a known feature, one column a class."""
    bias: Values
    """One a class."""

    def scores(self, texts: Sequence[str]) -> tuple[tuple[int, ...], Decisions]:
        """The entries, and for every text a row with the score of each, from 0 to 1."""
        decisions = self._decisions([normalised(text) for text in texts])
        learned = len(self.learned)
        scores = [scores_of(decisions[:, :learned], self.learned, self.curve)] if learned else []
        numbers = tuple(number for number in self.learned if number != NONE) + self.verbatim
        return numbers, np.hstack([*scores, np.clip(decisions[:, learned:], 0, 1)])

    def _decisions(self, texts: Sequence[str]) -> Decisions:
        rows, buckets, counts = feature_counts(texts)
        places, known = self._places(buckets)
        values = weighted(rows, counts, self.rarity_of(buckets), texts=len(texts))[known]
        rows, places = rows[known], places[known]
        decisions = np.tile(self.bias.astype(np.float64), (len(texts), 1))
        starts = np.flatnonzero(np.diff(rows, prepend=-1))
        if starts.size:
            decisions[rows[starts]] += np.add.reduceat(self.weights[places] * values[:, None], starts, axis=0)
        return decisions

    def rarity_of(self, buckets: Rows) -> Values:
        """The rarity of features. One never seen is as rare as the rarest: so foreign text scores low."""
        places, known = self._places(buckets)
        return np.where(known, self.rarity[places], self.rarity.max()).astype(np.float32)

    def _places(self, buckets: Rows) -> tuple[Rows, NDArray[np.bool_]]:
        places = np.minimum(np.searchsorted(self.buckets, buckets), len(self.buckets) - 1)
        return places, self.buckets[places] == buckets

    def to_bytes(self) -> bytes:
        """The model as an npz archive without pickled objects."""
        curve = (self.curve.own, self.curve.rival, self.curve.none, self.curve.constant)
        head = {
            f"format {FORMAT}": self.matching_hash,
            "learned": self.learned,
            "verbatim": self.verbatim,
            "curve": curve,
        }
        target = io.BytesIO()
        encoded = np.frombuffer(json.dumps(head).encode(), dtype=np.uint8)
        np.savez(target, head=encoded, buckets=self.buckets, rarity=self.rarity, weights=self.weights, bias=self.bias)
        return target.getvalue()

    @classmethod
    def from_bytes(cls, data: bytes) -> "Model":
        """The model `to_bytes` wrote; raises ModelError for anything else, models of other program versions included."""
        try:
            with np.load(io.BytesIO(data), allow_pickle=False) as archive:
                head = json.loads(archive["head"].tobytes())
                own, rival, none, constant = head["curve"]
                return cls(
                    matching_hash=str(head[f"format {FORMAT}"]),
                    learned=tuple(int(number) for number in head["learned"]),
                    verbatim=tuple(int(number) for number in head["verbatim"]),
                    curve=Curve(own=own, rival=rival, none=none, constant=constant),
                    buckets=archive["buckets"],
                    rarity=archive["rarity"],
                    weights=archive["weights"],
                    bias=archive["bias"],
                )
        except Exception as error:
            # Damaged archives raise whatever zipfile, zlib, json and numpy please; all of it means "fit again".
            raise ModelError("no model of this program version") from error


def evidence(decisions: Decisions, learned: Sequence[int]) -> NDArray[np.float64]:
    """For every row and entry what the curve looks at: its own decision, the strongest rival's, and that of none."""
    entries = [column for column, number in enumerate(learned) if number != NONE]
    ordered = np.sort(decisions, axis=1)
    own = decisions[:, entries]
    rival = np.where(own >= ordered[:, -1:], ordered[:, -2:-1], ordered[:, -1:])
    none = np.repeat(decisions[:, [learned.index(NONE)]], len(entries), axis=1)
    return np.stack([own, rival, none], axis=2)


def scores_of(decisions: Decisions, learned: Sequence[int], curve: Curve) -> Decisions:
    """For every row the score of each entry, in the order of `learned` without NONE."""
    seen = evidence(decisions, learned)
    raised = seen @ np.array([curve.own, curve.rival, curve.none]) + curve.constant
    return np.asarray(1 / (1 + np.exp(-np.clip(raised, -30, 30))), dtype=np.float64)
