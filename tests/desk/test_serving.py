"""The desk as it is served: by the service, by itself, behind a proxy."""

import os
import signal
import subprocess
import sys
import time
from contextlib import closing

import httpx
import pytest

from intake.config import supervision
from intake.store import journal
from intake.wiring.desk import DeskServer, parts_of, welcome_link
from intake.wiring.service import Service
from tests.cli.practice import program_of, write_config
from tests.desk.served import free_port


@pytest.fixture
def program_with(tmp_path):
    """Makes a program whose desk has these settings and a free port."""
    made = []

    def make(*lines, port=None):
        port = port or free_port()
        settings = "\n".join((f"port = {port}", *(lines or (f'url = "http://127.0.0.1:{port}"',))))
        made.append(program_of(write_config(tmp_path, desk=settings)))
        return made[-1]

    yield make
    for program in made:
        program.close()


def test_the_desk_is_served_until_closed(program_with):
    server = DeskServer(program_with())
    url = f"http://127.0.0.1:{server.port}/login"

    with closing(server):
        server.start()
        answer = httpx.get(url)

    assert (answer.status_code, "server" in answer.headers) == (200, False)
    with pytest.raises(httpx.ConnectError):
        httpx.get(url)


def test_an_address_in_use_is_told_at_once(program_with):
    program = program_with()

    with closing(DeskServer(program)), pytest.raises(OSError, match="in use"):
        DeskServer(program)


@pytest.mark.parametrize(("proxies", "address"), [("[]", "127.0.0.1"), ('["127.0.0.1"]', "192.0.2.7")])
def test_a_proxy_is_believed_only_if_it_is_trusted(program_with, proxies, address):
    program = program_with(f"trusted_proxies = {proxies}")
    server = DeskServer(program)
    with closing(server), httpx.Client(base_url=f"http://127.0.0.1:{server.port}") as client:
        server.start()
        client.headers["X-Forwarded-For"] = "192.0.2.7"
        token = client.get("/login").text.split('name="_csrf_token" value="')[1].split('"')[0]
        client.post("/login", data={"_csrf_token": token, "name": "x", "password": "y"})

    with program.database.read() as tx:
        (line,) = journal.search(tx, event="login_failed")
    assert line.detail == {"address": address}


@pytest.mark.parametrize(
    ("lines", "hosts"),
    [
        (('url = "https://desk.example"',), {"desk.example", "desk.example:443"}),
        (('url = "https://desk.example:8443/"', 'further_hosts = ["b.example"]'), {"desk.example:8443", "b.example"}),
    ],
)
def test_the_hosts_that_are_answered_follow_from_the_address(program_with, lines, hosts):
    program = program_with(*lines)

    assert hosts <= set(parts_of(program).settings.hosts)
    assert welcome_link(program, "x").endswith("/welcome/x")
    assert "//welcome" not in welcome_link(program, "x")


@pytest.mark.parametrize("enabled", [True, False])
def test_the_service_serves_the_desk_if_told_to(program_with, enabled):
    port = free_port()
    enabling = f"enabled = {str(enabled).lower()}"
    program = program_with(f'url = "http://127.0.0.1:{port}"', enabling, port=port)
    service = Service(program, supervision({}, pid=os.getpid()))

    with service._desk():
        try:
            answered = httpx.get(f"{program.config.desk.url}/login").status_code == 200
        except httpx.ConnectError:
            answered = False

    assert answered is enabled


def test_the_command_serves_until_it_is_told_to_stop(tmp_path):
    port = free_port()
    path = write_config(tmp_path, desk=f'port = {port}\nurl = "http://127.0.0.1:{port}"')
    command = [sys.executable, "-c", "from intake.cli import main; main()", "desk", "--config", str(path)]
    with subprocess.Popen(command, stderr=subprocess.PIPE) as process:
        assert any(str(port).encode() in line for line in process.stderr)
        until = time.monotonic() + 10
        while time.monotonic() < until:
            try:
                status = httpx.get(f"http://127.0.0.1:{port}/login").status_code
            except httpx.ConnectError:
                continue
            break
        process.send_signal(signal.SIGTERM)
        ended = process.wait(timeout=10)

    assert (status, ended) == (200, 0)
