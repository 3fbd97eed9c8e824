"""A ticket's page, as it is looked at and as it comes back when something could not be done."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from litestar import get
from litestar.exceptions import NotFoundException

from intake.desk.composing import ENTRY, composer_of
from intake.desk.desk import AGENT, Answer, Desk, FromPath, Page, TheDesk, TheVisit, in_thread
from intake.desk.pages import see_other
from intake.desk.reading_view import reading_side
from intake.desk.ticket_team import attended, news_since, team_of
from intake.desk.ticket_view import whole
from intake.desk.views import waiting_of
from intake.desk.visit import Asked, Visit
from intake.mail.references import TicketNumber, find_ticket_number
from intake.reading.values import PRIORITY_ORDER
from intake.steps.act_team import DISMISSALS
from intake.steps.write import Written
from intake.store import calls, outbox
from intake.store.board import TicketView
from intake.store.engine import Transaction
from intake.triage.case import InboxId, LetterId
from intake.triage.lifecycle import Resolution

_LONGEST_ID = 18


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
    withheld: InboxId | None = None
    """The mail whose withheld letter the preview shows."""
    typing: bool = False
    """Whether somebody is in the midst of a reply."""


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
        found = whole(tx, number)
        if found is None:
            raise NotFoundException
        attempts = calls.of_ticket(tx, found.ticket.id)
        team = team_of(tx, found.view, settings, visit)
        side = reading_side(tx, found.view, document)
        outcome = replace(outcome, kept=_taken_back(tx, found.view, outcome) or outcome.kept)
    attended(desk.parts, found.ticket, visit, typing=outcome.typing)
    return desk.pages.page(
        visit,
        "ticket",
        status=outcome.status,
        it=found,
        ticket=found.ticket,
        waiting=waiting_of(found.ticket, settings, visit.now),
        team=team,
        news=news_since(found.view, outcome.since),
        outcome=outcome,
        side=side,
        composer=composer_of(desk, found.ticket, side, document, kept=outcome.kept, preview=outcome.preview),
        calls=attempts,
        results=tuple(calls.CallResult),
        priorities=PRIORITY_ORDER,
        resolutions=tuple(one for one in Resolution if one not in DISMISSALS or one is found.ticket.resolution),
        dismissals=DISMISSALS,
    )


def _taken_back(tx: Transaction, view: TicketView, outcome: Outcome) -> dict[str, str]:
    """The form of the reply that was taken back, if it is the ticket's; else nothing."""
    withdrawn = (letter for letter in view.letters if letter.state == "withdrawn")
    found = next((letter for letter in withdrawn if letter.id == outcome.taken_back), None)
    words = outbox.words_of(tx, found.id) if found else None
    if found is None or words is None:
        return {}
    return {"text": words, "language": found.language, **{f"{ENTRY}{number}": "on" for number, _ in found.entries}}


@get("/tickets/{number:str}", opt=AGENT)
@in_thread
def ticket(request: Asked, desk: TheDesk, visit: TheVisit, number: FromPath[str]) -> Answer:
    """A ticket whole. A number spelled otherwise leads to the one that is right."""
    found = number_of(desk, number)
    if found != number:
        return see_other(f"/tickets/{found}")
    said = request.query_params.get("words", "")
    taken_back = LetterId(int(said)) if said.isascii() and said.isdigit() and len(said) <= _LONGEST_ID else None
    return ticket_page(desk, visit, found, Outcome(done=request.query_params.get("done", ""), taken_back=taken_back))


HANDLERS = (ticket,)
