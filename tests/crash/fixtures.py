"""Workers that can be killed, as pytest fixtures."""

import json
import os
import select
import signal
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest

from tests.crash import zygote as script
from tests.crash.site import Site

ROOT = Path(__file__).parents[2]
PATIENCE = 60
"""Seconds after which a test that waits for another process has failed."""


class Worker:
    """A process that drains mailbox and queues; it says "ready", "here" and "done"."""

    def __init__(self, pid, says):
        self.pid = pid
        self._says = says
        self._heard = b""

    def hears(self, word):
        """Waits for the word; False if the worker ended without saying it."""
        while f"{word}\n".encode() not in self._heard:
            ready, _, _ = select.select([self._says], [], [], PATIENCE)
            assert ready, f"the worker says nothing, not even {word}"
            heard = os.read(self._says, 4096)
            if not heard:
                return False
            self._heard += heard
        return True

    def kill(self):
        """End it at once, and wait until it has ended."""
        with suppress(ProcessLookupError):
            os.kill(self.pid, signal.SIGKILL)
        while os.read(self._says, 4096):
            pass


class Nursery:
    """Starts workers."""

    def __init__(self, folder):
        self._folder, self._number = folder, 0
        self._process = subprocess.Popen(
            [sys.executable, script.__file__],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
        )

    def start(self, site, place="", *, real=False):
        self._number += 1
        pipe = self._folder / str(self._number)
        os.mkfifo(pipe)
        order = {"config": str(site.file), "place": place, "says": str(pipe), "real": real}
        self._process.stdin.write(json.dumps(order) + "\n")
        self._process.stdin.flush()
        pid = int(self._process.stdout.readline())
        return Worker(pid, os.open(pipe, os.O_RDONLY))

    def drain(self, site, *, real=False):
        """An ordinary run to the end."""
        worker = self.start(site, real=real)
        assert worker.hears("done"), "the worker failed"
        worker.kill()

    def close(self):
        self._process.stdin.close()
        self._process.wait(timeout=PATIENCE)


@pytest.fixture(scope="session")
def nursery(tmp_path_factory):
    nursery = Nursery(tmp_path_factory.mktemp("workers"))
    yield nursery
    nursery.close()


@pytest.fixture
def site(tmp_path, pymap_server, smtp_server):
    """A site between pymap and the sink; its database is to be named."""
    return Site(folder=tmp_path, imap=pymap_server, smtp=smtp_server)
