r"""The mailbox over a real IMAP connection.

Cost. A poll is SELECT or EXAMINE and one UID SEARCH above the checkpoint, so it does not grow with the folder.

Safety. Bodies are fetched with BODY.PEEK (RFC 3501, section 6.4.5), which leaves \Seen alone. Nothing is deleted: a
mail is moved by MOVE (RFC 6851), or copied, marked and removed by UID EXPUNGE (RFC 4315), which names it. A server
with neither keeps its mails where they are; a plain EXPUNGE would take other people's deleted mails along.

Faults. Whatever leaves the state of the line in doubt (time-out, cut, BYE, nonsense) throws the connection away.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from imapclient import IMAPClient
from imapclient.exceptions import IMAPClientError, IMAPClientReadOnlyError

from intake.imap.connection import Login, connect, discard
from intake.imap.mailbox import Fetched, FolderStatus, MailboxRefused, MailboxUnavailable, MailsRefused, never
from intake.imap.trouble import LINE_FAULTS, is_answer, refused, unavailable
from intake.imap.waiting import wait_by_idle, wait_in_silence
from intake.oauth import Server, without_addresses

# imaplib takes no line of more than a million octets: this many UIDs, up to eleven octets each, stay below it.
SEARCHED_AT_ONCE = 50_000
# Servers need not read commands of more than 8,000 octets (RFC 2683, section 3.2.1.5).
NAMED_AT_ONCE = 500
# A server that does not say goodbye must not hold up the end of the program.
GOODBYE_SECONDS = 2.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """How to get at one mailbox."""

    server: Server
    user: str
    login: Login


class ImapMailbox:
    """A Mailbox on an IMAP server; for one thread at a time."""

    def __init__(self, account: Account) -> None:
        self._account = account
        self._client: IMAPClient | None = None
        self._status = FolderStatus(uid_validity=0, uid_next=1, messages=0)
        self._permanent_flags: tuple[bytes, ...] | None = None
        self._told = 0

    def select(self, folder: str, *, writing: bool = False) -> FolderStatus:
        """Open a folder; see Mailbox."""
        if self._client is None:
            self._client = connect(self._account.server, self._account.user, self._account.login)
        with self._line("opening the folder") as client:
            answer = _opened(client, folder, writing=writing)
            self._status = _status(answer)
        self._permanent_flags = answer.get(b"PERMANENTFLAGS")
        self._told = self._status.uid_next - 1
        return self._status

    def uids_above(self, uid: int) -> tuple[int, ...]:
        """The UIDs greater than `uid`; see Mailbox."""
        with self._line("looking for new mail") as client:
            found = {number for window in self._windows(uid) for number in client.search(f"{window}UID {uid + 1}:*")}
        # "n:*" always names the last mail, even if its UID is below n (RFC 3501, section 6.4.8).
        above = tuple(sorted(number for number in found if number > uid))
        self._told = max(uid, *above[-1:], 0)
        return above

    def _windows(self, uid: int) -> Iterator[str]:
        """Ranges of sequence numbers to search one by one, so that no answer gets too long."""
        status = self._status
        if min(status.messages, status.uid_next - uid) <= SEARCHED_AT_ONCE:
            yield ""
            return
        for first in range(1, status.messages + 1, SEARCHED_AT_ONCE):
            last = first + SEARCHED_AT_ONCE - 1
            yield f"{first}:{last if last < status.messages else '*'} "

    def sizes(self, uids: Sequence[int]) -> dict[int, int]:
        """The octets of each mail; see Mailbox."""
        answers = self._fetched(uids, "RFC822.SIZE")
        return {uid: _size(answers[uid]) for uid in uids if uid in answers}

    def fetch(self, uids: Sequence[int]) -> tuple[Fetched, ...]:
        """The mails; see Mailbox."""
        return self._mails(uids, "BODY.PEEK[]", b"BODY[]")

    def fetch_headers(self, uids: Sequence[int]) -> tuple[Fetched, ...]:
        """The mails' header blocks; see Mailbox."""
        return self._mails(uids, "BODY.PEEK[HEADER]", b"BODY[HEADER]")

    def _mails(self, uids: Sequence[int], asked: str, key: bytes) -> tuple[Fetched, ...]:
        answers = self._fetched(uids, asked, "INTERNALDATE", "RFC822.SIZE")
        return tuple(_mail(uid, answers[uid], key) for uid in uids if answers.get(uid, {}).get(key) is not None)

    def _fetched(self, uids: Sequence[int], *items: str) -> dict[int, dict[bytes, Any]]:
        answers: dict[int, dict[bytes, Any]] = {}
        with self._line("fetching mail") as client:
            for some in _portions(uids):
                answers |= client.fetch(some, list(items))
        return answers

    def flag(self, uids: Sequence[int], keyword: str) -> bool:
        """Set a keyword or flag; see Mailbox."""
        if uids and not self._keeps(keyword):
            return False
        with self._line("flagging mail") as client:
            for some in _portions(uids):
                client.add_flags(some, [keyword], silent=True)
        return True

    def _keeps(self, keyword: str) -> bool:
        # Without PERMANENTFLAGS all flags are kept; "\*" stands for any keyword (RFC 3501, section 7.1).
        kept = self._permanent_flags
        return kept is None or keyword.lower().encode() in {flag.lower() for flag in kept} or rb"\*" in kept

    def move(self, uids: Sequence[int], folder: str) -> bool:
        """Move mails; see Mailbox. Moving by copying may leave a second copy if the line breaks in between."""
        with self._line("moving mail") as client, _to_folder():
            if uids and not (client.has_capability("MOVE") or client.has_capability("UIDPLUS")):
                return False
            for some in _portions(uids):
                _move(client, some, folder)
        return True

    def idle(self, timeout: timedelta, *, interrupted: Callable[[], bool] = never) -> bool:
        """Wait for new mail; see Mailbox. A server without IDLE is asked once, at the end of the time."""
        if self._is_something_new():
            return True
        with self._line("waiting for mail") as client:
            if client.has_capability("IDLE"):
                return wait_by_idle(client, timeout.total_seconds(), interrupted)
        wait_in_silence(timeout.total_seconds(), interrupted)
        return self._is_something_new()

    def _is_something_new(self) -> bool:
        with self._line("looking for new mail") as client:
            # Dovecot looks into the Maildir at NOOP, but not at SEARCH.
            client.noop()
            return any(uid > self._told for uid in client.search(f"UID {self._told + 1}:*"))

    def close(self) -> None:
        """Log out; see Mailbox."""
        client, self._client = self._client, None
        if client is not None:
            with suppress(*LINE_FAULTS, IMAPClientError):
                client.socket().settimeout(GOODBYE_SECONDS)
                client.logout()
            discard(client)

    @contextmanager
    def _line(self, doing: str) -> Iterator[IMAPClient]:
        """The connection, thrown away if its state is in doubt after what is done in the block."""
        if self._client is None:
            raise MailboxUnavailable("No folder of the mailbox is open.")
        try:
            yield self._client
        except IMAPClientError as error:
            if is_answer(error):
                raise MailsRefused(f"The mail server refuses, {doing}: {without_addresses(str(error))}") from error
            self._drop()
            raise unavailable(doing, error) from error
        except LINE_FAULTS as error:
            self._drop()
            raise unavailable(doing, error) from error
        except MailboxRefused:
            raise
        except BaseException:
            self._drop()
            raise

    def _drop(self) -> None:
        client, self._client = self._client, None
        if client is not None:
            discard(client)


