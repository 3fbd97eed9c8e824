"""The mailbox that is read and the server that letters go out through."""

from collections.abc import Iterator
from datetime import timedelta
from enum import StrEnum
from typing import Annotated

from pydantic import Field

from intake.config.problems import Finding
from intake.config.section import Section
from intake.config.values import (
    Duration,
    Email,
    ExistingFile,
    Host,
    Line,
    Location,
    Port,
    Secret,
    Size,
    WebUrl,
    between,
)
from intake.oauth import Security, is_loopback


class LoginMethod(StrEnum):
    """How we log in to the mailbox."""

    PASSWORD = "password"  # noqa: S105 - the name of a method
    MICROSOFT = "microsoft"
    GOOGLE = "google"


class SmtpLoginMethod(StrEnum):
    """How we log in to the sending server."""

    MAILBOX = "mailbox"
    NONE = "none"
    PASSWORD = "password"  # noqa: S105 - the name of a method
    MICROSOFT = "microsoft"
    GOOGLE = "google"


class AfterFiling(StrEnum):
    """What is done to a mail on the server once it is safe in the database."""

    NOTHING = "nothing"
    FLAG = "flag"
    MOVE = "move"


_NEEDED = {
    "password": (("user", "names no login"), ("password", "is missing")),
    "microsoft": (
        ("user", "names no mailbox"),
        ("tenant", "is missing"),
        ("client_id", "is missing"),
        ("client_secret", "is missing"),
    ),
    "google": (("user", "names no mailbox"), ("service_account", "is missing")),
}
_SECRETS = frozenset({"password", "client_secret", "service_account"})


class _Credentials(Section):
    user: str = ""
    """Login name; with `microsoft` and `google` the mailbox to open on the application's behalf."""
    password: Secret | None = None
    """For `password`. From the environment only; in the file use `password_file`."""
    password_file: Location | None = None
    """File that holds the password."""
    tenant: str = ""
    """For `microsoft`: directory (tenant) id."""
    client_id: str = ""
    """For `microsoft`: application (client) id."""
    client_secret: Secret | None = None
    """For `microsoft`. From the environment only; in the file use `client_secret_file`."""
    client_secret_file: Location | None = None
    """File that holds the application's client secret."""
    authority: WebUrl = "https://login.microsoftonline.com"
    """For `microsoft`: the sign-in service; other than this only in national clouds."""
    service_account: Secret | None = None
    """For `google`: the JSON key. From the environment only; in the file use `service_account_file`."""
    service_account_file: Location | None = None
    """File that holds the service account's JSON key."""

    def _gaps(self, method: str) -> Iterator[Finding]:
        for key, what in _NEEDED.get(method, ()):
            if not getattr(self, key):
                written = f"{key}_file" if key in _SECRETS else key
                yield Finding(key=key, what=what, mend=f'Set {written} in this section: method = "{method}" needs it.')


class MailboxAuth(_Credentials):
    """How we log in to the mailbox."""

    method: LoginMethod = LoginMethod.PASSWORD
    """`password`, `microsoft` (Microsoft 365, client credentials) or `google` (Workspace, service account)."""

    def findings(self) -> Iterator[Finding]:
        """What the chosen method needs and does not have."""
        yield from self._gaps(self.method)


class SmtpAuth(_Credentials):
    """How we log in to the sending server."""

    method: SmtpLoginMethod = SmtpLoginMethod.MAILBOX
    """`mailbox`: as to the mailbox; `none`: no login; otherwise as for the mailbox."""

    def findings(self) -> Iterator[Finding]:
        """What the chosen method needs and does not have."""
        yield from self._gaps(self.method)


