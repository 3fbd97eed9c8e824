"""The web desk: where it is served, and how people log in."""

from collections.abc import Iterator
from datetime import date, time, timedelta
from enum import StrEnum
from typing import Annotated
from urllib.parse import urlsplit

from pydantic import Field

from intake.config.problems import Finding
from intake.config.section import Section
from intake.config.values import Duration, Host, Line, Location, Port, Secret, WebUrl, between
from intake.reading.values import Priority

_Target = Annotated[Duration, between("1m", "30d")]


class Weekday(StrEnum):
    """A day of the week, Monday first."""

    MO = "mo"
    TU = "tu"
    WE = "we"
    TH = "th"
    FR = "fr"
    SA = "sa"
    SU = "su"


class OfficeHours(Section):
    """When somebody is there to call back. Target times count only then."""

    days: Annotated[tuple[Weekday, ...], Field(min_length=1, max_length=7)] = tuple(Weekday)[:5]
    """Days of the week."""
    opens: time = time(8)
    """From when on, in the organisation's time zone."""
    closes: time = time(18)
    """Until when; 00:00:00 is midnight at the end of the day."""
    holidays: Annotated[tuple[date, ...], Field(max_length=400)] = ()
    """Dates on which nobody is there."""
    always: tuple[Priority, ...] = (Priority.CRITICAL,)
    """Priorities whose target times count round the clock all the same."""

    def findings(self) -> Iterator[Finding]:
        """Hours that end before they begin."""
        if self.closes <= self.opens and self.closes != time(0):
            yield Finding(key="closes", what="is not after `opens`", mend="Let the office close later on the same day.")


class Targets(Section):
    """How soon somebody should have begun with a ticket, by its priority. Later ones are shown as overdue."""

    critical: _Target = timedelta(hours=2)
    """The practice cannot work."""
    high: _Target = timedelta(hours=8)
    """An important function is down, or there is a deadline."""
    normal: _Target = timedelta(hours=20)
    """Everything else that asks for help."""
    low: _Target = timedelta(hours=50)
    """Thanks and information."""


_Claim = Annotated[str, Field(max_length=100)]
_Values = Annotated[tuple[Line, ...], Field(max_length=100)]


class Oidc(Section):
    """Logging in at the organisation's identity provider (OpenID Connect); local accounts keep working beside it."""

    issuer: WebUrl | None = None
    """The provider's name for itself, under which its discovery document lies; unset for none."""
    client_id: Annotated[str, Field(max_length=300)] = ""
    """Our id at the provider."""
    client_secret: Secret | None = None
    """Our secret there. From the environment only; in the file use `client_secret_file`."""
    client_secret_file: Location | None = None
    """File that holds our secret there."""
    label: Line = "Single Sign-on"
    """What the provider is called on the login page."""
    scopes: Annotated[tuple[Line, ...], Field(max_length=20)] = ("openid", "profile")
    """What is asked for; some providers tell groups only where a further scope is."""
    make_accounts: bool = False
    """Whether somebody new gets an account at the first login; otherwise it must be there, invited or joined by hand."""
    name_claim: _Claim = "preferred_username"
    """Claim that a new account's name is made of."""
    role_claim: _Claim = ""
    """Claim that lists somebody's groups; empty where roles are given at the desk."""
    agents: _Values = ()
    """Groups that may work tickets. With `role_claim`, whoever is in none of the groups stays out."""
    leads: _Values = ()
    """Groups that may lead a shift."""
    admins: _Values = ()
    """Groups that may look after accounts."""
    second_factor: bool = False
    """Whether the desk asks for its own second factor too; otherwise that is the provider's matter."""
    timeout: Annotated[Duration, between("1s", "1m")] = timedelta(seconds=10)
    """How long to wait for the provider."""

    def findings(self) -> Iterator[Finding]:
        """What is missing for logging in there, and groups that nothing reads."""
        if self.issuer and not self.client_id:
            yield Finding(
                key="client_id", what="is missing", mend="Register the desk at the provider and write its id."
            )
        if "openid" not in self.scopes:
            yield Finding(key="scopes", what="lacks openid", mend="Add openid; without it nobody is vouched for.")
        groups = bool(self.agents or self.leads or self.admins)
        if bool(self.role_claim) is not groups:
            yield Finding(
                key="role_claim",
                what="and the groups belong together",
                mend="Set `role_claim` and at least one of `agents`, `leads` and `admins`, or none of them.",
            )


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
    office_hours: OfficeHours = OfficeHours()
    oidc: Oidc = Oidc()

    def findings(self) -> Iterator[Finding]:
        """An address with a path, under which the desk's own links would lead nowhere."""
        if urlsplit(self.url).path not in {"", "/"}:
            yield Finding(key="url", what="has a path", mend="Give the desk a host name of its own.")
        if self.idle > self.session:
            yield Finding(key="idle", what="is longer than `session`", mend="Make it shorter, or `session` longer.")
