"""When anything was last changed."""

from datetime import timedelta

from intake.reading.values import Priority
from intake.store import tickets
from intake.store.engine import Database
from intake.store.last_change import last_change
from tests.store.making import NOW, open_ticket


def test_without_tickets_nothing_was_changed(database: Database) -> None:
    with database.read() as tx:
        assert last_change(tx) is None


def test_it_is_the_last_change_of_any_ticket(database: Database) -> None:
    first = open_ticket(database, 1)
    open_ticket(database, 2)
    later = NOW + timedelta(hours=1)
    with database.begin() as tx:
        tickets.set_priority(tx, first, priority=Priority.LOW, now=later)

    with database.read() as tx:
        assert last_change(tx) == later
