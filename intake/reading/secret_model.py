"""The linear classifier that tells whether a token is a credential, from weights learnt of examples.

A token's margin is the bias plus the weights of all that is seen of it. What it brings by itself is remembered.
"""

import pkgutil
from bisect import bisect
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from intake.reading.remembered import Remembered
from intake.reading.secret_features import own
from intake.reading.secret_tokens import VIEWS, Token

STEP = 100
"""Weights are kept as whole numbers of hundredths."""
_OFTEN = (1, 10, 60)
"""Texts of the corpus from which a word counts as used, usual and frequent."""
_HOPELESS = -4.5
"""The margin by itself of a token that nothing around makes a credential: one of 900 in the examples lies below."""


class Model:
    """Weights by feature. Judging is deterministic; what is remembered changes nothing but the time it takes."""

    def __init__(self, bias: float, weights: dict[str, int], common: dict[str, int]) -> None:
        """`common`: how many texts of the corpus hold a word."""
        self._bias, self._weights, self._common = bias, weights, common
        self._own = Remembered(self._by_itself)

    def commonness(self, word: str) -> int:
        """0 for a word that is not known from mails, more the oftener it is."""
        return bisect(_OFTEN, self._common.get(word, 0))

    def margin(self, token: Token, around: Iterable[str]) -> float:
        """How far a token lies on the side of credentials; about 1 for a clear case, -1 for clearly none."""
        return self._own[token.core] + self._sum(around) / STEP

    def may_be(self, token: Token) -> bool:
        """Whether any surroundings could make a credential of a token."""
        return self._own[token.core] > _HOPELESS

    def _by_itself(self, core: str) -> float:
        return self._bias + self._sum(own(VIEWS[core], core, self.commonness)) / STEP

    def _sum(self, features: Iterable[str]) -> int:
        weight = self._weights.get
        return sum([weight(feature, 0) for feature in features])


class Weights(NamedTuple):
    """What was learnt of the examples by `python -m tests.corpus.teach_secrets`, as it lies beside this module."""

    taught_by: str
    """A hash of the examples and of the modules that see features."""
    bias: float
    weights: dict[str, int]
    common: dict[str, int]


@lru_cache(maxsize=1)
def weights() -> Weights:
    """The weights the program comes with. Raises FileNotFoundError for an installation without them."""
    data = pkgutil.get_data(__package__, "secret_weights.tsv") or b""
    head, common, learnt_weights = data.decode().rstrip("\n").split("\n\n")
    told = dict(line.split("\t") for line in head.split("\n"))
    return Weights(told["taught_by"], float(told["bias"]), _numbers(learnt_weights), _numbers(common))


def _numbers(lines: str) -> dict[str, int]:
    pairs = (line.rpartition("\t") for line in lines.split("\n"))
    return {name: int(number) for name, _, number in pairs}


@lru_cache(maxsize=1)
def learnt() -> Model:
    """The model the program comes with. The first call reads its weights, some hundredths of a second."""
    taught = weights()
    return Model(taught.bias, taught.weights, taught.common)
