"""The first tables: mails, tickets, letters, the journal and what the program keeps for itself.

Revision ID: 0001
Revises:
"""

import sqlalchemy as sa

from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

# Migrations are frozen: they import nothing of the program, whose types may change.
TEXT = sa.Text()
BYTES = sa.LargeBinary()
WHOLE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
SCORE = sa.Double().with_variant(sa.REAL(), "sqlite")
FLAG = sa.Boolean().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.DateTime(timezone=True).with_variant(sa.Text(), "sqlite")

REFUSE_IN_SQLITE = "BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END"
WHEN_THERE = "WHEN EXISTS (SELECT 1 FROM journal WHERE id = NEW.id)"
JOURNAL_GUARDS = {
    "sqlite": (
        f"CREATE TRIGGER journal_no_update BEFORE UPDATE ON journal {REFUSE_IN_SQLITE}",
        f"CREATE TRIGGER journal_no_delete BEFORE DELETE ON journal {REFUSE_IN_SQLITE}",
        # INSERT OR REPLACE deletes without asking the trigger above.
        f"CREATE TRIGGER journal_no_replace BEFORE INSERT ON journal {WHEN_THERE} {REFUSE_IN_SQLITE}",
    ),
    "postgresql": (
        """CREATE FUNCTION journal_is_append_only() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN RAISE EXCEPTION 'the journal is append-only'; END $$""",
        """CREATE TRIGGER journal_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON journal
        FOR EACH STATEMENT EXECUTE FUNCTION journal_is_append_only()""",
    ),
}


def upgrade() -> None:
    _beats()
    _editions()
    _folders()
    _leases()
    _secrets()
    _switches()
    _tickets()
    _inbox()
    _notes()
    _lessons()
    _ticket_addresses()
    _field_values()
    _inbox_raws()
    _letters()
    _messages()
    _journal()
    _letter_contents()
    _letter_entries()
    for guard in JOURNAL_GUARDS[op.get_bind().dialect.name]:
        op.execute(guard)


def downgrade() -> None:
    # A table takes its triggers and indices along.
    for table in (
        "letter_entries",
        "letter_contents",
        "journal",
        "messages",
        "letters",
        "inbox_raws",
        "field_values",
        "ticket_addresses",
        "notes",
        "lessons",
        "inbox",
        "tickets",
        "switches",
        "secrets",
        "leases",
        "folders",
        "editions",
        "beats",
    ):
        op.drop_table(table)
    if op.get_bind().dialect.name == "postgresql":
        op.execute("DROP FUNCTION journal_is_append_only()")


