"""The way to a ticket by its number as it was written down or heard on the telephone."""

from urllib.parse import quote

from litestar import get

from intake.desk.desk import AGENT, Answer, TheDesk, TheVisit, in_thread
from intake.desk.pages import see_other
from intake.desk.text import one_line
from intake.desk.visit import Asked
from intake.mail.references import find_ticket_number
from intake.store import tickets

_LONGEST = 200


@get("/tickets", opt=AGENT)
@in_thread
def find(request: Asked, desk: TheDesk, visit: TheVisit) -> Answer:  # noqa: ARG001 - the door asks who it is
    """The ticket of a number, or the list of what else fits the words, or the work list."""
    said = request.query_params
    words = one_line(said.get("number") or said.get("text", ""), _LONGEST)
    number = find_ticket_number(words, desk.parts.settings.ticket_prefix)
    with desk.parts.database.read() as tx:
        found = tickets.find(tx, number) if number else None
    if found:
        return see_other(f"/tickets/{found.number}")
    return see_other(f"/?view=open&text={quote(words, safe='')}" if words else "/")


HANDLERS = (find,)
