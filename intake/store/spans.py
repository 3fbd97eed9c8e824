"""Hours and lengths of time in statements, which the two databases spell differently."""

from typing import Any

from sqlalchemy import Integer, Text
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement


class hour_of(FunctionElement[str]):  # noqa: N801 - reads as a function in a statement
    """The hour in UTC that a moment belongs to, as text like `2021-11-08T09`."""

    type = Text()
    inherit_cache = True


class seconds_between(FunctionElement[int]):  # noqa: N801 - reads as a function in a statement
    """Whole seconds from one moment to a later one."""

    type = Integer()
    inherit_cache = True


@compiles(hour_of, "sqlite")
def _hour_in_sqlite(element: hour_of, compiler: SQLCompiler, **kw: Any) -> str:
    return f"substr({compiler.process(element.clauses, **kw)}, 1, 13)"


@compiles(hour_of, "postgresql")
def _hour_in_postgres(element: hour_of, compiler: SQLCompiler, **kw: Any) -> str:
    return f"""to_char({compiler.process(element.clauses, **kw)} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24')"""


@compiles(seconds_between, "sqlite")
def _seconds_in_sqlite(element: seconds_between, compiler: SQLCompiler, **kw: Any) -> str:
    start, end = (compiler.process(part, **kw) for part in element.clauses)
    return f"CAST(round((julianday({end}) - julianday({start})) * 86400) AS INTEGER)"


@compiles(seconds_between, "postgresql")
def _seconds_in_postgres(element: seconds_between, compiler: SQLCompiler, **kw: Any) -> str:
    start, end = (compiler.process(part, **kw) for part in element.clauses)
    return f"CAST(extract(epoch FROM ({end} - {start})) AS BIGINT)"
