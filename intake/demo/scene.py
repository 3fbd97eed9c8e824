"""The demonstration's program: the shipped example configuration, pointed at the demonstration's servers."""

import hashlib
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

from intake.config import Config, load
from intake.demo.machines import machines
from intake.demo.people import people
from intake.demo.sample import MAILBOX, Draft, Sample, SentLetter
from intake.demo.servers import HOST, PASSWORD, USER, Mailbox, Post, mailbox, post
from intake.store.feed import FeedLine, feed
from intake.wiring import Program, shipped

_ALL = 1_000_000
DESK_PORT = 8080
"""Where the desk is served if nothing else is there."""


@dataclass(slots=True, kw_only=True)
class Scene:
    """Servers, program, and which samples have been posted."""

    program: Program
    mailbox: Mailbox
    post: Post
    raws: dict[str, bytes] = field(default_factory=dict)
    """The mails posted so far, by the sample's name."""
    hashes: dict[str, str] = field(default_factory=dict)
    """Of the same mails."""

    def deliver(self, sample: Sample) -> bool:
        """Post a sample; False if the letter it answers has not been sent yet."""
        letter = None
        if sample.answers:
            letter = self.post.letter_to(_sender_of(sample.answers))
            if letter is None:
                return False
        raw = self.raws[sample.repeats] if sample.repeats else sample.build(self.program.clock.now(), letter)
        self._post(sample.name, raw)
        return True

    def deliver_draft(self, draft: Draft, letter: SentLetter | None) -> None:
        """Post a mail that is none of the samples, in answer to a letter or to none."""
        self._post(draft.name, draft.build(self.program.clock.now(), letter))

    def _post(self, name: str, raw: bytes) -> None:
        self.raws[name], self.hashes[name] = raw, hashlib.sha256(raw).hexdigest()
        self.mailbox.deliver(raw)

    def lines(self) -> dict[str, FeedLine]:
        """What became of each posted sample so far, by its name; a further delivery is its own line."""
        with self.program.database.read() as tx:
            found = feed(tx, limit=_ALL)
        settled: dict[str, list[FeedLine]] = {}
        for line in found:
            settled.setdefault(line.raw_hash, []).append(line)
        return {name: settled[hash_].pop(0) for name, hash_ in self.hashes.items() if settled.get(hash_)}


def samples() -> tuple[Sample, ...]:
    """All samples, in the order of arrival: those that answer nothing first."""
    every = (*people(), *machines())
    return (*(s for s in every if not s.answers), *(s for s in every if s.answers))


def _sender_of(name: str) -> str:
    return next(sample.sender for sample in samples() if sample.name == name)


@contextmanager
def scene(*, desk: bool = False) -> Iterator[Scene]:
    """A scene with everything started and nothing posted yet; `desk` has the service serve the web desk too."""
    with TemporaryDirectory(prefix="intake-demo-") as folder, mailbox() as box, post() as way_out:
        program = Program(_config(Path(folder), box, way_out, desk=desk))
        program.prepare()
        try:
            yield Scene(program=program, mailbox=box, post=way_out)
        finally:
            program.close()


def _config(folder: Path, box: Mailbox, way_out: Post, *, desk: bool) -> Config:
    place = folder / "config.toml"
    place.write_text(shipped("config.example.toml").read_text(encoding="utf-8"), encoding="utf-8")
    settings: dict[str, object] = {
        "PATHS__DATA": folder / "data",
        "MAILBOX__ADDRESS": MAILBOX,
        "MAILBOX__HOST": HOST,
        "MAILBOX__PORT": box.port,
        "MAILBOX__SECURITY": "plain",
        "MAILBOX__AUTH__METHOD": "password",
        "MAILBOX__AUTH__USER": USER,
        "MAILBOX__AUTH__PASSWORD": PASSWORD,
        "MAILBOX__AUTHSERV_IDS": "mx.provider.example",
        "SMTP__HOST": HOST,
        "SMTP__PORT": way_out.port,
        "SMTP__SECURITY": "plain",
        "SMTP__AUTH__METHOD": "none",
        "SMTP__PER_MINUTE": 1000,
        "MONITORING__PORT": 0,
        "WORKERS__INTERVAL": "1s",
        **(_desk_settings() if desk else {}),
    }
    return load(place, {f"INTAKE_{name}": str(value) for name, value in settings.items()})


def _desk_settings() -> dict[str, object]:
    """The desk on this machine only, without a second factor: its accounts end with the demonstration."""
    port = _free_port()
    return {
        "DESK__ENABLED": "true",
        "DESK__LISTEN": HOST,
        "DESK__PORT": port,
        "DESK__URL": f"http://{HOST}:{port}",
        "DESK__SECOND_FACTOR": "false",
    }


def _free_port() -> int:
    """The usual port of the desk, or another one where that is taken."""
    for wanted in (DESK_PORT, 0):
        try:
            with socket.create_server((HOST, wanted)) as one:
                return int(one.getsockname()[1])
        except OSError:
            continue
    raise OSError("no port is free")
