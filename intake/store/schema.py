"""The tables. Private to the store; nobody else may import this.

Theory. Columns are not null unless a missing value means something; ids are never reused; enumerations are
text with a CHECK; nothing is ever deleted. Raw bytes and long texts live in tables of their own, because
SQLite rewrites a whole row on every update. A `due_at` says when a row wants attention and is null when it
never will again, so that one small partial index serves each claim. Every index is there for a query; each
costs a page in every commit. A partial index is used only if the query spells its condition alike, values
written out: hence the conditions that stand here beside their index. Keys over Message-IDs and addresses hold
`columns.key_of`, since an index entry has a largest size.
"""

from sqlalchemy import Column, ForeignKey, Index, UniqueConstraint, bindparam, literal

from intake.mail.origin import Kind
from intake.reading.values import FieldName, Priority
from intake.store import (  # noqa: F401 - their tables belong to the same database
    schema_calls,
    schema_desk,
    schema_search,
    schema_teamwork,
    schema_tokens,
)
from intake.store.columns import BYTES, SCORE, WHOLE, Flag, Moment, Packed, Words
from intake.store.tables import may, must, one_of, own_id, partial_index, table, to
from intake.triage.decision import ReplyPurpose
from intake.triage.lifecycle import Resolution, TicketState

REVISION = "0007"
"""The migration these tables are the result of."""

UNREADABLE_KIND = "unreadable"
FIELD_NAMES: tuple[str, ...] = tuple(name.value for name in FieldName)

folders = table(
    "folders",
    own_id(),
    must("mailbox", Words),
    must("folder", Words),
    must("uid_validity", WHOLE),
    must("last_uid", WHOLE),
    must("current", Flag),
    must("opened_at", Moment),
    may("server_count", WHOLE),
    may("counted_at", Moment),
    may("differs_since", Moment),
    UniqueConstraint("mailbox", "folder", "uid_validity"),
)

tickets = table(
    "tickets",
    own_id(),
    must("number", Words),
    must("state", Words),
    may("resolution", Words),
    must("priority", Words),
    must("priority_rank", WHOLE),
    must("language", Words),
    must("subject", Words),
    may("customer", Words),
    must("opened_at", Moment),
    must("updated_at", Moment),
    may("customer_wrote_at", Moment),
    may("closed_at", Moment),
    must("missing", Words),
    may("assignee", Words),
    to("refers_to", "tickets", nullable=True),
    to("merged_into", "tickets", nullable=True),
    *(may(name, Words) for name in FIELD_NAMES),
    may("partner", Words),
    UniqueConstraint("number"),
    one_of("state", TicketState),
    one_of("resolution", Resolution),
    one_of("priority", Priority),
)
Index(None, tickets.c.priority_rank, tickets.c.opened_at, tickets.c.id)
Index(None, tickets.c.updated_at, tickets.c.id)
# With what is asked of every ticket, so that they are counted from these alone.
_WORK = (tickets.c.state, tickets.c.priority_rank, tickets.c.opened_at, tickets.c.id, tickets.c.merged_into)
Index("ix_tickets_work", *_WORK)
Index("ix_tickets_states", tickets.c.state, tickets.c.id, tickets.c.merged_into)
partial_index("ix_tickets_assigned", tickets.c.assignee.is_not(None), tickets.c.assignee, *_WORK)
partial_index("ix_tickets_unassigned", tickets.c.assignee.is_(None), *_WORK)
partial_index("ix_tickets_software", tickets.c.software.is_not(None), tickets.c.software, *_WORK)
# Figures are counted from this alone.
Index(
    "ix_tickets_counted",
    tickets.c.opened_at,
    tickets.c.state,
    tickets.c.software,
    tickets.c.customer_wrote_at,
    tickets.c.merged_into,
)
partial_index("ix_tickets_merged", tickets.c.merged_into.is_not(None), tickets.c.merged_into)
partial_index(
    "ix_tickets_partner",
    tickets.c.partner.is_not(None),
    tickets.c.partner,
    tickets.c.priority_rank,
    tickets.c.opened_at,
    tickets.c.id,
)
partial_index("ix_tickets_practice", tickets.c.practice.is_not(None), tickets.c.practice, tickets.c.id)

