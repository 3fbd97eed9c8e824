"""`intake quarantine …`: mails that could not be handled, and raw mails."""
# ruff: noqa: PLC0415 - heavy imports wait until a command runs

import sys
from pathlib import Path
from typing import Annotated

import typer

from intake.cli.output import complain, facts, moment, print_json, say, tabulate
from intake.cli.settings import acting, opened
from intake.cli.tree import group

app = group("See mails that were set aside, and retry them.")

AS_JSON = typer.Option("--json", help="Print JSON, for scripts.")
MAIL = typer.Argument(help="Number of a mail.", metavar="MAIL", show_default=False, min=1)
MAILS = typer.Argument(help="Numbers of mails.", metavar="MAIL...", show_default=False, min=1)

MOST_LISTED = 1_000


@app.command("list")
def list_(ctx: typer.Context, *, as_json: Annotated[bool, AS_JSON] = False) -> None:
    """List the mails in quarantine, the oldest first.

    Example: intake quarantine list
    """
    from intake.cli.objects import plain_object
    from intake.desk.set_aside import set_aside

    with opened(ctx) as program, program.database.read() as tx:
        found = set_aside(tx, limit=MOST_LISTED)
    if as_json:
        print_json([{**plain_object(one.mail), "sender": one.sender, "subject": one.subject} for one in found])
        return
    rows = [
        (
            one.mail.id,
            moment(one.mail.received_at),
            one.sender,
            one.subject,
            one.mail.folder,
            one.mail.uid,
            one.mail.error,
        )
        for one in found
    ]
    columns = ("Mail", "Received", "Says it is from", "Subject", "Folder", "UID", "Trouble")
    tabulate(columns, rows, empty="Nothing is in quarantine.")


@app.command()
def show(ctx: typer.Context, mail: Annotated[int, MAIL], *, as_json: Annotated[bool, AS_JSON] = False) -> None:
    """Show what is known of a mail in quarantine.

    Where it lies on the server, and what happened to it.

    Example: intake quarantine show 7
    """
    from intake.cli.objects import plain_object
    from intake.store import journal, quarantine
    from intake.triage.case import InboxId

    with opened(ctx) as program, program.database.read() as tx:
        found = next((one for one in quarantine.quarantined(tx) if one.id == mail), None)
        lines = journal.search(tx, inbox=InboxId(mail))
    if found is None:
        raise typer.BadParameter(f"mail {mail} is not in quarantine; see `intake quarantine list`")
    if as_json:
        print_json({**plain_object(found), "journal": [plain_object(line) for line in lines]})
        return
    facts((name, moment(value) if name == "received_at" else value) for name, value in plain_object(found).items())
    for line in reversed(lines):
        say(f"{moment(line.at)}  {line.actor}: {line.event} {line.reason or ''}")
    say(f"`intake quarantine retry {mail}` tries it again, `intake quarantine raw {mail}` gives its bytes.")


@app.command()
def retry(
    ctx: typer.Context,
    mails: Annotated[list[int] | None, MAILS] = None,
    *,
    all_: Annotated[bool, typer.Option("--all", help="Every mail in quarantine.")] = False,
) -> None:
    """Have mails tried again.

    As after an update of the program; each has two more attempts.

    Example: intake quarantine retry --all
    """
    from intake.steps import act
    from intake.store import quarantine
    from intake.triage.case import InboxId

    if bool(mails) == all_:
        raise typer.BadParameter("name mails, or say --all")
    refused = False
    with acting(ctx) as parts:
        if all_:
            with parts.database.read() as tx:
                mails = [one.id for one in quarantine.quarantined(tx)]
        for mail in mails or ():
            try:
                act.retry(parts, InboxId(mail))
            except act.NotDone as refusal:
                complain(str(refusal))
                refused = True
            else:
                say(f"Mail {mail} is tried again.")
    if refused:
        raise typer.Exit(1)


@app.command()
def raw(
    ctx: typer.Context,
    mail: Annotated[int, MAIL],
    *,
    output: Annotated[
        Path | None, typer.Option(help="File to write; else standard output.", show_default=False)
    ] = None,
) -> None:
    """Give the bytes of any mail as they came.

    They may hold passwords, so the journal notes who looked.

    Example: intake quarantine raw 7 --output 7.eml
    """
    from intake.steps import act
    from intake.triage.case import InboxId

    if output is None and sys.stdout.isatty():
        raise typer.BadParameter("a mail's bytes can harm a terminal: name a file with --output")
    with acting(ctx) as parts:
        data = act.view_raw(parts, InboxId(mail))
    if output:
        output.write_bytes(data)
        say(f"{len(data)} bytes are in {output}.")
    else:
        sys.stdout.buffer.write(data)
