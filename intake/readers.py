"""Reader processes: mails are parsed and read outside the main process, on all cores, under a hard time limit.

Theory of operation. Parsing meets hostile bytes, and neither a regular expression nor a C library can be
interrupted from a thread. So each reader is a process that is sent one mail at a time and answers with a
value. A reader that does not answer in time is killed and replaced, and its mail is read once more from
its headers alone; if that fails too it comes back as Unreadable. A reader that dies (out of memory, a crash
in a library) gives ReaderDied: the caller counts the attempt and tries again later. Readers hold no
database and no network connection, and end by themselves when the main process goes away.

`read_here` does the same work in the calling process without a time limit, for tests and single files.
"""

import contextlib
import multiprocessing
import resource
import time
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import cached_property
from multiprocessing.connection import Connection, wait
from typing import TYPE_CHECKING

from intake.faq.document import Document
from intake.faq.matching import THRESHOLD, Matcher, Model
from intake.mail.identity import Identity
from intake.mail.message import Message, Unreadable, UnreadableReason
from intake.mail.origin import Origin, origin_of
from intake.mail.parsing import Limits, parse
from intake.reading.catalogue import Catalogue
from intake.reading.read import read
from intake.reading.urgency_model import learnt
from intake.reading.values import Reading

if TYPE_CHECKING:
    from multiprocessing.process import BaseProcess

MEMORY_LIMIT = 3 << 30
"""Address space of one reader in bytes; a mail that needs more is unreadable."""
HEADER_BYTES = 64 << 10
"""How much of a mail is looked at when reading it whole took too long."""
PATIENCE = timedelta(seconds=60)
"""How long a new reader may take to start, on top of a mail's own limit."""
SENT_AHEAD = 32 << 10
"""A mail of at most so many bytes fits into the pipe beside the one that is being read."""
FAILED_STARTS = 5
"""So many readers in a row may die before they are ready."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """One mail to be read; `complete` is false if `raw` holds only its headers."""

    raw: bytes
    complete: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """A mail that could be parsed, with all that reading it gave; from its headers alone unless `complete`."""

    message: Message
    origin: Origin
    reading: Reading
    complete: bool


class ReadersBroken(Exception):  # noqa: N818 - reads as what is the case
    """Reader processes die before they are ready: the installation is broken, not a mail."""


@dataclass(frozen=True, slots=True)
class ReaderDied:
    """The reader process ended while it held the mail; nothing is known about the mail."""


ReadResult = Read | Unreadable


@dataclass(frozen=True)
class ReadingSetup:
    """Everything a reader needs, as values that can be sent to another process."""

    identity: Identity
    catalogue: Catalogue
    limits: Limits
    document: Document | None
    model: bytes | None
    threshold: float = THRESHOLD
    """The score under which no FAQ entry is cited."""

    @cached_property
    def matcher(self) -> Matcher | None:
        """The FAQ matcher, or None when matching is switched off."""
        if self.document is None or self.model is None:
            return None
        return Matcher(Model.from_bytes(self.model), self.document, threshold=self.threshold)


def read_here(sheet: Sheet, setup: ReadingSetup) -> ReadResult:
    """Parse and read a mail in this process, without a time limit."""
    parsed = parse(sheet.raw, limits=setup.limits, complete=sheet.complete)
    if isinstance(parsed, Unreadable):
        return parsed
    reading = read(parsed, identity=setup.identity, catalogue=setup.catalogue, matcher=setup.matcher)
    origin = origin_of(parsed, identity=setup.identity)
    return Read(message=parsed, origin=origin, reading=reading, complete=sheet.complete)


def _serve(connection: Connection, setup: ReadingSetup) -> None:
    """A reader's life: receive, read, answer, until the other end closes."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_LIMIT, MEMORY_LIMIT))
    # Both are made once a process; the first mail should not wait for them.
    _ = setup.matcher, learnt()
    with contextlib.suppress(EOFError, KeyboardInterrupt, ConnectionError):
        connection.send(None)
        while True:
            connection.send(_read_guarded(connection.recv(), setup))


def _read_guarded(sheet: Sheet, setup: ReadingSetup) -> ReadResult:
    try:
        return read_here(sheet, setup)
    except (MemoryError, RecursionError):
        return _given_up(sheet, UnreadableReason.BROKEN, "reading it needed more memory than a mail may use")


def _given_up(sheet: Sheet, reason: UnreadableReason, detail: str) -> Unreadable:
    return Unreadable(reason=reason, detail=detail, sender=None, subject="", message_id=None, size=len(sheet.raw))


class _Reader:
    """One reader process and the mails it holds: the one it reads, and perhaps the next one, waiting in the pipe."""

    def __init__(self, setup: ReadingSetup) -> None:
        context = multiprocessing.get_context("forkserver")
        self.connection, theirs = context.Pipe()
        self._process: BaseProcess = context.Process(target=_serve, args=(theirs, setup), daemon=True, name="reader")
        self._process.start()
        theirs.close()
        self.held: deque[_Held] = deque()
        self.deadline = time.monotonic() + PATIENCE.total_seconds()
        self.ready = False

    @property
    def idle(self) -> bool:
        return self.ready and not self.held

    def has_room_for(self, sheet: Sheet) -> bool:
        """Whether the mail can be handed over without waiting for the reader to take it."""
        return self.idle or (self.ready and len(self.held) == 1 and len(sheet.raw) <= SENT_AHEAD)

    def give(self, held: "_Held", limit: timedelta) -> None:
        if not self.held:
            self.deadline = time.monotonic() + limit.total_seconds()
        self.connection.send(held.sheet)
        self.held.append(held)

    def answer(self, limit: timedelta) -> "tuple[_Held | None, ReadResult | None]":
        """The mail that was read and what it gave; both None when the reader says that it is ready."""
        result: ReadResult | None = self.connection.recv()
        self.ready = True
        self.deadline = time.monotonic() + limit.total_seconds()
        return (self.held.popleft() if result is not None else None), result

    def end(self) -> None:
        self.connection.close()
        self._process.kill()
        self._process.join()


