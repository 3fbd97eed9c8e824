"""The inbox: nothing is stored twice, nothing is claimed twice, what fails is set aside."""

import pytest

from intake.mail.message import MessageId
from intake.store import folders, inbox, marking, quarantine
from intake.store.engine import Database
from tests.store.making import LEASE, MINUTE, NOW, WORKER, arrival, claim, deliver, open_ticket


def _open(database: Database, uid_validity: int = 7) -> folders.FolderState:
    with database.begin() as tx:
        return folders.open_folder(tx, mailbox="box", folder="INBOX", uid_validity=uid_validity, now=NOW)


def test_a_mail_comes_out_as_it_went_in(database: Database) -> None:
    raw = bytes(range(256)) * 40
    with database.begin() as tx:
        deliver(tx, raw)

    mail = claim(database)[0]

    assert (mail.raw, mail.raw_hash, mail.attempt, mail.complete) == (raw, inbox.raw_hash(raw), 1, True)
    with database.read() as tx:
        assert inbox.raw(tx, mail.id) == raw


def test_storing_the_same_uids_again_stores_nothing(database: Database) -> None:
    folder = _open(database)
    with database.begin() as tx:
        first = inbox.store(tx, folder, [arrival(1), arrival(2)], checkpoint=2, now=NOW)
        second = inbox.store(tx, folder, [arrival(2), arrival(3)], checkpoint=3, now=NOW)

    assert (first, second) == (2, 1)
    assert len(claim(database)) == 3


def test_the_checkpoint_never_goes_back(database: Database) -> None:
    folder = _open(database)
    with database.begin() as tx:
        inbox.store(tx, folder, [], checkpoint=9, now=NOW)
        inbox.store(tx, folder, [arrival(4)], checkpoint=4, now=NOW)

    assert _open(database).last_uid == 9


def test_a_new_uidvalidity_begins_a_new_epoch_and_the_old_one_is_kept(database: Database) -> None:
    with database.begin() as tx:
        inbox.store(tx, _open_in(tx, 7), [arrival(5)], checkpoint=5, now=NOW)
        renewed = _open_in(tx, 8)
        inbox.store(tx, renewed, [arrival(5)], checkpoint=5, now=NOW)
        restored = _open_in(tx, 7)

    assert renewed.last_uid == 0
    assert restored.last_uid == 5
    assert len(claim(database)) == 2


def _open_in(tx: inbox.Transaction, uid_validity: int) -> folders.FolderState:
    return folders.open_folder(tx, mailbox="box", folder="INBOX", uid_validity=uid_validity, now=NOW)


def test_server_and_ledger_are_compared_for_the_current_epoch_without_what_we_moved(database: Database) -> None:
    with database.begin() as tx:
        inbox.store(tx, _open_in(tx, 6), [arrival(1)], checkpoint=1, now=NOW)
        folder = _open_in(tx, 7)
        inbox.store(tx, folder, [arrival(1), arrival(2), arrival(3)], checkpoint=3, now=NOW)
        moved = marking.to_mark(tx, folder, 1)
        marking.marked(tx, [id_ for id_, _ in moved], NOW, moved=True)
        folders.note_server_count(tx, folder, count=4, below=1000, now=NOW)

    with database.read() as tx:
        assert folders.difference(tx) == (
            folders.FolderDifference(mailbox="box", folder="INBOX", server=4, ledger=2, at=NOW, since=NOW),
        )


def test_a_difference_is_dated_from_when_it_began(database: Database) -> None:
    with database.begin() as tx:
        folder = _open_in(tx, 7)
        found = []
        for minute, count in enumerate((1, 2, 0, 3)):
            surplus = folders.note_server_count(tx, folder, count=count, below=1000, now=NOW + minute * MINUTE)
            found.append((surplus, folders.difference(tx)[0].since))

    assert found == [(1, NOW), (2, NOW), (0, None), (3, NOW + 3 * MINUTE)]


def test_the_ledger_knows_the_uids_of_the_epoch_and_its_last_arrival(database: Database) -> None:
    with database.begin() as tx:
        assert inbox.last_arrival(tx) is None
        inbox.store(tx, _open_in(tx, 6), [arrival(9)], checkpoint=9, now=NOW)
        folder = _open_in(tx, 7)
        inbox.store(tx, folder, [arrival(1), arrival(4)], checkpoint=4, now=NOW + MINUTE)

        assert folders.uids(tx, folder) == {1, 4}
        assert inbox.last_arrival(tx) == NOW + MINUTE


def test_what_was_marked_is_not_marked_again(database: Database) -> None:
    folder = _open(database)
    with database.begin() as tx:
        inbox.store(tx, folder, [arrival(2), arrival(1), arrival(3)], checkpoint=3, now=NOW)
        first = marking.to_mark(tx, folder, 2)
        marking.marked(tx, [id_ for id_, _ in first], NOW)
        rest = marking.to_mark(tx, folder, 10)

    assert [uid for _, uid in first] == [1, 2]
    assert [uid for _, uid in rest] == [3]


def test_claims_come_oldest_first_and_never_twice(database: Database) -> None:
    with database.begin() as tx:
        deliver(tx, b"1", b"2", b"3")

    first, second, third = claim(database, limit=2), claim(database, limit=2), claim(database)

    assert [mail.raw for mail in (*first, *second)] == [b"1", b"2", b"3"]
    assert third == ()


