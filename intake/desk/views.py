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
Kind = TypeVar("Kind", bound=StrEnum)


class View(StrEnum):
    """A part of the work list."""

    NEW = "new"
    MINE = "mine"
    OVERDUE = "overdue"
    AWAITING = "awaiting"
    OPEN = "open"
    CLOSED = "closed"


ALIVE = frozenset(TicketState) - ENDED


def filter_of(view: View, *, name: str, settings: Settings, now: datetime) -> TicketFilter:
    """The tickets of a view, for this person at this time."""
    match view:
        case View.NEW:
            return TicketFilter(states=frozenset({TicketState.OPEN}), unassigned=True)
        case View.MINE:
            return TicketFilter(states=ALIVE, assignee=name)
        case View.OVERDUE:
            late = tuple((priority, now - target) for priority, target in settings.targets.items())
            return TicketFilter(states=frozenset({TicketState.OPEN}), opened_before=late)
        case View.AWAITING:
            return TicketFilter(states=frozenset({TicketState.AWAITING_DETAILS}))
        case View.OPEN:
            return TicketFilter(states=ALIVE)
        case View.CLOSED:
            return TicketFilter(states=ENDED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """What somebody wants to see of the work list; anything unknown in an address counts as not said."""

    view: View
    software: str
    priority: str
    state: str
    text: str
    order: Order
    after: int | None

    @property
    def narrows(self) -> bool:
        """Whether it asks for less than the whole view."""
        return bool(self.software or self.priority or self.state or self.text)

    def restrict(self, wanted: TicketFilter, prefix: str) -> TicketFilter:
        """The view's filter with this query's on top."""
        states = wanted.states & {TicketState(self.state)} if self.state else wanted.states
        return replace(
            wanted,
            # An empty set would not restrict at all; a state that contradicts the view counts as not said.
            states=states or wanted.states,
            priorities=frozenset({Priority(self.priority)}) if self.priority else wanted.priorities,
            software=self.software or None,
            text=find_ticket_number(self.text, prefix) or self.text,
        )

    def page(self, size: int) -> Page:
        """Where in the list."""
        return Page(size=size, order=self.order, after=TicketId(self.after) if self.after is not None else None)

    def link(self, **changes: object) -> str:
        """The address of the list with this changed, from its first page on unless told otherwise."""
        said = {
            "view": self.view,
            "software": self.software,
            "priority": self.priority,
            "state": self.state,
            "text": self.text,
            "order": self.order if self.order is not self.usual_order else "",
            **changes,
        }
        return "/?" + urlencode({key: str(value) for key, value in said.items() if value not in {"", None}})

    @property
    def usual_order(self) -> Order:
        """How the view is sorted unless told otherwise: what is over, latest first."""
        return Order.NEWEST if self.view is View.CLOSED else Order.WORK


def query_of(said: Mapping[str, str]) -> Query:
    """The query that an address holds."""
    view = _known(View, said.get("view", ""), View.NEW)
    after = said.get("after", "")
    usual = Order.NEWEST if view is View.CLOSED else Order.WORK
    return Query(
        view=view,
        software=one_line(said.get("software", ""), LONGEST_SEARCH),
        priority=_code(Priority, said.get("priority", "")),
        state=_code(TicketState, said.get("state", "")),
        text=one_line(said.get("text", ""), LONGEST_SEARCH),
        order=_known(Order, said.get("order", ""), usual),
        after=int(after) if after.isascii() and after.isdigit() and len(after) < 19 else None,  # noqa: PLR2004 - 64 bits
    )


def _known(kind: type[Kind], text: str, otherwise: Kind) -> Kind:
    return kind(text) if text in set(kind) else otherwise


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
    left = None if begun else ticket.opened_at + settings.targets[ticket.priority] - now
    return Waiting(since=now - ticket.opened_at, left=left)
