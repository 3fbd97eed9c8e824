"""Log-ins begun at an identity provider: each is used once and soon, or never."""

from datetime import datetime, timedelta

from sqlalchemy import bindparam, delete, func, select, update

from intake.store.columns import Moment
from intake.store.engine import Transaction
from intake.store.schema_desk import sign_ins

GOOD_FOR = timedelta(minutes=10)
"""So long somebody may take at the provider."""

_ADD = sign_ins.insert()
_FORGET = delete(sign_ins).where(sign_ins.c.begun_at <= bindparam("old", type_=Moment))
_COUNT = select(func.count()).select_from(sign_ins).where(sign_ins.c.used_at.is_(None))
_THIS = sign_ins.c.state_hash == bindparam("state")
_FIND = select(sign_ins.c.back).where(_THIS)
_USE = (
    update(sign_ins)
    .where(_THIS, sign_ins.c.used_at.is_(None), sign_ins.c.begun_at > bindparam("since", type_=Moment))
    .values(used_at=bindparam("now", type_=Moment))
)


def begin(tx: Transaction, state_hash: str, *, back: str, now: datetime) -> None:
    """Note a log-in that leads on to this page; those that are over are forgotten."""
    tx.execute(_FORGET, {"old": now - GOOD_FOR})
    tx.execute(_ADD, {"state_hash": state_hash, "back": back, "begun_at": now})


def open_ones(tx: Transaction) -> int:
    """How many were begun lately and not used."""
    return int(tx.execute(_COUNT).scalar_one())


def use(tx: Transaction, state_hash: str, *, now: datetime) -> str | None:
    """The page it leads on to, for the first who asks in time; None for anybody else."""
    changed = tx.execute(_USE, {"state": state_hash, "since": now - GOOD_FOR, "now": now})
    return str(tx.execute(_FIND, {"state": state_hash}).scalar_one()) if changed.rowcount else None
