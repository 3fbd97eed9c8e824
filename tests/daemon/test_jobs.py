"""Rounds of a job in its thread."""

import threading
from dataclasses import dataclass
from datetime import timedelta

import pytest
from structlog.testing import capture_logs

from intake.daemon.jobs import Job, Runner
from tests.daemon.conftest import PATIENCE

LONG = timedelta(hours=1)


class Gate:
    """A round that waits to be let through, and can be counted from outside."""

    def __init__(self):
        self.begun = threading.Semaphore(0)
        self.let = threading.Semaphore(0)
        self.stopping = None

    def __call__(self, stopping):
        self.stopping = stopping
        self.begun.release()
        assert self.let.acquire(timeout=PATIENCE)
        return {}

    def begins(self):
        return self.begun.acquire(timeout=PATIENCE)


class Monotonic:
    """A clock that moves when told."""

    def __init__(self):
        self.seconds = 0.0

    def __call__(self):
        return self.seconds


@dataclass
class Report:
    mails: int
    lease_held: bool = True


@pytest.fixture
def run():
    """Starts runners, and stops them after the test."""
    runners = []

    def start(job, **clock):
        runners.append(Runner(job, **clock))
        runners[-1].start()
        return runners[-1]

    yield start
    for runner in runners:
        runner.stop()
        assert runner.finished(PATIENCE)


@pytest.fixture
def gate(run):
    """A gate that is opened wide before the runners are waited for."""
    gate = Gate()
    yield gate
    gate.let.release(1000)


def ended(runner):
    """Stops a runner and waits for it."""
    runner.stop()
    return runner.finished(PATIENCE)


def test_the_first_round_begins_at_once(run, gate):
    run(Job(name="a", run=gate, every=LONG))

    assert gate.begins()


def test_wakes_during_a_round_lead_to_one_more(run, gate):
    runner = run(Job(name="a", run=gate, every=LONG))
    assert gate.begins()

    for _ in range(5):
        runner.job.wake.set()
    gate.let.release(2)

    assert gate.begins()
    assert ended(runner)
    assert not gate.begun.acquire(blocking=False)


def test_a_round_that_raises_is_counted_and_the_next_one_comes(run, gate):
    def fails_first(stopping):
        gate(stopping)
        if not runner.state().failures:
            raise ZeroDivisionError

    runner = run(Job(name="a", run=fails_first, every=LONG))
    assert gate.begins()
    gate.let.release(2)
    runner.job.wake.set()

    assert gate.begins()
    assert ended(runner)
    state = runner.state()
    assert (state.rounds, state.failures, state.failing) == (2, 1, False)


def test_no_round_begins_after_the_stop(run, gate):
    runner = run(Job(name="a", run=gate, every=LONG))
    assert gate.begins()

    runner.stop()
    runner.job.wake.set()
    gate.let.release(2)

    assert runner.finished(PATIENCE)
    assert not gate.begun.acquire(blocking=False)


def test_a_round_sees_that_it_shall_stop(run, gate):
    runner = run(Job(name="a", run=gate, every=LONG))
    assert gate.begins()
    before = gate.stopping()

    runner.stop()

    assert (before, gate.stopping()) == (False, True)


def test_an_item_still_in_hand_is_told(run, gate):
    runner = run(Job(name="a", run=gate, every=LONG))
    assert gate.begins()

    runner.stop()

    assert not runner.finished(0)
    gate.let.release()
    assert runner.finished(PATIENCE)


def test_news_in_the_rest_begins_the_next_round_without_a_wake(run, gate):
    rests = []

    def rest(timeout):
        rests.append(timeout)
        return True

    run(Job(name="a", run=gate, every=LONG, rest=rest))
    assert gate.begins()
    gate.let.release(1)

    assert gate.begins()
    assert rests == [LONG]


@pytest.mark.parametrize("outcome", [False, OSError("gone")])
def test_a_rest_without_news_or_with_a_failure_waits_for_the_wake(run, gate, outcome):
    rested = threading.Semaphore(0)

    def rest(timeout):
        rested.release()
        if isinstance(outcome, Exception):
            raise outcome
        return outcome

    runner = run(Job(name="a", run=gate, every=LONG, rest=rest))
    assert gate.begins()
    gate.let.release(2)
    assert rested.acquire(timeout=PATIENCE)
    runner.job.wake.set()

    assert gate.begins()
    assert rested.acquire(timeout=PATIENCE)
    assert not rested.acquire(blocking=False)


def test_after_a_failed_round_it_does_not_rest(run, gate):
    def fails(stopping):
        gate(stopping)
        raise OSError

    def rest(timeout):
        pytest.fail("rested on a broken connection")

    runner = run(Job(name="a", run=fails, every=LONG, rest=rest))
    assert gate.begins()
    runner.job.wake.set()
    gate.let.release(2)

    assert gate.begins()
    assert ended(runner)
    assert runner.state().failures == 2


def test_a_job_is_stalled_when_a_round_asks_nothing_for_longer_than_allowed(run, gate):
    clock = Monotonic()
    runner = run(Job(name="a", run=gate, every=LONG, allowance=timedelta(minutes=5)), monotonic=clock)
    assert gate.begins()

    clock.seconds = 299
    in_time = runner.state().stalled
    clock.seconds = 301
    late = runner.state().stalled
    gate.stopping()
    asked = runner.state().stalled

    assert (in_time, late, asked) == (False, True, False)


def test_a_job_between_rounds_is_stalled_when_none_begins_for_long(run):
    clock, rested = Monotonic(), threading.Event()

    def rest(timeout):
        rested.set()
        threading.Event().wait()

    job = Job(name="a", run=lambda stopping: None, every=LONG, allowance=timedelta(minutes=5), rest=rest)
    runner = run(job, monotonic=clock)
    assert rested.wait(PATIENCE)

    clock.seconds = 2 * 3600 + 299
    in_time = runner.state().stalled
    clock.seconds = 2 * 3600 + 301

    assert (in_time, runner.state().stalled) == (False, True)


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_a_job_whose_thread_died_is_stalled(run):
    def dies(stopping):
        raise SystemExit

    runner = run(Job(name="a", run=dies, every=LONG))
    runner._thread.join(PATIENCE)

    assert runner.state().stalled


@pytest.mark.parametrize(("report", "level"), [(Report(3), "info"), (Report(0), "debug"), (None, "debug"), (5, "info")])
def test_a_report_is_logged_louder_when_it_counts_something(run, gate, report, level):
    with capture_logs() as lines:

        def reports(stopping):
            gate(stopping)
            return report

        runner = run(Job(name="a", run=reports, every=LONG))
        assert gate.begins()
        gate.let.release()
        assert ended(runner)

    (entry,) = lines
    assert (entry["event"], entry["job"], entry["log_level"]) == ("round", "a", level)
    assert entry.get("mails", entry.get("report")) == getattr(report, "mails", report)


def test_a_failed_round_is_logged_with_the_exceptions_name(run, gate):
    with capture_logs() as lines:

        def fails(stopping):
            gate(stopping)
            raise KeyError("x")

        runner = run(Job(name="a", run=fails, every=LONG))
        assert gate.begins()
        gate.let.release()
        assert ended(runner)

    assert [(entry["event"], entry["error"]) for entry in lines] == [("round_failed", "KeyError")]
