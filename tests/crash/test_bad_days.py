"""A full disk, a locked database, a broken line, a choosy mail server: nothing is lost, and it goes on afterwards."""

import random
import shutil
import subprocess
import sys
from datetime import timedelta

import pytest

from intake.imap import Account, ImapMailbox, MailboxUnavailable
from intake.oauth import Password, Security, Server
from intake.smtp import Account as SmtpAccount
from intake.smtp import SmtpPostman
from intake.store.engine import Database, StoreUnavailable
from tests.servers.proxy import Fault, proxy
from tests.steps.line import GAPPY, Line, ReadersHere, mail

MEGABYTE = 1 << 20
SHORT = timedelta(milliseconds=300)
SOON = timedelta(seconds=5)
LOCK = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("BEGIN EXCLUSIVE")
print("locked", flush=True)
sys.stdin.readline()
"""


def server_at(place) -> Server:
    return Server(host=place.host, port=place.port, security=Security.PLAIN, connect_timeout=SOON, read_timeout=SOON)


def bulky(number):
    """A mail that no compression makes small."""
    return mail(random.Random(number).randbytes(100_000).hex(), number=number, sender=f"a@praxis-{number}.example")


def run(*words):
    return subprocess.run([str(word) for word in words], check=False, capture_output=True).returncode


@pytest.fixture(params=["quota", "filesystem"])
def small_disk(request, sqlite_template, tmp_path, opened):
    """A line on a disk with room for some of the mails, and a way to make it larger."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = request.param == "filesystem"
    if mounted and run("mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", disk):
        pytest.skip("a small filesystem cannot be mounted here")
    shutil.copyfile(sqlite_template, disk / "intake.db")
    line = Line(opened(f"sqlite:///{disk / 'intake.db'}"))

    def resize(megabytes):
        if mounted:
            assert run("mount", "-o", f"remount,size={megabytes}m", disk) == 0
        else:
            with line.database.begin() as tx:
                tx.exec_driver_sql(f"PRAGMA max_page_count={megabytes * MEGABYTE // 4096}")

    resize(2)
    yield line, resize
    if mounted:
        run("umount", "--lazy", disk)


def test_a_full_disk_costs_no_mail(small_disk):
    line, resize = small_disk
    raws = [bulky(number) for number in range(20)]
    for raw in raws:
        line.mailbox.deliver(raw)

    with pytest.raises(StoreUnavailable, match="full"):
        line.collect(max_size=MEGABYTE)
    stored = line.stored()
    assert 0 < len(stored) < 20
    with pytest.raises(StoreUnavailable, match="full"):
        line.take()

    resize(60)
    line.take()
    line.deliver()
    assert line.stored() == raws
    assert len(line.tickets()) == len(line.postman.sent) == 20


@pytest.fixture
def locker(sqlite_url):
    """Another process that holds the whole database."""
    path = sqlite_url.removeprefix("sqlite:///")
    process = subprocess.Popen(
        [sys.executable, "-c", LOCK, path], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout.readline() == "locked\n"
    yield process
    process.kill()
    process.communicate()


@pytest.mark.parametrize("verb", ["collect", "handle", "deliver", "remind"])
def test_a_locked_database_is_told_and_work_goes_on_afterwards(sqlite_url, locker, verb):
    line = Line(Database(sqlite_url, timeout=SHORT))
    line.mailbox.deliver(mail())

    with pytest.raises(StoreUnavailable, match="locked"):
        getattr(line, verb)()

    locker.communicate("\n")
    line.take()
    line.deliver()
    line.database.close()
    assert len(line.postman.sent) == 1


def test_a_database_locked_while_mails_are_handled_costs_none_of_them(sqlite_url, opened):
    line = Line(Database(sqlite_url, timeout=SHORT))
    for number in range(5):
        line.mailbox.deliver(mail(number=number))
    line.collect()
    other = opened(sqlite_url)

    class LockedAfterTwo:
        def read_all(self, sheets):
            for place, result in enumerate(ReadersHere().read_all(sheets)):
                if place == 2:
                    with other.begin():
                        yield result
                yield result

    with pytest.raises(StoreUnavailable, match="locked"):
        line.handle(LockedAfterTwo())
    line.clock.advance(timedelta(minutes=6))
    line.handle()
    line.database.close()

    assert line.events() == ["mail_handled"] * 5
    assert len(line.tickets()) == 5


@pytest.mark.parametrize("after", [900, 20_000, 40_000])
def test_a_line_cut_in_the_middle_of_a_mail_costs_no_mail(sqlite_database, dovecot_server, after):
    raws = [mail("x" * 70 + "\n" + "Zeile\n" * 2000, number=number) for number in range(6)]
    for raw in raws:
        dovecot_server.deliver(raw)
    with proxy(dovecot_server.host, dovecot_server.port) as wire:
        wire.fault = Fault(after=after, lines=2)
        login = Password(text=dovecot_server.password)
        mailbox = ImapMailbox(Account(server=server_at(wire), user=dovecot_server.user, login=login))
        line = Line(sqlite_database, mailbox=mailbox)
        for _ in range(2):
            with pytest.raises(MailboxUnavailable):
                line.collect()
            mailbox.close()
        line.collect()
        mailbox.close()

    assert line.stored() == raws


def test_a_server_that_refuses_some_recipients_gets_the_letters_of_the_others(sqlite_database, smtp_server):
    postman = SmtpPostman(SmtpAccount(server=server_at(smtp_server), user=None, login=None, helo=None))
    line = Line(sqlite_database, postman=postman)
    line.take(*(mail(GAPPY, number=number, sender=f"a@praxis-{number}.example") for number in range(6)))
    smtp_server.answer("a@praxis-1.example", "550 5.1.1 no such user")
    smtp_server.answer("a@praxis-3.example", "451 4.7.1 greylisted", times=1)

    first = line.deliver()
    line.clock.advance(timedelta(minutes=1))
    second = line.deliver()
    postman.close()

    assert (first.sent, first.failed, first.later, second.sent) == (4, 1, 1, 1)
    assert sorted(letter.recipient for letter in smtp_server.letters) == [
        f"a@praxis-{number}.example" for number in (0, 2, 3, 4, 5)
    ]
