"""What every measurement stands on: Dovecot with a full Maildir, an SMTP server that takes all, a configuration."""

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from intake.wiring import shipped
from tests.servers.dovecot import DovecotServer, dovecot

SINK = (
    "import sys, time; from tests.servers.smtp_sink import smtp_sink\n"
    """
with smtp_sink() as server:
    print(server.port, flush=True)
    told = 0
    while True:
        letters = len(server.letters)
        for letter in server.letters[told:letters]:
            print(letter.recipient, flush=True)
        told = letters
        time.sleep(0.002)
"""
)


class Sink:
    """An SMTP server in a process of its own; what it took is known by recipient."""

    def __init__(self) -> None:
        self._process = subprocess.Popen([sys.executable, "-c", SINK], stdout=subprocess.PIPE, text=True)
        assert self._process.stdout is not None
        self.port = int(self._process.stdout.readline())
        self.taken: list[str] = []
        self._news = threading.Condition()
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            with self._news:
                self.taken.append(line.strip())
                self._news.notify_all()

    def wait_for(self, recipient: str, *, seconds: float = 30) -> bool:
        """Whether a letter to this address was taken in time."""
        with self._news:
            return self._news.wait_for(lambda: recipient in self.taken, timeout=seconds)

    def close(self) -> None:
        """End the process."""
        self._process.kill()
        self._process.wait()


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """The running servers, and the environment that points the program at them."""

    imap: DovecotServer
    sink: Sink
    config: Path
    environment: dict[str, str]


@contextmanager
def ground(*, storage: str = "maildir", **settings: object) -> Iterator[Ground]:
    """Servers and an empty data folder for the length of the block; settings as in the environment."""
    sink = Sink()
    try:
        with dovecot(storage=storage) as server, TemporaryDirectory(prefix="intake-bench-") as folder:
            imap = server.fresh()
            config = Path(folder) / "config.toml"
            config.write_text(shipped("config.example.toml").read_text(encoding="utf-8"), encoding="utf-8")
            given = {
                "MAILBOX__ADDRESS": "akutservice@medatixx.example",
                "MAILBOX__HOST": imap.host,
                "MAILBOX__PORT": imap.port,
                "MAILBOX__SECURITY": "plain",
                "MAILBOX__AUTH__USER": imap.user,
                "MAILBOX__AUTH__PASSWORD": imap.password,
                "SMTP__HOST": imap.host,
                "SMTP__PORT": sink.port,
                "SMTP__SECURITY": "plain",
                "SMTP__AUTH__METHOD": "none",
                "SMTP__PER_MINUTE": 100_000,
                "SMTP__PER_DAY": 1_000_000,
                "REPLIES__BREAKER_LETTERS": 1_000_000,
                "PATHS__DATA": Path(folder) / "data",
                "MONITORING__PORT": 0,
                "LOGGING__LEVEL": "warning",
                **settings,
            }
            environment = {f"INTAKE_{name}": str(value) for name, value in given.items()}
            yield Ground(imap=imap, sink=sink, config=config, environment={**os.environ, **environment})
    finally:
        sink.close()
