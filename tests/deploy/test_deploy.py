"""The files an operator copies: what they name exists, and systemd accepts them."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from intake.config import Config
from intake.config.environment import FILE_VARIABLE, variable
from intake.config.schema import settings
from intake.config.values import parse_duration

ROOT = Path(__file__).parents[2]
DEPLOY = ROOT / "deploy"
systemd = pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="systemd is not installed here")


@pytest.fixture
def unit(tmp_path):
    """The unit with its drop-in, with a program that exists here."""
    text = (DEPLOY / "intake.service").read_text()
    (tmp_path / "intake.service").write_text(text.replace("/opt/intake/bin/intake run", "/bin/true"))
    (tmp_path / "intake.service.d").mkdir()
    shutil.copy(DEPLOY / "credentials.conf", tmp_path / "intake.service.d")
    return tmp_path / "intake.service"


def option(name):
    (value,) = re.findall(rf"^{name}=(.+)$", (DEPLOY / "intake.service").read_text(), re.MULTILINE)
    return value


@systemd
def test_systemd_finds_no_fault_with_the_unit(unit):
    checked = subprocess.run(["systemd-analyze", "verify", unit], capture_output=True, text=True, check=False)

    assert (checked.returncode, checked.stderr) == (0, "")


@systemd
def test_systemd_finds_the_service_hardly_exposed(unit):
    """Exposure runs from 0 to 10; a unit without any hardening has 9.6."""
    command = ["systemd-analyze", "security", "--offline=true", "--threshold=20", "--no-pager", unit]

    checked = subprocess.run(command, capture_output=True, text=True, check=False)

    assert checked.returncode == 0, checked.stdout


def test_the_unit_gives_the_items_in_hand_their_time():
    stop_within = Config.model_fields["workers"].get_default().stop_within

    assert parse_duration(option("TimeoutStopSec") + "s") > stop_within


@pytest.mark.parametrize("file", ["intake.service", "credentials.conf", "README.md"])
def test_every_variable_that_is_named_exists(file):
    known = {variable(path) for path in settings(Config)} | {FILE_VARIABLE}

    named = set(re.findall(r"INTAKE_[A-Z_]+", (DEPLOY / file).read_text()))

    assert named
    assert named <= known


def test_every_file_the_readme_names_exists():
    named = re.findall(r"deploy/[A-Za-z-]+(?:\.[a-z]+)?", (DEPLOY / "README.md").read_text())

    assert named
    assert [name for name in named if not (ROOT / name).exists()] == []


@pytest.mark.parametrize("file", ["nginx.conf", "Caddyfile"])
def test_a_proxy_reaches_the_desk_only_and_never_the_monitoring_port(file):
    text = (DEPLOY / file).read_text()

    port = Config.model_fields["monitoring"].get_default().port
    assert "127.0.0.1:8080" in text
    assert str(port) not in text
