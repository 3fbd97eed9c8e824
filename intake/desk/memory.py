"""What was dear to find out, kept for a moment: figures over a hundred thousand tickets need not be of this second."""

from collections.abc import Callable, Hashable
from datetime import datetime, timedelta
from typing import Generic, TypeVar

Value = TypeVar("Value")


class Memory(Generic[Value]):
    """Values by their keys, each with when it was found out. Threads may share it: at worst two find out the same."""

    def __init__(self, lifetime: timedelta) -> None:
        """Nothing is known yet."""
        self._lifetime = lifetime
        self._known: dict[Hashable, tuple[datetime, Value]] = {}

    def recall(self, key: Hashable, now: datetime) -> tuple[datetime, Value] | None:
        """The value and when it was found out; None if it never was or is too old, or of a clock that was put back."""
        known = self._known.get(key)
        return known if known and timedelta(0) <= now - known[0] < self._lifetime else None

    def keep(self, key: Hashable, now: datetime, value: Value) -> None:
        """Know the value from now on, and forget what is too old."""
        fresh = {other: known for other, known in self._known.items() if self.recall(other, now)}
        self._known = {**fresh, key: (now, value)}


def remembered(
    memory: Memory[Value],
    key: Hashable,
    now: datetime,
    find_out: Callable[[], Value],
    *,
    is_dear: Callable[[Value], bool],
) -> tuple[datetime, Value]:
    """The value and when it was found out; kept only if it is dear."""
    known = memory.recall(key, now)
    if known is None:
        known = (now, find_out())
        if is_dear(known[1]):
            memory.keep(key, now, known[1])
    return known
