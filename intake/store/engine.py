"""The connection to the database: SQLite on one host, PostgreSQL for several.

SQLite runs in WAL mode and full synchronisation (a committed mail survives a power cut), with foreign keys
on. Writers begin with BEGIN IMMEDIATE: a transaction that starts by reading and writes later could otherwise
fail half-way when another writer was faster. The driver's own transaction handling is off; we say BEGIN.
"""

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext, suppress
from datetime import timedelta
from typing import Any

from sqlalchemy import Connection, Engine, Select, create_engine, event, func, select, table
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.sql import column

from intake.store.errors import StoreError, StoreRefused, StoreUnavailable, sorted_error
from intake.store.schema import REVISION

__all__ = ["Database", "StoreError", "StoreRefused", "StoreUnavailable", "Transaction"]

Transaction = Connection
"""What every call of the store works in; ends with the context manager that gave it."""

_SPEED = ("cache_size=-16000", "wal_autocheckpoint=4000")
"""16 MB each of cache and of log between checkpoints: a page that many mails touch is written back once for all."""
_POOL = {"pool_size": 15, "max_overflow": 25, "pool_use_lifo": True}
"""Connections that are kept, and further ones for as many threads as the desk has. To open one costs more than most pages
take, so twenty people at work find theirs open; the last one given back goes out first, so that few are kept warm."""
_VERSION: Select[Any] = select(func.max(column("version_num"))).select_from(table("alembic_version"))


class Database:
    """One database. `begin` and `read` raise StoreUnavailable (try later) or StoreRefused (a person must mend it)."""

    def __init__(self, url: str, *, timeout: timedelta = timedelta(seconds=10)) -> None:
        """Open nothing yet; StoreRefused for a URL that is none or names another kind of database."""
        try:
            parsed = make_url(url)
        except ArgumentError:
            raise StoreRefused(
                "the database URL cannot be read: sqlite:///PATH or postgresql+psycopg://USER:PASSWORD@HOST/NAME"
            ) from None
        if parsed.drivername not in {"sqlite", "sqlite+pysqlite", "postgresql+psycopg"}:
            raise StoreRefused(f"{parsed.drivername} is no database we know: use sqlite:/// or postgresql+psycopg://")
        self._engine = _sqlite(url, timeout) if parsed.drivername.startswith("sqlite") else _postgres(url, timeout)
        self._name = parsed.render_as_string(hide_password=True)
        # SQLite lets a second writer sleep and look again; threads of one process take turns without that.
        self._turn: AbstractContextManager[object] = threading.RLock() if self.is_sqlite else nullcontext()

    def __repr__(self) -> str:
        """The URL without its password."""
        return f"Database({self._name})"

    @property
    def is_sqlite(self) -> bool:
        """Whether this database serves one host only."""
        return self._engine.dialect.name == "sqlite"

    @contextmanager
    def begin(self) -> Iterator[Transaction]:
        """A writing transaction, committed at the end and rolled back on any exception."""
        with self._turn, _sorted(), self._engine.begin() as transaction:
            self._say(transaction, "BEGIN IMMEDIATE")
            yield transaction

    @contextmanager
    def read(self) -> Iterator[Transaction]:
        """A reading transaction: one consistent picture in SQLite."""
        with _sorted(), self._engine.connect() as transaction:
            self._say(transaction, "BEGIN")
            yield transaction

    @contextmanager
    def rebuild(self) -> Iterator[Transaction]:
        """A writing transaction in which SQLite lets a table be dropped and made anew while others refer to it.

        The references are checked before the end; StoreError if one leads nowhere.
        """
        with _sorted(), self._engine.begin() as transaction:
            # The setting can only be changed outside of a transaction, so this connection is not used again.
            transaction.detach()
            self._say(transaction, "PRAGMA foreign_keys=OFF")
            self._say(transaction, "BEGIN IMMEDIATE")
            yield transaction
            if self.is_sqlite and transaction.exec_driver_sql("PRAGMA foreign_key_check").first():
                raise StoreError("a reference between tables would lead nowhere")

    def _say(self, transaction: Transaction, words: str) -> None:
        # Straight to the driver: an event listener for it would slow down every statement of every mail.
        if self.is_sqlite:
            transaction.connection.dbapi_connection.execute(words)  # type: ignore[union-attr]

    def check(self) -> None:
        """Nothing if the database answers and its tables are those of this program; StoreRefused with the mend otherwise."""
        with self.read() as transaction:
            found = transaction.execute(_VERSION).scalar()
        if found is None or found < REVISION:
            raise StoreRefused("the database's tables are older than this program: run `intake db upgrade`")
        if found > REVISION:
            raise StoreRefused(
                f"the database's tables ({found}) are newer than this program ({REVISION}): install the newer version"
            )

    def close(self) -> None:
        """Give back all connections. The database may be used again."""
        self._engine.dispose()


@contextmanager
def _sorted() -> Iterator[None]:
    try:
        yield
    except (DBAPIError, PoolTimeout, sqlite3.Error) as error:
        raise sorted_error(error).with_traceback(error.__traceback__) from None


def _sqlite(url: str, timeout: timedelta) -> Engine:
    seconds = timeout.total_seconds()
    engine = create_engine(
        url,
        hide_parameters=True,
        pool_timeout=seconds,
        connect_args={"timeout": seconds, "check_same_thread": False},
        **_POOL,
    )
    event.listen(engine, "connect", _prepare_sqlite)
    return engine


def _prepare_sqlite(connection: sqlite3.Connection, _record: object) -> None:
    connection.isolation_level = None
    # SQLite does not wait when it changes the mode. It is kept in the file, so it is enough if one connection gets
    # through; until then the others work with a rollback journal, which is as safe.
    with suppress(sqlite3.OperationalError):
        connection.execute("PRAGMA journal_mode=WAL")
    for pragma in ("synchronous=FULL", "foreign_keys=ON", "temp_store=MEMORY", *_SPEED):
        connection.execute(f"PRAGMA {pragma}")


def _postgres(url: str, timeout: timedelta) -> Engine:
    seconds = timeout.total_seconds()
    settings = f"-c timezone=UTC -c lock_timeout={int(seconds * 1000)} -c idle_in_transaction_session_timeout=600000"
    return create_engine(
        url,
        hide_parameters=True,
        pool_timeout=seconds,
        **_POOL,
        connect_args={"connect_timeout": max(2, int(seconds)), "options": settings},
    )
