"""Attend: who is at a ticket, so that two people do not answer the same mail.

It is no decision: it stands in no journal, changes nothing on the ticket, and is left out while the database is busy.
"""

import structlog

from intake.clock import Clock
from intake.store import visits
from intake.store.engine import Database
from intake.store.errors import StoreUnavailable
from intake.triage.case import TicketId

log = structlog.get_logger(__name__)


def attend(database: Database, clock: Clock, ticket: TicketId, name: str, *, typing: bool = False) -> None:
    """Keep that somebody has the ticket's page open, or is typing a reply or a note on it."""
    try:
        with database.begin() as tx:
            visits.note(tx, ticket, name, typing=typing, now=clock.now())
    except StoreUnavailable:
        log.info("visit_not_noted", ticket=ticket)
