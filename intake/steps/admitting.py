"""What letting people in takes and may come to: its parts, its rules, the refusals, and how a session begins."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from intake.clock import Clock
from intake.steps.credentials import Passwords, new_token, token_hash
from intake.store import journal, sessions
from intake.store.accounts import Account
from intake.store.engine import Database, Transaction
from intake.store.sessions import Lifetime


class Refusal(StrEnum):
    """Why somebody was not let in."""

    WRONG = "wrong"
    TOO_MANY = "too_many"
    WRONG_CODE = "wrong_code"
    WRONG_PASSWORD = "wrong_password"  # noqa: S105 - no password
    TOO_SHORT = "too_short"
    TOO_LONG = "too_long"
    LIKE_NAME = "like_name"
    NO_INVITATION = "no_invitation"
    PROVIDER_AWAY = "provider_away"
    STALE_SIGN_ON = "stale_sign_on"
    NOT_PROVEN = "not_proven"
    NOT_KNOWN_HERE = "not_known_here"
    JOINED_ALREADY = "joined_already"
    NO_OTHER_WAY = "no_other_way"


class NotAdmitted(Exception):  # noqa: N818 - an ordinary outcome
    """Somebody was not let in, and why."""

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(refusal.value)
        self.refusal = refusal


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """How people are let in; see `[desk]` in the configuration."""

    lifetime: Lifetime
    invitation: timedelta
    attempts: int
    pause: timedelta
    second_factor: bool
    language: str = "de"
    """Of a new account's pages."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Admitting:
    """The parts of letting people in."""

    database: Database
    clock: Clock
    passwords: Passwords
    rules: Rules


def begin_session(tx: Transaction, account: Account, now: datetime, *, verified: bool) -> str:
    """The token of a new session."""
    token = new_token()
    sessions.start(tx, account.id, token_hash(token), verified=verified, now=now)
    if verified:
        note(tx, now, account.name, "logged_in")
    return token


def note(tx: Transaction, now: datetime, actor: str, event: str, **detail: object) -> None:
    """Write the journal's line about an account."""
    journal.write(tx, journal.Entry(at=now, actor=actor, event=event, detail=detail))
