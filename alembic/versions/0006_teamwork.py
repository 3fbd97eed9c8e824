"""Links between tickets, partners, who is at which ticket, and the words of a reply that can be taken back.

Revision ID: 0006
Revises: 0005
"""

import sqlalchemy as sa

from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

# Migrations are frozen: they import nothing of the program, whose types may change.
TEXT = sa.Text()
WHOLE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.DateTime(timezone=True).with_variant(sa.Text(), "sqlite")


def upgrade() -> None:
    op.add_column("tickets", sa.Column("partner", TEXT, nullable=True))
    _partial_index("ix_tickets_partner", ["partner", "priority_rank", "opened_at", "id"], "partner IS NOT NULL")
    _partial_index("ix_tickets_practice", ["practice", "id"], "practice IS NOT NULL")
    op.create_index("ix_ticket_addresses_address_ticket_id", "ticket_addresses", ["address", "ticket_id"])
    op.create_index("ix_ticket_addresses_domain_ticket_id", "ticket_addresses", ["domain", "ticket_id"])
    op.create_index("ix_lessons_inbox_id", "lessons", ["inbox_id"])
    _create_links()
    _create_visits()
    op.create_table(
        "letter_words",
        sa.Column("letter_id", WHOLE, autoincrement=False, nullable=False),
        sa.Column("words", TEXT, nullable=False),
        sa.ForeignKeyConstraint(["letter_id"], ["letters.id"], name="fk_letter_words_letter_id"),
        sa.PrimaryKeyConstraint("letter_id", name="pk_letter_words"),
        sqlite_strict=True,
    )


def _partial_index(name: str, columns: list[str], where: str) -> None:
    op.create_index(name, "tickets", columns, sqlite_where=sa.text(where), postgresql_where=sa.text(where))


def _create_links() -> None:
    op.create_table(
        "ticket_links",
        sa.Column("ticket_id", WHOLE, autoincrement=False, nullable=False),
        sa.Column("other_id", WHOLE, autoincrement=False, nullable=False),
        sa.Column("made_at", MOMENT, nullable=False),
        sa.Column("made_by", TEXT, nullable=False),
        sa.Column("ended_at", MOMENT, nullable=True),
        sa.CheckConstraint("ticket_id < other_id", name=op.f("ck_ticket_links_order")),
        sa.ForeignKeyConstraint(["ticket_id"], ["tickets.id"], name="fk_ticket_links_ticket_id"),
        sa.ForeignKeyConstraint(["other_id"], ["tickets.id"], name="fk_ticket_links_other_id"),
        sa.PrimaryKeyConstraint("ticket_id", "other_id", name="pk_ticket_links"),
        sqlite_strict=True,
    )
    op.create_index("ix_ticket_links_other_id", "ticket_links", ["other_id"])


def _create_visits() -> None:
    op.create_table(
        "ticket_visits",
        sa.Column("ticket_id", WHOLE, autoincrement=False, nullable=False),
        sa.Column("visitor", TEXT, nullable=False),
        sa.Column("opened_at", MOMENT, nullable=False),
        sa.Column("seen_at", MOMENT, nullable=False),
        sa.Column("typing_at", MOMENT, nullable=True),
        sa.ForeignKeyConstraint(["ticket_id"], ["tickets.id"], name="fk_ticket_visits_ticket_id"),
        sa.PrimaryKeyConstraint("ticket_id", "visitor", name="pk_ticket_visits"),
        sqlite_strict=True,
    )


def downgrade() -> None:
    op.drop_table("letter_words")
    op.drop_table("ticket_visits")
    op.drop_table("ticket_links")
    op.drop_index("ix_lessons_inbox_id", "lessons")
    op.drop_index("ix_ticket_addresses_domain_ticket_id", "ticket_addresses")
    op.drop_index("ix_ticket_addresses_address_ticket_id", "ticket_addresses")
    op.drop_index("ix_tickets_practice", "tickets")
    op.drop_index("ix_tickets_partner", "tickets")
    op.drop_column("tickets", "partner")
