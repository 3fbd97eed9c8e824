"""The work list: every order in both directions, several states together, and counts of several filters."""

import pytest

from intake.reading.values import FieldName, Priority
from intake.store import board, tickets
from intake.store.board import Order, Page, TicketFilter
from intake.triage.lifecycle import TicketState
from tests.store.making import MINUTE, NOW, candidate, decision, open_ticket

STATES = (TicketState.OPEN, TicketState.AWAITING_DETAILS, TicketState.IN_PROGRESS, TicketState.CLOSED)
PRIORITIES = (Priority.NORMAL, Priority.CRITICAL, Priority.LOW)
ALL = frozenset(TicketState)


@pytest.fixture
def twelve(database):
    """Every state with every priority, one a minute; the even ones run easymed, each third is Ada's and North's."""
    made = []
    for serial in range(1, 13):
        learned = ((FieldName.SOFTWARE, candidate("easymed")),) if serial % 2 == 0 else ()
        judged = decision(state=STATES[serial % 4], priority=PRIORITIES[serial % 3], learned=learned)
        made.append(open_ticket(database, serial, judged=judged, now=NOW + serial * MINUTE))
    with database.begin() as tx:
        for ticket in made[2::3]:
            tickets.assign(tx, ticket, assignee="ada", now=NOW)
            tickets.set_partner(tx, ticket, partner="North", now=NOW)
    return made


def _by_work(ticket):
    return (PRIORITIES[ticket.id % 3] != Priority.CRITICAL, ticket.priority == Priority.LOW, ticket.id)


KEYS = {Order.WORK: _by_work, Order.OLDEST: lambda ticket: ticket.id, Order.NEWEST: lambda ticket: -ticket.id}
FILTERS = {
    "nothing": TicketFilter(),
    "all states": TicketFilter(states=ALL),
    "two states": TicketFilter(states=frozenset({TicketState.OPEN, TicketState.CLOSED})),
    "priorities": TicketFilter(states=ALL, priorities=frozenset({Priority.LOW, Priority.NORMAL})),
    "software": TicketFilter(states=ALL, software="easymed"),
    "holder": TicketFilter(states=ALL, assignee="ada"),
    "nobody": TicketFilter(states=ALL, unassigned=True),
    "partner": TicketFilter(states=ALL, partner="North"),
    "late": TicketFilter(states=ALL, opened_before=((Priority.LOW, NOW + 9 * MINUTE), (Priority.NORMAL, NOW))),
    "words": TicketFilter(states=ALL, text="stoerung"),
}


@pytest.mark.parametrize("order", Order)
@pytest.mark.parametrize("name", FILTERS)
def test_pages_hold_every_ticket_once_in_order_forwards_and_backwards(database, twelve, order, name):
    wanted, pages, page = FILTERS[name], [], Page(size=2, order=order)
    with database.read() as tx:
        whole = board.tickets(tx, wanted, Page(size=50, order=order)).tickets
        while True:
            found = board.tickets(tx, wanted, page)
            pages.append(found)
            if found.next_after is None:
                break
            page = Page(size=2, order=order, after=found.next_after)
        back, before = [pages[-1]], pages[-1].previous_before
        while before is not None:
            back.append(board.tickets(tx, wanted, Page(size=2, order=order, before=before)))
            before = back[-1].previous_before
        number = board.count(tx, wanted)

    ids = [ticket.id for ticket in whole]
    assert ids == [ticket.id for ticket in sorted(whole, key=KEYS[order])]
    assert [ticket.id for one in pages for ticket in one.tickets] == ids
    assert [[ticket.id for ticket in one.tickets] for one in reversed(back)] == [
        [ticket.id for ticket in one.tickets] for one in pages
    ]
    assert number == len(ids) > 1


def test_a_place_that_is_no_more_is_the_first_page(database, twelve):
    with database.read() as tx:
        first = board.tickets(tx, TicketFilter(), Page(size=3))
        lost = board.tickets(tx, TicketFilter(), Page(size=3, after=10**6))

    assert lost == first


def test_several_filters_are_counted_at_once(database, twelve):
    with database.read() as tx:
        counts = board.counts(tx, FILTERS | {"words": TicketFilter(states=ALL)}, most=5)
        single = {name: board.count(tx, wanted, most=5) for name, wanted in FILTERS.items()}

    assert counts == single
    assert counts["all states"] == 5
    assert counts["holder"] == 4


def test_priorities_that_are_not_among_the_late_ones_are_none(database, twelve):
    wanted = TicketFilter(priorities=frozenset({Priority.HIGH}), opened_before=((Priority.LOW, NOW + 99 * MINUTE),))

    with database.read() as tx:
        assert board.count(tx, wanted) == 0
