"""Why a sentence would be answered with an entry: its scores, and the sentences of the document that are most like it."""

from dataclasses import dataclass

import numpy as np

from intake.faq.document import Document
from intake.faq.features import feature_counts, normalised, weighted
from intake.faq.fitting import Sentence, sentences_of
from intake.faq.matching import Match, Matcher
from intake.faq.model import Decisions, Model

MOST_ALIKE = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Alike:
    """A sentence of the document, the entry it asks for (0 for none), and its likeness from 0 to 1."""

    text: str
    number: int
    near: int | None
    """The entry it was written down for as a near miss."""
    likeness: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """What would be cited for a text, the runners-up, and what the document holds that is most like it."""

    match: Match
    alike: tuple[Alike, ...]


def explain(model: Model, document: Document, text: str) -> Explanation:
    """The explanation of one text; the likeness is the cosine of the features the matcher sees. Under a second."""
    sentences = sentences_of(document)
    likeness = _likeness(model, text, sentences)
    nearest = np.argsort(-likeness, kind="stable")[:MOST_ALIKE]
    alike = tuple(
        Alike(
            text=sentences[place].text,
            number=sentences[place].number,
            near=sentences[place].near,
            likeness=round(float(likeness[place]), 3),
        )
        for place in nearest
        if likeness[place] > 0
    )
    return Explanation(match=Matcher(model, document).match("", text), alike=alike)


def _likeness(model: Model, text: str, sentences: tuple[Sentence, ...]) -> Decisions:
    texts = [normalised(text), *(normalised(sentence.text) for sentence in sentences)]
    rows, buckets, counts = feature_counts(texts)
    values = weighted(rows, counts, model.rarity_of(buckets), texts=len(texts))
    wanted, weights = buckets[rows == 0], values[rows == 0]
    if not wanted.size:
        return np.zeros(len(sentences))
    places = np.minimum(np.searchsorted(wanted, buckets), len(wanted) - 1)
    shared = wanted[places] == buckets
    products = np.where(shared, weights[places] * values, 0.0)
    return np.asarray(np.bincount(rows, weights=products, minlength=len(texts))[1:], dtype=np.float64)
