"""A notification socket as systemd's, and loggers put back as they were."""

import logging
import socket

import pytest
import structlog

PATIENCE = 20
"""Seconds after which a test that waits for another process has failed."""


@pytest.fixture
def notifications(tmp_path):
    """A datagram socket; `path` is its address and `next()` the next notification as a dict."""

    class Notifications:
        path = str(tmp_path / "notify")

        def __init__(self):
            self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
            self._socket.bind(self.path)
            self._socket.settimeout(PATIENCE)

        def next(self):
            return dict(line.split("=", 1) for line in self._socket.recv(4096).decode().splitlines())

        def until(self, key):
            """The notifications up to the first with this key."""
            seen = [self.next()]
            while key not in seen[-1]:
                seen.append(self.next())
            return seen

        def close(self):
            self._socket.close()

    notifications = Notifications()
    yield notifications
    notifications.close()


@pytest.fixture
def own_logging():
    """Lets a test configure the process's logging, and takes it back afterwards."""
    root = logging.getLogger()
    handlers, level = root.handlers, root.level
    yield
    root.handlers = handlers
    root.setLevel(level)
    logging.captureWarnings(False)
    structlog.reset_defaults()
