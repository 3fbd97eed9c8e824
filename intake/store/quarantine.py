"""Mails set aside after their last attempt, until a person has them tried again."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, null, select, update

from intake.store.engine import Transaction
from intake.store.schema import IS_QUARANTINED, folders, inbox
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


def retry(tx: Transaction, ids: Sequence[InboxId], now: datetime) -> int:
    """How many of these were in quarantine and now wait again, each for two further attempts by default."""
    return tx.execute(_RETRY, {"ids": list(ids), "now": now}).rowcount
