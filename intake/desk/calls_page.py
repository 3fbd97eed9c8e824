"""The call-back list: as a page, printed, as CSV; and the form that keeps how an attempt ended."""

import csv
import io
from collections.abc import Iterator, Mapping
from datetime import datetime, tzinfo

from litestar import Response, get, post
from litestar.exceptions import NotFoundException

from intake.desk.calls_view import CallList, Line, call_list
from intake.desk.desk import AGENT, Answer, Desk, Form, FromPath, Page, TheDesk, TheVisit, in_thread
from intake.desk.entering import REFUSED, local
from intake.desk.pages import see_other
from intake.desk.text import one_line
from intake.desk.ticket_page import Outcome, number_of, ticket_page
from intake.desk.visit import Asked, Visit
from intake.desk.words import Words
from intake.letters.phone import legible
from intake.reading.values import FieldName
from intake.steps import act
from intake.steps.act import NotDone
from intake.steps.export import note_export
from intake.store import calls
from intake.store.calls import CallResult

MOST_SHOWN = 100
MOST_WRITTEN = 5000
_FORMULA = ("=", "+", "-", "@")
_EVERYBODY = "all"


@get("/calls", opt=AGENT)
@in_thread
def call_page(request: Asked, desk: TheDesk, visit: TheVisit) -> Page:
    """Whom to call: one's own tickets and free ones, or everybody's."""
    return _page(
        desk,
        visit,
        whose=request.query_params.get("whose", ""),
        done=request.query_params.get("done", ""),
    )


@get("/calls.csv", opt=AGENT)
@in_thread
def call_file(request: Asked, desk: TheDesk, visit: TheVisit) -> Response[bytes]:
    """The same as CSV, as German and English spreadsheets open it by themselves."""
    whose = _whose(request.query_params.get("whose", ""))
    note_export(desk.parts.acting(visit.account.name), "calls_exported", whose=whose)
    words, found = desk.pages.words_for(visit), _found(desk, visit, whose, MOST_WRITTEN)
    file = io.StringIO()
    table = csv.writer(file, delimiter=";")
    table.writerow(words(key) for key in _COLUMNS)
    table.writerows(_row(line, words) for line in (*found.now, *found.later))
    return Response(
        file.getvalue().encode("utf-8-sig"),
        media_type="text/csv; charset=utf-8",
        headers={"Content-Disposition": f'attachment; filename="{words("call.file")}.csv"'},
    )


_COLUMNS = (
    "call.due",
    "board.priority",
    "field.practice",
    "field.contact_name",
    "field.contact_phone",
    "field.town",
    "field.software",
    "board.subject",
    "call.ticket",
    "board.holder",
    "call.last",
)


def _row(line: Line, words: Words) -> Iterator[str]:
    ticket, fields = line.ticket, line.fields
    last = f"{words.moment(line.last.at)} {words.known('result', line.last.result)}" if line.last else ""
    # Spreadsheets compute with +49 561; with 0049 561 they do not.
    phone = legible(line.phone).replace("\N{NO-BREAK SPACE}", " ")
    phone = f"00{phone[1:]}" if phone.startswith("+") else phone
    cells = (
        words.moment(line.due),
        words.known("priority", ticket.priority),
        fields.get(FieldName.PRACTICE) or ticket.customer or "",
        fields.get(FieldName.CONTACT_NAME, ""),
        phone,
        fields.get(FieldName.TOWN, ""),
        fields.get(FieldName.SOFTWARE, ""),
        ticket.subject,
        ticket.number,
        ticket.assignee or "",
        last,
    )
    for cell in cells:
        text = one_line(cell)
        yield f"'{text}" if text.startswith(_FORMULA) else text


@post("/tickets/{number:str}/call", opt=AGENT)
@in_thread
def record(desk: TheDesk, visit: TheVisit, number: FromPath[str], data: Form) -> Answer:
    """Keep how an attempt ended; what is a fact is kept whatever happened to the ticket meanwhile."""
    its_number, back = number_of(desk, number), local(data.get("back"))
    try:
        act.record_call(
            desk.parts.acting(visit.account.name),
            its_number,
            phone=data.get("phone", ""),
            result=_result(data.get("result")),
            next_at=_moment(data.get("next", ""), desk.parts.settings.zone),
            note=data.get("note", ""),
        )
    except NotDone:
        if not back.startswith("/calls"):
            return ticket_page(desk, visit, its_number, Outcome(status=REFUSED, refused="call", kept=data))
        return _page(desk, visit, whose=back.partition("whose=")[2], refused=its_number, kept=data)
    if not back.startswith("/calls"):
        return see_other(f"/tickets/{its_number}?done=call#main")
    return see_other(f"/calls?whose={_whose(back.partition('whose=')[2])}&done={its_number}#main")


def _result(said: str | None) -> CallResult:
    try:
        return CallResult(said or "")
    except ValueError:
        raise NotFoundException from None


def _moment(said: str, zone: tzinfo) -> datetime | None:
    """A time as browsers send it, which is the organisation's (HTML, datetime-local). Raises NotDone."""
    if not said:
        return None
    try:
        return datetime.fromisoformat(said).replace(tzinfo=zone)
    except ValueError:
        raise NotDone("That is no time.", mend="Write it like 2021-11-08T14:30.") from None


def _whose(said: str) -> str:
    return said if said == _EVERYBODY else "free"


def _found(desk: Desk, visit: Visit, whose: str, most: int) -> CallList:
    holder = None if whose == _EVERYBODY else visit.account.name
    with desk.parts.database.read() as tx:
        wanted = calls.wanted(tx, most=most, holder=holder)
    return call_list(wanted, desk.parts.settings.targets, visit.now)


def _page(
    desk: Desk, visit: Visit, *, whose: str, done: str = "", refused: str = "", kept: Mapping[str, str] | None = None
) -> Page:
    found = _found(desk, visit, whose, MOST_SHOWN + 1)
    return desk.pages.page(
        visit,
        "calls",
        status=REFUSED if refused else 200,
        whose=_whose(whose),
        parts_of_list=(("now", found.now[:MOST_SHOWN]), ("later", found.later[:MOST_SHOWN])),
        has_more=max(len(found.now), len(found.later)) > MOST_SHOWN,
        done=done if done.isascii() else "",
        refused=refused,
        kept=kept or {},
        results=tuple(CallResult),
    )


HANDLERS = (call_page, call_file, record)
