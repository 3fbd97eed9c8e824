"""Tokens with which scripts use the API. The store sees only their hashes.

A token is somebody's, and ends with their account, by being revoked, or by age, whichever comes first. None is deleted.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any, NewType

from sqlalchemy import Row, bindparam, select, update

from intake.store.columns import Moment
from intake.store.engine import Transaction
from intake.store.schema_desk import accounts
from intake.store.schema_tokens import api_tokens

TokenId = NewType("TokenId", int)

SEEN_EVERY = timedelta(minutes=1)
"""A token in use is noted so often, that reading need not write."""


class Scope(StrEnum):
    """What a token is good for."""

    READ_TICKETS = "tickets:read"
    READ_MESSAGES = "messages:read"
    """What customers wrote, what they were written, notes and history."""
    WRITE_TICKETS = "tickets:write"
    """State, urgency and holder."""
    WRITE_NOTES = "notes:write"


@dataclass(frozen=True, slots=True, kw_only=True)
class Token:
    """A token, without itself."""

    id: TokenId
    account: str
    """Name of the account it belongs to."""
    label: str
    """What it is for."""
    scopes: frozenset[Scope]
    created_at: datetime
    created_by: str
    expires_at: datetime
    seen_at: datetime | None
    ended_at: datetime | None

    @property
    def actor(self) -> str:
        """Who acts with it, as the journal says."""
        return f"{self.account}/{self.label}"


_ADD = api_tokens.insert()
_ALL = select(api_tokens, accounts.c.name).join_from(api_tokens, accounts).order_by(api_tokens.c.id)
_ALIVE = _ALL.where(
    api_tokens.c.token_hash == bindparam("token"),
    api_tokens.c.ended_at.is_(None),
    api_tokens.c.expires_at > bindparam("now", type_=Moment),
    accounts.c.disabled_at.is_(None),
)
_ONE = update(api_tokens).where(api_tokens.c.id == bindparam("row"))
_SEEN = _ONE.values(seen_at=bindparam("now"))
_END = _ONE.where(api_tokens.c.ended_at.is_(None)).values(ended_at=bindparam("now"))
_END_ALL = (
    update(api_tokens)
    .where(api_tokens.c.account_id == bindparam("whose"), api_tokens.c.ended_at.is_(None))
    .values(ended_at=bindparam("now"))
)


def add(  # noqa: PLR0913 - a row
    tx: Transaction,
    account: int,
    token_hash: str,
    *,
    label: str,
    scopes: Iterable[Scope],
    by: str,
    until: datetime,
    now: datetime,
) -> TokenId:
    """A new token under its hash."""
    values = {
        "account_id": account,
        "label": label,
        "token_hash": token_hash,
        "scopes": " ".join(sorted(set(scopes))),
        "created_at": now,
        "created_by": by,
        "expires_at": until,
    }
    key = tx.execute(_ADD, values).inserted_primary_key
    assert key is not None
    return TokenId(key[0])


def alive(tx: Transaction, token_hash: str, *, now: datetime) -> Token | None:
    """The token of this hash; None if it is over or its account was disabled."""
    row = tx.execute(_ALIVE, {"token": token_hash, "now": now}).one_or_none()
    return _token(row) if row else None


def seen(tx: Transaction, token: TokenId, now: datetime) -> None:
    """Note that the token is in use."""
    tx.execute(_SEEN, {"row": token, "now": now})


def end(tx: Transaction, token: TokenId, now: datetime) -> bool:
    """Whether there was such a token, which is over now."""
    return tx.execute(_END, {"row": token, "now": now}).rowcount == 1


def end_all(tx: Transaction, account: int, now: datetime) -> int:
    """How many tokens of the account were ended."""
    return tx.execute(_END_ALL, {"whose": account, "now": now}).rowcount


def all_tokens(tx: Transaction) -> tuple[Token, ...]:
    """Every token, the oldest first, those that are over too."""
    return tuple(_token(row) for row in tx.execute(_ALL))


def _token(row: Row[Any]) -> Token:
    return Token(
        id=TokenId(row.id),
        account=row.name,
        label=row.label,
        scopes=frozenset(map(Scope, row.scopes.split())),
        created_at=row.created_at,
        created_by=row.created_by,
        expires_at=row.expires_at,
        seen_at=row.seen_at,
        ended_at=row.ended_at,
    )
