"""The table of attempts to call practices back. Private to the store, like `intake.store.schema`."""

from sqlalchemy import Index

from intake.store.columns import Moment, Words
from intake.store.tables import may, must, one_of, own_id, partial_index, table, to

RESULTS = ("reached", "busy", "voicemail", "wrong_number")

calls = table(
    "calls",
    own_id(),
    to("ticket_id", "tickets"),
    must("at", Moment),
    must("caller", Words),
    must("phone", Words),
    must("result", Words),
    may("next_at", Moment),
    # When the next attempt is wanted; null when none is, or when it has been made.
    may("due_at", Moment),
    one_of("result", RESULTS),
)
Index(None, calls.c.ticket_id, calls.c.at)
partial_index("ix_calls_due", calls.c.due_at.is_not(None), calls.c.due_at, calls.c.ticket_id)
