"""A small HTTP server for /healthz, /readyz and /metrics.

It must answer when everything else hangs, and must not hang itself: each connection gets one request and a fixed time
in all, there are only so many at once, and the checks that ask the database have fewer places than the server has, so
that a hanging database leaves room for /healthz, which asks nobody.
"""

import json
import socket
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from socketserver import TCPServer

import structlog
from prometheus_client import CONTENT_TYPE_LATEST

_log = structlog.get_logger(__name__)

_CONNECTIONS = 16
_CHECKS = 4
_SECONDS = 10.0
"""What a connection gets in all, from accepting to closing."""
_JSON = "application/json"

Check = Callable[[], str | None]
"""What is wrong, in one sentence, or None. What it raises counts as wrong, by the exception's name only."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Probes:
    """What the server's answers are made of."""

    health: Mapping[str, Check]
    """For /healthz: whether the process is worth keeping. Must not wait for anything."""
    readiness: Mapping[str, Check]
    """For /readyz: whether mail gets through. May ask the database, with a time limit."""
    metrics: Callable[[], bytes]
    """For /metrics: the Prometheus text format."""


class HealthServer:
    """Serves on a thread of its own from `start` to `close`. OSError if the address cannot be bound; port 0 is a free one."""

    def __init__(self, listen: str, port: int, probes: Probes, *, seconds: float = _SECONDS) -> None:
        kind = _Server6 if ":" in listen else _Server
        self._server = kind((listen, port), _Handler)
        self._server.equip(probes, seconds)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.2,), name="health", daemon=True)

    @property
    def port(self) -> int:
        """The port it listens on."""
        return int(self._server.server_address[1])

    def start(self) -> None:
        """Begins to serve."""
        self._thread.start()

    def close(self) -> None:
        """Ends serving; answers in progress are cut off."""
        if self._thread.is_alive():
            self._server.shutdown()
        self._server.server_close()


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False
    request_queue_size = _CONNECTIONS

    def equip(self, probes: Probes, seconds: float) -> None:
        """Hands in what the answers are made of; to be called before serving."""
        self.probes = probes
        self.checks = threading.BoundedSemaphore(_CHECKS)
        self._seconds = seconds
        self._open: dict[socket.socket, float] = {}
        self._lock = threading.Lock()

    def server_bind(self) -> None:
        """Binds without asking the name service for our own name, as the library would."""
        TCPServer.server_bind(self)
        self.server_name, self.server_port = str(self.server_address[0]), int(self.server_address[1])

    def verify_request(self, request: object, client_address: object) -> bool:
        """Refuses a connection beyond the limit."""
        del client_address
        assert isinstance(request, socket.socket)
        with self._lock:
            if len(self._open) >= _CONNECTIONS:
                return False
            self._open[request] = time.monotonic() + self._seconds
        return True

    def service_actions(self) -> None:
        """Cuts off connections whose time is over; the server calls it several times a second."""
        now = time.monotonic()
        with self._lock:
            for connection in [connection for connection, deadline in self._open.items() if deadline < now]:
                del self._open[connection]
                _cut(connection)

    def shutdown_request(self, request: object) -> None:
        """Closes a connection and frees its place."""
        assert isinstance(request, socket.socket)
        with self._lock:
            self._open.pop(request, None)
        super().shutdown_request(request)

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that went away is no matter of ours."""
        del request, client_address
        _log.debug("health_request_broken")


class _Server6(_Server):
    address_family = socket.AF_INET6


class _Handler(BaseHTTPRequestHandler):
    server: _Server
    server_version = "intake"
    sys_version = ""

    def do_GET(self) -> None:
        """Answers one of the three paths."""
        answers = {"/healthz": self._health, "/readyz": self._readiness, "/metrics": self._metrics}
        answer = answers.get(self.path.partition("?")[0])
        if answer is None:
            self._answer(HTTPStatus.NOT_FOUND, "text/plain", b"/healthz /readyz /metrics\n")
        else:
            answer()

    do_HEAD = do_GET  # noqa: N815 - the standard library's naming

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the standard library's name
        """Writes no access log."""

    def _health(self) -> None:
        self._report(self.server.probes.health)

    def _readiness(self) -> None:
        self._with_place(lambda: self._report(self.server.probes.readiness))

    def _metrics(self) -> None:
        self._with_place(self._measure)

    def _measure(self) -> None:
        try:
            text = self.server.probes.metrics()
        except Exception as broken:  # noqa: BLE001 - the guard round measuring: whatever is wrong, the scraper is told so
            _log.warning("metrics_failed", error=type(broken).__name__)
            self._answer(HTTPStatus.SERVICE_UNAVAILABLE, "text/plain", f"{type(broken).__name__}\n".encode())
        else:
            self._answer(HTTPStatus.OK, CONTENT_TYPE_LATEST, text)

    def _with_place(self, answer: Callable[[], None]) -> None:
        if not self.server.checks.acquire(blocking=False):
            self._answer(
                HTTPStatus.SERVICE_UNAVAILABLE, _JSON, b'{"ok": false, "problems": {"checks": "all are busy"}}\n'
            )
            return
        try:
            answer()
        finally:
            self.server.checks.release()

    def _report(self, checks: Mapping[str, Check]) -> None:
        problems = {name: problem for name, check in checks.items() if (problem := _outcome(check))}
        status = HTTPStatus.SERVICE_UNAVAILABLE if problems else HTTPStatus.OK
        self._answer(status, _JSON, json.dumps({"ok": not problems, "problems": problems}).encode() + b"\n")

    def _answer(self, status: HTTPStatus, content_type: str, body: bytes) -> None:
        self.send_response(status)
        self.send_header("Content-Type", content_type)
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "no-store")
        self.send_header("X-Content-Type-Options", "nosniff")
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)


def _outcome(check: Check) -> str | None:
    try:
        return check()
    except Exception as broken:  # noqa: BLE001 - the guard round one check: what it raises is its answer
        return f"the check failed ({type(broken).__name__})"


def _cut(connection: socket.socket) -> None:
    try:
        connection.shutdown(socket.SHUT_RDWR)
    except OSError:
        # It was closed meanwhile.
        return
