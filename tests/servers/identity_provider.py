"""A little identity provider on loopback: discovery, keys, login page and tokens over real HTTP, and lies on demand."""

import base64
import hashlib
import hmac
import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlencode, urlsplit

from joserfc import jwk, jwt

CLIENT_ID = "desk"
CLIENT_SECRET = "a-secret-of-the-desk"
LIFE = 300


@dataclass(slots=True)
class IdentityProvider:
    """What it says, to be changed by a test."""

    key: jwk.RSAKey
    now: int = 0
    url: str = ""
    subject: str = "8f3c"
    claims: dict = field(default_factory=dict)
    """Laid over the ID token's claims; a value of None takes a claim away."""
    algorithm: str = "RS256"
    signing_key: object = None
    """Other than the one that is published."""
    replaced: dict = field(default_factory=dict)
    """Path and the bytes, or the status, that are answered there instead."""
    codes: dict = field(default_factory=dict)
    asked: list = field(default_factory=list)
    """Paths, in order."""

    def document(self) -> dict:
        return {
            "issuer": self.url,
            "authorization_endpoint": f"{self.url}/authorize",
            "token_endpoint": f"{self.url}/token",
            "jwks_uri": f"{self.url}/keys",
        }

    def keys(self) -> dict:
        return {"keys": [{**self.key.as_dict(private=False), "kid": "one", "use": "sig", "alg": "RS256"}]}

    def authorize(self, query: dict) -> str:
        """Where the browser goes back to, logged in."""
        code = hashlib.sha256(query["state"].encode()).hexdigest()
        self.codes[code] = query
        return f"{query['redirect_uri']}?{urlencode({'code': code, 'state': query['state']})}"

    def tokens(self, form: dict, authorization: str) -> tuple[int, dict]:
        expected = base64.b64encode(f"{CLIENT_ID}:{CLIENT_SECRET}".encode()).decode()
        if authorization != f"Basic {expected}":
            return 401, {"error": "invalid_client"}
        asked = self.codes.pop(form.get("code"), None)
        challenge = hashlib.sha256(form.get("code_verifier", "").encode()).digest()
        if (
            asked is None
            or base64.urlsafe_b64encode(challenge).decode().rstrip("=") != asked["code_challenge"]
            or form.get("redirect_uri") != asked["redirect_uri"]
        ):
            return 400, {"error": "invalid_grant"}
        return 200, {"access_token": "access", "token_type": "Bearer", "id_token": self.id_token(asked["nonce"])}

    def id_token(self, nonce: str) -> str:
        said = {
            "iss": self.url,
            "sub": self.subject,
            "aud": CLIENT_ID,
            "iat": self.now,
            "exp": self.now + LIFE,
            "nonce": nonce,
            "preferred_username": "Ada.Lovelace@haus.example",
            **self.claims,
        }
        claims = {name: value for name, value in said.items() if value is not None}
        if self.algorithm in {"none", "HS256"}:
            return self._unsigned(claims)
        header = {"alg": self.algorithm, "kid": "one"}
        return jwt.encode(header, claims, self.signing_key or self.key, algorithms=[self.algorithm])

    def _unsigned(self, claims: dict) -> str:
        """A token without signature, or authenticated with the published key as if it were a secret."""
        header = {"alg": self.algorithm, "kid": "one"}
        body = b".".join(_text(json.dumps(part).encode()) for part in (header, claims))
        public = self.key.as_pem(private=False)
        mac = hmac.new(public, body, hashlib.sha256).digest() if self.algorithm == "HS256" else b""
        return (body + b"." + _text(mac)).decode()


def _text(content: bytes) -> bytes:
    return base64.urlsafe_b64encode(content).rstrip(b"=")


class _Handler(BaseHTTPRequestHandler):
    provider: IdentityProvider

    def do_GET(self) -> None:
        path, query = urlsplit(self.path).path, parse_qs(urlsplit(self.path).query)
        if self._is_replaced(path):
            return
        if path == "/authorize":
            self._send(302, b"", {"Location": self.provider.authorize({name: said[0] for name, said in query.items()})})
            return
        known = {"/.well-known/openid-configuration": self.provider.document, "/keys": self.provider.keys}
        if path in known:
            self._json(200, known[path]())
        else:
            self._send(404, b"")

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"])).decode()
        if not self._is_replaced("/token"):
            form = {name: said[0] for name, said in parse_qs(body).items()}
            self._json(*self.provider.tokens(form, self.headers.get("Authorization", "")))

    def _is_replaced(self, path: str) -> bool:
        self.provider.asked.append(path)
        other = self.provider.replaced.get(path)
        if isinstance(other, int):
            self._send(other, b"", {"Location": "http://127.0.0.1:9/"} if other in {301, 302} else {})
        elif isinstance(other, bytes):
            self._send(200, other, {"Content-Type": "application/json"})
        return other is not None

    def _json(self, status: int, said: dict) -> None:
        self._send(status, json.dumps(said).encode(), {"Content-Type": "application/json"})

    def _send(self, status: int, body: bytes, headers: dict | None = None) -> None:
        self.send_response(status)
        for name, value in {"Content-Length": str(len(body)), **(headers or {})}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_said: object) -> None:
        """Be silent."""


@contextmanager
def identity_provider(key: jwk.RSAKey) -> Iterator[IdentityProvider]:
    """A provider that signs with this key, until left."""
    provider = IdentityProvider(key=key)
    server = ThreadingHTTPServer(("127.0.0.1", 0), type("Handler", (_Handler,), {"provider": provider}))
    provider.url = f"http://127.0.0.1:{server.server_address[1]}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield provider
    finally:
        server.shutdown()
        server.server_close()
        thread.join(5)
