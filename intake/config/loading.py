"""Reads the configuration: the file, the environment over it, secrets from their files, then checks everything at once."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from pydantic import ValidationError

from intake.config.environment import FILE_VARIABLE, overrides, put
from intake.config.explaining import Location, explain
from intake.config.places import line_of, lines_of
from intake.config.problems import ConfigBroken, Problem
from intake.config.schema import settings
from intake.config.secret_files import read_secret_files, written_in_file
from intake.config.tree import Config

USUAL_PLACES = (Path("config.toml"), Path("/etc/intake/config.toml"))
"""Where the file is looked for when none is named."""

_AT_LINE = re.compile(r" \(at line (\d+), column \d+\)$")


def load(path: Path | None, environ: Mapping[str, str]) -> Config:
    """The configuration from a file, by default the one INTAKE_CONFIG names or the first of the usual places.

    Settings in the environment win over the file's. Relative paths, also those from the environment, count from
    the file's folder. ConfigBroken carries every problem found, each with its place and its mend.
    """
    file = path or _usual_file(environ)
    text = _text(file)
    draft = _Draft(file=file, tree=_parsed(text, file), lines=lines_of(text))
    problems = [draft.problem(*found) for found in _gather(draft, environ)]
    try:
        config = Config.model_validate(draft.tree, context={"base": draft.folder})
    except ValidationError as broken:
        problems += _without_echo(problems, (draft.problem(*found) for found in explain(broken)))
    if problems:
        # The error that pydantic raised quotes what it was given; it must not follow this one into a log.
        raise ConfigBroken(sorted(problems, key=lambda problem: problem.line or 0)) from None
    return config


@dataclass(frozen=True, slots=True, kw_only=True)
class _Draft:
    """The settings before they are checked, and where each of them comes from."""

    file: Path
    """As it was named, so that it is known again."""
    tree: dict[str, object]
    lines: Mapping[Location, int]
    variables: dict[Location, str] = field(default_factory=dict)

    @property
    def folder(self) -> Path:
        """Where relative paths count from."""
        return self.file.absolute().parent

    def problem(self, location: Location, what: str, mend: str) -> Problem:
        """A problem with the place that its location comes from."""
        variable = self._variable(location)
        return Problem(
            setting=".".join(str(part) for part in location),
            source=variable or str(self.file),
            line=None if variable else line_of(location, self.lines),
            what=what,
            mend=mend,
        )

    def _variable(self, location: Location) -> str | None:
        """The environment variable that set the location, something around it or something inside it."""
        for path, name in self.variables.items():
            shared = min(len(path), len(location))
            if path[:shared] == location[:shared]:
                return name
        return None


def _gather(draft: _Draft, environ: Mapping[str, str]) -> Iterator[tuple[Location, str, str]]:
    """Puts everything into the draft's tree; what is wrong with secrets on the way."""
    known = settings(Config)
    yield from written_in_file(draft.tree, known)
    for location, value, name in overrides(environ, known):
        put(draft.tree, location, value)
        draft.variables[location] = name
    yield from read_secret_files(draft.tree, known, draft.folder)


def _without_echo(problems: list[Problem], further: Iterator[Problem]) -> list[Problem]:
    """Further problems, less those about a secret that is only missing because its file could not be read."""
    unread = {problem.setting.removesuffix("_file") for problem in problems if problem.setting.endswith("_file")}
    return [problem for problem in further if problem.setting not in unread]


def _usual_file(environ: Mapping[str, str]) -> Path:
    if FILE_VARIABLE in environ:
        return Path(environ[FILE_VARIABLE])
    for place in USUAL_PLACES:
        if place.is_file():
            return place
    places = " nor ".join(str(place) for place in USUAL_PLACES)
    mend = f"Copy config.example.toml to one of these, or name yours by --config or {FILE_VARIABLE}."
    raise ConfigBroken(
        [Problem(setting="", source="configuration", line=None, what=f"there is neither {places}", mend=mend)]
    )


def _text(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8")
    except OSError as broken:
        what, mend = f"it cannot be read: {broken.strerror}", f"Expected at {file.absolute()}."
    except UnicodeDecodeError:
        what, mend = "it is no UTF-8 text", "Save it as UTF-8."
    raise ConfigBroken([Problem(setting="", source=str(file), line=None, what=what, mend=mend)])


def _parsed(text: str, file: Path) -> dict[str, object]:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as broken:
        at = _AT_LINE.search(str(broken))
        what = f"it is no TOML: {_AT_LINE.sub('', str(broken))}"
        line = int(at[1]) if at else text.count("\n") + 1
    mend = "Text stands in double quotes, true and false do not, and a key stands only once in its section."
    raise ConfigBroken([Problem(setting="", source=str(file), line=line, what=what, mend=mend)])
