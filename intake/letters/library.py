"""The letters' templates, checked and compiled once, in an environment where nothing but the letter's variables exists.

Jinja2's sandbox keeps a template from reaching Python; the loader holds texts in memory, so that no file is
reachable; no globals and few filters exist, so that a template can only lay out what it was given.
"""

from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from jinja2 import FunctionLoader, StrictUndefined, Template, TemplateError
from jinja2.sandbox import ImmutableSandboxedEnvironment

from intake.letters.layout import settled
from intake.letters.lint import problems_of_letters, problems_of_sources
from intake.letters.problems import LetterBroken, LibraryBroken
from intake.letters.sources import SUBJECTS, read_sources
from intake.letters.subjects import read_subjects
from intake.letters.wording import LANGUAGES
from intake.triage.decision import ReplyPurpose

_FILTERS = ("escape", "e", "join", "length", "count", "first", "last", "upper", "lower", "trim")
_TESTS = ("defined", "none", "true", "false", "eq", "equalto", "in")


class Library:
    """Every letter in every language, ready to be rendered; made by `Library.load`."""

    def __init__(self, templates: dict[str, Template], subjects: dict[str, dict[ReplyPurpose, str]]) -> None:
        self._templates = templates
        self._subjects = subjects

    @classmethod
    def load(cls, directory: Path, *, allowed_hosts: frozenset[str]) -> "Library":
        """All templates of a directory; LibraryBroken with every problem at once if they break a rule (see `lint`)."""
        sources, problems = read_sources(directory)
        subjects: dict[str, dict[ReplyPurpose, str]] = {}
        for language in LANGUAGES:
            subjects[language], wrong = read_subjects(language, sources.pop(f"{language}/{SUBJECTS}", None))
            problems += wrong
        environment = environment_of(sources)
        problems += problems_of_sources(environment, sources, allowed_hosts)
        library = cls(_compiled(environment, sources), subjects)
        problems += problems_of_letters(library, allowed_hosts, known=problems)
        if problems:
            raise LibraryBroken(tuple(sorted(set(problems))))
        return library

    def has(self, part: str, language: str, purpose: ReplyPurpose) -> bool:
        """Whether this letter can be tried at all."""
        return f"{language}/{purpose}.{part}" in self._templates and purpose in self._subjects[language]

    def subject(self, language: str, purpose: ReplyPurpose) -> str:
        """The subject's words, without the ticket number."""
        return self._subjects[language][purpose]

    def part(self, part: str, language: str, purpose: ReplyPurpose, variables: dict[str, Any]) -> str:
        """The `txt` or `html` part of a letter; LetterBroken if its template fails."""
        name = f"{language}/{purpose}.{part}"
        try:
            rendered = self._templates[name].render(variables)
        except Exception as failure:
            # Whatever a template does, only its own letter fails. The failure's words may hold a value of the letter,
            # so only its kind is told.
            raise LetterBroken(f"{name} could not be rendered ({type(failure).__name__})") from failure
        return settled(rendered) if part == "txt" else rendered


def environment_of(sources: dict[str, str]) -> ImmutableSandboxedEnvironment:
    """The environment for these sources; .html files are escaped."""

    def load(name: str) -> tuple[str, str, None] | None:
        # The name stands in for a file name, so that tracebacks tell the template.
        return (sources[name], name, None) if name in sources else None

    environment = ImmutableSandboxedEnvironment(
        loader=FunctionLoader(load),
        undefined=StrictUndefined,
        autoescape=lambda name: name is not None and name.endswith(".html"),
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
        cache_size=-1,
    )
    environment.globals.clear()
    environment.filters = {name: environment.filters[name] for name in _FILTERS}
    environment.tests = {name: environment.tests[name] for name in _TESTS}
    return environment


def _compiled(environment: ImmutableSandboxedEnvironment, sources: Mapping[str, str]) -> dict[str, Template]:
    templates = {}
    for name in sources:
        with suppress(TemplateError):  # reported with its line by the linter
            templates[name] = environment.get_template(name)
    return templates
