"""Drain: collect, handle and deliver until nothing is left to do, each in a thread of its own.

Each stage works until the one before it has ended and left nothing behind. One that fails does not keep the
others from their work: letters go out while the mailbox is down. Its failure is raised at the end.
"""

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, fields
from typing import TypeVar

from intake.steps.collect import Collected
from intake.steps.deliver import Delivered
from intake.steps.handle import Handled

Stopping = Callable[[], bool]

R = TypeVar("R", Handled, Delivered)
T = TypeVar("T")

LOOK_EVERY = 0.05
"""Seconds between two looks of a stage that waits for the one before it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Drained:
    """What draining did."""

    collected: Collected
    handled: Handled
    delivered: Delivered


def drain(
    collect: Callable[[Stopping], Collected],
    handle: Callable[[Stopping], Handled],
    deliver: Callable[[Stopping], Delivered],
    *,
    stopping: Stopping,
) -> Drained:
    """Run the three stages until the mailbox and both queues are empty, as far as anything is due."""
    collected, handled = threading.Event(), threading.Event()
    with ThreadPoolExecutor(max_workers=3, thread_name_prefix="drain") as threads:
        first = threads.submit(_stage, lambda: collect(stopping), ended=collected)
        second = threads.submit(_stage, lambda: _follow(handle, collected, stopping), ended=handled)
        third = threads.submit(_stage, lambda: _follow(deliver, handled, stopping), ended=threading.Event())
    return Drained(collected=first.result(), handled=_sum(second.result()), delivered=_sum(third.result()))


def _stage(work: Callable[[], T], *, ended: threading.Event) -> T:
    try:
        return work()
    finally:
        ended.set()


def _follow(work: Callable[[Stopping], R], before: threading.Event, stop: Stopping) -> list[R]:
    """Work round by round; the last round is one that began when the stage before had ended."""
    done: list[R] = []
    while True:
        last = before.wait(LOOK_EVERY)
        done.append(work(stop))
        if last or stop():
            return done


def _sum(reports: list[R]) -> R:
    """The reports of all rounds as one: counts added, yes or no by the last."""
    first, *others = reports
    for report in others:
        for name in (field.name for field in fields(report)):
            value = getattr(report, name)
            setattr(first, name, value if isinstance(value, bool) else getattr(first, name) + value)
    return first
