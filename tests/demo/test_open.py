"""The demonstration with its desk open, as somebody in a terminal has it."""

import re
import signal
import subprocess
import sys

import httpx
import pytest


@pytest.fixture
def opened(tmp_path):
    """The running demonstration, its temporary files in a folder of their own, and what it has said so far."""
    command = [sys.executable, "-c", "from intake.cli import main; main()", "demo", "--stay"]
    environment = {"PATH": "/usr/bin:/bin", "TMPDIR": str(tmp_path), "PYTHONUNBUFFERED": "1"}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as running:
        told = ""
        # The last words of the welcome, or the end of a program that has failed.
        while "removes everything" not in told:
            line = running.stdout.readline()
            if not line:
                break
            told += line
        yield running, told
        running.kill()


def test_one_logs_in_with_what_is_told_and_reads_what_arrived_and_was_sent(opened, tmp_path):
    running, told = opened
    desk, letters = re.findall(r"http://127\.0\.0\.1:\d+", told)
    password = re.search(r"password +(\S+)", told)[1]

    with httpx.Client(base_url=desk, follow_redirects=True) as browser:
        for name in ("agent", "lead", "admin"):
            token = re.search(r'name="_csrf_token" value="([^"]+)"', browser.get("/login").text)[1]
            entered = browser.post("/login", data={"_csrf_token": token, "name": name, "password": password})
            assert "Arbeitsliste" in entered.text
            browser.cookies.delete("desk")
    first = running.stdout.readline()
    while "new inquiry" not in first:
        first = running.stdout.readline()
    assert "What the practices received" in httpx.get(letters).text

    running.send_signal(signal.SIGINT)
    rest = running.stdout.read()

    assert running.wait(timeout=60) == 0, rest
    assert "Closed: " in rest
    assert not list(tmp_path.iterdir())
