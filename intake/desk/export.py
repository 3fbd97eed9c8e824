"""All tickets to take away, in a stream that grows with nothing: as CSV for spreadsheets, as JSON lines for programs.

A cell that a spreadsheet would take for a formula begins with an apostrophe, since strangers write what stands there.
"""

import csv
import io
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime

from litestar import post
from litestar.response import Stream
from litestar.serialization import encode_json

from intake.desk.desk import Desk, TheDesk, TheVisit, in_thread
from intake.desk.text import harmless
from intake.desk.visit import Visit
from intake.desk.words import Words
from intake.reading.values import FieldName
from intake.steps.export import export
from intake.store.board import TicketView
from intake.store.objects import view_object

LEAD: Mapping[str, str] = {"role": "lead"}
LONGEST_CELL = 30_000
"""Spreadsheets take 32,767 characters."""
TICKET_COLUMNS = (
    *("number", "state", "resolution", "priority", "language", "subject", "customer", "assignee", "partner"),
    *("opened_at", "updated_at", "customer_wrote_at", "closed_at", "missing"),
    *FieldName,
    *("mails", "letters", "notes", "merged", "links"),
)
HISTORY_COLUMNS = ("number", "at", "kind", "who", "what", "text")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_MARK = "\ufeff"
"""By this Excel knows that a CSV is UTF-8."""
_SEPARATOR = {"de": ";", "en": ","}
"""What the language's spreadsheets take for the end of a cell."""

Row = Iterable[object]


@post("/numbers/export/tickets.csv", opt=LEAD, status_code=200)
@in_thread
def tickets_csv(desk: TheDesk, visit: TheVisit) -> Stream:
    """A row for each ticket."""
    return _csv(desk, visit, "tickets.csv", TICKET_COLUMNS, (_ticket(view) for view in _views(desk, visit, "tickets")))


@post("/numbers/export/history.csv", opt=LEAD, status_code=200)
@in_thread
def history_csv(desk: TheDesk, visit: TheVisit) -> Stream:
    """A row for each mail, letter, note and line of the journal of each ticket."""
    rows = (row for view in _views(desk, visit, "history") for row in _history(view))
    return _csv(desk, visit, "history.csv", HISTORY_COLUMNS, rows)


@post("/numbers/export/tickets.jsonl", opt=LEAD, status_code=200)
@in_thread
def tickets_jsonl(desk: TheDesk, visit: TheVisit) -> Stream:
    """A line for each ticket with everything on it, like `intake export`."""
    lines = (encode_json(view_object(view)) + b"\n" for view in _views(desk, visit, "json"))
    return _download(lines, "tickets.jsonl", "application/jsonl")


def _views(desk: Desk, visit: Visit, form: str) -> Iterator[TicketView]:
    return export(desk.parts.acting(visit.account.name), form)


def _ticket(view: TicketView) -> Row:
    ticket, held = view.ticket, dict(view.ticket.fields)
    yield from (ticket.number, ticket.state, ticket.resolution, ticket.priority, ticket.language, ticket.subject)
    yield from (ticket.customer, ticket.assignee, ticket.partner)
    yield from (ticket.opened_at, ticket.updated_at, ticket.customer_wrote_at, ticket.closed_at)
    yield ", ".join(ticket.missing)
    yield from (held.get(name) for name in FieldName)
    yield from (len(view.messages), len(view.letters), len(view.notes))
    yield from (", ".join(view.merged), ", ".join(view.links))


def _history(view: TicketView) -> Iterator[Row]:
    number = view.ticket.number
    for mail in view.messages:
        yield number, mail.received_at, "mail", mail.sender, mail.kind, mail.text
    for letter in view.letters:
        yield number, letter.sent_at or letter.queued_at, "letter", letter.recipient, letter.purpose, letter.text
    for note in view.notes:
        yield number, note.at, "note", note.author, "", note.text
    for line in view.journal:
        yield number, line.at, "journal", line.actor, line.event, line.reason


def _csv(desk: Desk, visit: Visit, name: str, header: Row, rows: Iterable[Row]) -> Stream:
    words, separator = desk.pages.words_for(visit), _SEPARATOR[visit.language]

    def written() -> Iterator[str]:
        yield _MARK + line_of(header, separator)
        for row in rows:
            yield line_of((_cell(value, words) for value in row), separator)

    return _download(written(), name, "text/csv; charset=utf-8")


def line_of(cells: Row, separator: str) -> str:
    """One line of CSV (RFC 4180, but for the separator)."""
    target = io.StringIO()
    csv.writer(target, delimiter=separator).writerow(cells)
    return target.getvalue()


def _cell(value: object, words: Words) -> str:
    if isinstance(value, datetime):
        return value.astimezone(words.zone).strftime("%Y-%m-%d %H:%M:%S")
    return tame("" if value is None else str(value))


def tame(text: str) -> str:
    """The text as a cell that no spreadsheet computes; telephone numbers stay as they are."""
    clean = harmless(text[:LONGEST_CELL])
    is_formula = clean.startswith(_FORMULA) and not (clean[:1] == "+" and clean[1:].isdigit())
    return f"'{clean}" if is_formula else clean


def _download(content: Iterator[str] | Iterator[bytes], name: str, media_type: str) -> Stream:
    return Stream(content, media_type=media_type, headers={"Content-Disposition": f'attachment; filename="{name}"'})


HANDLERS = (tickets_csv, history_csv, tickets_jsonl)
