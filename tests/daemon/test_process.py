"""The daemon as a real process that gets real signals."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.daemon.conftest import PATIENCE

PROGRAM = Path(__file__).parent / "program.py"
ROOT = PROGRAM.parents[2]


@pytest.fixture
def start(notifications):
    """Starts the program; whatever is left of it is killed."""
    started = []

    def start_program(behaviour, *, grace=PATIENCE, watchdog=0):
        process = subprocess.Popen(
            [sys.executable, str(PROGRAM), behaviour, str(grace), str(watchdog)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            env={**os.environ, "NOTIFY_SOCKET": notifications.path, "PYTHONPATH": str(ROOT)},
        )
        started.append(process)
        return process

    yield start_program
    for process in started:
        process.kill()
        process.communicate()


def line(process):
    return process.stdout.readline().strip()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_it_after_the_item_in_hand(start, notifications, number):
    process = start("item")
    assert line(process) == "item begun"

    notifications.until("READY")
    process.send_signal(number)
    notifications.until("STOPPING")
    output, _ = process.communicate("go on\n", timeout=PATIENCE)

    assert output.splitlines() == ["item done", "stopping: True", "unfinished: ()"]
    assert process.returncode == 0


def test_an_item_that_never_ends_is_left_when_the_grace_is_over(start, notifications):
    process = start("hangs", grace=0.2)
    assert line(process) == "item begun"

    notifications.until("READY")
    process.terminate()
    output, _ = process.communicate(timeout=PATIENCE)

    assert output.splitlines() == ["unfinished: ('work',)"]
    assert process.returncode == 0


def test_a_second_signal_ends_it_at_once(start, notifications):
    process = start("hangs", grace=3600)
    assert line(process) == "item begun"

    notifications.until("READY")
    process.terminate()
    notifications.until("STOPPING")
    process.terminate()

    assert process.wait(PATIENCE) == -signal.SIGTERM


def test_a_job_at_rest_is_not_waited_for(start, notifications):
    process = start("rests", grace=3600)
    assert [line(process), line(process)] == ["round", "resting"]

    notifications.until("READY")
    process.terminate()
    output, _ = process.communicate(timeout=PATIENCE)

    assert output.splitlines() == ["unfinished: ()"]


def test_the_schedule_begins_round_after_round(start):
    process = start("quick")

    assert [line(process) for _ in range(4)] == ["round"] * 4


def test_the_watchdog_is_fed_while_the_job_gets_on(start, notifications):
    start("quick", watchdog=0.3)

    assert notifications.until("READY") == [{"READY": "1"}]
    assert [notifications.next() for _ in range(3)] == [{"WATCHDOG": "1", "STATUS": "all jobs get on"}] * 3


def test_the_watchdog_is_not_fed_while_the_job_is_stalled(start, notifications):
    start("stalls", watchdog=0.3)
    # The first look may come before the allowance is over.
    while "WATCHDOG" in (seen := notifications.next()) or "READY" in seen:
        pass

    assert seen == {"STATUS": "stalled: work"}
    assert [notifications.next() for _ in range(3)] == [seen] * 3
