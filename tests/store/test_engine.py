"""The database itself: what its errors become, what a transaction keeps, and that nothing is claimed twice."""

import sqlite3
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy.exc import StatementError

from intake.store import inbox, outbox, progress
from intake.store.engine import Database, StoreError, StoreRefused, StoreUnavailable
from tests.databases import Postgres
from tests.store.making import LEASE, NOW, deliver, letter, open_ticket, queue

Opened = Callable[[str], Database]
SOON = timedelta(milliseconds=50)


def test_what_a_failed_transaction_did_is_undone(database: Database) -> None:
    def fail() -> None:
        with database.begin() as tx:
            progress.beat(tx, "poll", NOW)
            raise KeyError

    with pytest.raises(KeyError):
        fail()

    with database.read() as tx:
        assert progress.beats(tx) == {}


def test_a_time_without_zone_is_not_stored(database: Database) -> None:
    with pytest.raises(StatementError, match="without zone"), database.begin() as tx:
        progress.beat(tx, "poll", datetime(2021, 11, 8))  # noqa: DTZ001 - the very mistake


def test_sqlite_is_set_up_to_survive_a_power_cut(sqlite_database: Database) -> None:
    with sqlite_database.read() as tx:
        pragmas = {
            name: tx.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys")
        }

    assert pragmas == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1}


def test_a_migrated_database_is_accepted(database: Database) -> None:
    database.check()


@pytest.mark.parametrize(
    "url", ["", "nonsense", "mysql://localhost/x", "postgresql://localhost/x", "sqlite+aiosqlite:///x"]
)
def test_a_url_we_cannot_use_is_refused(url: str) -> None:
    with pytest.raises(StoreRefused):
        Database(url)


def test_the_password_shows_nowhere(postgres: Postgres) -> None:
    database = Database(postgres.url("postgres", password="geheim"))

    assert "geheim" not in repr(database)


def test_a_locked_sqlite_database_is_unavailable(sqlite_url: str, opened: Opened) -> None:
    impatient = Database(sqlite_url, timeout=SOON)
    with opened(sqlite_url).begin(), pytest.raises(StoreUnavailable, match="locked"), impatient.begin():
        pass
    impatient.close()


def test_a_full_disk_is_unavailable(sqlite_database: Database) -> None:
    with sqlite_database.read() as tx:
        tx.exec_driver_sql("PRAGMA max_page_count = 1")

    with pytest.raises(StoreUnavailable, match="full"), sqlite_database.begin() as tx:
        deliver(tx, *(b"%d" % n * 5000 for n in range(100)))


def test_a_sqlite_file_that_is_none_is_refused(tmp_path: Path, opened: Opened) -> None:
    (tmp_path / "letter.db").write_bytes(b"Sehr geehrte Damen und Herren, " * 100)

    with pytest.raises(StoreRefused, match="no SQLite database"):
        opened(f"sqlite:///{tmp_path / 'letter.db'}").check()


def test_a_directory_that_is_missing_is_refused_with_the_mend(tmp_path: Path, opened: Opened) -> None:
    with pytest.raises(StoreRefused, match="create its directory"):
        opened(f"sqlite:///{tmp_path / 'missing' / 'intake.db'}").check()


def test_a_wrong_password_is_refused(postgres: Postgres, postgres_url: str, opened: Opened) -> None:
    postgres.command(
        "DO $$ BEGIN CREATE USER visitor PASSWORD 'right'; EXCEPTION WHEN duplicate_object THEN NULL; END $$"
    )
    name = postgres_url.partition("/intake_")[2].partition("?")[0]

    with pytest.raises(StoreRefused, match="user or password"):
        opened(postgres.url(f"intake_{name}", user="visitor", password="wrong")).check()


def test_a_user_without_rights_is_refused(postgres: Postgres, postgres_url: str, opened: Opened) -> None:
    postgres.command(
        "DO $$ BEGIN CREATE USER visitor PASSWORD 'right'; EXCEPTION WHEN duplicate_object THEN NULL; END $$"
    )
    name = postgres_url.partition("/intake_")[2].partition("?")[0]

    with pytest.raises(StoreRefused, match="rights"):
        opened(postgres.url(f"intake_{name}", user="visitor", password="right")).check()


