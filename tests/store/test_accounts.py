"""Accounts and sessions on both databases."""

from datetime import timedelta

import pytest

from intake.store import accounts, sessions
from intake.store.accounts import NameTaken, Role, Theme
from intake.store.sessions import Failures, Lifetime
from tests.store.making import MINUTE, NOW

LIFETIME = Lifetime(idle=timedelta(hours=1), absolute=timedelta(hours=8))


@pytest.fixture
def ada(database):
    with database.begin() as tx:
        return accounts.add(tx, "ada", Role.AGENT, language="de", now=NOW)


def test_a_name_is_given_once(database, ada):
    with pytest.raises(NameTaken), database.begin() as tx:
        accounts.add(tx, "ada", Role.ADMIN, language="de", now=NOW)

    with database.read() as tx:
        assert accounts.all_accounts(tx) == (ada,)


@pytest.mark.parametrize(
    ("mine", "needed", "covers"), [("agent", "lead", False), ("lead", "agent", True), ("admin", "admin", True)]
)
def test_each_role_covers_those_before(mine, needed, covers):
    assert Role(mine).covers(Role(needed)) is covers


def test_changes_are_kept(database, ada):
    with database.begin() as tx:
        accounts.set_role(tx, ada.id, Role.LEAD)
        accounts.set_preferences(tx, ada.id, language="en", theme=Theme.DARK)
        accounts.set_password(tx, ada.id, "hash")
        accounts.set_disabled(tx, ada.id, NOW)

    with database.read() as tx:
        found = accounts.find(tx, ada.id)
    assert (found.role, found.language, found.theme) == (Role.LEAD, "en", Theme.DARK)
    assert (found.has_password, found.is_disabled) == (True, True)


def test_an_invitation_is_used_once_and_in_time(database, ada):
    with database.begin() as tx:
        accounts.invite(tx, ada.id, "token", until=NOW + MINUTE, now=NOW)
        assert accounts.invited(tx, "token", now=NOW + MINUTE) is None
        assert accounts.invited(tx, "token", now=NOW) is not None
        assert accounts.accept(tx, ada.id, "other", "hash") is False
        assert accounts.accept(tx, ada.id, "token", "hash") is True
        assert accounts.accept(tx, ada.id, "token", "hash") is False

        assert accounts.password_hash(tx, ada.id) == "hash"


def test_steps_and_recovery_codes_are_used_once(database, ada):
    with database.begin() as tx:
        accounts.set_second_factor(tx, ada.id, secret="S", step=7, codes=("a", "b"), now=NOW)
        assert [accounts.use_step(tx, ada.id, step) for step in (7, 8, 8, 9)] == [False, True, False, True]
        assert [accounts.use_recovery_code(tx, ada.id, code, now=NOW) for code in "aab"] == [True, False, True]

        assert accounts.recovery_codes_left(tx, ada.id) == 0


def test_a_new_second_factor_voids_the_codes_of_the_old(database, ada):
    with database.begin() as tx:
        accounts.set_second_factor(tx, ada.id, secret="S", step=1, codes=("a",), now=NOW)
        accounts.set_second_factor(tx, ada.id, secret="T", step=1, codes=("b",), now=NOW)

        assert accounts.use_recovery_code(tx, ada.id, "a", now=NOW) is False
        assert accounts.second_factor(tx, ada.id) == "T"


def test_a_session_lives_until_it_ends_idles_or_ages(database, ada):
    with database.begin() as tx:
        session = sessions.start(tx, ada.id, "token", verified=False, now=NOW)

    def alive(after):
        with database.read() as tx:
            return sessions.alive(tx, "token", lifetime=LIFETIME, now=NOW + after)

    assert alive(59 * MINUTE).account == ada
    assert alive(60 * MINUTE) is None
    with database.begin() as tx:
        sessions.seen(tx, session, NOW + timedelta(hours=7.5))
    assert alive(timedelta(hours=7.9)) is not None
    assert alive(timedelta(hours=8)) is None
    with database.begin() as tx:
        sessions.end(tx, session, NOW)
    assert alive(MINUTE) is None


def test_a_disabled_accounts_session_is_dead(database, ada):
    with database.begin() as tx:
        sessions.start(tx, ada.id, "token", verified=True, now=NOW)
        accounts.set_disabled(tx, ada.id, NOW)

        assert sessions.alive(tx, "token", lifetime=LIFETIME, now=NOW) is None


def test_all_sessions_end_at_once(database, ada):
    with database.begin() as tx:
        for token in "abc":
            sessions.start(tx, ada.id, token, verified=True, now=NOW)
        assert len(sessions.all_alive(tx, ada, lifetime=LIFETIME, now=NOW)) == 3

        assert sessions.end_all(tx, ada.id, NOW) == 3
        assert len(sessions.all_alive(tx, ada, lifetime=LIFETIME, now=NOW)) == 0


def test_failures_count_since_the_last_success_and_within_the_window(database):
    with database.begin() as tx:
        for minute in range(3):
            sessions.note_attempt(tx, name="ada", address="here", now=NOW + minute * MINUTE)
        good = sessions.note_attempt(tx, name="ada", address="here", now=NOW + 3 * MINUTE)
        sessions.succeeded(tx, good)
        sessions.note_attempt(tx, name="ada", address="there", now=NOW + 4 * MINUTE)

        def failed(since):
            return sessions.failures(tx, name="ada", address="here", since=NOW + since)

        assert failed(-MINUTE) == Failures(by_name=1, by_address=3)
        assert failed(MINUTE) == Failures(by_name=1, by_address=1)
