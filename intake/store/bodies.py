"""Bodies of mails that were too large to be fetched unasked: asked for by a person, supplied by collect."""

from datetime import datetime

from sqlalchemy import bindparam, false, select, true, update

from intake.store.engine import Transaction
from intake.store.folders import FolderState
from intake.store.inbox import raw_hash
from intake.store.schema import inbox, inbox_raws
from intake.triage.case import InboxId, TicketId

_WANT = (
    update(inbox)
    .where(inbox.c.ticket_id == bindparam("ticket"), inbox.c.complete == false(), inbox.c.state == "settled")
    .values(body_wanted=True)
)
_WANTED = (
    select(inbox.c.id, inbox.c.uid)
    .where(inbox.c.folder_id == bindparam("folder"), inbox.c.body_wanted == true())
    .order_by(inbox.c.uid)
)
_SUPPLY = (
    update(inbox)
    .where(inbox.c.id == bindparam("row"), inbox.c.body_wanted == true())
    .values(
        body_wanted=False,
        complete=True,
        state="waiting",
        due_at=bindparam("now"),
        attempts=0,
        raw_sha256=bindparam("hash"),
    )
)
_SUPPLY_RAW = (
    update(inbox_raws)
    .where(inbox_raws.c.inbox_id == bindparam("row"))
    .values(raw=bindparam("bytes", type_=inbox_raws.c.raw.type))
)
_NOT_THERE = update(inbox).where(inbox.c.id == bindparam("row")).values(body_wanted=False)


def want(tx: Transaction, ticket: TicketId) -> int:
    """How many mails of the ticket, of which only the headers are here, are now to be fetched whole."""
    return tx.execute(_WANT, {"ticket": ticket}).rowcount


def wanted(tx: Transaction, folder: FolderState) -> tuple[tuple[InboxId, int], ...]:
    """Mails of this folder and epoch whose bodies somebody asked for: (id, UID), ascending."""
    return tuple((InboxId(row.id), row.uid) for row in tx.execute(_WANTED, {"folder": folder.id}))


def supply(tx: Transaction, inbox_id: InboxId, raw: bytes | None, *, now: datetime) -> None:
    """Store a body that was asked for and have the mail handled again; None if the server no longer has it."""
    if raw is None:
        tx.execute(_NOT_THERE, {"row": inbox_id})
        return
    done = tx.execute(_SUPPLY, {"row": inbox_id, "now": now, "hash": raw_hash(raw)})
    if done.rowcount:
        tx.execute(_SUPPLY_RAW, {"row": inbox_id, "bytes": raw})
