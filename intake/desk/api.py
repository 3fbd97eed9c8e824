"""The API: tickets with what belongs to them, for handing over to another helpdesk and for scripts.

Everything lies under /api and speaks JSON. Lists are turned over by key: `next` is the address of the page behind.
Whoever changes a ticket may send the ETag it was read with as If-Match, and is refused if it was changed since.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TypeVar
from urllib.parse import urlencode

from litestar import Response, get, post, put
from litestar.exceptions import HTTPException, NotFoundException
from litestar.params import FromPath, JSONBody

from intake.desk import api_objects as objects
from intake.desk.api_changes import list_changes
from intake.desk.api_document import DOCUMENT
from intake.desk.api_door import allowing
from intake.desk.api_parameters import After, IfMatch, Priorities, Script, Size, Sought, States
from intake.desk.api_problem import problems
from intake.desk.desk import Desk, TheDesk, in_thread
from intake.desk.ticket_page import number_of
from intake.mail.references import TicketNumber
from intake.steps import act
from intake.steps.act import Acting, ChangedSince, NotDone
from intake.store import board, tickets
from intake.store.board import TicketView
from intake.store.tokens import Scope
from intake.triage.case import TicketId

CONFLICT, CHANGED = 409, 412

Item = TypeVar("Item")


@get("/tickets", opt=allowing(Scope.READ_TICKETS), responses=problems(400, 401, 403))
@in_thread
def list_tickets(  # noqa: PLR0913 - one filter each
    request: Script,
    desk: TheDesk,
    *,
    states: States = None,
    priorities: Priorities = None,
    software: Sought = "",
    assignee: Sought = "",
    text: Sought = "",
    limit: Size = 50,
    after: After = 0,
) -> objects.TicketPage:
    """Tickets that fit every filter, the newest first; merged ones are left out."""
    wanted = board.TicketFilter(
        states=frozenset(states or ()),
        priorities=frozenset(priorities or ()),
        software=software or None,
        assignee=assignee or None,
        text=text,
    )
    place = TicketId(after) if after else None
    with desk.parts.database.read() as tx:
        found = board.tickets(tx, wanted, board.Page(size=limit, order=board.Order.NEWEST, after=place))
        items = tuple(objects.ticket_object(tx, ticket) for ticket in found.tickets)
    return objects.TicketPage(items=items, next=_next(request, found.next_after))


@get("/tickets/{number:str}", opt=allowing(Scope.READ_TICKETS), responses=problems(401, 403, 404))
@in_thread
def show_ticket(desk: TheDesk, number: FromPath[str]) -> Response[objects.TicketObject]:
    """One ticket; its ETag changes whenever anything but its links does."""
    return _ticket(desk, number_of(desk, number))


@get("/tickets/{number:str}/messages", opt=allowing(Scope.READ_MESSAGES), responses=problems(400, 401, 403, 404))
@in_thread
def list_messages(
    request: Script, desk: TheDesk, number: FromPath[str], limit: Size = 50, after: After = 0
) -> objects.MessagePage:
    """Mails on the ticket, those of tickets merged into it too; credentials are masked."""
    found = _keyed(_view(desk, number).messages, lambda mail: mail.inbox, after, limit)
    return objects.MessagePage(
        items=tuple(map(objects.message_object, found[:limit])),
        next=_next(request, found[limit - 1].inbox if len(found) > limit else None),
    )


@get("/tickets/{number:str}/letters", opt=allowing(Scope.READ_MESSAGES), responses=problems(400, 401, 403, 404))
@in_thread
def list_letters(
    request: Script, desk: TheDesk, number: FromPath[str], limit: Size = 50, after: After = 0
) -> objects.LetterPage:
    """Letters that were sent on the ticket, or will be."""
    found = _keyed(_view(desk, number).letters, lambda letter: letter.id, after, limit)
    return objects.LetterPage(
        items=tuple(map(objects.letter_object, found[:limit])),
        next=_next(request, found[limit - 1].id if len(found) > limit else None),
    )


@get("/tickets/{number:str}/notes", opt=allowing(Scope.READ_MESSAGES), responses=problems(400, 401, 403, 404))
@in_thread
def list_notes(
    request: Script, desk: TheDesk, number: FromPath[str], limit: Size = 50, after: After = 0
) -> objects.NotePage:
    """Internal notes; they are only ever added to, so that their place is their key."""
    found, place = _placed(_view(desk, number).notes, after, limit)
    return objects.NotePage(items=tuple(map(objects.note_object, found)), next=_next(request, place))


@get("/tickets/{number:str}/history", opt=allowing(Scope.READ_MESSAGES), responses=problems(400, 401, 403, 404))
@in_thread
def list_history(
    request: Script, desk: TheDesk, number: FromPath[str], limit: Size = 50, after: After = 0
) -> objects.EventPage:
    """The journal's lines about the ticket: who decided what and why."""
    found, place = _placed(_view(desk, number).journal, after, limit)
    return objects.EventPage(items=tuple(map(objects.event_object, found)), next=_next(request, place))


