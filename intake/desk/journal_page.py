"""The journal: who decided what and why, sought by person, event, ticket and day."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, time, timedelta, tzinfo
from urllib.parse import urlencode

from litestar import get

from intake.desk.desk import LEAD, Page, TheDesk, TheVisit, in_thread
from intake.desk.text import one_line
from intake.desk.visit import Asked
from intake.mail.references import TicketNumber, find_ticket_number
from intake.store import journal, tickets
from intake.store.engine import Transaction
from intake.store.journal import Entry
from intake.triage.case import TicketId

PAGE = 100
_LONGEST = 60
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

    def older_link(self, oldest: datetime) -> str:
        """The address of the lines behind this one."""
        said = {name: getattr(self, name) for name in ("actor", "event", "ticket", "since", "until")}
        return "/operations/journal?" + urlencode({**{k: v for k, v in said.items() if v}, "older": oldest.isoformat()})


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
        lines = _lines(tx, sought, number, settings.zone)
        shown = lines[:PAGE]
        numbers = _numbers(tx, shown)
    words = desk.pages.words_for(visit).words
    return desk.pages.page(
        visit,
        "journal",
        sought=sought,
        lines=shown,
        numbers=numbers,
        events=sorted(key.removeprefix("event.") for key in words if key.startswith("event.")),
        next_link=sought.older_link(shown[-1].at) if len(lines) > PAGE else "",
    )


def _lines(tx: Transaction, sought: Sought, number: TicketNumber | None, zone: tzinfo) -> tuple[Entry, ...]:
    since, until = _day(sought.since, zone), _day(sought.until, zone)
    ends = [end for end in (until and until + _DAY, _older(sought.older)) if end]
    until = min(ends, default=None)
    if sought.ticket:
        ticket = tickets.find(tx, number) if number else None
        found = reversed(journal.of_ticket(tx, ticket.id)) if ticket else ()
        return tuple(line for line in found if _fits(line, sought, since, until))[: PAGE + 1]
    return journal.search(
        tx,
        event=sought.event or None,
        actor=sought.actor.lower() or None,
        since=since,
        until=until,
        limit=PAGE + 1,
    )


def _fits(line: Entry, sought: Sought, since: datetime | None, until: datetime | None) -> bool:
    return (
        line.event == (sought.event or line.event)
        and line.actor == (sought.actor.lower() or line.actor)
        and (since is None or line.at >= since)
        and (until is None or line.at < until)
    )


def _day(said: str, zone: tzinfo) -> datetime | None:
    """The beginning of a day as browsers send it (HTML, date), in the organisation's zone."""
    try:
        return datetime.combine(datetime.fromisoformat(said).date(), time(), zone)
    except (ValueError, OverflowError):
        return None


def _older(said: str) -> datetime | None:
    """The end of the page before; its last moment is shown once more, so that no line of it is passed over."""
    try:
        moment = datetime.fromisoformat(said.replace(" ", "+"))
    except ValueError:
        return None
    return moment + timedelta(microseconds=1) if moment.tzinfo else None


def _numbers(tx: Transaction, lines: Iterable[Entry]) -> dict[TicketId, TicketNumber]:
    found = (tickets.find(tx, key) for key in {line.ticket for line in lines if line.ticket is not None})
    return {ticket.id: ticket.number for ticket in found if ticket}


HANDLERS = (journal_page,)
