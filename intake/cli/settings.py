"""The configuration as the commands get it."""
# ruff: noqa: PLC0415 - heavy imports wait until a command needs them

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import typer

if TYPE_CHECKING:
    from intake.config import Config


def config_path(ctx: typer.Context) -> Path | None:
    """The file named by --config, if any."""
    found: Path | None = ctx.find_root().params.get("config")
    return found


def environment() -> Mapping[str, str]:
    """The process's environment."""
    from intake.config import process_environment

    return process_environment()


def config_of(ctx: typer.Context) -> "Config":
    """The configuration. Raises ConfigBroken."""
    from intake.config import load

    return load(config_path(ctx), environment())
