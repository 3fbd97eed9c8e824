"""Counting tickets, and finding those that are overdue."""

from datetime import timedelta

import pytest

from intake.reading.values import Priority
from intake.store import board
from intake.store.board import TicketFilter
from tests.store.making import MINUTE, NOW, decision, open_ticket


@pytest.fixture
def three(database):
    """A critical ticket and two normal ones, a minute apart."""
    priorities = (Priority.CRITICAL, Priority.NORMAL, Priority.NORMAL)
    return [
        open_ticket(database, place, judged=decision(priority=priority), now=NOW + place * MINUTE)
        for place, priority in enumerate(priorities, 1)
    ]


def test_nobody_counts_further_than_told(database, three):
    with database.read() as tx:
        counts = [board.count(tx, TicketFilter(), most=most) for most in (1, 3, 1000)]

    assert counts == [1, 3, 3]


def test_each_priority_has_a_time_of_its_own(database, three):
    wanted = TicketFilter(
        opened_before=((Priority.CRITICAL, NOW + 2 * MINUTE), (Priority.NORMAL, NOW + timedelta(minutes=3)))
    )

    with database.read() as tx:
        found = board.tickets(tx, wanted, board.Page())
        number = board.count(tx, wanted)

    assert [ticket.id for ticket in found.tickets] == three[:2]
    assert number == 2
