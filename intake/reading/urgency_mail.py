"""What the sentences of a mail say together: whether the practice stands, in the light of what else is told.

One sentence may sound like a standstill and be none: `das Terminbuch öffnet sich an keinem Rechner` beside `die Akten gehen`.
So for each class it is taken how loud the whole mail says it, mostly its strongest sentence and a little of every further
one, and a linear scale learnt from labelled mails weighs the classes against one another.
"""

from collections.abc import Sequence
from math import exp, log

from intake.reading.urgency_model import Margins, weights

_SHARPNESS = 4.0
"""The higher, the more the strongest sentence counts alone."""
_LOWEST, _HIGHEST = -1.2, 1.0
"""Beyond these a margin says nothing more."""
_SILENCE = exp(-_SHARPNESS)
"""What a sentence says of a class that it does not speak of."""
_SENTENCES = 8
"""Of a usual mail; a shorter one is filled up with silence, lest its one sentence be less sure than among others."""


def loudness(told: Sequence[Margins]) -> tuple[float, ...]:
    """How loud sentences together say each class, in the order of `urgency_model.CLASSES`. Linear."""
    said = [[exp(_SHARPNESS * min(max(part, _LOWEST), _HIGHEST)) for part in margins] for margins in told]
    silence = max(_SENTENCES - len(said), 1) * _SILENCE
    return tuple([log(sum(parts) + silence) / _SHARPNESS for parts in zip(*said, strict=True)])


def standstill(told: Sequence[Margins], scale: Sequence[float] | None = None) -> float:
    """The logarithm of the odds that a mail with these sentences, at least one, is critical.

    A scale is a bias and a weight a class; without one the scale that the program comes with.
    """
    bias, *parts = scale or weights().scale
    return bias + sum(weight * part for weight, part in zip(parts, loudness(told), strict=True))
