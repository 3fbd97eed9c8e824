"""Export: every ticket with its history, for whoever carries on elsewhere."""

from collections.abc import Iterator

from intake.steps.acting import Acting
from intake.store import board, journal
from intake.store.board import TicketView
from intake.store.engine import Database

PAGE = 200


def every_ticket(database: Database) -> Iterator[TicketView]:
    """Every ticket, the newest first, page by page, so that neither memory nor a transaction grows with them."""
    page = board.Page(size=PAGE, order=board.Order.NEWEST)
    while True:
        with database.read() as tx:
            found = board.tickets(tx, board.TicketFilter(), page)
            views = [board.ticket(tx, ticket.number) for ticket in found.tickets]
        yield from (view for view in views if view)
        if found.next_after is None:
            return
        page = board.Page(size=PAGE, order=board.Order.NEWEST, after=found.next_after)


def export(acting: Acting, form: str) -> Iterator[TicketView]:
    """Every ticket, with a line in the journal about who took them away. Raises StoreUnavailable at once and later."""
    note_export(acting, "tickets_exported", form=form)
    return every_ticket(acting.database)


def note_export(acting: Acting, event: str, **detail: str) -> None:
    """Write down who takes what away. Raises StoreUnavailable, and then nothing must be handed out."""
    with acting.database.begin() as tx:
        journal.write(tx, journal.Entry(at=acting.clock.now(), actor=acting.by, event=event, detail=detail))
