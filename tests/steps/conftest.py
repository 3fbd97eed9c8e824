"""A line of the program on a fresh database."""

import itertools
import shutil

import pytest

from intake.store import board
from tests.cli.practice import program_of, write_config
from tests.steps.line import Line


@pytest.fixture
def line(sqlite_database):
    return Line(sqlite_database)


@pytest.fixture
def fresh_line(sqlite_template, tmp_path, opened):
    """Makes lines that know nothing of each other, for tests of many examples."""
    numbers = itertools.count()

    def make():
        path = tmp_path / f"{next(numbers)}.db"
        shutil.copyfile(sqlite_template, path)
        return Line(opened(f"sqlite:///{path}"))

    return make


@pytest.fixture
def either_line(database):
    """On each kind of database."""
    return Line(database)


@pytest.fixture
def program(tmp_path, sqlite_template):
    path = write_config(tmp_path)
    (tmp_path / "data").mkdir()
    shutil.copyfile(sqlite_template, tmp_path / "data" / "intake.sqlite3")
    made = program_of(path)
    yield made
    made.close()


@pytest.fixture
def acting(program):
    return program.acting("Ada")


@pytest.fixture
def seen(program):
    """The ticket as it stands."""

    def look(number):
        with program.database.read() as tx:
            return board.ticket(tx, number)

    return look
