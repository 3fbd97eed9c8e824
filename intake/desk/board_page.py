"""The work list."""

from litestar import get

from intake.desk.desk import AGENT, Page, TheDesk, TheVisit, in_thread
from intake.desk.views import View, filter_of, query_of, waiting_of
from intake.desk.visit import Asked
from intake.reading.values import PRIORITY_ORDER
from intake.store import board
from intake.triage.lifecycle import TicketState

MOST_COUNTED = 1000
"""So that counting costs the same however many tickets there are."""


@get("/", opt=AGENT)
@in_thread
def work_list(request: Asked, desk: TheDesk, visit: TheVisit) -> Page:
    """A page of a view of the work list, with how many tickets each view has."""
    settings = desk.parts.settings
    query = query_of(dict(request.query_params.items()))
    filters = {view: filter_of(view, name=visit.account.name, settings=settings, now=visit.now) for view in View}
    wanted = query.restrict(filters[query.view], settings.ticket_prefix)
    with desk.parts.database.read() as tx:
        counts = {view: board.count(tx, wanted, most=MOST_COUNTED) for view, wanted in filters.items()}
        found = board.tickets(tx, wanted, query.page(settings.page_size))
    return desk.pages.page(
        visit,
        "board",
        query=query,
        counts={view: f"{MOST_COUNTED - 1}+" if number == MOST_COUNTED else number for view, number in counts.items()},
        rows=[(ticket, dict(ticket.fields), waiting_of(ticket, settings, visit.now)) for ticket in found.tickets],
        next_link=query.link(after=found.next_after) if found.next_after is not None else "",
        priorities=PRIORITY_ORDER,
        states=sorted(filters[query.view].states, key=list(TicketState).index),
        done=request.query_params.get("done", ""),
    )


HANDLERS = (work_list,)
