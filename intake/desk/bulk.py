"""Doing the same to many tickets of the work list: chosen there, looked at here, then done, with a list of what was and what was not.

Every step is a form that carries the whole; nothing is kept in between. The last page answers the form itself, for no
address could hold its list: sent once more it does nothing, since each ticket has changed by then.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from math import ceil
from typing import Any

from litestar import get, post

from intake.desk.bulk_form import (
    ENDS,
    RESULTS,
    WITHOUT_CHOICE,
    Asked,
    asked_of,
    deed_of,
    letters_of,
)
from intake.desk.desk import AGENT, Answer, Desk, Form, Page, TheDesk, TheVisit, in_thread
from intake.desk.entering import REFUSED, local
from intake.desk.pages import see_other
from intake.desk.visit import Visit
from intake.letters.replies import Block
from intake.letters.wording import LANGUAGES
from intake.reading.values import PRIORITY_ORDER
from intake.steps import act_bulk
from intake.steps.act_bulk import Deed, Settled
from intake.steps.act_team import DISMISSALS
from intake.steps.acting import Acting
from intake.store import accounts


@dataclass(frozen=True, slots=True, kw_only=True)
class Parted:
    """Tickets by what became of them, or would."""

    done: tuple[Settled, ...]
    refused: tuple[Settled, ...]


@get("/bulk", opt=AGENT, sync_to_thread=False)
def nothing_chosen() -> Answer:
    """On to the work list, for whoever comes back to a page that only a form leads to."""
    return see_other("/")


@post("/bulk", opt=AGENT, status_code=200)
@in_thread
def bulk(desk: TheDesk, visit: TheVisit, data: Form) -> Page:
    """The next of three steps: what to choose, what would happen, what has happened."""
    asked, go = asked_of(desk, data), data.get("go", "")
    if not asked.chosen or len(asked.chosen) > act_bulk.MOST:
        return _page(desk, visit, asked, "bulk_none", status=REFUSED, most=act_bulk.MOST)
    deed = deed_of(desk, visit, asked)
    if deed is None or (go not in {"look", "do"} and asked.kind not in WITHOUT_CHOICE):
        return _choices(desk, visit, asked, is_lacking=go in {"look", "do"})
    acting = replace(desk.parts.acting(visit.account.name), reason=asked.reason)
    if go == "do":
        return _done(desk, visit, asked, acting, deed)
    found = _parted(act_bulk.try_out(acting, asked.chosen, deed))
    return _page(desk, visit, asked, "bulk_look", found=found, seen=_seen(asked))


@post("/bulk/take-back", opt=AGENT, status_code=200)
@in_thread
def take_back(desk: TheDesk, visit: TheVisit, data: Form) -> Page:
    """Take back the replies that have just been written, and show their words once more."""
    letters = letters_of(data)
    number = act_bulk.take_back(desk.parts.acting(visit.account.name), letters)
    return desk.pages.page(
        visit,
        "bulk_taken_back",
        number=number,
        wanted=len(letters),
        text=data.get("text", ""),
        back=local(data.get("back")),
    )


def _choices(desk: Desk, visit: Visit, asked: Asked, *, is_lacking: bool) -> Page:
    with desk.parts.database.read() as tx:
        people = [one.name for one in accounts.all_accounts(tx) if not one.is_disabled]
    return _page(
        desk,
        visit,
        asked,
        "bulk",
        status=REFUSED if is_lacking else 200,
        is_lacking=is_lacking,
        people=people,
        priorities=PRIORITY_ORDER,
        ends=ENDS,
        results=RESULTS,
        dismissals=DISMISSALS,
        blocks=_blocks(desk, visit),
        languages=LANGUAGES,
        hosts=sorted(desk.parts.settings.website_hosts),
        seen=_seen(asked),
    )


def _blocks(desk: Desk, visit: Visit) -> tuple[Block, ...]:
    return desk.parts.replies.of(visit.language) or desk.parts.replies.of(LANGUAGES[0])


def _done(desk: Desk, visit: Visit, asked: Asked, acting: Acting, deed: Deed) -> Page:
    found = _parted(act_bulk.carry_out(acting, asked.chosen, deed))
    letters = [one.made for one in found.done if isinstance(one.made, int)]
    # The first of them goes out first, however long the last one took to write.
    left = visit.now + acting.undo - desk.parts.clock.now()
    seconds = max(0, ceil(left.total_seconds()))
    return _page(desk, visit, asked, "bulk_done", found=found, letters=letters, seconds=seconds)


def _parted(settled: Iterable[Settled]) -> Parted:
    found = tuple(settled)
    return Parted(
        done=tuple(one for one in found if not one.refused), refused=tuple(one for one in found if one.refused)
    )


def _seen(asked: Asked) -> dict[str, str]:
    """When each ticket was last changed, as a form says it."""
    return {one.number: one.seen.isoformat() for one in asked.chosen}


def _page(desk: Desk, visit: Visit, asked: Asked, template: str, *, status: int = 200, **values: Any) -> Page:
    return desk.pages.page(visit, template, status=status, asked=asked, **values)


HANDLERS = (nothing_chosen, bulk, take_back)
