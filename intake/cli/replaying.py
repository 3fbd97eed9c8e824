"""`intake replay`: what today's rules would make of past mails."""
# ruff: noqa: PLC0415 - heavy imports wait until the command runs

import os
from typing import Annotated

import typer

from intake.cli.output import print_json, say, tabulate
from intake.cli.settings import opened

AS_JSON = typer.Option("--json", help="Print JSON, for scripts.")
LIMIT = typer.Option(help="At most so many of the newest tickets.", min=1)


def replay(
    ctx: typer.Context, *, limit: Annotated[int, LIMIT] = 1000, as_json: Annotated[bool, AS_JSON] = False
) -> None:
    """Show which past mails are judged otherwise today.

    After an update, a new edition or a changed setting: reads the stored mails anew, compares, and changes nothing.

    Example: intake replay --limit 200
    """
    from intake.cli.objects import plain_object
    from intake.wiring.replaying import replay as replayed

    with opened(ctx) as program:
        processes = program.config.workers.readers or os.cpu_count() or 1
        mails = list(replayed(program, tickets=limit, processes=processes))
    changed = [one for one in mails if one.differences]
    if as_json:
        print_json(
            [
                {
                    "mail": one.mail.inbox,
                    "ticket": one.mail.ticket,
                    "differences": [*map(plain_object, one.differences)],
                }
                for one in changed
            ]
        )
        return
    rows = [(one.mail.inbox, one.mail.ticket, d.what, d.before, d.now) for one in changed for d in one.differences]
    tabulate(("Mail", "Ticket", "What", "Then", "Today"), rows, empty="All is as it was.")
    say(f"{len(changed)} of {len(mails)} mails are judged otherwise.")
