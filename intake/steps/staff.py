"""Staff: opening, changing and locking accounts of the desk.

Nobody knows another's password: an account is opened, and opened again, by an invitation, a token that is good once.
There is no page that makes the first account; whoever has the machine's shell does.
"""

import re
from dataclasses import dataclass
from datetime import datetime

from intake.steps.acting import NotDone
from intake.steps.admitting import Admitting, note
from intake.steps.credentials import new_token, token_hash
from intake.store import accounts, sessions, tokens
from intake.store.accounts import Account, NameTaken, Role
from intake.store.engine import Transaction

_NAME = re.compile(r"[a-z0-9äöüß](?:[a-z0-9äöüß._-]{0,38}[a-z0-9äöüß])?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Invitation:
    """With this token somebody sets the account's password, until this time."""

    name: str
    token: str
    until: datetime


def add(parts: Admitting, name: str, role: Role, *, by: str) -> Invitation:
    """Open an account. Raises NotDone for a name that is taken or none."""
    clean = name.strip().lower()
    if not _NAME.fullmatch(clean):
        raise NotDone(f"{clean!r} is no name for an account.", mend="Use 1 to 40 letters, digits, dots and dashes.")
    now = parts.clock.now()
    with parts.database.begin() as tx:
        try:
            account = accounts.add(tx, clean, role, language=parts.rules.language, now=now)
        except NameTaken:
            raise NotDone(f"There is an account {clean}.", mend="Reset it, or choose another name.") from None
        note(tx, now, by, "account_added", account=clean, role=role.value)
        return _invite(parts, tx, account, now)


def reset(parts: Admitting, name: str, *, by: str) -> Invitation:
    """A new invitation, which also opens a disabled account; sessions, tokens, password and second factor end.

    Raises NotDone.
    """
    now = parts.clock.now()
    with parts.database.begin() as tx:
        account = _found(tx, name)
        accounts.set_disabled(tx, account.id, None)
        sessions.end_all(tx, account.id, now)
        tokens.end_all(tx, account.id, now)
        note(tx, now, by, "account_reset", account=account.name)
        return _invite(parts, tx, account, now)


def set_role(parts: Admitting, name: str, role: Role, *, by: str) -> None:
    """Change what somebody may do. Raises NotDone."""
    now = parts.clock.now()
    with parts.database.begin() as tx:
        account = _found(tx, name)
        accounts.set_role(tx, account.id, role)
        note(tx, now, by, "account_role_set", account=account.name, before=account.role, after=role)


def disable(parts: Admitting, name: str, *, by: str) -> int:
    """Lock an account; how many of its sessions ended with it. Raises NotDone."""
    now = parts.clock.now()
    with parts.database.begin() as tx:
        account = _found(tx, name)
        accounts.set_disabled(tx, account.id, now)
        ended = sessions.end_all(tx, account.id, now)
        # An account that is opened again begins anew: nothing that was given out before opens it.
        tokens.end_all(tx, account.id, now)
        note(tx, now, by, "account_disabled", account=account.name)
        return ended


def end_sessions(parts: Admitting, name: str, *, by: str) -> int:
    """Log somebody out everywhere; how many sessions ended. Raises NotDone."""
    now = parts.clock.now()
    with parts.database.begin() as tx:
        account = _found(tx, name)
        ended = sessions.end_all(tx, account.id, now)
        note(tx, now, by, "sessions_ended", account=account.name)
        return ended


def drop_factor(parts: Admitting, name: str, *, by: str) -> None:
    """Have somebody whose telephone is lost set up another second factor; their sessions end. Raises NotDone."""
    now = parts.clock.now()
    with parts.database.begin() as tx:
        account = _found(tx, name)
        accounts.drop_second_factor(tx, account.id, now=now)
        sessions.end_all(tx, account.id, now)
        note(tx, now, by, "second_factor_dropped", account=account.name)


def _found(tx: Transaction, name: str) -> Account:
    account = accounts.find(tx, name.strip().lower())
    if account is None:
        raise NotDone(f"There is no account {name}.", mend="See `intake user list`.")
    return account


def _invite(parts: Admitting, tx: Transaction, account: Account, now: datetime) -> Invitation:
    token, until = new_token(), now + parts.rules.invitation
    accounts.invite(tx, account.id, token_hash(token), until=until, now=now)
    return Invitation(name=account.name, token=token, until=until)
