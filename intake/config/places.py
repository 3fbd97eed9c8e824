"""In which line of a TOML text each key stands, which the standard parser does not tell.

Theory of operation: the text is valid TOML when it comes here. Lines are walked once; a table header sets the
prefix (an index is counted for `[[lists]]`), a key is noted with its line, and its value is followed over as many
lines as the standard parser needs to make sense of it. Values inside inline tables and lists are not told apart:
their place is the line of the key.
"""

import re
import tomllib
from collections import Counter
from collections.abc import Mapping

Location = tuple[str | int, ...]

_PART = r"""(?:[A-Za-z0-9_-]+|"[^"\\]*"|'[^']*')"""
_KEYS = rf"{_PART}(?:[ \t]*\.[ \t]*{_PART})*"
_HEADER = re.compile(rf"[ \t]*(\[\[?)[ \t]*({_KEYS})[ \t]*\]\]?[ \t]*(?:#.*)?")
_KEY = re.compile(rf"[ \t]*({_KEYS})[ \t]*=")
_LONGEST_VALUE = 200


def lines_of(text: str) -> Mapping[Location, int]:
    """The line, from 1, of every table header and key in a valid TOML text."""
    lines = text.splitlines()
    found: dict[Location, int] = {}
    counts: Counter[Location] = Counter()
    prefix: Location = ()
    position = 0
    while position < len(lines):
        header, key = _HEADER.fullmatch(lines[position]), _KEY.match(lines[position])
        if header:
            prefix = _table(header, counts)
            found.setdefault(prefix, position + 1)
        elif key:
            _note(found, (*prefix, *_split(key[1])), position + 1, len(prefix))
            position += _further_lines(lines, position)
        position += 1
    return found


def line_of(location: Location, lines: Mapping[Location, int]) -> int | None:
    """The line of a location, or of the nearest thing around it that has one."""
    for length in range(len(location), 0, -1):
        if location[:length] in lines:
            return lines[location[:length]]
    return None


def _note(found: dict[Location, int], location: Location, line: int, start: int) -> None:
    for length in range(start + 1, len(location) + 1):
        found.setdefault(location[:length], line)


def _table(header: re.Match[str], counts: Counter[Location]) -> Location:
    path = _indexed(_split(header[2]), counts)
    if header[1] == "[[":
        counts[path] += 1
        return (*path, counts[path] - 1)
    return path


def _indexed(keys: tuple[str, ...], counts: Counter[Location]) -> Location:
    """The keys with the latest index after each that is a list of tables, but for the last."""
    path: Location = ()
    for key in keys[:-1]:
        path = (*path, key)
        if counts[path]:
            path = (*path, counts[path] - 1)
    return (*path, keys[-1])


def _split(keys: str) -> tuple[str, ...]:
    return tuple(part.strip("\"'") for part in re.findall(_PART, keys))


def _further_lines(lines: list[str], start: int) -> int:
    """How many lines after the first a key's value goes on for."""
    text = ""
    for count, line in enumerate(lines[start : start + _LONGEST_VALUE]):
        text += line + "\n"
        try:
            tomllib.loads(text)
        except tomllib.TOMLDecodeError:
            continue
        return count
    return 0
