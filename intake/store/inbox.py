"""Mails as they came, and the queue they form until each is settled or set aside.

A claim raises the attempt count and sets `due_at` to the end of its lease; who commits it before parsing has
counted the attempt even if parsing kills the process. A mail that was tried before is claimed alone: if it
kills the process again, its neighbours do not share the blame.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256

from sqlalchemy import bindparam, func, null, select, update
from sqlalchemy.sql import Executable

from intake.mail.message import MessageId
from intake.store.columns import Moment, key_of
from intake.store.dialects import EitherInsert
from intake.store.engine import Transaction
from intake.store.folders import FolderState
from intake.store.schema import folders, inbox, inbox_raws
from intake.triage.case import InboxId, TicketId

STOPPED = "the program stopped while handling it"


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrival:
    """A mail as fetched; `complete` is False if `raw` holds only the headers, `size` is the server's figure in bytes."""

    uid: int
    raw: bytes
    complete: bool
    received_at: datetime
    size: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Claimed:
    """A mail that is ours until the lease ends."""

    id: InboxId
    attempt: int
    """Counting this one, from 1."""
    raw: bytes
    raw_hash: str
    complete: bool
    received_at: datetime
    size: int
    ticket: TicketId | None
    """The ticket it was filed on before its body was fetched; None for a mail never handled."""


_ADD = EitherInsert(
    inbox,
    lambda insert: insert.on_conflict_do_nothing(index_elements=["folder_id", "uid"]).returning(
        inbox.c.id, inbox.c.uid
    ),
)
_ADD_RAW = inbox_raws.insert()
_MOVE_CHECKPOINT = (
    update(folders)
    .where(folders.c.id == bindparam("row"), folders.c.last_uid < bindparam("checkpoint"))
    .values(last_uid=bindparam("checkpoint"))
)


def raw_hash(raw: bytes) -> str:
    """Hex SHA-256 of a raw mail: half of the second key against doubles."""
    return sha256(raw).hexdigest()


def store(tx: Transaction, folder: FolderState, arrivals: Sequence[Arrival], *, checkpoint: int, now: datetime) -> int:
    """How many of the arrivals were new. Moves the checkpoint, never backwards; storing twice changes nothing."""
    stored = 0
    if arrivals:
        fresh = tx.execute(_ADD.of(tx), [_row(folder, arrival, now) for arrival in arrivals]).all()
        raws = {arrival.uid: arrival.raw for arrival in arrivals}
        if fresh:
            tx.execute(_ADD_RAW, [{"inbox_id": row.id, "raw": raws[row.uid]} for row in fresh])
        stored = len(fresh)
    tx.execute(_MOVE_CHECKPOINT, {"row": folder.id, "checkpoint": checkpoint})
    return stored


def _row(folder: FolderState, arrival: Arrival, now: datetime) -> dict[str, object]:
    return {
        "folder_id": folder.id,
        "uid": arrival.uid,
        "complete": arrival.complete,
        "received_at": arrival.received_at,
        "stored_at": now,
        "size": arrival.size,
        "raw_sha256": raw_hash(arrival.raw),
        "state": "waiting",
        "due_at": now,
        "attempts": 0,
        "on_server": True,
        "body_wanted": False,
    }


def _claiming(*, retried: bool) -> Executable:
    attempts = inbox.c.attempts > 0 if retried else inbox.c.attempts == 0
    due = (
        select(inbox.c.id)
        .where(attempts, inbox.c.due_at <= bindparam("now", type_=Moment))
        .order_by(inbox.c.due_at, inbox.c.id)
        .limit(bindparam("limit"))
        .with_for_update(skip_locked=True)
        .cte("due")
    )
    return (
        update(inbox)
        .where(inbox.c.id.in_(select(due.c.id)))
        .values(state="claimed", owner=bindparam("by"), due_at=bindparam("until"), attempts=inbox.c.attempts + 1)
        .returning(
            inbox.c.id,
            inbox.c.attempts,
            inbox.c.complete,
            inbox.c.received_at,
            inbox.c.size,
            inbox.c.raw_sha256,
            inbox.c.ticket_id,
        )
    )


_CLAIM_RETRIED = _claiming(retried=True)
_CLAIM_FRESH = _claiming(retried=False)
_RAWS = select(inbox_raws.c.inbox_id, inbox_raws.c.raw).where(
    inbox_raws.c.inbox_id.in_(bindparam("ids", expanding=True))
)
_SPENT = (
    update(inbox)
    .where(inbox.c.id == bindparam("row"))
    .values(
        state="quarantined",
        due_at=null(),
        owner=null(),
        attempts=inbox.c.attempts - 1,
        error=func.coalesce(inbox.c.error, STOPPED),
        settled_at=bindparam("now"),
    )
)


