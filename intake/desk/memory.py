"""What was dear to find out, kept for a moment: figures over a hundred thousand tickets need not be of this second.

While what is known is fresh it is told again. Once it is stale it is told one more time, and found out anew meanwhile, so
that nobody waits for it but the first who asks in a long while.
"""

import threading
from collections.abc import Callable, Hashable
from contextlib import suppress
from datetime import datetime, timedelta
from typing import Generic, TypeVar

from intake.store.errors import StoreError

Value = TypeVar("Value")
Start = Callable[[Callable[[], None]], object]


def _on_a_thread(work: Callable[[], None]) -> None:
    threading.Thread(target=work, name="memory", daemon=True).start()


class Memory(Generic[Value]):
    """Values by their keys, each with when it was found out. Threads may share it: at worst two find out the same."""

    def __init__(self, fresh: timedelta, stale: timedelta, *, start: Start = _on_a_thread) -> None:
        """Nothing is known yet. What is older than `stale` is not told; `start` does work while nobody waits for it."""
        self._fresh = fresh
        self._stale = stale
        self._start = start
        self._known: dict[Hashable, tuple[datetime, Value]] = {}
        self._sought: set[Hashable] = set()

    def recall(self, key: Hashable, now: datetime) -> tuple[datetime, Value] | None:
        """The value and when it was found out; None if it never was or is too old, or of a clock that was put back."""
        known = self._known.get(key)
        return known if known and timedelta(0) <= now - known[0] < self._stale else None

    def keep(self, key: Hashable, now: datetime, value: Value) -> None:
        """Know the value from now on, and forget what is too old."""
        others = {other: known for other, known in self._known.items() if self.recall(other, now)}
        self._known = {**others, key: (now, value)}

    def renew(self, key: Hashable, now: datetime, find_out: Callable[[], Value]) -> None:
        """Find a stale value out anew while nobody waits; not twice at a time. If the database is away, the old one stays."""
        known = self._known.get(key)
        if known is None or now - known[0] < self._fresh or key in self._sought:
            return
        self._sought.add(key)

        def work() -> None:
            try:
                with suppress(StoreError):
                    self.keep(key, now, find_out())
            finally:
                self._sought.discard(key)

        self._start(work)


def remembered(
    memory: Memory[Value],
    key: Hashable,
    now: datetime,
    find_out: Callable[[], Value],
    *,
    is_dear: Callable[[Value], bool],
) -> tuple[datetime, Value]:
    """The value and when it was found out; kept only if it is dear. `find_out` may be called on another thread."""
    known = memory.recall(key, now)
    if known is not None:
        memory.renew(key, now, find_out)
        return known
    found = find_out()
    if is_dear(found):
        memory.keep(key, now, found)
    return now, found
