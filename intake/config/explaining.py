"""Turns pydantic's errors into problems: what is wrong in plain words, and how to mend it."""

from collections.abc import Iterable, Iterator
from difflib import get_close_matches

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from intake.config.environment import variable
from intake.config.problems import FINDINGS, REFUSED, Finding
from intake.config.schema import ANY_INDEX, Path, generic, sections, settings
from intake.config.tree import Config

Location = tuple[str | int, ...]

_KNOWN = settings(Config)
_SECTIONS = dict(sections(Config))

_WHAT = {
    "missing": "is missing",
    "string_type": "is no text",
    "bool_type": "is neither true nor false",
    "bool_parsing": "is neither true nor false",
    "int_type": "is no whole number",
    "int_parsing": "is no whole number",
    "int_from_float": "is no whole number",
    "float_type": "is no number",
    "float_parsing": "is no number",
    "tuple_type": "is no list",
    "path_type": "is no path",
    "model_type": "is no table",
    "too_short": "has too few entries",
    "string_too_short": "is empty",
    "string_pattern_mismatch": "is not written as it should be",
}


def explain(broken: ValidationError) -> Iterator[tuple[Location, str, str]]:
    """Location, fault and mend of every error; no error's input is repeated."""
    for error in broken.errors(include_url=False, include_input=False):
        if error["type"] == FINDINGS:
            findings: Iterable[Finding] = error["ctx"]["findings"]
            for finding in findings:
                yield (*error["loc"], *_location(finding.key)), finding.what, finding.mend
        else:
            yield error["loc"], *_explained(error)


def unknown_key_mend(path: Path) -> str:
    """What may have been meant by a key that does not exist."""
    around = path[:-1]
    joined = [variable(known) for known in _KNOWN if "_".join(known) == path[-1]]
    if joined:
        return f"Section and key are joined by two underscores: {joined[0]}."
    siblings = [known[-1] for known in (*_KNOWN, *_SECTIONS) if known[:-1] == around]
    close = get_close_matches(path[-1], siblings, n=1)
    if close:
        return f"Did you mean {close[0]}?"
    elsewhere = [".".join(known) for known in (*_KNOWN, *_SECTIONS) if known[-1] == path[-1]]
    if elsewhere:
        return f"There is {' and '.join(elsewhere[:3])}; see config.example.toml."
    return "Take it out; config.example.toml lists every setting."


def _explained(error: ErrorDetails) -> tuple[str, str]:
    kind, context, path = error["type"], error.get("ctx", {}), generic(error["loc"])
    if kind == REFUSED:
        return str(context["what"]), str(context["mend"])
    if kind == "extra_forbidden":
        return "is no setting", unknown_key_mend(path)
    return _WHAT.get(kind) or _plain(error["msg"]), _mend(path)


def _plain(message: str) -> str:
    """Pydantic's sentence, to follow the setting's name."""
    return message.replace("Input should be", "should be", 1).replace("Input", "the value", 1)


def _mend(path: Path) -> str:
    if (*path, ANY_INDEX) in _SECTIONS:
        return f"Write at least one table [[{path[-1]}]]; config.example.toml shows it."
    setting = _KNOWN.get(path) or _KNOWN.get(path[:-1])
    if setting and setting.description:
        return f"{setting.path[-1]}: {' '.join(setting.description.split())}"
    if path in _SECTIONS:
        return f"Write a table [{'.'.join(path)}]; config.example.toml shows it."
    return "See config.example.toml."


def _location(key: str) -> Location:
    return tuple(int(part) if part.isdigit() else part for part in key.split("."))
