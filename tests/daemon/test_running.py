"""The daemon in this process: what it tells systemd and others, and how it leaves the process behind."""

import signal
import threading
from datetime import timedelta

from intake.daemon import Daemon, Job, Supervisor

LONG = timedelta(hours=1)
MINUTE = timedelta(minutes=1)


def daemon(*jobs, notifications=None, **options):
    supervisor = Supervisor(notifications.path if notifications else None)
    return Daemon(jobs, supervisor=supervisor, watchdog=options.pop("watchdog", None), grace=MINUTE, **options)


def stopping_after(rounds, running):
    """A round that has the daemon (named by a callable, since it is made of its jobs) stopped after so many of them."""
    left = threading.Semaphore(rounds - 1)

    def run(stopping):
        if not left.acquire(blocking=False):
            running().stop()

    return run


def test_it_runs_its_jobs_by_the_schedule_until_it_is_stopped():
    running = daemon(Job(name="often", run=stopping_after(3, lambda: running), every=timedelta(milliseconds=20)))

    stopped = running.run()

    (state,) = running.states()
    assert stopped.unfinished == ()
    assert (state.rounds, state.failures) == (3, 0)


def test_one_job_wakes_another_at_once():
    done = []
    second = Job(name="second", run=lambda stopping: done.append("second"), every=LONG)

    def first(stopping):
        done.append("first")
        second.wake.set()

    def third(stopping):
        if done.count("second") >= 2:
            running.stop()

    running = daemon(
        second,
        Job(name="first", run=first, every=timedelta(milliseconds=20)),
        Job(name="third", run=third, every=timedelta(milliseconds=20)),
    )
    running.run()

    assert done.count("second") >= 2


def test_the_signal_handlers_are_as_before_afterwards():
    before = [signal.getsignal(number) for number in (signal.SIGTERM, signal.SIGINT)]
    seen = []

    def run(stopping):
        seen.extend(signal.getsignal(number) for number in (signal.SIGTERM, signal.SIGINT))
        running.stop()

    running = daemon(Job(name="once", run=run, every=LONG))
    running.run()

    assert not set(before) & set(seen)
    assert [signal.getsignal(number) for number in (signal.SIGTERM, signal.SIGINT)] == before


def test_a_failing_job_is_told_in_the_status_but_the_watchdog_is_fed(notifications):
    def fails(stopping):
        raise OSError

    running = daemon(
        Job(name="bad", run=fails, every=timedelta(milliseconds=20)),
        notifications=notifications,
        watchdog=timedelta(milliseconds=60),
    )

    def stop_when_told():
        while notifications.next().get("STATUS") != "failing: bad":
            pass
        running.stop()

    listener = threading.Thread(target=stop_when_told)
    listener.start()
    running.run()
    listener.join()

    (state,) = running.states()
    assert state.failing
    assert state.failures == state.rounds > 0


def test_the_start_and_the_stop_are_told(notifications):
    running = daemon(Job(name="once", run=lambda stopping: running.stop(), every=LONG), notifications=notifications)

    running.run()

    assert [list(seen) for seen in notifications.until("STOPPING")] == [["READY"], ["WATCHDOG", "STATUS"], ["STOPPING"]]


def test_a_stalled_job_is_named_and_the_watchdog_starves(notifications):
    clock = [0.0]
    entered, leave = threading.Event(), threading.Event()

    def hangs(stopping):
        entered.set()
        leave.wait()

    running = daemon(
        Job(name="hung", run=hangs, every=LONG, allowance=MINUTE),
        notifications=notifications,
        watchdog=timedelta(milliseconds=60),
        monotonic=lambda: clock[0],
    )
    seen = []

    def listen():
        notifications.until("WATCHDOG")
        entered.wait()
        clock[0] = 61.0
        while notifications.next() != {"STATUS": "stalled: hung"}:
            pass
        seen.extend([running.stalled(), notifications.next()])
        leave.set()
        running.stop()

    listener = threading.Thread(target=listen)
    listener.start()
    running.run()
    listener.join()

    assert seen == [("hung",), {"STATUS": "stalled: hung"}]
