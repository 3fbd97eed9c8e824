"""The linear classifier that tells what a sentence reports, from weights learnt of examples.

Theory of operation. Each feature of a sentence has a weight for each class; a class's margin is its bias plus the sum
of the weights, divided by the root of the number of features, so that long sentences are no surer than short ones. The
weights of one feature are packed into one integer, a field for each class, so that one addition adds them all; another
field counts the features. Words come again and again, so what a word brings by itself is remembered.
"""

import pkgutil
from collections.abc import Iterable
from functools import lru_cache
from itertools import pairwise
from math import sqrt
from struct import Struct
from typing import NamedTuple

from intake.reading.remembered import Remembered
from intake.reading.urgency_features import REACH, crossed, neighbours, seen

CLASSES = ("halt", "intrusion", "function", "deadline", "done", "works")
"""What a sentence may report; of a sentence that reports nothing all margins are low. `works`: what is not affected."""
STEP = 100
"""Weights are kept as whole numbers of hundredths."""
_FIELD = 32
"""Bits of a field: no sentence's sum comes near its bound."""
_HALF = 1 << (_FIELD - 1)
_ONE = 1 << (_FIELD * len(CLASSES))
"""A feature more."""
_TWO = 2


class Margins(NamedTuple):
    """How far a sentence lies on a class's side; about 1 for a clear case, -1 for clearly not."""

    halt: float
    intrusion: float
    function: float
    deadline: float
    done: float
    works: float


class _Word(NamedTuple):
    packed: int
    stem: str
    kind: str


class Model:
    """Weights by feature. Judging is deterministic; what is remembered changes nothing but the time it takes."""

    def __init__(self, biases: Iterable[float], weights: str) -> None:
        """From a line a feature: the feature, a tab, and a whole number a class."""
        self._biases = tuple(biases)
        self._weights = {
            feature: _packed(map(int, numbers.split()))
            for feature, _, numbers in (line.partition("\t") for line in weights.strip("\n").split("\n"))
        }
        in_words = ((feature.split(" "), weight) for feature, weight in self._weights.items())
        pairs = [(words, weight) for words, weight in in_words if len(words) > 1]
        self._neighbours = {(words[0], words[1]): weight for words, weight in pairs if len(words) == _TWO}
        self._apart = {(words[0], words[-1]): weight for words, weight in pairs if len(words) > _TWO}
        self._words = Remembered(self._word)
        self._crossings = Remembered(self._crossing)

    def margins(self, words: list[str]) -> Margins:
        """The margins of a sentence given by its words, see `urgency_features.words_of`. Linear."""
        known = [self._words[word] for word in words]
        stems = [word.stem for word in known]
        total = sum([word.packed for word in known])
        total += _known(self._neighbours, pairwise(stems))
        total += _known(self._apart, zip(stems, stems[2:], strict=False))
        total += sum(map(self._crossings.__getitem__, neighbours([word.kind for word in known if word.kind], REACH)))
        *sums, features = _unpacked(total)
        features += max(len(words) - 1, 0) + max(len(words) - 2, 0)
        scale = STEP * sqrt(max(features, 1))
        return Margins(*[bias + part / scale for bias, part in zip(self._biases, sums, strict=True)])

    def _word(self, word: str) -> _Word:
        view = seen(word)
        return _Word(self._sum(view.features), view.stem, view.kind)

    def _crossing(self, kinds: tuple[str, str]) -> int:
        return self._sum(crossed(*kinds))

    def _sum(self, features: tuple[str, ...]) -> int:
        return sum(self._weights.get(feature, 0) for feature in features) + _ONE * len(features)


class Weights(NamedTuple):
    """What was learnt of the examples by `python -m tests.corpus.teach_urgency`, as it lies beside this module."""

    taught_by: str
    """A hash of the examples, the features and the lexicon."""
    biases: tuple[float, ...]
    scale: tuple[float, ...]
    """See `urgency_mail.standstill`."""
    lines: str
    """As `Model` takes them."""


@lru_cache(maxsize=1)
def weights() -> Weights:
    """The weights the program comes with. Raises FileNotFoundError for an installation without them."""
    data = pkgutil.get_data(__package__, "urgency_weights.tsv") or b""
    head, _, lines = data.decode().partition("\n\n")
    told = dict(line.split("\t") for line in head.split("\n"))
    biases, scale = (tuple(map(float, told[name].split())) for name in ("biases", "scale"))
    return Weights(told["taught_by"], biases, scale, lines)


@lru_cache(maxsize=1)
def learnt() -> Model:
    """The model the program comes with. The first call reads its weights, some hundredths of a second."""
    return Model(weights().biases, weights().lines)


def _known(weights: dict[tuple[str, str], int], pairs: Iterable[tuple[str, str]]) -> int:
    return sum(filter(None, map(weights.get, pairs)))


def _packed(numbers: Iterable[int]) -> int:
    return sum(number << (_FIELD * place) for place, number in enumerate(numbers))


_FIELDS = Struct(f"<{len(CLASSES) + 1}I")
_ALL_HALVES = sum(_HALF << (_FIELD * place) for place in range(len(CLASSES) + 1))


def _unpacked(total: int) -> list[int]:
    """The fields of a sum; with half of its range added none is negative."""
    return [part - _HALF for part in _FIELDS.unpack((total + _ALL_HALVES).to_bytes(_FIELDS.size, "little"))]
