"""Finding tickets by their words and by the FAQ entries they are about.

What a ticket is found by is kept in the transaction that changes it, and only ever grows: whoever remembers a wrong name
finds the ticket too. Where tickets were joined or parted, `intake.store.search_renewal` makes it anew.
"""

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import (
    ARRAY,
    BigInteger,
    ColumnElement,
    TextClause,
    any_,
    bindparam,
    cast,
    column,
    exists,
    select,
    table,
    text,
)

from intake.store.dialects import EitherInsert
from intake.store.engine import Transaction
from intake.store.schema_search import ticket_entries
from intake.store.search_words import Sought, is_found, words_of
from intake.triage.case import TicketId

MOST_OF_A_TICKET = 20_000
"""Words of a ticket, on which a mail loop may write for days."""
FEW = 500
"""So many tickets are looked at one by one."""
LISTED = 3_000
"""So many are fetched, to compare the work list with them. Where there are more, a page of them is soon found by walking."""


@dataclass(frozen=True, slots=True)
class _Statements:
    """What the two databases spell differently."""

    add: TextClause
    hits: str
    is_hit: Callable[[ColumnElement[int]], ColumnElement[bool]]
    is_listed: Callable[[ColumnElement[int]], ColumnElement[bool]]
    among: TextClause


# In SQLite words can only be added by writing all of them again.
_HELD = text("SELECT words FROM ticket_words WHERE rowid = :ticket")
_REWRITE = text("UPDATE ticket_words SET words = :words WHERE rowid = :ticket")
_SQLITE = _Statements(
    add=text("INSERT INTO ticket_words (rowid, words) VALUES (:ticket, :words)"),
    hits="SELECT rowid FROM ticket_words WHERE ticket_words MATCH :sought",
    # With the nought SQLite cannot but walk the list in its order.
    is_hit=lambda id_: (id_ + 0).in_(
        text("SELECT rowid FROM ticket_words WHERE ticket_words MATCH :sought").columns(column("rowid"))
    ),
    is_listed=lambda id_: id_.in_(text("SELECT value FROM json_each(:only)").columns(column("value"))),
    among=text("SELECT rowid, words FROM ticket_words WHERE rowid IN (SELECT value FROM json_each(:only))"),
)
_POSTGRES = _Statements(
    add=text(
        "INSERT INTO ticket_words (ticket_id, words) VALUES (:ticket, array_to_tsvector(string_to_array(:words, ' ')))"
        " ON CONFLICT (ticket_id) DO UPDATE SET words = ticket_words.words || excluded.words"
        " WHERE length(ticket_words.words) < :longest"
    ).bindparams(longest=MOST_OF_A_TICKET),
    hits="SELECT ticket_id FROM ticket_words WHERE words @@ CAST(:sought AS tsquery)",
    is_hit=lambda id_: exists(
        select(column("words"))
        .select_from(table("ticket_words"))
        .where(column("ticket_id") == id_, text("words @@ CAST(:sought AS tsquery)"))
    ),
    is_listed=lambda id_: id_ == any_(cast(bindparam("only"), ARRAY(BigInteger))),
    among=text(
        "SELECT ticket_id FROM ticket_words"
        " WHERE ticket_id = ANY (CAST(:only AS bigint[])) AND words @@ CAST(:sought AS tsquery)"
    ),
)


def add_words(tx: Transaction, ticket: TicketId, texts: Iterable[str], *, is_new: bool = False) -> None:
    """Let the ticket be found by the words of these texts too; `is_new` if none were kept for it before."""
    words = words_of(texts)
    has_held = tx.dialect.name == "sqlite" and not is_new
    held = tx.execute(_HELD, {"ticket": ticket}).scalar() if has_held else None
    if held is None:
        put_words(tx, ticket, words)
        return
    known = set(held.split())
    new = [word for word in words if word not in known]
    if new and len(known) < MOST_OF_A_TICKET:
        tx.execute(_REWRITE, {"ticket": ticket, "words": " ".join((held, *new))})


