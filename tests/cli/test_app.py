import json
import subprocess
import sys

import pytest

from intake import __version__
from intake.cli.output import as_json, one_line, plain
from tests.cli.practice import SECRET, write_config

GROUPS = ("tickets", "outbox", "quarantine", "faq", "db", "config")
ALONE = ("run", "once", "check", "inspect", "explain", "level", "export", "demo")


def test_help_tells_commands_and_exit_statuses(intake):
    shown = intake("--help").stdout

    for word in (*GROUPS, *ALONE, "Exit status: 0 done", "5 another process"):
        assert word in shown


@pytest.mark.parametrize("command", ALONE)
def test_every_command_teaches_by_an_example(intake, command):
    shown = intake(command, "--help").stdout

    assert f"Example: intake {command}" in " ".join(shown.split())


@pytest.mark.parametrize("group", GROUPS)
def test_every_command_of_a_group_teaches_by_an_example(intake, group):
    listed = intake(group, "--help").stdout.partition("Commands:")[2]
    names = [line.split()[0] for line in listed.splitlines() if line.startswith("  ") and line[2] != " "]

    shown = {name: intake(group, name, "-h").stdout for name in names}

    assert names
    assert [name for name in names if "Example:" not in shown[name]] == []


def test_help_needs_neither_database_nor_mail_libraries():
    code = """
import sys
from typer.testing import CliRunner
from intake.cli import app
CliRunner().invoke(app, ["tickets", "field", "--help"])
print([name for name in ("sqlalchemy", "imapclient", "numpy", "intake.wiring") if name in sys.modules])
"""

    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout

    assert loaded.strip() == "[]"


def test_without_a_configuration_it_says_where_one_is_looked_for(intake):
    result = intake("check")

    assert result.exit_code == 3
    assert "config.toml" in result.stderr
    assert "Traceback" not in result.output


@pytest.mark.parametrize(
    "place",
    [
        ("--config", "{path}", "config", "show"),
        ("config", "show", "--config", "{path}"),
        ("config", "--config={path}", "show"),
    ],
)
def test_the_configuration_may_be_named_anywhere(intake, alone, place):
    folder = alone / "elsewhere"
    folder.mkdir()
    path = write_config(folder)

    result = intake(*(word.format(path=path) for word in place))

    assert json.loads(result.stdout)["mailbox"]["address"] == "akutservice@medatixx.de"


def test_the_configuration_is_shown_without_secrets(intake, alone, monkeypatch):
    write_config(alone)
    monkeypatch.setenv("INTAKE_DATABASE__URL", "postgresql+psycopg://intake@db.example/intake")
    monkeypatch.setenv("INTAKE_DATABASE__PASSWORD", SECRET + "2")
    monkeypatch.setenv("INTAKE_MONITORING__ALARMS__WEBHOOK_URL", "https://hooks.example/" + SECRET)

    shown = intake("config", "show").stdout

    assert SECRET not in shown
    assert json.loads(shown)["mailbox"]["auth"]["password"] == "**********"


def test_the_example_is_a_configuration(intake, alone):
    (alone / "config.toml").write_text(intake("config", "example").stdout, "utf-8")

    result = intake("config", "show")

    assert result.exit_code == 3
    assert "password" in result.stderr


def test_a_fault_of_the_program_is_not_hidden(intake, program, monkeypatch):
    def broken(*_words, **_settings):
        raise ZeroDivisionError

    monkeypatch.setattr("intake.store.board.tickets", broken)

    assert isinstance(intake("tickets", "list").exception, ZeroDivisionError)


def test_a_database_that_is_not_migrated_is_a_sentence_with_its_mend(intake, alone):
    write_config(alone)

    result = intake("tickets", "list")

    assert result.exit_code == 1
    assert "intake db upgrade" in result.stderr


def test_a_database_that_cannot_be_reached_is_told_to_be_tried_later(intake, alone, monkeypatch):
    write_config(alone)
    monkeypatch.setenv("INTAKE_DATABASE__URL", "postgresql+psycopg://intake@127.0.0.1:1/intake")

    result = intake("tickets", "list")

    assert result.exit_code == 4
    assert result.stderr.startswith("Database: ")


def test_the_tables_are_made_told_of_and_taken_back(intake, alone):
    write_config(alone)

    before = intake("db", "status")
    made = intake("db", "upgrade")
    after = intake("db", "status", "--json")
    back = intake("db", "downgrade", "base", "--yes")

    assert before.exit_code == 1
    assert "Applied" in made.stdout
    assert json.loads(after.stdout) == {"kind": "SQLite", "pending": []}
    assert back.exit_code == 0
    assert intake("db", "status").exit_code == 1


def test_tables_are_not_taken_back_without_a_yes(program, intake):
    assert intake("db", "downgrade", "base", input="n\n").exit_code == 1
    assert intake("db", "status").stdout == "SQLite: up to date.\n"


def test_the_level_is_shown_switched_and_explained(program, intake, intake_json):
    assert intake("level").stdout == "full, as configured\n"
    assert intake("level", "off").exit_code == 1

    result = intake("--as", "ada", "level", "receipt", "--reason", "Eintrag 7 stimmt nicht")

    assert "receipt, set by ada (shell)" in result.stdout
    assert intake_json("level", "--json")["reason"] == "Eintrag 7 stimmt nicht"


@pytest.mark.parametrize("harmful", ["\x1b", "\x07", "\x7f", "\x9b", "\u202e", "\u2066", "\u200b", "\ud800", "\r"])
def test_what_shows_nothing_or_is_obeyed_is_replaced(harmful):
    assert plain(f"a{harmful}b") == "a\ufffdb"
    assert harmful not in as_json({"a": harmful})
    assert json.loads(as_json({"a": f"ä{harmful}😀"})) == {"a": f"ä{harmful}😀"}


def test_lines_are_kept_where_lines_are_meant():
    assert plain("a\n\tb") == "a\n\tb"
    assert one_line("a\n\tb  c") == "a b c"
    assert one_line("abcdef", 4) == "abc…"


def test_the_version_is_told(intake):
    assert intake("--version").stdout.strip() == __version__
