"""The tables that tickets are looked for in. Private to the store, like `intake.store.schema`.

The words of a ticket stand in `ticket_words`, which each database has in its own way: a table of FTS5 in SQLite, a column of
tsvector in PostgreSQL. Only `intake.store.search` speaks to it, and the migration alone makes it; so it is no table here.
All of this is made from what other tables hold, and can be made anew.
"""

from sqlalchemy import Column, ForeignKey, Index

from intake.store.columns import WHOLE
from intake.store.tables import table

ticket_entries = table(
    "ticket_entries",
    # The FAQ entries that a ticket's mails ask for or its letters quote.
    Column("number", WHOLE, primary_key=True, autoincrement=False),
    Column("ticket_id", WHOLE, ForeignKey("tickets.id"), primary_key=True, autoincrement=False),
)
Index(None, ticket_entries.c.ticket_id)
