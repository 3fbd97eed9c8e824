"""Rounds: connections thrown away after a fault, growing waits, and the FAQ in force followed."""

from datetime import timedelta

import pytest

from intake.faq.parsing import parse_document
from intake.imap import MailboxUnavailable
from intake.smtp import PostmanUnavailable
from intake.steps.backoff import RECONNECT_WAITS
from intake.steps.rounds import TRIES, CollectRounds, DeliverRounds, Equipment, HandleRounds
from intake.store import editions
from intake.wiring.shipped import shipped
from tests.steps.line import Line, ReadersHere, mail, never

BROKEN = MailboxUnavailable("The line broke.")


class Rounds:
    """Collecting rounds and what they waited for and woke."""

    def __init__(self, line):
        self.waited, self.woken = [], 0
        self.rounds = CollectRounds(
            line.collector(), line.mailbox, pause=lambda length, _: self.waited.append(length), found_mail=self.wake
        )

    def wake(self):
        self.woken += 1


@pytest.fixture
def rounds(line):
    return Rounds(line)


def test_after_faults_it_tries_again_with_growing_waits(line, rounds):
    line.mailbox.deliver(mail())
    line.mailbox.faults.extend([BROKEN] * 3)

    assert rounds.rounds.run(never).arrived == 1
    assert rounds.waited == list(RECONNECT_WAITS[:3])


def test_the_last_fault_is_told(line, rounds):
    line.mailbox.faults.extend([BROKEN] * TRIES)

    with pytest.raises(MailboxUnavailable):
        rounds.rounds.run(never)
    assert len(rounds.waited) == TRIES - 1


def test_told_to_stop_it_does_not_try_again(line, rounds):
    line.mailbox.faults.append(BROKEN)

    with pytest.raises(MailboxUnavailable):
        rounds.rounds.run(lambda: True)
    assert rounds.waited == []


def test_only_rounds_that_found_mail_wake_the_next_step(line, rounds):
    rounds.rounds.run(never)
    line.mailbox.deliver(mail())
    rounds.rounds.run(never)
    rounds.rounds.run(never)

    assert rounds.woken == 1


def test_resting_tells_of_new_mail(line, rounds):
    rounds.rounds.run(never)
    assert rounds.rounds.rest(timedelta(minutes=1)) is False

    line.mailbox.deliver(mail())
    assert rounds.rounds.rest(timedelta(minutes=1)) is True


def test_who_does_not_hold_the_lease_does_not_rest_on_the_connection(line):
    line.collect()
    other = Rounds(Line(line.database, clock=line.clock, owner="other"))

    assert other.rounds.run(never).lease_held is False
    assert other.rounds.rest(timedelta(minutes=1)) is False


def test_closing_lets_another_collector_begin_at_once(line, rounds):
    rounds.rounds.run(never)
    rounds.rounds.close()

    assert Line(line.database, clock=line.clock, owner="other").collect().lease_held is True


class Pool(ReadersHere):
    closed = False

    def close(self):
        self.closed = True


@pytest.fixture
def equipped(line):
    """Handling rounds and the pools that were made for them, by edition."""
    pools = []

    def equip(edition):
        pools.append(Pool())
        return Equipment(edition=edition.id if edition else 0, handling=line.handling, readers=pools[-1])

    return HandleRounds(line.database, equip, wrote_letters=lambda: pools.append("letters")), pools


def publish(line, text):
    with line.database.begin() as tx:
        editions.add(tx, text, parse_document(text), now=line.clock.now(), by="test")


def test_readers_are_kept_until_another_edition_is_in_force(line, equipped):
    rounds, pools = equipped
    rounds.run(never)
    rounds.run(never)
    assert len(pools) == 1

    publish(line, (shipped("templates") / "faq" / "medatixx.md").read_text(encoding="utf-8"))
    rounds.run(never)

    assert [pool.closed for pool in pools] == [True, False]


def test_rounds_that_wrote_letters_wake_the_next_step(line, equipped):
    rounds, pools = equipped
    rounds.run(never)
    line.take(mail(Precedence="bulk"))
    rounds.run(never)
    assert "letters" not in pools

    line.mailbox.deliver(mail(number=2))
    line.collect()
    rounds.run(never)
    assert pools[-1] == "letters"


def test_delivering_leaves_no_connection_open_whatever_happens(line):
    line.take(mail())
    line.postman.answers["vogt@praxis-vogt.example"].append(PostmanUnavailable("down"))
    closed = []
    line.postman.close = lambda: closed.append(True)
    rounds = DeliverRounds(line.delivering, line.postman)

    with pytest.raises(PostmanUnavailable):
        rounds.run(never)
    rounds.run(never)

    assert closed == [True, True]
