"""A job and the thread that runs it: round after round, each begun by a wake or after a rest.

Theory of operation. A job is one verb done in rounds: look into the mailbox, handle what is stored, send what is due.
Each job has one thread of its own, so that rounds of one job never overlap and a slow one delays no other. A round
begins when the job's wake is set: by the schedule every so often, or by another job that has made work for it (collect
wakes handle, handle wakes deliver). A wake during a round is kept and leads to one more round, however often it is set.

A job may have a `rest` of its own before it waits: collect rests in IDLE, on its own connection and in its own thread,
and begins the next round as soon as the server has news. If there is none, or the rest fails or is not possible, the
job waits for its wake like any other (after a full rest the schedule has set it already): so the schedule is the safety
net, and a broken rest cannot make the job spin.

Stopping. A round is given `stopping` and asks it between items; once it says yes, the round returns with the item in
hand finished. A thread that waits or rests holds no item: it is not waited for, and ends with the process. Asking
`stopping` is also the proof of progress that the watchdog goes by: a job is stalled when neither an item nor a round
nor a rest has ended for longer than its allowance.

A round that raises is logged and counted; the next one begins with the next wake.
"""

import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field, is_dataclass
from datetime import timedelta

import structlog

_log = structlog.get_logger(__name__)

Stopping = Callable[[], bool]
"""Asked between items: whether to return now. Asking it shows that the job gets on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """One verb, done in rounds."""

    name: str
    run: Callable[[Stopping], object]
    """One round. What it returns, at best a dataclass, is logged: at level info if it counts anything, else at debug."""
    every: timedelta
    """Time between two rounds that nobody woke it for."""
    wake: threading.Event = field(default_factory=threading.Event)
    """Set it to have a round begin at once."""
    rest: Callable[[timedelta], bool] | None = None
    """Waits in its own way, at most so long; whether there is work for a round at once. May be left at any moment."""
    allowance: timedelta = timedelta(minutes=5)
    """Longest time for one item, or for what a round does without asking `stopping`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class JobState:
    """How a job fares."""

    name: str
    rounds: int
    """Rounds ended, failed ones included."""
    failures: int
    """Rounds that raised."""
    failing: bool
    """Whether the latest round raised."""
    stalled: bool


class Runner:
    """Runs one job in a thread of its own until it is told to stop."""

    def __init__(self, job: Job, *, monotonic: Callable[[], float] = time.monotonic) -> None:
        self.job = job
        self._monotonic = monotonic
        self._stop = threading.Event()
        # Guards `_busy` against a round that begins just as the stop is told.
        self._lock = threading.Lock()
        self._busy = False
        self._rounds = self._failures = 0
        self._failing = False
        self._progressed_at = monotonic()
        # The process does not wait for daemon threads: one in IDLE or in a hung call cannot keep it from ending.
        self._thread = threading.Thread(target=self._loop, name=job.name, daemon=True)

    def start(self) -> None:
        """Begins with a first round at once."""
        self._progressed_at = self._monotonic()
        self._thread.start()

    def stop(self) -> None:
        """Has no further round begin, and the one that runs return after its item."""
        with self._lock:
            self._stop.set()
        self.job.wake.set()

    def finished(self, timeout: float) -> bool:
        """Whether no item is in hand any more, waiting at most so many seconds for it."""
        with self._lock:
            busy = self._busy
        if busy:
            self._thread.join(timeout)
        return not (self._busy and self._thread.is_alive())

    def state(self) -> JobState:
        """How the job fares now."""
        return JobState(
            name=self.job.name,
            rounds=self._rounds,
            failures=self._failures,
            failing=self._failing,
            stalled=self._is_stalled(),
        )

    def _is_stalled(self) -> bool:
        patience = self.job.allowance if self._busy else self.job.allowance + 2 * self.job.every
        since = self._monotonic() - self._progressed_at
        return not self._thread.is_alive() or since > patience.total_seconds()

    def _loop(self) -> None:
        while self._begin():
            try:
                self._round()
            finally:
                self._end()
            if not self._stop.is_set():
                self._wait()

    def _begin(self) -> bool:
        with self._lock:
            self._busy = not self._stop.is_set()
        # Before the round, so that a wake in its midst is kept.
        self.job.wake.clear()
        self._progress()
        return self._busy

    def _end(self) -> None:
        self._progress()
        with self._lock:
            self._busy = False
        self._rounds += 1

    def _round(self) -> None:
        try:
            report = self.job.run(self._stopping)
        except Exception as broken:  # noqa: BLE001 - the guard round one round: whatever went wrong, the next one gets its chance
            self._failures += 1
            self._failing = True
            _log.exception("round_failed", job=self.job.name, error=type(broken).__name__)
        else:
            self._failing = False
            fields = _fields(report)
            did_something = any(value for value in fields.values() if not isinstance(value, bool))
            (_log.info if did_something else _log.debug)("round", job=self.job.name, **fields)

    def _wait(self) -> None:
        if self._failing or not self._has_news():
            # The schedule goes by the wall clock, which may be set back: then this limit is what begins the round.
            self.job.wake.wait(2 * self.job.every.total_seconds())
        self._progress()

    def _has_news(self) -> bool:
        if self.job.rest is None:
            return False
        try:
            return self.job.rest(self.job.every)
        except Exception as broken:  # noqa: BLE001 - the guard round one rest, which must not end the thread either
            _log.warning("rest_failed", job=self.job.name, error=type(broken).__name__)
            return False
        finally:
            self._progress()

    def _stopping(self) -> bool:
        self._progress()
        return self._stop.is_set()

    def _progress(self) -> None:
        self._progressed_at = self._monotonic()


def _fields(report: object) -> Mapping[str, object]:
    """A report as the fields of a log line."""
    if is_dataclass(report) and not isinstance(report, type):
        return asdict(report)
    return {"report": report}
