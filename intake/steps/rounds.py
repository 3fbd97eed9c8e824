"""Rounds as they are run again and again: connections are kept and thrown away, the FAQ in force is followed."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

import structlog

from intake.imap import Mailbox, MailboxUnavailable
from intake.readers import ReaderPool
from intake.smtp import Postman
from intake.steps.backoff import RECONNECT_WAITS, wait_after
from intake.steps.collect import Collected, Collector
from intake.steps.deliver import Delivered, Delivering, deliver
from intake.steps.handle import Handled, handle
from intake.steps.one_mail import Handling
from intake.store import editions
from intake.store.editions import EditionRow
from intake.store.engine import Database

Stopping = Callable[[], bool]
Pause = Callable[[timedelta, Stopping], None]
"""Waits so long, or until it is time to stop."""

TRIES = 7
"""Connections tried within one round, with growing waits; enough to get round a mail that breaks the line."""

log = structlog.get_logger(__name__)


class CollectRounds:
    """Collects over one connection, and rests on it in IDLE. `found_mail` is called after a round that brought some."""

    def __init__(self, collector: Collector, mailbox: Mailbox, *, pause: Pause, found_mail: Callable[[], None]) -> None:
        self._collector = collector
        self._mailbox = mailbox
        self._pause = pause
        self._found_mail = found_mail
        self._is_collecting = False

    def run(self, stopping: Stopping) -> Collected:
        """One round; after a fault it is tried again on a new connection. Raises what the last try raised."""
        for failures in range(1, TRIES + 1):
            try:
                collected = self._collector.round(self._mailbox, stopping=stopping)
            except MailboxUnavailable as error:
                self._mailbox.close()
                if failures == TRIES or stopping():
                    raise
                log.warning("mailbox_unavailable", failures=failures, error=str(error))
                self._pause(wait_after(failures, RECONNECT_WAITS), stopping)
            else:
                self._is_collecting = collected.lease_held
                if collected.arrived:
                    self._found_mail()
                return collected
        raise AssertionError("the last try returns or raises")

    def rest(self, timeout: timedelta) -> bool:
        """Wait on the connection for new mail, at most so long; whether some came. Raises MailboxUnavailable.

        Returns at once while another collector holds the lease: new mail is its business.
        """
        if not self._is_collecting:
            return False
        try:
            return self._mailbox.idle(timeout)
        except MailboxUnavailable:
            self._mailbox.close()
            raise

    def release(self) -> None:
        """Give the lease back, so that another host's collector begins at once."""
        self._collector.release()

    def close(self) -> None:
        """Give the lease back and log out."""
        self._mailbox.close()
        self.release()


@dataclass(frozen=True, slots=True, kw_only=True)
class Equipment:
    """What handling needs for one edition of the FAQ."""

    edition: int
    handling: Handling
    readers: ReaderPool


class HandleRounds:
    """Handles with the edition in force; `equip` is called whenever another one has come into force."""

    def __init__(
        self,
        database: Database,
        equip: Callable[[EditionRow | None], Equipment],
        *,
        wrote_letters: Callable[[], None],
    ) -> None:
        self._database = database
        self._equip = equip
        self._wrote_letters = wrote_letters
        self._equipment: Equipment | None = None

    def run(self, stopping: Stopping) -> Handled:
        """One round. Raises StoreUnavailable and ReadersBroken."""
        equipment = self.equipment()
        handled = handle(equipment.handling, equipment.readers, stopping=stopping)
        if handled.letters:
            self._wrote_letters()
        return handled

    def equipment(self) -> Equipment:
        """The equipment for the edition in force, made anew if that has changed."""
        with self._database.read() as tx:
            edition = editions.current(tx)
        number = edition.id if edition else 0
        if self._equipment is None or self._equipment.edition != number:
            fresh = self._equip(edition)
            self.close()
            self._equipment = fresh
        return self._equipment

    def close(self) -> None:
        """End the reader processes."""
        if self._equipment is not None:
            self._equipment.readers.close()
            self._equipment = None


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
