"""What the board looks for and counts.

Words are folded by the program, so the rows of tickets that were there before are filled by it too, after the migration.

Revision ID: 0005
Revises: 0004
"""

import sqlalchemy as sa

from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

# Migrations are frozen: they import nothing of the program, whose types may change.
WHOLE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
WORK = ["state", "priority_rank", "opened_at", "id", "merged_into"]


def upgrade() -> None:
    _create_words()
    op.create_table(
        "ticket_entries",
        sa.Column("number", WHOLE, autoincrement=False, nullable=False),
        sa.Column("ticket_id", WHOLE, autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(["ticket_id"], ["tickets.id"], name="fk_ticket_entries_ticket_id"),
        sa.PrimaryKeyConstraint("number", "ticket_id", name="pk_ticket_entries"),
        sqlite_strict=True,
    )
    op.create_index("ix_ticket_entries_ticket_id", "ticket_entries", ["ticket_id"])
    op.create_index("ix_inbox_received_at", "inbox", ["received_at"])
    counted = ["opened_at", "state", "software", "customer_wrote_at", "merged_into"]
    op.create_index("ix_tickets_counted", "tickets", counted)
    op.drop_index("ix_letters_ticket_id", "letters")
    op.create_index("ix_letters_ticket_id_state_automatic", "letters", ["ticket_id", "state", "automatic"])
    op.drop_index("ix_tickets_state_priority_rank_opened_at_id", "tickets")
    op.create_index("ix_tickets_work", "tickets", WORK)
    op.create_index("ix_tickets_states", "tickets", ["state", "id", "merged_into"])
    _partial_index("ix_tickets_unassigned", "tickets", WORK, "assignee IS NULL")
    op.drop_index("ix_tickets_assigned", "tickets")
    _partial_index("ix_tickets_assigned", "tickets", ["assignee", *WORK], "assignee IS NOT NULL")
    _partial_index("ix_tickets_software", "tickets", ["software", *WORK], "software IS NOT NULL")
    _partial_index("ix_letters_withdrawn", "letters", ["id"], "state = 'withdrawn'")
    _partial_index(
        "ix_journal_taken", "journal", ["ticket_id", "at", "event"], "event IN ('ticket_assigned', 'ticket_moved')"
    )
    _partial_index("ix_journal_people", "journal", ["actor", "id"], "actor != 'intake'")


def _partial_index(name: str, table: str, columns: list[str], where: str) -> None:
    op.create_index(name, table, columns, sqlite_where=sa.text(where), postgresql_where=sa.text(where))


def _create_words() -> None:
    if op.get_bind().dialect.name == "sqlite":
        # Words come folded and parted by spaces, so this plainest of tokenizers changes nothing about them.
        op.execute(
            "CREATE VIRTUAL TABLE ticket_words USING fts5 (words, tokenize = 'ascii tokenchars ''@#''', detail = 'none', columnsize = 0)"
        )
        return
    op.execute(
        "CREATE TABLE ticket_words (ticket_id BIGINT PRIMARY KEY REFERENCES tickets (id), words tsvector NOT NULL)"
    )
    # What is not yet sorted into the index is looked through at every search: let it stay small.
    op.execute(
        "CREATE INDEX ix_ticket_words_words ON ticket_words USING gin (words) WITH (gin_pending_list_limit = 512)"
    )


def downgrade() -> None:
    op.drop_index("ix_journal_people", "journal")
    op.drop_index("ix_journal_taken", "journal")
    op.drop_index("ix_letters_withdrawn", "letters")
    op.drop_index("ix_tickets_software", "tickets")
    op.drop_index("ix_tickets_assigned", "tickets")
    _partial_index("ix_tickets_assigned", "tickets", ["assignee", *WORK[1:4]], "assignee IS NOT NULL")
    op.drop_index("ix_tickets_unassigned", "tickets")
    op.drop_index("ix_tickets_states", "tickets")
    op.drop_index("ix_tickets_work", "tickets")
    op.create_index("ix_tickets_state_priority_rank_opened_at_id", "tickets", WORK[:4])
    op.drop_index("ix_letters_ticket_id_state_automatic", "letters")
    op.create_index("ix_letters_ticket_id", "letters", ["ticket_id"])
    op.drop_index("ix_tickets_counted", "tickets")
    op.drop_index("ix_inbox_received_at", "inbox")
    op.drop_table("ticket_entries")
    op.execute("DROP TABLE ticket_words")