def _beats() -> None:
    op.create_table(
        "beats",
        sa.Column("name", TEXT, nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_beats"),
        sqlite_strict=True,
    )


def _editions() -> None:
    op.create_table(
        "editions",
        sa.Column("id", WHOLE, sa.Identity(), nullable=False),
        sa.Column("version", TEXT, nullable=False),
        sa.Column("published_at", MOMENT, nullable=False),
        sa.Column("change", TEXT, nullable=False),
        sa.Column("markdown", TEXT, nullable=False),
        sa.Column("text_hash", TEXT, nullable=False),
        sa.Column("matching_hash", TEXT, nullable=False),
        sa.Column("added_at", MOMENT, nullable=False),
        sa.Column("added_by", TEXT, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_editions"),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index("ix_editions_version", "editions", ["version"])


def _folders() -> None:
    op.create_table(
        "folders",
        sa.Column("id", WHOLE, sa.Identity(), nullable=False),
        sa.Column("mailbox", TEXT, nullable=False),
        sa.Column("folder", TEXT, nullable=False),
        sa.Column("uid_validity", WHOLE, nullable=False),
        sa.Column("last_uid", WHOLE, nullable=False),
        sa.Column("current", FLAG, nullable=False),
        sa.Column("opened_at", MOMENT, nullable=False),
        sa.Column("server_count", WHOLE, nullable=True),
        sa.Column("counted_at", MOMENT, nullable=True),
        sa.Column("differs_since", MOMENT, nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_folders"),
        sa.UniqueConstraint("mailbox", "folder", "uid_validity", name="uq_folders_mailbox_folder_uid_validity"),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )


def _leases() -> None:
    op.create_table(
        "leases",
        sa.Column("name", TEXT, nullable=False),
        sa.Column("owner", TEXT, nullable=False),
        sa.Column("expires_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_leases"),
        sqlite_strict=True,
    )


def _secrets() -> None:
    op.create_table(
        "secrets",
        sa.Column("name", TEXT, nullable=False),
        sa.Column("value", BYTES, nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_secrets"),
        sqlite_strict=True,
    )


def _switches() -> None:
    op.create_table(
        "switches",
        sa.Column("name", TEXT, nullable=False),
        sa.Column("value", TEXT, nullable=False),
        sa.Column("set_at", MOMENT, nullable=False),
        sa.Column("set_by", TEXT, nullable=False),
        sa.Column("reason", TEXT, nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_switches"),
        sqlite_strict=True,
    )


def _tickets() -> None:
    op.create_table(
        "tickets",
        sa.Column("id", WHOLE, sa.Identity(), nullable=False),
        sa.Column("number", TEXT, nullable=False),
        sa.Column("state", TEXT, nullable=False),
        sa.Column("resolution", TEXT, nullable=True),
        sa.Column("priority", TEXT, nullable=False),
        sa.Column("priority_rank", WHOLE, nullable=False),
        sa.Column("language", TEXT, nullable=False),
        sa.Column("subject", TEXT, nullable=False),
        sa.Column("customer", TEXT, nullable=True),
        sa.Column("opened_at", MOMENT, nullable=False),
        sa.Column("updated_at", MOMENT, nullable=False),
        sa.Column("customer_wrote_at", MOMENT, nullable=True),
        sa.Column("closed_at", MOMENT, nullable=True),
        sa.Column("missing", TEXT, nullable=False),
        sa.Column("assignee", TEXT, nullable=True),
        sa.Column("refers_to", WHOLE, nullable=True),
        sa.Column("merged_into", WHOLE, nullable=True),
        sa.Column("practice", TEXT, nullable=True),
        sa.Column("software", TEXT, nullable=True),
        sa.Column("contact_name", TEXT, nullable=True),
        sa.Column("contact_phone", TEXT, nullable=True),
        sa.Column("contact_email", TEXT, nullable=True),
        sa.Column("site_number", TEXT, nullable=True),
        sa.Column("customer_number", TEXT, nullable=True),
        sa.Column("town", TEXT, nullable=True),
        sa.CheckConstraint("priority IN ('critical', 'high', 'normal', 'low')", name=op.f("ck_tickets_priority")),
        sa.CheckConstraint(
            "resolution IN ('answered', 'spam', 'duplicate', 'other_incident', 'no_action')",
            name=op.f("ck_tickets_resolution"),
        ),
        sa.CheckConstraint(
            "state IN ('awaiting_details', 'open', 'in_progress', 'waiting_for_customer', 'resolved', 'closed')",
            name=op.f("ck_tickets_state"),
        ),
        sa.ForeignKeyConstraint(["merged_into"], ["tickets.id"], name="fk_tickets_merged_into"),
        sa.ForeignKeyConstraint(["refers_to"], ["tickets.id"], name="fk_tickets_refers_to"),
        sa.PrimaryKeyConstraint("id", name="pk_tickets"),
        sa.UniqueConstraint("number", name="uq_tickets_number"),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index(
        "ix_tickets_assigned",
        "tickets",
        ["assignee", "priority_rank", "opened_at", "id"],
        sqlite_where=sa.text("assignee IS NOT NULL"),
        postgresql_where=sa.text("assignee IS NOT NULL"),
    )
    op.create_index(
        "ix_tickets_merged",
        "tickets",
        ["merged_into"],
        sqlite_where=sa.text("merged_into IS NOT NULL"),
        postgresql_where=sa.text("merged_into IS NOT NULL"),
    )
    op.create_index("ix_tickets_priority_rank_opened_at_id", "tickets", ["priority_rank", "opened_at", "id"])
    op.create_index(
        "ix_tickets_state_priority_rank_opened_at_id", "tickets", ["state", "priority_rank", "opened_at", "id"]
    )


def _inbox() -> None:
    op.create_table(
        "inbox",
        sa.Column("id", WHOLE, sa.Identity(), nullable=False),
        sa.Column("folder_id", WHOLE, nullable=False),
        sa.Column("uid", WHOLE, nullable=False),
        sa.Column("complete", FLAG, nullable=False),
        sa.Column("received_at", MOMENT, nullable=False),
        sa.Column("stored_at", MOMENT, nullable=False),
        sa.Column("size", WHOLE, nullable=False),
        sa.Column("raw_sha256", TEXT, nullable=False),
        sa.Column("message_id", TEXT, nullable=True),
        sa.Column("state", TEXT, nullable=False),
        sa.Column("due_at", MOMENT, nullable=True),
        sa.Column("attempts", WHOLE, nullable=False),
        sa.Column("owner", TEXT, nullable=True),
        sa.Column("error", TEXT, nullable=True),
        sa.Column("ticket_id", WHOLE, nullable=True),
        sa.Column("rule", TEXT, nullable=True),
        sa.Column("reason", TEXT, nullable=True),
        sa.Column("settled_at", MOMENT, nullable=True),
        sa.Column("on_server", FLAG, nullable=False),
        sa.Column("body_wanted", FLAG, nullable=False),
        sa.Column("marked_at", MOMENT, nullable=True),
        sa.CheckConstraint("state IN ('waiting', 'claimed', 'settled', 'quarantined')", name=op.f("ck_inbox_state")),
        sa.ForeignKeyConstraint(["folder_id"], ["folders.id"], name="fk_inbox_folder_id"),
        sa.ForeignKeyConstraint(["ticket_id"], ["tickets.id"], name="fk_inbox_ticket_id"),
        sa.PrimaryKeyConstraint("id", name="pk_inbox"),
        sa.UniqueConstraint("folder_id", "uid", name="uq_inbox_folder_id_uid"),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index(
        "ix_inbox_due",
        "inbox",
        ["attempts", "due_at", "id"],
        sqlite_where=sa.text("due_at IS NOT NULL"),
        postgresql_where=sa.text("due_at IS NOT NULL"),
    )
    op.create_index("ix_inbox_folder_id_on_server_uid", "inbox", ["folder_id", "on_server", "uid"])
    op.create_index("ix_inbox_message_id_raw_sha256", "inbox", ["message_id", "raw_sha256"])
    op.create_index(
        "ix_inbox_quarantined",
        "inbox",
        ["id"],
        sqlite_where=sa.text("state = 'quarantined'"),
        postgresql_where=sa.text("state = 'quarantined'"),
    )
    op.create_index("ix_inbox_raw_sha256_id", "inbox", ["raw_sha256", "id"])
    op.create_index(
        "ix_inbox_unmarked",
        "inbox",
        ["folder_id", "uid"],
        sqlite_where=sa.text("marked_at IS NULL"),
        postgresql_where=sa.text("marked_at IS NULL"),
    )


def _notes() -> None:
    op.create_table(
        "notes",
        sa.Column("id", WHOLE, sa.Identity(), nullable=False),
        sa.Column("ticket_id", WHOLE, nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("author", TEXT, nullable=False),
        sa.Column("text", TEXT, nullable=False),
        sa.ForeignKeyConstraint(["ticket_id"], ["tickets.id"], name="fk_notes_ticket_id"),
        sa.PrimaryKeyConstraint("id", name="pk_notes"),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index("ix_notes_ticket_id", "notes", ["ticket_id"])


def _lessons() -> None:
    op.create_table(
        "lessons",
        sa.Column("id", WHOLE, sa.Identity(), nullable=False),
        sa.Column("inbox_id", WHOLE, nullable=False),
        sa.Column("number", WHOLE, nullable=False),
        sa.Column("sentence", TEXT, nullable=False),
        sa.Column("asks", FLAG, nullable=False),
        sa.Column("taught_by", TEXT, nullable=False),
        sa.Column("taught_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(["inbox_id"], ["inbox.id"], name="fk_lessons_inbox_id"),
        sa.PrimaryKeyConstraint("id", name="pk_lessons"),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )


def _ticket_addresses() -> None:
    op.create_table(
        "ticket_addresses",
        sa.Column("ticket_id", WHOLE, autoincrement=False, nullable=False),
        sa.Column("address", TEXT, nullable=False),
        sa.Column("domain", TEXT, nullable=False),
        sa.ForeignKeyConstraint(["ticket_id"], ["tickets.id"], name="fk_ticket_addresses_ticket_id"),
        sa.PrimaryKeyConstraint("ticket_id", "address", name="pk_ticket_addresses"),
        sqlite_strict=True,
    )


def _field_values() -> None:
    op.create_table(
        "field_values",
        sa.Column("id", WHOLE, sa.Identity(), nullable=False),
        sa.Column("ticket_id", WHOLE, nullable=False),
        sa.Column("inbox_id", WHOLE, nullable=True),
        sa.Column("name", TEXT, nullable=False),
        sa.Column("value", TEXT, nullable=True),
        sa.Column("source", TEXT, nullable=False),
        sa.Column("score", SCORE, nullable=False),
        sa.Column("place", TEXT, nullable=False),
        sa.Column("set_by", TEXT, nullable=False),
        sa.Column("set_at", MOMENT, nullable=False),
        sa.CheckConstraint(
            "name IN ('practice', 'software', 'contact_name', 'contact_phone', 'contact_email', 'site_number', 'customer_number', 'town')",
            name=op.f("ck_field_values_name"),
        ),
        sa.ForeignKeyConstraint(["inbox_id"], ["inbox.id"], name="fk_field_values_inbox_id"),
        sa.ForeignKeyConstraint(["ticket_id"], ["tickets.id"], name="fk_field_values_ticket_id"),
        sa.PrimaryKeyConstraint("id", name="pk_field_values"),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index("ix_field_values_ticket_id", "field_values", ["ticket_id"])


def _inbox_raws() -> None:
    op.create_table(
        "inbox_raws",
        sa.Column("inbox_id", WHOLE, autoincrement=False, nullable=False),
        sa.Column("raw", BYTES, nullable=False),
        sa.ForeignKeyConstraint(["inbox_id"], ["inbox.id"], name="fk_inbox_raws_inbox_id"),
        sa.PrimaryKeyConstraint("inbox_id", name="pk_inbox_raws"),
        sqlite_strict=True,
    )


def _letters() -> None:
    op.create_table(
        "letters",
        sa.Column("id", WHOLE, sa.Identity(), nullable=False),
        sa.Column("message_id", TEXT, nullable=False),
        sa.Column("token", TEXT, nullable=False),
        sa.Column("ticket_id", WHOLE, nullable=False),
        sa.Column("inbox_id", WHOLE, nullable=True),
        sa.Column("purpose", TEXT, nullable=False),
        sa.Column("recipient_name", TEXT, nullable=False),
        sa.Column("recipient", TEXT, nullable=False),
        sa.Column("recipient_key", TEXT, nullable=False),
        sa.Column("subject", TEXT, nullable=False),
        sa.Column("text_hash", TEXT, nullable=False),
        sa.Column("language", TEXT, nullable=False),
        sa.Column("faq_version", TEXT, nullable=True),
        sa.Column("automatic", FLAG, nullable=False),
        sa.Column("state", TEXT, nullable=False),
        sa.Column("queued_at", MOMENT, nullable=False),
        sa.Column("due_at", MOMENT, nullable=True),
        sa.Column("attempts", WHOLE, nullable=False),
        sa.Column("interruptions", WHOLE, nullable=False),
        sa.Column("owner", TEXT, nullable=True),
        sa.Column("error", TEXT, nullable=True),
        sa.Column("response", TEXT, nullable=True),
        sa.Column("sent_at", MOMENT, nullable=True),
        sa.Column("bounced_at", MOMENT, nullable=True),
        sa.Column("bounced_recipient", TEXT, nullable=True),
        sa.Column("bounce_status", TEXT, nullable=True),
        sa.Column("bounce_permanent", FLAG, nullable=True),
        sa.CheckConstraint(
            "purpose IN ('receipt', 'ask_back', 'completed', 'reminder', 'correction', 'staff_reply')",
            name=op.f("ck_letters_purpose"),
        ),
        sa.CheckConstraint(
            "state IN ('waiting', 'sending', 'sent', 'failed', 'held', 'withdrawn')", name=op.f("ck_letters_state")
        ),
        sa.ForeignKeyConstraint(["inbox_id"], ["inbox.id"], name="fk_letters_inbox_id"),
        sa.ForeignKeyConstraint(["ticket_id"], ["tickets.id"], name="fk_letters_ticket_id"),
        sa.PrimaryKeyConstraint("id", name="pk_letters"),
        sa.UniqueConstraint("message_id", name="uq_letters_message_id"),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index("ix_letters_automatic_queued_at", "letters", ["automatic", "queued_at"])
    op.create_index(
        "ix_letters_due",
        "letters",
        ["due_at", "id"],
        sqlite_where=sa.text("due_at IS NOT NULL"),
        postgresql_where=sa.text("due_at IS NOT NULL"),
    )
    op.create_index(
        "ix_letters_needs_a_person",
        "letters",
        ["state", "id"],
        sqlite_where=sa.text("state IN ('held', 'failed')"),
        postgresql_where=sa.text("state IN ('held', 'failed')"),
    )
    op.create_index(
        "ix_letters_recipient_key_automatic_queued_at", "letters", ["recipient_key", "automatic", "queued_at"]
    )
    op.create_index(
        "ix_letters_sent",
        "letters",
        ["sent_at"],
        sqlite_where=sa.text("sent_at IS NOT NULL"),
        postgresql_where=sa.text("sent_at IS NOT NULL"),
    )
    op.create_index("ix_letters_ticket_id", "letters", ["ticket_id"])


def _messages() -> None:
    op.create_table(
        "messages",
        sa.Column("id", WHOLE, sa.Identity(), nullable=False),
        sa.Column("inbox_id", WHOLE, nullable=False),
        sa.Column("ticket_id", WHOLE, nullable=False),
        sa.Column("kind", TEXT, nullable=False),
        sa.Column("sender_name", TEXT, nullable=False),
        sa.Column("sender", TEXT, nullable=True),
        sa.Column("subject", TEXT, nullable=False),
        sa.Column("text", TEXT, nullable=False),
        sa.Column("language", TEXT, nullable=False),
        sa.Column("complete", FLAG, nullable=False),
        sa.Column("suspicious", FLAG, nullable=False),
        sa.Column("filing_reason", TEXT, nullable=False),
        sa.Column("link", TEXT, nullable=True),
        sa.Column("no_reply_reason", TEXT, nullable=True),
        sa.Column("would_be", TEXT, nullable=True),
        sa.Column("reading", TEXT, nullable=False),
        sa.Column("filed_at", MOMENT, nullable=False),
        sa.CheckConstraint(
            "kind IN ('inquiry', 'auto_reply', 'bounce', 'bulk', 'spam', 'report', 'unreadable')",
            name=op.f("ck_messages_kind"),
        ),
        sa.ForeignKeyConstraint(["inbox_id"], ["inbox.id"], name="fk_messages_inbox_id"),
        sa.ForeignKeyConstraint(["ticket_id"], ["tickets.id"], name="fk_messages_ticket_id"),
        sa.PrimaryKeyConstraint("id", name="pk_messages"),
        sa.UniqueConstraint("inbox_id", name="uq_messages_inbox_id"),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index("ix_messages_ticket_id", "messages", ["ticket_id"])


def _journal() -> None:
    op.create_table(
        "journal",
        sa.Column("id", WHOLE, sa.Identity(), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("actor", TEXT, nullable=False),
        sa.Column("event", TEXT, nullable=False),
        sa.Column("ticket_id", WHOLE, nullable=True),
        sa.Column("inbox_id", WHOLE, nullable=True),
        sa.Column("letter_id", WHOLE, nullable=True),
        sa.Column("rule", TEXT, nullable=True),
        sa.Column("reason", TEXT, nullable=True),
        sa.Column("detail", TEXT, nullable=False),
        sa.ForeignKeyConstraint(["inbox_id"], ["inbox.id"], name="fk_journal_inbox_id"),
        sa.ForeignKeyConstraint(["letter_id"], ["letters.id"], name="fk_journal_letter_id"),
        sa.ForeignKeyConstraint(["ticket_id"], ["tickets.id"], name="fk_journal_ticket_id"),
        sa.PrimaryKeyConstraint("id", name="pk_journal"),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index("ix_journal_event_at", "journal", ["event", "at"])
    op.create_index("ix_journal_inbox_id", "journal", ["inbox_id"])
    op.create_index("ix_journal_ticket_id", "journal", ["ticket_id"])


def _letter_contents() -> None:
    op.create_table(
        "letter_contents",
        sa.Column("letter_id", WHOLE, autoincrement=False, nullable=False),
        sa.Column("raw", BYTES, nullable=False),
        sa.Column("text", TEXT, nullable=False),
        sa.ForeignKeyConstraint(["letter_id"], ["letters.id"], name="fk_letter_contents_letter_id"),
        sa.PrimaryKeyConstraint("letter_id", name="pk_letter_contents"),
        sqlite_strict=True,
    )


def _letter_entries() -> None:
    op.create_table(
        "letter_entries",
        sa.Column("letter_id", WHOLE, autoincrement=False, nullable=False),
        sa.Column("number", WHOLE, autoincrement=False, nullable=False),
        sa.Column("text_hash", TEXT, nullable=False),
        sa.ForeignKeyConstraint(["letter_id"], ["letters.id"], name="fk_letter_entries_letter_id"),
        sa.PrimaryKeyConstraint("letter_id", "number", name="pk_letter_entries"),
        sqlite_strict=True,
    )
    op.create_index("ix_letter_entries_number_text_hash", "letter_entries", ["number", "text_hash"])
