"""`intake user token` and its like: what scripts use the API with, from a shell."""

import shutil

import pytest

from intake.cli import exits
from intake.cli.tokens import ScopeName
from intake.store.tokens import Scope
from tests.cli.practice import write_config


@pytest.fixture
def user(alone, sqlite_template, intake):
    write_config(alone)
    (alone / "data").mkdir()
    shutil.copyfile(sqlite_template, alone / "data" / "intake.sqlite3")
    intake("user", "add", "helpdesk")
    return lambda *words: intake("user", *words)


def test_the_scopes_are_those_of_the_api():
    assert [scope.value for scope in ScopeName] == [scope.value for scope in Scope]


def test_a_token_is_printed_once_and_revoked_by_its_number(user, intake_json):
    made = intake_json(
        *("user", "token", "helpdesk", "--label", "sync", "--scope", "tickets:read", "--scope", "notes:write", "--json")
    )
    listed = user("tokens").stdout

    assert made["token"].startswith("intake_")
    assert made["token"] not in listed
    assert "helpdesk/sync" in listed
    assert "notes:write tickets:read" in listed
    assert user("revoke", str(made["id"])).exit_code == 0
    assert "revoked" in user("tokens").stdout
    assert intake_json("user", "tokens", "--json")[0]["ended_at"]
    assert user("revoke", str(made["id"])).exit_code == exits.WRONG


def test_a_token_for_people_is_told_with_how_to_send_it(user):
    result = user("token", "helpdesk", "--label", "sync", "--scope", "tickets:read")

    assert "Authorization: Bearer" in result.stdout


@pytest.mark.parametrize(
    "words",
    [
        ("nobody", "--label", "sync", "--scope", "tickets:read"),
        ("helpdesk", "--label", "a b", "--scope", "tickets:read"),
    ],
)
def test_what_makes_no_sense_is_refused(user, words):
    assert user("token", *words).exit_code == exits.WRONG
    assert "There is no token yet" in user("tokens").stdout
