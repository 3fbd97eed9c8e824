"""Who is at a ticket, and for how long that is believed."""

from datetime import timedelta

import pytest

from intake.steps.attend import attend
from intake.store import visits
from tests.steps.line import mail

MINUTE = timedelta(minutes=1)


@pytest.fixture
def at_the_ticket(either_line):
    """Somebody comes to the only ticket, minutes after the last one did; who is there now."""
    either_line.take(mail())
    ticket = either_line.ticket().id

    def come(name, *, after=0, typing=False):
        either_line.clock.advance(after * MINUTE)
        attend(either_line.database, either_line.clock, ticket, name, typing=typing)
        with either_line.database.read() as tx:
            return visits.present(tx, ticket, now=either_line.clock.now())

    return come


def test_whoever_opened_the_page_is_there_since_then(at_the_ticket):
    (first,) = at_the_ticket("ada")
    again, other = at_the_ticket("bob", after=3)
    ada, bob = at_the_ticket("ada", after=3)

    assert (ada.name, bob.name, again.name, other.name) == ("ada", "bob", "ada", "bob")
    assert (ada.since, ada.seen_at - ada.since) == (first.since, 6 * MINUTE)


def test_whoever_has_not_been_seen_for_long_is_gone_and_comes_anew(at_the_ticket):
    at_the_ticket("ada")
    assert [one.name for one in at_the_ticket("bob", after=11)] == ["bob"]

    bob, ada = at_the_ticket("ada", after=1)

    assert (bob.name, ada.since - bob.since, ada.seen_at) == ("bob", MINUTE, ada.since)


def test_typing_is_believed_for_some_minutes(at_the_ticket):
    typing = [at_the_ticket("ada", typing=True)[0].typing]
    typing += [at_the_ticket("ada", after=after)[0].typing for after in (4, 2)]

    assert typing == [True, True, False]


def test_what_has_been_typed_to_the_end_is_no_longer_typed(either_line):
    either_line.take(mail())
    ticket, now = either_line.ticket().id, either_line.clock.now()
    attend(either_line.database, either_line.clock, ticket, "ada", typing=True)

    with either_line.database.begin() as tx:
        visits.rest(tx, ticket, "ada")
        (ada,) = visits.present(tx, ticket, now=now)

    assert not ada.typing
