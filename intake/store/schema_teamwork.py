"""The tables of working on tickets together: links, who is at which ticket, and a reply's words before they are a letter.

Private to the store, like `intake.store.schema`.
"""

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index

from intake.store.columns import WHOLE, Moment, Words
from intake.store.tables import may, must, table

ticket_links = table(
    "ticket_links",
    # Of two linked tickets the older one stands first, so that a link is one row whichever way it was made.
    Column("ticket_id", WHOLE, ForeignKey("tickets.id"), primary_key=True, autoincrement=False),
    Column("other_id", WHOLE, ForeignKey("tickets.id"), primary_key=True, autoincrement=False),
    must("made_at", Moment),
    must("made_by", Words),
    may("ended_at", Moment),
    CheckConstraint("ticket_id < other_id", name="order"),
)
Index(None, ticket_links.c.other_id)

ticket_visits = table(
    "ticket_visits",
    Column("ticket_id", WHOLE, ForeignKey("tickets.id"), primary_key=True, autoincrement=False),
    Column("visitor", Words, primary_key=True),
    must("opened_at", Moment),
    must("seen_at", Moment),
    may("typing_at", Moment),
)

letter_words = table(
    "letter_words",
    Column("letter_id", WHOLE, ForeignKey("letters.id"), primary_key=True, autoincrement=False),
    must("words", Words),
)
