"""A database full of tickets as after weeks of the incident: written in bulk, with all that hangs on them."""

import random
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, nullcontext
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Table

from benchmarks import mails
from intake.mail.references import ticket_number
from intake.reading.values import PRIORITY_ORDER
from intake.store import schema as tables
from intake.store import search
from intake.store.engine import Database, Transaction
from intake.store.schema_search import ticket_entries
from intake.store.search_words import words_of
from intake.triage.case import TicketId

DAYS = 30
GROUP = 2_000
AGENTS = tuple(f"agent{number}" for number in range(1, 21))
_STATES = {
    "open": 15,
    "awaiting_details": 10,
    "in_progress": 10,
    "waiting_for_customer": 5,
    "resolved": 30,
    "closed": 30,
}
_URGENT = {"critical": 5, "high": 20, "normal": 60, "low": 15}
_RANK = {priority.value: rank for rank, priority in enumerate(PRIORITY_ORDER)}
_IN_ORDER = (
    "tickets",
    "inbox",
    "messages",
    "field_values",
    "letters",
    "letter_contents",
    "letter_entries",
    "notes",
    "journal",
)
_INDICES = "SELECT indexname, indexdef FROM pg_indexes WHERE schemaname = 'public' AND indexdef LIKE 'CREATE INDEX%%'"
_READING = '{"fields":{},"faq":[%s],"faq_others":[],"attachments":[],"signs":[],"evidence":"","secrets_masked":0}'
_CITED = '{"number":%d,"score":0.9,"sentence":"%s"}'


def fill(database: Database, number: int, now: datetime) -> None:
    """So many tickets, opened evenly over the last days, the youngest last."""
    filling = _Filling(number, now)
    with database.begin() as tx:
        folder = {"mailbox": "box", "folder": "INBOX", "uid_validity": 1, "last_uid": number, "current": True}
        tx.execute(tables.folders.insert(), {**folder, "opened_at": now})
    with nullcontext() if database.is_sqlite else _without_indices(database):
        for start in range(1, number + 1, GROUP):
            with database.begin() as tx:
                filling.write(tx, range(start, min(start + GROUP, number + 1)))


@contextmanager
def _without_indices(database: Database) -> Iterator[None]:
    """PostgreSQL makes an index three times as fast from all rows; afterwards it tidies up as it does by itself."""
    with database.begin() as tx:
        indices = tx.exec_driver_sql(_INDICES).all()
        for name, _ in indices:
            tx.exec_driver_sql(f"DROP INDEX {name}")
    yield
    with database.begin() as tx:
        for _, definition in indices:
            tx.exec_driver_sql(definition)
    with database.read() as tx:
        tx.execution_options(isolation_level="AUTOCOMMIT").exec_driver_sql("VACUUM ANALYZE")


def _insert(tx: Transaction, table: Table, rows: list[dict[str, object]]) -> None:
    if tx.dialect.name == "sqlite":
        tx.execute(table.insert(), rows)
        return
    stored: dict[str, Any] = {name: table.c[name].type.bind_processor(tx.dialect) or _as_it_is for name in rows[0]}
    _copy(
        tx,
        f"{table.name} ({', '.join(stored)})",
        ([stored[name](value) for name, value in row.items()] for row in rows),
    )


def _as_it_is(value: object) -> object:
    return value


def _put_words(tx: Transaction, words: list[tuple[TicketId, tuple[str, ...]]]) -> None:
    if tx.dialect.name == "sqlite":
        for ticket, found in words:
            search.put_words(tx, ticket, found)
        return
    _copy(
        tx,
        "ticket_words (ticket_id, words)",
        ([ticket, " ".join(f"'{word}'" for word in found)] for ticket, found in words),
    )


def _copy(tx: Transaction, where: str, rows: Iterable[list[object]]) -> None:
    # In this role nobody asks whether what is referred to is there.
    tx.exec_driver_sql("SET LOCAL session_replication_role = replica")
    driver: Any = tx.connection.dbapi_connection
    with driver.cursor() as cursor, cursor.copy(f"COPY {where} FROM STDIN") as copy:
        for row in rows:
            copy.write_row(row)


