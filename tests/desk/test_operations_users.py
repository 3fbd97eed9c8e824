"""Accounts at the desk: admins invite, change and lock others, and never themselves."""

import re

import pytest

from intake.store import accounts, journal
from intake.store.accounts import Role
from tests.desk.practice import PASSWORD

PATH = "/operations/users"


@pytest.fixture
def admin(practice):
    """The browser of an admin, with the accounts open."""
    return practice.browser("root", Role.ADMIN).get(PATH)


def account(practice, name):
    with practice.program.database.read() as tx:
        return accounts.find(tx, name)


def link_of(browser):
    return re.search(r"/welcome/[\w-]+", browser.page).group()


def test_whoever_is_invited_comes_in_by_a_link_that_is_shown_once(practice, admin):
    admin.send(PATH, act="add", name="Ada", role="lead")
    link = link_of(admin)

    assert account(practice, "ada").role is Role.LEAD
    assert practice.browser().get(link).text.count("„ada“") == 1
    assert link not in admin.get(PATH).page
    assert "eingeladen" in admin.text
    with practice.program.database.read() as tx:
        lines = journal.search(tx)
    assert (lines[0].actor, lines[0].event) == ("root", "account_added")
    assert link.rpartition("/")[2] not in str(lines)


def test_a_role_is_changed(practice, admin):
    practice.account("ada")

    assert "Das Konto ada ist geändert." in admin.send(PATH, act="role", name="ada", role="admin").text
    assert account(practice, "ada").role is Role.ADMIN


def test_who_is_locked_is_out_at_once_and_comes_back_by_a_new_invitation(practice, admin):
    ada = practice.browser("ada")
    assert ada.get("/").status == 200

    admin.send(PATH, act="disable", name="ada")
    assert ada.get("/").where == "/login"
    assert "gesperrt" in admin.text
    admin.send(PATH, act="reset", name="ada")

    assert practice.browser().get(link_of(admin)).status == 200
    assert not account(practice, "ada").is_disabled


@pytest.mark.parametrize("act", ["add", "role", "reset", "disable", "log_out", "drop_factor"])
def test_nobody_locks_themselves_out(practice, admin, act):
    before = account(practice, "root")

    admin.send(PATH, act=act, name=" ROOT ", role="agent")

    assert (admin.status, "niemand selbst aussperrt" in admin.text) == (422, True)
    assert account(practice, "root") == before


@pytest.mark.parametrize(
    ("form", "status"),
    [
        ({"act": "add", "name": "a b", "role": "agent"}, 422),
        *(({"act": act, "name": "nobody"}, 422) for act in ("reset", "disable", "log_out", "drop_factor")),
        ({"act": "add", "name": "x", "role": "king"}, 404),
        ({"act": "burn", "name": "x"}, 404),
    ],
)
def test_what_cannot_be_is_refused(practice, admin, form, status):
    assert admin.send(PATH, **form).status == status
    assert account(practice, form["name"]) is None


def test_whoever_is_logged_out_everywhere_comes_in_again_as_before(practice, admin):
    ada = practice.browser("ada")

    admin.send(PATH, act="log_out", name="ada")

    assert ada.get("/").where == "/login"
    assert ada.log_in("ada").where == "/"


def test_a_lost_telephone_is_replaced_with_password_and_without_the_old_codes(practice, admin):
    ada = practice.browser("ada")

    admin.send(PATH, act="drop_factor", name="ada")
    assert ada.get("/").where == "/login"
    ada.send("/login", name="ada", password=PASSWORD)

    assert ada.where == "/second-factor"
    assert not account(practice, "ada").has_second_factor


def test_a_lead_invites_nobody(practice):
    lead = practice.browser("lena", Role.LEAD).get("/operations")

    assert lead.send(PATH, act="add", name="x", role="admin").status == 403
    assert account(practice, "x") is None
