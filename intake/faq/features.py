"""A sentence as numbers: hashed n-grams of characters and words, computed for a whole mail at once.

Fitting and matching share this code, so both see the same features. Everything is linear in the text's length.
"""

import re
import unicodedata
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

BUCKETS = 1 << 20
"""Features are hashed into this many buckets; what falls into one bucket shares its weight."""

LENGTHS = (2, 3, 4, 5)
"""Lengths of the character n-grams."""

_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})
_NOT_WORD = re.compile(r"[^a-z0-9?!]+")
_DIGITS = re.compile(r"[0-9]+")
_MARK = re.compile(r"([?!])[?! ]*")
_FACTOR = np.uint32(0x9E3779B1)


def normalised(text: str) -> str:
    """Lower case, umlauts written out, accents off, numbers as 0, one space around every word."""
    text = unicodedata.normalize("NFKC", text).casefold().translate(_UMLAUTS)
    text = unicodedata.normalize("NFD", text).encode("ascii", "ignore").decode("ascii")
    text = _MARK.sub(r" \1 ", _DIGITS.sub("0", text))
    return f" {_NOT_WORD.sub(' ', text).strip()} "


def bucket_rows(texts: Sequence[str]) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]]:
    """For every feature of every normalised text: the text's index, the bucket, how often; ordered by text, then bucket."""
    codes = np.frombuffer("".join(texts).encode("ascii"), dtype=np.uint8).astype(np.uint32)
    rows = np.repeat(np.arange(len(texts)), [len(text) for text in texts])
    keys = [np.empty(0, dtype=np.int64)]
    grams = codes
    for length in range(2, LENGTHS[-1] + 1):
        # The hash of an n-gram grows by one character at a time; n-grams across two texts are dropped.
        grams = grams[:-1] * _FACTOR + codes[length - 1 :]
        within = rows[: grams.size] == rows[length - 1 :]
        if length in LENGTHS:
            keys.append(rows[: grams.size][within] * BUCKETS + _bucket(grams[within] + np.uint32(length)))
    unique, counts = np.unique(np.concatenate(keys), return_counts=True)
    return unique // BUCKETS, unique % BUCKETS, counts


def weighted(
    rows: NDArray[np.int64], counts: NDArray[np.int64], idf: NDArray[np.float32], *, texts: int
) -> NDArray[np.float32]:
    """The value of each feature: logarithm of its count, times its rarity, each text scaled to length one."""
    values = ((1 + np.log(counts)) * idf).astype(np.float32)
    norms = np.sqrt(np.bincount(rows, weights=values.astype(np.float64) ** 2, minlength=texts))
    return (values / np.maximum(norms, 1e-9)[rows]).astype(np.float32)


def _bucket(hashes: NDArray[np.uint32]) -> NDArray[np.int64]:
    mixed = (hashes ^ (hashes >> np.uint32(15))) * np.uint32(0x85EBCA6B)
    return ((mixed ^ (mixed >> np.uint32(13))) % np.uint32(BUCKETS)).astype(np.int64)
