"""Switches an operator sets while the program runs, and secrets it makes once and keeps.

Who set a switch, when and why stands in its row; the history is the journal's matter.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import bindparam, select

from intake.store.dialects import EitherInsert
from intake.store.engine import Transaction
from intake.store.schema import secrets, switches
from intake.triage.case import ReplyLevel

LEVEL = "level"
"""The switch for automatic letters."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Switch:
    """A switch as somebody set it."""

    name: str
    value: str
    set_at: datetime
    set_by: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """A new value for a switch, with who, when and why."""

    value: str
    by: str
    now: datetime
    reason: str = field(default="")


_GET = select(switches).where(switches.c.name == bindparam("switch"))
_SET = EitherInsert(
    switches,
    lambda insert: insert.on_conflict_do_update(
        index_elements=["name"],
        set_={name: insert.excluded[name] for name in ("value", "set_at", "set_by", "reason")},
    ),
)
_SECRET = select(secrets.c.value).where(secrets.c.name == bindparam("secret"))
_KEEP_SECRET = EitherInsert(secrets, lambda insert: insert.on_conflict_do_nothing())


def get(tx: Transaction, name: str) -> Switch | None:
    """The switch as it was last set; None if nobody ever did."""
    row = tx.execute(_GET, {"switch": name}).one_or_none()
    if row is None:
        return None
    return Switch(name=row.name, value=row.value, set_at=row.set_at, set_by=row.set_by, reason=row.reason)


def put(tx: Transaction, name: str, setting: Setting) -> None:
    """Set a switch."""
    tx.execute(
        _SET.of(tx),
        {"name": name, "value": setting.value, "set_at": setting.now, "set_by": setting.by, "reason": setting.reason},
    )


def level(tx: Transaction) -> ReplyLevel | None:
    """The level of automatic letters that an operator set; None if the configuration's holds."""
    found = get(tx, LEVEL)
    return ReplyLevel(found.value) if found else None


def set_level(tx: Transaction, value: ReplyLevel, *, by: str, now: datetime, reason: str = "") -> None:
    """Set the level of automatic letters."""
    put(tx, LEVEL, Setting(value=value.value, by=by, now=now, reason=reason))


def secret(tx: Transaction, name: str, make: Callable[[], bytes]) -> bytes:
    """The secret of this name, made now if there was none; all hosts get the same. Needs a writing transaction."""
    held = tx.execute(_SECRET, {"secret": name}).scalar()
    if held is None:
        tx.execute(_KEEP_SECRET.of(tx), {"name": name, "value": make()})
        held = tx.execute(_SECRET, {"secret": name}).scalar_one()
    return bytes(held)
