"""Mails set aside after their last attempt, until a person has them tried again."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import LargeBinary, bindparam, func, null, select, type_coerce, update

from intake.store.columns import beginning
from intake.store.engine import Transaction
from intake.store.schema import IS_QUARANTINED, folders, inbox, inbox_raws
from intake.triage.case import InboxId


@dataclass(frozen=True, slots=True, kw_only=True)
class Quarantined:
    """A mail set aside after its last attempt."""

    id: InboxId
    mailbox: str
    folder: str
    uid: int
    received_at: datetime
    size: int
    attempts: int
    error: str


_LIST_QUARANTINE = (
    select(inbox, folders.c.mailbox, folders.c.folder)
    .join_from(inbox, folders)
    .where(IS_QUARANTINED)
    .order_by(inbox.c.id)
    .limit(bindparam("limit"))
)
HEAD = 16_000
"""Bytes that hold the envelope of nearly any mail."""
# What is compressed is seldom longer than what it holds, and then by little.
_HEADS = select(
    inbox_raws.c.inbox_id, func.substr(type_coerce(inbox_raws.c.raw, LargeBinary), 1, HEAD + 100).label("packed")
).where(inbox_raws.c.inbox_id.in_(bindparam("ids", expanding=True)))
# One attempt counts as made, so that the mail is claimed alone.
_RETRY = (
    update(inbox)
    .where(inbox.c.id.in_(bindparam("ids", expanding=True)), inbox.c.state == "quarantined")
    .values(state="waiting", attempts=1, due_at=bindparam("now"), settled_at=null())
)


def quarantined(tx: Transaction, *, limit: int = 1000) -> tuple[Quarantined, ...]:
    """The mails set aside, oldest first."""
    return tuple(
        Quarantined(
            id=InboxId(row.id),
            mailbox=row.mailbox,
            folder=row.folder,
            uid=row.uid,
            received_at=row.received_at,
            size=row.size,
            attempts=row.attempts,
            error=row.error or "",
        )
        for row in tx.execute(_LIST_QUARANTINE, {"limit": limit})
    )


def heads(tx: Transaction, ids: Sequence[InboxId]) -> Iterator[tuple[InboxId, bytes]]:
    """The first `HEAD` bytes of these mails, however big the mails are."""
    for row in tx.execute(_HEADS, {"ids": list(ids)}):
        yield InboxId(row.inbox_id), beginning(row.packed, HEAD)


def retry(tx: Transaction, ids: Sequence[InboxId], now: datetime) -> int:
    """How many of these were in quarantine and now wait again, each for two further attempts by default."""
    return tx.execute(_RETRY, {"ids": list(ids), "now": now}).rowcount
