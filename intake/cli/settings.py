"""What the commands work with: the configuration, an opened program, and who is acting."""
# ruff: noqa: PLC0415 - heavy imports wait until a command needs them

import os
import pwd
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import typer

from intake.cli.output import speak_in

if TYPE_CHECKING:
    from intake.config import Config
    from intake.mail.references import TicketNumber
    from intake.steps.act import Acting
    from intake.wiring import Program


def config_path(ctx: typer.Context) -> Path | None:
    """The file named by --config, if any."""
    found: Path | None = ctx.find_root().params.get("config")
    return found


def environment() -> Mapping[str, str]:
    """The process's environment."""
    from intake.config import process_environment

    return process_environment()


def config_of(ctx: typer.Context) -> "Config":
    """The configuration, in whose zone times are shown from now on. Raises ConfigBroken."""
    from intake.config import load

    config = load(config_path(ctx), environment())
    speak_in(ZoneInfo(config.organisation.timezone))
    return config


@contextmanager
def opened(ctx: typer.Context) -> "Iterator[Program]":
    """The program on its migrated database; what goes wrong inside is logged for people. Raises StoreRefused."""
    from intake.daemon.log import configure
    from intake.wiring import Program

    program = Program(config_of(ctx))
    configure(json=False, level="error")
    try:
        program.database.check()
        yield program
    finally:
        program.close()


@contextmanager
def acting(ctx: typer.Context) -> "Iterator[Acting]":
    """The parts of what whoever sits at this shell decides."""
    with opened(ctx) as program:
        yield program.acting(person(ctx))


def person(ctx: typer.Context) -> str:
    """Whom the journal names: as told by --as, else by sudo, else the user of this process."""
    told: str | None = ctx.find_root().params.get("person")
    user = told or environment().get("SUDO_USER") or _user()
    return f"{user} (shell)"


def _user() -> str:
    try:
        return pwd.getpwuid(os.geteuid()).pw_name
    except KeyError:
        return f"user {os.geteuid()}"


def number_of(ctx: typer.Context, text: str) -> "TicketNumber":
    """The ticket number that was meant, however it is spaced. Raises BadParameter where its check digit does not fit."""
    from intake.mail.references import find_ticket_number

    prefix = config_of(ctx).replies.ticket_prefix
    found = find_ticket_number(text, prefix) or find_ticket_number(f"{prefix}-{text}", prefix)
    if found is None:
        raise typer.BadParameter(f"{text} is no ticket number: look for a slip, it reads like {prefix}-1234-5678")
    return found
