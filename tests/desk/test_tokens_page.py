"""Scripts' tokens at the desk: admins make and revoke them, and nothing given out before a lock opens an account again."""

import re
from datetime import timedelta

import pytest

from intake.steps import staff, tokens
from intake.store import tokens as kept
from intake.store.accounts import Role
from intake.store.tokens import Scope
from tests.desk.test_api import client_with, made

PATH = "/operations/tokens"
FORM = {"act": "make", "name": "root", "label": "helpdesk", "days": "30", "tickets:read": "yes"}


@pytest.fixture
def admin(practice):
    return practice.browser("root", Role.ADMIN).get(PATH)


def all_tokens(practice):
    with practice.program.database.read() as tx:
        return kept.all_tokens(tx)


def test_a_token_is_made_and_shown_once(practice, admin):
    assert "Kein Skript hat einen Zugang" in admin.text
    shown = re.search(r"intake_[0-9a-f]+", admin.send(PATH, **FORM).page).group()

    assert client_with(practice, shown).get("/api/tickets").status_code == 200
    assert client_with(practice, shown).get("/api/tickets/AK-0000-0000/notes").status_code == 403
    assert shown not in admin.get(PATH).page
    assert "root/helpdesk" in admin.text
    assert "noch nie benutzt" not in admin.text
    (one,) = all_tokens(practice)
    assert (one.scopes, one.created_by) == ({Scope.READ_TICKETS}, "root")
    assert one.expires_at - one.created_at == timedelta(days=30)


def test_a_revoked_token_opens_nothing_and_is_listed_as_over(practice, admin):
    token = made(practice)

    admin.get(PATH).send(PATH, act="revoke", token=str(token.id))

    assert "widerrufen" in admin.text
    assert client_with(practice, token.token).get("/api/tickets").status_code == 401
    assert admin.send(PATH, act="revoke", token=str(token.id)).status == 422


@pytest.mark.parametrize(
    ("change", "status"),
    [
        ({"label": "a b"}, 422),
        ({"label": ""}, 422),
        ({"days": "0"}, 422),
        ({"days": "999"}, 422),
        ({"days": "9" * 30}, 422),
        ({"days": "x"}, 422),
        ({"tickets:read": ""}, 422),
        ({"name": "nobody"}, 422),
        ({"act": "burn"}, 404),
        ({"act": "revoke", "token": "x"}, 404),
    ],
)
def test_a_token_that_makes_no_sense_is_refused_and_what_was_typed_stays(practice, admin, change, status):
    admin.send(PATH, **{**FORM, **change})

    assert (admin.status, all_tokens(practice)) == (status, ())
    if status == 422 and "label" not in change:
        assert 'value="helpdesk"' in admin.page


@pytest.mark.parametrize("act", [staff.disable, staff.reset])
def test_no_token_lives_again_when_its_account_is_opened_again(practice, act):
    token = made(practice)

    act(practice.admitting, "helpdesk", by="test")
    staff.reset(practice.admitting, "helpdesk", by="test")

    assert tokens.whose(practice.admitting, token.token) is None
    assert all_tokens(practice)[0].ended_at is not None


def test_no_session_lives_again_when_its_account_is_opened_again(practice):
    browser = practice.browser("ada")
    staff.disable(practice.admitting, "ada", by="test")
    staff.reset(practice.admitting, "ada", by="test")

    assert browser.get("/").where == "/login"


def test_tokens_that_are_over_say_why(practice, admin):
    made(practice, life=timedelta(days=1))
    practice.clock.advance(timedelta(hours=1))
    tokens.make(
        practice.admitting, "helpdesk", label="late", scopes=[Scope.READ_TICKETS], life=timedelta(days=9), by="test"
    )
    practice.clock.advance(timedelta(days=2))

    text = practice.browser().log_in("root").get(PATH).text

    assert "helpdesk/late" in text.partition("Frühere Zugänge")[0]
    assert "abgelaufen" in text.partition("Frühere Zugänge")[2]