def test_a_postgresql_database_that_does_not_exist_is_refused(postgres: Postgres, opened: Opened) -> None:
    with pytest.raises(StoreRefused, match="no such database"):
        opened(postgres.url("nowhere")).check()


def test_a_postgresql_server_that_is_not_there_is_unavailable(tmp_path: Path, opened: Opened) -> None:
    with pytest.raises(StoreUnavailable, match="cannot be reached"):
        opened(f"postgresql+psycopg://intake@/intake?host={tmp_path}").check()


def test_a_connection_cut_by_the_server_is_unavailable_and_the_next_one_works(postgres_database: Database) -> None:
    with pytest.raises(StoreUnavailable), postgres_database.begin() as tx:
        tx.exec_driver_sql("SELECT pg_terminate_backend(pg_backend_pid())")

    postgres_database.check()


def test_a_locked_postgresql_row_is_unavailable(postgres_url: str, opened: Opened) -> None:
    first, impatient = opened(postgres_url), Database(postgres_url, timeout=SOON)
    with first.begin() as tx:
        progress.beat(tx, "poll", NOW)
    with first.begin() as tx:
        progress.beat(tx, "poll", NOW + LEASE)
        with pytest.raises(StoreUnavailable, match="locked"), impatient.begin() as other:
            progress.beat(other, "poll", NOW + LEASE)
    impatient.close()


def test_an_error_of_ours_says_nothing_of_the_row(database: Database) -> None:
    ticket = open_ticket(database)
    queue(database, letter(1, ticket))

    with pytest.raises(StoreError) as caught, database.begin() as tx:
        outbox.queue(tx, letter(1, ticket), now=NOW)

    assert not isinstance(caught.value, StoreUnavailable | StoreRefused)
    assert "Meldung" not in str(caught.value)
    assert caught.value.__suppress_context__


def test_workers_on_one_database_claim_no_mail_twice(database_url: str, opened: Opened) -> None:
    with opened(database_url).begin() as tx:
        deliver(tx, *(b"mail %d" % n for n in range(60)))

    def work(owner: str) -> list[int]:
        mine, database = [], opened(database_url)
        while True:
            with database.begin() as tx:
                batch = inbox.claim(tx, owner=owner, limit=3, now=NOW, lease=LEASE)
            if not batch:
                return mine
            mine += [mail.id for mail in batch]

    with ThreadPoolExecutor(4) as workers:
        claimed = [id_ for mine in workers.map(work, "abcd") for id_ in mine]

    assert sorted(claimed) == list(range(1, 61))


def test_workers_on_one_database_claim_no_letter_twice(database_url: str, opened: Opened) -> None:
    database = opened(database_url)
    ticket = open_ticket(database)
    with database.begin() as tx:
        for serial in range(60):
            outbox.queue(tx, letter(serial, ticket), now=NOW)

    def work(owner: str) -> list[int]:
        mine, own = [], opened(database_url)
        while True:
            with own.begin() as tx:
                batch = outbox.claim(tx, owner=owner, limit=2, now=NOW, lease=LEASE)
            if not batch:
                return mine
            mine += [row.id for row in batch]

    with ThreadPoolExecutor(4) as workers:
        claimed = [id_ for mine in workers.map(work, "abcd") for id_ in mine]

    assert sorted(claimed) == list(range(1, 61))


def test_a_claim_does_not_wait_for_another_workers(postgres_url: str, opened: Opened) -> None:
    first, second = opened(postgres_url), Database(postgres_url, timeout=SOON)
    with first.begin() as tx:
        deliver(tx, b"1", b"2")
    with first.begin() as tx:
        mine = inbox.claim(tx, owner="a", limit=1, now=NOW, lease=LEASE)
        with second.begin() as other:
            theirs = inbox.claim(other, owner="b", limit=5, now=NOW, lease=LEASE)
    second.close()

    assert [mail.raw for mail in (*mine, *theirs)] == [b"1", b"2"]


def test_the_driver_of_sqlite_tells_its_errors_by_code() -> None:
    """The sorting relies on it; it came with Python 3.11."""
    with pytest.raises(sqlite3.OperationalError) as caught:
        sqlite3.connect("/nowhere/at/all.db")

    assert caught.value.sqlite_errorcode == sqlite3.SQLITE_CANTOPEN
