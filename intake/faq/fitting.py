"""Fitting the matcher to a document. The only module that needs scikit-learn and scipy, imported when it is called."""

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from intake.faq.document import Document
from intake.faq.features import bucket_rows, normalised, weighted
from intake.faq.hashes import matching_hash
from intake.faq.model import NONE, Model

if TYPE_CHECKING:
    from scipy.sparse import csr_matrix


def fit(document: Document) -> Model:
    """The matcher for this document: some seconds for 4,000 sentences; the same document gives the same model."""
    sentences = training_set(document)
    return fit_sentences(sentences, matching_hash=matching_hash(document))


def training_set(document: Document) -> list[tuple[str, int]]:
    """Every sentence the document holds and the entry it asks for, NONE for none."""
    found = [(text, NONE) for text in document.ordinary]
    for entry in document.entries:
        found += [(t.question, entry.number) for t in entry.translations]
        found += [(text, entry.number) for text in entry.examples]
        found += [(text, NONE) for text in entry.near_misses]
    return found


def fit_sentences(sentences: list[tuple[str, int]], *, matching_hash: str) -> Model:
    """The matcher for these sentences."""
    from sklearn.linear_model import LogisticRegression  # noqa: PLC0415 - costs a second, needed only here

    texts = [normalised(text) for text, _ in sentences]
    _, buckets, _ = bucket_rows(texts)
    known, frequency = np.unique(buckets, return_counts=True)
    idf = (np.log((1 + len(texts)) / (1 + frequency)) + 1).astype(np.float32)
    classes = LogisticRegression(C=30, max_iter=200).fit(
        _matrix(texts, known, idf), [number for _, number in sentences]
    )
    coefficients, bias = _all_classes(classes.coef_, classes.intercept_)
    return Model(
        matching_hash=matching_hash,
        numbers=tuple(int(number) for number in classes.classes_),
        buckets=known.astype(np.int32),
        idf=idf,
        weights=np.ascontiguousarray(coefficients.T, dtype=np.float32),
        bias=bias.astype(np.float32),
    )


def _matrix(texts: list[str], known: NDArray[np.int64], idf: NDArray[np.float32]) -> "csr_matrix":
    from scipy.sparse import csr_matrix  # noqa: PLC0415

    rows, buckets, counts = bucket_rows(texts)
    columns = np.searchsorted(known, buckets)
    values = weighted(rows, counts, idf[columns], texts=len(texts))
    return csr_matrix((values, (rows, columns)), shape=(len(texts), len(known)))


def _all_classes(
    coefficients: NDArray[np.float64], bias: NDArray[np.float64]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    # Of two classes scikit-learn keeps only the second's weights; the first's are zero then.
    if len(bias) > 1:
        return coefficients, bias
    return np.vstack([np.zeros_like(coefficients), coefficients]), np.array([0.0, bias[0]])
