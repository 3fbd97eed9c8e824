"""A line of the program on a fresh database."""

import itertools
import shutil

import pytest

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
