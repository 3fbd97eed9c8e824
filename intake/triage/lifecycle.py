"""The states of a ticket and the moves between them, as one table."""

from enum import StrEnum


class TicketState(StrEnum):
    """Where a ticket stands."""

    AWAITING_DETAILS = "awaiting_details"
    OPEN = "open"
    IN_PROGRESS = "in_progress"
    WAITING_FOR_CUSTOMER = "waiting_for_customer"
    RESOLVED = "resolved"
    CLOSED = "closed"


class Resolution(StrEnum):
    """How a resolved or closed ticket ended."""

    ANSWERED = "answered"
    SPAM = "spam"
    DUPLICATE = "duplicate"
    OTHER_INCIDENT = "other_incident"
    NO_ACTION = "no_action"
    """Machine mail that asks for nothing."""


MOVES: dict[TicketState, frozenset[TicketState]] = {
    TicketState.AWAITING_DETAILS: frozenset(
        {TicketState.OPEN, TicketState.IN_PROGRESS, TicketState.WAITING_FOR_CUSTOMER, TicketState.RESOLVED, TicketState.CLOSED}
    ),
    TicketState.OPEN: frozenset(
        {TicketState.AWAITING_DETAILS, TicketState.IN_PROGRESS, TicketState.WAITING_FOR_CUSTOMER, TicketState.RESOLVED, TicketState.CLOSED}
    ),
    TicketState.IN_PROGRESS: frozenset(
        {TicketState.AWAITING_DETAILS, TicketState.OPEN, TicketState.WAITING_FOR_CUSTOMER, TicketState.RESOLVED, TicketState.CLOSED}
    ),
    TicketState.WAITING_FOR_CUSTOMER: frozenset(
        {TicketState.OPEN, TicketState.IN_PROGRESS, TicketState.RESOLVED, TicketState.CLOSED}
    ),
    TicketState.RESOLVED: frozenset({TicketState.OPEN, TicketState.IN_PROGRESS, TicketState.CLOSED}),
    TicketState.CLOSED: frozenset({TicketState.OPEN}),
}
"""From each state, the states a ticket may move to. Staying is always allowed and is no move."""

ENDED: frozenset[TicketState] = frozenset({TicketState.RESOLVED, TicketState.CLOSED})


def may_move(before: TicketState, after: TicketState) -> bool:
    """Whether the table allows the move; staying put is allowed."""
    return before is after or after in MOVES[before]
