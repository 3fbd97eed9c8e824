"""The journal: who decided what and why, sought by person, event, ticket and day."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo
from urllib.parse import urlencode

from litestar import get

from intake.desk.desk import LEAD, Page, TheDesk, TheVisit, in_thread
from intake.desk.journal_words import details, reason
from intake.desk.text import one_line
from intake.desk.visit import Asked
from intake.mail.references import TicketNumber, find_ticket_number
from intake.store import journal, tickets
from intake.store.engine import Transaction
from intake.store.journal import Entry, Place
from intake.triage.case import TicketId

PAGE = 100
_LONGEST = 60
_LONGEST_KEY = 18
_FIRST, _LAST = date(1990, 1, 1), date(2200, 1, 1)
"""Days that can be computed with in every zone."""
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sought:
    """What somebody looks for; anything unknown in an address counts as not said."""

    actor: str
    event: str
    ticket: str
    since: str
    until: str
    older: str
    """Where the page before ended."""

    def older_link(self, last: Place) -> str:
        """The address of the lines behind this one."""
        said = {name: getattr(self, name) for name in ("actor", "event", "ticket", "since", "until")}
        place = f"{last.at.isoformat()},{last.id}"
        return "/operations/journal?" + urlencode({**{k: v for k, v in said.items() if v}, "older": place})


def sought_of(said: Mapping[str, str]) -> Sought:
    """What an address asks for."""
    names = ("actor", "event", "ticket", "since", "until", "older")
    return Sought(**{name: one_line(said.get(name, ""), _LONGEST) for name in names})


@get("/operations/journal", opt=LEAD)
@in_thread
def journal_page(request: Asked, desk: TheDesk, visit: TheVisit) -> Page:
    """The newest lines that fit."""
    settings, sought = desk.parts.settings, sought_of(dict(request.query_params.items()))
    number = find_ticket_number(sought.ticket, settings.ticket_prefix)
    with desk.parts.database.read() as tx:
        found = _lines(tx, sought, number, settings.zone)
        shown = [line for _, line in found[:PAGE]]
        numbers = _numbers(tx, shown)
    words = desk.pages.words_for(visit).words
    return desk.pages.page(
        visit,
        "journal",
        sought=sought,
        lines=shown,
        numbers=numbers,
        details=details,
        reason=reason,
        events=sorted(key.removeprefix("event.") for key in words if key.startswith("event.")),
        next_link=sought.older_link(found[PAGE - 1][0]) if len(found) > PAGE else "",
    )


def _lines(
    tx: Transaction, sought: Sought, number: TicketNumber | None, zone: tzinfo
) -> tuple[tuple[Place, Entry], ...]:
    ticket = tickets.find(tx, number) if number else None
    if sought.ticket and ticket is None:
        return ()
    since, until = _day(sought.since, zone), _day(sought.until, zone)
    return journal.page(
        tx,
        event=sought.event or None,
        actor=sought.actor.lower() or None,
        ticket=ticket.id if ticket else None,
        since=since,
        until=until and until + _DAY,
        behind=_place(sought.older),
        limit=PAGE + 1,
    )


def _day(said: str, zone: tzinfo) -> datetime | None:
    """The beginning of a day as browsers send it (HTML, date), in the organisation's zone."""
    try:
        day = datetime.fromisoformat(said).date()
    except ValueError:
        return None
    return datetime.combine(min(max(day, _FIRST), _LAST), time(), zone)


def _place(said: str) -> Place | None:
    """Where the page before ended."""
    moment, _, key = said.replace(" ", "+").partition(",")
    try:
        at = datetime.fromisoformat(moment)
    except ValueError:
        return None
    is_key = key.isascii() and key.isdigit() and len(key) <= _LONGEST_KEY
    return Place(at=at, id=int(key)) if at.tzinfo and _FIRST < at.date() < _LAST and is_key else None


def _numbers(tx: Transaction, lines: Iterable[Entry]) -> dict[TicketId, TicketNumber]:
    found = (tickets.find(tx, key) for key in {line.ticket for line in lines if line.ticket is not None})
    return {ticket.id: ticket.number for ticket in found if ticket}


HANDLERS = (journal_page,)
