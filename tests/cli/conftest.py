"""Fixtures: the commands in this process, apart from the machine's own configuration."""

import json

import pytest
from typer.testing import CliRunner

from intake.cli import app


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
