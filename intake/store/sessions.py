"""Sessions of the desk, and attempts to log in. The store sees only hashes of session tokens.

A session ends by logging out, by being revoked, by idleness or by age, whichever comes first.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, NewType

from sqlalchemy import Row, and_, bindparam, false, func, select, true, update

from intake.store.accounts import Account, AccountId, find
from intake.store.columns import Moment, key_of
from intake.store.engine import Transaction
from intake.store.schema_desk import login_attempts, sessions

SessionId = NewType("SessionId", int)
AttemptId = NewType("AttemptId", int)

SEEN_EVERY = timedelta(minutes=1)
"""A session in use is noted so often, that reading a page need not write."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """A session that is alive, and whose it is."""

    id: SessionId
    account: Account
    verified: bool
    """Whether the second factor was given, or set up, in it."""
    created_at: datetime
    seen_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Lifetime:
    """How long a session lives unused, and at most."""

    idle: timedelta
    absolute: timedelta


_ADD = sessions.insert()
_ALIVE = and_(
    sessions.c.ended_at.is_(None),
    sessions.c.seen_at > bindparam("idle_since", type_=Moment),
    sessions.c.created_at > bindparam("born_after", type_=Moment),
)
_FIND = select(sessions).where(sessions.c.token_hash == bindparam("token"), _ALIVE)
_NOT_ENDED = select(sessions).where(sessions.c.token_hash == bindparam("token"), sessions.c.ended_at.is_(None))
_OF_ACCOUNT = select(sessions).where(sessions.c.account_id == bindparam("whose"), _ALIVE).order_by(sessions.c.id.desc())
_ONE = update(sessions).where(sessions.c.id == bindparam("row"))
_SEEN = _ONE.values(seen_at=bindparam("now"))
_VERIFY = _ONE.values(verified=True)
_END = _ONE.where(sessions.c.ended_at.is_(None)).values(ended_at=bindparam("now"))
_END_OWN = _END.where(sessions.c.account_id == bindparam("whose"))
_END_ALL = (
    update(sessions)
    .where(sessions.c.account_id == bindparam("whose"), sessions.c.ended_at.is_(None))
    .values(ended_at=bindparam("now"))
)


def start(tx: Transaction, account: AccountId, token_hash: str, *, verified: bool, now: datetime) -> SessionId:
    """A new session under the hash of its token."""
    values = {
        "token_hash": token_hash,
        "account_id": account,
        "verified": verified,
        "created_at": now,
        "seen_at": now,
    }
    key = tx.execute(_ADD, values).inserted_primary_key
    assert key is not None
    return SessionId(key[0])


def alive(tx: Transaction, token_hash: str, *, lifetime: Lifetime, now: datetime) -> Session | None:
    """The session of this token; None if it has ended or its account was disabled."""
    row = tx.execute(_FIND, {"token": token_hash, **_limits(lifetime, now)}).one_or_none()
    account = find(tx, AccountId(row.account_id)) if row else None
    if row is None or account is None or account.is_disabled:
        return None
    return _session(row, account)


def _session(row: Row[Any], account: Account) -> Session:
    return Session(
        id=SessionId(row.id), account=account, verified=row.verified, created_at=row.created_at, seen_at=row.seen_at
    )


def all_alive(tx: Transaction, account: Account, *, lifetime: Lifetime, now: datetime) -> tuple[Session, ...]:
    """The account's sessions, the newest first."""
    found = tx.execute(_OF_ACCOUNT, {"whose": account.id, **_limits(lifetime, now)})
    return tuple(_session(row, account) for row in found)


def run_out(tx: Transaction, token_hash: str) -> Account | None:
    """Whose session this was, if nobody ended it: only time can have. None for an account that is disabled."""
    row = tx.execute(_NOT_ENDED, {"token": token_hash}).one_or_none()
    account = find(tx, AccountId(row.account_id)) if row and row.verified else None
    return account if account and not account.is_disabled else None


def _limits(lifetime: Lifetime, now: datetime) -> dict[str, datetime]:
    return {"idle_since": now - lifetime.idle, "born_after": now - lifetime.absolute}


def seen(tx: Transaction, session: SessionId, now: datetime) -> None:
    """Note that the session is in use."""
    tx.execute(_SEEN, {"row": session, "now": now})


def verify(tx: Transaction, session: SessionId) -> None:
    """Note that the second factor was given."""
    tx.execute(_VERIFY, {"row": session})


def end(tx: Transaction, session: SessionId, now: datetime) -> None:
    """End one session."""
    tx.execute(_END, {"row": session, "now": now})


def end_own(tx: Transaction, account: AccountId, session: SessionId, now: datetime) -> bool:
    """Whether it was a session of the account, which is over now."""
    return tx.execute(_END_OWN, {"row": session, "whose": account, "now": now}).rowcount == 1


def end_all(tx: Transaction, account: AccountId, now: datetime) -> int:
    """How many sessions of the account were ended."""
    return tx.execute(_END_ALL, {"whose": account, "now": now}).rowcount


_ADD_ATTEMPT = login_attempts.insert()
_SUCCEEDED = update(login_attempts).where(login_attempts.c.id == bindparam("row")).values(succeeded=True)
_SINCE = login_attempts.c.at > bindparam("since", type_=Moment)
_LAST_SUCCESS = (
    select(func.coalesce(func.max(login_attempts.c.id), 0))
    .where(login_attempts.c.name == bindparam("its_name"), _SINCE, login_attempts.c.succeeded == true())
    .scalar_subquery()
)
_FAILED = select(func.count()).select_from(login_attempts).where(_SINCE, login_attempts.c.succeeded == false())
_FAILED_BY_NAME = _FAILED.where(login_attempts.c.name == bindparam("its_name"), login_attempts.c.id > _LAST_SUCCESS)
_FAILED_BY_ADDRESS = _FAILED.where(login_attempts.c.address == bindparam("its_address"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Failures:
    """Failed attempts lately."""

    by_name: int
    """Since somebody last succeeded under the name."""
    by_address: int


def failures(tx: Transaction, *, name: str, address: str, since: datetime) -> Failures:
    """How often logging in failed since this moment, under the name and from the address."""
    by_name = tx.execute(_FAILED_BY_NAME, {"its_name": key_of(name), "since": since}).scalar_one()
    by_address = tx.execute(_FAILED_BY_ADDRESS, {"its_address": key_of(address), "since": since}).scalar_one()
    return Failures(by_name=by_name, by_address=by_address)


def note_attempt(tx: Transaction, *, name: str, address: str, now: datetime) -> AttemptId:
    """Count an attempt before it is made; it has failed until it is told to have succeeded."""
    values = {"at": now, "name": key_of(name), "address": key_of(address), "succeeded": False}
    key = tx.execute(_ADD_ATTEMPT, values).inserted_primary_key
    assert key is not None
    return AttemptId(key[0])


def succeeded(tx: Transaction, attempt: AttemptId) -> None:
    """Note that the attempt was good."""
    tx.execute(_SUCCEEDED, {"row": attempt})