inbox = table(
    "inbox",
    own_id(),
    to("folder_id", "folders"),
    must("uid", WHOLE),
    must("complete", Flag),
    must("received_at", Moment),
    must("stored_at", Moment),
    must("size", WHOLE),
    must("raw_sha256", Words),
    may("message_id", Words),
    must("state", Words),
    may("due_at", Moment),
    must("attempts", WHOLE),
    may("owner", Words),
    may("error", Words),
    to("ticket_id", "tickets", nullable=True),
    may("rule", Words),
    may("reason", Words),
    may("settled_at", Moment),
    must("on_server", Flag),
    must("body_wanted", Flag),
    may("marked_at", Moment),
    UniqueConstraint("folder_id", "uid"),
    one_of("state", ("waiting", "claimed", "settled", "quarantined")),
)
partial_index("ix_inbox_due", inbox.c.due_at.is_not(None), inbox.c.attempts, inbox.c.due_at, inbox.c.id)
IS_QUARANTINED = inbox.c.state == literal("quarantined", literal_execute=True)
partial_index("ix_inbox_quarantined", IS_QUARANTINED, inbox.c.id)
partial_index("ix_inbox_unmarked", inbox.c.marked_at.is_(None), inbox.c.folder_id, inbox.c.uid)
Index(None, inbox.c.received_at)
Index(None, inbox.c.raw_sha256, inbox.c.id)
Index(None, inbox.c.message_id, inbox.c.raw_sha256)
Index(None, inbox.c.folder_id, inbox.c.on_server, inbox.c.uid)

inbox_raws = table(
    "inbox_raws",
    Column("inbox_id", WHOLE, ForeignKey("inbox.id"), primary_key=True, autoincrement=False),
    must("raw", Packed),
)

messages = table(
    "messages",
    own_id(),
    to("inbox_id", "inbox"),
    to("ticket_id", "tickets"),
    must("kind", Words),
    must("sender_name", Words),
    may("sender", Words),
    must("subject", Words),
    must("text", Words),
    must("language", Words),
    must("complete", Flag),
    must("suspicious", Flag),
    must("filing_reason", Words),
    may("link", Words),
    may("no_reply_reason", Words),
    may("would_be", Words),
    must("reading", Words),
    must("filed_at", Moment),
    UniqueConstraint("inbox_id"),
    one_of("kind", (*Kind, UNREADABLE_KIND)),
)
Index(None, messages.c.ticket_id)

field_values = table(
    "field_values",
    own_id(),
    to("ticket_id", "tickets"),
    to("inbox_id", "inbox", nullable=True),
    must("name", Words),
    may("value", Words),
    must("source", Words),
    must("score", SCORE),
    must("place", Words),
    must("set_by", Words),
    must("set_at", Moment),
    one_of("name", FIELD_NAMES),
)
Index(None, field_values.c.ticket_id)

ticket_addresses = table(
    "ticket_addresses",
    Column("ticket_id", WHOLE, ForeignKey("tickets.id"), primary_key=True, autoincrement=False),
    Column("address", Words, primary_key=True),
    must("domain", Words),
)
Index(None, ticket_addresses.c.address, ticket_addresses.c.ticket_id)
Index(None, ticket_addresses.c.domain, ticket_addresses.c.ticket_id)

notes = table(
    "notes",
    own_id(),
    to("ticket_id", "tickets"),
    must("at", Moment),
    must("author", Words),
    must("text", Words),
)
Index(None, notes.c.ticket_id)

lessons = table(
    "lessons",
    own_id(),
    to("inbox_id", "inbox"),
    must("number", WHOLE),
    must("sentence", Words),
    must("asks", Flag),
    must("taught_by", Words),
    must("taught_at", Moment),
)
Index(None, lessons.c.inbox_id)

