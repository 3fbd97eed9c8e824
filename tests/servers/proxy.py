"""A TCP proxy on loopback that misbehaves on order.

with proxy(server.host, server.port) as line:
    line.fault = Fault(after=5000, ending=Ending.CUT)
    ... connect to line.host, line.port
"""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from enum import Enum, auto

from tests.servers.loopback import HOST, listener

CHUNK = 4096


class Ending(Enum):
    """What becomes of a line at its fault."""

    CUT = auto()
    SILENCE = auto()


@dataclass(frozen=True, kw_only=True)
class Fault:
    """When a line breaks, and how.

    It breaks after so many octets from the server, or when the client has said certain octets. With `pass_on` the
    server still hears these. `last_words` are said to the client in the server's stead.
    """

    after: int | None = None
    on_words: bytes | None = None
    pass_on: bool = False
    last_words: bytes = b""
    ending: Ending = Ending.CUT
    # So many lines break; later ones are sound. None: all.
    lines: int | None = None


@dataclass(kw_only=True)
class Proxy:
    """A running proxy; lines made from now on suffer the fault."""

    host: str = HOST
    port: int
    fault: Fault | None = None
    connections: int = 0
    broken: int = 0
    _open: list[socket.socket] = field(default_factory=list)

    def cut_all(self) -> None:
        """Cut every line that is open now."""
        for sock in self._open:
            with suppress(OSError):
                sock.shutdown(socket.SHUT_RDWR)

    def take_fault(self) -> Fault | None:
        """The fault of the line that is being made."""
        self.connections += 1
        fault = self.fault
        if fault is None or (fault.lines is not None and self.broken >= fault.lines):
            return None
        self.broken += 1
        return fault


@contextmanager
def proxy(host: str, port: int) -> Iterator[Proxy]:
    """A proxy to a server for the length of the block."""
    with listener() as sock:
        line = Proxy(port=sock.getsockname()[1])
        thread = threading.Thread(target=_accept, args=(sock, line, (host, port)), daemon=True)
        thread.start()
        try:
            yield line
        finally:
            # Closing a socket does not wake the thread that accepts on it.
            sock.shutdown(socket.SHUT_RDWR)
            line.cut_all()
            thread.join()


def _accept(sock: socket.socket, line: Proxy, target: tuple[str, int]) -> None:
    while True:
        try:
            client, _ = sock.accept()
        except OSError:
            return
        server = socket.create_connection(target)
        line._open += [client, server]
        _Line(client, server, line.take_fault()).start()


class _Line:
    """One connection: two threads, one a direction."""

    def __init__(self, client: socket.socket, server: socket.socket, fault: Fault | None) -> None:
        self._client = client
        self._server = server
        self._fault = fault
        self._left = fault.after if fault and fault.after is not None else None
        self._said = b""
        self._is_muted = threading.Event()
        self._has_answered = threading.Event()
        for sock in (client, server):
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def start(self) -> None:
        threading.Thread(target=self._from_server, daemon=True).start()
        threading.Thread(target=self._from_client, daemon=True).start()

    def _from_server(self) -> None:
        with suppress(OSError):
            while words := self._server.recv(CHUNK):
                if self._is_muted.is_set():
                    self._has_answered.set()
                    continue
                if self._left is not None and len(words) >= self._left:
                    self._client.sendall(words[: self._left])
                    self._end()
                    return
                if self._left is not None:
                    self._left -= len(words)
                self._client.sendall(words)
        self._close()

    def _from_client(self) -> None:
        with suppress(OSError):
            while words := self._client.recv(CHUNK):
                if self._is_time(words):
                    self._pass_on(words)
                    self._end()
                    return
                self._server.sendall(words)
        self._close()

    def _is_time(self, words: bytes) -> bool:
        if self._fault is None or self._fault.on_words is None:
            return False
        self._said = (self._said + words)[-2 * CHUNK :]
        return self._fault.on_words in self._said

    def _pass_on(self, words: bytes) -> None:
        """Let the server hear the words that bring the fault, and wait until it has answered, unheard."""
        assert self._fault is not None
        self._is_muted.set()
        if self._fault.pass_on:
            self._server.sendall(words)
            self._has_answered.wait(timeout=10)

    def _end(self) -> None:
        assert self._fault is not None
        with suppress(OSError):
            self._client.sendall(self._fault.last_words)
        if self._fault.ending is Ending.CUT:
            self._close()

    def _close(self) -> None:
        for sock in (self._client, self._server):
            with suppress(OSError):
                sock.shutdown(socket.SHUT_RDWR)
            sock.close()
