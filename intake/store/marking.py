"""Which stored mails are still to be flagged or moved on the server."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import bindparam, select, true, update

from intake.store.engine import Transaction
from intake.store.folders import FolderState
from intake.store.schema import inbox
from intake.triage.case import InboxId

_UNMARKED = (
    select(inbox.c.id, inbox.c.uid)
    .where(inbox.c.folder_id == bindparam("folder"), inbox.c.marked_at.is_(None), inbox.c.complete == true())
    .order_by(inbox.c.uid)
    .limit(bindparam("limit"))
)
_MARK = update(inbox).where(inbox.c.id.in_(bindparam("ids", expanding=True)))
_MARKED = _MARK.values(marked_at=bindparam("now"))
_MOVED = _MARK.values(marked_at=bindparam("now"), on_server=False)


def to_mark(tx: Transaction, folder: FolderState, limit: int) -> tuple[tuple[InboxId, int], ...]:
    """Mails of this folder and epoch that were not yet flagged or moved on the server: (id, UID), ascending.

    Those of which only the headers are here stay where they are, so that the rest can still be fetched.
    """
    rows = tx.execute(_UNMARKED, {"folder": folder.id, "limit": limit})
    return tuple((InboxId(row.id), row.uid) for row in rows)


def marked(tx: Transaction, ids: Sequence[InboxId], now: datetime, *, moved: bool = False) -> None:
    """Note that these mails were flagged, or moved out of their folder, on the server."""
    tx.execute(_MOVED if moved else _MARKED, {"ids": list(ids), "now": now})
