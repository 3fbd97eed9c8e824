"""From a template and values to a page. Everything is escaped; nothing a page lacks passes silently."""

import hashlib
from datetime import datetime, timedelta
from functools import cache, cached_property
from pathlib import Path
from typing import Any
from urllib.parse import quote

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from litestar import MediaType, Response
from litestar.datastructures import Cookie
from litestar.exceptions import HTTPException

from intake.desk import text, words
from intake.desk.memory import Memory
from intake.desk.parts import Parts
from intake.desk.periods import Cut
from intake.desk.visit import Visit
from intake.desk.words import Words
from intake.letters.phone import legible
from intake.steps.alarm import Alarm, Severity
from intake.store.errors import StoreError
from intake.store.numbers import Numbers

Page = Response[str]

ALARMS_FOR = timedelta(seconds=10)
"""How long what is the matter is remembered, so that not every page has to ask."""


FIGURES_FOR, FIGURES_STALE = timedelta(minutes=1), timedelta(minutes=30)
"""How long figures over many tickets are shown again; and how long while they are counted anew."""


class Pages:
    """The desk's pages."""

    def __init__(self, parts: Parts) -> None:
        """Reads the words. Raises OSError and ValueError for files that are missing or broken."""
        self._parts = parts
        self._words = words.load(parts.templates, parts.settings.zone)
        self._alarms: tuple[datetime, tuple[Alarm, ...]] | None = None
        self._environment = _environment(parts.templates)
        self.figures = Memory[tuple[Cut, Numbers]](FIGURES_FOR, FIGURES_STALE)

    def words_for(self, visit: Visit) -> Words:
        """The words in the visitor's language."""
        return self._words[visit.language]

    @cached_property
    def style(self) -> bytes:
        """The stylesheet."""
        return (self._parts.templates / "desk.css").read_bytes()

    @cached_property
    def style_version(self) -> str:
        """Changes with the stylesheet, so that browsers may keep it for ever."""
        return hashlib.sha256(self.style).hexdigest()[:12]

    @cached_property
    def script(self) -> bytes:
        """The script, without which every page works as well."""
        return (self._parts.templates / "desk.js").read_bytes()

    @cached_property
    def script_version(self) -> str:
        """Changes with the script, as the stylesheet's does."""
        return hashlib.sha256(self.script).hexdigest()[:12]

    @cached_property
    def icon(self) -> bytes:
        """The sign in the browser's tab."""
        return (self._parts.templates / "icon.svg").read_bytes()

    def page(
        self, visit: Visit, template: str, /, *, status: int = 200, cookies: tuple[Cookie, ...] = (), **values: Any
    ) -> Page:
        """The page made of this template."""
        content = self._environment.get_template(f"{template}.html").render(
            visit=visit,
            t=self.words_for(visit),
            alarms=self.alarms() if visit.is_in else (),
            style_version=self.style_version,
            script_version=self.script_version,
            settings=self._parts.settings,
            **values,
        )
        return Response(content, status_code=status, media_type=MediaType.HTML, cookies=list(cookies))

    def failure(self, visit: Visit, status: int) -> Page:
        """The page that says what went wrong, and nothing about the program's inside."""
        known = f"failure.{status}" if f"failure.{status}" in self.words_for(visit).words else "failure.500"
        return self.page(visit, "failure", status=status, sentence=known, code=status)

    def alarms(self) -> tuple[Alarm, ...]:
        """The grave alarms, of the last seconds. None while the database is away: then the page says so itself."""
        now = self._parts.clock.now()
        # They may also be of a clock that was put back.
        if self._alarms is None or abs(now - self._alarms[0]) > ALARMS_FOR:
            try:
                found = tuple(one for one in self._parts.alarms() if one.severity is Severity.CRITICAL)
            except StoreError:
                return ()
            self._alarms = (now, found)
        return self._alarms[1]


@cache
def _environment(folder: Path) -> Environment:
    """The templates of a folder, compiled once however many desks a process makes."""
    environment = Environment(
        loader=FileSystemLoader(folder),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    environment.filters |= {"line": text.one_line, "body": text.body, "legible": legible}
    environment.tests["cut"] = text.is_cut
    return environment


def see_other(path: str, *cookies: Cookie) -> Response[bytes]:
    """An answer that leads on after a form, so that reloading does not send it again (RFC 9110, 15.4.4)."""
    return Response(b"", status_code=303, headers={"Location": quote(path, safe="/?&=%#+:")}, cookies=list(cookies))


def status_of(error: Exception) -> int:
    """The status of an answer for something that went wrong."""
    if isinstance(error, HTTPException):
        return error.status_code
    return 503 if isinstance(error, StoreError) else 500
