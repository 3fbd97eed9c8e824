"""The types of our columns, the same in both databases and strict in both.

SQLite's tables are STRICT and know only INTEGER, REAL, TEXT and BLOB; so times are kept there as text of
fixed width in UTC (they sort as times do) and yes/no as 0 and 1.
"""

import zlib
from datetime import UTC, datetime
from hashlib import sha256

from sqlalchemy import REAL, BigInteger, Boolean, DateTime, Dialect, Double, Integer, LargeBinary, Text
from sqlalchemy.types import TypeDecorator, TypeEngine

WHOLE = BigInteger().with_variant(Integer(), "sqlite")
SCORE: TypeEngine[float] = Double().with_variant(REAL(), "sqlite")
BYTES = LargeBinary()

_KEY_LENGTH = 250


class Moment(TypeDecorator[datetime]):
    """A point in time: aware when it goes in (ValueError if not), UTC when it comes out."""

    impl = DateTime
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[datetime]:
        """Text in SQLite, TIMESTAMP WITH TIME ZONE in PostgreSQL."""
        own = Text() if dialect.name == "sqlite" else DateTime(timezone=True)
        return dialect.type_descriptor(own)  # type: ignore[arg-type]

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | str | None:
        """The value as the database takes it."""
        if value is None:
            return None
        if value.tzinfo is None:
            msg = "a time without zone must not be stored"
            raise ValueError(msg)
        utc = value.astimezone(UTC)
        return utc.isoformat(timespec="microseconds") if dialect.name == "sqlite" else utc

    def process_result_value(self, value: datetime | str | None, _dialect: Dialect) -> datetime | None:
        """The value as the program takes it."""
        if value is None:
            return None
        return (datetime.fromisoformat(value) if isinstance(value, str) else value).astimezone(UTC)


class Words(TypeDecorator[str]):
    """Text that both databases accept: without NUL and without lone surrogates, which hostile mail brings."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, _dialect: Dialect) -> str | None:
        """The text, each character the databases refuse replaced by U+FFFD."""
        return None if value is None else storable(value)


class Flag(TypeDecorator[bool]):
    """Yes or no; INTEGER in SQLite. The methods' signatures are SQLAlchemy's."""

    impl = Boolean
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[bool]:
        """INTEGER in SQLite, BOOLEAN in PostgreSQL."""
        return dialect.type_descriptor(Integer() if dialect.name == "sqlite" else Boolean())  # type: ignore[arg-type]

    def process_bind_param(self, value: bool | None, dialect: Dialect) -> bool | int | None:  # noqa: FBT001
        """0 or 1 for SQLite."""
        return int(value) if value is not None and dialect.name == "sqlite" else value

    def process_result_value(self, value: bool | int | None, _dialect: Dialect) -> bool | None:  # noqa: FBT001
        """A bool again."""
        return None if value is None else bool(value)


class Packed(TypeDecorator[bytes]):
    """Bytes, compressed in the database."""

    impl = LargeBinary
    cache_ok = True

    def process_bind_param(self, value: bytes | None, _dialect: Dialect) -> bytes | None:
        """The bytes compressed; the fastest level takes a third of the time of the default for a tenth more bytes."""
        return None if value is None else zlib.compress(value, 1)

    def process_result_value(self, value: bytes | None, _dialect: Dialect) -> bytes | None:
        """The bytes as they were."""
        return None if value is None else zlib.decompress(value)


def beginning(packed: bytes, most: int) -> bytes:
    """At most so many of the first bytes of what was packed, as far as this beginning of the packed bytes tells them."""
    return zlib.decompressobj().decompress(packed, most)


def storable(text: str) -> str:
    """The text with U+FFFD for each character a database refuses."""
    if "\0" in text:
        text = text.replace("\0", "\ufffd")
    if text.isascii():
        return str(text)
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return str(text)


def key_of(text: str) -> str:
    """A Message-ID or address as it is indexed: itself, or its hash if it is longer than an index bears."""
    kept = storable(text)
    return kept if len(kept) <= _KEY_LENGTH else f"sha256:{sha256(kept.encode()).hexdigest()}"
