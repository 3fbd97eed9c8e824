"""The work list: which tickets fit a filter, in which order, page by page.

Theory. Lists are turned over by key, not by offset, and every list is walked along an index that already has its order, so
that a page costs the same wherever it is and however many tickets there are. An index has one order for each state, so a
list of several states is a list for each, of which the first few are put together. What few tickets fit, words or an FAQ
entry, is looked up first and the rest asked of these alone; what many fit is asked of each ticket while walking.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from itertools import product
from typing import Any, TypeVar

from sqlalchemy import (
    CTE,
    BindParameter,
    ColumnElement,
    Select,
    Subquery,
    bindparam,
    false,
    func,
    literal,
    select,
    tuple_,
    union_all,
)

from intake.reading.values import Priority
from intake.store import search
from intake.store.columns import Moment
from intake.store.engine import Transaction
from intake.store.rows import rank_of
from intake.store.schema import tickets as table
from intake.store.search_words import sought_in, whole
from intake.store.tickets import Ticket, ticket_of
from intake.triage.case import TicketId
from intake.triage.lifecycle import TicketState

Key = TypeVar("Key")
Condition = ColumnElement[bool]
Walk = Select[tuple[int, int, datetime]]


class Order(StrEnum):
    """How a list of tickets is sorted."""

    WORK = "work"
    """By urgency, then whoever waits longest."""
    OLDEST = "oldest"
    """Whoever waits longest, however urgent."""
    NEWEST = "newest"


@dataclass(frozen=True, slots=True, kw_only=True)
class TicketFilter:
    """Which tickets to list; what is None or empty does not restrict. Merged tickets are never listed."""

    states: frozenset[TicketState] = frozenset()
    priorities: frozenset[Priority] = frozenset()
    software: str | None = None
    assignee: str | None = None
    unassigned: bool = False
    partner: str | None = None
    entry: int | None = None
    """An FAQ entry that a mail surely asks for or that a letter quotes."""
    text: str = ""
    """Words that all have to be found, each from its beginning, in number, subject, mails, notes, fields or addresses."""
    opened_before: tuple[tuple[Priority, datetime], ...] = ()
    """Only tickets of these priorities that were opened before the time beside each."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """Where in a list, and how much of it; the first page if neither `after` nor `before` names a ticket there is."""

    size: int = 50
    order: Order = Order.WORK
    after: TicketId | None = None
    """The last ticket of the page before."""
    before: TicketId | None = None
    """The first ticket of the page behind."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TicketPage:
    """A page of tickets, and where its neighbours are; None where there is none."""

    tickets: tuple[Ticket, ...]
    next_after: TicketId | None
    previous_before: TicketId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Narrowed:
    """What of a filter had to be looked up."""

    few: tuple[TicketId, ...] | None
    """Nothing but these can fit; None if they are too many to be listed."""
    many: tuple[Condition, ...]


_ALIVE = table.c.merged_into.is_(None)
_ROWS = select(table).where(table.c.id.in_(bindparam("ids", expanding=True)))
_KEY = select(table.c.id, table.c.priority_rank, table.c.opened_at).where(table.c.id == bindparam("row"))
_FEW: BindParameter[Any] = bindparam("few", expanding=True)


def tickets(tx: Transaction, wanted: TicketFilter, page: Page) -> TicketPage:
    """A page of the tickets that fit every part of the filter."""
    found = _narrowed(tx, wanted)
    place, backwards = _place(tx, page)
    statement = _page(wanted, found, page, place, backwards=backwards)
    ids = list(tx.execute(statement, _few(found)).scalars())
    has_more, shown = len(ids) > page.size, ids[: page.size]
    if backwards:
        shown.reverse()
    rows = {row.id: ticket_of(row) for row in tx.execute(_ROWS, {"ids": shown})}
    goes_on = bool(shown) and (backwards or has_more)
    goes_back = bool(shown) and (has_more if backwards else place is not None)
    return TicketPage(
        tickets=tuple(rows[it] for it in shown),
        next_after=TicketId(shown[-1]) if goes_on else None,
        previous_before=TicketId(shown[0]) if goes_back else None,
    )


def count(tx: Transaction, wanted: TicketFilter, *, most: int = 1000) -> int:
    """How many tickets fit every part of the filter; nobody looks further than to `most`."""
    found = _narrowed(tx, wanted)
    return int(tx.execute(select(_number(wanted, found, most)), _few(found)).scalar_one())


def counts(tx: Transaction, wanted: Mapping[Key, TicketFilter], *, most: int = 1000) -> dict[Key, int]:
    """The same for several filters at once, which ask for neither words nor FAQ entries."""
    nothing = _Narrowed(few=None, many=())
    numbers = [_number(one, nothing, most).label(f"n{place}") for place, one in enumerate(wanted.values())]
    return dict(zip(wanted, tx.execute(select(*numbers)).one(), strict=True))


