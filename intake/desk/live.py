"""The work list as its page asks for it again by itself: a piece of it, or that nothing has changed.

What waiting times say changes by the minute, so each minute has an answer of its own, whatever has happened.
"""

from hashlib import sha256

from litestar import Response, get

from intake.desk.board_page import listed
from intake.desk.desk import UNATTENDED, Answer, Desk, TheDesk, TheVisit, in_thread
from intake.desk.views import query_of
from intake.desk.visit import Asked, Visit
from intake.store.engine import Transaction
from intake.store.last_change import last_change

NOT_MODIFIED = 304


@get("/board", opt=UNATTENDED)
@in_thread
def piece(request: Asked, desk: TheDesk, visit: TheVisit) -> Answer:
    """The views with their counts, the rows and what is the matter; or 304 (RFC 9110, 13.1.2)."""
    query = query_of(dict(request.query_params.items()))
    with desk.parts.database.read() as tx:
        tag = _tag(desk, visit, tx, request.url.query)
        if request.headers.get("if-none-match") == tag:
            return Response(b"", status_code=NOT_MODIFIED, headers={"ETag": tag})
        shown = listed(desk, visit, tx, query)
    page = desk.pages.page(visit, "board_piece", **shown, is_ticked=False)
    page.headers["ETag"] = tag
    return page


def _tag(desk: Desk, visit: Visit, tx: Transaction, query: str) -> str:
    """Differs wherever what is shown does."""
    parts = (
        last_change(tx),
        visit.now.replace(second=0, microsecond=0),
        [(one.key, one.since) for one in desk.pages.alarms()],
        desk.pages.script_version,
        visit.account.name,
        visit.language,
        query,
    )
    return f'W/"{sha256(repr(parts).encode()).hexdigest()[:24]}"'


HANDLERS = (piece,)
