"""Where passwords are checked: a few at a time and on threads of their own.

A check is meant to be dear, to guessers as to us. However many people come in at once, no page waits for a thread that
checks a password, half of the processors stay free for pages and mails, and memory for the rest.
"""

import asyncio
import os
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context
from typing import TypeVar

from litestar.exceptions import TooManyRequestsException

T = TypeVar("T")

AT_ONCE = max(1, (os.cpu_count() or 1) // 2)
MOST_WAITING = 50 * AT_ONCE
"""Some ten seconds' worth of them; whoever comes then is told to come again, which takes nobody's time."""


class Doorstep:
    """Does what is dear in turn."""

    def __init__(self) -> None:
        self._threads = ThreadPoolExecutor(AT_ONCE, thread_name_prefix="doorstep")
        self._places = threading.BoundedSemaphore(AT_ONCE + MOST_WAITING)

    async def in_turn(self, work: Callable[[], T]) -> T:
        """What the work gives, once it was its turn. Raises TooManyRequestsException if too many wait already."""
        if not self._places.acquire(blocking=False):
            raise TooManyRequestsException
        doing = self._threads.submit(copy_context().run, work)
        doing.add_done_callback(lambda _: self._places.release())
        return await asyncio.wrap_future(doing)
