"""Attempts to call practices back.

Revision ID: 0003
Revises: 0002
"""

import sqlalchemy as sa

from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

# Migrations are frozen: they import nothing of the program, whose types may change.
TEXT = sa.Text()
WHOLE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.DateTime(timezone=True).with_variant(sa.Text(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "calls",
        sa.Column("id", WHOLE, sa.Identity(), nullable=False),
        sa.Column("ticket_id", WHOLE, nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("caller", TEXT, nullable=False),
        sa.Column("phone", TEXT, nullable=False),
        sa.Column("result", TEXT, nullable=False),
        sa.Column("next_at", MOMENT, nullable=True),
        sa.Column("due_at", MOMENT, nullable=True),
        sa.CheckConstraint("result IN ('reached', 'busy', 'voicemail', 'wrong_number')", name=op.f("ck_calls_result")),
        sa.ForeignKeyConstraint(["ticket_id"], ["tickets.id"], name="fk_calls_ticket_id"),
        sa.PrimaryKeyConstraint("id", name="pk_calls"),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index("ix_calls_ticket_id_at", "calls", ["ticket_id", "at"])
    op.create_index(
        "ix_calls_due",
        "calls",
        ["due_at", "ticket_id"],
        sqlite_where=sa.text("due_at IS NOT NULL"),
        postgresql_where=sa.text("due_at IS NOT NULL"),
    )


def downgrade() -> None:
    op.drop_table("calls")
