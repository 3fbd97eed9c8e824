"""Charts as shapes: where bars stand, in units of the drawing. Templates draw them as SVG, which stretches."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

HEIGHT = 100
STEP = 10
_ROUND = (1, 2, 5)


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A bar that stands, and what is read beside it."""

    left: int
    top: float
    height: float
    label: str
    value: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Columns:
    """Bars side by side over time."""

    columns: tuple[Column, ...]
    width: int
    most: int
    """What the upper edge stands for."""
    total: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A row of a table with a bar that lies."""

    label: str
    value: int
    percent: float
    """Of all; what is said in words."""
    width: float
    """Of the longest bar, in hundredths; what is drawn."""


def columns(values: Sequence[tuple[str, int]], *, most: int) -> Columns:
    """Bars for these values by label, drawn so that `most` reaches the upper edge."""
    top = ceiling(most)
    made = []
    for place, (label, value) in enumerate(values):
        height = round(HEIGHT * value / top, 2)
        made.append(Column(left=place * STEP, top=round(HEIGHT - height, 2), height=height, label=label, value=value))
    return Columns(columns=tuple(made), width=len(made) * STEP, most=top, total=sum(value for _, value in values))


def lines(values: Iterable[tuple[str, int]], *, of: int | None = None) -> tuple[Line, ...]:
    """Rows for these values by label; `of` is what they are parts of, else their sum."""
    found = tuple(values)
    whole = sum(value for _, value in found) if of is None else of
    longest = max((value for _, value in found), default=0) if of is None else whole
    return tuple(
        Line(label=label, value=value, percent=_hundredths(value, whole), width=_hundredths(value, longest))
        for label, value in found
    )


def ceiling(most: int) -> int:
    """The next round number: one, two or five with noughts."""
    power = 1
    while True:
        for digit in _ROUND:
            if most <= digit * power:
                return digit * power
        power *= 10


def _hundredths(part: int, whole: int) -> float:
    return round(100 * part / whole, 1) if whole else 0.0
