"""How we answer: which letters, how many, in which languages, with which FAQ."""

from datetime import timedelta
from typing import Annotated

from pydantic import Field

from intake.config.section import Section
from intake.config.values import Duration, ExistingFile, Host, between
from intake.triage.case import ReplyLevel

_LANGUAGE = r"^(de|en)$"


class Replies(Section):
    """The automatic letters and their limits."""

    level: ReplyLevel = ReplyLevel.FULL
    """`off`, `receipt`, `ask` (asks back, without FAQ) or `full`. Staff can switch it while running; this is the start."""
    languages: Annotated[tuple[Annotated[str, Field(pattern=_LANGUAGE)], ...], Field(min_length=1, max_length=2)] = (
        "de",
        "en",
    )
    """Languages letters are written in, out of `de` and `en`; the first serves mails too short to tell."""
    receipts_per_ticket: Annotated[int, Field(ge=0, le=10)] = 1
    """Most receipts a ticket."""
    automatic_per_ticket: Annotated[int, Field(ge=0, le=20)] = 3
    """Most automatic letters a ticket, of every purpose."""
    automatic_per_address_and_day: Annotated[int, Field(ge=0, le=100)] = 5
    """Most automatic letters to one address in 24 hours."""
    breaker_letters: Annotated[int, Field(ge=1, le=1_000_000)] = 600
    """Above so many automatic letters in `breaker_window`, none is queued: something is looping."""
    breaker_window: Annotated[Duration, between("1m", "1d")] = timedelta(minutes=10)
    """Window of the breaker."""
    reopen_within: Annotated[Duration, between("0s", "365d")] = timedelta(days=14)
    """How long after its closing a ticket is reopened by an answer; later ones become a new ticket that points to it."""
    reminders: Annotated[int, Field(ge=0, le=2)] = 2
    """Most reminders for an unanswered ask-back."""
    remind_after: Annotated[Duration, between("1h", "30d")] = timedelta(hours=24)
    """Silence after an ask-back or reminder before the next reminder."""
    ticket_prefix: Annotated[str, Field(pattern=r"^[A-Z]{2,4}$")] = "AK"
    """Two to four capital letters in front of ticket numbers. Do not change it while tickets are open."""
    plus_addressing: bool = False
    """Put the ticket into Reply-To as `local+AK48293176@domain`; only if the provider delivers such mail."""
    message_id_domain: Host | None = None
    """Domain of our letters' Message-IDs; unset is the mailbox address's."""
    freemail_domains: tuple[Host, ...] = ()
    """Further domains whose addresses belong to strangers among each other, besides the known ones such as gmx.de."""


class Faq(Section):
    """The published questions and answers."""

    document: ExistingFile | None = None
    """FAQ document to begin with, in our Markdown; unset is the one shipped. Later editions come by `intake faq import`."""
    threshold: Annotated[float, Field(ge=0.5, le=0.999)] = 0.75
    """How sure the matching has to be to cite an entry; below, it abstains."""
