"""The program put together: what its commands share, and the jobs of the daemon."""

import os
import threading
import time
from datetime import datetime, timedelta
from functools import cached_property

from intake.clock import SystemClock, unguessable_token
from intake.config import Config
from intake.faq.document import Document
from intake.faq.lessons import taught
from intake.faq.parsing import parse_document
from intake.imap import ImapMailbox
from intake.letters.library import Library
from intake.mail.identity import Identity
from intake.mail.message import EmailAddress
from intake.owner import is_dead, this_process
from intake.readers import ReaderPool, ReadingSetup
from intake.steps.acting import Acting
from intake.steps.collect import After, Collecting, Collector
from intake.steps.deliver import Delivering
from intake.steps.drain import Drained, drain
from intake.steps.one_mail import Handling
from intake.steps.remind import Reminded, Reminding, remind
from intake.steps.rounds import CollectRounds, DeliverRounds, Equipment, HandleRounds, Stopping
from intake.steps.watch import Watching
from intake.steps.write import Desk
from intake.store import editions, inbox, leases, lessons, migrate, outbox, switches
from intake.store.editions import EditionRow
from intake.store.engine import Database
from intake.triage.case import Policy
from intake.wiring.accounts import mailbox_of, postman_of
from intake.wiring.matching import first_document
from intake.wiring.reading import reading_setup
from intake.wiring.settings import (
    freemail_of,
    identity_of,
    library_of,
    organisation_of,
    policy_of,
)
from intake.wiring.shipped import shipped

KEY_NAME = "message-id-key"
"""Under this name the key of our Message-IDs is kept in the database, the same for all hosts."""
GROUP_BYTES = 32 << 20
"""Mails fetched and stored in one stroke take at most so many bytes."""
TOGETHER = 8
"""Mails that share a commit on SQLite."""
LEASE_MARGIN = timedelta(minutes=1)
FIRST_EDITION = "first edition"
_NAP = 0.1
"""Seconds between two looks of a pause at whether to stop."""


