"""Who is at a ticket, as a piece of its page that can be asked for by itself; asking says that one is still there."""

from datetime import datetime

from litestar import get, post
from litestar.exceptions import NotFoundException

from intake.desk.desk import AGENT, UNATTENDED, Desk, Form, FromPath, Page, TheDesk, TheVisit, in_thread
from intake.desk.ticket_form import moment_seen
from intake.desk.ticket_page import number_of
from intake.desk.ticket_team import attended, news_since, present_at
from intake.desk.visit import Asked, Visit
from intake.store import board, tickets


@get("/tickets/{number:str}/presence", opt=UNATTENDED)
@in_thread
def presence(request: Asked, desk: TheDesk, visit: TheVisit, number: FromPath[str]) -> Page:
    """Who else has the ticket open or is typing, and what is new since the page that asks was loaded, if it says when."""
    return _piece(desk, visit, number, _since(request), typing=False)


@post("/tickets/{number:str}/presence", opt=AGENT, status_code=200)
@in_thread
def typing(request: Asked, desk: TheDesk, visit: TheVisit, number: FromPath[str], data: Form) -> Page:
    """The same, keeping that the visitor is typing if the form says so."""
    return _piece(desk, visit, number, _since(request), typing=data.get("typing") == "yes")


def _since(request: Asked) -> datetime | None:
    said = request.query_params.get("seen")
    return moment_seen(said) if said else None


def _piece(desk: Desk, visit: Visit, number: str, since: datetime | None, *, typing: bool) -> Page:
    its_number = number_of(desk, number)
    with desk.parts.database.read() as tx:
        ticket = tickets.find(tx, its_number)
        if ticket is None:
            raise NotFoundException
        present = present_at(tx, ticket, visit)
        view = board.ticket(tx, its_number) if since is not None and since < ticket.updated_at else None
    attended(desk.parts, ticket, visit, typing=typing)
    newer = news_since(view, since) if view else ()
    return desk.pages.page(visit, "ticket_presence", ticket=ticket, present=present, newer=newer, is_newer=bool(view))


HANDLERS = (presence, typing)
