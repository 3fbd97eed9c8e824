"""When anything on any ticket was last changed: what a page asks that would only load again what has."""

from datetime import datetime
from typing import Any

from sqlalchemy import Select, func, select

from intake.store.engine import Transaction
from intake.store.schema import tickets

_LAST: Select[tuple[Any]] = select(func.max(tickets.c.updated_at))


def last_change(tx: Transaction) -> datetime | None:
    """When a ticket was last changed, the end of an index; None without tickets.

    A change that is committed after a later one is not seen by it, so nobody may rely on it for long.
    """
    found: datetime | None = tx.execute(_LAST).scalar_one()
    return found
