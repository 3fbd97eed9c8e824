"""The store's errors, sorted once: try later, never, and what nobody expected.

The sentences are our own: what a database says of a row may quote the row, and a row quotes a mail.
"""

import sqlite3

from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout


class StoreError(Exception):
    """The database refused a statement for a reason nobody expected: a fault of the program."""


class StoreUnavailable(StoreError):  # noqa: N818 - it says what is the matter
    """The database cannot be used just now: locked, full, gone. The same call may work later."""


class StoreRefused(StoreError):  # noqa: N818 - it says what is the matter
    """The database will not serve us until a person has mended something; the sentence says what."""


_SQLITE_LATER = {
    sqlite3.SQLITE_BUSY: "the database is locked by another process",
    sqlite3.SQLITE_LOCKED: "the database is locked by another process",
    sqlite3.SQLITE_FULL: "the disk is full",
    sqlite3.SQLITE_IOERR: "the disk gave an error",
    sqlite3.SQLITE_NOMEM: "there is no memory left",
    sqlite3.SQLITE_INTERRUPT: "the statement was interrupted",
    sqlite3.SQLITE_PROTOCOL: "the database's locks are overrun",
}
_SQLITE_NEVER = {
    sqlite3.SQLITE_CANTOPEN: "the database file cannot be opened: create its directory and give us the right to write there",
    sqlite3.SQLITE_PERM: "the database file may not be used: give us the right to read and write it",
    sqlite3.SQLITE_READONLY: "the database file is read-only: give us the right to write it and its directory",
    sqlite3.SQLITE_NOTADB: "the database file is no SQLite database: check the path",
    sqlite3.SQLITE_CORRUPT: "the database file is damaged: restore it from a backup",
    sqlite3.SQLITE_AUTH: "the database forbids what we asked",
}
_NOT_MIGRATED = "the database lacks tables or columns of this program: run `intake db upgrade`"

# SQLSTATE, PostgreSQL manual, appendix A; a two-character key stands for its whole class.
_POSTGRES_LATER = {
    "08": "the connection to the database was lost",
    "25006": "the database server is read-only just now",
    "40": "another transaction got in the way",
    "53": "the database server has run out of disk, memory or connections",
    "55P03": "the database is locked by another transaction",
    "57": "the database server stopped or cancelled our statement",
    "58": "the database server has a system error",
    "XX": "the database server has an internal error",
}
_POSTGRES_NEVER = {
    "28": "the database server does not accept our user or password: check the database URL",
    "3D": "there is no such database on the server: create it or check the database URL",
    "42501": "the database user lacks rights: make it the owner of the database",
    "42P01": _NOT_MIGRATED,
    "42703": _NOT_MIGRATED,
    "3F": _NOT_MIGRATED,
}
# A refused connection has no SQLSTATE in psycopg, only the server's words, in the server's language.
_POSTGRES_REFUSALS = (
    ("authentication", "28"),
    ("authentifizierung", "28"),
    ("pg_hba.conf", "28"),
    ("role ", "28"),
    ("rolle ", "28"),
    ("no password supplied", "28"),
    ("database ", "3D"),
    ("datenbank ", "3D"),
)


def sorted_error(error: DBAPIError | PoolTimeout | sqlite3.Error) -> StoreError:
    """The store's own error for one of the database library's or SQLite's."""
    if isinstance(error, sqlite3.Error):
        return _of_sqlite(error)
    if isinstance(error, PoolTimeout):
        return StoreUnavailable("all connections to the database are in use")
    if isinstance(error.orig, sqlite3.Error):
        return _of_sqlite(error.orig)
    return _of_postgres(error)


def _of_sqlite(cause: sqlite3.Error) -> StoreError:
    code = getattr(cause, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF
    if code in _SQLITE_LATER:
        return StoreUnavailable(_SQLITE_LATER[code])
    if code in _SQLITE_NEVER:
        return StoreRefused(_SQLITE_NEVER[code])
    if any(sign in str(cause) for sign in ("no such table", "no such column", "has no column")):
        return StoreRefused(_NOT_MIGRATED)
    return StoreError(f"unexpected {getattr(cause, 'sqlite_errorname', type(cause).__name__)}")


def _of_postgres(error: DBAPIError) -> StoreError:
    state = getattr(error.orig, "sqlstate", None) or _state_from_words(str(error.orig))
    for key in (state, state[:2]):
        if key in _POSTGRES_LATER:
            return StoreUnavailable(_POSTGRES_LATER[key])
        if key in _POSTGRES_NEVER:
            return StoreRefused(_POSTGRES_NEVER[key])
    if error.connection_invalidated or not state:
        return StoreUnavailable("the database server cannot be reached")
    return StoreError(f"unexpected SQLSTATE {state}")


def _state_from_words(words: str) -> str:
    if "FATAL" not in words:
        return ""
    lowered = words.lower().rpartition("fatal")[2]
    return next((state for sign, state in _POSTGRES_REFUSALS if sign in lowered), "")
