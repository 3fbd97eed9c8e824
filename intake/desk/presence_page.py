"""Who is at a ticket, as a piece of its page that can be asked for by itself; asking says that one is still there."""

from litestar import get, post
from litestar.exceptions import NotFoundException

from intake.desk.desk import AGENT, Desk, Form, FromPath, Page, TheDesk, TheVisit, in_thread
from intake.desk.ticket_page import number_of
from intake.desk.ticket_team import attended, present_at
from intake.desk.visit import Visit
from intake.store import tickets


@get("/tickets/{number:str}/presence", opt=AGENT)
@in_thread
def presence(desk: TheDesk, visit: TheVisit, number: FromPath[str]) -> Page:
    """Who else has the ticket open or is typing."""
    return _piece(desk, visit, number, typing=False)


@post("/tickets/{number:str}/presence", opt=AGENT, status_code=200)
@in_thread
def typing(desk: TheDesk, visit: TheVisit, number: FromPath[str], data: Form) -> Page:
    """The same, keeping that the visitor is typing if the form says so."""
    return _piece(desk, visit, number, typing=data.get("typing") == "yes")


def _piece(desk: Desk, visit: Visit, number: str, *, typing: bool) -> Page:
    its_number = number_of(desk, number)
    with desk.parts.database.read() as tx:
        ticket = tickets.find(tx, its_number)
        if ticket is None:
            raise NotFoundException
        present = present_at(tx, ticket, visit)
    attended(desk.parts, ticket, visit, typing=typing)
    return desk.pages.page(visit, "ticket_presence", ticket=ticket, present=present)


HANDLERS = (presence, typing)