_CHANGING = problems(400, 401, 403, 404, CONFLICT, CHANGED)


@post("/tickets/{number:str}/notes", opt=allowing(Scope.WRITE_NOTES), responses=_CHANGING)
@in_thread
def add_note(
    request: Script, desk: TheDesk, number: FromPath[str], data: JSONBody[objects.NewNote], match: IfMatch = None
) -> objects.NoteObject:
    """Add an internal note; it is never changed."""
    with _acting(request, desk, number, match) as (acting, which):
        act.note(acting, which, text=data.text)
    return objects.note_object(_view(desk, number).notes[-1])


@put("/tickets/{number:str}/state", opt=allowing(Scope.WRITE_TICKETS), responses=_CHANGING)
@in_thread
def set_state(
    request: Script, desk: TheDesk, number: FromPath[str], data: JSONBody[objects.NewState], match: IfMatch = None
) -> Response[objects.TicketObject]:
    """Move the ticket to another state."""
    with _acting(request, desk, number, match) as (acting, which):
        act.move(acting, which, state=data.state, resolution=data.resolution, reason=data.reason)
    return _ticket(desk, which)


@put("/tickets/{number:str}/priority", opt=allowing(Scope.WRITE_TICKETS), responses=_CHANGING)
@in_thread
def set_priority(
    request: Script, desk: TheDesk, number: FromPath[str], data: JSONBody[objects.NewPriority], match: IfMatch = None
) -> Response[objects.TicketObject]:
    """Set how urgent the ticket is."""
    with _acting(request, desk, number, match) as (acting, which):
        act.prioritise(acting, which, priority=data.priority, reason=data.reason)
    return _ticket(desk, which)


@put("/tickets/{number:str}/assignee", opt=allowing(Scope.WRITE_TICKETS), responses=_CHANGING)
@in_thread
def set_assignee(
    request: Script, desk: TheDesk, number: FromPath[str], data: JSONBody[objects.NewAssignee], match: IfMatch = None
) -> Response[objects.TicketObject]:
    """Give the ticket to somebody, or to nobody."""
    with _acting(request, desk, number, match) as (acting, which):
        act.assign(acting, which, assignee=data.assignee)
    return _ticket(desk, which)


@get("/{rest:path}", opt=DOCUMENT, include_in_schema=False, sync_to_thread=False)
def nothing(rest: FromPath[Path]) -> None:  # noqa: ARG001 - litestar wants the name
    """What stands at no address of the API."""
    raise NotFoundException("There is nothing at this address.")


def _next(request: Script, key: int | None) -> str | None:
    if key is None:
        return None
    kept = [(name, value) for name, value in request.query_params.multi_items() if name != "after"]
    return f"{request.url.path}?{urlencode([*kept, ('after', key)])}"


def _view(desk: Desk, number: str) -> TicketView:
    with desk.parts.database.read() as tx:
        view = board.ticket(tx, number_of(desk, number))
    if view is None:
        raise NotFoundException("There is no such ticket.")
    return view


def _ticket(desk: Desk, number: TicketNumber) -> Response[objects.TicketObject]:
    with desk.parts.database.read() as tx:
        ticket = tickets.find(tx, number)
        if ticket is None:
            raise NotFoundException("There is no such ticket.")
        found = objects.ticket_object(tx, ticket)
    return Response(found, headers={"ETag": f'"{ticket.updated_at.isoformat()}"'})


def _keyed(items: Sequence[Item], key: Callable[[Item], int], after: int, limit: int) -> list[Item]:
    """One item more than asked for, if there are more."""
    return [item for item in items if key(item) > after][: limit + 1]


def _placed(items: Sequence[Item], after: int, limit: int) -> tuple[Sequence[Item], int | None]:
    end = after + limit
    return items[after:end], end if len(items) > end else None


@contextmanager
def _acting(request: Script, desk: Desk, number: str, match: str | None) -> Iterator[tuple[Acting, TicketNumber]]:
    """Acts in the token's name. Raises HTTPException where the act is not possible."""
    which = number_of(desk, number)
    seen = None if match in {None, "*"} else _moment(str(match))
    with desk.parts.database.read() as tx:
        if tickets.find(tx, which) is None:
            raise NotFoundException("There is no such ticket.")
    try:
        yield desk.parts.acting(request.auth.actor, seen=seen), which
    except ChangedSince as error:
        raise HTTPException(detail=str(error), status_code=CHANGED) from None
    except NotDone as error:
        raise HTTPException(detail=str(error), status_code=CONFLICT) from None


def _moment(match: str) -> datetime:
    """When the ticket was changed last, from its ETag (RFC 9110, 8.8.3)."""
    try:
        found = datetime.fromisoformat(match.strip().strip('"'))
    except ValueError:
        found = None
    if found is None or found.tzinfo is None:
        raise HTTPException(detail="This is no ETag of a ticket.", status_code=CHANGED)
    return found


TICKETS = (
    list_tickets,
    list_changes,
    show_ticket,
    list_messages,
    list_letters,
    list_notes,
    list_history,
    add_note,
    set_state,
    set_priority,
    set_assignee,
)
