"""Statements that the two databases spell alike but SQLAlchemy builds by dialect: INSERT with ON CONFLICT."""

from collections.abc import Callable
from typing import Any

from sqlalchemy import Executable, Table
from sqlalchemy.dialects import postgresql, sqlite

from intake.store.engine import Transaction


class EitherInsert:
    """One INSERT built twice at import, so that executing it builds nothing."""

    __slots__ = ("_statements",)

    def __init__(self, table: Table, finish: Callable[[Any], Executable]) -> None:
        """`finish` adds the conflict clause and RETURNING to the dialect's own insert."""
        self._statements = {"sqlite": finish(sqlite.insert(table)), "postgresql": finish(postgresql.insert(table))}

    def of(self, transaction: Transaction) -> Executable:
        """The statement for this transaction's database."""
        return self._statements[transaction.dialect.name]
