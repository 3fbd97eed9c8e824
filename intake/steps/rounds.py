"""Rounds as they are run again and again: the connection is kept between them and thrown away after a fault."""

from collections.abc import Callable
from datetime import timedelta

import structlog

from intake.imap import Mailbox, MailboxUnavailable
from intake.smtp import Postman
from intake.steps.backoff import reconnect_wait
from intake.steps.collect import Collected, Collector
from intake.steps.deliver import Delivered, Delivering, deliver

Stopping = Callable[[], bool]
Pause = Callable[[timedelta, Stopping], None]
"""Waits so long, or until it is time to stop."""

TRIES = 7
"""Connections tried within one round, with growing waits; enough to get round a mail that breaks the line."""

log = structlog.get_logger(__name__)


class CollectRounds:
    """Collects over one connection, and rests on it in IDLE."""

    def __init__(self, collector: Collector, mailbox: Mailbox, *, idle: bool, pause: Pause) -> None:
        self._collector = collector
        self._mailbox = mailbox
        self._idle = idle
        self._pause = pause

    def run(self, stopping: Stopping) -> Collected:
        """One round; after a fault it is tried again on a new connection. Raises what the last try raised."""
        for failures in range(1, TRIES + 1):
            try:
                return self._collector.round(self._mailbox, stopping=stopping)
            except MailboxUnavailable as error:
                self._mailbox.close()
                if failures == TRIES or stopping():
                    raise
                log.warning("mailbox_unavailable", failures=failures, error=str(error))
                self._pause(reconnect_wait(failures), stopping)
        raise AssertionError("the last try returns or raises")

    def rest(self, timeout: timedelta) -> None:
        """Wait on the connection for new mail, at most so long. Raises MailboxUnavailable."""
        try:
            self._mailbox.idle(timeout)
        except MailboxUnavailable:
            self._mailbox.close()
            raise

    @property
    def may_rest(self) -> bool:
        """Whether waiting is done on the connection."""
        return self._idle

    def close(self) -> None:
        """Give the lease back and log out."""
        self._mailbox.close()
        self._collector.release()


class DeliverRounds:
    """Delivers over one connection a round, so that none grows old in between."""

    def __init__(self, parts: Delivering, postman: Postman) -> None:
        self._parts = parts
        self._postman = postman

    def run(self, stopping: Stopping) -> Delivered:
        """One round. Raises PostmanUnavailable and PostmanRefused."""
        try:
            return deliver(self._parts, self._postman, stopping=stopping)
        finally:
            self._postman.close()
