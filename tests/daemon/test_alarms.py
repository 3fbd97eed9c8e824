"""Where alarms go: a real command, a real webhook, and the board that decides when."""

import json
import os
import sys
import threading
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest
from pydantic import SecretStr
from structlog.testing import capture_logs

from intake.daemon import Alarms, CommandSink, LogSink, WebhookSink
from intake.steps.alarm import Alarm, Moment, Severity
from tests.daemon.conftest import PATIENCE

NOON = datetime(2021, 11, 8, 12, tzinfo=UTC)
ALARM = Alarm(
    key="mailbox_silent",
    severity=Severity.CRITICAL,
    summary="The mailbox could not be read for 10 minutes.",
    mend="Run intake check.",
    since=NOON,
)
JSON = {
    "moment": "raised",
    "key": "mailbox_silent",
    "severity": "critical",
    "summary": "The mailbox could not be read for 10 minutes.",
    "mend": "Run intake check.",
    "since": "2021-11-08T12:00:00+00:00",
}


class Recorder:
    """A sink that remembers what it took, and takes nothing while it is broken."""

    def __init__(self):
        self.told = []
        self.broken = False

    def notify(self, alarm, moment):
        if not self.broken:
            self.told.append((alarm.key, moment))
        return not self.broken


@pytest.fixture
def recorder():
    return Recorder()


@pytest.fixture
def board(recorder):
    return Alarms((recorder,), repeat_after=timedelta(hours=4))


def after(**time):
    return NOON + timedelta(**time)


def test_an_alarm_is_told_once_while_it_lasts(board, recorder):
    for minute in range(5):
        board.show((ALARM,), now=after(minutes=minute))

    assert recorder.told == [("mailbox_silent", Moment.RAISED)]


def test_an_alarm_that_lasts_is_told_again_after_the_interval(board, recorder):
    for hour in range(9):
        board.show((ALARM,), now=after(hours=hour))

    assert [moment for _, moment in recorder.told] == [Moment.RAISED, Moment.CONTINUES, Moment.CONTINUES]


def test_an_alarm_that_is_over_is_told_and_raised_anew_when_it_comes_back(board, recorder):
    board.show((ALARM,), now=after())
    board.show((), now=after(minutes=1))
    board.show((), now=after(minutes=2))
    board.show((ALARM,), now=after(minutes=3))

    assert [moment for _, moment in recorder.told] == [Moment.RAISED, Moment.OVER, Moment.RAISED]


def test_what_a_sink_did_not_take_is_told_at_the_next_look(board, recorder):
    recorder.broken = True
    board.show((ALARM,), now=after())
    recorder.broken = False
    board.show((ALARM,), now=after(minutes=1))
    recorder.broken = True
    board.show((), now=after(minutes=2))
    recorder.broken = False
    board.show((), now=after(minutes=3))

    assert [moment for _, moment in recorder.told] == [Moment.RAISED, Moment.OVER]


def test_a_broken_sink_does_not_keep_the_others_from_being_told(recorder):
    broken = Recorder()
    broken.broken = True

    Alarms((broken, recorder), repeat_after=timedelta(hours=4)).show((ALARM,), now=NOON)

    assert recorder.told == [("mailbox_silent", Moment.RAISED)]


@pytest.mark.parametrize(
    ("severity", "moment", "level"),
    [
        (Severity.CRITICAL, Moment.RAISED, "critical"),
        (Severity.WARNING, Moment.CONTINUES, "warning"),
        (Severity.CRITICAL, Moment.OVER, "info"),
    ],
)
def test_the_log_gets_a_line_at_the_alarms_level(severity, moment, level):
    alarm = Alarm(key="k", severity=severity, summary="s", mend="m", since=NOON)

    with capture_logs() as lines:
        assert LogSink().notify(alarm, moment)

    assert [(entry["log_level"], entry["key"], entry["moment"]) for entry in lines] == [(level, "k", moment)]


def test_the_command_reads_the_alarm_as_json_and_sees_none_of_our_environment(tmp_path, monkeypatch):
    monkeypatch.setenv("INTAKE_MAILBOX__AUTH__PASSWORD", "geheim")
    code = f"import os, sys; open({str(tmp_path / 'got')!r}, 'w').write(sys.stdin.read() + repr(dict(os.environ)))"

    told = CommandSink((sys.executable, "-c", code), timeout=timedelta(seconds=PATIENCE)).notify(ALARM, Moment.RAISED)

    first, _, environment = (tmp_path / "got").read_text().partition("\n")
    assert told
    assert json.loads(first) == JSON
    assert "geheim" not in environment


