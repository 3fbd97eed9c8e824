"""The fitted matcher as values, and as bytes for the cache.

A linear classifier of one column an entry and one for "none of them". A column's decision is turned into a score
from 0 to 1 by a logistic curve over the decision itself, the strongest rival's and that of "none"; the curve was
fitted to sentences the classifier had not seen. An entry without enough examples has columns that hold just its
question: their decision is the cosine, which is its own score.
"""

import io
import json
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from intake.faq.features import BUCKETS, Rows, Values, features, normalised

NONE = 0
"""The column of sentences no entry answers."""

FORMAT = 5
"""Raised when the meaning of features or weights changes, so that a cached model of older code is fitted anew."""

UNKNOWN = -1
MOST_AT_ONCE = 64
"""Pieces judged at a time: bounds the memory a hostile mail can ask for."""
MOST_COUNTED = 50
_DAMPED = np.concatenate([[0.0], 1 + np.log(np.arange(1, MOST_COUNTED + 1))]).astype(np.float32)
"""What a feature weighs by how often it occurs."""

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
    _place: NDArray[np.int32] = field(init=False, repr=False)
    """Of each bucket, where it is among the known features; UNKNOWN for the others."""

    def __post_init__(self) -> None:
        """A table of all buckets: faster than a search among the known ones, at 4 MB."""
        place = np.full(BUCKETS, UNKNOWN, dtype=np.int32)
        place[self.buckets] = np.arange(len(self.buckets))
        object.__setattr__(self, "_place", place)

    def scores(self, pieces: Sequence[Sequence[str]]) -> tuple[tuple[int, ...], Decisions]:
        """The entries, and for every piece a row with the score of each, from 0 to 1. A piece is one text or two."""
        blocks = [self._decisions(pieces[at : at + MOST_AT_ONCE]) for at in range(0, len(pieces), MOST_AT_ONCE)]
        decisions = np.vstack(blocks)
        learned = len(self.learned)
        scores = [scores_of(decisions[:, :learned], self.learned, self.curve)] if learned else []
        numbers = tuple(number for number in self.learned if number != NONE) + self.verbatim
        return numbers, np.hstack([*scores, np.clip(decisions[:, learned:], 0, 1)])

    def _decisions(self, pieces: Sequence[Sequence[str]]) -> Decisions:
        """The features of a text are found once, though it is also part of a pair."""
        texts = {text: row for row, text in enumerate(dict.fromkeys(text for piece in pieces for text in piece))}
        rows, buckets = features([normalised(text) for text in texts])
        places = self._place[buckets]
        known = places != UNKNOWN
        columns, column = np.unique(places[known], return_inverse=True)
        cells = rows[known] * len(columns) + column
        counts = np.bincount(cells, minlength=len(texts) * len(columns)).reshape(len(texts), len(columns))
        unknown = np.bincount(rows[~known], minlength=len(texts))
        firsts, lasts = ([texts[piece[end]] for piece in pieces] for end in (0, -1))
        paired = np.array([len(piece) > 1 for piece in pieces])[:, None]
        values = _DAMPED[np.minimum(counts[firsts] + paired * counts[lasts], MOST_COUNTED)] * self.rarity[columns]
        foreign = (unknown[firsts] + paired[:, 0] * unknown[lasts]) * self.rarest**2
        norms = np.sqrt(np.einsum("ij,ij->i", values, values) + foreign)
        decisions = values @ self.weights[columns] / np.maximum(norms, 1e-9)[:, None] + self.bias
        return np.asarray(decisions, dtype=np.float64)

    @property
    def rarest(self) -> float:
        """The rarity of a feature never seen: that of the rarest. So foreign text scores low."""
        return float(self.rarity.max(initial=1.0))

    def rarity_of(self, buckets: Rows) -> Values:
        """The rarity of features."""
        places = self._place[buckets]
        return np.where(places == UNKNOWN, np.float32(self.rarest), self.rarity[places]).astype(np.float32)

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
