"""What the commands print: tables and sentences for people, JSON for scripts, and nothing that a terminal would obey.

Mails hold whatever their senders like. Control characters, direction marks and lone surrogates never reach a
terminal, and nothing in a text is taken for markup.
"""

import json
import re
import sys
from collections.abc import Iterable, Mapping, Sequence
from contextvars import ContextVar
from datetime import datetime, tzinfo
from typing import Any

import typer
from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table

_INVISIBLE = (
    r"\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u0600-\u0605\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff"
    r"\ufeff\ufff9-\ufffb\U000e0000-\U000e007f"
)
_HARMFUL = re.compile(f"[{_INVISIBLE}]")
_REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
_ZONE: ContextVar[tzinfo | None] = ContextVar("_ZONE", default=None)


def plain(text: object) -> str:
    """The text with every character replaced that shows nothing or that a terminal would obey."""
    return _HARMFUL.sub(_REPLACEMENT, str(text))


def one_line(text: object, longest: int = 200) -> str:
    """The text in one line of at most so many characters."""
    joined = " ".join(plain(text).split())
    return joined if len(joined) <= longest else f"{joined[: longest - 1]}…"


def speak_in(zone: tzinfo) -> None:
    """Show times in this zone from now on."""
    _ZONE.set(zone)


def moment(at: datetime | None) -> str:
    """A time as people read it, in the organisation's zone, or this machine's before that is known; empty for none."""
    return at.astimezone(_ZONE.get()).strftime("%d.%m.%Y %H:%M") if at else ""


def console(*, errors: bool = False) -> Console:
    """A console that takes no text for markup, highlights nothing and does not wrap for a pipe."""
    made = Console(stderr=errors, markup=False, highlight=False, emoji=False, soft_wrap=True)
    if not made.is_terminal:
        made.width = 200
    return made


def say(text: str) -> None:
    """Print a line or several."""
    console().print(plain(text))


def complain(text: str) -> None:
    """Print on standard error."""
    console(errors=True).print(plain(text))


def tabulate(columns: Sequence[str], rows: Iterable[Sequence[object]], *, empty: str) -> None:
    """Print a table, or the sentence `empty` where there is nothing to show."""
    table = Table(*columns, box=SIMPLE_HEAD, pad_edge=False, header_style="bold")
    for row in rows:
        table.add_row(*(one_line(cell) if cell is not None else "" for cell in row))
    if table.row_count:
        console().print(table, soft_wrap=False)
    else:
        say(empty)


def facts(pairs: Iterable[tuple[str, object]]) -> None:
    """Print names and values, leaving out those without a value."""
    shown = [(name, value) for name, value in pairs if value not in (None, "")]
    width = max((len(name) for name, _ in shown), default=0)
    for name, value in shown:
        say(f"{name:<{width}}  {one_line(value, 500)}")


def as_json(value: Mapping[str, Any] | Sequence[Any], *, indent: int | None = None) -> str:
    """The value as JSON that is harmless to look at."""
    is_unicode = (sys.stdout.encoding or "").lower().replace("-", "") == "utf8"
    text = json.dumps(value, ensure_ascii=not is_unicode, indent=indent, default=_jsonable)
    return (
        _HARMFUL.sub(_escaped, text)
        if indent is None
        else "\n".join(_HARMFUL.sub(_escaped, x) for x in text.split("\n"))
    )


def print_json(value: Mapping[str, Any] | Sequence[Any]) -> None:
    """Print one JSON document."""
    typer.echo(as_json(value, indent=2))


def print_line(value: Mapping[str, Any]) -> None:
    """Print one line of JSON lines."""
    typer.echo(as_json(value))


def _jsonable(value: object) -> object:
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, frozenset | set):
        return sorted(value)
    return str(value)


def _escaped(match: re.Match[str]) -> str:
    units = match[0].encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{units[at : at + 2].hex()}" for at in range(0, len(units), 2))