def _narrowed(tx: Transaction, wanted: TicketFilter) -> _Narrowed:
    few: set[TicketId] | None = None
    many: list[Condition] = []
    if wanted.text:
        sought = sought_in(wanted.text)
        hits = search.hits(tx, whole(sought)) if sought else ()
        if sought and len(hits) <= search.FEW:
            hits = search.hits(tx, sought)
        few = set(hits) if len(hits) <= search.FEW else None
        many += [search.is_hit(tx, sought)] if few is None else []
    if wanted.entry is not None:
        about = search.about(tx, wanted.entry)
        if len(about) > search.FEW:
            many.append(search.is_about(wanted.entry))
        else:
            few = set(about) if few is None else few & set(about)
    return _Narrowed(few=None if few is None else tuple(few), many=tuple(many))


def _few(found: _Narrowed) -> dict[str, object]:
    return {} if found.few is None else {"few": found.few}


def _place(tx: Transaction, page: Page) -> tuple[tuple[int, int, datetime] | None, bool]:
    """The key of the ticket from which to go on, and whether to go backwards."""
    at = page.before if page.before is not None else page.after
    row = None if at is None else tx.execute(_KEY, {"row": at}).one_or_none()
    return (None, False) if row is None else ((row[0], row[1], row[2]), page.before is not None)


def _page(
    wanted: TicketFilter, found: _Narrowed, page: Page, place: tuple[int, int, datetime] | None, *, backwards: bool
) -> Select[Any]:
    falling = (page.order is Order.NEWEST) != backwards
    limit = page.size + 1

    def sorted_(walk: Select[Any], of: Any) -> Select[Any]:
        key = (of.priority_rank, of.opened_at, of.id) if page.order is Order.WORK else (of.id,)
        return walk.order_by(*(column.desc() if falling else column for column in key)).limit(limit)

    def behind(of: Any) -> list[Condition]:
        if place is None:
            return []
        id_, rank, opened_at = place
        if page.order is not Order.WORK:
            return [of.id < id_ if falling else of.id > id_]
        # Each state has its tickets in this order in an index, which this comparison of rows enters at its place.
        key, at = (
            tuple_(of.priority_rank, of.opened_at, of.id),
            tuple_(literal(rank), literal(opened_at, Moment), literal(id_)),
        )
        return [key < at if falling else key > at]

    source = _source(found)
    columns = (source.c.id, source.c.priority_rank, source.c.opened_at)
    walks = [
        sorted_(select(*columns).where(*conditions, *behind(source.c)), source.c)
        for conditions in _strands(wanted, found, source)
    ]
    if len(walks) == 1:
        return walks[0].with_only_columns(source.c.id)
    together = union_all(*(walk.subquery().select() for walk in walks)).subquery()
    return sorted_(select(together.c.id), together.c)


def _number(wanted: TicketFilter, found: _Narrowed, most: int) -> Any:
    source = _source(found)
    walks = [
        select(source.c.id).where(*conditions).limit(most).subquery().select()
        for conditions in _strands(wanted, found, source)
    ]
    together: Subquery = union_all(*walks).limit(most).subquery() if len(walks) > 1 else walks[0].subquery()
    return select(func.count()).select_from(together).scalar_subquery()


def _source(found: _Narrowed) -> Any:
    """The tickets to walk over: all, or the few that can fit, which no index is asked about."""
    if found.few is None:
        return table
    few: CTE = select(table).where(table.c.id.in_(_FEW)).cte("few").prefix_with("MATERIALIZED")
    return few


def _strands(wanted: TicketFilter, found: _Narrowed, source: Any) -> Iterable[list[Condition]]:
    """Conditions under each of which the tickets stand in an index in their order."""
    others = [source.c.merged_into.is_(None), *found.many, *_others(wanted, source)]
    states = sorted(wanted.states)
    if wanted.partner is not None or found.few is not None or found.many:
        # A partner's tickets have an order of their own, all states together, and SQLite must not prefer the states'.
        others += [source.c.state.concat("").in_(states)] if states else []
        states = []
    urgent: list[list[Condition]] = [
        [source.c.priority_rank == rank_of(priority), source.c.opened_at < moment]
        for priority, moment in wanted.opened_before
        if not wanted.priorities or priority in wanted.priorities
    ]
    if not wanted.opened_before:
        urgent = [[source.c.priority_rank == rank_of(priority)] for priority in sorted(wanted.priorities)]
    in_states: list[list[Condition]] = [[source.c.state == state.value] for state in states]
    if wanted.opened_before and not urgent:
        urgent = [[false()]]
    for state, urgency in product(in_states or [[]], urgent or [[]]):
        yield [*state, *urgency, *others]


def _others(wanted: TicketFilter, source: Any) -> list[Condition]:
    conditions: list[Condition] = []
    if wanted.software is not None:
        conditions.append(source.c.software == wanted.software)
    if wanted.assignee is not None:
        conditions.append(source.c.assignee == wanted.assignee)
    if wanted.partner is not None:
        conditions.append(source.c.partner == wanted.partner)
    if wanted.unassigned:
        conditions.append(source.c.assignee.is_(None))
    return conditions
