"""Accounts that log in at an identity provider, words that outlive a session, and orders for looking things up.

Revision ID: 0007
Revises: 0006
"""

import sqlalchemy as sa

from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

# Migrations are frozen: they import nothing of the program, whose types may change.
TEXT = sa.Text()
WHOLE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.DateTime(timezone=True).with_variant(sa.Text(), "sqlite")


def upgrade() -> None:
    op.add_column("accounts", sa.Column("oidc_issuer", TEXT, nullable=True))
    op.add_column("accounts", sa.Column("oidc_subject", TEXT, nullable=True))
    op.create_index("ix_accounts_oidc_issuer_oidc_subject", "accounts", ["oidc_issuer", "oidc_subject"], unique=True)
    op.create_table(
        "sign_ins",
        sa.Column("id", WHOLE, sa.Identity(), nullable=False),
        sa.Column("state_hash", TEXT, nullable=False),
        sa.Column("back", TEXT, nullable=False),
        sa.Column("begun_at", MOMENT, nullable=False),
        sa.Column("used_at", MOMENT, nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_sign_ins"),
        sa.UniqueConstraint("state_hash", name="uq_sign_ins_state_hash"),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_table(
        "kept_forms",
        sa.Column("id", WHOLE, sa.Identity(), nullable=False),
        sa.Column("account_id", WHOLE, nullable=False),
        sa.Column("path", TEXT, nullable=False),
        sa.Column("fields", TEXT, nullable=False),
        sa.Column("kept_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.id"], name="fk_kept_forms_account_id"),
        sa.PrimaryKeyConstraint("id", name="pk_kept_forms"),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index("ix_kept_forms_account_id", "kept_forms", ["account_id"])
    op.create_index("ix_journal_actor_at", "journal", ["actor", "at"])
    op.create_index("ix_tickets_updated_at_id", "tickets", ["updated_at", "id"])


def downgrade() -> None:
    op.drop_index("ix_tickets_updated_at_id", "tickets")
    op.drop_index("ix_journal_actor_at", "journal")
    op.drop_table("kept_forms")
    op.drop_table("sign_ins")
    op.drop_index("ix_accounts_oidc_issuer_oidc_subject", "accounts")
    op.drop_column("accounts", "oidc_subject")
    op.drop_column("accounts", "oidc_issuer")
