"""A desk on a fresh database, and a real browser for one that is served.

Its program and application are made once for all tests; they keep nothing of a test.
"""

import os
import shutil
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from tests.desk.practice import Practice, practice_at
from tests.desk.served import ARGUMENTS, CHROMIUM, free_port, served

WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepared:
    """A practice, and its database as it is before anything has happened."""

    practice: Practice
    before: Path
    began: datetime

    @classmethod
    def at(cls, folder, template, **sections):
        made = practice_at(folder, template, **sections)
        made.program.database.close()
        shutil.copyfile(cls.data_of(made) / "intake.sqlite3", folder / "before.sqlite3")
        return cls(practice=made, before=folder / "before.sqlite3", began=made.clock.now())

    @staticmethod
    def data_of(practice):
        return practice.program.config.paths.data

    def anew(self):
        """The practice in which nothing has happened yet, on another Monday than the last test's: it may remember that one."""
        self.practice.program.database.close()
        data = self.data_of(self.practice)
        for file in data.glob("intake.sqlite3*"):
            file.unlink()
        shutil.copyfile(self.before, data / "intake.sqlite3")
        now = self.practice.clock.now()
        monday = self.began if now - self.began > WEEK else self.began + WEEK
        self.practice.clock.advance(monday - now)
        return self.practice


@pytest.fixture(scope="session")
def prepared(tmp_path_factory, sqlite_template):
    """A practice for all tests."""
    made = Prepared.at(tmp_path_factory.mktemp("practice"), sqlite_template)
    yield made
    made.practice.program.close()


@pytest.fixture
def practice(prepared):
    """The practice in which nothing has happened yet."""
    return prepared.anew()


@pytest.fixture(scope="session")
def prepared_desk(tmp_path_factory, sqlite_template):
    """A practice that is served for all tests, and where."""
    port = free_port()
    section = f'port = {port}\nurl = "http://127.0.0.1:{port}"'
    made = Prepared.at(tmp_path_factory.mktemp("desk"), sqlite_template, desk=section)
    with served(made.practice, port) as url:
        yield made, url
    made.practice.program.close()


@pytest.fixture
def desk(prepared_desk):
    """A practice that is served, in which nothing has happened yet, and where."""
    prepared, url = prepared_desk
    return prepared.anew(), url


@pytest.fixture(scope="module")
def chromium():
    """A running Chromium; skips, or fails if nothing may be left out, where there is none."""
    if not Path(CHROMIUM).exists():
        if os.environ.get("TESTS_ALL") == "1":
            pytest.fail(f"no Chromium at {CHROMIUM}")
        pytest.skip(f"no Chromium at {CHROMIUM}")
    from playwright.sync_api import sync_playwright  # noqa: PLC0415 - most of the desk's tests need no browser

    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=CHROMIUM, args=list(ARGUMENTS))
        yield browser
        browser.close()


@pytest.fixture
def page(chromium):
    """An empty page; whatever a page's content tries is kept in `tried`."""
    context = chromium.new_context()
    context.set_default_timeout(30_000)
    page = context.new_page()
    page.tried = []
    page.on("dialog", lambda dialog: (page.tried.append(dialog.message), dialog.dismiss()))
    page.on("request", lambda request: page.tried.append(request.url) if "127.0.0.1" not in request.url else None)
    yield page
    context.close()
