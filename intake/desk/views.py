"""The work list's views: which tickets each shows, and what a query adds to it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import TypeVar
from urllib.parse import urlencode

from intake.desk.parts import Settings
from intake.desk.text import one_line
from intake.mail.references import find_ticket_number
from intake.reading.values import Priority
from intake.store.board import Order, Page, TicketFilter
from intake.store.tickets import Ticket
from intake.triage.case import TicketId
from intake.triage.lifecycle import ENDED, TicketState

LONGEST_SEARCH = 200
NARROWING = ("text", "software", "priority", "state", "entry", "partner", "holder")
Kind = TypeVar("Kind", bound=StrEnum)


class View(StrEnum):
    """A part of the work list."""

    NEW = "new"
    MINE = "mine"
    UNASSIGNED = "unassigned"
    OVERDUE = "overdue"
    AWAITING = "awaiting"
    OPEN = "open"
    ALL = "all"
    CLOSED = "closed"


ALIVE = frozenset(TicketState) - ENDED
_SAME_FOR_ALL = {
    View.NEW: TicketFilter(states=frozenset({TicketState.OPEN}), unassigned=True),
    View.UNASSIGNED: TicketFilter(states=ALIVE, unassigned=True),
    View.AWAITING: TicketFilter(states=frozenset({TicketState.AWAITING_DETAILS})),
    View.OPEN: TicketFilter(states=ALIVE),
    View.ALL: TicketFilter(states=frozenset(TicketState)),
    View.CLOSED: TicketFilter(states=ENDED),
}


def filter_of(view: View, *, name: str, settings: Settings, now: datetime) -> TicketFilter:
    """The tickets of a view, for this person at this time."""
    if view is View.MINE:
        return TicketFilter(states=ALIVE, assignee=name)
    if view is View.OVERDUE:
        return TicketFilter(states=frozenset({TicketState.OPEN}), opened_before=settings.targets.late_before(now))
    return _SAME_FOR_ALL[view]


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """What somebody wants to see of the work list; anything unknown in an address counts as not said."""

    view: View
    software: str
    priority: str
    state: str
    entry: int | None
    partner: str
    holder: str
    text: str
    order: Order
    after: int | None
    before: int | None

    @property
    def narrowing(self) -> dict[str, object]:
        """What of it asks for less than the whole view, by its name in an address."""
        said = {name: getattr(self, name) for name in NARROWING}
        return {name: value for name, value in said.items() if value not in {"", None}}

    @property
    def is_first(self) -> bool:
        """Whether it asks for the first page."""
        return self.after is None and self.before is None

    def restrict(self, wanted: TicketFilter, prefix: str) -> TicketFilter:
        """The view's filter with this query's on top."""
        states = wanted.states & {TicketState(self.state)} if self.state else wanted.states
        return replace(
            wanted,
            # An empty set would not restrict at all; a state that contradicts the view counts as not said.
            states=states or wanted.states,
            priorities=frozenset({Priority(self.priority)}) if self.priority else wanted.priorities,
            software=self.software or None,
            entry=self.entry,
            partner=self.partner or None,
            # Whose tickets a view shows is not to be changed.
            assignee=wanted.assignee or (None if wanted.unassigned else self.holder or None),
            text=find_ticket_number(self.text, prefix) or self.text,
        )

    def page(self, size: int) -> Page:
        """Where in the list."""
        return Page(size=size, order=self.order, after=_ticket(self.after), before=_ticket(self.before))

    def link(self, **changes: object) -> str:
        """The address of the list with this changed, from its first page on unless told otherwise."""
        said = {
            "view": self.view,
            **self.narrowing,
            "order": self.order if self.order is not self.usual_order else "",
            **changes,
        }
        return "/?" + urlencode({key: str(value) for key, value in said.items() if value not in {"", None}})

    @property
    def usual_order(self) -> Order:
        """How its view is sorted unless told otherwise."""
        return usual_order(self.view)


def usual_order(view: View) -> Order:
    """How a view is sorted unless told otherwise: what may be over, latest first."""
    return Order.NEWEST if view in {View.ALL, View.CLOSED} else Order.WORK


def query_of(said: Mapping[str, str]) -> Query:
    """The query that an address holds."""
    view = _known(View, said.get("view", ""), View.NEW)
    return Query(
        view=view,
        software=one_line(said.get("software", ""), LONGEST_SEARCH),
        priority=_code(Priority, said.get("priority", "")),
        state=_code(TicketState, said.get("state", "")),
        entry=_number(said.get("entry", "")),
        partner=one_line(said.get("partner", ""), LONGEST_SEARCH),
        holder=one_line(said.get("holder", ""), LONGEST_SEARCH),
        text=one_line(said.get("text", ""), LONGEST_SEARCH),
        order=_known(Order, said.get("order", ""), usual_order(view)),
        after=_number(said.get("after", "")),
        before=_number(said.get("before", "")),
    )


def _known(kind: type[Kind], text: str, otherwise: Kind) -> Kind:
    return kind(text) if text in set(kind) else otherwise


def _number(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 19 else None  # noqa: PLR2004 - 64 bits


def _ticket(number: int | None) -> TicketId | None:
    return None if number is None else TicketId(number)


def _code(kind: type[StrEnum], text: str) -> str:
    return text if text in set(kind) else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """How long a ticket has waited, and how it stands to its target time."""

    since: timedelta
    left: timedelta | None
    """Until somebody should have begun; negative when it is overdue, None once somebody has."""


def waiting_of(ticket: Ticket, settings: Settings, now: datetime) -> Waiting:
    """A ticket's waiting time."""
    begun = ticket.state is not TicketState.OPEN
    left = None if begun else settings.targets.due(ticket.priority, ticket.opened_at) - now
    return Waiting(since=now - ticket.opened_at, left=left)
