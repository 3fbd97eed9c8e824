"""The demonstration, in three lengths.

`intake demo` in a terminal opens the web desk and lets mails arrive until Ctrl-C; elsewhere it ends after a minute, and
`intake demo --once` does the same at full speed without a desk. What ends by itself is judged: every mail has to be
where it should.
"""

import threading
import time
from contextlib import nullcontext, suppress

from rich.console import Console
from rich.table import Table

from intake.config import Supervision
from intake.daemon import log
from intake.demo.colleagues import open_accounts, set_one_aside
from intake.demo.judge import faults
from intake.demo.letterbox import letterbox
from intake.demo.live import Live, Pace
from intake.demo.machines import endless
from intake.demo.sample import Sample
from intake.demo.scene import Scene, samples, scene
from intake.demo.telling import LETTERS, welcome
from intake.store.feed import FeedLine
from intake.wiring.service import Service

_WHILE_OPEN = Pace(at_once=8, samples=2.5, crowd=5.0)


def main(*, once: bool, stay: bool = False, seconds: float = 60.0, console: Console | None = None) -> int:
    """Run the demonstration; `stay` keeps it open until a signal. 0 if every mail ended where it should, else 1."""
    shown = console or Console(highlight=False)
    log.configure(json=False, level="error")
    shown.print(
        "Starting an IMAP server, an SMTP server and the intake on this machine; this takes some seconds. Nothing leaves it."
    )
    started = time.monotonic()
    with scene(desk=not once) as stage:
        if once:
            _at_full_speed(stage)
        elif stay:
            # Ctrl-C ends the service in good order; before it runs, there is nothing to put in order.
            with suppress(KeyboardInterrupt):
                _open(stage, shown, _WHILE_OPEN)
            shown.print(
                f"\nClosed: {len(stage.raws)} mails had arrived, {len(stage.post.letters)} letters had been sent."
            )
            return 0
        else:
            _open(stage, shown, Pace(at_once=0, samples=seconds / len(samples()), crowd=None))
        return _conclude(stage, shown, time.monotonic() - started)


def _at_full_speed(stage: Scene) -> None:
    """Post all first mails, drain, post what answers our letters, drain again."""
    waiting = list(samples())
    while waiting:
        posted = [sample for sample in waiting if stage.deliver(sample)]
        if not posted:
            return
        waiting = [sample for sample in waiting if sample not in posted]
        stage.program.once(lambda: False)


def _open(stage: Scene, console: Console, pace: Pace) -> None:
    """Run daemon and desk in this thread, and post and show in another one, until either ends."""
    if pace.crowd:
        set_one_aside(stage, endless())
    password = open_accounts(stage)
    service = Service(stage.program, Supervision(socket=None, watchdog=None))
    with letterbox(stage.post) if pace.crowd else nullcontext() as letters:
        live = Live(stage, console, pace)

        def direct() -> None:
            try:
                if live.wait_for_desk():
                    welcome(console, stage.program.config.desk.url, password, letters)
                    live.run()
            finally:
                service.daemon.stop()

        director = threading.Thread(target=direct, name="demo", daemon=True)
        director.start()
        try:
            service.run()
        finally:
            live.stop()
            director.join()


def _conclude(stage: Scene, console: Console, seconds: float) -> int:
    every, lines, letters = samples(), stage.lines(), stage.post.letters
    wrong = faults(every, lines)
    console.print(_table(every, lines, wrong))
    tickets = {line.ticket for line in lines.values() if line.ticket}
    console.print(
        f"{len(stage.raws)} mails arrived, {len(tickets)} tickets filed, {len(letters)} letters sent in {seconds:.1f} s."
    )
    expected = sum(1 for sample in every if sample.ending.outcome.value in LETTERS)
    doubled = len(letters) - len({letter.message_id for letter in letters})
    if not wrong and len(letters) == expected and not doubled and len(lines) == len(every):
        console.print("[bold green]Every mail ended where it should.[/]")
        return 0
    console.print(f"[bold red]{len(wrong)} mails ended elsewhere[/]; {len(letters)} letters instead of {expected}.")
    return 1


def _table(every: tuple[Sample, ...], lines: dict[str, FeedLine], wrong: dict[str, str]) -> Table:
    table = Table(title="What became of each mail")
    for heading in ("mail", "ticket", "filed as", "answered by", ""):
        table.add_column(heading)
    for sample in every:
        line = lines.get(sample.name)
        verdict = f"[red]{wrong[sample.name]}[/]" if sample.name in wrong else "[green]as it should[/]"
        cells = (str(line.ticket), line.rule, line.reason) if line else ("-", "-", "-")
        table.add_row(sample.name, *cells, verdict)
    return table