letters = table(
    "letters",
    own_id(),
    must("message_id", Words),
    must("token", Words),
    to("ticket_id", "tickets"),
    to("inbox_id", "inbox", nullable=True),
    must("purpose", Words),
    must("recipient_name", Words),
    must("recipient", Words),
    must("recipient_key", Words),
    must("subject", Words),
    must("text_hash", Words),
    must("language", Words),
    may("faq_version", Words),
    must("automatic", Flag),
    must("state", Words),
    must("queued_at", Moment),
    may("due_at", Moment),
    must("attempts", WHOLE),
    must("interruptions", WHOLE),
    may("owner", Words),
    may("error", Words),
    may("response", Words),
    may("sent_at", Moment),
    may("bounced_at", Moment),
    may("bounced_recipient", Words),
    may("bounce_status", Words),
    may("bounce_permanent", Flag),
    UniqueConstraint("message_id"),
    one_of("purpose", ReplyPurpose),
    one_of("state", ("waiting", "sending", "sent", "failed", "held", "withdrawn")),
)
partial_index("ix_letters_due", letters.c.due_at.is_not(None), letters.c.due_at, letters.c.id)
NEEDS_A_PERSON = letters.c.state.in_(bindparam("needing", ("held", "failed"), expanding=True, literal_execute=True))
partial_index("ix_letters_needs_a_person", NEEDS_A_PERSON, letters.c.state, letters.c.id)
IS_WITHDRAWN = letters.c.state == literal("withdrawn", literal_execute=True)
partial_index("ix_letters_withdrawn", IS_WITHDRAWN, letters.c.id)
partial_index("ix_letters_sent", letters.c.sent_at.is_not(None), letters.c.sent_at)
Index(None, letters.c.ticket_id, letters.c.state, letters.c.automatic)
Index(None, letters.c.recipient_key, letters.c.automatic, letters.c.queued_at)
Index(None, letters.c.automatic, letters.c.queued_at)

letter_contents = table(
    "letter_contents",
    Column("letter_id", WHOLE, ForeignKey("letters.id"), primary_key=True, autoincrement=False),
    must("raw", Packed),
    must("text", Words),
)

letter_entries = table(
    "letter_entries",
    Column("letter_id", WHOLE, ForeignKey("letters.id"), primary_key=True, autoincrement=False),
    Column("number", WHOLE, primary_key=True, autoincrement=False),
    must("text_hash", Words),
)
Index(None, letter_entries.c.number, letter_entries.c.text_hash)

journal = table(
    "journal",
    own_id(),
    must("at", Moment),
    must("actor", Words),
    must("event", Words),
    to("ticket_id", "tickets", nullable=True),
    to("inbox_id", "inbox", nullable=True),
    to("letter_id", "letters", nullable=True),
    may("rule", Words),
    may("reason", Words),
    must("detail", Words),
)
Index(None, journal.c.ticket_id)
Index(None, journal.c.inbox_id)
Index(None, journal.c.event, journal.c.at)
BY_A_PERSON = journal.c.actor != literal("intake", literal_execute=True)
TAKES_UP = journal.c.event.in_(
    bindparam("taking", ("ticket_assigned", "ticket_moved"), expanding=True, literal_execute=True)
)
"""A person takes a ticket up."""
partial_index("ix_journal_taken", TAKES_UP, journal.c.ticket_id, journal.c.at, journal.c.event)
partial_index("ix_journal_people", BY_A_PERSON, journal.c.actor, journal.c.id)
Index(None, journal.c.actor, journal.c.at)

editions = table(
    "editions",
    own_id(),
    must("version", Words),
    must("published_at", Moment),
    must("change", Words),
    must("markdown", Words),
    must("text_hash", Words),
    must("matching_hash", Words),
    must("added_at", Moment),
    must("added_by", Words),
)
Index(None, editions.c.version)

switches = table(
    "switches",
    Column("name", Words, primary_key=True),
    must("value", Words),
    must("set_at", Moment),
    must("set_by", Words),
    must("reason", Words),
)

secrets = table("secrets", Column("name", Words, primary_key=True), must("value", BYTES))

beats = table("beats", Column("name", Words, primary_key=True), must("at", Moment))

leases = table("leases", Column("name", Words, primary_key=True), must("owner", Words), must("expires_at", Moment))
