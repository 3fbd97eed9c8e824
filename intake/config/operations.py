"""How the program runs: database, limits, monitoring, alarms, logging, processes."""

from collections.abc import Iterator
from datetime import timedelta
from enum import StrEnum
from pathlib import Path
from typing import Annotated
from urllib.parse import quote, urlsplit, urlunsplit

from pydantic import Field, SecretStr

from intake.config.problems import Finding
from intake.config.section import Section
from intake.config.values import (
    DatabaseUrl,
    Duration,
    Host,
    Line,
    Location,
    Secret,
    SecretWebUrl,
    between,
    has_password,
)


class Paths(Section):
    """Where things lie."""

    data: Location = Path("data")
    """Folder for the SQLite database and fitted models; made if it is not there."""
    templates: Location | None = None
    """Folder with letters of your own; unset are the ones shipped."""
    replies: Location | None = None
    """Folder with text blocks of your own for replies by staff; unset are the ones shipped."""


class Database(Section):
    """Where tickets are kept."""

    url: DatabaseUrl | None = None
    """`sqlite:////path/file` or `postgresql+psycopg://user@host/name`; unset is SQLite in the data folder."""
    password: Secret | None = None
    """Password for PostgreSQL. From the environment only; in the file use `password_file`."""
    password_file: Location | None = None
    """File that holds the password for PostgreSQL."""
    timeout: Annotated[Duration, between("1s", "5m")] = timedelta(seconds=10)
    """How long to wait for a lock or a connection."""

    def findings(self) -> Iterator[Finding]:
        """A password that belongs to no PostgreSQL, or is given twice."""
        if self.password is None:
            return
        url = self.url.get_secret_value() if self.url else ""
        if not url.startswith("postgresql"):
            yield Finding(
                key="password", what="is given, but SQLite knows no passwords", mend="Leave it out, or set url."
            )
        elif has_password(url):
            yield Finding(key="password", what="is given twice", mend="Leave it out of url.")

    def full_url(self, data: Path) -> SecretStr:
        """The URL with the password in it, or that of the SQLite file in the data folder."""
        if self.url is None:
            return SecretStr(f"sqlite:///{data / 'intake.sqlite3'}")
        if self.password is None:
            return self.url
        parts = urlsplit(self.url.get_secret_value())
        user, _, host = parts.netloc.rpartition("@")
        login = f"{user}:{quote(self.password.get_secret_value(), safe='')}@{host}"
        return SecretStr(urlunsplit(parts._replace(netloc=login)))


class Limits(Section):
    """What one mail may cost."""

    reading_time: Annotated[Duration, between("1s", "10m")] = timedelta(seconds=20)
    """Longest time to parse and read one mail; then it is tried again, and set aside in the end."""
    attempts: Annotated[int, Field(ge=1, le=20)] = 3
    """Attempts at one mail before it is set aside in quarantine."""
    claim: Annotated[Duration, between("10s", "1h")] = timedelta(minutes=5)
    """How long a worker may hold a mail or letter before another takes it over as dead. More than reading a whole group takes."""


class Alarms(Section):
    """When and where to raise an alarm. The log always gets it; the mailbox may be the thing that is down."""

    no_poll_for: Annotated[Duration, between("10s", "1d")] = timedelta(minutes=10)
    """Alarm when the mailbox could not be read for so long."""
    no_mail_for: Annotated[Duration, between("0s", "30d")] = timedelta(hours=12)
    """Alarm when no mail arrived for so long; `0s` is never."""
    mail_waits_for: Annotated[Duration, between("1s", "1d")] = timedelta(minutes=10)
    """Alarm when a stored mail is not handled for so long."""
    letter_waits_for: Annotated[Duration, between("1s", "7d")] = timedelta(minutes=30)
    """Alarm when a letter that is due is not sent for so long."""
    difference_for: Annotated[Duration, between("1s", "1d")] = timedelta(minutes=15)
    """Alarm when server and ledger count differently for so long."""
    check_every: Annotated[Duration, between("1s", "1h")] = timedelta(seconds=60)
    """Time between two looks at all of this."""
    repeat_after: Annotated[Duration, between("1m", "7d")] = timedelta(hours=4)
    """An alarm that lasts is raised again after so long."""
    command: Annotated[tuple[Line, ...], Field(max_length=50)] = ()
    """Program and arguments to run for each alarm, without a shell; it reads one JSON object from its standard input."""
    command_timeout: Annotated[Duration, between("1s", "5m")] = timedelta(seconds=30)
    """The program is killed after so long."""
    webhook_url: SecretWebUrl | None = None
    """Address that gets each alarm as a JSON object by POST. It is never printed."""
    webhook_url_file: Location | None = None
    """File that holds the webhook's address, if it carries a token."""
    webhook_timeout: Annotated[Duration, between("1s", "5m")] = timedelta(seconds=10)
    """The webhook has to answer within so long."""


class Monitoring(Section):
    """The small port for /healthz, /readyz and /metrics. It asks for no login: keep it inside."""

    listen: Host = "127.0.0.1"
    """Address to listen on."""
    port: Annotated[int, Field(ge=0, le=65535)] = 9464
    """Port to listen on; 0 is none."""
    alarms: Alarms = Alarms()


class LogFormat(StrEnum):
    """How log lines look."""

    JSON = "json"
    CONSOLE = "console"


class LogLevel(StrEnum):
    """From which level lines are written."""

    DEBUG = "debug"
    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


class Logging(Section):
    """What is written to standard error. Lines hold no addresses and no text of mails."""

    format: LogFormat = LogFormat.JSON
    """`json` for machines, `console` for people."""
    level: LogLevel = LogLevel.INFO
    """`debug`, `info`, `warning` or `error`."""


class Workers(Section):
    """How much works at a time."""

    readers: Annotated[int, Field(ge=0, le=64)] = 0
    """Processes that read mails; 0 is one for each processor."""
    group: Annotated[int, Field(ge=1, le=1000)] = 50
    """Mails or letters taken at a time."""
    interval: Annotated[Duration, between("1s", "10m")] = timedelta(seconds=5)
    """Time between two looks for stored mails and due letters that nobody woke us for."""
    stop_within: Annotated[Duration, between("1s", "10m")] = timedelta(seconds=20)
    """How long the items in hand may take to finish when the program is told to stop."""
