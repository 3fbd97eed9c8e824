"""`intake config …` and `intake level`: what is set."""
# ruff: noqa: PLC0415 - heavy imports wait until a command runs

from enum import StrEnum
from typing import Annotated

import typer

from intake.cli.output import moment, print_json, say
from intake.cli.settings import acting, config_of, opened
from intake.cli.tree import group

app = group("See the configuration.")

AS_JSON = typer.Option("--json", help="Print JSON, for scripts.")


class Level(StrEnum):
    """The levels of automatic letters."""

    OFF = "off"
    RECEIPT = "receipt"
    ASK = "ask"
    FULL = "full"


@app.command()
def show(ctx: typer.Context) -> None:
    """Show every setting, secrets masked.

    As JSON, with what the environment overrides.

    Example: intake config show
    """
    from intake.cli.objects import without_secrets

    print_json(without_secrets(config_of(ctx).model_dump()))


@app.command()
def example() -> None:
    """Print an example to be changed.

    Example: intake config example > config.toml
    """
    from intake.wiring import shipped

    typer.echo(shipped("config.example.toml").read_text("utf-8"), nl=False)


def level(
    ctx: typer.Context,
    level: Annotated[Level | None, typer.Argument(help="Shows the level, if left out.", show_default=False)] = None,
    *,
    reason: Annotated[str, typer.Option(help="Why; whoever comes next sees it.", show_default=False)] = "",
    as_json: Annotated[bool, AS_JSON] = False,
) -> None:
    """Show or switch automatic letters.

    For all hosts at once: off, receipt, ask (asks back, without FAQ) or full.

    Example: intake level receipt --reason "entry 7 is being rewritten"
    """
    from intake.steps import act
    from intake.store import switches
    from intake.triage.case import ReplyLevel

    if level is not None:
        with acting(ctx) as parts:
            act.set_level(parts, ReplyLevel(level.value), reason=reason)
    with opened(ctx) as program:
        with program.database.read() as tx:
            switch = switches.get(tx, switches.LEVEL)
        configured = program.config.replies.level.value
    if as_json:
        keys = {"set_by": switch.set_by, "set_at": switch.set_at, "reason": switch.reason} if switch else {}
        print_json({"level": switch.value if switch else configured, "configured": configured, **keys})
    elif switch:
        say(f"{switch.value}, set by {switch.set_by}, {moment(switch.set_at)}: {switch.reason}")
    else:
        say(f"{configured}, as configured")
