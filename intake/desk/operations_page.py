"""Operations, for whoever leads a shift: how the program does, the level of automatic letters, mails set aside."""

from litestar import get, post
from litestar.exceptions import NotFoundException

from intake.desk.desk import LEAD, Answer, Desk, Form, Page, TheDesk, TheVisit, in_thread
from intake.desk.entering import REFUSED
from intake.desk.health_view import health
from intake.desk.pages import see_other
from intake.desk.set_aside import set_aside
from intake.desk.visit import Asked, Visit
from intake.steps import act
from intake.steps.act import NotDone
from intake.triage.case import InboxId, ReplyLevel

MOST_SET_ASIDE = 200
LONGEST_REASON = 300
_LONGEST_NUMBER = 18


def reason_of(data: Form) -> str:
    """Why, if somebody said so."""
    return " ".join(data.get("reason", "")[:LONGEST_REASON].split())


def numbers_of(said: str, most: int) -> tuple[int, ...]:
    """The numbers in a form's `1,2,3`. Raises NotFoundException for anything else; no page of ours sends it."""
    words = said.split(",") if said else []
    if len(words) > most or not all(w.isascii() and w.isdigit() and len(w) <= _LONGEST_NUMBER for w in words):
        raise NotFoundException
    return tuple(int(word) for word in words)


@get("/operations", opt=LEAD)
@in_thread
def operations(request: Asked, desk: TheDesk, visit: TheVisit) -> Page:
    """How the program does."""
    return _health_page(desk, visit, done=request.query_params.get("done", ""))


@post("/operations/level", opt=LEAD)
@in_thread
def set_level(desk: TheDesk, visit: TheVisit, data: Form) -> Answer:
    """Switch automatic letters."""
    if data.get("level") not in set(ReplyLevel):
        raise NotFoundException
    try:
        act.set_level(desk.parts.acting(visit.account.name), ReplyLevel(data["level"]), reason=reason_of(data))
    except NotDone:
        return _health_page(desk, visit, refused=True)
    return see_other("/operations?done=level#main")


def _health_page(desk: Desk, visit: Visit, *, done: str = "", refused: bool = False) -> Page:
    settings = desk.parts.settings
    alarms = desk.parts.alarms()
    with desk.parts.database.read() as tx:
        found = health(tx, limits=settings.limits, level=settings.level, alarms=alarms, now=visit.now)
    return desk.pages.page(
        visit,
        "operations",
        status=REFUSED if refused else 200,
        it=found,
        levels=tuple(ReplyLevel),
        done=done == "level",
        refused=refused,
    )


@get("/operations/quarantine", opt=LEAD)
@in_thread
def quarantined(request: Asked, desk: TheDesk, visit: TheVisit) -> Page:
    """The mails that could not be handled."""
    with desk.parts.database.read() as tx:
        found = set_aside(tx, limit=MOST_SET_ASIDE)
    return desk.pages.page(visit, "quarantine", mails=found, done=request.query_params.get("done") == "retry")


@post("/operations/quarantine", opt=LEAD)
@in_thread
def retry(desk: TheDesk, visit: TheVisit, data: Form) -> Answer:
    """Have mails tried again; one that somebody else retried meanwhile is no matter."""
    acting = desk.parts.acting(visit.account.name)
    for mail in numbers_of(data.get("mails", ""), MOST_SET_ASIDE):
        try:
            act.retry(acting, InboxId(mail))
        except NotDone:
            continue
    return see_other("/operations/quarantine?done=retry#main")


HANDLERS = (operations, set_level, quarantined, retry)
