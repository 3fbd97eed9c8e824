"""The work list: which tickets fit a filter, in which order, page by page.

Theory. Lists are turned over by key, not by offset, and every list is walked along an index that already has its order, so
that a page costs the same wherever it is and however many tickets there are. An index has one order for each state, so a
list of several states is a list for each, of which the first few are put together. Words and FAQ entries are in none of
these indices; `intake.store.work_list_lookup` says what becomes of them.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import TypeVar

from sqlalchemy import bindparam, select

from intake.store import search
from intake.store.engine import Transaction
from intake.store.schema import tickets as table
from intake.store.tickets import ticket_of
from intake.store.work_list_filter import Order, Page, TicketFilter, TicketPage
from intake.store.work_list_form import form_of, values_of
from intake.store.work_list_lookup import Narrowed, narrowed
from intake.store.work_list_statements import Turn, numbers_of, page_of
from intake.triage.case import TicketId

__all__ = ["Order", "Page", "TicketFilter", "TicketPage", "count", "counts", "tickets"]

Key = TypeVar("Key")

NEAR = (200, 800, 3200)
"""How many tickets are asked for their words, one after the other, before the database looks through all that hold them."""
_ROWS = select(table).where(table.c.id.in_(bindparam("ids", expanding=True)))
_KEY = select(table.c.id, table.c.priority_rank, table.c.opened_at).where(table.c.id == bindparam("row"))


def tickets(tx: Transaction, wanted: TicketFilter, page: Page) -> TicketPage:
    """A page of the tickets that fit every part of the filter."""
    place = _place(tx, page.before if page.before is not None else page.after)
    turn = Turn(order=page.order, is_placed=bool(place), backwards=bool(place) and page.before is not None)
    ids = _first(tx, wanted, turn, place, page.size + 1)
    has_more, shown = len(ids) > page.size, ids[: page.size]
    if turn.backwards:
        shown.reverse()
    rows = {row.id: ticket_of(row) for row in tx.execute(_ROWS, {"ids": shown})} if shown else {}
    goes_on = bool(shown) and (turn.backwards or has_more)
    goes_back = bool(shown) and (has_more if turn.backwards else turn.is_placed)
    return TicketPage(
        tickets=tuple(rows[it] for it in shown),
        next_after=shown[-1] if goes_on else None,
        previous_before=shown[0] if goes_back else None,
    )


def count(tx: Transaction, wanted: TicketFilter, *, most: int = 1000) -> int:
    """How many tickets fit every part of the filter; nobody looks further than to `most`."""
    found = narrowed(tx, wanted)
    statement = numbers_of((form_of(tx, wanted, found),))
    return int(tx.execute(statement, {**values_of(tx, wanted, found, "n0_"), "most": most}).scalar_one())


def counts(tx: Transaction, wanted: Mapping[Key, TicketFilter], *, most: int = 1000) -> dict[Key, int]:
    """The same for several filters at once, which ask for neither words nor FAQ entries."""
    nothing = Narrowed()
    values: dict[str, object] = {"most": most}
    for place, one in enumerate(wanted.values()):
        values |= values_of(tx, one, nothing, f"n{place}_")
    statement = numbers_of(tuple(form_of(tx, one, nothing) for one in wanted.values()))
    return dict(zip(wanted, tx.execute(statement, values).one(), strict=True))


def _place(tx: Transaction, at: TicketId | None) -> dict[str, object]:
    """The key of the ticket from which to go on, as values; none if it is nowhere."""
    row = None if at is None else tx.execute(_KEY, {"row": at}).one_or_none()
    return {} if row is None else {"at_id": row[0], "at_rank": row[1], "at_time": row[2]}


def _first(tx: Transaction, wanted: TicketFilter, turn: Turn, place: Mapping[str, object], most: int) -> list[TicketId]:
    """The first tickets behind a place, at most so many."""
    found = narrowed(tx, wanted)
    near = _first_near(tx, wanted, found, turn, place, most) if found.sought else None
    return _walked(tx, wanted, found, turn, place, most) if near is None else near


def _first_near(
    tx: Transaction, wanted: TicketFilter, found: Narrowed, turn: Turn, place: Mapping[str, object], most: int
) -> list[TicketId] | None:
    """The same where many hold what is sought; None if that many are not found nearby."""
    wordless, hits = replace(found, sought=()), dict[TicketId, None]()
    for number in NEAR:
        met = _walked(tx, wanted, wordless, turn, place, number)
        # Each once, even if somebody has just moved it on along the list.
        hits |= dict.fromkeys(search.found_among(tx, met, found.sought))
        if len(hits) >= most or len(met) < number:
            return list(hits)[:most]
        turn, place = replace(turn, is_placed=True), _place(tx, met[-1])
    return None


def _walked(
    tx: Transaction, wanted: TicketFilter, found: Narrowed, turn: Turn, place: Mapping[str, object], most: int
) -> list[TicketId]:
    values = {**values_of(tx, wanted, found), **place, "most": most}
    return list(tx.execute(page_of(form_of(tx, wanted, found), turn), values).scalars())
