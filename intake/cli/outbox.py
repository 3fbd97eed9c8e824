"""`intake outbox …`: letters waiting, sent, failed, and what people decide about them."""
# ruff: noqa: PLC0415 - heavy imports wait until a command runs

from collections.abc import Callable
from enum import StrEnum
from typing import Annotated

import typer

from intake.cli.output import complain, facts, moment, print_json, say, tabulate
from intake.cli.settings import acting, opened
from intake.cli.tree import group

app = group("See letters; hold, release, resend, withdraw.")


class LetterState(StrEnum):
    """Where a letter stands."""

    WAITING = "waiting"
    SENDING = "sending"
    SENT = "sent"
    FAILED = "failed"
    HELD = "held"
    WITHDRAWN = "withdrawn"


AS_JSON = typer.Option("--json", help="Print JSON, for scripts.")
LETTERS = typer.Argument(help="Numbers of letters.", metavar="LETTER...", show_default=False, min=1)
REASON = typer.Option(help="Why; stands in the journal.", show_default=False)
Letters = Annotated[list[int], LETTERS]
Reason = Annotated[str, REASON]


@app.command("list")
def list_(
    ctx: typer.Context,
    *,
    state: Annotated[list[LetterState] | None, typer.Option(help="Only in this state; may be repeated.")] = None,
    limit: Annotated[int, typer.Option(help="At most so many.", min=1, max=10_000)] = 50,
    as_json: Annotated[bool, AS_JSON] = False,
) -> None:
    """List letters, the newest first.

    Example: intake outbox list --state failed
    """
    from intake.cli.objects import plain_object
    from intake.store import board

    with opened(ctx) as program, program.database.read() as tx:
        found = board.outbox(tx, states=frozenset(one.value for one in state or ()), limit=limit)
    if as_json:
        print_json([plain_object(letter) for letter in found])
        return
    rows = [
        (one.id, one.ticket, one.purpose, one.state, one.recipient, moment(one.sent_at or one.queued_at), one.error)
        for one in found
    ]
    columns = ("Letter", "Ticket", "Purpose", "State", "To", "Sent or queued", "Trouble")
    tabulate(columns, rows, empty="There are no such letters.")


@app.command()
def show(
    ctx: typer.Context,
    letter: Annotated[int, typer.Argument(metavar="LETTER", show_default=False, min=1)],
    *,
    as_json: Annotated[bool, AS_JSON] = False,
) -> None:
    """Show a letter as its reader sees it.

    Example: intake outbox show 12
    """
    from intake.cli.objects import plain_object
    from intake.steps.act_letters import letter_view
    from intake.triage.case import LetterId

    with opened(ctx) as program, program.database.read() as tx:
        found = letter_view(tx, LetterId(letter))
    if found is None:
        raise typer.BadParameter(f"there is no letter {letter}; see `intake outbox list`")
    if as_json:
        print_json(plain_object(found))
        return
    facts(
        (
            ("ticket", found.ticket),
            ("to", found.recipient),
            ("subject", found.subject),
            ("state", found.state),
            ("queued", moment(found.queued_at)),
            ("sent", moment(found.sent_at)),
            ("trouble", found.error),
            ("FAQ version", found.faq_version),
        )
    )
    say(f"\n{found.text}")


@app.command()
def hold(ctx: typer.Context, letters: Letters, *, reason: Reason = "") -> None:
    """Keep waiting letters back until they are released.

    Example: intake outbox hold 12 13 --reason "wrong entry"
    """
    from intake.steps import act

    _each(ctx, letters, act.hold, reason, "held")


@app.command()
def release(ctx: typer.Context, letters: Letters, *, reason: Reason = "") -> None:
    """Let held letters go.

    Example: intake outbox release 12 13
    """
    from intake.steps import act

    _each(ctx, letters, act.release, reason, "waiting to be sent")


@app.command()
def resend(ctx: typer.Context, letters: Letters, *, reason: Reason = "") -> None:
    """Send letters once more.

    Those that failed, were sent or withdrawn, under their old Message-IDs.

    Example: intake outbox resend 12
    """
    from intake.steps import act

    _each(ctx, letters, act.resend, reason, "waiting to be sent")


@app.command()
def withdraw(ctx: typer.Context, letters: Letters, *, reason: Reason = "") -> None:
    """Never send letters that have not been sent.

    Example: intake outbox withdraw 12 --reason "called instead"
    """
    from intake.steps import act

    _each(ctx, letters, act.withdraw, reason, "withdrawn")


def _each(ctx: typer.Context, letters: list[int], carry_out: Callable[..., None], reason: str, now: str) -> None:
    """Do it to every letter; those that refuse are told of, and do not stop the others."""
    from intake.steps.act import NotDone
    from intake.triage.case import LetterId

    refused = False
    with acting(ctx) as parts:
        for letter in letters:
            try:
                carry_out(parts, LetterId(letter), reason=reason)
            except NotDone as refusal:
                complain(str(refusal))
                refused = True
            else:
                say(f"Letter {letter} is {now}.")
    if refused:
        raise typer.Exit(1)
