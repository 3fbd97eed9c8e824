"""Switches and secrets: set by people, made once."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from intake.store import switches
from intake.store.engine import Database
from intake.triage.case import ReplyLevel
from tests.store.making import MINUTE, NOW


def test_the_level_is_nobodys_until_it_is_set(database: Database) -> None:
    with database.begin() as tx:
        before = switches.level(tx)
        switches.set_level(tx, ReplyLevel.OFF, by="anna", now=NOW)
        switches.set_level(tx, ReplyLevel.ASK, by="bert", now=NOW + MINUTE, reason="quiet again")

        assert (before, switches.level(tx)) == (None, ReplyLevel.ASK)
        assert switches.get(tx, switches.LEVEL) == switches.Switch(
            name="level", value="ask", set_at=NOW + MINUTE, set_by="bert", reason="quiet again"
        )


def test_a_secret_is_made_once_and_kept(database: Database) -> None:
    with database.begin() as tx:
        first = switches.secret(tx, "key", lambda: b"\x00one")
        second = switches.secret(tx, "key", lambda: b"two")
        other = switches.secret(tx, "other", lambda: b"three")

    assert (first, second, other) == (b"\x00one", b"\x00one", b"three")


def test_hosts_that_start_at_once_agree_on_a_secret(database_url: str, opened: Callable[[str], Database]) -> None:
    def start(made: bytes) -> bytes:
        with opened(database_url).begin() as tx:
            return switches.secret(tx, "key", lambda: made)

    with ThreadPoolExecutor(4) as hosts:
        agreed = set(hosts.map(start, (b"a", b"b", b"c", b"d")))

    assert len(agreed) == 1
