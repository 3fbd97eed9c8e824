"""The work list: which tickets fit a filter, in which order, page by page.

Theory. Lists are turned over by key, not by offset, and every list is walked along an index that already has its order, so
that a page costs the same wherever it is and however many tickets there are. An index has one order for each state, so a
list of several states is a list for each, of which the first few are put together. What few tickets fit, words or an FAQ
entry, is looked up first and the rest asked of these alone; what many fit is asked of each ticket while walking.

Putting such a statement together takes longer than the database takes to answer it. So it is made once for each form of
a filter, which says what is asked for and not of what value, and the values are handed in.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum
from functools import lru_cache
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
    select,
    tuple_,
    union_all,
)

from intake.reading.values import Priority
from intake.store import search
from intake.store.columns import WHOLE, Moment
from intake.store.engine import Transaction
from intake.store.rows import rank_of
from intake.store.schema import tickets as table
from intake.store.search_words import sought_in, whole
from intake.store.tickets import Ticket, ticket_of
from intake.triage.case import TicketId
from intake.triage.lifecycle import TicketState

Key = TypeVar("Key")
Condition = ColumnElement[bool]


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

    few: tuple[TicketId, ...] | None = None
    """Nothing but these can fit; None if they are too many to be listed."""
    sought: str = ""
    """Words that too many hold, as the database is asked for them."""
    entry: int | None = None
    """An FAQ entry that too many are about."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Form:
    """What makes a statement another one, beside the values in it."""

    wanted: TicketFilter
    """With the names of its values instead of them."""
    dialect: str
    has_few: bool
    is_sought: bool
    is_about: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class _Turn:
    """How a list is gone through."""

    order: Order
    is_placed: bool
    """Whether from the place that is handed in, rather than from its beginning."""
    backwards: bool

    @property
    def falling(self) -> bool:
        return (self.order is Order.NEWEST) != self.backwards


_ROWS = select(table).where(table.c.id.in_(bindparam("ids", expanding=True)))
_KEY = select(table.c.id, table.c.priority_rank, table.c.opened_at).where(table.c.id == bindparam("row"))
_ASKED = tuple(
    table.c[name]
    for name in ("id", "priority_rank", "opened_at", "state", "merged_into", "software", "assignee", "partner")
)
"""All that a filter asks of a ticket."""
_LIMIT: BindParameter[int] = bindparam("most")
_SOME = "some"
_SOMETIME = datetime(2000, 1, 1, tzinfo=UTC)


def tickets(tx: Transaction, wanted: TicketFilter, page: Page) -> TicketPage:
    """A page of the tickets that fit every part of the filter."""
    found = _narrowed(tx, wanted)
    place = _place(tx, page)
    turn = _Turn(order=page.order, is_placed=bool(place), backwards=bool(place) and page.before is not None)
    values = {**_values(tx, wanted, found), **place, "most": page.size + 1}
    ids = list(tx.execute(_page(_form(tx, wanted, found), turn), values).scalars())
    has_more, shown = len(ids) > page.size, ids[: page.size]
    if turn.backwards:
        shown.reverse()
    rows = {row.id: ticket_of(row) for row in tx.execute(_ROWS, {"ids": shown})} if shown else {}
    goes_on = bool(shown) and (turn.backwards or has_more)
    goes_back = bool(shown) and (has_more if turn.backwards else turn.is_placed)
    return TicketPage(
        tickets=tuple(rows[it] for it in shown),
        next_after=TicketId(shown[-1]) if goes_on else None,
        previous_before=TicketId(shown[0]) if goes_back else None,
    )


def count(tx: Transaction, wanted: TicketFilter, *, most: int = 1000) -> int:
    """How many tickets fit every part of the filter; nobody looks further than to `most`."""
    found = _narrowed(tx, wanted)
    statement = _numbers((_form(tx, wanted, found),))
    return int(tx.execute(statement, {**_values(tx, wanted, found, "n0_"), "most": most}).scalar_one())


