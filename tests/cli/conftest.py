"""Fixtures: the commands in this process, apart from the machine's own configuration."""

import json
import logging
import shutil

import pytest
import structlog
from typer.testing import CliRunner

from intake.cli import app
from tests.cli.practice import checked_letters, program_of, write_config


@pytest.fixture
def alone(tmp_path, monkeypatch):
    """An empty working folder and no configuration in sight."""
    monkeypatch.chdir(tmp_path)
    for name in ("INTAKE_CONFIG", "XDG_CACHE_HOME"):
        monkeypatch.delenv(name, raising=False)
    return tmp_path


@pytest.fixture
def intake(alone):
    """Runs a command and gives its result."""
    return lambda *words, **settings: CliRunner().invoke(app, [str(word) for word in words], **settings)


@pytest.fixture
def intake_json(intake):
    """Runs a command that has to succeed and gives what it printed as JSON."""

    def run(*words):
        result = intake(*words)
        assert result.exit_code == 0, result.output
        return json.loads(result.stdout)

    return run


@pytest.fixture
def program(alone, sqlite_template):
    """The program on a database of its own in the working folder, which the commands find by themselves."""
    path = write_config(alone)
    (alone / "data").mkdir()
    shutil.copyfile(sqlite_template, alone / "data" / "intake.sqlite3")
    made = program_of(path)
    yield made
    made.close()


@pytest.fixture(autouse=True)
def letters_checked_once(monkeypatch):
    """Checking the shipped letters takes longer than most tests."""
    monkeypatch.setattr("intake.wiring.program.library_of", lambda config: checked_letters())


@pytest.fixture(autouse=True)
def logging_as_before():
    """Commands point the logging at their own standard error, which ends with them."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    yield
    root.handlers, root.level = handlers, level
    logging.captureWarnings(capture=False)
    structlog.reset_defaults()
