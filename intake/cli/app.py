"""The commands as one tree, and what a failure prints and returns.

Command modules import what they need when they run, so that help comes at once.
"""

from pathlib import Path
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from intake import __version__
from intake.cli import (
    configuration,
    database,
    desk,
    exits,
    faq,
    inspecting,
    outbox,
    quarantine,
    replaying,
    running,
    telling,
    tickets,
    users,
)
from intake.cli.failing import explained

EPILOG = (
    "Exit status: 0 done · 1 something is wrong and has to be mended · 2 the command line is not understood · "
    "3 the configuration is broken · 4 a server or the database is not to be reached, try later · "
    "5 another process holds the mailbox · 6 told to stop before everything was done."
)


class Commands(TyperGroup):
    """The tree's root: takes --config anywhere, and turns every failure into a sentence and a status."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """The arguments with --config and --as moved to the front, where the root reads them."""
        for option in ("--config", "--as"):
            args = _first(args, option)
        return super().parse_args(ctx, args)

    def invoke(self, ctx: Any) -> Any:
        """The command's result; a failure that can be explained ends with its own exit status."""
        try:
            return super().invoke(ctx)
        except KeyboardInterrupt:
            raise typer.Exit(exits.STOPPED) from None
        except Exception as error:
            status = None if _is_typers_own(error) else explained(error)
            if status is None:
                raise
            raise typer.Exit(status) from None


def _is_typers_own(error: Exception) -> bool:
    """Whether it is no failure of ours: an exit, a usage error, or a pipe whose reader has seen enough."""
    return hasattr(error, "exit_code") or isinstance(error, typer.Abort | BrokenPipeError)


def _first(args: list[str], option: str) -> list[str]:
    """The arguments with this option and its value in front; what stands behind `--` is no option."""
    end = args.index("--") if "--" in args else len(args)
    for at, word in enumerate(args[:end]):
        if word == option or word.startswith(f"{option}="):
            length = 2 if word == option else 1
            return [*args[at : at + length], *args[:at], *args[at + length :]]
    return args


app = typer.Typer(
    cls=Commands,
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    epilog=EPILOG,
    context_settings={"help_option_names": ["-h", "--help"]},
)

CONFIG = typer.Option(
    help="Configuration file; else $INTAKE_CONFIG, ./config.toml or /etc/intake/config.toml. May stand anywhere.",
    metavar="PATH",
    show_default=False,
)


PERSON = typer.Option(
    "--as",
    help="Whom the journal names; else whoever is logged in. May stand anywhere.",
    metavar="NAME",
    show_default=False,
)


def _tell_version(wanted: bool) -> None:  # noqa: FBT001 - typer hands over the flag
    if wanted:
        typer.echo(__version__)
        raise typer.Exit


VERSION = typer.Option("--version", help="Print the version and end.", callback=_tell_version, is_eager=True)


@app.callback()
def root(
    config: Annotated[Path | None, CONFIG] = None,
    person: Annotated[str | None, PERSON] = None,
    *,
    version: Annotated[bool, VERSION] = False,
) -> None:
    """The intake behind an emergency mailbox: every mail becomes a ticket, and nothing is lost.

    Begin with `intake config example > config.toml`, change it, and run `intake check` until all is well.
    """


for command in (running.run, running.once, running.check, inspecting.inspect, telling.explain):
    app.command()(command)
app.add_typer(tickets.app, name="tickets")
app.add_typer(outbox.app, name="outbox")
app.add_typer(quarantine.app, name="quarantine")
app.add_typer(faq.app, name="faq")
app.command()(configuration.level)
app.add_typer(database.app, name="db")
app.add_typer(configuration.app, name="config")
app.command()(telling.export)
app.command()(replaying.replay)
app.command()(running.demo)
app.command()(desk.desk)
app.add_typer(users.app, name="user")