class _Server(Section):
    host: Host
    """Host name of the server, as its certificate names it."""
    port: Port | None = None
    """Port; by default the usual one for the chosen security."""
    security: Security = Security.TLS
    """`tls` from the first byte, `starttls` (refused if the server does not offer it) or `plain`."""
    allow_plain: bool = False
    """Permit `plain` to another machine: password and mail can then be read on the way."""
    ca_file: ExistingFile | None = None
    """PEM file of the authorities to trust instead of the system's."""
    timeout: Annotated[Duration, between("1s", "10m")] = timedelta(seconds=30)
    """How long an answer of the server may take before the connection is thrown away."""

    def findings(self) -> Iterator[Finding]:
        """A connection that would carry the password in the open."""
        if self.security is Security.PLAIN and not self.allow_plain and not is_loopback(self.host):
            mend = 'Use "tls" or "starttls", or set allow_plain = true if you accept that the way is open to readers.'
            yield Finding(key="security", what="is plain to another machine", mend=mend)


class Mailbox(_Server):
    """The emergency mailbox."""

    address: Email
    """The emergency address: From of every letter."""
    own_addresses: tuple[Email, ...] = ()
    """Further addresses that are ours; mail from them is filed but never answered."""
    folders: Annotated[tuple[Line, ...], Field(min_length=1, max_length=20)] = ("INBOX",)
    """Folders to read."""
    interval: Annotated[Duration, between("1s", "1h")] = timedelta(seconds=60)
    """Time between two looks into the mailbox; with IDLE only the safety net."""
    idle: bool = True
    """Let the server wake us when mail arrives (RFC 2177), where it can."""
    idle_refresh: Annotated[Duration, between("1s", "28m")] = timedelta(minutes=4)
    """How long to stay in IDLE at a time; RFC 2177 wants less than 29 minutes, home routers much less."""
    group: Annotated[int, Field(ge=1, le=1000)] = 50
    """Most mails fetched and stored at a time."""
    max_message_size: Size = 25_000_000
    """Of a bigger mail only the headers are fetched, and a person decides."""
    after: AfterFiling = AfterFiling.NOTHING
    """What to do to a mail on the server once it is stored: `nothing`, `flag` or `move`. Nothing is ever deleted."""
    keyword: Annotated[Line, Field(pattern=r"^[A-Za-z0-9_$.-]{1,60}$")] = "Intake"
    """For `flag`: the keyword to set."""
    move_to: str = ""
    """For `move`: the folder to move to; it has to exist."""
    authserv_ids: tuple[Host, ...] = ()
    """Names under which the provider reports sender authentication (RFC 8601); reports by others do not count."""
    auth: MailboxAuth

    @property
    def effective_port(self) -> int:
        """The port to connect to (RFC 8314, 7.3 and RFC 3501)."""
        return self.port or (993 if self.security is Security.TLS else 143)

    def findings(self) -> Iterator[Finding]:
        """An open connection, or a move to nowhere or onto itself."""
        yield from super().findings()
        if self.after is AfterFiling.MOVE and not self.move_to:
            yield Finding(key="move_to", what="is missing", mend='Name the folder: after = "move" needs it.')
        if self.move_to and self.move_to in self.folders:
            yield Finding(
                key="move_to", what="is one of the folders that are read", mend="Name a folder that is not in folders."
            )


class Smtp(_Server):
    """The server that letters go out through."""

    envelope_sender: Email | None = None
    """Envelope sender; unset is the null sender, which cannot cause loops. Set it if the provider refuses the null sender."""
    hello_name: Host | None = None
    """Name to greet the server with; unset is the machine's own."""
    per_minute: Annotated[int, Field(ge=1, le=100_000)] = 30
    """Most letters sent in a minute; ask the provider."""
    per_day: Annotated[int, Field(ge=1, le=10_000_000)] = 5000
    """Most letters sent in 24 hours; ask the provider."""
    letters_per_connection: Annotated[int, Field(ge=1, le=10_000)] = 100
    """Letters sent over one connection before it is renewed."""
    give_up_after: Annotated[Duration, between("1m", "30d")] = timedelta(days=4)
    """How long a letter that the server defers is tried again before a person is asked."""
    auth: SmtpAuth = SmtpAuth()

    @property
    def effective_port(self) -> int:
        """The port to connect to (RFC 8314, 7.3; RFC 6409 for the others)."""
        return self.port or (465 if self.security is Security.TLS else 587)
