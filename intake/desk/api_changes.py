"""What changed since the last time: tickets behind a place that stays, for whoever keeps a copy of them."""

from datetime import UTC, datetime, timedelta
from typing import Annotated
from urllib.parse import urlencode

from litestar import get
from litestar.params import QueryParameter

from intake.desk import api_objects as objects
from intake.desk.api_door import allowing
from intake.desk.api_parameters import After, Priorities, Script, Size, States
from intake.desk.api_problem import problems
from intake.desk.desk import TheDesk, in_thread
from intake.store import feed
from intake.store.tokens import Scope
from intake.triage.case import TicketId

BEGINNING = datetime(2000, 1, 1, tzinfo=UTC)
SETTLED = timedelta(seconds=10)
"""So long a change may still be in the writing."""

Since = Annotated[datetime | None, QueryParameter(description="Only what was changed then or later.")]


@get("/changes", opt=allowing(Scope.READ_TICKETS), responses=problems(400, 401, 403))
@in_thread
def list_changes(  # noqa: PLR0913 - one filter each
    request: Script,
    desk: TheDesk,
    *,
    since: Since = None,
    states: States = None,
    priorities: Priorities = None,
    limit: Size = 50,
    after: After = 0,
) -> objects.ChangePage:
    """Tickets in the order of their last change, merged ones too, for keeping a copy up to date.

    Begin without `since`, or at a time, and then ask for `next`, again and again. A change is told ten seconds after it
    was made, so that none that is still being written is passed over; a ticket that changes meanwhile comes once more.
    A mail that came changes its ticket; a note, a letter or a link does not.
    """
    start = _utc(since) if since else BEGINNING
    span = feed.Span(since=start, after=TicketId(after), until=desk.parts.clock.now() - SETTLED)
    with desk.parts.database.read() as tx:
        found = feed.changes(tx, span, states=states or (), priorities=priorities or (), limit=limit + 1)
        items = tuple(objects.ticket_object(tx, ticket) for ticket in found[:limit])
    last = found[:limit][-1] if found else None
    place = (last.updated_at, last.id) if last else (start, after)
    return objects.ChangePage(items=items, next=_going_on(request, *place), has_more=len(found) > limit)


def _going_on(request: Script, since: datetime, after: int) -> str:
    kept = [(name, value) for name, value in request.query_params.multi_items() if name not in {"since", "after"}]
    return f"{request.url.path}?{urlencode([*kept, ('since', since.isoformat()), ('after', after)])}"


def _utc(said: datetime) -> datetime:
    """A time in UTC, near the ends of time too; one without zone is taken for UTC."""
    if said.tzinfo is None:
        return said.replace(tzinfo=UTC)
    try:
        return max(said.astimezone(UTC), BEGINNING)
    except OverflowError:
        return BEGINNING if said.year < BEGINNING.year else said.replace(tzinfo=UTC)
