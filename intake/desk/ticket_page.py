"""A ticket's page, as it is looked at and as it comes back when something could not be done."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from litestar import get
from litestar.exceptions import NotFoundException

from intake.desk.desk import AGENT, Answer, Desk, FromPath, Page, TheDesk, TheVisit, in_thread
from intake.desk.pages import see_other
from intake.desk.ticket_view import whole
from intake.desk.views import waiting_of
from intake.desk.visit import Asked, Visit
from intake.mail.references import TicketNumber, find_ticket_number
from intake.reading.values import PRIORITY_ORDER
from intake.steps.write import Written
from intake.store import calls
from intake.triage.case import LetterId
from intake.triage.lifecycle import Resolution


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """How an act ended, for the page that shows it."""

    status: int = 200
    done: str = ""
    refused: str = ""
    """The act that was not possible."""
    changed: bool = False
    """Whether somebody else was faster."""
    why: str = ""
    """What stood against it, where that has words of its own."""
    since: datetime | None = None
    """What changed after this is told."""
    taken_back: LetterId | None = None
    """A reply whose words stand in the field again."""
    kept: Mapping[str, str] = field(default_factory=dict)
    """What had been typed, so that nothing of it is lost."""
    preview: Written | None = None


def number_of(desk: Desk, text: str) -> TicketNumber:
    """The ticket number in an address. Raises NotFoundException."""
    found = find_ticket_number(text, desk.parts.settings.ticket_prefix)
    if found is None:
        raise NotFoundException
    return found


def ticket_page(desk: Desk, visit: Visit, number: TicketNumber, outcome: Outcome) -> Page:
    """The ticket's page with this outcome on it. Raises NotFoundException."""
    settings, document = desk.parts.settings, desk.parts.document()
    with desk.parts.database.read() as tx:
        found = whole(tx, number, document)
        attempts = calls.of_ticket(tx, found.ticket.id) if found else ()
    if found is None:
        raise NotFoundException
    return desk.pages.page(
        visit,
        "ticket",
        status=outcome.status,
        it=found,
        ticket=found.ticket,
        waiting=waiting_of(found.ticket, settings, visit.now),
        outcome=outcome,
        calls=attempts,
        results=tuple(calls.CallResult),
        priorities=PRIORITY_ORDER,
        resolutions=tuple(Resolution),
    )


@get("/tickets/{number:str}", opt=AGENT)
@in_thread
def ticket(request: Asked, desk: TheDesk, visit: TheVisit, number: FromPath[str]) -> Answer:
    """A ticket whole. A number spelled otherwise leads to the one that is right."""
    found = number_of(desk, number)
    if found != number:
        return see_other(f"/tickets/{found}")
    return ticket_page(desk, visit, found, Outcome(done=request.query_params.get("done", "")))


HANDLERS = (ticket,)
