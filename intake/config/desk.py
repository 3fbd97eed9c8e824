"""The web desk: where it is served, and how people log in."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Annotated
from urllib.parse import urlsplit

from pydantic import Field

from intake.config.problems import Finding
from intake.config.section import Section
from intake.config.values import Duration, Host, Line, Port, WebUrl, between

_Target = Annotated[Duration, between("1m", "30d")]


class Targets(Section):
    """How soon somebody should have begun with a ticket, by its priority. Later ones are shown as overdue."""

    critical: _Target = timedelta(hours=2)
    """The practice cannot work."""
    high: _Target = timedelta(hours=8)
    """An important function is down, or there is a deadline."""
    normal: _Target = timedelta(days=2)
    """Everything else that asks for help."""
    low: _Target = timedelta(days=5)
    """Thanks and information."""


class Desk(Section):
    """The staff's web pages."""

    enabled: bool = False
    """Whether `intake run` serves the desk too; `intake desk` serves it by itself in any case."""
    listen: Host = "127.0.0.1"
    """Address to listen on; other machines come in by a proxy with a certificate."""
    port: Port = 8080
    """Port to listen on."""
    url: WebUrl = "http://127.0.0.1:8080"
    """Address that staff's browsers use, without a path; with https, cookies are sent encrypted only."""
    further_hosts: tuple[Host, ...] = ()
    """Further host names the desk answers to, besides the one in `url`."""
    trusted_proxies: Annotated[tuple[Line, ...], Field(max_length=50)] = ()
    """Addresses or networks of proxies whose X-Forwarded-For is believed."""
    idle: Annotated[Duration, between("5m", "1d")] = timedelta(hours=2)
    """A session that is not used for so long ends."""
    session: Annotated[Duration, between("10m", "7d")] = timedelta(hours=12)
    """A session ends after so long, used or not."""
    invitation: Annotated[Duration, between("10m", "14d")] = timedelta(days=2)
    """How long the link is good with which somebody sets a password."""
    second_factor: bool = True
    """Whether everybody has to give a code from their telephone besides the password."""
    login_attempts: Annotated[int, Field(ge=3, le=50)] = 5
    """Failed attempts under one name before it is locked for `login_pause`; an address may fail ten times as often."""
    login_pause: Annotated[Duration, between("1m", "1d")] = timedelta(minutes=15)
    """How far back failed attempts count."""
    undo: Annotated[Duration, between("0s", "5m")] = timedelta(seconds=15)
    """So long a reply written at the desk waits before it is sent and can be taken back; 0s turns that off."""
    targets: Targets = Targets()

    def findings(self) -> Iterator[Finding]:
        """An address with a path, under which the desk's own links would lead nowhere."""
        if urlsplit(self.url).path not in {"", "/"}:
            yield Finding(key="url", what="has a path", mend="Give the desk a host name of its own.")
        if self.idle > self.session:
            yield Finding(key="idle", what="is longer than `session`", mend="Make it shorter, or `session` longer.")
