r"""Collect: from the mailbox to inbox rows.

A mail is safe once its raw bytes and the moved checkpoint are committed together; only then is it marked on
the server, and a mark that was missed is made up for later. Nothing is ever deleted from the server.
New mail is known by UIDVALIDITY and UID (RFC 9051, 2.3.1.1), never by the \Seen flag: a person may read
the mailbox with a mail client. One collector at a time holds the lease of the mailbox.

A mail that breaks the connection again and again must not stop those behind it. After a failed fetch the
mails are fetched one by one; one that fails three times is fetched by its headers, and one that fails even
so is filed as "could not be fetched", with its place on the server, for a person to look at.
"""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

import structlog

from intake.clock import Clock
from intake.imap import Fetched, Mailbox, MailboxRefused, MailboxUnavailable, MailsRefused
from intake.store import bodies, folders, inbox, leases, marking, progress
from intake.store.engine import Database
from intake.store.folders import FolderState
from intake.store.inbox import Arrival

Stopping = Callable[[], bool]

log = structlog.get_logger(__name__)

WHOLE_TRIES = 3
HEADER_TRIES = 2


class After(StrEnum):
    """What is done on the server with a mail that is safe."""

    NOTHING = "nothing"
    FLAG = "flag"
    MOVE = "move"


@dataclass(frozen=True, slots=True, kw_only=True)
class Collecting:
    """The parts and settings of the step."""

    database: Database
    clock: Clock
    owner: str
    mailbox: str
    """Name of the mailbox in the ledger, `user@host`."""
    folders: tuple[str, ...]
    lease: timedelta
    group: int
    """At most so many mails are fetched at once."""
    group_bytes: int
    """And at most so many bytes, unless a single mail is larger."""
    max_size: int
    """Of a mail in bytes; of a larger one only the headers are fetched."""
    after: After
    keyword: str
    move_to: str


@dataclass(slots=True, kw_only=True)
class Collected:
    """What a round of collecting did."""

    lease_held: bool = False
    arrived: int = 0
    headers_only: int = 0
    not_fetched: int = 0
    marked: int = 0
    cannot_mark: bool = False
    """Whether the server keeps no such keyword, has no safe way of moving, or forbids it."""