def test_a_claim_whose_lease_ran_out_goes_to_the_next_who_asks(database: Database) -> None:
    with database.begin() as tx:
        deliver(tx, b"1")
    claim(database)

    assert claim(database, now=NOW + LEASE - MINUTE, owner="other") == ()
    again = claim(database, now=NOW + LEASE, owner="other")

    assert [(mail.raw, mail.attempt) for mail in again] == [(b"1", 2)]
    with database.begin() as tx:
        assert not inbox.settle(tx, again[0].id, owner=WORKER, now=NOW, ticket=None, rule="", reason="")
        assert inbox.settle(tx, again[0].id, owner="other", now=NOW, ticket=None, rule="", reason="")


def test_a_mail_that_was_tried_before_is_claimed_alone(database: Database) -> None:
    with database.begin() as tx:
        deliver(tx, b"1", b"2", b"3")
    claim(database, limit=2)

    later = NOW + LEASE
    rounds = [claim(database, now=later) for _ in range(4)]

    assert [[mail.raw for mail in batch] for batch in rounds] == [[b"1"], [b"2"], [b"3"], []]


def test_a_mail_whose_attempts_are_used_up_is_quarantined_and_the_line_goes_on(database: Database) -> None:
    with database.begin() as tx:
        deliver(tx, b"deadly")
    for attempt in range(3):
        assert claim(database, now=NOW + attempt * LEASE)[0].attempt == attempt + 1
    with database.begin() as tx:
        deliver(tx, b"harmless")

    after = claim(database, now=NOW + 3 * LEASE)

    assert [mail.raw for mail in after] == [b"harmless"]
    with database.read() as tx:
        aside = quarantine.quarantined(tx)
    assert [(row.uid, row.attempts, row.error) for row in aside] == [(1, 3, inbox.STOPPED)]


def test_a_quarantined_mail_is_tried_again_on_demand(database: Database) -> None:
    with database.begin() as tx:
        deliver(tx, b"1")
    mail = claim(database)[0]
    with database.begin() as tx:
        assert inbox.quarantine(tx, mail.id, owner=WORKER, error="ValueError", now=NOW)
    assert claim(database, now=NOW + 10 * LEASE) == ()

    with database.begin() as tx:
        assert quarantine.retry(tx, [mail.id], NOW) == 1
        assert quarantine.retry(tx, [mail.id], NOW) == 0

    assert [found.id for found in claim(database)] == [mail.id]
    with database.read() as tx:
        assert quarantine.quarantined(tx) == ()


def test_a_postponed_mail_waits_for_its_time(database: Database) -> None:
    with database.begin() as tx:
        deliver(tx, b"1")
    mail = claim(database)[0]
    with database.begin() as tx:
        assert inbox.postpone(tx, mail.id, owner=WORKER, error="OSError", try_at=NOW + MINUTE)

    assert claim(database) == ()
    assert claim(database, now=NOW + MINUTE)[0].attempt == 2


def test_a_mail_given_back_keeps_its_place_and_its_attempts(database: Database) -> None:
    with database.begin() as tx:
        deliver(tx, b"1", b"2")
    first = claim(database, limit=1)[0]
    with database.begin() as tx:
        inbox.give_back(tx, [first.id], owner="somebody else")
    assert [mail.raw for mail in claim(database, limit=1, owner="other")] == [b"2"]

    with database.begin() as tx:
        inbox.give_back(tx, [first.id], owner=WORKER)
        inbox.give_back(tx, [], owner=WORKER)

    assert [(mail.raw, mail.attempt) for mail in claim(database)] == [(b"1", 1)]


def test_claims_of_the_dead_are_free_at_once(database: Database) -> None:
    with database.begin() as tx:
        deliver(tx, b"1", b"2")
    claim(database, limit=1, owner="host:dead")
    claim(database, limit=1, owner="host:alive")

    with database.begin() as tx:
        assert inbox.release_dead(tx, lambda owner: owner == "host:dead", NOW) == 1

    assert [(mail.raw, mail.attempt) for mail in claim(database)] == [(b"1", 2)]


def test_a_settled_mail_holds_its_identity(database: Database) -> None:
    with database.begin() as tx:
        deliver(tx, b"1")
    mail = claim(database)[0]
    with database.begin() as tx:
        identity = MessageId("one@example")
        inbox.settle(tx, mail.id, owner=WORKER, now=NOW, ticket=None, rule="r", reason="r", message_id=identity)
        held = tx.exec_driver_sql("SELECT message_id, state, due_at FROM inbox").one()

    assert tuple(held) == ("one@example", "settled", None)


def test_a_mail_that_is_not_there_has_no_bytes(database: Database) -> None:
    with database.read() as tx, pytest.raises(LookupError):
        inbox.raw(tx, inbox.InboxId(1))


def test_ids_are_never_used_again(sqlite_database: Database) -> None:
    open_ticket(sqlite_database, 1)
    with sqlite_database.begin() as tx:
        tx.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
        for table in ("messages", "inbox_raws", "inbox", "ticket_addresses", "tickets"):
            tx.exec_driver_sql(f"DELETE FROM {table}")

    assert open_ticket(sqlite_database, 2) == 2


def test_of_mails_however_big_only_the_beginning_is_looked_at(database: Database) -> None:
    big = b"Subject: big\n\n" + bytes(range(256)) * 1_000
    with database.begin() as tx:
        deliver(tx, big, b"small")
    ids = [mail.id for mail in claim(database)]

    with database.read() as tx:
        heads = dict(quarantine.heads(tx, ids))

    assert heads == {ids[0]: big[: quarantine.HEAD], ids[1]: b"small"}
