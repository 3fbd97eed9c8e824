"""The demonstration: `intake demo` shows it live over a minute, `intake demo --once` at full speed.

Both end with the same table and count as passed only if every mail ended where it had to.
"""

import threading
import time
from datetime import timedelta

from rich.console import Console
from rich.markup import escape
from rich.panel import Panel
from rich.table import Table

from intake.config import Supervision
from intake.daemon import log
from intake.demo.judge import faults
from intake.demo.sample import Sample
from intake.demo.scene import Scene, samples, scene
from intake.store.feed import FeedLine
from intake.triage.decision import ReplyPurpose
from intake.wiring.service import Service

LETTERS = frozenset(purpose.value for purpose in ReplyPurpose)
_LOOK_EVERY = 0.2
_PATIENCE = timedelta(seconds=60)
"""How long the last mails may take after all have been posted."""


def main(*, once: bool, seconds: float = 60.0, console: Console | None = None) -> int:
    """Run the demonstration; 0 if every mail ended where it had to, else 1."""
    shown = console or Console()
    log.configure(json=False, level="error")
    shown.print("Starting an IMAP server, an SMTP server and the intake on this machine. Nothing leaves it.")
    started = time.monotonic()
    with scene() as stage:
        if once:
            _at_full_speed(stage)
        else:
            _live(stage, shown, seconds)
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


def _live(stage: Scene, console: Console, seconds: float) -> None:
    """Run the daemon in this thread, and post and show in another one."""
    service = Service(stage.program, Supervision(socket=None, watchdog=None))
    director = threading.Thread(target=_direct, args=(stage, service, console, seconds), name="demo", daemon=True)
    director.start()
    service.run()


def _direct(stage: Scene, service: Service, console: Console, seconds: float) -> None:
    shown = _Shown(stage, console)
    try:
        waiting = list(samples())
        pause = seconds / len(waiting)
        while waiting:
            posted = next((sample for sample in waiting if stage.deliver(sample)), None)
            if posted:
                waiting.remove(posted)
                console.print(f"[dim]mail arrives:[/] {posted.name}")
            shown.look(pause)
        until = time.monotonic() + _PATIENCE.total_seconds()
        while not shown.complete and time.monotonic() < until:
            shown.look(_LOOK_EVERY)
    finally:
        service.daemon.stop()


class _Shown:
    """What has been shown already."""

    def __init__(self, stage: Scene, console: Console) -> None:
        self._stage = stage
        self._console = console
        self._lines: set[str] = set()
        self._letters = 0
        self._purposes: set[str] = set()

    @property
    def complete(self) -> bool:
        """Whether every posted mail and every letter for one has been shown."""
        lines = self._stage.lines()
        letters = sum(1 for line in lines.values() if line.reason in LETTERS)
        return len(lines) == len(self._stage.raws) and len(self._stage.post.letters) >= letters

    def look(self, seconds: float) -> None:
        """Show what is new, for so long."""
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            self._show_lines()
            self._show_letters()
            time.sleep(_LOOK_EVERY)

    def _show_lines(self) -> None:
        for name, line in self._stage.lines().items():
            if name not in self._lines:
                self._lines.add(name)
                self._console.print(_sentence(name, line))

    def _show_letters(self) -> None:
        new = self._stage.post.letters[self._letters :]
        self._letters += len(new)
        for letter in new:
            self._console.print(f"  [green]letter sent[/] to {escape(letter.recipient)}: {escape(letter.subject)}")
            purpose = letter.subject.partition("[")[0]
            if purpose not in self._purposes:
                self._purposes.add(purpose)
                self._console.print(Panel(escape(letter.text.strip()), title="the first of its kind", width=82))


def _sentence(name: str, line: FeedLine) -> str:
    priority = f", [red]{line.priority}[/]" if line.priority in {"critical", "high"} else ""
    missing = f", missing: {line.missing.replace(',', ', ')}" if line.missing else ""
    answer = f"[green]{line.reason}[/]" if line.reason in LETTERS else f"[yellow]no letter: {line.reason}[/]"
    return f"  {name} -> [bold]{line.ticket}[/] ({line.rule}{priority}{missing}), {answer}"


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