class Collector:
    """Collects round by round and remembers, from round to round, which mails could not be fetched."""

    def __init__(self, parts: Collecting) -> None:
        self._parts = parts
        self._failures: Counter[tuple[str, int, int]] = Counter()

    def round(self, mailbox: Mailbox, *, stopping: Stopping) -> Collected:
        """One round over all folders; nothing is done while another collector holds the lease.

        Raises MailboxUnavailable or MailboxRefused when the server fails, and StoreUnavailable when the
        store does; what was stored before stays stored.
        """
        done = Collected(lease_held=self._renew_lease())
        if not done.lease_held:
            return done
        refused = None
        for folder in self._parts.folders:
            try:
                self._folder(mailbox, folder, done, stopping)
            except MailboxRefused as error:
                # The other folders' mails come in all the same.
                refused = error
        if refused:
            raise refused
        with self._parts.database.begin() as tx:
            progress.beat(tx, "collect", self._parts.clock.now())
        return done

    def release(self) -> None:
        """Give the lease back, so that another collector can begin at once."""
        with self._parts.database.begin() as tx:
            leases.release(tx, self._lease_name, owner=self._parts.owner)

    @property
    def _lease_name(self) -> str:
        return f"collect {self._parts.mailbox}"

    def _renew_lease(self) -> bool:
        parts = self._parts
        with parts.database.begin() as tx:
            return leases.acquire(tx, self._lease_name, owner=parts.owner, now=parts.clock.now(), ttl=parts.lease)

    def _folder(self, mailbox: Mailbox, folder: str, done: Collected, stopping: Stopping) -> None:
        parts = self._parts
        writing = parts.after is not After.NOTHING
        status, marked_before = mailbox.select(folder, writing=writing), done.marked
        with parts.database.begin() as tx:
            state = folders.open_folder(
                tx, mailbox=parts.mailbox, folder=folder, uid_validity=status.uid_validity, now=parts.clock.now()
            )
        self._supply(mailbox, state)
        uids = mailbox.uids_above(state.last_uid)
        if not self._take(mailbox, state, uids, done, stopping):
            return
        # The server counted when the folder was opened: before we moved any, and before later mails came.
        moved = done.marked - marked_before if parts.after is After.MOVE else 0
        with parts.database.begin() as tx:
            surplus = folders.note_server_count(
                tx, state, count=status.messages - moved, below=status.uid_next, now=parts.clock.now()
            )
        if surplus > 0:
            self._take(mailbox, state, self._overlooked(mailbox, state), done, stopping)

    def _take(
        self, mailbox: Mailbox, state: FolderState, uids: tuple[int, ...], done: Collected, stopping: Stopping
    ) -> bool:
        """Fetch, store and mark these mails; False if the round has to end before all are there."""
        for group in self._groups(mailbox, state, uids):
            if stopping() or not self._renew_lease():
                return False
            self._keep(state, self._fetch(mailbox, state, group, done), checkpoint=group[-1][0])
            done.arrived += len(group)
            self._mark(mailbox, state, done)
        self._mark(mailbox, state, done)
        return True

    def _supply(self, mailbox: Mailbox, state: FolderState) -> None:
        """Fetch the bodies of large mails that a person has asked for, one at a time."""
        with self._parts.database.read() as tx:
            asked = bodies.wanted(tx, state)
        for row, uid in asked:
            raw = next((mail.raw for mail in mailbox.fetch((uid,))), None)
            with self._parts.database.begin() as tx:
                bodies.supply(tx, row, raw, now=self._parts.clock.now())
            log.info("body_fetched" if raw is not None else "body_not_there", inbox=row)

    def _overlooked(self, mailbox: Mailbox, state: FolderState) -> tuple[int, ...]:
        """UIDs on the server that the ledger lacks, whatever the checkpoint says."""
        with self._parts.database.read() as tx:
            held = folders.uids(tx, state)
        missing = tuple(uid for uid in mailbox.uids_above(0) if uid not in held)
        if missing:
            log.warning("mails_missing", folder=state.folder, count=len(missing))
        return missing

    def _groups(
        self, mailbox: Mailbox, state: FolderState, uids: tuple[int, ...]
    ) -> Iterator[tuple[tuple[int, int], ...]]:
        """(UID, size) pairs, oldest first, in groups within the limits; those of a failed fetch one by one."""
        sizes = mailbox.sizes(uids) if uids else {}
        group: list[tuple[int, int]] = []
        held = 0
        # A UID without a size was removed by somebody else since the search.
        for uid, size in ((uid, sizes[uid]) for uid in uids if uid in sizes):
            weight = min(size, self._parts.max_size)
            # Alone: as many octets as a group may hold.
            weight = self._parts.group_bytes if self._failures[state.folder, state.uid_validity, uid] else weight
            if group and (len(group) >= self._parts.group or held + weight > self._parts.group_bytes):
                yield tuple(group)
                group, held = [], 0
            group.append((uid, size))
            held += weight
        if group:
            yield tuple(group)

    def _fetch(
        self, mailbox: Mailbox, state: FolderState, group: tuple[tuple[int, int], ...], done: Collected
    ) -> tuple[Arrival, ...]:
        try:
            arrivals = self._arrivals(mailbox, state, group)
        except MailboxUnavailable:
            for uid, _ in group:
                self._failures[state.folder, state.uid_validity, uid] += 1
            raise
        for uid, _ in group:
            del self._failures[state.folder, state.uid_validity, uid]
        done.headers_only += sum(1 for arrival in arrivals if not arrival.complete and arrival.raw)
        done.not_fetched += sum(1 for arrival in arrivals if not arrival.raw)
        return arrivals

    def _arrivals(
        self, mailbox: Mailbox, state: FolderState, group: tuple[tuple[int, int], ...]
    ) -> tuple[Arrival, ...]:
        failures = {uid: self._failures[state.folder, state.uid_validity, uid] for uid, _ in group}
        whole = tuple(uid for uid, size in group if size <= self._parts.max_size and failures[uid] < WHOLE_TRIES)
        heads = tuple(uid for uid, _ in group if uid not in whole and failures[uid] < WHOLE_TRIES + HEADER_TRIES)
        now = self._parts.clock.now()
        found = {mail.uid: _arrival(mail, complete=True, now=now) for mail in (mailbox.fetch(whole) if whole else ())}
        found |= {
            mail.uid: _arrival(mail, complete=False, now=now)
            for mail in (mailbox.fetch_headers(heads) if heads else ())
        }
        # What the server lists but does not hand out is filed empty; what it no longer lists has gone elsewhere.
        absent = tuple(uid for uid, _ in group if uid not in found)
        still_there = mailbox.sizes(absent) if absent else {}
        found |= {
            uid: Arrival(uid=uid, raw=b"", complete=False, received_at=now, size=size)
            for uid, size in still_there.items()
        }
        return tuple(found[uid] for uid in sorted(found))

    def _keep(self, state: FolderState, arrivals: tuple[Arrival, ...], *, checkpoint: int) -> None:
        with self._parts.database.begin() as tx:
            inbox.store(tx, state, arrivals, checkpoint=checkpoint, now=self._parts.clock.now())

    def _mark(self, mailbox: Mailbox, state: FolderState, done: Collected) -> None:
        """Marks what is safe and not yet marked, including what an earlier run missed."""
        parts = self._parts
        if parts.after is After.NOTHING or done.cannot_mark:
            return
        with parts.database.read() as tx:
            rows = marking.to_mark(tx, state, limit=10 * parts.group)
        if not rows:
            return
        if not self._mark_on_server(mailbox, tuple(uid for _, uid in rows)):
            done.cannot_mark = True
            return
        moved = parts.after is After.MOVE
        with parts.database.begin() as tx:
            marking.marked(tx, tuple(row for row, _ in rows), now=parts.clock.now(), moved=moved)
        done.marked += len(rows)

    def _mark_on_server(self, mailbox: Mailbox, uids: tuple[int, ...]) -> bool:
        """Whether the server did it; a mark that it refuses must not keep mails from being collected."""
        parts = self._parts
        try:
            if parts.after is After.MOVE:
                return mailbox.move(uids, parts.move_to)
            return mailbox.flag(uids, parts.keyword)
        except (MailsRefused, MailboxRefused) as error:
            log.warning("marking_refused", error=str(error))
            return False


def _arrival(mail: Fetched, *, complete: bool, now: datetime) -> Arrival:
    # A server that tells no INTERNALDATE leaves the time at which we saw the mail.
    received_at = mail.received_at or now
    return Arrival(uid=mail.uid, raw=mail.raw, complete=complete, received_at=received_at, size=mail.size)
