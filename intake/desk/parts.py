"""What the desk is made of, handed in ready by the wiring."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Protocol
from zoneinfo import ZoneInfo

from intake.clock import Clock
from intake.desk.health_view import Limits
from intake.desk.office_hours import Targets
from intake.faq.document import Document
from intake.letters.replies import NO_REPLIES, Replies
from intake.mail.freemail import FREEMAIL_DOMAINS
from intake.steps.acting import Acting
from intake.steps.admitting import Admitting
from intake.steps.alarm import Alarm
from intake.steps.sign_on import SigningOn
from intake.store.engine import Database
from intake.triage.case import ReplyLevel


class ActingAs(Protocol):
    """Makes the parts of what a person decides."""

    def __call__(self, by: str, *, seen: datetime | None = None) -> Acting:
        """For this person, who looked at a ticket as it was changed at `seen`."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Partner:
    """A sales partner that a ticket can be handed to; see `[[partners]]` in the configuration."""

    name: str
    email: str | None
    region: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """How the desk looks and behaves; see `[desk]` in the configuration."""

    organisation: str
    url: str
    hosts: tuple[str, ...]
    """Every value of a Host header that is answered."""
    zone: ZoneInfo
    ticket_prefix: str
    website: str
    website_hosts: frozenset[str]
    """Where letters may link to."""
    software: tuple[str, ...]
    targets: Targets
    limits: Limits
    level: ReplyLevel
    """Of automatic letters, as configured; a switch in the database goes before it."""
    second_factor: bool
    session: timedelta
    elsewhere: str = ""
    """What the identity provider is called; empty where there is none."""
    partners: tuple[Partner, ...] = ()
    freemail: frozenset[str] = FREEMAIL_DOMAINS
    page_size: int = 50

    @property
    def is_encrypted(self) -> bool:
        """Whether browsers come by https, so that cookies must never travel without."""
        return self.url.startswith("https://")


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """The desk's parts."""

    database: Database
    clock: Clock
    settings: Settings
    admitting: Admitting
    acting: ActingAs
    document: Callable[[], Document | None]
    """The FAQ in force."""
    alarms: Callable[[], tuple[Alarm, ...]]
    """What is the matter with the program now."""
    templates: Path
    csrf_key: str
    replies: Replies = NO_REPLIES
    """Text blocks that a reply can begin with."""
    signing_on: SigningOn | None = None
    """Where people can log in elsewhere too."""