def put_words(tx: Transaction, ticket: TicketId, words: Sequence[str]) -> None:
    """Let the ticket be found by these folded words; by no others, if none were kept for it before."""
    tx.execute(_statements(tx.dialect.name).add, {"ticket": ticket, "words": " ".join(words)})


_ADD_ENTRY = EitherInsert(ticket_entries, lambda insert: insert.on_conflict_do_nothing())


def add_entries(tx: Transaction, ticket: TicketId, numbers: Iterable[int]) -> None:
    """Let the ticket be found by these FAQ entries too."""
    rows = [{"number": number, "ticket_id": ticket} for number in dict.fromkeys(numbers)]
    if rows:
        tx.execute(_ADD_ENTRY.of(tx), rows)


def hits(tx: Transaction, sought: Sought) -> tuple[TicketId, ...]:
    """The tickets that are found, in no order; of more than `LISTED` only one more."""
    found = text(f"{_statements(tx.dialect.name).hits} LIMIT {LISTED + 1}")
    return tuple(tx.execute(found, {"sought": query_of(tx, sought)}).scalars())


def has_many_hits(tx: Transaction, sought: Sought) -> bool:
    """Whether more than `LISTED` tickets are found."""
    further = text(f"{_statements(tx.dialect.name).hits} LIMIT 1 OFFSET {LISTED}")
    return tx.execute(further, {"sought": query_of(tx, sought)}).first() is not None


def found_among(tx: Transaction, ids: Sequence[TicketId], sought: Sought) -> list[TicketId]:
    """Those of these tickets that are found, in their order."""
    among, only = _statements(tx.dialect.name).among, listed(tx, ids)
    if tx.dialect.name == "sqlite":
        # Asked for the beginning of a word, SQLite's index puts together all that have it, for each ticket anew.
        held = {row[0]: row[1] for row in tx.execute(among, {"only": only}).all()}
        return [ticket for ticket in ids if ticket in held and is_found(held[ticket], sought)]
    found = set(tx.execute(among, {"only": only, "sought": query_of(tx, sought)}).scalars())
    return [ticket for ticket in ids if ticket in found]


def is_hit(dialect: str, id_: ColumnElement[int]) -> ColumnElement[bool]:
    """The condition that this ticket is found by the `query_of` handed in as `sought`, for lists in another order."""
    return _statements(dialect).is_hit(id_)


def listed(tx: Transaction, only: Iterable[TicketId]) -> object:
    """So many tickets as one value, `only`."""
    return json.dumps(list(only)) if tx.dialect.name == "sqlite" else list(only)


def is_listed(dialect: str, id_: ColumnElement[int]) -> ColumnElement[bool]:
    """The condition that this ticket is one of those handed in as `only`."""
    return _statements(dialect).is_listed(id_)


_ABOUT = (
    select(ticket_entries.c.ticket_id).where(ticket_entries.c.number == bindparam("entry")).limit(bindparam("most"))
)


def about(tx: Transaction, entry: int) -> tuple[TicketId, ...]:
    """The tickets that are about this FAQ entry, in no order; of more than `FEW` only one more."""
    return tuple(tx.execute(_ABOUT, {"entry": entry, "most": FEW + 1}).scalars())


def is_about(id_: ColumnElement[int]) -> ColumnElement[bool]:
    """The condition that this ticket is about the FAQ entry handed in as `entry`."""
    return exists().where(ticket_entries.c.number == bindparam("entry"), ticket_entries.c.ticket_id == id_)


def _statements(dialect: str) -> _Statements:
    return _SQLITE if dialect == "sqlite" else _POSTGRES


def query_of(tx: Transaction, sought: Sought) -> str:
    """What is sought in the database's language. Folded words hold letters and digits only, so nothing can break out."""
    if tx.dialect.name == "sqlite":
        every, either, quote, prefix = " AND ", " OR ", '"', '"*'
    else:
        every, either, quote, prefix = " & ", " | ", "'", "':*"
    return every.join(
        "({})".format(
            either.join(
                "({})".format(every.join(f"{quote}{it.word}{prefix if it.is_prefix else quote}" for it in alternative))
                for alternative in alternatives
            )
        )
        for alternatives in sought
    )
