"""`intake explain` and `intake export`: what happened, to one ticket and to all."""
# ruff: noqa: PLC0415 - heavy imports wait until a command runs

from pathlib import Path
from typing import Annotated

import typer

from intake.cli.output import as_json as line_of
from intake.cli.output import print_json, say
from intake.cli.settings import opened

AS_JSON = typer.Option("--json", help="Print JSON, for scripts.")
NUMBER = typer.Argument(help="Ticket number, in any spacing.", metavar="TICKET", show_default=False)
OUTPUT = typer.Option(help="File to write; else standard output.", show_default=False)


def explain(ctx: typer.Context, number: Annotated[str, NUMBER], *, as_json: Annotated[bool, AS_JSON] = False) -> None:
    """Tell why a ticket stands as it does.

    For every mail: by which rule it was filed, what was answered or why nothing, where each value was found and what
    else could have been meant, which FAQ entries fit; then letters and the journal.

    Example: intake explain AK-4829-3176
    """
    from intake.cli.objects import view_object
    from intake.cli.showing import explain_ticket, view_of

    view = view_of(ctx, number)
    print_json(view_object(view)) if as_json else explain_ticket(view)


def export(ctx: typer.Context, *, output: Annotated[Path | None, OUTPUT] = None) -> None:
    """Write all tickets as JSON lines.

    With mails, letters, values and history, the newest first. Passwords that customers wrote are masked, as everywhere. Merged tickets stand with those they were merged into.

    Example: intake export --output tickets.jsonl
    """
    from intake.cli.objects import view_object
    from intake.steps.export import every_ticket

    count = 0
    with opened(ctx) as program:
        if output is None:
            for view in every_ticket(program.database):
                typer.echo(line_of(view_object(view)))
            return
        with output.open("w", encoding="utf-8") as target:
            for view in every_ticket(program.database):
                target.write(line_of(view_object(view)) + "\n")
                count += 1
    say(f"{count} tickets are in {output}.")