def _portions(uids: Sequence[int]) -> Iterator[list[int]]:
    for first in range(0, len(uids), NAMED_AT_ONCE):
        yield list(uids[first : first + NAMED_AT_ONCE])


def _move(client: IMAPClient, uids: list[int], folder: str) -> None:
    if client.has_capability("MOVE"):
        client.move(uids, folder)
        return
    client.copy(uids, folder)
    client.add_flags(uids, [rb"\Deleted"], silent=True)
    client.uid_expunge(uids)


def _size(answer: dict[bytes, Any]) -> int:
    size = answer.get(b"RFC822.SIZE")
    return size if isinstance(size, int) else 0


def _mail(uid: int, answer: dict[bytes, Any], key: bytes) -> Fetched:
    raw, received_at = answer[key], answer.get(b"INTERNALDATE")
    return Fetched(
        uid=uid,
        raw=raw,
        received_at=received_at.astimezone(UTC) if isinstance(received_at, datetime) else None,
        size=_size(answer) or len(raw),
    )


def _opened(client: IMAPClient, folder: str, *, writing: bool) -> dict[bytes, Any]:
    try:
        answer: dict[bytes, Any] = client.select_folder(folder, readonly=not writing)
    except IMAPClientReadOnlyError as error:
        raise MailboxRefused("The login may only read this folder.", mend="Permit it or turn marking off.") from error
    except IMAPClientError as error:
        if not is_answer(error):
            raise
        raise refused("The mail server does not open the folder", error, mend="Look at the folder's name.") from error
    return answer


def _status(answer: dict[bytes, Any]) -> FolderStatus:
    if b"UIDVALIDITY" not in answer:
        # RFC 3501, section 7.1: such a server has no lasting UIDs.
        raise MailboxRefused("The folder has no UIDVALIDITY.", mend="Use another folder or server.")
    return FolderStatus(
        uid_validity=answer[b"UIDVALIDITY"], uid_next=answer.get(b"UIDNEXT", 1), messages=answer[b"EXISTS"]
    )


@contextmanager
def _to_folder() -> Iterator[None]:
    """The server asks for a missing target folder to be made (RFC 3501, section 6.4.7): that is for people."""
    try:
        yield
    except IMAPClientError as error:
        if not is_answer(error) or "[TRYCREATE]" not in str(error).upper():
            raise
        raise MailboxRefused("The folder to move mails into is missing.", mend="Create it on the server.") from error
