"""A desk on a fresh database. Its program and application are made once for all tests; they keep nothing of a test."""

import shutil
from datetime import timedelta

import pytest

from tests.desk.practice import practice_at


@pytest.fixture(scope="session")
def prepared(tmp_path_factory, sqlite_template):
    """A practice, and its database as it is before anything has happened."""
    folder = tmp_path_factory.mktemp("practice")
    made = practice_at(folder, sqlite_template)
    made.program.database.close()
    before = folder / "before.sqlite3"
    shutil.copyfile(made.program.config.paths.data / "intake.sqlite3", before)
    yield made, before
    made.program.close()


@pytest.fixture
def practice(prepared):
    """The practice in which nothing has happened yet, a day after the last test's."""
    made, before = prepared
    made.program.database.close()
    for file in made.program.config.paths.data.glob("intake.sqlite3*"):
        file.unlink()
    shutil.copyfile(before, made.program.config.paths.data / "intake.sqlite3")
    made.clock.advance(timedelta(days=1))
    return made
