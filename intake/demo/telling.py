"""What the demonstration tells on the terminal: how to get in, and a line for each mail."""

from rich.console import Console
from rich.text import Text

from intake.demo.colleagues import ACCOUNTS
from intake.demo.scene import Scene
from intake.store.feed import FeedLine
from intake.triage.decision import ReplyPurpose

LETTERS = frozenset(purpose.value for purpose in ReplyPurpose)
_LOUD = frozenset({"critical", "high"})


def welcome(console: Console, desk: str, password: str, letters: str | None) -> None:
    """How to log in, and where to look. Not wrapped: addresses and passwords are copied."""
    lines = [
        "",
        f"  [bold]The desk[/]      [bold cyan]{desk}[/]",
        f"  log in as     {' or '.join(f'[bold]{name}[/]' for name in ACCOUNTS)}",
        f"  password      [bold]{password}[/]   (the same for all three, drawn anew each time; no second factor)",
        "",
    ]
    if letters:
        lines += [
            f"  [bold]The letters[/]   [bold cyan]{letters}[/]   as the practices received them; also on each",
            "                ticket's page and, for lead and admin, under Betrieb > Ausgang",
            "",
            "  All of this is on this machine only. Answer a ticket: the practice writes back.",
            "  [bold]Ctrl-C[/] ends it and removes everything.",
            "",
        ]
    console.print("\n".join(lines), soft_wrap=True)


class Telling:
    """Tells of each mail once, as soon as it is filed."""

    def __init__(self, stage: Scene, console: Console) -> None:
        self._stage = stage
        self._console = console
        self._told: set[str] = set()

    def look(self) -> None:
        """Tell what is new."""
        for name, line in self._stage.lines().items():
            if name not in self._told:
                self._told.add(name)
                self._console.print(sentence(name, line), soft_wrap=True)

    @property
    def is_complete(self) -> bool:
        """Whether every posted mail has been told of, and every letter for one has been taken."""
        lines = self._stage.lines()
        letters = sum(1 for line in lines.values() if line.reason in LETTERS)
        return len(lines) == len(self._stage.raws) and len(self._stage.post.letters) >= letters


def sentence(name: str, line: FeedLine) -> Text:
    """What became of a mail: its ticket, and the letter or why there is none."""
    urgent = f", [red]{line.priority}[/]" if line.priority in _LOUD else ""
    missing = f", missing {line.missing.replace(',', ', ')}" if line.missing else ""
    answer = (
        f"[green]{_words(line.reason)}[/]" if line.reason in LETTERS else f"[yellow]no letter: {_words(line.reason)}[/]"
    )
    ticket = line.ticket or "no ticket"
    return Text.from_markup(f"  {name:<20} [bold]{ticket}[/] {_words(line.rule)}{urgent}{missing} · {answer}")


def _words(code: str) -> str:
    return code.replace("_", " ")