@dataclass(frozen=True, slots=True)
class _Held:
    """A sheet and its place in the sequence; None if nobody waits for it any more."""

    place: int | None
    sheet: Sheet


class ReaderPool:
    """So many reader processes; not to be shared between threads.

    `limit` is the time one mail may take. Start-up is not counted against it.
    """

    def __init__(self, setup: ReadingSetup, *, processes: int, limit: timedelta) -> None:
        multiprocessing.get_context("forkserver").set_forkserver_preload(["intake.readers"])
        self._setup = setup
        self._limit = limit
        self._failed_starts = 0
        self._readers = [_Reader(setup) for _ in range(processes)]

    def read_all(self, sheets: Sequence[Sheet]) -> Iterator[ReadResult | ReaderDied]:
        """The results in the order of the sheets, each as soon as it and those before it are there."""
        # An earlier call may have been left before its end: what is still being read for it is nobody's.
        for reader in self._readers:
            reader.held = deque(_Held(None, held.sheet) for held in reader.held)
        waiting = deque(_Held(place, sheet) for place, sheet in enumerate(sheets))
        done: dict[int, ReadResult | ReaderDied] = {}
        for place in range(len(sheets)):
            while place not in done:
                self._hand_out(waiting)
                done.update(self._take_in(waiting))
            # The readers go on while the caller works.
            self._hand_out(waiting)
            yield done.pop(place)

    def close(self) -> None:
        """End all readers at once."""
        for reader in self._readers:
            reader.end()
        self._readers = []

    def _hand_out(self, waiting: "deque[_Held]") -> None:
        """A mail for each idle reader, then one ahead for each."""
        for number in 2 * sorted(range(len(self._readers)), key=lambda number: len(self._readers[number].held)):
            reader = self._readers[number]
            if waiting and reader.has_room_for(waiting[0].sheet):
                held = waiting.popleft()
                try:
                    reader.give(held, self._limit)
                except OSError:
                    waiting.appendleft(held)
                    # One that died over a mail is met when its answer is taken in, and that mail accounted for.
                    if reader.idle:
                        self._replace(number, waiting)

    def _take_in(self, waiting: "deque[_Held]") -> Iterable[tuple[int, ReadResult | ReaderDied]]:
        busy = {reader.connection: number for number, reader in enumerate(self._readers) if not reader.idle}
        first = min(self._readers[number].deadline for number in busy.values())
        answered = wait(list(busy), timeout=max(0.0, first - time.monotonic()))
        for connection, number in busy.items():
            if connection in answered:
                yield from self._answer(number, waiting)
        if not answered:
            yield from self._overdue(waiting)

    def _answer(self, number: int, waiting: "deque[_Held]") -> Iterator[tuple[int, ReadResult | ReaderDied]]:
        reader = self._readers[number]
        try:
            held, result = reader.answer(self._limit)
        except (EOFError, OSError):
            held, died = self._replace(number, waiting), ReaderDied()
            if held is not None and held.place is not None:
                yield held.place, died
            return
        self._failed_starts = 0
        if held is not None and held.place is not None and result is not None:
            yield held.place, result

    def _overdue(self, waiting: "deque[_Held]") -> Iterator[tuple[int, ReadResult | ReaderDied]]:
        now = time.monotonic()
        for number, reader in enumerate(self._readers):
            if reader.idle or reader.deadline > now:
                continue
            held = self._replace(number, waiting)
            if held is None or held.place is None:
                continue
            sheet = held.sheet
            if sheet.complete:
                waiting.appendleft(replace(held, sheet=replace(sheet, raw=_header_block(sheet.raw), complete=False)))
            else:
                slow = _given_up(sheet, UnreadableReason.TOO_SLOW, "reading it took longer than a mail may take")
                yield held.place, slow

    def _replace(self, number: int, waiting: "deque[_Held]") -> _Held | None:
        """The mail the reader was reading when it was replaced; one it held ahead goes back to those that wait."""
        reader = self._readers[number]
        if not reader.ready:
            self._failed_starts += 1
        if self._failed_starts >= FAILED_STARTS:
            raise ReadersBroken("reader processes end before they are ready; `intake check` shows why")
        reader.end()
        self._readers[number] = _Reader(self._setup)
        reading, *ahead = reader.held or (None,)
        waiting.extendleft(held for held in ahead if held is not None and held.place is not None)
        return reading


def _header_block(raw: bytes) -> bytes:
    ends = [end for end in (raw.find(b"\r\n\r\n", 0, HEADER_BYTES), raw.find(b"\n\n", 0, HEADER_BYTES)) if end >= 0]
    return raw[: min(ends, default=HEADER_BYTES)] + b"\r\n\r\n"
