"""Places on this machine where test servers listen."""

import socket
import time

HOST = "127.0.0.1"


def listener() -> socket.socket:
    """A socket that already listens on a free port, so that nobody else can take it in between."""
    sock = socket.create_server((HOST, 0))
    # Inherited by every line. asyncio sets it itself only for sockets it has made, and without it each answer in
    # several pieces takes 40 ms more.
    sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return sock


def free_port() -> int:
    """A port that was free a moment ago, for servers that insist on opening it themselves."""
    with listener() as sock:
        return int(sock.getsockname()[1])


def wait_for_greeting(port: int, *, seconds: float = 10) -> None:
    """Return once a server says something on the port; raises TimeoutError if it does not in time."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            with socket.create_connection((HOST, port), timeout=1) as sock:
                if sock.recv(1):
                    return
        except OSError:
            time.sleep(0.02)
    raise TimeoutError(f"nobody speaks on port {port}")
