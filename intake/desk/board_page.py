"""The work list."""

from dataclasses import dataclass
from typing import Any

from litestar import get

from intake.desk.bulk_form import Kind
from intake.desk.desk import AGENT, Desk, Page, TheDesk, TheVisit, in_thread
from intake.desk.text import one_line
from intake.desk.views import Query, View, filter_of, query_of, waiting_of
from intake.desk.visit import Asked, Visit
from intake.desk.words import Words
from intake.reading.values import PRIORITY_ORDER
from intake.store import accounts, board
from intake.store.engine import Transaction
from intake.triage.lifecycle import TicketState

MOST_COUNTED = 1000
"""So that counting costs the same however many tickets there are."""
_LONGEST_CHOICE = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """A filter, what it can be set to, and what it is set to: values as in an address, beside the words for them."""

    name: str
    label: str
    options: tuple[tuple[str, str], ...]
    chosen: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Chip:
    """A filter that is set, and the list without it."""

    label: str
    value: str
    without: str


@get("/", opt=AGENT)
@in_thread
def work_list(request: Asked, desk: TheDesk, visit: TheVisit) -> Page:
    """A page of a view of the work list, with how many tickets each view has."""
    query = query_of(dict(request.query_params.items()))
    with desk.parts.database.read() as tx:
        shown = listed(desk, visit, tx, query)
        choices = _choices(desk, visit, tx, query)
    here = query.link(after=query.after, before=query.before)
    return desk.pages.page(
        visit,
        "board",
        **shown,
        choices=choices,
        chips=_chips(query, choices, desk.pages.words_for(visit)),
        orders=tuple(board.Order),
        here=here,
        here_ticked=f"{here}&ticked=all",
        is_ticked=request.query_params.get("ticked") == "all",
        deeds=tuple(Kind),
    )


def listed(desk: Desk, visit: Visit, tx: Transaction, query: Query) -> dict[str, Any]:
    """What the list itself shows of a query: its rows, its neighbours, and how many tickets each view has."""
    settings = desk.parts.settings
    filters = {view: filter_of(view, name=visit.account.name, settings=settings, now=visit.now) for view in View}
    counts = board.counts(tx, filters, most=MOST_COUNTED)
    wanted = query.restrict(filters[query.view], settings.ticket_prefix)
    found = board.tickets(tx, wanted, query.page(settings.page_size))
    return {
        "query": query,
        "live": f"/board{query.link(after=query.after, before=query.before)[1:]}",
        "counts": {view: f"{MOST_COUNTED - 1}+" if it == MOST_COUNTED else it for view, it in counts.items()},
        "rows": [(ticket, dict(ticket.fields), waiting_of(ticket, settings, visit.now)) for ticket in found.tickets],
        "next_link": query.link(after=found.next_after) if found.next_after is not None else "",
        "previous_link": query.link(before=found.previous_before) if found.previous_before is not None else "",
    }


def _choices(desk: Desk, visit: Visit, tx: Transaction, query: Query) -> tuple[Choice, ...]:
    """The filters that can narrow this view."""
    words = desk.pages.words_for(visit)
    settings, document = desk.parts.settings, desk.parts.document()
    view = filter_of(query.view, name=visit.account.name, settings=settings, now=visit.now)
    states = sorted(view.states, key=list(TicketState).index)
    people = [account.name for account in accounts.all_accounts(tx) if not account.is_disabled]
    options: dict[str, list[tuple[str, str]]] = {
        "software": [(name, name) for name in settings.software],
        "priority": [(one.value, words.known("priority", one)) for one in PRIORITY_ORDER],
        "state": [(one.value, words.known("state", one)) for one in states] if len(states) > 1 else [],
        "entry": [
            (str(entry.number), f"{entry.number}. {entry.in_language(visit.language).question}")
            for entry in (document.entries if document else ())
        ],
        "partner": [(partner.name, partner.name) for partner in settings.partners],
        "holder": [] if query.view in {View.NEW, View.MINE, View.UNASSIGNED} else [(name, name) for name in people],
    }
    return tuple(
        Choice(name=name, label=words(f"filter.{name}"), options=_with_chosen(found, chosen), chosen=chosen)
        for name, found in options.items()
        for chosen in [str(query.narrowing.get(name, ""))]
        if found
    )


def _with_chosen(options: list[tuple[str, str]], chosen: str) -> tuple[tuple[str, str], ...]:
    """The options, with what was chosen among them even if it is of yesterday."""
    known = {value for value, _ in options}
    more = [] if not chosen or chosen in known else [(chosen, chosen)]
    return tuple((value, one_line(label, _LONGEST_CHOICE)) for value, label in (*options, *more))


def _chips(query: Query, choices: tuple[Choice, ...], words: Words) -> tuple[Chip, ...]:
    chips = [Chip(label=words("board.text"), value=query.text, without=query.link(text=""))] if query.text else []
    chips += [
        Chip(label=choice.label, value=dict(choice.options)[choice.chosen], without=query.link(**{choice.name: ""}))
        for choice in choices
        if choice.chosen
    ]
    return tuple(chips)


HANDLERS = (work_list,)
