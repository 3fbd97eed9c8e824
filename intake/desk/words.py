"""The desk's words in its languages: a folder of TOML a language beside the pages, read once, no build step.

Keys are `table.key`. A test holds the languages to the same keys and the pages to keys that exist.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from zoneinfo import ZoneInfo

LANGUAGES = ("de", "en")
DEFAULT = LANGUAGES[0]

_MINUTE, _HOUR, _DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """The words of one language, and times as it writes them."""

    language: str
    words: Mapping[str, str]
    zone: ZoneInfo

    def __call__(self, key: str, **values: object) -> str:
        """The words of this key with the values put in. Raises KeyError for a key that is not there."""
        text = self.words[key]
        return text.format_map(values) if values else text

    def count(self, key: str, n: int, **values: object) -> str:
        """The words for so many; for one, those of `key_one`."""
        return self(f"{key}_one" if n == 1 else key, n=n, **values)

    def known(self, prefix: str, code: str | None) -> str:
        """The words for a code of the program, or the code itself, which an older row may hold."""
        return self.words.get(f"{prefix}.{code}", str(code or ""))

    def moment(self, at: datetime | None) -> str:
        """A time in the organisation's zone; empty for none."""
        return at.astimezone(self.zone).strftime(self.words["time.pattern"]) if at else ""

    def hour(self, at: datetime) -> str:
        """The time of day in the organisation's zone."""
        return at.astimezone(self.zone).strftime("%H:%M")

    def day(self, at: datetime) -> str:
        """A day, by a time that lies in it in the organisation's zone."""
        return at.astimezone(self.zone).strftime(self.words["time.day"])

    def span(self, length: timedelta) -> str:
        """A length of time as people say it, in one unit, never negative."""
        length = max(length, timedelta(0))
        if length < _HOUR:
            return self("time.minutes", n=length // _MINUTE)
        return self("time.hours", n=length // _HOUR) if length < 2 * _DAY else self("time.days", n=length // _DAY)


def load(folder: Path, zone: ZoneInfo) -> Mapping[str, Words]:
    """The words of every language. Raises OSError and ValueError for files that are missing or broken."""
    return {language: Words(language=language, words=read(folder, language), zone=zone) for language in LANGUAGES}


@cache
def read(folder: Path, language: str) -> Mapping[str, str]:
    """One language's words by `table.key`. Raises ValueError for a word that stands in two places."""
    words: dict[str, str] = {}
    for file in sorted((folder / "words" / language).glob("*.toml")):
        tables = tomllib.loads(file.read_text("utf-8"))
        found = {f"{table}.{key}": text for table, entries in tables.items() for key, text in entries.items()}
        if twice := words.keys() & found.keys():
            raise ValueError(f"{file}: stands in another file as well: {', '.join(sorted(twice))}")
        words |= found
    return words
