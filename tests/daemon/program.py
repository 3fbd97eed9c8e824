"""A daemon to be run as a process of its own: says on its output what it does, and does what its input says.

Arguments: how the job behaves, the grace in seconds, the watchdog in seconds (0 is none).
"""

import sys
import threading
from datetime import timedelta

from intake.config import process_environment, supervision
from intake.daemon import Daemon, Job, Supervisor
from intake.daemon.log import configure

configure(json=True, level="info")
behaviour, grace, watchdog = sys.argv[1], float(sys.argv[2]), float(sys.argv[3])


def say(word):
    print(word, flush=True)  # noqa: T201 - its output is what the test reads


def item_until_told(stopping):
    say("item begun")
    sys.stdin.readline()
    say("item done")
    say(f"stopping: {stopping()}")


def hangs(stopping):
    say("item begun")
    threading.Event().wait()


def rests_for_ever(timeout):
    say("resting")
    threading.Event().wait()


def quick(stopping):
    say("round")


jobs = {
    "item": Job(name="work", run=item_until_told, every=timedelta(hours=1)),
    "hangs": Job(name="work", run=hangs, every=timedelta(hours=1)),
    "stalls": Job(name="work", run=hangs, every=timedelta(hours=1), allowance=timedelta(milliseconds=1)),
    "rests": Job(name="work", run=quick, every=timedelta(hours=1), rest=rests_for_ever),
    "quick": Job(name="work", run=quick, every=timedelta(milliseconds=50)),
}
daemon = Daemon(
    (jobs[behaviour],),
    supervisor=Supervisor(supervision(process_environment(), pid=0).socket),
    watchdog=timedelta(seconds=watchdog) if watchdog else None,
    grace=timedelta(seconds=grace),
)
say(f"unfinished: {daemon.run().unfinished}")
