"""The migrations: both ways, on both databases, and in step with the tables the program believes in."""

import re
import shutil
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import inspect, text

from intake.store import migrate, schema
from intake.store.engine import Database, StoreError, StoreRefused
from intake.store.tables import metadata
from tests.databases import MIGRATIONS
from tests.store.making import open_ticket

EVERY = tuple(sorted(file.name[:4] for file in (MIGRATIONS / "versions").glob("[0-9]*.py")))
Opened = Callable[[str], Database]


def _checks(database: Database) -> dict[str, set[tuple[str, str]]]:
    with database.read() as tx:
        found = inspect(tx)
        return {
            name: {(str(check["name"]), check["sqltext"]) for check in found.get_check_constraints(name)}
            for name in metadata.tables
        }


def test_the_migrated_tables_are_those_of_the_program(database: Database) -> None:
    with database.read() as tx:
        # What tickets are looked for in has another form in each database, so no model speaks of it.
        ours = {"compare_type": True, "include_name": lambda name, *_: not str(name).startswith("ticket_words")}
        context = MigrationContext.configure(tx, opts=ours)
        differences = compare_metadata(context, metadata)

    assert differences == []


def test_the_migrated_checks_are_those_of_the_program(empty_url: str, opened: Opened) -> None:
    database = opened(empty_url)
    migrate.upgrade(database, MIGRATIONS)
    migrated = _checks(database)
    migrate.downgrade(database, MIGRATIONS, "base")
    with database.begin() as tx:
        metadata.create_all(tx)

    assert migrated == _checks(database)
    assert {"ck_tickets_state", "ck_inbox_state", "ck_letters_state"} <= {
        name for found in migrated.values() for name, _ in found
    }


def test_sqlite_spells_out_the_same_tables_from_migrations_and_models(
    sqlite_database: Database, tmp_path: Path, opened: Opened
) -> None:
    modelled = opened(f"sqlite:///{tmp_path / 'modelled.db'}")
    with modelled.begin() as tx:
        metadata.create_all(tx)
    words = text(
        "SELECT name, sql FROM sqlite_master WHERE type = 'table' AND name NOT IN ('alembic_version', 'sqlite_sequence')"
        " AND name NOT LIKE 'ticket_words%'"
    )
    spelled = []
    for database in (sqlite_database, modelled):
        with database.read() as tx:
            spelled.append(
                # A column that was added later stands behind the last one before it, in the same line.
                {name: sorted(filter(None, map(str.strip, re.split(r"[,\n]", sql)))) for name, sql in tx.execute(words)}
            )

    assert spelled[0] == spelled[1]


def test_every_sqlite_table_is_strict(sqlite_database: Database) -> None:
    with sqlite_database.read() as tx:
        lax = tx.execute(
            text(
                "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'"
            )
        )

        assert set(lax.scalars()) == {"alembic_version"}


def test_the_last_migration_is_the_one_the_program_expects(empty_url: str, opened: Opened) -> None:
    assert migrate.pending(opened(empty_url), MIGRATIONS)[-1] == schema.REVISION


def test_up_down_and_up_again_leaves_a_working_database(empty_url: str, opened: Opened) -> None:
    database = opened(empty_url)

    migrate.upgrade(database, MIGRATIONS)
    migrate.downgrade(database, MIGRATIONS, "base")
    with database.read() as tx:
        left = set(inspect(tx).get_table_names())
    migrate.upgrade(database, MIGRATIONS)

    assert left == {"alembic_version"}
    database.check()


def test_upgrading_a_second_time_does_nothing(empty_url: str, opened: Opened) -> None:
    database = opened(empty_url)

    assert migrate.upgrade(database, MIGRATIONS) == EVERY
    assert migrate.upgrade(database, MIGRATIONS) == ()
    assert migrate.pending(database, MIGRATIONS) == ()


def test_several_hosts_that_start_at_once_migrate_once(empty_url: str, opened: Opened) -> None:
    databases = [opened(empty_url) for _ in range(4)]

    with ThreadPoolExecutor(4) as hosts:
        applied = list(hosts.map(lambda database: migrate.upgrade(database, MIGRATIONS), databases))

    assert sorted(applied) == [(), (), (), EVERY]


def test_tables_newer_than_the_program_are_refused(database: Database) -> None:
    with database.begin() as tx:
        tx.execute(text("UPDATE alembic_version SET version_num = '9999'"))

    with pytest.raises(StoreRefused, match="newer"):
        migrate.upgrade(database, MIGRATIONS)
    with pytest.raises(StoreRefused, match="newer"):
        database.check()


def test_a_database_without_tables_is_refused_with_the_mend(empty_url: str, opened: Opened) -> None:
    with pytest.raises(StoreRefused, match="intake db upgrade"):
        opened(empty_url).check()


REBUILDING = """
import sqlalchemy as sa
from alembic import op

revision = "9000"
down_revision = "{head}"


def upgrade():
    with op.batch_alter_table("tickets", recreate="always") as batch:
        batch.add_column(sa.Column("colour", sa.Text(), nullable=True))


def downgrade():
    op.execute("DELETE FROM tickets")
"""


def test_a_later_migration_may_rebuild_a_table_that_others_refer_to(sqlite_database: Database, tmp_path: Path) -> None:
    ticket = open_ticket(sqlite_database)
    later = tmp_path / "alembic"
    shutil.copytree(MIGRATIONS, later)
    (later / "versions" / "9000_colours.py").write_text(REBUILDING.format(head=schema.REVISION))

    assert migrate.upgrade(sqlite_database, later) == ("9000",)
    with pytest.raises(StoreError, match="nowhere"):
        migrate.downgrade(sqlite_database, later, schema.REVISION)

    with sqlite_database.read() as tx:
        held = tx.execute(text("SELECT t.id, t.colour FROM messages m JOIN tickets t ON t.id = m.ticket_id")).all()
        enforced = tx.execute(text("PRAGMA foreign_keys")).scalar()
    assert [tuple(row) for row in held] == [(ticket, None)]
    assert enforced == 1


def test_a_percent_sign_in_the_path_of_the_migrations_is_no_matter(tmp_path: Path, opened: Opened) -> None:
    directory = tmp_path / "100%(here)s"
    directory.symlink_to(MIGRATIONS)

    assert migrate.upgrade(opened(f"sqlite:///{tmp_path / 'new.db'}"), directory) == EVERY
