"""The statements of the work list, made once for each form of a filter: its pages, and how many tickets fit it."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from itertools import product
from typing import Any, TypeVar

from sqlalchemy import (
    CTE,
    BindParameter,
    ColumnElement,
    CompoundSelect,
    Select,
    Subquery,
    bindparam,
    false,
    func,
    select,
    tuple_,
    union_all,
)

from intake.store import search
from intake.store.columns import WHOLE, Moment
from intake.store.rows import rank_of
from intake.store.schema import tickets as table
from intake.store.work_list_filter import Order, TicketFilter
from intake.store.work_list_form import Form

Condition = ColumnElement[bool]
Sortable = TypeVar("Sortable", Select[Any], CompoundSelect[Any])


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """How a list is gone through."""

    order: Order
    is_placed: bool
    """Whether from the place that is handed in, rather than from its beginning."""
    backwards: bool

    @property
    def is_falling(self) -> bool:
        """Whether keys fall from each ticket to the next."""
        return (self.order is Order.NEWEST) != self.backwards


_ASKED = tuple(
    table.c[name]
    for name in ("id", "priority_rank", "opened_at", "state", "merged_into", "software", "assignee", "partner")
)
"""All that a filter asks of a ticket."""
_LIMIT: BindParameter[int] = bindparam("most")


@lru_cache(maxsize=256)
def page_of(form: Form, turn: Turn) -> Select[Any] | CompoundSelect[Any]:
    """Finds the ids of the first `most` tickets of a list, gone through in this way."""

    def sorted_(walk: Sortable, of: Any) -> Sortable:
        key = (of.priority_rank, of.opened_at, of.id) if turn.order is Order.WORK else (of.id,)
        return walk.order_by(*(column.desc() if turn.is_falling else column for column in key)).limit(_LIMIT)

    source = _source(form)
    columns = (source.c.id, source.c.priority_rank, source.c.opened_at)
    behind = _behind(turn, source.c)
    walks = [select(*columns).where(*conditions, *behind) for conditions in _strands(form, source, "", turn.order)]
    if len(walks) == 1:
        return sorted_(walks[0].with_only_columns(source.c.id), source.c)
    if form.dialect == "sqlite":
        # Goes through all walks at once, and no further in any of them than needed.
        together = union_all(*walks)
        return sorted_(together, together.selected_columns)
    # Of walks without an end PostgreSQL would sort whole ones.
    each = union_all(*(sorted_(walk, source.c).subquery().select() for walk in walks)).subquery()
    return sorted_(select(each.c.id), each.c)


def _behind(turn: Turn, of: Any) -> list[Condition]:
    if not turn.is_placed:
        return []
    id_: Any = bindparam("at_id", type_=WHOLE)
    if turn.order is not Order.WORK:
        return [of.id < id_ if turn.is_falling else of.id > id_]
    # Each state has its tickets in this order in an index, which this comparison of rows enters at its place.
    key = tuple_(of.priority_rank, of.opened_at, of.id)
    at = tuple_(bindparam("at_rank", type_=WHOLE), bindparam("at_time", type_=Moment), id_)
    return [key < at if turn.is_falling else key > at]


@lru_cache(maxsize=256)
def numbers_of(forms: tuple[Form, ...]) -> Select[Any]:
    """Finds how many tickets fit each form, up to `most`."""
    return select(*(_number(form, f"n{place}_").label(f"n{place}") for place, form in enumerate(forms)))


def _number(form: Form, mark: str) -> Any:
    source = _source(form)
    walks = [
        select(source.c.id).where(*conditions).limit(_LIMIT).subquery().select()
        for conditions in _strands(form, source, mark, None)
    ]
    together: Subquery = union_all(*walks).limit(_LIMIT).subquery() if len(walks) > 1 else walks[0].subquery()
    return select(func.count()).select_from(together).scalar_subquery()


def _source(form: Form) -> Any:
    """The tickets to walk over: all, or the few that can fit, which no index is asked about."""
    if not form.is_few:
        return table
    few: CTE = select(*_ASKED).where(search.is_listed(form.dialect, table.c.id)).cte("few").prefix_with("MATERIALIZED")
    return few


def _strands(form: Form, source: Any, mark: str, order: Order | None) -> Iterable[list[Condition]]:
    """Conditions under each of which the tickets stand in an index, in that of the list unless it has no order."""
    wanted = form.wanted
    others = [source.c.merged_into.is_(None), *_asked(form, source), *_others(wanted, source, mark)]
    in_states: list[list[Condition]] = [[source.c.state == state.value] for state in sorted(wanted.states)]
    if form.is_few or _is_one_walk(form, order):
        # SQLite must not prefer the states' index.
        others += [source.c.state.concat("").in_(sorted(wanted.states))] if in_states else []
        in_states = []
    elif len(in_states) > 1 and order is None:
        in_states = [[source.c.state.in_(sorted(wanted.states))]]
    for state, urgency in product(in_states or [[]], _urgent(wanted, source, mark) or [[]]):
        yield [*state, *urgency, *others]


def _is_one_walk(form: Form, order: Order | None) -> bool:
    """Whether all states are walked together, rather than each for itself."""
    if form.wanted.partner is not None:
        # Whose tickets have an order of their own.
        return True
    if form.wanted.assignee is not None or form.wanted.software is not None:
        # The fewest are somebody's, or run some software, and fit what many fit too.
        return False
    # Every walk has a list made anew to be compared with.
    return form.is_sought or (form.is_listed and order in {Order.OLDEST, Order.NEWEST})


def _urgent(wanted: TicketFilter, source: Any, mark: str) -> list[list[Condition]]:
    if not wanted.opened_before:
        return [[source.c.priority_rank == rank_of(priority)] for priority in sorted(wanted.priorities)]
    late: list[list[Condition]] = [
        [source.c.priority_rank == rank_of(priority), source.c.opened_at < bindparam(f"{mark}{priority}", type_=Moment)]
        for priority, _ in wanted.opened_before
        if not wanted.priorities or priority in wanted.priorities
    ]
    return late or [[false()]]


def _asked(form: Form, source: Any) -> list[Condition]:
    """What is asked of each ticket while walking."""
    return [
        # With the nought no database looks up each of the list, rather than walk.
        *([search.is_listed(form.dialect, source.c.id + 0)] if form.is_listed else []),
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
