"""Bringing a database's tables up to this program's, or back.

Several hosts may start at once: everything happens in one writing transaction, which in SQLite only one
process can hold, and in PostgreSQL takes an advisory lock first; whoever comes second finds nothing to do.
Alembic is imported here only and late, since it costs half a second.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import text

from intake.store.engine import Database, Transaction
from intake.store.errors import StoreRefused
from intake.store.search_renewal import renew_all

if TYPE_CHECKING:
    from alembic.config import Config

_LOCK = text("SELECT pg_advisory_xact_lock(7141093)")
"""Any number will do that no other program on the same database uses."""
_SEARCH = "0005"
"""The migration since which tickets are found by words, which only the program can fold."""


def upgrade(database: Database, migrations: Path, revision: str = "head") -> tuple[str, ...]:
    """The revisions applied, oldest first; none if there was nothing to do. StoreRefused if the tables are newer."""
    from alembic import command  # noqa: PLC0415 - see above

    with _migrating(database, migrations) as (config, transaction):
        due = _ahead(config, transaction)
        if due:
            command.upgrade(config, revision)
        if _SEARCH in due and revision == "head":
            renew_all(transaction)
    return due


def downgrade(database: Database, migrations: Path, revision: str) -> None:
    """Go back to a revision, `base` being no tables at all. What the tables held is lost."""
    from alembic import command  # noqa: PLC0415 - see above

    with _migrating(database, migrations) as (config, _):
        command.downgrade(config, revision)


def pending(database: Database, migrations: Path) -> tuple[str, ...]:
    """The revisions that `upgrade` would apply, oldest first. StoreRefused if the tables are newer than the program."""
    with database.read() as transaction:
        return _ahead(_config(migrations, transaction), transaction)


@contextmanager
def _migrating(database: Database, migrations: Path) -> Iterator[tuple["Config", Transaction]]:
    with database.rebuild() as transaction:
        if not database.is_sqlite:
            transaction.execute(_LOCK)
        yield _config(migrations, transaction), transaction


def _config(migrations: Path, transaction: Transaction) -> "Config":
    from alembic.config import Config  # noqa: PLC0415 - see above

    config = Config()
    # The configuration's own interpolation would take a percent sign in a path for its own.
    config.set_main_option("script_location", str(migrations).replace("%", "%%"))
    config.attributes["connection"] = transaction
    return config


def _ahead(config: "Config", transaction: Transaction) -> tuple[str, ...]:
    from alembic.runtime.migration import MigrationContext  # noqa: PLC0415 - see above
    from alembic.script import ScriptDirectory  # noqa: PLC0415
    from alembic.script.revision import RevisionError  # noqa: PLC0415

    scripts = ScriptDirectory.from_config(config)
    current = MigrationContext.configure(transaction).get_current_revision()
    try:
        ahead = [script.revision for script in scripts.iterate_revisions("head", current or "base")]
    except RevisionError:
        raise StoreRefused(
            f"the database's tables ({current}) are newer than this program: install the newer version"
        ) from None
    return tuple(reversed(ahead))
