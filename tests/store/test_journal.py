"""The journal: lines are added and found, and nobody can change or remove one."""

import pytest

from intake.store import inbox, journal
from intake.store.engine import Database, StoreError
from tests.store.making import MINUTE, NOW, deliver, open_ticket


def _entry(minute: int = 0, **changes: object) -> journal.Entry:
    facts = {"at": NOW + minute * MINUTE, "actor": "anna", "event": "state_set", "reason": "call", **changes}
    return journal.Entry(**facts)  # type: ignore[arg-type]


def test_a_line_comes_back_as_it_was_written(database: Database) -> None:
    ticket = open_ticket(database)
    line = _entry(ticket=ticket, rule="new_inquiry", detail={"from": "open", "words": ["Ä", 1, None]})
    with database.begin() as tx:
        journal.write(tx, line)
        journal.write(tx, _entry())

    with database.read() as tx:
        assert journal.of_ticket(tx, ticket) == (line,)


def test_lines_are_found_by_every_filter(database: Database) -> None:
    lines = [_entry(0), _entry(1, actor="bert"), _entry(2, event="sent"), _entry(3, inbox=inbox.InboxId(1))]
    with database.begin() as tx:
        deliver(tx, b"1")
        for line in lines:
            journal.write(tx, line)

    with database.read() as tx:
        assert journal.search(tx) == tuple(reversed(lines))
        assert journal.search(tx, limit=1) == (lines[3],)
        assert journal.search(tx, actor="bert") == (lines[1],)
        assert journal.search(tx, event="sent") == (lines[2],)
        assert journal.search(tx, inbox=inbox.InboxId(1)) == (lines[3],)
        assert journal.search(tx, since=NOW + MINUTE, until=NOW + 3 * MINUTE) == (lines[2], lines[1])
        assert journal.count_since(tx, event="state_set", reason="call", since=NOW + MINUTE) == 2


UPDATE = "UPDATE journal SET actor = 'nobody'"
DELETE = "DELETE FROM journal"
REPLACE = "INSERT OR REPLACE INTO journal (id, at, actor, event, detail) VALUES (1, '', '', '', '')"


def _try_to_change(database: Database, words: str) -> tuple[journal.Entry, ...]:
    with database.begin() as tx:
        journal.write(tx, _entry())

    with pytest.raises(StoreError), database.begin() as tx:
        tx.exec_driver_sql(words)

    with database.read() as tx:
        return journal.search(tx)


@pytest.mark.parametrize("words", [UPDATE, DELETE, REPLACE])
def test_nobody_changes_a_line_in_sqlite(sqlite_database: Database, words: str) -> None:
    assert _try_to_change(sqlite_database, words) == (_entry(),)


@pytest.mark.parametrize("words", [UPDATE, DELETE, "TRUNCATE journal"])
def test_nobody_changes_a_line_in_postgresql(postgres_database: Database, words: str) -> None:
    assert _try_to_change(postgres_database, words) == (_entry(),)
