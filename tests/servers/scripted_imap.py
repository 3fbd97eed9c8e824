"""A small IMAP server whose every answer a test can set, for what real servers do only on bad days.

    with scripted_imap({"IDLE": "+ idling\\r\\n* 2 EXISTS\\r\\n"}) as server: ...

The script maps a command (`UID FETCH`, `IDLE`; upper case) to the whole answer, in which {tag} stands for the
command's tag. An answer that ends in BYE and the like is simply sent. None closes the line without a word.
"""

import base64
import socketserver
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field

from tests.servers.loopback import HOST

DEFAULT = {
    "greeting": "* OK ready\r\n",
    "CAPABILITY": "* CAPABILITY IMAP4rev1 IDLE UIDPLUS AUTH=XOAUTH2\r\n{tag} OK done\r\n",
    "LOGIN": "{tag} OK logged in\r\n",
    "SELECT": "* 1 EXISTS\r\n* 0 RECENT\r\n* OK [UIDVALIDITY 7] ok\r\n* OK [UIDNEXT 2] ok\r\n{tag} OK done\r\n",
    "EXAMINE": "* 1 EXISTS\r\n* 0 RECENT\r\n* OK [UIDVALIDITY 7] ok\r\n* OK [UIDNEXT 2] ok\r\n{tag} OK done\r\n",
    "UID SEARCH": "* SEARCH 1\r\n{tag} OK done\r\n",
    "NOOP": "{tag} OK done\r\n",
    "IDLE": "+ idling\r\n",
    "DONE": "{tag} OK done\r\n",
    "LOGOUT": "* BYE\r\n{tag} OK done\r\n",
}


@dataclass(kw_only=True)
class ScriptedServer:
    """A running server and the commands it has heard, without tags and secrets."""

    host: str = HOST
    port: int = 0
    user: str = "intake"
    password: str = "a good password"
    script: dict[str, str | None] = field(default_factory=dict)
    token: Callable[[], str] = str
    heard: list[str] = field(default_factory=list)


@contextmanager
def scripted_imap(
    script: Mapping[str, str | None] | None = None, *, token: Callable[[], str] = str
) -> Iterator[ScriptedServer]:
    """A server for the length of the block; `token` gives the only access token it takes."""
    state = ScriptedServer(script={**DEFAULT, **(script or {})}, token=token)

    class Handler(_Handler):
        server_state = state

    with socketserver.ThreadingTCPServer((HOST, 0), Handler) as server:
        server.daemon_threads = True
        server.block_on_close = False
        state.port = server.server_address[1]
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        thread.start()
        try:
            yield state
        finally:
            server.shutdown()
            thread.join()


class _Handler(socketserver.StreamRequestHandler):
    server_state: ScriptedServer

    def handle(self) -> None:
        tag = ""
        is_open = self._say("greeting", tag)
        while is_open and (line := self.rfile.readline().decode().strip()):
            first, _, rest = line.partition(" ")
            tag, line = (tag, line) if first == "DONE" else (first, rest)
            command = _command(line)
            self.server_state.heard.append(line if command != "LOGIN" else "LOGIN")
            is_open = self._authenticate(tag, line) if command == "AUTHENTICATE" else self._say(command, tag)

    def _say(self, command: str, tag: str) -> bool:
        answer = self.server_state.script.get(command, "{tag} BAD unknown\r\n")
        if answer is None:
            return False
        self.wfile.write(answer.replace("{tag}", tag).encode())
        return command != "LOGOUT"

    def _authenticate(self, tag: str, line: str) -> bool:
        """XOAUTH2 and OAUTHBEARER; a wrong token is explained in a challenge before it is refused."""
        self.wfile.write(b"+ \r\n")
        said = base64.b64decode(self.rfile.readline()).decode()
        if f"auth=Bearer {self.server_state.token()}\1" in said:
            self.wfile.write(f"{tag} OK logged in\r\n".encode())
            return True
        self.wfile.write(b"+ " + base64.b64encode(b'{"status":"401"}') + b"\r\n")
        self.rfile.readline()
        self.wfile.write(f"{tag} NO [AUTHENTICATIONFAILED] invalid token\r\n".encode())
        return True


def _command(line: str) -> str:
    words = line.upper().split(" ")
    return " ".join(words[: 2 if words[0] == "UID" else 1])
