"""`intake tickets …`: what people decide about tickets."""
# ruff: noqa: PLC0415 - heavy imports wait until a command runs

import sys
from pathlib import Path
from typing import Annotated

import typer

from intake.cli.output import say
from intake.cli.settings import acting, number_of
from intake.cli.tree import group
from intake.cli.worklist import NUMBER, list_, show
from intake.reading.values import FieldName, Priority
from intake.triage.lifecycle import Resolution, TicketState

app = group("List tickets and work them.")

REASON = typer.Option(help="Why; stands in the journal.", show_default=False)
MAIL = typer.Option(help="Number of the mail to answer, as `tickets show` tells; else the latest that fits.", min=1)
NO_CREDENTIALS = typer.Option(
    "--no-credentials", help="Confirm that a sentence which names credentials does not ask for them."
)
Number = Annotated[str, NUMBER]

app.command("list")(list_)
app.command()(show)


@app.command()
def state(
    ctx: typer.Context,
    number: Number,
    state: Annotated[TicketState, typer.Argument(help="Where it goes.", show_default=False)],
    *,
    resolution: Annotated[Resolution | None, typer.Option(help="How it ended; `answered` by default.")] = None,
    reason: Annotated[str, REASON] = "",
) -> None:
    """Move a ticket to another state.

    Example: intake tickets state AK-4829-3176 resolved --resolution duplicate
    """
    from intake.steps import act

    with acting(ctx) as parts:
        act.move(parts, number_of(ctx, number), state=state, resolution=resolution, reason=reason)
    say(f"{number} is {state}.")


@app.command()
def assign(
    ctx: typer.Context,
    number: Number,
    name: Annotated[str, typer.Argument(help="Who works it; nobody, if left out.", show_default=False)] = "",
) -> None:
    """Give a ticket to somebody, or back to all.

    Example: intake tickets assign AK-4829-3176 ada
    """
    from intake.steps import act

    with acting(ctx) as parts:
        act.assign(parts, number_of(ctx, number), assignee=name or None)
    say(f"{number} is {name or 'nobody'}'s.")


@app.command()
def note(ctx: typer.Context, number: Number, text: Annotated[str, typer.Argument(show_default=False)]) -> None:
    """Add an internal note.

    It never leaves the house and is never changed.

    Example: intake tickets note AK-4829-3176 "called, busy, again at 14:00"
    """
    from intake.steps import act

    with acting(ctx) as parts:
        act.note(parts, number_of(ctx, number), text=text)
    say("Noted.")


@app.command()
def priority(
    ctx: typer.Context,
    number: Number,
    priority: Annotated[Priority, typer.Argument(show_default=False)],
    *,
    reason: Annotated[str, REASON] = "",
) -> None:
    """Set how urgent a ticket is.

    Example: intake tickets priority AK-4829-3176 critical
    """
    from intake.steps import act

    with acting(ctx) as parts:
        act.prioritise(parts, number_of(ctx, number), priority=priority, reason=reason)
    say(f"{number} is {priority}.")


@app.command()
def field(
    ctx: typer.Context,
    number: Number,
    name: Annotated[FieldName, typer.Argument(show_default=False)],
    value: Annotated[str, typer.Argument(help="Empties the field, if left out.", show_default=False)] = "",
) -> None:
    """Correct a field.

    No mail overwrites it from then on.

    Example: intake tickets field AK-4829-3176 contact_phone "0561 12345-0"
    """
    from intake.steps import act

    with acting(ctx) as parts:
        act.correct(parts, number_of(ctx, number), name=name, value=value or None)
    say(f"{name} is {value or 'empty'}.")


@app.command()
def reply(
    ctx: typer.Context,
    number: Number,
    file: Annotated[Path | None, typer.Argument(help="Text file; - or nothing reads standard input.")] = None,
    *,
    mail: Annotated[int | None, MAIL] = None,
    no_credentials: Annotated[bool, NO_CREDENTIALS] = False,
) -> None:
    """Write to the customer in your own words.

    Greeting, closing and ticket number are added.

    Example: echo "Please restart the print service." | intake tickets reply AK-4829-3176
    """
    from intake.steps import act
    from intake.triage.case import InboxId

    text = sys.stdin.read() if file is None or str(file) == "-" else file.read_text("utf-8")
    with acting(ctx) as parts:
        letter = act.reply(
            parts,
            number_of(ctx, number),
            text=text,
            inbox_id=InboxId(mail) if mail else None,
            credential_words_confirmed=no_credentials,
        )
    say(f"Letter {letter} waits to be sent; `intake outbox show {letter}` shows it.")


@app.command("send-anyway")
def send_anyway(
    ctx: typer.Context, number: Number, *, mail: Annotated[int | None, MAIL] = None, reason: Annotated[str, REASON] = ""
) -> None:
    """Send the letter that was withheld from a mail.

    `intake explain` tells what was withheld, and why.

    Example: intake tickets send-anyway AK-4829-3176 --reason "known sender"
    """
    from intake.steps import act
    from intake.triage.case import InboxId

    with acting(ctx) as parts:
        which = InboxId(mail) if mail else None
        letter = act.send_anyway(parts, number_of(ctx, number), inbox_id=which, reason=reason)
    say(f"Letter {letter} waits to be sent; `intake outbox show {letter}` shows it.")


@app.command()
def body(ctx: typer.Context, number: Number) -> None:
    """Fetch the body of a mail that was too large to be fetched unasked.

    The mail is then read and handled like any other.

    Example: intake tickets body AK-4829-3176
    """
    from intake.steps import act

    with acting(ctx) as parts:
        asked = act.fetch_body(parts, number_of(ctx, number))
    say(f"{asked} mail(s) will be fetched whole in the next round of collecting.")


@app.command()
def merge(ctx: typer.Context, number: Number, into: Annotated[str, typer.Argument(show_default=False)]) -> None:
    """Let a ticket redirect to another one.

    `unmerge` undoes it.

    Example: intake tickets merge AK-4829-3176 AK-1111-2220
    """
    from intake.steps import act

    with acting(ctx) as parts:
        act.merge(parts, number_of(ctx, number), into=number_of(ctx, into))
    say(f"{number} is part of {into}.")


@app.command()
def unmerge(ctx: typer.Context, number: Number) -> None:
    """Let a merged ticket stand for itself again.

    Example: intake tickets unmerge AK-4829-3176
    """
    from intake.steps import act

    with acting(ctx) as parts:
        act.unmerge(parts, number_of(ctx, number))
    say(f"{number} stands for itself.")
