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
        {
            TicketState.OPEN,
            TicketState.IN_PROGRESS,
            TicketState.WAITING_FOR_CUSTOMER,
            TicketState.RESOLVED,
            TicketState.CLOSED,
        }
    ),
    TicketState.OPEN: frozenset(
        {
            TicketState.AWAITING_DETAILS,
            TicketState.IN_PROGRESS,
            TicketState.WAITING_FOR_CUSTOMER,
            TicketState.RESOLVED,
            TicketState.CLOSED,
        }
    ),
    TicketState.IN_PROGRESS: frozenset(
        {
            TicketState.AWAITING_DETAILS,
            TicketState.OPEN,
            TicketState.WAITING_FOR_CUSTOMER,
            TicketState.RESOLVED,
            TicketState.CLOSED,
        }
    ),
    TicketState.WAITING_FOR_CUSTOMER: frozenset(
        {TicketState.OPEN, TicketState.IN_PROGRESS, TicketState.RESOLVED, TicketState.CLOSED}
    ),
    TicketState.RESOLVED: frozenset({TicketState.OPEN, TicketState.IN_PROGRESS, TicketState.CLOSED}),
    TicketState.CLOSED: frozenset({TicketState.OPEN}),
}
"""From each state, the states a ticket may move to. Staying is always allowed and is no move."""

STARTS: frozenset[TicketState] = frozenset({TicketState.AWAITING_DETAILS, TicketState.OPEN, TicketState.RESOLVED})
"""The states a ticket may begin in; resolved is for machines' mail only."""

PERSON_WRITES: dict[TicketState, TicketState] = {
    TicketState.AWAITING_DETAILS: TicketState.OPEN,
    TicketState.OPEN: TicketState.OPEN,
    TicketState.IN_PROGRESS: TicketState.IN_PROGRESS,
    TicketState.WAITING_FOR_CUSTOMER: TicketState.OPEN,
    TicketState.RESOLVED: TicketState.OPEN,
    TicketState.CLOSED: TicketState.OPEN,
}
"""Where a person's follow-up takes the ticket, unless we ask back for what is missing and go on waiting."""

LETTER_FAILS: dict[TicketState, TicketState] = {
    TicketState.AWAITING_DETAILS: TicketState.OPEN,
    TicketState.OPEN: TicketState.OPEN,
    TicketState.IN_PROGRESS: TicketState.IN_PROGRESS,
    TicketState.WAITING_FOR_CUSTOMER: TicketState.OPEN,
    TicketState.RESOLVED: TicketState.RESOLVED,
    TicketState.CLOSED: TicketState.CLOSED,
}
"""Where a letter that failed for good takes the ticket: nobody will answer it, so a person has to look.

What has ended stays ended: no machine's mail reopens anything.
"""

HELD: frozenset[TicketState] = frozenset({TicketState.IN_PROGRESS, TicketState.WAITING_FOR_CUSTOMER})
"""A person is talking to the practice: no automatic receipt or ask-back comes between."""

ENDED: frozenset[TicketState] = frozenset({TicketState.RESOLVED, TicketState.CLOSED})


def may_move(before: TicketState, after: TicketState) -> bool:
    """Whether the table allows the move; staying put is allowed."""
    return before is after or after in MOVES[before]
