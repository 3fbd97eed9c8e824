"""A smallest configuration that loads, and what becomes of changes to it."""

from pathlib import Path

import pytest

from intake.config import ConfigBroken, load

SMALLEST = """\
[organisation]
name = "Praxissoft AG"
short_name = "Praxissoft"
sender_name = "Praxissoft Akut"
website = "https://www.praxissoft.example"
[mailbox]
host = "imap.provider.example"
address = "akut@praxissoft.example"
auth = { user = "akut", password_file = "password" }
[smtp]
host = "smtp.provider.example"
[[products]]
name = "Praxissoft"
"""


class Configured:
    """Writes a configuration file and loads it."""

    def __init__(self, folder):
        self.file = folder / "config.toml"
        (folder / "password").write_text("open sesame\n")

    def load(self, toml=SMALLEST, **environ):
        self.file.write_text(toml, encoding="utf-8")
        return load(self.file, environ)

    def problems(self, toml=SMALLEST, **environ):
        with pytest.raises(ConfigBroken) as broken:
            self.load(toml, **environ)
        return broken.value.problems


@pytest.fixture
def configured(tmp_path):
    return Configured(tmp_path)


@pytest.fixture
def smallest():
    return SMALLEST


@pytest.fixture
def example():
    return Path(__file__).parents[2] / "config.example.toml"
