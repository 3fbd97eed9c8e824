"""The daemon: starts the jobs, keeps their schedule, feeds the watchdog, and stops cleanly on SIGTERM and SIGINT.

The schedule (APScheduler) only sets the jobs' wakes; the work is done in the jobs' own threads, see
`intake.daemon.jobs`. So no tick takes time, none can pile up, and none is lost for being late.

The watchdog is fed from the main thread, and only while no job is stalled: a process that is up but does nothing is
restarted. A second signal during the stop ends the process the hard way, which is safe at any moment.
"""

import signal
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, timedelta
from queue import Empty, SimpleQueue
from types import FrameType

import structlog
from apscheduler.schedulers.background import BackgroundScheduler
from apscheduler.triggers.interval import IntervalTrigger

from intake.daemon.jobs import Job, JobState, Runner
from intake.daemon.supervision import Supervisor

_log = structlog.get_logger(__name__)

_SIGNALS = (signal.SIGTERM, signal.SIGINT)
_LOOK_EVERY = timedelta(seconds=10)


@dataclass(frozen=True, slots=True, kw_only=True)
class Stopped:
    """How the daemon ended."""

    unfinished: tuple[str, ...]
    """Jobs whose item was still in hand when the grace was over; the database takes it up at the next start."""


class Daemon:
    """Runs jobs until it is told to stop.

    `watchdog` is the time systemd allows between two signs of life; `grace` how long items in hand may take at the stop.
    """

    def __init__(
        self,
        jobs: tuple[Job, ...],
        *,
        supervisor: Supervisor,
        watchdog: timedelta | None,
        grace: timedelta,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._runners = tuple(Runner(job, monotonic=monotonic) for job in jobs)
        self._supervisor = supervisor
        # A third of what is allowed, so that one late look does no harm.
        self._look_every = min(watchdog / 3, _LOOK_EVERY) if watchdog else _LOOK_EVERY
        self._grace = grace
        # Of the ways to wake a thread, this one's `put` is safe in a signal handler.
        self._told: SimpleQueue[None] = SimpleQueue()

    def run(self) -> Stopped:
        """Runs until a signal or `stop`; to be called once, from the main thread."""
        scheduler = _schedule(tuple(runner.job for runner in self._runners))
        with _signals(self.stop):
            for runner in self._runners:
                runner.start()
            scheduler.start()
            self._supervisor.ready()
            _log.info("started", jobs=[runner.job.name for runner in self._runners])
            try:
                self._watch()
            finally:
                for runner in self._runners:
                    runner.stop()
                self._supervisor.stopping()
                scheduler.shutdown(wait=False)
        return self._finished()

    def stop(self) -> None:
        """Has `run` return soon; may be called from any thread or a signal handler, and more than once."""
        self._told.put(None)

    def states(self) -> tuple[JobState, ...]:
        """How each job fares."""
        return tuple(runner.state() for runner in self._runners)

    def stalled(self) -> tuple[str, ...]:
        """The names of the jobs that do not get on; while there is one, the watchdog is not fed."""
        return tuple(state.name for state in self.states() if state.stalled)

    def _watch(self) -> None:
        while True:
            self._look()
            with suppress(Empty):
                return self._told.get(timeout=self._look_every.total_seconds())

    def _look(self) -> None:
        stalled = self.stalled()
        if stalled:
            _log.error("stalled", jobs=stalled)
            self._supervisor.troubled(f"stalled: {', '.join(stalled)}")
            return
        failing = [state.name for state in self.states() if state.failing]
        self._supervisor.alive(f"failing: {', '.join(failing)}" if failing else "all jobs get on")

    def _finished(self) -> Stopped:
        deadline = time.monotonic() + self._grace.total_seconds()
        unfinished = tuple(
            runner.job.name for runner in self._runners if not runner.finished(max(0.0, deadline - time.monotonic()))
        )
        (_log.warning if unfinished else _log.info)("stopped", unfinished=unfinished)
        return Stopped(unfinished=unfinished)


def _schedule(jobs: tuple[Job, ...]) -> BackgroundScheduler:
    scheduler = BackgroundScheduler(
        timezone=UTC,
        daemon=True,
        # However late a tick comes (a suspended machine, a clock set forward), it counts, once.
        job_defaults={"misfire_grace_time": None, "coalesce": True, "max_instances": 1},
    )
    for job in jobs:
        scheduler.add_job(job.wake.set, IntervalTrigger(seconds=job.every.total_seconds(), timezone=UTC), id=job.name)
    return scheduler


@contextmanager
def _signals(stop: Callable[[], None]) -> Iterator[None]:
    """Has the first signal call `stop`; the second finds the handlers that were there before."""
    before = {number: signal.getsignal(number) or signal.SIG_DFL for number in _SIGNALS}

    def restore() -> None:
        for number, handler in before.items():
            signal.signal(number, handler)

    def told(_number: int, _frame: FrameType | None) -> None:
        restore()
        stop()

    for number in _SIGNALS:
        signal.signal(number, told)
    try:
        yield
    finally:
        restore()
