"""`intake db …`: the database's tables."""
# ruff: noqa: PLC0415 - heavy imports wait until a command runs

from contextlib import contextmanager
from typing import TYPE_CHECKING, Annotated

import typer

from intake.cli.output import print_json, say
from intake.cli.settings import config_of
from intake.cli.tree import group

if TYPE_CHECKING:
    from collections.abc import Iterator

    from intake.store.engine import Database

app = group("See to the database's tables.")

AS_JSON = typer.Option("--json", help="Print JSON, for scripts.")


@app.command()
def upgrade(ctx: typer.Context) -> None:
    """Bring the tables up to date.

    `intake run`, `intake once` and `intake desk` do so by themselves.

    Example: intake db upgrade
    """
    from intake.store import migrate
    from intake.wiring import shipped

    with _database(ctx) as database:
        applied = migrate.upgrade(database, shipped("alembic"))
    say(f"Applied {', '.join(applied)}." if applied else "The tables are up to date.")


@app.command()
def downgrade(
    ctx: typer.Context,
    revision: Annotated[str, typer.Argument(help="Where to go back to; `base` drops every table.", show_default=False)],
    *,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
) -> None:
    """Take the tables back to an earlier version.

    What only the later one held is lost, so back up first.

    Example: intake db downgrade 0001
    """
    from intake.store import migrate
    from intake.wiring import shipped

    if not yes:
        typer.confirm("What the later tables hold will be lost. Go on?", abort=True)
    with _database(ctx) as database:
        migrate.downgrade(database, shipped("alembic"), revision)
    say(f"The tables are at {revision}.")


@app.command()
def reindex(ctx: typer.Context) -> None:
    """Make the search for tickets anew.

    Only needed if it finds what it should not, or not what it should: mails, notes and corrections are found at once.

    Example: intake db reindex
    """
    from intake.store import search_renewal

    with _database(ctx) as database, database.begin() as tx:
        number = search_renewal.renew_all(tx)
    say(f"{number} tickets can be found.")


@app.command()
def status(ctx: typer.Context, *, as_json: Annotated[bool, AS_JSON] = False) -> None:
    """Tell whether the tables are up to date.

    Exit status 1 if they are not.

    Example: intake db status
    """
    from intake.store import migrate
    from intake.wiring import shipped

    with _database(ctx) as database:
        due = migrate.pending(database, shipped("alembic"))
        kind = "SQLite" if database.is_sqlite else "PostgreSQL"
    if as_json:
        print_json({"kind": kind, "pending": list(due)})
    else:
        say(f"{kind}: {', '.join(due)} to be applied; run `intake db upgrade`." if due else f"{kind}: up to date.")
    if due:
        raise typer.Exit(1)


@contextmanager
def _database(ctx: typer.Context) -> "Iterator[Database]":
    """The configured database, whatever its tables."""
    from intake.wiring import Program

    program = Program(config_of(ctx))
    try:
        yield program.database
    finally:
        program.close()
