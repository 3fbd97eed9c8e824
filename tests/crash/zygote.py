"""A process that has imported the program and forks workers on demand, so that one costs no start of an interpreter.

Each line on its input is a JSON object: `config` a configuration file, `place` where the worker is to stop, `says` a
pipe that it writes to, `real` whether it reads mails in reader processes. For each, the worker's PID is printed.
A worker drains mailbox and queues like `intake once`. At its place it says "here" and does nothing any more; at its
end it says "done". Nothing in the program knows of this: a part of it is exchanged for one that stops.
"""

import json
import os
import signal
import sys
import threading
import traceback
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path

from intake.config import load
from intake.daemon import log
from intake.readers import read_here
from intake.store import journal
from intake.store.engine import Database
from intake.wiring import program as wiring
from intake.wiring.program import Program

# The program imports these late, and each worker would do it anew.
for name in ("alembic.command", "sklearn.linear_model", "sklearn.svm", "sqlalchemy.dialects.postgresql.psycopg"):
    import_module(name)


class ReadersHere:
    """Reads mails in the worker itself."""

    place = ""

    def __init__(self, setup, *, processes, limit):
        self.setup = setup

    def read_all(self, sheets):
        if self.place == "claimed":
            here()
        for sheet in sheets:
            yield read_here(sheet, self.setup)

    def close(self):
        pass


class StoppingDatabase(Database):
    """Stops a transaction that has handled a mail just before its commit, or just after."""

    place = ""

    @contextmanager
    def begin(self):
        with super().begin() as tx:
            yield tx
            handled = self.place in {"recording", "recorded"} and bool(
                journal.search(tx, event="mail_handled", limit=1)
            )
            if handled and self.place == "recording":
                here()
        if handled and self.place == "recorded":
            here()


class StoppingPart:
    """Any part of which one method stops, before it does anything or when it has done it."""

    def __init__(self, part, *, before=None, after=None):
        self._part, self._before, self._after = part, before, after

    def __getattr__(self, name):
        method = getattr(self._part, name)

        def stopping(*words, **named):
            if name == self._before:
                here()
            result = method(*words, **named)
            if name == self._after:
                here()
            return result

        return stopping


class StoppingProgram(Program):
    """The program, stopping at its place."""

    def __init__(self, config, place):
        super().__init__(config)
        self.place = place
        self.database.__class__ = StoppingDatabase
        self.database.place = place

    def collecting(self):
        rounds = super().collecting()
        before, after = {"stored": ("move", None), "fetched": (None, "fetch")}.get(self.place, (None, None))
        rounds._mailbox = StoppingPart(rounds._mailbox, before=before, after=after)
        return rounds

    def delivering(self):
        rounds = super().delivering()
        before, after = {"sending": ("deliver", None), "accepted": (None, "deliver")}.get(self.place, (None, None))
        rounds._postman = StoppingPart(rounds._postman, before=before, after=after)
        return rounds


says = None


def here():
    says.write("here\n")
    threading.Event().wait()


def work(order):
    global says  # noqa: PLW0603 - a worker has one pipe
    says = Path(order["says"]).open("w", buffering=1)  # noqa: SIM115 - open as long as the worker lives: its end is a message
    log.configure(json=True, level="error")
    if not order["real"]:
        ReadersHere.place = order["place"]
        wiring.ReaderPool = ReadersHere
    program = StoppingProgram(load(Path(order["config"]), {}), order["place"])
    program.prepare()
    says.write("ready\n")
    program.once(lambda: False)
    program.close()
    says.write("done\n")


def main():
    # Workers are not waited for; nothing is left of them when they end.
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    for line in sys.stdin:
        pid = os.fork()
        if pid:
            print(pid, flush=True)  # noqa: T201 - the answer
            continue
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        try:
            work(json.loads(line))
        except BaseException:  # noqa: BLE001 - whatever it was, the worker ends here and says so
            traceback.print_exc()
            os._exit(1)
        os._exit(0)


if __name__ == "__main__":
    main()
