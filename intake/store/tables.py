"""How tables are written down: the words `intake.store.schema` is made of."""

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
)
from sqlalchemy.types import TypeEngine

from intake.store.columns import WHOLE

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def own_id() -> Column[int]:
    """A number that is never given twice."""
    return Column("id", WHOLE, Identity(), primary_key=True)


def must(name: str, kind: TypeEngine[Any] | type[TypeEngine[Any]]) -> Column[Any]:
    """A column that always has a value."""
    return Column(name, kind, nullable=False)


def may(name: str, kind: TypeEngine[Any] | type[TypeEngine[Any]]) -> Column[Any]:
    """A column that may be null; where it is, that means something."""
    return Column(name, kind, nullable=True)


def to(name: str, target: str, *, nullable: bool = False) -> Column[int]:
    """A reference to another table's row."""
    return Column(name, WHOLE, ForeignKey(f"{target}.id"), nullable=nullable)


def one_of(column: str, values: Iterable[str]) -> CheckConstraint:
    """A check that a column holds one of these words."""
    listed = ", ".join(f"'{value}'" for value in values)
    return CheckConstraint(f"{column} IN ({listed})", name=column)


def table(name: str, *parts: Column[Any] | CheckConstraint | UniqueConstraint) -> Table:
    """A strict table, whose ids are never given twice in SQLite either."""
    has_own_id = any(isinstance(part, Column) and part.name == "id" for part in parts)
    return Table(name, metadata, *parts, sqlite_strict=True, sqlite_autoincrement=has_own_id)


def partial_index(name: str, where: ColumnElement[bool], *columns: Column[Any]) -> Index:
    """An index over the rows that fit a condition."""
    return Index(name, *columns, sqlite_where=where, postgresql_where=where)
