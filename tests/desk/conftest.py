"""A desk on a fresh database, and a real browser for one that is served.

Its program and application are made once for all tests; they keep nothing of a test.
"""

import os
import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from tests.desk.practice import practice_at
from tests.desk.served import ARGUMENTS, CHROMIUM, free_port, served


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
def desk(tmp_path, sqlite_template):
    """A practice that is served, and where."""
    port = free_port()
    practice = practice_at(tmp_path, sqlite_template, desk=f'port = {port}\nurl = "http://127.0.0.1:{port}"')
    with served(practice, port) as url:
        yield practice, url
    practice.program.close()


@pytest.fixture
def page(chromium):
    """An empty page; whatever a page's content tries is kept in `tried`."""
    context = chromium.new_context()
    context.set_default_timeout(5000)
    page = context.new_page()
    page.tried = []
    page.on("dialog", lambda dialog: (page.tried.append(dialog.message), dialog.dismiss()))
    page.on("request", lambda request: page.tried.append(request.url) if "127.0.0.1" not in request.url else None)
    yield page
    context.close()
