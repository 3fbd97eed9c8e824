"""A mailbox in memory that keeps the promises of intake.imap.Mailbox; tests/contracts holds it to them."""

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from intake.imap import Fetched, FolderStatus, MailboxRefused, MailboxUnavailable, MailsRefused
from intake.imap.mailbox import never

RECEIVED_AT = datetime(2021, 11, 15, 9, 0, tzinfo=UTC)


@dataclass(kw_only=True)
class FakeMail:
    """One mail on the server."""

    raw: bytes
    received_at: datetime
    flags: set[str] = field(default_factory=set)


@dataclass(kw_only=True)
class FakeFolder:
    """One folder on the server."""

    uid_validity: int = 1
    uid_next: int = 1
    mails: dict[int, FakeMail] = field(default_factory=dict)

    def add(self, mail: FakeMail) -> int:
        """Give the mail the next UID."""
        uid = self.uid_next
        self.mails[uid] = mail
        self.uid_next += 1
        return uid


class FakeMailbox:
    """A Mailbox without a network. `faults` are raised one by one, each by the next call of any method but close."""

    def __init__(self, *, keeps_keywords: bool = True, can_move: bool = True) -> None:
        self.folders = {"INBOX": FakeFolder()}
        self.faults: deque[Exception | None] = deque()
        # Mails that the server will not give out.
        self.withheld: set[int] = set()
        self.polls = 0
        self._keeps_keywords = keeps_keywords
        self._can_move = can_move
        self._open: FakeFolder | None = None
        self._is_writing = False
        self._told = 0

    # What happens on the server.

    def deliver(self, raw: bytes, folder: str = "INBOX", *, received_at: datetime = RECEIVED_AT) -> int:
        """Let a mail arrive in a folder, which is made if it is missing; its UID."""
        return self.folders.setdefault(folder, FakeFolder()).add(FakeMail(raw=raw, received_at=received_at))

    def begin_epoch(self, folder: str = "INBOX") -> None:
        """Let the server forget its UIDs: a new UIDVALIDITY, mails numbered anew."""
        old = self.folders[folder]
        new = self.folders[folder] = FakeFolder(uid_validity=old.uid_validity + 1)
        for mail in old.mails.values():
            new.add(mail)

    # What a client sees.

    def select(self, folder: str, *, writing: bool = False) -> FolderStatus:
        """See Mailbox."""
        self._raise_fault()
        self._open = None
        if folder not in self.folders:
            raise MailboxRefused("The mail server does not open the folder.", mend="Look at the folder's name.")
        opened = self._open = self.folders[folder]
        self._is_writing = writing
        self._told = opened.uid_next - 1
        return FolderStatus(uid_validity=opened.uid_validity, uid_next=opened.uid_next, messages=len(opened.mails))

    def uids_above(self, uid: int) -> tuple[int, ...]:
        """See Mailbox."""
        self.polls += 1
        above = tuple(number for number in sorted(self._folder().mails) if number > uid)
        self._told = max(uid, *above[-1:], 0)
        return above

    def sizes(self, uids: Sequence[int]) -> dict[int, int]:
        """See Mailbox."""
        mails = self._folder().mails
        return {uid: len(mails[uid].raw) for uid in uids if uid in mails}

    def fetch(self, uids: Sequence[int]) -> tuple[Fetched, ...]:
        """See Mailbox."""
        return self._fetched(uids, lambda raw: raw)

    def fetch_headers(self, uids: Sequence[int]) -> tuple[Fetched, ...]:
        """See Mailbox."""
        return self._fetched(uids, lambda raw: raw.partition(b"\r\n\r\n")[0] + b"\r\n\r\n")

    def _fetched(self, uids: Sequence[int], part: Callable[[bytes], bytes]) -> tuple[Fetched, ...]:
        mails = self._folder().mails
        if self.withheld & set(uids):
            raise MailsRefused("The mail server refuses.")
        return tuple(
            Fetched(uid=uid, raw=part(mails[uid].raw), received_at=mails[uid].received_at, size=len(mails[uid].raw))
            for uid in uids
            if uid in mails
        )

    def flag(self, uids: Sequence[int], keyword: str) -> bool:
        """See Mailbox."""
        mails = self._folder().mails
        if not uids:
            return True
        if not self._is_writing or not (self._keeps_keywords or keyword.startswith("\\")):
            return False
        for uid in uids:
            if uid in mails:
                mails[uid].flags.add(keyword)
        return True

    def move(self, uids: Sequence[int], folder: str) -> bool:
        """See Mailbox."""
        source = self._folder()
        if uids and not self._can_move:
            return False
        if uids and folder not in self.folders:
            raise MailboxRefused("The folder to move mails into is missing.", mend="Create it on the server.")
        for uid in uids:
            if uid in source.mails:
                self.folders[folder].add(source.mails.pop(uid))
        return True

    def idle(self, timeout: timedelta, *, interrupted: Callable[[], bool] = never) -> bool:
        """See Mailbox; the time is over as soon as `interrupted` was asked once, in which mail may be delivered."""
        folder = self._folder()
        if not self._has_news(folder):
            interrupted()
        return self._has_news(folder)

    def _has_news(self, folder: FakeFolder) -> bool:
        return any(uid > self._told for uid in folder.mails)

    def close(self) -> None:
        """See Mailbox."""
        self._open = None

    def _folder(self) -> FakeFolder:
        self._raise_fault()
        if self._open is None:
            raise MailboxUnavailable("No folder of the mailbox is open.")
        return self._open

    def _raise_fault(self) -> None:
        fault = self.faults.popleft() if self.faults else None
        if fault is not None:
            if not isinstance(fault, MailsRefused):
                self._open = None
            raise fault
