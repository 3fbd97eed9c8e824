"""`intake desk`: the staff's web pages, served by themselves."""
# ruff: noqa: PLC0415 - heavy imports wait until the command runs

from contextlib import closing

import typer

from intake.cli.output import complain
from intake.cli.settings import config_of


def desk(ctx: typer.Context) -> None:
    """Serve the web desk until told to stop.

    Beside `intake run`, on the same database; several hosts may serve it at once. Migrates the database first. With `enabled` under [desk], `intake run` serves it too. The first account comes from `intake user add`.

    Example: intake desk
    """
    from intake.daemon.log import configure
    from intake.wiring import Program
    from intake.wiring.desk import DeskServer

    config = config_of(ctx)
    configure(json=config.logging.format.value == "json", level=config.logging.level.value)
    with closing(Program(config)) as program:
        program.prepare()
        with closing(DeskServer(program)) as server:
            complain(f"The desk answers at {config.desk.url} (port {server.port}); Ctrl-C ends it.")
            server.serve()
