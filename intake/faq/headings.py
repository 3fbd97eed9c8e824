"""The words a FAQ document is built from: headings and options, in German and English, and how a heading is read."""

import re
from dataclasses import dataclass
from enum import StrEnum


class Part(StrEnum):
    """What a heading opens."""

    TITLE = "title"
    VERSIONS = "versions"
    ENTRY = "entry"
    TRANSLATION = "translation"
    OPTIONS = "options"
    EXAMPLES = "examples"
    NEAR_MISSES = "near_misses"
    ORDINARY = "ordinary"
    UNKNOWN = "unknown"


WORDS: dict[str, dict[Part, str]] = {
    "de": {
        Part.VERSIONS: "Versionen",
        Part.OPTIONS: "Optionen",
        Part.EXAMPLES: "Beispiele",
        Part.NEAR_MISSES: "Nicht gemeint",
        Part.ORDINARY: "Gewöhnliche Sätze",
    },
    "en": {
        Part.VERSIONS: "Versions",
        Part.OPTIONS: "Options",
        Part.EXAMPLES: "Examples",
        Part.NEAR_MISSES: "Not meant",
        Part.ORDINARY: "Ordinary sentences",
    },
}
"""The heading of each part; both languages are read, the document's own is written."""

FOR: dict[str, str] = {"de": "zu Frage", "en": "for question"}
"""What stands between `Beispiele` and the number where examples are kept apart from their entry."""

LANGUAGE: dict[str, str] = {"de": "Sprache", "en": "Language"}
BARE_REPORT: dict[str, str] = {"de": "Bericht genügt", "en": "Report is enough"}
INSTEAD_OF: dict[str, str] = {"de": "Statt", "en": "Instead of"}
YES: dict[str, str] = {"de": "ja", "en": "yes"}
NO: dict[str, str] = {"de": "nein", "en": "no"}
VERSION_COLUMNS: dict[str, tuple[str, str, str]] = {
    "de": ("Version", "Datum / Uhrzeit", "Änderung"),
    "en": ("Version", "Date / time", "Change"),
}
LANGUAGE_NAMES: dict[str, str] = {
    "de": "Deutsch",
    "en": "English",
    "fr": "Français",
    "tr": "Türkçe",
    "uk": "Українська",
}
"""How a translation's heading names its language; any other is named by its ISO 639-1 code."""

_HEADING = re.compile(r"(#{1,6})[ \t]+(\S.*)")
_NUMBER = re.compile(r"[0-9]{1,4}")
_NUMBERED = re.compile(r"([0-9]{1,4})[.)][ \t]+(\S.*)")
_LANGUAGE_CODE = re.compile(r"[a-z]{2}")
_PARTS = {word.casefold(): part for words in WORDS.values() for part, word in words.items()}
_CODES = {name.casefold(): code for code, name in LANGUAGE_NAMES.items()} | {"german": "de", "englisch": "en"}
_LINKING = frozenset(" ".join(FOR.values()).casefold().split()) | {"bei", "of"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """A heading and what it opens: an entry or its examples by number, a translation by language."""

    part: Part
    text: str
    """The question or title behind the marks."""
    number: int | None = None
    language: str = ""


def read_heading(line: str) -> Heading | None:
    """The heading this line is, or None if it is none."""
    found = _HEADING.fullmatch(line.rstrip())
    if not found:
        return None
    level, text = len(found[1]), found[2].rstrip(" \t#")
    if level == 1:
        return Heading(part=Part.TITLE, text=text)
    return _named(text) or (_numbered(text) if level == 2 else _translation(text))  # noqa: PLR2004 - levels of Markdown


def read_number(text: str) -> int | None:
    """The entry's number, at most four digits, or None."""
    return int(text) if _NUMBER.fullmatch(text) else None


def _named(text: str) -> Heading | None:
    words = text.casefold().rstrip(":").split()
    number = read_number(words[-1]) if words else None
    if number is not None:
        words.pop()
    part = _PARTS.get(" ".join(word for word in words if word not in _LINKING))
    return Heading(part=part, text=text, number=number) if part else None


def _numbered(text: str) -> Heading:
    found = _NUMBERED.fullmatch(text)
    if not found:
        return Heading(part=Part.UNKNOWN, text=text)
    return Heading(part=Part.ENTRY, text=found[2], number=int(found[1]))


def _translation(text: str) -> Heading:
    name, colon, question = text.partition(":")
    name = name.strip().casefold()
    language = _CODES.get(name, name if _LANGUAGE_CODE.fullmatch(name) else "")
    if not (colon and language and question.strip()):
        return Heading(part=Part.UNKNOWN, text=text)
    return Heading(part=Part.TRANSLATION, text=question.strip(), language=language)
