"""Signs of life: when each job last came through, over all hosts."""

from datetime import datetime

from sqlalchemy import select

from intake.store.dialects import EitherInsert
from intake.store.engine import Transaction
from intake.store.schema import beats as table

# Hosts' clocks differ; the later sign stays.
_BEAT = EitherInsert(
    table,
    lambda insert: insert.on_conflict_do_update(
        index_elements=["name"], set_={"at": insert.excluded.at}, where=table.c.at < insert.excluded.at
    ),
)
_BEATS = select(table.c.name, table.c.at)


def beat(tx: Transaction, name: str, now: datetime) -> None:
    """Note that the job came through."""
    tx.execute(_BEAT.of(tx), {"name": name, "at": now})


def beats(tx: Transaction) -> dict[str, datetime]:
    """When each job that ever came through last did."""
    return {row.name: row.at for row in tx.execute(_BEATS)}