class Program:
    """One running program: configuration, database, and every part made from them when it is first asked for."""

    def __init__(self, config: Config) -> None:
        self.config = config
        self.clock = SystemClock()
        self.owner = this_process()
        self.handle_wake, self.deliver_wake = threading.Event(), threading.Event()
        config.paths.data.mkdir(parents=True, exist_ok=True)
        self.database = Database(config.database_url.get_secret_value(), timeout=config.database.timeout)

    def prepare(self) -> None:
        """Bring the tables up to date, take over from dead processes, and see to it that there is a FAQ.

        Raises StoreUnavailable, StoreRefused, DocumentError and OSError.
        """
        migrate.upgrade(self.database, shipped("alembic"))
        self.take_over()
        with self.database.begin() as tx:
            # Of several programs that start together the others wait here, and then find the first one's edition.
            leases.acquire(tx, FIRST_EDITION, owner=self.owner, now=self.clock.now(), ttl=LEASE_MARGIN)
            if editions.current(tx) is None:
                text = first_document(self.config)
                editions.add(tx, text, parse_document(text), now=self.clock.now(), by="intake")
            leases.release(tx, FIRST_EDITION, owner=self.owner)

    def take_over(self) -> None:
        """Free at once what processes of this host hold that have died. Raises StoreUnavailable."""
        with self.database.begin() as tx:
            now = self.clock.now()
            inbox.release_dead(tx, is_dead, now)
            outbox.release_dead(tx, is_dead, now)
            leases.release_dead(tx, is_dead)

    def close(self) -> None:
        """Give back what the program holds."""
        self.database.close()

    @cached_property
    def identity(self) -> Identity:
        """Who we are in mails; the key is made at the first start and kept for ever."""
        with self.database.begin() as tx:
            key = switches.secret(tx, KEY_NAME, lambda: bytes.fromhex(unguessable_token(32)))
        return identity_of(self.config, key)

    @cached_property
    def policy(self) -> Policy:
        """The rules' settings."""
        return policy_of(self.config)

    @cached_property
    def library(self) -> Library:
        """The letters' templates, checked."""
        return library_of(self.config)

    def desk(self, document: Document | None) -> Desk:
        """What letters are written with while this document is in force."""
        return Desk(
            identity=self.identity,
            library=self.library,
            organisation=organisation_of(self.config),
            document=document,
        )

    def document_in_force(self) -> Document | None:
        """The FAQ document in force; None before the first edition."""
        with self.database.read() as tx:
            edition = editions.current(tx)
        return parse_document(edition.markdown) if edition else None

    def mailbox(self) -> ImapMailbox:
        """The emergency mailbox, not yet connected."""
        return mailbox_of(self.config)

    def acting(self, by: str, *, seen: datetime | None = None) -> Acting:
        """The parts of what this person decides, who looked at a ticket as it was changed at `seen`."""
        return Acting(
            database=self.database,
            clock=self.clock,
            policy=self.policy,
            desk=lambda: self.desk(self.document_in_force()),
            by=by,
            seen=seen,
            partners=tuple(partner.name for partner in self.config.partners),
        )

    def collecting(self) -> CollectRounds:
        """The collecting rounds, not yet connected."""
        settings = self.config.mailbox
        parts = Collecting(
            database=self.database,
            clock=self.clock,
            owner=self.owner,
            mailbox=f"{settings.auth.user}@{settings.host}",
            folders=settings.folders,
            lease=max(settings.idle_refresh, settings.interval) + LEASE_MARGIN,
            group=settings.group,
            group_bytes=GROUP_BYTES,
            max_size=settings.max_message_size,
            after=After(settings.after.value),
            keyword=settings.keyword,
            move_to=settings.move_to,
        )
        return CollectRounds(Collector(parts), self.mailbox(), pause=_pause, found_mail=self.handle_wake.set)

    def handling(self) -> HandleRounds:
        """The handling rounds; readers are started with the first one."""
        return HandleRounds(self.database, self._equip, wrote_letters=self.deliver_wake.set)

    def delivering(self) -> DeliverRounds:
        """The delivering rounds, not yet connected."""
        smtp = self.config.smtp
        parts = Delivering(
            database=self.database,
            clock=self.clock,
            owner=self.owner,
            envelope_sender=EmailAddress(smtp.envelope_sender or ""),
            per_minute=smtp.per_minute,
            per_day=smtp.per_day,
            lease=self.config.limits.claim,
            give_up_after=smtp.give_up_after,
        )
        return DeliverRounds(parts, postman_of(self.config))

    def remind(self) -> Reminded:
        """One round of reminders. Raises StoreUnavailable."""
        parts = Reminding(
            database=self.database,
            clock=self.clock,
            policy=self.policy,
            level=self.config.replies.level,
            desk=self.desk(self.document_in_force()),
        )
        reminded = remind(parts)
        if reminded.reminded:
            self.deliver_wake.set()
        return reminded

    def watching(self, started_at: datetime) -> Watching:
        """What is an alarm, for a process that has been watching since then."""
        ages = self.config.monitoring.alarms
        return Watching(
            database=self.database,
            clock=self.clock,
            started_at=started_at,
            no_poll_for=ages.no_poll_for,
            no_mail_for=ages.no_mail_for,
            mail_waits_for=ages.mail_waits_for,
            letter_waits_for=ages.letter_waits_for,
            difference_for=ages.difference_for,
        )

    def once(self, stopping: Stopping) -> Drained:
        """Drain mailbox and queues. Raises what the steps raise."""
        collecting, handling, delivering = self.collecting(), self.handling(), self.delivering()
        try:
            # Readers are started before any thread is.
            handling.equipment()
            return drain(collecting.run, handling.run, delivering.run, stopping=stopping)
        finally:
            handling.close()
            collecting.close()

    def reading_setup(self, document: Document | None) -> ReadingSetup:
        """What reader processes are made with while this document is in force; staff's lessons are learned with it."""
        with self.database.read() as tx:
            learned = taught(document, lessons.every(tx)) if document else None
        return reading_setup(self.config, self.identity, learned, models=self.config.paths.data / "models")

    def _equip(self, edition: EditionRow | None) -> Equipment:
        document = parse_document(edition.markdown) if edition else None
        handling = Handling(
            database=self.database,
            clock=self.clock,
            owner=self.owner,
            policy=self.policy,
            freemail=freemail_of(self.config),
            level=self.config.replies.level,
            desk=self.desk(document),
            batch=self.config.workers.group,
            lease=self.config.limits.claim,
            attempts=self.config.limits.attempts,
            together=TOGETHER if self.database.is_sqlite else 1,
        )
        readers = ReaderPool(
            self.reading_setup(document),
            processes=self.config.workers.readers or os.cpu_count() or 1,
            limit=self.config.limits.reading_time,
        )
        return Equipment(edition=edition.id if edition else 0, handling=handling, readers=readers)


def _pause(length: timedelta, stopping: Stopping) -> None:
    until = time.monotonic() + length.total_seconds()
    while not stopping() and time.monotonic() < until:
        time.sleep(_NAP)
