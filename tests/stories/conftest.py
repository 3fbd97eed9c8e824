"""Daemons between Dovecot and the sink."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from intake.store import board, journal
from intake.store.board import Page, TicketFilter
from intake.store.engine import Database
from tests.crash.site import Site
from tests.servers.fixtures import dovecot_daemon, dovecot_server, smtp_server  # noqa: F401
from tests.servers.loopback import free_port

SCRIPT = Path(__file__).parent / "daemon.py"
ROOT = SCRIPT.parents[2]
PATIENCE = 40


class Daemon:
    """One running daemon."""

    def __init__(self, site, number):
        self.log = site.folder / f"daemon{number}.log"
        environment = {**os.environ, "PYTHONPATH": str(ROOT)}
        environment.pop("NOTIFY_SOCKET", None)
        with self.log.open("wb") as log:
            words = [sys.executable, str(SCRIPT), str(site.file)]
            self.process = subprocess.Popen(words, stderr=log, env=environment)

    def said(self, event):
        return f'"event": "{event}"' in self.log.read_text()

    def stop(self):
        """The exit status after SIGTERM, and the seconds it took."""
        begun = time.monotonic()
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(timeout=PATIENCE), time.monotonic() - begun

    def kill(self):
        self.process.kill()
        self.process.wait()


class Place:
    """A site whose daemons can be started, and what has come of the mails."""

    def __init__(self, site):
        self.site = site
        self.daemons = []
        self._database = Database(site.url)

    def start(self):
        self.site.write()
        daemon = Daemon(self.site, len(self.daemons))
        self.daemons.append(daemon)
        self.until(lambda: daemon.said("started"))
        return daemon

    def until(self, condition):
        """What the condition gives as soon as it gives something."""
        deadline = time.monotonic() + PATIENCE
        while not (found := condition()):
            logs = "\n".join(daemon.log.read_text()[-3000:] for daemon in self.daemons)
            assert time.monotonic() < deadline, logs
            time.sleep(0.02)
        return found

    def tickets(self):
        with self._database.read() as tx:
            return board.tickets(tx, TicketFilter(), Page(size=1000)).tickets

    def letters(self):
        with self._database.read() as tx:
            return tuple(reversed(board.outbox(tx, limit=1000)))

    def events(self, event):
        with self._database.read() as tx:
            return journal.search(tx, event=event, limit=1000)

    def sent(self, count):
        """The letters that arrived, once there are so many."""
        self.until(lambda: len(self.site.smtp.letters) >= count)
        return self.site.smtp.letters

    def close(self):
        for daemon in self.daemons:
            daemon.kill()
        self._database.close()


@pytest.fixture
def place(tmp_path, sqlite_url, dovecot_server, smtp_server):  # noqa: F811
    site = Site(folder=tmp_path, imap=dovecot_server, smtp=smtp_server, url=sqlite_url)
    site.settings["monitoring"] = f"port = {free_port()}"
    place = Place(site)
    yield place
    place.close()
