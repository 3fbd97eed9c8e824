"""Tells systemd how the service fares (sd_notify(3)): a few lines of text in a datagram to a local socket."""

import socket
from collections.abc import Mapping

import structlog

_log = structlog.get_logger(__name__)

_TIMEOUT_SECONDS = 1.0


class Supervisor:
    """Sends notifications to the socket at an address (a path, or an abstract name after @); to None it sends nothing.

    A notification that cannot be sent is logged and forgotten: it must never stop the work.
    """

    def __init__(self, address: str | None) -> None:
        self._address = "\0" + address[1:] if address and address.startswith("@") else (address or None)

    def ready(self) -> None:
        """Start-up is finished."""
        self._send({"READY": "1"})

    def alive(self, status: str) -> None:
        """Feeds the watchdog, and tells in one line how things are."""
        self._send({"WATCHDOG": "1", "STATUS": status})

    def troubled(self, status: str) -> None:
        """Tells how things are without feeding the watchdog."""
        self._send({"STATUS": status})

    def stopping(self) -> None:
        """The service has begun to stop."""
        self._send({"STOPPING": "1"})

    def _send(self, fields: Mapping[str, str]) -> None:
        if self._address is None:
            return
        text = "\n".join(f"{name}={value.replace(chr(10), ' ')}" for name, value in fields.items())
        try:
            with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_CLOEXEC) as channel:
                channel.settimeout(_TIMEOUT_SECONDS)
                channel.connect(self._address)
                channel.sendall(text.encode("utf-8"))
        except OSError as broken:
            _log.warning("supervisor_not_told", error=type(broken).__name__, number=broken.errno)
