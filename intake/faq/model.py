"""The fitted matcher as values, and as bytes for the cache."""

import io
import json
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from intake.faq.features import bucket_rows, normalised, weighted

NONE = 0
"""The class of sentences no entry answers."""

FORMAT = 1
"""Raised when the meaning of features or weights changes, so that a cached model of older code is fitted anew."""


class ModelError(Exception):
    """The bytes are no model of this program version; fit again."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Model:
    """A linear classifier over hashed features."""

    matching_hash: str
    """Of the document it was fitted to."""
    numbers: tuple[int, ...]
    """The classes: entries' numbers, 0 for none of them."""
    buckets: NDArray[np.int32]
    """The known features, ascending."""
    idf: NDArray[np.float32]
    """How rare each known feature is."""
    weights: NDArray[np.float32]
    """One row a known feature, one column a class."""
    bias: NDArray[np.float32]
    """One a class."""

    def probabilities(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """One row a text, one column a class, each row summing to one."""
        rows, buckets, counts = bucket_rows([normalised(text) for text in texts])
        places = np.minimum(np.searchsorted(self.buckets, buckets), len(self.buckets) - 1)
        known = self.buckets[places] == buckets
        rows, places = rows[known], places[known]
        values = weighted(rows, counts[known], self.idf[places], texts=len(texts))
        logits = np.tile(self.bias, (len(texts), 1))
        starts = np.flatnonzero(np.diff(rows, prepend=-1))
        if starts.size:
            logits[rows[starts]] += np.add.reduceat(self.weights[places] * values[:, None], starts, axis=0)
        raised = np.exp(logits - logits.max(axis=1, keepdims=True))
        return np.asarray(raised / raised.sum(axis=1, keepdims=True), dtype=np.float32)

    def to_bytes(self) -> bytes:
        """The model as an npz archive without pickled objects."""
        head = {f"format {FORMAT}": self.matching_hash, "numbers": self.numbers}
        target = io.BytesIO()
        encoded = np.frombuffer(json.dumps(head).encode(), dtype=np.uint8)
        half = self.weights.astype(np.float16)
        np.savez(target, head=encoded, buckets=self.buckets, idf=self.idf, weights=half, bias=self.bias)
        return target.getvalue()

    @classmethod
    def from_bytes(cls, data: bytes) -> "Model":
        """The model `to_bytes` wrote; raises ModelError for anything else, models of other program versions included."""
        try:
            with np.load(io.BytesIO(data), allow_pickle=False) as archive:
                head = json.loads(archive["head"].tobytes())
                return cls(
                    matching_hash=str(head[f"format {FORMAT}"]),
                    numbers=tuple(int(number) for number in head["numbers"]),
                    buckets=archive["buckets"],
                    idf=archive["idf"],
                    weights=archive["weights"].astype(np.float32),
                    bias=archive["bias"],
                )
        except Exception as error:
            # Damaged archives raise whatever zipfile, zlib, json and numpy please; all of it means "fit again".
            raise ModelError("no model of this program version") from error
