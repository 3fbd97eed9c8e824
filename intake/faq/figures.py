"""How well the matcher does on a document's own sentences, each judged by a model that had not seen it.

The sentences are harder than most mails (every near miss was written to mislead) and some are by the same hand as
their neighbours; the figures compare editions of a document, they do not promise the same for mails.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from intake.faq.document import Document
from intake.faq.fitting import Lessons, Sentence, curve_of, held_back, learnable, sentences_of
from intake.faq.matching import THRESHOLD, weighed
from intake.faq.model import NONE, scores_of
from intake.faq.sentences import asks

MOST_PAIRS = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryFigures:
    """One entry: how many sentences ask for it, how many of them were cited with it, and how often it was cited wrongly."""

    number: int
    asked: int
    found: int
    wrong: int

    @property
    def recall(self) -> float:
        """The share of its sentences that were cited with it; 1 if there are none."""
        return self.found / self.asked if self.asked else 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Confusion:
    """How often sentences that ask for `meant` (0 for none) were cited with `cited`, and one of them."""

    meant: int
    cited: int
    times: int
    sentence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """The whole document. Shares run from 0 to 1; all are 1 where there is nothing to divide by."""

    sentences: int
    precision: float
    """Of the citations, the share that is right."""
    recall: float
    """Of the sentences that ask for an entry, the share cited with it."""
    abstention: float
    """Of the sentences no entry answers, the share left alone."""
    entries: tuple[EntryFigures, ...]
    """The weakest first."""
    confused: tuple[Confusion, ...]
    """The most frequent first, at most ten."""
    not_learned: tuple[int, ...]
    """Entries with too few examples: cited only where their question is asked nearly word for word."""


def check(document: Document) -> Figures:
    """The figures of a document by cross-validation; takes about as long as fitting it."""
    known = learnable(document)
    sentences = tuple(sentence for sentence in sentences_of(document) if sentence.number in known)
    cited = _cited(document, sentences) if sentences else ()
    entries = sorted(
        (_entry(number, sentences, cited) for number in known - {NONE}), key=lambda entry: (entry.recall, -entry.wrong)
    )
    asking = sum(sentence.number != NONE for sentence in sentences)
    right = sum(sentence.number == number != NONE for sentence, number in zip(sentences, cited, strict=True))
    quiet = sum(sentence.number == number == NONE for sentence, number in zip(sentences, cited, strict=True))
    return Figures(
        sentences=len(sentences),
        precision=_share(right, sum(number != NONE for number in cited)),
        recall=_share(right, asking),
        abstention=_share(quiet, len(sentences) - asking),
        entries=tuple(entries),
        confused=_confused(sentences, cited),
        not_learned=tuple(entry.number for entry in document.entries if entry.number not in known),
    )


def _cited(document: Document, sentences: Sequence[Sentence]) -> tuple[int, ...]:
    """The entry each sentence would be cited with, NONE for none."""
    numbers = np.array([sentence.number for sentence in sentences], dtype=np.int64)
    learned = tuple(sorted({sentence.number for sentence in sentences}))
    banks = np.array([sentence.bank for sentence in sentences], dtype=np.int64)
    decisions = held_back(Lessons([sentence.text for sentence in sentences]), np.arange(len(numbers)), numbers, banks)
    scores = scores_of(decisions, learned, curve_of(decisions, numbers, learned))
    entries = [number for number in learned if number != NONE]
    bare = np.array([entry.bare_report for number in entries if (entry := document.entry(number))])
    scores = weighed(scores, [asks(sentence.text) for sentence in sentences], bare)
    best = scores.argmax(axis=1)
    return tuple(
        entries[column] if score >= THRESHOLD else NONE for column, score in zip(best, scores.max(axis=1), strict=True)
    )


def _entry(number: int, sentences: Sequence[Sentence], cited: Sequence[int]) -> EntryFigures:
    pairs = Counter(
        (sentence.number == number, found == number) for sentence, found in zip(sentences, cited, strict=True)
    )
    asked = pairs[True, True] + pairs[True, False]
    return EntryFigures(number=number, asked=asked, found=pairs[True, True], wrong=pairs[False, True])


def _confused(sentences: Sequence[Sentence], cited: Sequence[int]) -> tuple[Confusion, ...]:
    wrong: dict[tuple[int, int], list[str]] = {}
    for sentence, number in zip(sentences, cited, strict=True):
        if number not in {NONE, sentence.number}:
            wrong.setdefault((sentence.number, number), []).append(sentence.text)
    ordered = sorted(wrong.items(), key=lambda item: (-len(item[1]), item[0]))
    return tuple(
        Confusion(meant=meant, cited=number, times=len(texts), sentence=texts[0])
        for (meant, number), texts in ordered[:MOST_PAIRS]
    )


def _share(part: int, whole: int) -> float:
    return round(part / whole, 4) if whole else 1.0
