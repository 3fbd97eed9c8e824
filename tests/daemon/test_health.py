"""The health server, asked over HTTP."""

import http.client
import json
import socket
import threading
from contextlib import ExitStack, closing

import pytest

from intake.daemon import HealthServer, Probes
from tests.daemon.conftest import PATIENCE


@pytest.fixture
def serve():
    """Starts a server with these checks; gives its port."""
    servers = []

    def start(*, health=None, readiness=None, metrics=lambda: b"m 1\n", **options):
        probes = Probes(health=health or {}, readiness=readiness or {}, metrics=metrics)
        server = HealthServer("127.0.0.1", 0, probes, **options)
        servers.append(server)
        server.start()
        return server.port

    yield start
    for server in servers:
        server.close()


def ask(port, path, method="GET"):
    with closing(http.client.HTTPConnection("127.0.0.1", port, timeout=PATIENCE)) as connection:
        connection.request(method, path)
        answer = connection.getresponse()
        return answer.status, answer.read(), answer.headers


def fails():
    raise ConnectionError("password=geheim host=db")


@pytest.mark.parametrize("path", ["/healthz", "/readyz", "/readyz?x=1"])
def test_all_is_well_while_no_check_objects(serve, path):
    port = serve(health={"jobs": lambda: None}, readiness={"database": lambda: None})

    status, body, _ = ask(port, path)

    assert (status, json.loads(body)) == (200, {"ok": True, "problems": {}})


@pytest.mark.parametrize("path", ["/healthz", "/readyz"])
def test_a_check_that_objects_is_told_with_503(serve, path):
    checks = {"database": lambda: "does not answer", "jobs": lambda: None}
    port = serve(health=checks, readiness=checks)

    status, body, _ = ask(port, path)

    assert (status, json.loads(body)) == (503, {"ok": False, "problems": {"database": "does not answer"}})


def test_a_check_that_raises_is_told_without_its_words(serve):
    port = serve(readiness={"database": fails})

    status, body, _ = ask(port, "/readyz")

    assert status == 503
    assert b"ConnectionError" in body
    assert b"geheim" not in body


def test_health_does_not_ask_what_readiness_asks(serve):
    port = serve(readiness={"database": fails})

    assert ask(port, "/healthz")[0] == 200


def test_metrics_come_in_the_prometheus_format(serve):
    status, body, headers = ask(serve(), "/metrics")

    assert (status, body) == (200, b"m 1\n")
    assert headers["Content-Type"].startswith("text/plain; version=")


def test_metrics_that_cannot_be_measured_are_told_without_their_words(serve):
    status, body, _ = ask(serve(metrics=fails), "/metrics")

    assert (status, body) == (503, b"ConnectionError\n")


def test_other_paths_and_methods_are_refused(serve):
    port = serve()

    assert ask(port, "/")[0] == 404
    assert ask(port, "/healthz/../etc/passwd")[0] == 404
    assert ask(port, "/healthz", "POST")[0] == 501


def test_a_head_request_gets_the_status_alone(serve):
    status, body, headers = ask(serve(), "/healthz", "HEAD")

    assert (status, body) == (200, b"")
    assert int(headers["Content-Length"]) > 0


@pytest.mark.parametrize("sent", [b"", b"GET /healthz HTTP/1.1\r\nX: "])
def test_a_client_that_says_nothing_more_is_cut_off(serve, sent):
    port = serve(seconds=0.1)

    with socket.create_connection(("127.0.0.1", port), timeout=PATIENCE) as client:
        client.sendall(sent)

        assert client.recv(100) == b""


def test_hanging_checks_leave_room_for_health(serve):
    hang, hanging = threading.Event(), threading.Semaphore(0)

    def hangs():
        hanging.release()
        hang.wait(PATIENCE)

    port = serve(readiness={"database": hangs})
    askers = [threading.Thread(target=ask, args=(port, "/readyz"), daemon=True) for _ in range(4)]
    for asker in askers:
        asker.start()
        assert hanging.acquire(timeout=PATIENCE)

    busy, _, _ = ask(port, "/readyz")
    healthy, _, _ = ask(port, "/healthz")
    hang.set()
    for asker in askers:
        asker.join(PATIENCE)
    again, _, _ = ask(port, "/readyz")

    assert (busy, healthy, again) == (503, 200, 200)


def test_connections_beyond_the_limit_are_closed_at_once_and_places_are_freed(serve):
    port = serve(seconds=2)

    with ExitStack() as opened:
        clients = [
            opened.enter_context(socket.create_connection(("127.0.0.1", port), timeout=PATIENCE)) for _ in range(17)
        ]

        assert clients[-1].recv(100) == b""
        # Once the time of the others is over, there is room again.
        assert [client.recv(100) for client in clients[:-1]] == [b""] * 16

    assert ask(port, "/healthz")[0] == 200


def test_an_address_that_is_taken_is_refused(serve):
    with pytest.raises(OSError, match="in use"):
        HealthServer("127.0.0.1", serve(), Probes(health={}, readiness={}, metrics=bytes))


def test_a_server_that_never_started_can_be_closed():
    HealthServer("127.0.0.1", 0, Probes(health={}, readiness={}, metrics=bytes)).close()