def claim(
    tx: Transaction, *, owner: str, limit: int, now: datetime, lease: timedelta, max_attempts: int = 3
) -> tuple[Claimed, ...]:
    """At most `limit` mails that are due, oldest first, now ours until `now + lease`; none if nothing is due.

    A mail whose attempts are used up goes to quarantine instead. Commit before doing anything with them.
    """
    terms = {"by": owner, "now": now, "until": now + lease}
    while True:
        rows = (
            tx.execute(_CLAIM_RETRIED, {**terms, "limit": 1}).all()
            or tx.execute(_CLAIM_FRESH, {**terms, "limit": limit}).all()
        )
        spent = [row.id for row in rows if row.attempts > max_attempts]
        if not spent:
            break
        tx.execute(_SPENT, [{"row": id_, "now": now} for id_ in spent])
    if not rows:
        return ()
    raws = {row.inbox_id: row.raw for row in tx.execute(_RAWS, {"ids": [row.id for row in rows]})}
    return tuple(
        Claimed(
            id=InboxId(row.id),
            attempt=row.attempts,
            raw=raws[row.id],
            raw_hash=row.raw_sha256,
            complete=row.complete,
            received_at=row.received_at,
            size=row.size,
            ticket=row.ticket_id,
        )
        for row in sorted(rows, key=lambda row: row.id)
    )


_OURS = update(inbox).where(
    inbox.c.id == bindparam("row"), inbox.c.owner == bindparam("by"), inbox.c.state == "claimed"
)
_SETTLE = _OURS.values(
    state="settled",
    due_at=null(),
    owner=null(),
    error=null(),
    ticket_id=bindparam("ticket"),
    rule=bindparam("why_rule"),
    reason=bindparam("why_reason"),
    settled_at=bindparam("now"),
    message_id=func.coalesce(bindparam("identity", type_=inbox.c.message_id.type), inbox.c.message_id),
)
_POSTPONE = _OURS.values(state="waiting", owner=null(), error=bindparam("why"), due_at=bindparam("at"))
# Due since it was stored, so that it keeps its place in the queue.
_GIVE_BACK = _OURS.values(state="waiting", owner=null(), due_at=inbox.c.stored_at, attempts=inbox.c.attempts - 1)
_QUARANTINE = _OURS.values(
    state="quarantined", owner=null(), due_at=null(), error=bindparam("why"), settled_at=bindparam("now")
)


def settle(  # noqa: PLR0913 - each is a column of the settled row
    tx: Transaction,
    inbox_id: InboxId,
    *,
    owner: str,
    now: datetime,
    ticket: TicketId | None,
    rule: str,
    reason: str,
    message_id: MessageId | None = None,
) -> bool:
    """Whether the mail was still ours and now is done. False: its lease ran out, roll back what you did for it."""
    done = tx.execute(
        _SETTLE,
        {
            "row": inbox_id,
            "by": owner,
            "now": now,
            "ticket": ticket,
            "why_rule": rule,
            "why_reason": reason,
            "identity": None if message_id is None else key_of(message_id),
        },
    )
    return done.rowcount == 1


def postpone(tx: Transaction, inbox_id: InboxId, *, owner: str, error: str, try_at: datetime) -> bool:
    """Whether the mail was still ours and now waits until `try_at`; the attempt stays counted."""
    return tx.execute(_POSTPONE, {"row": inbox_id, "by": owner, "why": error, "at": try_at}).rowcount == 1


def give_back(tx: Transaction, ids: Sequence[InboxId], *, owner: str) -> None:
    """Let go of claimed mails that nobody has begun with; the attempt is not counted."""
    if ids:
        tx.execute(_GIVE_BACK, [{"row": id_, "by": owner} for id_ in ids])


def quarantine(tx: Transaction, inbox_id: InboxId, *, owner: str, error: str, now: datetime) -> bool:
    """Whether the mail was still ours and now is set aside for a person."""
    return tx.execute(_QUARANTINE, {"row": inbox_id, "by": owner, "why": error, "now": now}).rowcount == 1


_RAW = select(inbox_raws.c.raw).where(inbox_raws.c.inbox_id == bindparam("row"))
_OWNERS = select(inbox.c.owner).where(inbox.c.due_at.is_not(None), inbox.c.owner.is_not(None)).distinct()
_FREE = (
    update(inbox)
    .where(inbox.c.due_at.is_not(None), inbox.c.owner == bindparam("by"))
    .values(state="waiting", owner=null(), due_at=bindparam("now"), error=func.coalesce(inbox.c.error, STOPPED))
)


def raw(tx: Transaction, inbox_id: InboxId) -> bytes:
    """The mail's bytes as fetched; LookupError if there is no such mail."""
    found: bytes | None = tx.execute(_RAW, {"row": inbox_id}).scalar()
    if found is None:
        msg = f"no mail {inbox_id} in the inbox"
        raise LookupError(msg)
    return found


_LAST_ARRIVAL = select(inbox.c.stored_at).order_by(inbox.c.id.desc()).limit(1)


def last_arrival(tx: Transaction) -> datetime | None:
    """When the latest mail was stored; None before the first one."""
    found: datetime | None = tx.execute(_LAST_ARRIVAL).scalar()
    return found


def release_dead(tx: Transaction, is_dead: Callable[[str], bool], now: datetime) -> int:
    """How many claims of owners known to be dead were freed at once; their attempts stay counted."""
    dead = [owner for owner in tx.execute(_OWNERS).scalars() if is_dead(owner)]
    return sum(tx.execute(_FREE, {"by": owner, "now": now}).rowcount for owner in dead)
