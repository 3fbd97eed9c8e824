"""Fitting the matcher to a document. The only module that needs scikit-learn and scipy, imported when it is called.

The classifier is a linear support vector machine, one class against the rest. Its margins say little about how
often it is right on the mails of people who wrote no examples. So it is also fitted with a fifth of the sentences
held back, five times, and the curve from margins to scores is drawn from the sentences held back. The folds are
stretches of each list, not samples: neighbours in a list tend to be by one hand, and a sentence by another hand is
the harder and the fairer test.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from intake.faq.document import Document
from intake.faq.features import Rows, Values, feature_counts, normalised, weighted
from intake.faq.hashes import matching_hash
from intake.faq.model import NONE, Curve, Decisions, Model, evidence

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from scipy.sparse import csr_matrix

FEWEST_EXAMPLES = 10
"""An entry with fewer is not learned: it is cited only where its own question is asked nearly word for word."""
FEWEST_OTHERS = 50
"""With fewer sentences that no entry answers, nothing is learned."""
FEWEST_SENTENCES = 2
"""A feature of fewer sentences tells nothing about the next one; it still counts for the length of its own."""
FOLDS = 5
ALIKE_WORDS = 4
"""Sentences that share so many of their longest words are near-duplicates."""
SOFTNESS = 0.5
"""The classifier's C: how much a sentence on the wrong side costs."""
NOTHING_LEARNED = Curve(own=0.0, rival=0.0, none=0.0, constant=-30.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """A sentence to learn from and the entry it asks for, NONE for none; `near` names the entry it only resembles."""

    text: str
    number: int
    near: int | None = None

    @property
    def bank(self) -> int:
        """The list it stands in: an entry's number, the negative of it for its near misses, NONE for ordinary ones."""
        return -self.near if self.near else self.number


def sentences_of(document: Document) -> tuple[Sentence, ...]:
    """Every sentence of the document, with its questions as examples of themselves."""
    found = [Sentence(text=text, number=NONE) for text in document.ordinary]
    for entry in document.entries:
        texts = (*(translation.question for translation in entry.translations), *entry.examples)
        found += [Sentence(text=text, number=entry.number) for text in texts]
        found += [Sentence(text=text, number=NONE, near=entry.number) for text in entry.near_misses]
    return tuple(found)


def learnable(document: Document) -> frozenset[int]:
    """The entries with enough examples to learn, NONE included; empty if the document gives too little to learn."""
    enough = {entry.number for entry in document.entries if len(entry.examples) >= FEWEST_EXAMPLES}
    others = len(document.ordinary) + sum(len(entry.near_misses) for entry in document.entries)
    return frozenset({NONE, *enough}) if enough and others >= FEWEST_OTHERS else frozenset()


def fit(document: Document) -> Model:
    """The matcher for this document; the same document gives the same model. Some seconds for 5,000 sentences."""
    sentences = sentences_of(document)
    known = learnable(document)
    verbatim = [row for row, sentence in enumerate(sentences) if sentence.number not in {NONE, *known}]
    lessons = Lessons([sentence.text for sentence in sentences], verbatim=verbatim)
    taught = np.array([row for row, sentence in enumerate(sentences) if sentence.number in known], dtype=np.int64)
    numbers = np.array([sentences[row].number for row in taught], dtype=np.int64)
    banks = np.array([sentences[row].bank for row in taught], dtype=np.int64)
    learned, weights, bias = _learn(lessons.matrix[taught], numbers)
    questions = lessons.matrix[verbatim].toarray()
    return Model(
        matching_hash=matching_hash(document),
        learned=learned,
        verbatim=tuple(sentences[row].number for row in verbatim),
        curve=curve_of(held_back(lessons, taught, numbers, banks), numbers, learned) if learned else NOTHING_LEARNED,
        buckets=lessons.buckets,
        rarity=lessons.rarity,
        weights=np.vstack([weights, questions]).T.astype(np.float32, order="C"),
        bias=np.concatenate([bias, np.zeros(len(verbatim))]).astype(np.float32),
    )


class Lessons:
    """The document's sentences as a matrix, and what it takes to make further rows of the same kind."""

    texts: list[str]
    buckets: Rows
    rarity: Values
    matrix: "csr_matrix"

    def __init__(self, texts: list[str], *, verbatim: Sequence[int] = ()) -> None:
        """`verbatim` are the rows of texts of which every feature is kept, however rare."""
        from scipy.sparse import csr_matrix  # noqa: PLC0415 - costs half a second, needed only to fit

        self.texts = texts
        rows, buckets, counts = feature_counts([normalised(text) for text in texts])
        found, columns, frequency = np.unique(buckets, return_inverse=True, return_counts=True)
        kept = frequency >= FEWEST_SENTENCES
        kept[columns[np.isin(rows, np.array(verbatim, dtype=np.int64))]] = True
        rarity = (np.log((1 + len(texts)) / (1 + frequency)) + 1).astype(np.float32)
        values = weighted(rows, counts, rarity[columns], texts=len(texts))
        self.buckets, self.rarity = found[kept], rarity[kept]
        self.matrix = csr_matrix((values, (rows, columns)), shape=(len(texts), len(found)))[:, kept]


def _learn(matrix: "csr_matrix", numbers: Rows) -> tuple[tuple[int, ...], Decisions, Decisions]:
    from sklearn.svm import LinearSVC  # noqa: PLC0415 - costs a second, needed only to fit

    if not numbers.size:
        return (), np.zeros((0, matrix.shape[1])), np.zeros(0)
    fitted = LinearSVC(C=SOFTNESS, random_state=0).fit(matrix, numbers)
    weights, bias = fitted.coef_, fitted.intercept_
    if len(bias) == 1:  # Of two classes only the second is kept; the first is its opposite.
        weights, bias = np.vstack([-weights, weights]), np.array([-bias[0], bias[0]])
    return tuple(int(number) for number in fitted.classes_), weights, bias


def folds(banks: Rows, kin: Rows) -> Rows:
    """For every sentence the fold in which it is held back: each list (see `Sentence.bank`) cut into FOLDS stretches.

    A sentence follows its kin (see `kin_of`), so that none is judged by its near-duplicate; but no list may come to
    lie in one fold whole, since then nobody could learn it.
    """
    sizes, seen = Counter(banks.tolist()), Counter[int]()
    stretch = np.zeros(len(banks), dtype=np.int64)
    for row, bank in enumerate(banks.tolist()):
        # Lists of a sentence or two would all lie in the first fold.
        stretch[row] = seen[bank] * FOLDS // sizes[bank] if sizes[bank] >= FOLDS else row % FOLDS
        seen[bank] += 1
    followed = stretch[kin]
    for bank in sizes:
        mine = banks == bank
        if len(np.unique(followed[mine])) == 1:
            followed[mine] = stretch[mine]
    return np.asarray(followed, dtype=np.int64)


def kin_of(texts: Sequence[str]) -> Rows:
    """For every text the place of the first one with the same longest words: that one, or a near-duplicate."""
    first: dict[frozenset[str], int] = {}
    return np.array([first.setdefault(_longest_words(text), row) for row, text in enumerate(texts)], dtype=np.int64)


def _longest_words(text: str) -> frozenset[str]:
    words = sorted(set(normalised(text).split()), key=lambda word: (-len(word), word))
    return frozenset(words[:ALIKE_WORDS])


def held_back(lessons: "Lessons", taught: Rows, numbers: Rows, banks: Rows) -> Decisions:
    """The decisions on every taught sentence by a classifier that did not see it; a column a class, ascending."""
    matrix, fold = lessons.matrix[taught], folds(banks, kin_of([lessons.texts[row] for row in taught]))
    decisions = np.zeros((len(numbers), len(np.unique(numbers))))
    for held in np.unique(fold):
        _, weights, bias = _learn(matrix[fold != held], numbers[fold != held])
        decisions[fold == held] = matrix[fold == held] @ weights.T + bias
    return decisions


def curve_of(decisions: Decisions, numbers: Rows, learned: tuple[int, ...]) -> Curve:
    """The logistic curve that tells right from wrong on these decisions."""
    from sklearn.linear_model import LogisticRegression  # noqa: PLC0415

    entries = np.array([number for number in learned if number != NONE])
    right: NDArray[np.bool_] = numbers[:, None] == entries[None, :]
    fitted = LogisticRegression(C=100.0, max_iter=1000).fit(evidence(decisions, learned).reshape(-1, 3), right.ravel())
    own, rival, none = (float(weight) for weight in fitted.coef_[0])
    return Curve(own=own, rival=rival, none=none, constant=float(fitted.intercept_[0]))