def counts(tx: Transaction, wanted: Mapping[Key, TicketFilter], *, most: int = 1000) -> dict[Key, int]:
    """The same for several filters at once, which ask for neither words nor FAQ entries."""
    nothing = _Narrowed()
    values: dict[str, object] = {"most": most}
    for place, one in enumerate(wanted.values()):
        values |= _values(tx, one, nothing, f"n{place}_")
    statement = _numbers(tuple(_form(tx, one, nothing) for one in wanted.values()))
    return dict(zip(wanted, tx.execute(statement, values).one(), strict=True))


def _narrowed(tx: Transaction, wanted: TicketFilter) -> _Narrowed:
    few: set[TicketId] | None = None
    words, entry = "", None
    if wanted.text:
        sought = sought_in(wanted.text)
        hits = search.hits(tx, whole(sought)) if sought else ()
        if sought and len(hits) <= search.FEW:
            hits = search.hits(tx, sought)
        few = set(hits) if len(hits) <= search.FEW else None
        words = search.query_of(tx, sought) if few is None else ""
    if wanted.entry is not None:
        # Whether tickets are about an entry is as quickly asked of few as of many.
        about = () if few is not None else search.about(tx, wanted.entry)
        few, entry = (few, wanted.entry) if few is not None or len(about) > search.FEW_ABOUT else (set(about), None)
    return _Narrowed(few=None if few is None else tuple(few), sought=words, entry=entry)


def _place(tx: Transaction, page: Page) -> dict[str, object]:
    """The key of the ticket from which to go on, as values; none if it is nowhere."""
    at = page.before if page.before is not None else page.after
    row = None if at is None else tx.execute(_KEY, {"row": at}).one_or_none()
    return {} if row is None else {"at_id": row[0], "at_rank": row[1], "at_time": row[2]}


def _form(tx: Transaction, wanted: TicketFilter, found: _Narrowed) -> _Form:
    return _Form(
        wanted=replace(
            wanted,
            text="",
            entry=None,
            software=wanted.software and _SOME,
            assignee=wanted.assignee and _SOME,
            partner=wanted.partner and _SOME,
            opened_before=tuple((priority, _SOMETIME) for priority, _ in wanted.opened_before),
        ),
        dialect=tx.dialect.name,
        has_few=found.few is not None,
        is_sought=bool(found.sought),
        is_about=found.entry is not None,
    )


def _values(tx: Transaction, wanted: TicketFilter, found: _Narrowed, mark: str = "") -> dict[str, object]:
    """What a statement of such a form is handed; `mark` tells one filter's from another's."""
    values: dict[str, object] = {
        f"{mark}software": wanted.software,
        f"{mark}assignee": wanted.assignee,
        f"{mark}partner": wanted.partner,
        **{f"{mark}{priority.value}": moment for priority, moment in wanted.opened_before},
        "sought": found.sought,
        "entry": found.entry,
        "few": None if found.few is None else search.listed(tx, found.few),
    }
    return {name: value for name, value in values.items() if value is not None}


@lru_cache(maxsize=256)
def _page(form: _Form, turn: _Turn) -> Select[Any]:
    def sorted_(walk: Select[Any], of: Any) -> Select[Any]:
        key = (of.priority_rank, of.opened_at, of.id) if turn.order is Order.WORK else (of.id,)
        return walk.order_by(*(column.desc() if turn.falling else column for column in key)).limit(_LIMIT)

    source = _source(form)
    columns = (source.c.id, source.c.priority_rank, source.c.opened_at)
    behind = _behind(turn, source.c)
    walks = [
        sorted_(select(*columns).where(*conditions, *behind), source.c)
        for conditions in _strands(form, source, "", in_order=True)
    ]
    if len(walks) == 1:
        return walks[0].with_only_columns(source.c.id)
    together = union_all(*(walk.subquery().select() for walk in walks)).subquery()
    return sorted_(select(together.c.id), together.c)


