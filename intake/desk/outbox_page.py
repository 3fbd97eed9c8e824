"""Letters: what waits, was held, failed or was sent; each to be read, held, released, sent again or withdrawn."""

from collections.abc import Callable

from litestar import get, post
from litestar.exceptions import NotFoundException

from intake.desk.desk import LEAD, Answer, Form, FromPath, Page, TheDesk, TheVisit, in_thread
from intake.desk.entering import local
from intake.desk.operations_page import numbers_of, reason_of
from intake.desk.pages import see_other
from intake.desk.visit import Asked
from intake.steps import act
from intake.steps.act import NotDone
from intake.steps.act_letters import letter_view
from intake.store import board
from intake.triage.case import LetterId

VIEWS = {
    "waiting": frozenset({"waiting", "sending"}),
    "held": frozenset({"held"}),
    "failed": frozenset({"failed"}),
    "sent": frozenset({"sent"}),
    "withdrawn": frozenset({"withdrawn"}),
    "all": frozenset[str](),
}
POSSIBLE = {
    "waiting": ("hold", "withdraw"),
    "sending": (),
    "held": ("release", "withdraw"),
    "failed": ("resend", "withdraw"),
    "sent": ("resend",),
    "withdrawn": ("resend",),
    "all": (),
}
"""What can be done with a letter, by its state, and with a page of them."""
_ACTS: dict[str, Callable[..., None]] = {
    "hold": act.hold,
    "release": act.release,
    "resend": act.resend,
    "withdraw": act.withdraw,
}
_BULK = {"waiting": ("hold",), "held": ("release", "withdraw"), "failed": ("resend",)}
PAGE = 50


@get("/operations/outbox", opt=LEAD)
@in_thread
def outbox(request: Asked, desk: TheDesk, visit: TheVisit) -> Page:
    """A page of letters, the newest first."""
    said = request.query_params
    view = said.get("view", "") if said.get("view") in VIEWS else "waiting"
    before = numbers_of(said.get("before", ""), 1)
    with desk.parts.database.read() as tx:
        ages = board.ages(tx, visit.now)
        found = board.outbox(tx, states=VIEWS[view], limit=PAGE + 1, before=LetterId(before[0]) if before else None)
    shown = found[:PAGE]
    return desk.pages.page(
        visit,
        "outbox",
        view=view,
        views=VIEWS,
        counts={"waiting": ages.waiting_letters, "held": ages.held_letters, "failed": ages.failed_letters},
        letters=shown,
        ids=",".join(str(letter.id) for letter in shown),
        bulk=_BULK.get(view, ()),
        next_before=shown[-1].id if len(found) > PAGE else None,
        done=_outcome(said.get("done", "")),
    )


def _outcome(said: str) -> tuple[int, int] | None:
    """How many letters it was done to and how many refused, from `3,1`."""
    done, _, refused = said.partition(",")
    is_told = all(word.isascii() and word.isdigit() and len(word) < 4 for word in (done, refused))  # noqa: PLR2004 - a page's letters
    return (int(done), int(refused)) if is_told else None


@get("/operations/outbox/{letter:int}", opt=LEAD)
@in_thread
def letter_page(request: Asked, desk: TheDesk, visit: TheVisit, letter: FromPath[int]) -> Page:
    """A letter as its reader sees it. Raises NotFoundException."""
    if not 0 < letter < 10**18:
        raise NotFoundException
    with desk.parts.database.read() as tx:
        found = letter_view(tx, LetterId(letter))
    if found is None:
        raise NotFoundException
    return desk.pages.page(
        visit,
        "letter",
        letter=found,
        possible=POSSIBLE[found.state],
        done=_outcome(request.query_params.get("done", "")),
    )


@post("/operations/outbox", opt=LEAD)
@in_thread
def decide(desk: TheDesk, visit: TheVisit, data: Form) -> Answer:
    """Do the same to one letter or a page of them; those that moved on meanwhile are left alone and counted."""
    carry_out = _ACTS.get(data.get("act", ""))
    if carry_out is None:
        raise NotFoundException
    acting, reason = desk.parts.acting(visit.account.name), reason_of(data)
    done = refused = 0
    for letter in numbers_of(data.get("letters", ""), PAGE):
        try:
            carry_out(acting, LetterId(letter), reason=reason)
        except NotDone:
            refused += 1
        else:
            done += 1
    back = local(data.get("back") or "/operations/outbox?view=waiting")
    return see_other(f"{back}{'&' if '?' in back else '?'}done={done},{refused}#main")


HANDLERS = (outbox, letter_page, decide)
