"""The work list: every order in both directions, several states together, and counts of several filters."""

import pytest

from intake.reading.values import PRIORITY_ORDER, Priority
from intake.store import board, search, work_list
from intake.store.board import Order, Page, TicketFilter
from intake.store.schema import tickets as table
from intake.triage.lifecycle import TicketState
from tests.store.making import MINUTE, NOW

STATES = (TicketState.OPEN, TicketState.AWAITING_DETAILS, TicketState.IN_PROGRESS, TicketState.CLOSED)
PRIORITIES = (Priority.NORMAL, Priority.CRITICAL, Priority.LOW)
ALL = frozenset(TicketState)


@pytest.fixture
def twelve(database):
    """Every state with every priority, one a minute; the even ones run easymed, each third is Ada's and North's."""
    with database.begin() as tx:
        tx.execute(table.insert(), [_row(serial) for serial in range(1, 13)])
        for serial in range(1, 13):
            search.put_words(tx, serial, ["storung", "praxis"])
        search.add_entries(tx, 3, [7])
        search.add_entries(tx, 5, [7])
    return range(1, 13)


def _row(serial):
    at, priority, state = NOW + serial * MINUTE, PRIORITIES[serial % 3], STATES[serial % 4]
    return {
        "number": f"AK-{serial}",
        "state": state.value,
        "priority": priority.value,
        "priority_rank": PRIORITY_ORDER.index(priority),
        "language": "de",
        "subject": "",
        "missing": "",
        "opened_at": at,
        "updated_at": at,
        "software": None if serial % 2 else "easymed",
        "assignee": None if serial % 3 else "ada",
        "partner": None if serial % 3 else "North",
    }


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
    "an entry": TicketFilter(states=ALL, entry=7),
}


@pytest.mark.parametrize("order", Order)
def test_pages_hold_every_ticket_once_in_order_forwards_and_backwards(database, twelve, order):
    with database.read() as tx:
        for name, wanted in FILTERS.items():
            whole = board.tickets(tx, wanted, Page(size=50, order=order)).tickets
            forwards, backwards = _walked(tx, wanted, order)

            ids = [ticket.id for ticket in whole]
            assert ids == [ticket.id for ticket in sorted(whole, key=KEYS[order])], name
            assert [id_ for page in forwards for id_ in page] == ids, name
            assert backwards[::-1] == forwards, name
            assert board.count(tx, wanted) == len(ids) > 1, name


def _walked(tx, wanted, order):
    """The pages' tickets from the first to the last, and back again."""
    pages, page = [], Page(size=2, order=order)
    while True:
        found = board.tickets(tx, wanted, page)
        pages.append(found)
        if found.next_after is None:
            break
        page = Page(size=2, order=order, after=found.next_after)
    back = [pages[-1]]
    while back[-1].previous_before is not None:
        back.append(board.tickets(tx, wanted, Page(size=2, order=order, before=back[-1].previous_before)))
    return tuple([[ticket.id for ticket in one.tickets] for one in walk] for walk in (pages, back))


@pytest.mark.parametrize("near", [(1,), (1, 3), (5, 200)])
@pytest.mark.parametrize(("few", "listed"), [(0, 0), (0, 1), (0, 99), (1, 9), (99, 99)])
def test_what_many_fit_and_what_few_fit_is_found_alike(database, twelve, monkeypatch, few, listed, near):
    monkeypatch.setattr(search, "FEW", few)
    monkeypatch.setattr(search, "LISTED", listed)
    monkeypatch.setattr(work_list, "NEAR", near)
    both, hers = TicketFilter(text="praxis", entry=7), TicketFilter(text="praxis", entry=7, assignee="ada", states=ALL)

    with database.read() as tx:
        found = [[ticket.id for ticket in board.tickets(tx, wanted, Page()).tickets] for wanted in (both, hers)]
        numbers = [board.count(tx, wanted) for wanted in (both, hers)]

    assert found == [[3, 5], [3]]
    assert numbers == [2, 1]


@pytest.mark.parametrize("near", [(1,), (2, 3), (200,)])
@pytest.mark.parametrize("order", Order)
def test_words_that_many_hold_are_found_on_every_page(database, twelve, monkeypatch, order, near):
    wanted = TicketFilter(states=ALL, text="stor")
    monkeypatch.setattr(search, "FEW", 0)
    with database.read() as tx:
        looked_up = _walked(tx, wanted, order)
        monkeypatch.setattr(search, "LISTED", 0)
        monkeypatch.setattr(work_list, "NEAR", near)
        asked = _walked(tx, wanted, order)

    assert asked == looked_up
    assert len(asked[0]) == 6


def test_a_place_that_is_no_more_is_the_first_page(database, twelve):
    with database.read() as tx:
        first = board.tickets(tx, TicketFilter(), Page(size=3))
        lost = board.tickets(tx, TicketFilter(), Page(size=3, after=10**6))

    assert lost == first


def test_several_filters_are_counted_at_once(database, twelve):
    with database.read() as tx:
        wanted = {name: one for name, one in FILTERS.items() if not one.text and one.entry is None}
        counts = board.counts(tx, wanted, most=5)
        single = {name: board.count(tx, one, most=5) for name, one in wanted.items()}

    assert counts == single
    assert counts["all states"] == 5
    assert counts["holder"] == 4


def test_priorities_that_are_not_among_the_late_ones_are_none(database, twelve):
    wanted = TicketFilter(priorities=frozenset({Priority.HIGH}), opened_before=((Priority.LOW, NOW + 99 * MINUTE),))

    with database.read() as tx:
        assert board.count(tx, wanted) == 0