def _behind(turn: _Turn, of: Any) -> list[Condition]:
    if not turn.is_placed:
        return []
    id_: Any = bindparam("at_id", type_=WHOLE)
    if turn.order is not Order.WORK:
        return [of.id < id_ if turn.falling else of.id > id_]
    # Each state has its tickets in this order in an index, which this comparison of rows enters at its place.
    key = tuple_(of.priority_rank, of.opened_at, of.id)
    at = tuple_(bindparam("at_rank", type_=WHOLE), bindparam("at_time", type_=Moment), id_)
    return [key < at if turn.falling else key > at]


@lru_cache(maxsize=256)
def _numbers(forms: tuple[_Form, ...]) -> Select[Any]:
    return select(*(_number(form, f"n{place}_").label(f"n{place}") for place, form in enumerate(forms)))


def _number(form: _Form, mark: str) -> Any:
    source = _source(form)
    walks = [
        select(source.c.id).where(*conditions).limit(_LIMIT).subquery().select()
        for conditions in _strands(form, source, mark, in_order=False)
    ]
    together: Subquery = union_all(*walks).limit(_LIMIT).subquery() if len(walks) > 1 else walks[0].subquery()
    return select(func.count()).select_from(together).scalar_subquery()


def _source(form: _Form) -> Any:
    """The tickets to walk over: all, or the few that can fit, which no index is asked about."""
    if not form.has_few:
        return table
    few: CTE = select(*_ASKED).where(search.is_listed(form.dialect)).cte("few").prefix_with("MATERIALIZED")
    return few


def _strands(form: _Form, source: Any, mark: str, *, in_order: bool) -> Iterable[list[Condition]]:
    """Conditions under each of which the tickets stand in an index, `in_order` in that of the list."""
    wanted = form.wanted
    many = _many(form, source)
    others = [source.c.merged_into.is_(None), *many, *_others(wanted, source, mark)]
    in_states: list[list[Condition]] = [[source.c.state == state.value] for state in sorted(wanted.states)]
    # Where many fit who are somebody's or run some software, it is the fewest who are both.
    is_open = bool(many) and wanted.assignee is None and wanted.software is None
    if wanted.partner is not None or form.has_few or is_open:
        # A partner's tickets have an order of their own, all states together, and SQLite must not prefer the states'.
        others += [source.c.state.concat("").in_(sorted(wanted.states))] if in_states else []
        in_states = []
    elif len(in_states) > 1 and not in_order:
        in_states = [[source.c.state.in_(sorted(wanted.states))]]
    for state, urgency in product(in_states or [[]], _urgent(wanted, source, mark) or [[]]):
        yield [*state, *urgency, *others]


def _urgent(wanted: TicketFilter, source: Any, mark: str) -> list[list[Condition]]:
    if not wanted.opened_before:
        return [[source.c.priority_rank == rank_of(priority)] for priority in sorted(wanted.priorities)]
    late: list[list[Condition]] = [
        [source.c.priority_rank == rank_of(priority), source.c.opened_at < bindparam(f"{mark}{priority}", type_=Moment)]
        for priority, _ in wanted.opened_before
        if not wanted.priorities or priority in wanted.priorities
    ]
    return late or [[false()]]


def _many(form: _Form, source: Any) -> list[Condition]:
    """What is asked of each ticket while walking, because many fit."""
    return [
        *([search.is_hit(form.dialect, source.c.id)] if form.is_sought else []),
        *([search.is_about(source.c.id)] if form.is_about else []),
    ]


def _others(wanted: TicketFilter, source: Any, mark: str) -> list[Condition]:
    names = ("software", "assignee", "partner")
    conditions: list[Condition] = [
        source.c[name] == bindparam(f"{mark}{name}") for name in names if getattr(wanted, name) is not None
    ]
    if wanted.unassigned:
        conditions.append(source.c.assignee.is_(None))
    return conditions
