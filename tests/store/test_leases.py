"""Leases: one holder at a time, and no holder for ever."""

from intake.store import leases
from intake.store.engine import Database
from tests.store.making import LEASE, MINUTE, NOW


def test_a_lease_has_one_holder_until_it_ends(database: Database) -> None:
    with database.begin() as tx:
        assert leases.acquire(tx, "collect", owner="a", now=NOW, ttl=LEASE)
        assert not leases.acquire(tx, "collect", owner="b", now=NOW + LEASE - MINUTE, ttl=LEASE)
        assert leases.acquire(tx, "other", owner="b", now=NOW, ttl=LEASE)
        assert leases.acquire(tx, "collect", owner="b", now=NOW + LEASE, ttl=LEASE)
        assert not leases.acquire(tx, "collect", owner="a", now=NOW + LEASE, ttl=LEASE)


def test_its_holder_prolongs_a_lease(database: Database) -> None:
    with database.begin() as tx:
        leases.acquire(tx, "collect", owner="a", now=NOW, ttl=LEASE)
        assert leases.acquire(tx, "collect", owner="a", now=NOW + LEASE - MINUTE, ttl=LEASE)
        assert not leases.acquire(tx, "collect", owner="b", now=NOW + LEASE, ttl=LEASE)


def test_only_its_holder_gives_a_lease_back(database: Database) -> None:
    with database.begin() as tx:
        leases.acquire(tx, "collect", owner="a", now=NOW, ttl=LEASE)
        leases.release(tx, "collect", owner="b")
        assert not leases.acquire(tx, "collect", owner="b", now=NOW, ttl=LEASE)
        leases.release(tx, "collect", owner="a")
        assert leases.acquire(tx, "collect", owner="b", now=NOW, ttl=LEASE)


def test_leases_of_the_dead_are_free_at_once(database: Database) -> None:
    with database.begin() as tx:
        leases.acquire(tx, "collect", owner="dead", now=NOW, ttl=LEASE)
        leases.acquire(tx, "deliver", owner="alive", now=NOW, ttl=LEASE)
        assert leases.release_dead(tx, lambda owner: owner == "dead") == 1
        assert leases.acquire(tx, "collect", owner="b", now=NOW, ttl=LEASE)
        assert not leases.acquire(tx, "deliver", owner="b", now=NOW, ttl=LEASE)
