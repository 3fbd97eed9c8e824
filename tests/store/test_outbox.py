"""The outbox: a letter goes out once, or once more with the same Message-ID and a note of it."""

import pytest

from intake.mail.message import EmailAddress
from intake.store import board, outbox
from intake.store.engine import Database
from intake.triage.case import LetterId
from tests.store.making import DOCTOR, LEASE, MINUTE, NOW, WORKER, letter, open_ticket, queue, send_all


def _claim(database: Database, **changes: object) -> tuple[outbox.ClaimedLetter, ...]:
    terms = {"owner": WORKER, "limit": 10, "now": NOW, "lease": LEASE, **changes}
    with database.begin() as tx:
        return outbox.claim(tx, **terms)  # type: ignore[arg-type]


def _states(database: Database) -> list[str]:
    with database.read() as tx:
        return [row.state for row in reversed(board.outbox(tx))]


def test_a_letter_comes_out_as_it_was_queued(database: Database) -> None:
    row = letter(1, open_ticket(database))
    queue(database, row)

    claimed = _claim(database)[0]

    assert (claimed.raw, claimed.message_id, claimed.recipient) == (row.raw, row.message_id, DOCTOR.email)
    assert (claimed.attempt, claimed.again, claimed.queued_at) == (1, False, NOW)


def test_a_letter_waits_for_its_time(database: Database) -> None:
    queue(database, letter(1, open_ticket(database), not_before=NOW + MINUTE))

    assert _claim(database) == ()
    assert len(_claim(database, now=NOW + MINUTE)) == 1


def test_a_letter_in_hand_is_not_claimed_until_its_lease_ends_and_then_as_perhaps_sent(database: Database) -> None:
    queue(database, letter(1, open_ticket(database)))
    _claim(database)

    assert _claim(database, owner="other") == ()
    again = _claim(database, owner="other", now=NOW + LEASE)[0]

    assert (again.again, again.attempt) == (True, 2)
    with database.begin() as tx:
        assert not outbox.sent(tx, again.id, owner=WORKER, now=NOW, response="250")
        assert outbox.sent(tx, again.id, owner="other", now=NOW, response="250")
    assert _states(database) == ["sent"]


def test_letters_of_a_dead_sender_are_due_at_once_and_perhaps_sent(database: Database) -> None:
    queue(database, letter(1, open_ticket(database)))
    _claim(database)

    with database.begin() as tx:
        assert outbox.release_dead(tx, lambda owner: owner == WORKER, NOW) == 1

    assert [found.again for found in _claim(database, owner="other")] == [True]


def test_a_letter_put_off_is_not_taken_for_sent(database: Database) -> None:
    queue(database, letter(1, open_ticket(database)))
    first = _claim(database)[0]
    with database.begin() as tx:
        assert outbox.later(tx, first.id, owner=WORKER, error="450 greylisted", try_at=NOW + MINUTE)

    assert _claim(database) == ()
    second = _claim(database, now=NOW + MINUTE)[0]
    assert (second.again, second.attempt) == (False, 2)


def test_a_letter_given_up_stays_until_it_is_sent_again_by_hand(database: Database) -> None:
    queue(database, letter(1, open_ticket(database)))
    first = _claim(database)[0]
    with database.begin() as tx:
        assert outbox.failed(tx, first.id, owner=WORKER, error="550 no such user")
    assert _claim(database, now=NOW + 10 * LEASE) == ()

    with database.begin() as tx:
        assert outbox.resend(tx, [first.id], now=NOW) == 1

    again = _claim(database)[0]
    assert (again.message_id, again.attempt, again.again) == (first.message_id, 1, False)


@pytest.mark.parametrize(
    ("moves", "state", "is_due"),
    [
        (("hold",), "held", False),
        (("hold", "release"), "waiting", True),
        (("hold", "withdraw"), "withdrawn", False),
        (("withdraw",), "withdrawn", False),
        (("withdraw", "release"), "withdrawn", False),
        (("withdraw", "resend"), "waiting", True),
        (("resend",), "waiting", True),
    ],
)
def test_operators_move_letters(database: Database, moves: tuple[str, ...], state: str, is_due: bool) -> None:
    ids = [queue(database, letter(1, open_ticket(database)))]
    act = {
        "hold": lambda tx: outbox.hold(tx, ids),
        "release": lambda tx: outbox.release(tx, ids, now=NOW),
        "withdraw": lambda tx: outbox.withdraw(tx, ids),
        "resend": lambda tx: outbox.resend(tx, ids, now=NOW),
    }
    with database.begin() as tx:
        for move in moves:
            act[move](tx)

    assert _states(database) == [state]
    assert bool(_claim(database)) is is_due


def test_a_sent_letter_is_not_withdrawn(database: Database) -> None:
    sent = queue(database, letter(1, open_ticket(database)))
    send_all(database)

    with database.begin() as tx:
        assert outbox.withdraw(tx, [sent]) == 0


def test_letters_sent_since_a_moment_are_counted(database: Database) -> None:
    ticket = open_ticket(database)
    for serial, when in enumerate((NOW - MINUTE, NOW, NOW + MINUTE)):
        queue(database, letter(serial, ticket), now=when)
        send_all(database, now=when)

    with database.read() as tx:
        assert [outbox.sent_since(tx, NOW + n * MINUTE) for n in (-2, 0, 1, 2)] == [3, 2, 1, 0]


def test_a_bounce_is_noted_on_its_letter(database: Database) -> None:
    sent = queue(database, letter(1, open_ticket(database)))
    send_all(database)
    with database.begin() as tx:
        outbox.bounced(tx, sent, recipient=EmailAddress("a@b.example"), status="5.1.1", permanent=True, now=NOW)

    with database.read() as tx:
        found = board.outbox(tx)[0]
    assert (found.bounced_at, found.bounce_status, found.bounce_permanent, found.state) == (NOW, "5.1.1", True, "sent")


def test_the_list_is_filtered_and_turned_over(database: Database) -> None:
    ticket = open_ticket(database)
    ids = [queue(database, letter(serial, ticket)) for serial in range(4)]
    with database.begin() as tx:
        outbox.hold(tx, ids[1:])

    with database.read() as tx:
        held = board.outbox(tx, states=frozenset({"held"}), limit=2)
        rest = board.outbox(tx, states=frozenset({"held"}), limit=2, before=held[-1].id)
    assert [found.id for found in (*held, *rest)] == [ids[3], ids[2], ids[1]]
    assert held[0].id == LetterId(4)