class _Filling:
    """The rows of a group of tickets, and how many rows there were before."""

    def __init__(self, number: int, now: datetime) -> None:
        self._chance = random.Random(1)
        self._step, self._first = timedelta(days=DAYS) / number, now - timedelta(days=DAYS)
        self._mails = self._letters = 0
        self._rows: dict[str, list[dict[str, object]]] = {}
        self._words: list[tuple[TicketId, tuple[str, ...]]] = []

    def write(self, tx: Transaction, ids: range) -> None:
        self._rows, self._words = {name: [] for name in (*_IN_ORDER, "ticket_entries")}, []
        for ticket in ids:
            self._ticket(ticket, self._first + self._step * ticket)
        for name in _IN_ORDER:
            if self._rows[name]:
                _insert(tx, getattr(tables, name), self._rows[name])
        _insert(tx, ticket_entries, self._rows["ticket_entries"])
        _put_words(tx, self._words)

    def _add(self, name: str, /, **row: object) -> None:
        self._rows[name].append(row)

    def _picked(self, weights: Mapping[str, int]) -> str:
        return self._chance.choices(list(weights), list(weights.values()))[0]

    def _ticket(self, ticket: int, at: datetime) -> None:
        chance = self._chance
        first = chance.choice(mails.FIRST)
        last = chance.choice(mails.LAST) + chance.choice(("", "", "-Lang", "-Groß", "son", "berg"))
        town, code = chance.choice(mails.TOWN)
        values = {
            "practice": f"{chance.choice(mails.KIND)} Dr. {first} {last}",
            "software": chance.choice(mails.SOFTWARE[:7]),
            "contact_name": f"{first} {last}",
            "contact_phone": f"{code} {chance.randrange(1_000_000, 9_999_999)}",
            "town": town,
        }
        trouble, asks = chance.choice(mails.TROUBLE), chance.random() < 0.35
        question = chance.choice(mails.QUESTION) if asks else ""
        said = {
            "subject": trouble[:50],
            "text": f"Guten Tag,\n\n{trouble} {question} {chance.choice(mails.CHATTER)}\n\nVorgang V{ticket}\n"
            f"{values['practice']}, {town}\nTelefon: {values['contact_phone']}\n",
            "sender_name": values["practice"],
            "sender": f"praxis@{last.lower()}-{ticket % 40_000}.example",
        }
        entries = chance.sample(range(1, 19), chance.choice((1, 1, 1, 2))) if asks else []
        state, priority = self._picked(_STATES), self._picked(_URGENT)
        has_begun = state not in {"open", "awaiting_details"}
        person = chance.choice(AGENTS) if has_begun or chance.random() < 0.2 else None
        taken_at = at + timedelta(minutes=chance.randrange(5, 2_000))
        number = ticket_number("AK", ticket * 7_919 % 10_000_000)
        self._add(
            "tickets",
            number=number,
            state=state,
            priority=priority,
            priority_rank=_RANK[priority],
            language="de",
            subject=said["subject"],
            customer=said["sender"],
            opened_at=at,
            updated_at=at,
            customer_wrote_at=at,
            closed_at=taken_at if state in {"resolved", "closed"} else None,
            missing="",
            assignee=person,
            **values,
        )
        self._words.append((TicketId(ticket), words_of([number, *values.values(), *said.values()])))
        for _ in range(chance.choice((1, 1, 1, 2))):
            self._mail(ticket, at, said, entries)
        for name, value in values.items():
            self._value(ticket, at, name, value)
        self._letter(ticket, at, said["sender"], entries)
        for entry in entries:
            self._add("ticket_entries", number=entry, ticket_id=ticket)
        if chance.random() < 0.2:
            self._add("notes", ticket_id=ticket, at=taken_at, author=AGENTS[0], text=f"Rückruf mit {last} vereinbart")
        for event in ("mail_handled", "letter_queued", "letter_sent"):
            self._line(ticket, at, "intake", event)
        for event in ("ticket_assigned", "ticket_moved") if person else ():
            self._line(ticket, taken_at, person or "", event)

    def _mail(self, ticket: int, at: datetime, said: Mapping[str, str], entries: list[int]) -> None:
        self._mails += 1
        self._add(
            "inbox",
            folder_id=1,
            uid=self._mails,
            complete=True,
            received_at=at,
            stored_at=at,
            size=3_000,
            raw_sha256=f"{self._mails:064x}",
            message_id=f"{self._mails}@practice.example",
            state="settled",
            attempts=1,
            ticket_id=ticket,
            rule="new_inquiry",
            settled_at=at,
            on_server=True,
            body_wanted=False,
            marked_at=at,
        )
        self._add(
            "messages",
            inbox_id=self._mails,
            ticket_id=ticket,
            kind="inquiry",
            language="de",
            complete=True,
            suspicious=False,
            filing_reason="new_inquiry",
            reading=_READING % ",".join(_CITED % (entry, "Eine Frage?") for entry in entries),
            filed_at=at,
            **said,
        )

    def _value(self, ticket: int, at: datetime, name: str, value: str) -> None:
        origin = {"source": "label", "score": 0.9, "place": f"{name}: {value}", "set_by": "intake", "set_at": at}
        self._add("field_values", ticket_id=ticket, inbox_id=self._mails, name=name, value=value, **origin)

    def _letter(self, ticket: int, at: datetime, recipient: str, entries: list[int]) -> None:
        self._letters += 1
        self._add(
            "letters",
            message_id=f"intake.{self._letters}@medatixx.example",
            token=f"{self._letters:08x}",
            ticket_id=ticket,
            inbox_id=self._mails,
            purpose="receipt",
            recipient_name="",
            recipient=recipient,
            recipient_key=recipient,
            subject="Ihre Meldung",
            text_hash="0" * 64,
            language="de",
            automatic=True,
            state="sent" if self._letters % 500 else "failed",
            queued_at=at,
            attempts=1,
            interruptions=0,
            sent_at=at if self._letters % 500 else None,
        )
        text = "Guten Tag,\n\nvielen Dank, wir haben Ihre Meldung erhalten und melden uns.\n" * 5
        self._add("letter_contents", letter_id=self._letters, raw=text.encode(), text=text)
        for entry in entries:
            self._add("letter_entries", letter_id=self._letters, number=entry, text_hash="1" * 64)

    def _line(self, ticket: int, at: datetime, actor: str, event: str) -> None:
        self._add("journal", at=at, actor=actor, event=event, ticket_id=ticket, detail="{}")
