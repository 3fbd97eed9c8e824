"""The desk: accounts, their recovery codes and sessions, and attempts to log in.

Revision ID: 0002
Revises: 0001
"""

import sqlalchemy as sa

from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

# Migrations are frozen: they import nothing of the program, whose types may change.
TEXT = sa.Text()
WHOLE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
FLAG = sa.Boolean().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.DateTime(timezone=True).with_variant(sa.Text(), "sqlite")


def upgrade() -> None:
    _accounts()
    _recovery_codes()
    _sessions()
    _login_attempts()


def downgrade() -> None:
    for table in ("login_attempts", "sessions", "recovery_codes", "accounts"):
        op.drop_table(table)


def _accounts() -> None:
    op.create_table(
        "accounts",
        sa.Column("id", WHOLE, sa.Identity(), nullable=False),
        sa.Column("name", TEXT, nullable=False),
        sa.Column("role", TEXT, nullable=False),
        sa.Column("language", TEXT, nullable=False),
        sa.Column("theme", TEXT, nullable=False),
        sa.Column("password_hash", TEXT, nullable=True),
        sa.Column("totp_secret", TEXT, nullable=True),
        sa.Column("totp_step", WHOLE, nullable=False),
        sa.Column("invite_hash", TEXT, nullable=True),
        sa.Column("invite_until", MOMENT, nullable=True),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("disabled_at", MOMENT, nullable=True),
        sa.CheckConstraint("language IN ('de', 'en')", name=op.f("ck_accounts_language")),
        sa.CheckConstraint("role IN ('agent', 'lead', 'admin')", name=op.f("ck_accounts_role")),
        sa.CheckConstraint("theme IN ('system', 'light', 'dark')", name=op.f("ck_accounts_theme")),
        sa.PrimaryKeyConstraint("id", name="pk_accounts"),
        sa.UniqueConstraint("invite_hash", name="uq_accounts_invite_hash"),
        sa.UniqueConstraint("name", name="uq_accounts_name"),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )


def _recovery_codes() -> None:
    op.create_table(
        "recovery_codes",
        sa.Column("id", WHOLE, sa.Identity(), nullable=False),
        sa.Column("account_id", WHOLE, nullable=False),
        sa.Column("code_hash", TEXT, nullable=False),
        sa.Column("used_at", MOMENT, nullable=True),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.id"], name="fk_recovery_codes_account_id"),
        sa.PrimaryKeyConstraint("id", name="pk_recovery_codes"),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index("ix_recovery_codes_account_id", "recovery_codes", ["account_id"])


def _sessions() -> None:
    op.create_table(
        "sessions",
        sa.Column("id", WHOLE, sa.Identity(), nullable=False),
        sa.Column("token_hash", TEXT, nullable=False),
        sa.Column("account_id", WHOLE, nullable=False),
        sa.Column("verified", FLAG, nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("seen_at", MOMENT, nullable=False),
        sa.Column("ended_at", MOMENT, nullable=True),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.id"], name="fk_sessions_account_id"),
        sa.PrimaryKeyConstraint("id", name="pk_sessions"),
        sa.UniqueConstraint("token_hash", name="uq_sessions_token_hash"),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index("ix_sessions_account_id", "sessions", ["account_id"])


def _login_attempts() -> None:
    op.create_table(
        "login_attempts",
        sa.Column("id", WHOLE, sa.Identity(), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("name", TEXT, nullable=False),
        sa.Column("address", TEXT, nullable=False),
        sa.Column("succeeded", FLAG, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_login_attempts"),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index("ix_login_attempts_address_at", "login_attempts", ["address", "at"])
    op.create_index("ix_login_attempts_name_at", "login_attempts", ["name", "at"])
