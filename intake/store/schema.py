"""The tables. Private to the store; nobody else may import this.

Theory. Columns are not null unless a missing value means something; ids are never reused; enumerations are
text with a CHECK; nothing is ever deleted. Raw bytes and long texts live in tables of their own, because SQLite rewrites a
whole row on every update. A `due_at` says when a row wants attention and is null when it never will again,
so that one small partial index serves each claim. Every index is there for a query; each one costs a page
in every commit. A partial index is used only if the query spells its condition alike, with the values
written out: hence the conditions that stand here beside their index. Keys over Message-IDs and addresses hold
`columns.key_of`, since an index entry has a largest size.
"""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import (
    CheckConstraint,
    Column,
    ColumnElement,
    ForeignKey,
    Identity,
    Index,
    MetaData,
    Table,
    UniqueConstraint,
    bindparam,
    literal,
)
from sqlalchemy.types import TypeEngine

from intake.mail.origin import Kind
from intake.reading.values import FieldName, Priority
from intake.store.columns import BYTES, SCORE, WHOLE, Flag, Moment, Words
from intake.triage.decision import ReplyPurpose
from intake.triage.lifecycle import Resolution, TicketState

REVISION = "0001"
"""The migration these tables are the result of."""

UNREADABLE_KIND = "unreadable"
FIELD_NAMES: tuple[str, ...] = tuple(name.value for name in FieldName)

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def _id() -> Column[int]:
    return Column("id", WHOLE, Identity(), primary_key=True)


def _must(name: str, kind: TypeEngine[Any] | type[TypeEngine[Any]]) -> Column[Any]:
    return Column(name, kind, nullable=False)


def _may(name: str, kind: TypeEngine[Any] | type[TypeEngine[Any]]) -> Column[Any]:
    return Column(name, kind, nullable=True)


def _to(name: str, target: str, *, nullable: bool = False) -> Column[int]:
    return Column(name, WHOLE, ForeignKey(f"{target}.id"), nullable=nullable)


def _one_of(column: str, values: Iterable[str]) -> CheckConstraint:
    listed = ", ".join(f"'{value}'" for value in values)
    return CheckConstraint(f"{column} IN ({listed})", name=column)


def _table(name: str, *parts: Column[Any] | CheckConstraint | UniqueConstraint) -> Table:
    own_id = any(isinstance(part, Column) and part.name == "id" for part in parts)
    return Table(name, metadata, *parts, sqlite_strict=True, sqlite_autoincrement=own_id)


def _partial_index(name: str, where: ColumnElement[bool], *columns: Column[Any]) -> Index:
    return Index(name, *columns, sqlite_where=where, postgresql_where=where)


folders = _table(
    "folders",
    _id(),
    _must("mailbox", Words),
    _must("folder", Words),
    _must("uid_validity", WHOLE),
    _must("last_uid", WHOLE),
    _must("current", Flag),
    _must("opened_at", Moment),
    _may("server_count", WHOLE),
    _may("counted_at", Moment),
    _may("differs_since", Moment),
    UniqueConstraint("mailbox", "folder", "uid_validity"),
)

tickets = _table(
    "tickets",
    _id(),
    _must("number", Words),
    _must("state", Words),
    _may("resolution", Words),
    _must("priority", Words),
    _must("priority_rank", WHOLE),
    _must("language", Words),
    _must("subject", Words),
    _may("customer", Words),
    _must("opened_at", Moment),
    _must("updated_at", Moment),
    _may("customer_wrote_at", Moment),
    _may("closed_at", Moment),
    _must("missing", Words),
    _may("assignee", Words),
    _to("refers_to", "tickets", nullable=True),
    _to("merged_into", "tickets", nullable=True),
    *(_may(name, Words) for name in FIELD_NAMES),
    UniqueConstraint("number"),
    _one_of("state", TicketState),
    _one_of("resolution", Resolution),
    _one_of("priority", Priority),
)
Index(None, tickets.c.state, tickets.c.priority_rank, tickets.c.opened_at, tickets.c.id)
Index(None, tickets.c.priority_rank, tickets.c.opened_at, tickets.c.id)
_partial_index(
    "ix_tickets_assigned",
    tickets.c.assignee.is_not(None),
    tickets.c.assignee,
    tickets.c.priority_rank,
    tickets.c.opened_at,
    tickets.c.id,
)
_partial_index("ix_tickets_merged", tickets.c.merged_into.is_not(None), tickets.c.merged_into)

inbox = _table(
    "inbox",
    _id(),
    _to("folder_id", "folders"),
    _must("uid", WHOLE),
    _must("complete", Flag),
    _must("received_at", Moment),
    _must("stored_at", Moment),
    _must("size", WHOLE),
    _must("raw_sha256", Words),
    _may("message_id", Words),
    _must("state", Words),
    _may("due_at", Moment),
    _must("attempts", WHOLE),
    _may("owner", Words),
    _may("error", Words),
    _to("ticket_id", "tickets", nullable=True),
    _may("rule", Words),
    _may("reason", Words),
    _may("settled_at", Moment),
    _must("on_server", Flag),
    _may("marked_at", Moment),
    UniqueConstraint("folder_id", "uid"),
    _one_of("state", ("waiting", "claimed", "settled", "quarantined")),
)
_partial_index("ix_inbox_due", inbox.c.due_at.is_not(None), inbox.c.attempts, inbox.c.due_at, inbox.c.id)
IS_QUARANTINED = inbox.c.state == literal("quarantined", literal_execute=True)
_partial_index("ix_inbox_quarantined", IS_QUARANTINED, inbox.c.id)
_partial_index("ix_inbox_unmarked", inbox.c.marked_at.is_(None), inbox.c.folder_id, inbox.c.uid)
Index(None, inbox.c.raw_sha256, inbox.c.id)
Index(None, inbox.c.message_id, inbox.c.raw_sha256)
Index(None, inbox.c.folder_id, inbox.c.on_server)

