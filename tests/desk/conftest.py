"""A desk with a ticket or two."""

import pytest

from tests.desk.practice import practice_at


@pytest.fixture
def practice(tmp_path, sqlite_template):
    made = practice_at(tmp_path, sqlite_template)
    yield made
    made.program.close()