def test_the_command_gets_its_arguments_as_they_are_without_a_shell(tmp_path):
    command = ("touch", f"{tmp_path}/a; touch $HOME")

    assert CommandSink(command, timeout=timedelta(seconds=PATIENCE)).notify(ALARM, Moment.RAISED)
    assert [path.name for path in tmp_path.iterdir()] == ["a; touch $HOME"]


@pytest.mark.parametrize("command", [("false",), ("/nowhere/pager",)])
def test_a_command_that_fails_is_logged_and_told_as_not_arrived(command):
    with capture_logs() as lines:
        told = CommandSink(command, timeout=timedelta(seconds=PATIENCE)).notify(ALARM, Moment.RAISED)

    assert not told
    assert [entry["event"] for entry in lines] == ["alarm_command_failed"]


def test_a_command_that_reads_nothing_is_no_failure():
    assert CommandSink(("true",), timeout=timedelta(seconds=PATIENCE)).notify(ALARM, Moment.RAISED)


def test_a_command_that_takes_too_long_is_killed_with_its_children(tmp_path):
    fifo = tmp_path / "held-open"
    os.mkfifo(fifo)
    reader = os.open(fifo, os.O_RDONLY | os.O_NONBLOCK)
    command = ("sh", "-c", f"sleep 600 > {fifo} & wait")

    told = CommandSink(command, timeout=timedelta(seconds=1)).notify(ALARM, Moment.RAISED)

    os.set_blocking(reader, True)
    # The end of the file is there only when nobody holds the pipe any more.
    assert os.read(reader, 1) == b""
    os.close(reader)
    assert not told


class Receiver(HTTPServer):
    """Answers POSTs with a status and keeps their bodies."""

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Answering)
        self.status, self.location, self.bodies = 204, None, []
        self.url = f"http://127.0.0.1:{self.server_port}/hook-geheim"


class Answering(BaseHTTPRequestHandler):
    def do_POST(self):
        self.server.bodies.append(self.rfile.read(int(self.headers["Content-Length"])))
        self.send_response(self.server.status)
        if self.server.location:
            self.send_header("Location", self.server.location)
        self.end_headers()

    def do_GET(self):
        self.server.bodies.append("GET")
        self.send_response(200)
        self.end_headers()

    def log_message(self, *args):
        pass


@pytest.fixture
def receiver():
    server = Receiver()
    thread = threading.Thread(target=server.serve_forever, args=(0.05,))
    thread.start()
    yield server
    server.shutdown()
    thread.join()
    server.server_close()


def webhook(url, seconds=PATIENCE):
    return WebhookSink(SecretStr(url), timeout=timedelta(seconds=seconds))


def test_the_webhook_gets_the_alarm_as_json(receiver):
    assert webhook(receiver.url).notify(ALARM, Moment.RAISED)
    assert [json.loads(body) for body in receiver.bodies] == [JSON]


@pytest.mark.parametrize(("status", "redirects"), [(500, False), (404, False), (302, True), (307, True)])
def test_a_webhook_that_objects_or_redirects_has_not_taken_it(receiver, status, redirects):
    receiver.status, receiver.location = status, f"http://127.0.0.1:{receiver.server_port}/x" if redirects else None

    with capture_logs() as lines:
        told = webhook(receiver.url).notify(ALARM, Moment.RAISED)

    assert not told
    assert len(receiver.bodies) == 1
    assert [entry["error"] for entry in lines] == ["HTTPError"]
    assert "geheim" not in str(lines)


def test_a_webhook_that_is_not_there_or_silent_has_not_taken_it(receiver):
    free = HTTPServer(("127.0.0.1", 0), Answering)
    silent = webhook(f"http://127.0.0.1:{free.server_port}/", seconds=0.2).notify(ALARM, Moment.RAISED)
    free.server_close()
    gone = webhook(f"http://127.0.0.1:{free.server_port}/").notify(ALARM, Moment.RAISED)

    assert (silent, gone) == (False, False)
