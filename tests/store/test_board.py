"""The board: lists page by page, filters, and the ages of what waits."""

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from intake.reading.values import FieldName, Priority
from intake.store import board, inbox, outbox, tickets
from intake.store.board import Order, Page, TicketFilter
from intake.store.engine import Database
from intake.triage.lifecycle import TicketState
from tests.store.making import MINUTE, NOW, WORKER, candidate, claim, decision, deliver, letter, open_ticket, queue

if TYPE_CHECKING:
    from intake.triage.case import TicketId

ALL = TicketFilter()


def _pages(database: Database, wanted: TicketFilter, *, size: int, order: Order) -> list[list[int]]:
    pages: list[list[int]] = []
    after: TicketId | None = None
    with database.read() as tx:
        while not pages or after is not None:
            page = board.tickets(tx, wanted, Page(size=size, order=order, after=after))
            pages.append([row.id for row in page.tickets])
            after = page.next_after
    return pages


def test_the_work_list_goes_by_urgency_and_then_by_waiting_time(database: Database) -> None:
    urgent = [Priority.LOW, Priority.CRITICAL, Priority.NORMAL, Priority.CRITICAL, Priority.NORMAL]
    for serial, priority in enumerate(urgent, start=1):
        open_ticket(database, serial, judged=decision(priority=priority), now=NOW - serial * MINUTE)

    assert _pages(database, ALL, size=2, order=Order.WORK) == [[4, 2], [5, 3], [1]]
    assert _pages(database, ALL, size=2, order=Order.NEWEST) == [[5, 4], [3, 2], [1]]


def test_tickets_that_are_equal_in_all_that_is_sorted_by_are_shown_once_each(database: Database) -> None:
    for serial in range(1, 6):
        open_ticket(database, serial)

    assert _pages(database, ALL, size=2, order=Order.WORK) == [[1, 2], [3, 4], [5]]
    assert _pages(database, ALL, size=5, order=Order.WORK) == [[1, 2, 3, 4, 5]]


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (ALL, [1, 2, 3]),
        (TicketFilter(states=frozenset({TicketState.OPEN})), [1, 2]),
        (TicketFilter(states=frozenset(TicketState)), [1, 2, 3]),
        (TicketFilter(priorities=frozenset({Priority.HIGH})), [2]),
        (TicketFilter(software="medatixx"), [1]),
        (TicketFilter(assignee="anna"), [3]),
        (TicketFilter(unassigned=True), [1, 2]),
        (TicketFilter(text="WEISS"), [1, 2, 3]),
        (TicketFilter(text="bamberg"), [2]),
        (TicketFilter(text="100%"), []),
        (TicketFilter(text="bamberg", states=frozenset({TicketState.CLOSED})), []),
    ],
)
def test_a_list_is_filtered(database: Database, wanted: TicketFilter, found: list[int]) -> None:
    open_ticket(database, 1, judged=decision(learned=((FieldName.SOFTWARE, candidate("medatixx")),)))
    open_ticket(database, 2, judged=decision(priority=Priority.HIGH, learned=((FieldName.TOWN, candidate("Bamberg")),)))
    third = open_ticket(database, 3, judged=decision(state=TicketState.AWAITING_DETAILS))
    merged = open_ticket(database, 4)
    with database.begin() as tx:
        tickets.assign(tx, third, assignee="anna", now=NOW)
        tickets.merge(tx, merged, into=third, now=NOW)

    with database.read() as tx:
        assert sorted(row.id for row in board.tickets(tx, wanted, Page()).tickets) == found


def test_nothing_waits_in_an_empty_database(database: Database) -> None:
    with database.read() as tx:
        ages = board.ages(tx, NOW)

    assert (ages.backlog, ages.backlog_age, ages.waiting_letters, ages.waiting_age) == (0, None, 0, None)
    assert dict(ages.tickets) == dict.fromkeys(TicketState, 0)


def test_what_waits_is_counted_with_its_age(database: Database) -> None:
    ticket = open_ticket(database)
    for serial in range(4):
        queue(database, letter(serial, ticket))
    with database.begin() as tx:
        outbox.hold(tx, [outbox.LetterId(1)])
        outbox.claim(tx, owner=WORKER, limit=1, now=NOW, lease=MINUTE)
        outbox.failed(tx, outbox.LetterId(2), owner=WORKER, error="550")
        deliver(tx, b"quarantined", b"in hand", now=NOW)
    aside, _ = claim(database)
    with database.begin() as tx:
        inbox.quarantine(tx, aside.id, owner=WORKER, error="", now=NOW)
        deliver(tx, b"waiting", now=NOW + MINUTE)

    with database.read() as tx:
        ages = board.ages(tx, NOW + 5 * MINUTE)

    assert (ages.backlog, ages.backlog_age, ages.quarantine) == (2, 5 * MINUTE, 1)
    assert (ages.waiting_letters, ages.waiting_age) == (2, 5 * MINUTE)
    assert (ages.held_letters, ages.failed_letters) == (1, 1)
    assert dict(ages.tickets)[TicketState.OPEN] == 1


def test_a_letter_put_off_on_purpose_has_no_age(database: Database) -> None:
    queue(database, letter(1, open_ticket(database), not_before=NOW + MINUTE))

    with database.read() as tx:
        assert board.ages(tx, NOW).waiting_age == timedelta(0)
