"""`intake user …`: accounts of the desk from a shell."""

import re
import shutil

import pytest

from intake.cli import exits
from intake.cli.users import RoleName
from intake.config import load
from intake.store import journal
from intake.store.accounts import Role
from intake.wiring import Program
from tests.cli.practice import write_config


@pytest.fixture
def user(alone, sqlite_template, intake):
    write_config(alone, desk='url = "https://desk.example"')
    (alone / "data").mkdir()
    shutil.copyfile(sqlite_template, alone / "data" / "intake.sqlite3")
    return lambda *words: intake("user", *words)


def test_the_roles_are_those_of_accounts():
    assert [role.value for role in RoleName] == [role.value for role in Role]


def test_adding_prints_the_link_once(user):
    result = user("add", "Ada.Lovelace", "--role", "admin")

    assert result.exit_code == 0
    assert re.search(r"^https://desk\.example/welcome/[0-9a-f]{64}$", result.stdout, re.MULTILINE)
    assert "admin" in user("list").stdout
    assert "welcome" not in user("list").stdout


@pytest.mark.parametrize("name", ["ada", "ADA", " a b ", "", "x" * 41, "../x"])
def test_names_that_are_taken_or_none_are_refused(user, name):
    user("add", "ada")

    assert user("add", name).exit_code == exits.WRONG


def test_an_account_is_changed_locked_and_opened_again(user, intake_json):
    user("add", "ada")

    assert user("role", "ada", "lead").exit_code == 0
    assert user("disable", "ada").exit_code == 0
    (account,) = intake_json("user", "list", "--json")
    assert (account["role"], account["is_disabled"]) == ("lead", True)
    assert "https://desk.example/welcome/" in user("reset", "ada").stdout
    (account,) = intake_json("user", "list", "--json")
    assert account["is_disabled"] is False


@pytest.mark.parametrize("words", [("role", "nobody", "lead"), ("disable", "nobody"), ("reset", "nobody")])
def test_an_unknown_account_is_refused(user, words):
    result = user(*words)

    assert result.exit_code == exits.WRONG
    assert "intake user list" in result.stderr


def test_the_journal_names_whoever_did_it(user, alone):
    user("add", "ada", "--as", "Grace")

    program = Program(load(alone / "config.toml", {}))
    with program.database.read() as tx:
        (line,) = journal.search(tx, event="account_added")
    program.close()
    assert (line.actor, line.detail) == ("Grace (shell)", {"account": "ada", "role": "agent"})
