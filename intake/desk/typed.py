"""What somebody sent after their session had run out: shown once they are back, to be sent after all or dropped."""

from urllib.parse import quote

from litestar import Response, get, post
from litestar.exceptions import NotFoundException

from intake.desk.desk import AGENT, Answer, Desk, FromPath, Page, TheDesk, TheVisit, in_thread
from intake.desk.pages import see_other
from intake.desk.visit import Visit
from intake.steps import keep
from intake.store.kept_forms import KeptForm

UNSEEN = frozenset({"seen", "back", "next"})
"""What a form carries for the program's sake."""
_LONGEST_ID = 10**18


@get("/typed", opt=AGENT)
@in_thread
def typed(desk: TheDesk, visit: TheVisit) -> Page:
    """What is kept."""
    return desk.pages.page(visit, "typed", forms=keep.kept(desk.parts.admitting, visit.account), unseen=UNSEEN)


@post("/typed/{form:int}/send", opt=AGENT)
@in_thread
def send(desk: TheDesk, visit: TheVisit, form: FromPath[int]) -> Response[bytes]:
    """Have the browser send it once more to where it was meant for (RFC 9110, 15.4.8)."""
    found = _let_go(desk, visit, form)
    return Response(b"", status_code=307, headers={"Location": quote(found.path, safe="/?&=%#+:")})


@post("/typed/{form:int}/drop", opt=AGENT)
@in_thread
def drop(desk: TheDesk, visit: TheVisit, form: FromPath[int]) -> Answer:
    """Forget it."""
    _let_go(desk, visit, form)
    return see_other("/typed")


def _let_go(desk: Desk, visit: Visit, form: int) -> KeptForm:
    found = keep.let_go(desk.parts.admitting, visit.account, form) if 0 < form < _LONGEST_ID else None
    if found is None:
        raise NotFoundException
    return found


HANDLERS = (typed, send, drop)
