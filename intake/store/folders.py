"""Mailbox folders in their epochs: how far each was read, and whether server and ledger agree.

An epoch is a value of UIDVALIDITY (RFC 3501, 2.3.1.1): when the server changes it, all UIDs mean something
else, so the folder starts anew under a new row and the second key finds the mails we have.
"""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, func, null, select, true, update

from intake.store.dialects import EitherInsert
from intake.store.engine import Transaction
from intake.store.schema import folders, inbox


@dataclass(frozen=True, slots=True, kw_only=True)
class FolderState:
    """A folder in its current epoch; mails up to `last_uid` are stored."""

    id: int
    mailbox: str
    folder: str
    uid_validity: int
    last_uid: int


@dataclass(frozen=True, slots=True, kw_only=True)
class FolderDifference:
    """Mails on the server against mails in the ledger, for one folder, as counted at `at`."""

    mailbox: str
    folder: str
    server: int
    ledger: int
    at: datetime
    since: datetime | None
    """When the two began to differ without a break; None if they are the same."""


_FIND = select(folders.c.id, folders.c.last_uid, folders.c.current).where(
    folders.c.mailbox == bindparam("mailbox"),
    folders.c.folder == bindparam("folder"),
    folders.c.uid_validity == bindparam("uid_validity"),
)
_RETIRE = (
    update(folders)
    .where(folders.c.mailbox == bindparam("its_mailbox"), folders.c.folder == bindparam("its_folder"))
    .values(current=False)
)
_OPEN = EitherInsert(
    folders,
    lambda insert: insert.on_conflict_do_update(
        index_elements=["mailbox", "folder", "uid_validity"],
        set_={"current": True, "opened_at": insert.excluded.opened_at},
    ).returning(folders.c.id, folders.c.last_uid),
)


def open_folder(tx: Transaction, *, mailbox: str, folder: str, uid_validity: int, now: datetime) -> FolderState:
    """The folder's current epoch, a new one (from UID 0) if this UIDVALIDITY was never seen."""
    key = {"mailbox": mailbox, "folder": folder, "uid_validity": uid_validity}
    row = tx.execute(_FIND, key).one_or_none()
    if row is None or not row.current:
        tx.execute(_RETIRE, {"its_mailbox": mailbox, "its_folder": folder})
        row = tx.execute(_OPEN.of(tx), {**key, "last_uid": 0, "current": True, "opened_at": now}).one()
    return FolderState(id=row.id, mailbox=mailbox, folder=folder, uid_validity=uid_validity, last_uid=row.last_uid)


_LEDGER = (
    select(func.count())
    .select_from(inbox)
    .where(inbox.c.folder_id == folders.c.id, inbox.c.on_server == true())
    .scalar_subquery()
)
_COUNT = (
    select(func.count())
    .select_from(inbox)
    .where(inbox.c.folder_id == bindparam("row"), inbox.c.on_server == true(), inbox.c.uid < bindparam("below"))
)
_NOTE = update(folders).where(folders.c.id == bindparam("row"))
_NOTE_SAME = _NOTE.values(server_count=bindparam("count"), counted_at=bindparam("now"), differs_since=null())
_NOTE_DIFFERENT = _NOTE.values(
    server_count=bindparam("count"),
    counted_at=bindparam("now"),
    differs_since=func.coalesce(folders.c.differs_since, bindparam("now", type_=folders.c.differs_since.type)),
)
_UIDS = select(inbox.c.uid).where(inbox.c.folder_id == bindparam("row"))
_DIFFERENCE = (
    select(
        folders.c.mailbox,
        folders.c.folder,
        folders.c.server_count,
        folders.c.counted_at,
        folders.c.differs_since,
        _LEDGER.label("ledger"),
    )
    .where(folders.c.current == true(), folders.c.server_count.is_not(None))
    .order_by(folders.c.mailbox, folders.c.folder)
)


def note_server_count(tx: Transaction, folder: FolderState, *, count: int, below: int, now: datetime) -> int:
    """How many mails more the server counts than the ledger holds below this UID, noted; to be called after a poll."""
    ledger: int = tx.execute(_COUNT, {"row": folder.id, "below": below}).scalar_one()
    note = _NOTE_SAME if count == ledger else _NOTE_DIFFERENT
    tx.execute(note, {"row": folder.id, "count": count, "now": now})
    return count - ledger


def uids(tx: Transaction, folder: FolderState) -> frozenset[int]:
    """Every UID of this epoch that the ledger holds."""
    return frozenset(tx.execute(_UIDS, {"row": folder.id}).scalars())


def difference(tx: Transaction) -> tuple[FolderDifference, ...]:
    """Server against ledger for every counted folder, mails we moved away left out; more on the server is an alarm."""
    return tuple(
        FolderDifference(
            mailbox=row.mailbox,
            folder=row.folder,
            server=row.server_count,
            ledger=row.ledger,
            at=row.counted_at,
            since=row.differs_since,
        )
        for row in tx.execute(_DIFFERENCE)
    )