inbox_raws = _table(
    "inbox_raws",
    Column("inbox_id", WHOLE, ForeignKey("inbox.id"), primary_key=True, autoincrement=False),
    _must("raw", BYTES),
)

messages = _table(
    "messages",
    _id(),
    _to("inbox_id", "inbox"),
    _to("ticket_id", "tickets"),
    _must("kind", Words),
    _must("sender_name", Words),
    _may("sender", Words),
    _must("subject", Words),
    _must("text", Words),
    _must("language", Words),
    _must("complete", Flag),
    _must("suspicious", Flag),
    _must("filing_reason", Words),
    _may("link", Words),
    _may("no_reply_reason", Words),
    _may("would_be", Words),
    _must("reading", Words),
    _must("filed_at", Moment),
    UniqueConstraint("inbox_id"),
    _one_of("kind", (*Kind, UNREADABLE_KIND)),
)
Index(None, messages.c.ticket_id)

field_values = _table(
    "field_values",
    _id(),
    _to("ticket_id", "tickets"),
    _to("inbox_id", "inbox", nullable=True),
    _must("name", Words),
    _may("value", Words),
    _must("source", Words),
    _must("score", SCORE),
    _must("place", Words),
    _must("set_by", Words),
    _must("set_at", Moment),
    _one_of("name", FIELD_NAMES),
)
Index(None, field_values.c.ticket_id)

ticket_addresses = _table(
    "ticket_addresses",
    Column("ticket_id", WHOLE, ForeignKey("tickets.id"), primary_key=True, autoincrement=False),
    Column("address", Words, primary_key=True),
    _must("domain", Words),
)

notes = _table(
    "notes",
    _id(),
    _to("ticket_id", "tickets"),
    _must("at", Moment),
    _must("author", Words),
    _must("text", Words),
)
Index(None, notes.c.ticket_id)

letters = _table(
    "letters",
    _id(),
    _must("message_id", Words),
    _must("token", Words),
    _to("ticket_id", "tickets"),
    _to("inbox_id", "inbox", nullable=True),
    _must("purpose", Words),
    _must("recipient_name", Words),
    _must("recipient", Words),
    _must("recipient_key", Words),
    _must("subject", Words),
    _must("text_hash", Words),
    _must("language", Words),
    _may("faq_version", Words),
    _must("automatic", Flag),
    _must("state", Words),
    _must("queued_at", Moment),
    _may("due_at", Moment),
    _must("attempts", WHOLE),
    _may("owner", Words),
    _may("error", Words),
    _may("response", Words),
    _may("sent_at", Moment),
    _may("bounced_at", Moment),
    _may("bounced_recipient", Words),
    _may("bounce_status", Words),
    _may("bounce_permanent", Flag),
    UniqueConstraint("message_id"),
    _one_of("purpose", ReplyPurpose),
    _one_of("state", ("waiting", "sending", "sent", "failed", "held", "withdrawn")),
)
_partial_index("ix_letters_due", letters.c.due_at.is_not(None), letters.c.due_at, letters.c.id)
NEEDS_A_PERSON = letters.c.state.in_(bindparam("needing", ("held", "failed"), expanding=True, literal_execute=True))
_partial_index("ix_letters_needs_a_person", NEEDS_A_PERSON, letters.c.state, letters.c.id)
_partial_index("ix_letters_sent", letters.c.sent_at.is_not(None), letters.c.sent_at)
Index(None, letters.c.ticket_id)
Index(None, letters.c.recipient_key, letters.c.automatic, letters.c.queued_at)
Index(None, letters.c.automatic, letters.c.queued_at)

letter_contents = _table(
    "letter_contents",
    Column("letter_id", WHOLE, ForeignKey("letters.id"), primary_key=True, autoincrement=False),
    _must("raw", BYTES),
    _must("text", Words),
)

letter_entries = _table(
    "letter_entries",
    Column("letter_id", WHOLE, ForeignKey("letters.id"), primary_key=True, autoincrement=False),
    Column("number", WHOLE, primary_key=True, autoincrement=False),
    _must("text_hash", Words),
)
Index(None, letter_entries.c.number, letter_entries.c.text_hash)

journal = _table(
    "journal",
    _id(),
    _must("at", Moment),
    _must("actor", Words),
    _must("event", Words),
    _to("ticket_id", "tickets", nullable=True),
    _to("inbox_id", "inbox", nullable=True),
    _to("letter_id", "letters", nullable=True),
    _may("rule", Words),
    _may("reason", Words),
    _must("detail", Words),
)
Index(None, journal.c.ticket_id)
Index(None, journal.c.inbox_id)
Index(None, journal.c.event, journal.c.at)

editions = _table(
    "editions",
    _id(),
    _must("version", Words),
    _must("published_at", Moment),
    _must("change", Words),
    _must("markdown", Words),
    _must("text_hash", Words),
    _must("matching_hash", Words),
    _must("added_at", Moment),
    _must("added_by", Words),
)
Index(None, editions.c.version)

switches = _table(
    "switches",
    Column("name", Words, primary_key=True),
    _must("value", Words),
    _must("set_at", Moment),
    _must("set_by", Words),
    _must("reason", Words),
)

secrets = _table("secrets", Column("name", Words, primary_key=True), _must("value", BYTES))

beats = _table("beats", Column("name", Words, primary_key=True), _must("at", Moment))

leases = _table("leases", Column("name", Words, primary_key=True), _must("owner", Words), _must("expires_at", Moment))
