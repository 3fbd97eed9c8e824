"""`intake run`, `once`, `check` and `demo`: the program at work."""
# ruff: noqa: PLC0415 - heavy imports wait until a command runs

import importlib
import os
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import asdict
from types import FrameType
from typing import TYPE_CHECKING, Annotated

import typer

from intake.cli import exits
from intake.cli.output import complain, console, facts, print_json, say
from intake.cli.settings import config_of, environment

if TYPE_CHECKING:
    from intake.steps.drain import Drained
    from intake.wiring import Program
    from intake.wiring.checks import Checked

AS_JSON = typer.Option("--json", help="Print JSON, for scripts.")
_LOOK_EVERY = 0.5


def run(ctx: typer.Context) -> None:
    """Run as a service until told to stop.

    Collects, files, answers, delivers, reminds and watches. Migrates the database first. SIGTERM or Ctrl-C ends it when the items in hand are done; what is killed is taken
    up again at the next start. Logs go to standard error.

    Example: intake run --config /etc/intake/config.toml
    """
    from intake.config import supervision
    from intake.daemon.log import configure
    from intake.wiring import Program
    from intake.wiring.service import Service

    config = config_of(ctx)
    configure(json=config.logging.format.value == "json", level=config.logging.level.value)
    with closing(Program(config)) as program:
        program.prepare()
        stopped = Service(program, supervision(environment(), pid=os.getpid())).run()
    if stopped.unfinished:
        raise typer.Exit(exits.STOPPED)


def once(ctx: typer.Context, *, as_json: Annotated[bool, AS_JSON] = False) -> None:
    """Drain mailbox and queues, then end.

    For cron, and for a first try. SIGTERM or Ctrl-C stops after the items in hand. Exit status 5 if another process reads this mailbox just now.

    Example: intake once
    """
    from intake.daemon.log import configure
    from intake.wiring import Program

    config = config_of(ctx)
    # On a terminal the summary says enough; elsewhere somebody may keep the log.
    level = "warning" if sys.stderr.isatty() else config.logging.level.value
    configure(json=config.logging.format.value == "json", level=level)
    with closing(Program(config)) as program, _stopping_on_signals() as told:
        program.prepare()
        with _progress(program):
            drained = program.once(told.is_set)
    print_json(asdict(drained)) if as_json else _summarise(drained)
    if not drained.collected.lease_held:
        complain("Another process reads this mailbox; only what was stored already has been done.")
        raise typer.Exit(exits.BUSY)
    if told.is_set():
        complain("Stopped as told; run it again for the rest.")
        raise typer.Exit(exits.STOPPED)


def check(ctx: typer.Context, *, as_json: Annotated[bool, AS_JSON] = False) -> None:
    """Check all that a start depends on.

    Configuration, letters, database, FAQ, readers, mailbox and outgoing server; nothing is sent or changed. Each line says ok, or what is wrong and how to mend it. Exit status 1 if anything is.

    Example: intake check
    """
    from intake.wiring.checks import Checked, checks

    config = config_of(ctx)
    outcomes = [Checked(name="configuration", wrong=(), seen="complete")]
    if not as_json:
        _show_check(outcomes[0])
    for outcome in checks(config):
        outcomes.append(outcome)
        if not as_json:
            _show_check(outcome)
    if as_json:
        print_json([{**asdict(outcome), "ok": not outcome.wrong} for outcome in outcomes])
    if any(outcome.wrong for outcome in outcomes):
        raise typer.Exit(exits.WRONG)


def demo(
    *,
    once: Annotated[bool, typer.Option("--once", help="At full speed and without a desk, then judge and end.")] = False,
    stay: Annotated[
        bool | None, typer.Option("--stay/--no-stay", help="Stay open until Ctrl-C; by default in a terminal.")
    ] = None,
) -> None:
    """Show it all on this machine, and open the desk.

    Servers of its own, mails arriving, the web desk with accounts to log in with, and the letters as they were received. Nothing leaves the machine, and nothing is left at the end. In a terminal it stays open until Ctrl-C. Elsewhere, and with --once, it ends by itself with exit status 0 only if every mail ended where it should.

    Example: intake demo
    """
    try:
        # By name, since the demo stands beside this room and needs packages that only it needs.
        main = importlib.import_module("intake.demo.run").main
    except ModuleNotFoundError as error:
        complain(f"The demo needs {error.name}: pip install 'emergency-intake[demo]'")
        raise typer.Exit(exits.WRONG) from None
    is_open = sys.stdout.isatty() if stay is None else stay
    raise typer.Exit(main(once=once, stay=is_open and not once))


@contextmanager
def _stopping_on_signals() -> Iterator[threading.Event]:
    """An event that the first SIGTERM or SIGINT sets; the second one ends the process, which is safe at any moment."""
    told = threading.Event()
    numbers = (signal.SIGTERM, signal.SIGINT)
    before = {number: signal.getsignal(number) for number in numbers}

    def stop(_number: int, _frame: FrameType | None) -> None:
        told.set()
        for number in numbers:
            signal.signal(number, signal.SIG_DFL)

    for number in numbers:
        signal.signal(number, stop)
    try:
        yield told
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


@contextmanager
def _progress(program: "Program") -> Iterator[None]:
    """On a terminal, a line that tells what is left, from the database."""
    terminal = console(errors=True)
    if not terminal.is_terminal:
        yield
        return
    ended = threading.Event()
    with terminal.status("collecting …") as status:

        def look() -> None:
            from intake.store import board

            while not ended.wait(_LOOK_EVERY):
                with program.database.read() as tx:
                    ages = board.ages(tx, program.clock.now())
                status.update(f"{ages.backlog} mails to file, {ages.waiting_letters} letters to send")

        watcher = threading.Thread(target=look, daemon=True)
        watcher.start()
        try:
            yield
        finally:
            ended.set()
            watcher.join()


def _summarise(drained: "Drained") -> None:
    collected, handled, delivered = drained.collected, drained.handled, drained.delivered
    facts(
        (
            ("mails collected", collected.arrived),
            ("by their headers only", collected.headers_only or None),
            ("could not be fetched", collected.not_fetched or None),
            ("filed as tickets", handled.filed),
            ("of these unreadable", handled.unreadable or None),
            ("failed, tried again later", handled.failed or None),
            ("letters sent", delivered.sent),
            ("letters put off", delivered.later or None),
            ("letters failed for good", delivered.failed or None),
        )
    )
    if delivered.limited:
        say("The limits on letters are reached (per_minute, per_day); the rest goes out with the next run.")
    if collected.cannot_mark:
        say("The server cannot flag or move mails the way [mailbox] after asks for.")


def _show_check(outcome: "Checked") -> None:
    if not outcome.wrong:
        say(f"{outcome.name:<14} ok: {outcome.seen}")
    for sentence in outcome.wrong:
        say(f"{outcome.name:<14} WRONG: {sentence}")
