"""What the program asks of a mailbox, the values it answers with and the two ways in which it fails."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Protocol


class MailboxUnavailable(Exception):  # noqa: N818 - it says what is the matter
    """The mailbox cannot be reached or does not answer: try later. The connection is gone; `select` makes a new one."""


class MailsRefused(MailboxUnavailable):
    """The server answered, but will not give or mark these mails: ask for them singly. The connection still stands."""


class MailboxRefused(Exception):  # noqa: N818 - it says what is the matter
    """Trying again will not help: password, folder, rights or certificate. Says what is wrong and how to mend it."""

    def __init__(self, what: str, *, mend: str) -> None:
        super().__init__(f"{what} {mend}")
        self.what = what
        self.mend = mend


class LoginRefused(MailboxRefused):
    """The server does not take user and password, or this token."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FolderStatus:
    """A folder as it was when it was selected."""

    uid_validity: int
    uid_next: int
    messages: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Fetched:
    """One mail, or its header block, as it lies on the server."""

    uid: int
    raw: bytes = field(repr=False)
    # When the server received it (INTERNALDATE), in UTC; None if it says nothing that can be read as a time.
    received_at: datetime | None
    # Octets of the whole mail by the server's word, also if only the headers were fetched.
    size: int


def never() -> bool:
    """Nobody interrupts."""
    return False


class Mailbox(Protocol):
    """One account's folders. Everything but `select` and `close` speaks of the folder that was selected last.

    Every method raises MailboxUnavailable and MailboxRefused. After MailboxUnavailable the folder must be selected
    again, except after its subclass MailsRefused.
    """

    def select(self, folder: str, *, writing: bool = False) -> FolderStatus:
        """Open a folder anew, connecting where necessary; `writing` if mails in it shall be flagged or moved."""
        ...

    def uids_above(self, uid: int) -> tuple[int, ...]:
        """The UIDs in the folder that are greater than `uid`, ascending, read or not."""
        ...

    def sizes(self, uids: Sequence[int]) -> dict[int, int]:
        """The octets of each mail, 0 if the server does not say; those that have vanished are missing."""
        ...

    def fetch(self, uids: Sequence[int]) -> tuple[Fetched, ...]:
        """The mails, unchanged and not marked as read, in the order asked for; those that have vanished are missing."""
        ...

    def fetch_headers(self, uids: Sequence[int]) -> tuple[Fetched, ...]:
        """Likewise with nothing but the header block in `raw`."""
        ...

    def flag(self, uids: Sequence[int], keyword: str) -> bool:
        r"""Set a keyword (`$Intake`) or a system flag (`\Flagged`); False if this server keeps no such keyword."""
        ...

    def move(self, uids: Sequence[int], folder: str) -> bool:
        """Move mails into a folder that exists; False, and nothing done, if this server has no safe way of moving."""
        ...

    def idle(self, timeout: timedelta, *, interrupted: Callable[[], bool] = never) -> bool:
        """Wait for mail above all that `select` and `uids_above` told of; False if none came in time.

        `interrupted` is asked about once a second and ends the waiting.
        """
        ...

    def close(self) -> None:
        """Log out; may be called at any time and does not fail."""
        ...
