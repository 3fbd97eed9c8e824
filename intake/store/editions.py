"""Editions of the FAQ: kept for ever, the one added last being in force."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row, bindparam, func, select

from intake.faq.document import Document
from intake.faq.hashes import document_hash, matching_hash
from intake.store.engine import Transaction
from intake.store.schema import editions


@dataclass(frozen=True, slots=True, kw_only=True)
class EditionRow:
    """An edition as it was added; `markdown` is the whole document, to be parsed again."""

    id: int
    version: str
    published_at: datetime
    change: str
    markdown: str
    text_hash: str
    """Of everything a customer can read; changes of the examples leave it as it is."""
    matching_hash: str
    """Of everything the matcher learns from."""
    added_at: datetime
    added_by: str


_ADD = editions.insert()
_NEWEST_FIRST = select(editions).order_by(editions.c.id.desc())
_CURRENT = _NEWEST_FIRST.limit(1)
_CURRENT_ID = select(func.max(editions.c.id))
_OF_VERSION = _NEWEST_FIRST.where(editions.c.version == bindparam("number")).limit(1)


def add(tx: Transaction, document_markdown: str, document: Document, *, now: datetime, by: str) -> EditionRow:
    """The edition now in force. One whose text and examples are those in force already is not added again."""
    held = current(tx)
    hashes = {"text_hash": document_hash(document), "matching_hash": matching_hash(document)}
    if (
        held
        and (held.text_hash, held.matching_hash) == tuple(hashes.values())
        and held.version == document.version.number
    ):
        return held
    row = {
        "version": document.version.number,
        "published_at": document.version.published_at,
        "change": document.version.change,
        "markdown": document_markdown,
        "added_at": now,
        "added_by": by,
        **hashes,
    }
    key = tx.execute(_ADD, row).inserted_primary_key
    assert key is not None
    return EditionRow(id=key[0], **row)  # type: ignore[arg-type]


def current(tx: Transaction) -> EditionRow | None:
    """The edition in force; None before the first was added."""
    return _edition(tx.execute(_CURRENT).one_or_none())


def current_id(tx: Transaction) -> int | None:
    """Which edition is in force, without its half a megabyte of text."""
    found: int | None = tx.execute(_CURRENT_ID).scalar_one()
    return found


def every(tx: Transaction) -> tuple[EditionRow, ...]:
    """Every edition, newest first."""
    return tuple(_present(row) for row in tx.execute(_NEWEST_FIRST))


def get(tx: Transaction, version: str) -> EditionRow | None:
    """The edition of this version; the last one added, if it was amended under the same number."""
    return _edition(tx.execute(_OF_VERSION, {"number": version}).one_or_none())


def _edition(row: Row[Any] | None) -> EditionRow | None:
    return _present(row) if row else None


def _present(row: Row[Any]) -> EditionRow:
    return EditionRow(**row._mapping)  # noqa: SLF001 - SQLAlchemy's documented way to columns by name
