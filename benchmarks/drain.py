"""Two thousand varied mails in a Dovecot Maildir, drained by `intake once` into an SMTP server.

Besides: a bare loop of imapclient, the standard library's parser, SQLite and smtplib over the same mails, which
reads nothing and answers each with one line. It says how fast this machine is today.
"""

import os
import shutil
import smtplib
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path

from imapclient import IMAPClient

from benchmarks.ground import Ground, ground
from benchmarks.mails import mails
from intake.config import load
from intake.daemon import log
from intake.readers import Sheet, read_here
from intake.wiring import Program


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """One whole process: wall and CPU seconds (its children's included), peak memory of its largest process."""

    wall: float
    cpu: float
    peak_mb: float


def drain(count: int) -> None:
    """Measure and print."""
    with ground() as place:
        # Of an empty mailbox: tables and the fitted matcher are made once in a mailbox's life, and by a process of
        # its own, since a child inherits its parent's peak of memory.
        _once(place)
        for raw in mails(count):
            place.imap.deliver(raw)
        bare = _bare_loop(place, count)
        print(f"bare loop        {count / bare:7.0f} mails/s")
        run = _once(place)
        letters = len(place.sink.taken) - count
        print(
            f"intake once      {count / run.wall:7.0f} mails/s   ({count} mails, {letters} letters, {run.wall:.1f} s)"
        )
        print(
            f"CPU              {1000 * run.cpu / count:7.2f} ms/mail in the main process (the readers are told below)"
        )
        print(f"peak memory      {run.peak_mb:7.0f} MB, largest process")
        _by_step(place, count)


def _settings(place: Ground) -> dict[str, str]:
    return {name: value for name, value in place.environment.items() if name.startswith("INTAKE_")}


def _once(place: Ground) -> Run:
    command = [str(Path(sys.executable).parent / "intake"), "--config", str(place.config), "once"]
    started = time.monotonic()
    process = subprocess.Popen(command, env=place.environment, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    assert process.returncode == 0, f"intake once ended with {process.returncode}"
    return Run(wall=time.monotonic() - started, cpu=usage.ru_utime + usage.ru_stime, peak_mb=usage.ru_maxrss / 1024)


def _bare_loop(place: Ground, count: int) -> float:
    started = time.monotonic()
    store = sqlite3.connect(place.config.parent / "bare.sqlite3")
    store.execute("CREATE TABLE mail (id INTEGER PRIMARY KEY, sender TEXT, subject TEXT, text TEXT)")
    with (
        IMAPClient(place.imap.host, place.imap.port, ssl=False) as client,
        smtplib.SMTP(place.imap.host, place.sink.port) as smtp,
    ):
        client.login(place.imap.user, place.imap.password)
        client.select_folder("INBOX", readonly=True)
        uids = client.search()
        for start in range(0, count, 100):
            for answer in client.fetch(uids[start : start + 100], ["BODY.PEEK[]"]).values():
                mail = message_from_bytes(answer[b"BODY[]"], policy=policy.default)
                body = mail.get_body(("plain", "html"))
                text = body.get_content() if body else ""
                row = (str(mail["From"]), str(mail["Subject"]), text)
                store.execute("INSERT INTO mail (sender, subject, text) VALUES (?, ?, ?)", row)
                reply = EmailMessage()
                reply["From"], reply["To"], reply["Subject"] = "a@b.example", "bare@loop.example", "Re"
                reply.set_content("Danke.\n")
                smtp.send_message(reply)
            store.commit()
    store.close()
    return time.monotonic() - started


def _by_step(place: Ground, count: int) -> None:
    """CPU of each step, one after the other in one process, on an empty store."""
    data = Path(place.environment["INTAKE_PATHS__DATA"])
    for leftover in data.glob("intake.sqlite3*"):
        leftover.unlink()
    log.configure(json=True, level="warning")
    program = Program(load(place.config, _settings(place)))
    program.prepare()
    collecting, handling, delivering = program.collecting(), program.handling(), program.delivering()
    equipment = handling.equipment()
    _tell("collect", count, lambda: collecting.run(lambda: False))
    collecting.close()
    setup = program.reading_setup(program.document_in_force())
    _ = setup.matcher
    raws = list(mails(count))
    _tell("read", count, lambda: [read_here(Sheet(raw=raw, complete=True), setup) for raw in raws])
    _tell("handle", count, lambda: handling.run(lambda: False))
    equipment.readers.close()
    _tell("deliver", count, lambda: delivering.run(lambda: False))
    program.close()
    shutil.rmtree(data, ignore_errors=True)


def _tell(step: str, count: int, work: Callable[[], object]) -> None:
    started = time.process_time()
    work()
    print(f"  {step:<14} {1000 * (time.process_time() - started) / count:7.2f} ms CPU/mail in this process")
