"""An OAuth 2.0 token service on loopback that plays Microsoft's (client credentials) and Google's (signed JWT).

It counts the tokens it gave, keeps the last one for the mail servers to compare with, and can be told to say no.
"""

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs

from tests.servers.certificates import Authority
from tests.servers.loopback import HOST
from tests.servers.tls import server_context

CLIENT_SECRET = "a good secret"


@dataclass(kw_only=True)
class TokenService:
    """A running service."""

    url: str
    ca_file: Path | None
    given: int = 0
    life_seconds: int = 3600
    # An error code of RFC 6749, section 5.2, and the HTTP status with it.
    error: str | None = None
    status: int = 400
    forms: list[dict[str, list[str]]] = field(default_factory=list)

    @property
    def token(self) -> str:
        """The last token that was given."""
        return f"token-{self.given}"


@contextmanager
def token_service(directory: Path | None = None) -> Iterator[TokenService]:
    """A service for the length of the block; over TLS with a throw-away authority if it gets a directory for that."""
    authority = Authority(directory) if directory else None
    server = ThreadingHTTPServer((HOST, 0), _Handler)
    scheme = "http"
    if authority:
        server.socket = server_context(authority.issue()).wrap_socket(server.socket, server_side=True)
        scheme = "https"
    service = TokenService(
        url=f"{scheme}://localhost:{server.server_address[1]}", ca_file=authority.file if authority else None
    )
    server.service = service  # type: ignore[attr-defined]
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield service
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class's name
        """Keep the tests' output clean."""

    def do_GET(self) -> None:
        """What msal asks of an authority before its first token."""
        if not self.path.startswith("/tenant/"):
            self._answer(400, {"error": "invalid_tenant"})
            return
        base = f"{self.server.service.url}/tenant"
        self._answer(
            200,
            {
                "authorization_endpoint": f"{base}/oauth2/v2.0/authorize",
                "token_endpoint": f"{base}/oauth2/v2.0/token",
                "issuer": f"{base}/v2.0",
            },
        )

    def do_POST(self) -> None:
        """Give a token, or the error that was ordered."""
        service = self.server.service
        form = parse_qs(self.rfile.read(int(self.headers["Content-Length"])).decode())
        service.forms.append(form)
        error = service.error or _mistake(form)
        if error:
            self._answer(service.status, {"error": error, "error_description": "ordered by a test"})
            return
        service.given += 1
        self._answer(200, {"access_token": service.token, "expires_in": service.life_seconds, "token_type": "Bearer"})

    def _answer(self, status: int, content: dict[str, object]) -> None:
        body = json.dumps(content).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


def _mistake(form: dict[str, list[str]]) -> str | None:
    if form.get("grant_type") == ["client_credentials"] and form.get("client_secret") != [CLIENT_SECRET]:
        return "invalid_client"
    return None
