"""Leases: who alone may do a thing just now, across hosts. A holder that died loses its lease by time."""

from collections.abc import Callable
from datetime import datetime, timedelta

from sqlalchemy import bindparam, delete, or_, select

from intake.store.dialects import EitherInsert
from intake.store.engine import Transaction
from intake.store.schema import leases

_ACQUIRE = EitherInsert(
    leases,
    lambda insert: insert.on_conflict_do_update(
        index_elements=["name"],
        set_={"owner": insert.excluded.owner, "expires_at": insert.excluded.expires_at},
        where=or_(
            leases.c.owner == insert.excluded.owner,
            leases.c.expires_at <= bindparam("now", type_=leases.c.expires_at.type),
        ),
    ).returning(leases.c.name),
)
_OWNERS = select(leases.c.owner).distinct()
_RELEASE_ALL = delete(leases).where(leases.c.owner == bindparam("by"))
_RELEASE = delete(leases).where(leases.c.name == bindparam("lease"), leases.c.owner == bindparam("by"))


def acquire(tx: Transaction, name: str, *, owner: str, now: datetime, ttl: timedelta) -> bool:
    """Whether the lease is the owner's until `now + ttl`; taking it again prolongs it."""
    terms = {"name": name, "owner": owner, "expires_at": now + ttl, "now": now}
    return tx.execute(_ACQUIRE.of(tx), terms).first() is not None


def release(tx: Transaction, name: str, *, owner: str) -> None:
    """Give the lease back; nothing happens if it is somebody else's by now."""
    tx.execute(_RELEASE, {"lease": name, "by": owner})


def release_dead(tx: Transaction, is_dead: Callable[[str], bool]) -> int:
    """How many leases of owners known to be dead were freed at once."""
    dead = [owner for owner in tx.execute(_OWNERS).scalars() if is_dead(owner)]
    return sum(tx.execute(_RELEASE_ALL, {"by": owner}).rowcount for owner in dead)
