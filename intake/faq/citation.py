"""A pointer from a sentence of a mail to the FAQ entry that answers it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation:
    """Entry `number` answers `sentence` (credentials masked). `score` runs from 0 to 1 and is calibrated."""

    number: int
    score: float
    sentence: str
