"""A sentence as numbers: hashed words and their beginnings, pairs of both, and pieces of words; of a mail at once.

Fitting and matching share this code, so both see the same features. Everything is linear in the text's length.
"""

import re
import unicodedata
import zlib
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

BUCKETS = 1 << 20
"""Features are hashed into this many buckets; what falls into one bucket shares its weight."""

BEGINNING = 5
"""So many letters of a word are its beginning: it stands for the word whatever its ending or second half."""

_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})
_NOT_WORD = re.compile(r"[^a-z0-9?!]+")
_DIGITS = re.compile(r"[0-9]+")
_MARK = re.compile(r"([?!])[?! ]*")
_FACTOR = np.uint32(0x9E3779B1)
_SPACE = ord(" ")

Rows = NDArray[np.int64]
Values = NDArray[np.float32]


def normalised(text: str) -> str:
    """Lower case, umlauts written out, accents off, numbers as 0, one space around every word."""
    text = unicodedata.normalize("NFKC", text).casefold().translate(_UMLAUTS)
    if not text.isascii():
        text = unicodedata.normalize("NFD", text).encode("ascii", "ignore").decode("ascii")
    text = _MARK.sub(r" \1 ", _DIGITS.sub("0", text))
    return f" {_NOT_WORD.sub(' ', text).strip()} "


def features(texts: Sequence[str]) -> tuple[Rows, Rows]:
    """For every feature of every normalised text, as often as it occurs: the text's index, and the bucket."""
    words = [text.split() for text in texts]
    beginnings = [[word[:BEGINNING] for word in found] for found in words]
    found = [_pieces_of_words(texts), *_words(words, kind=0), *_words(beginnings, kind=1)]
    rows, buckets = (np.concatenate(part) for part in zip(*found, strict=True))
    return rows, buckets


def feature_counts(texts: Sequence[str]) -> tuple[Rows, Rows, Rows]:
    """For every feature of every normalised text: the text's index, the bucket, how often; by text, then bucket."""
    rows, buckets = features(texts)
    unique, counts = np.unique(rows * BUCKETS + buckets, return_counts=True)
    return unique // BUCKETS, unique % BUCKETS, counts


def weighted(rows: Rows, counts: Rows, rarity: Values, *, texts: int) -> Values:
    """The value of each feature: the logarithm of its count, times its rarity, each text scaled to length one."""
    values = (1 + np.log(counts)) * rarity
    norms = np.sqrt(np.bincount(rows, weights=values**2, minlength=texts))
    return (values / np.maximum(norms, 1e-9)[rows]).astype(np.float32)


def _pieces_of_words(texts: Sequence[str]) -> tuple[Rows, Rows]:
    codes = np.frombuffer("".join(texts).encode("ascii"), dtype=np.uint8).astype(np.uint32)
    rows = np.repeat(np.arange(len(texts)), [len(text) for text in texts])
    # A piece may begin or end with a space, not have one inside, and lies in one text.
    kept = (rows[2:] == rows[:-2]) & (codes[1:-1] != _SPACE)
    grams = (codes[:-2] * _FACTOR + codes[1:-1]) * _FACTOR + codes[2:]
    return rows[2:][kept], _bucket(grams[kept])


def _words(words: Sequence[Sequence[str]], *, kind: int) -> list[tuple[Rows, Rows]]:
    """The words and the pairs of neighbours; another kind has other hashes."""
    rows = np.repeat(np.arange(len(words)), [len(found) for found in words])
    hashes = np.array([zlib.crc32(word.encode("ascii"), kind) for found in words for word in found], dtype=np.uint32)
    together = rows[:-1] == rows[1:]
    pairs = (hashes[:-1] * _FACTOR + hashes[1:])[together]
    return [(rows, _bucket(hashes)), (rows[:-1][together], _bucket(pairs))]


def _bucket(hashes: NDArray[np.uint32]) -> Rows:
    mixed = (hashes ^ (hashes >> np.uint32(15))) * np.uint32(0x85EBCA6B)
    return ((mixed ^ (mixed >> np.uint32(13))) % np.uint32(BUCKETS)).astype(np.int64)
