"""The journal's details in the reader's words: what a key is called, and what its value means."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from intake.desk.text import one_line
from intake.desk.words import Words
from intake.store.journal import Entry

LONGEST = 120
# Tables of words in which a key's values are found; a value that stands in none of them is shown as it is.
_TABLES: Mapping[str, tuple[str, ...]] = {
    "before": ("state", "priority", "level", "role", "resolution"),
    "after": ("state", "priority", "level", "role", "resolution"),
    "state": ("state",),
    "priority": ("priority",),
    "resolution": ("resolution",),
    "result": ("result",),
    "field": ("field",),
    "learned": ("field",),
    "found_in": ("source",),
    "right_found_in": ("source",),
    "missing": ("required", "field"),
    "purpose": ("purpose",),
    "role": ("role",),
    "scopes": ("scope",),
    "form": ("export_form",),
    "whose": ("export_form",),
}
_REASONS = ("why", "purpose")


def details(line: Entry, words: Words) -> Iterator[tuple[str, str]]:
    """Each detail's name and value, those that say nothing left out."""
    if line.rule:
        yield words("detail.rule"), words.known("rule", line.rule)
    for key, value in _flat(line.detail):
        said = _said(key, value, words)
        if said:
            yield words.known("detail", key), one_line(said, LONGEST)


def reason(line: Entry, words: Words) -> str:
    """Why, in words."""
    return _known(line.reason or "", _REASONS, words)


def _flat(detail: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    for key, value in detail.items():
        yield from value.items() if isinstance(value, dict) else [(key, value)]


def _said(key: str, value: Any, words: Words) -> str:
    if isinstance(value, bool):
        return words("detail.yes") if value else ""
    if isinstance(value, list):
        return ", ".join(filter(None, (_said(key, one, words) for one in value)))
    text = "" if value is None else str(value)
    return _moment(text, words) if key.endswith("_at") else _known(text, _TABLES.get(key, ()), words)


def _known(code: str, tables: tuple[str, ...], words: Words) -> str:
    found = (words.words.get(f"{table}.{code}") for table in tables)
    return next((said for said in found if said), code)


def _moment(said: str, words: Words) -> str:
    try:
        at = datetime.fromisoformat(said)
    except ValueError:
        return said
    return words.moment(at) if at.tzinfo else said
