"""Admit: letting staff in at the desk and out again, with a line in the journal for each.

An attempt is counted before it is made, so that guessing in parallel gains nothing, and failures lock the name and the
address for a while; a wrong code counts like a wrong password. Names that do not exist are treated alike.
"""

from dataclasses import dataclass
from datetime import datetime

from intake.steps.admitting import Admitting, NotAdmitted, Refusal, begin_session, note
from intake.steps.credentials import (
    LONGEST_PASSWORD,
    RECOVERY_CODES,
    SHORTEST_PASSWORD,
    new_recovery_code,
    recovery_hash,
    step_of_code,
    token_hash,
)
from intake.store import accounts, sessions
from intake.store.accounts import Account, Theme
from intake.store.engine import Transaction
from intake.store.sessions import Session, SessionId

_ADDRESS_FACTOR = 10
"""Many people sit behind one address, so it may fail so many times as often as a name."""
_TELLING = 4
"""A password must not contain a name of so many characters; shorter ones occur in any."""


def accept(parts: Admitting, token: str, password: str) -> str:
    """Use an invitation; the token of the session it begins. Raises NotAdmitted."""
    hashed, now = token_hash(token), parts.clock.now()
    with parts.database.read() as tx:
        account = accounts.invited(tx, hashed, now=now)
    if account is None:
        raise NotAdmitted(Refusal.NO_INVITATION)
    kept = _new_hash(parts, account, password)
    with parts.database.begin() as tx:
        if accounts.invited(tx, hashed, now=now) is None or not accounts.accept(tx, account.id, hashed, kept):
            raise NotAdmitted(Refusal.NO_INVITATION)
        note(tx, now, account.name, "password_set")
        return _start(parts, tx, account, now)


def invited(parts: Admitting, token: str) -> Account | None:
    """Whose invitation this is; None if it is none, or no longer."""
    with parts.database.read() as tx:
        return accounts.invited(tx, token_hash(token), now=parts.clock.now())


def log_in(parts: Admitting, name: str, password: str, *, address: str) -> str:
    """The token of a new session, which may still want the second factor. Raises NotAdmitted."""
    clean = name.strip().lower()
    attempt = _attempt(parts, clean, address)
    with parts.database.read() as tx:
        account = accounts.find(tx, clean)
        kept = accounts.password_hash(tx, account.id) if account and not account.is_disabled else None
    is_right = parts.passwords.fits(password, kept)
    now = parts.clock.now()
    with parts.database.begin() as tx:
        if account is None or not is_right:
            note(tx, now, account.name if account else "desk", "login_failed", address=address)
        else:
            if not account.has_second_factor:
                sessions.succeeded(tx, attempt)
            return _start(parts, tx, account, now)
    raise NotAdmitted(Refusal.WRONG)


def give_code(parts: Admitting, session: Session, code: str, *, address: str) -> str:
    """The token of the session that follows once the second factor, or a recovery code, is right. Raises NotAdmitted."""
    account = session.account
    attempt = _attempt(parts, account.name, address)
    now = parts.clock.now()
    with parts.database.begin() as tx:
        secret = accounts.second_factor(tx, account.id)
        step = step_of_code(secret, code, now) if secret else None
        is_recovery = accounts.use_recovery_code(tx, account.id, recovery_hash(code), now=now)
        if is_recovery or (step is not None and accounts.use_step(tx, account.id, step)):
            sessions.succeeded(tx, attempt)
            if is_recovery:
                note(tx, now, account.name, "recovery_code_used")
            return _renew(tx, session, now)
        note(tx, now, account.name, "code_failed", address=address)
    raise NotAdmitted(Refusal.WRONG_CODE)


def set_up_second_factor(parts: Admitting, session: Session, *, secret: str, code: str) -> tuple[str, tuple[str, ...]]:
    """The token of the session that follows, and the recovery codes, shown this once. Raises NotAdmitted.

    Only for an account without second factor: another one is set up after a reset.
    """
    account, now = session.account, parts.clock.now()
    step = step_of_code(secret, code, now)
    if step is None or account.has_second_factor:
        raise NotAdmitted(Refusal.WRONG_CODE)
    codes = tuple(new_recovery_code() for _ in range(RECOVERY_CODES))
    with parts.database.begin() as tx:
        hashes = [recovery_hash(one) for one in codes]
        accounts.set_second_factor(tx, account.id, secret=secret, step=step, codes=hashes, now=now)
        note(tx, now, account.name, "second_factor_set")
        return _renew(tx, session, now), codes


def renew_recovery_codes(parts: Admitting, session: Session, code: str, *, address: str) -> tuple[str, ...]:
    """New recovery codes in place of all old ones, shown this once, for a code of the telephone. Raises NotAdmitted."""
    account = session.account
    attempt = _attempt(parts, account.name, address)
    codes, now = tuple(new_recovery_code() for _ in range(RECOVERY_CODES)), parts.clock.now()
    with parts.database.begin() as tx:
        secret = accounts.second_factor(tx, account.id)
        step = step_of_code(secret, code, now) if secret else None
        if step is not None and accounts.use_step(tx, account.id, step):
            sessions.succeeded(tx, attempt)
            accounts.set_recovery_codes(tx, account.id, [recovery_hash(one) for one in codes], now=now)
            note(tx, now, account.name, "recovery_codes_renewed")
            return codes
        note(tx, now, account.name, "code_failed", address=address)
    raise NotAdmitted(Refusal.WRONG_CODE)


def change_password(parts: Admitting, session: Session, *, old: str, new: str, address: str) -> str:
    """The token of the only session that is left. Raises NotAdmitted."""
    account = session.account
    attempt = _attempt(parts, account.name, address)
    with parts.database.read() as tx:
        kept = accounts.password_hash(tx, account.id)
    if not parts.passwords.fits(old, kept):
        raise NotAdmitted(Refusal.WRONG_PASSWORD)
    hashed, now = _new_hash(parts, account, new), parts.clock.now()
    with parts.database.begin() as tx:
        sessions.succeeded(tx, attempt)
        accounts.set_password(tx, account.id, hashed)
        sessions.end_all(tx, account.id, now)
        note(tx, now, account.name, "password_set")
        return _renew(tx, session, now)


def log_out(parts: Admitting, session: Session, *, everywhere: bool = False) -> None:
    """End this session, or all of the account's."""
    now = parts.clock.now()
    with parts.database.begin() as tx:
        if everywhere:
            sessions.end_all(tx, session.account.id, now)
        else:
            sessions.end(tx, session.id, now)
        note(tx, now, session.account.name, "logged_out", everywhere=everywhere)


def end_session(parts: Admitting, session: Session, other: int) -> bool:
    """Whether another session of the same account was ended."""
    now = parts.clock.now()
    with parts.database.begin() as tx:
        is_ended = sessions.end_own(tx, session.account.id, SessionId(other), now)
        if is_ended:
            note(tx, now, session.account.name, "session_ended", session=other)
        return is_ended


def prefer(parts: Admitting, account: Account, *, language: str, theme: Theme) -> None:
    """Change how somebody's pages look; nothing that the journal has to know."""
    with parts.database.begin() as tx:
        accounts.set_preferences(tx, account.id, language=language, theme=theme)


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """What somebody wants to know about their own account."""

    sessions: tuple[Session, ...]
    """The newest first."""
    recovery_codes: int


def standing(parts: Admitting, account: Account) -> Standing:
    """How the account stands."""
    now = parts.clock.now()
    with parts.database.read() as tx:
        return Standing(
            sessions=sessions.all_alive(tx, account, lifetime=parts.rules.lifetime, now=now),
            recovery_codes=accounts.recovery_codes_left(tx, account.id),
        )


def whose(parts: Admitting, token: str) -> Session | None:
    """The session of this token; None if there is none that is alive."""
    with parts.database.read() as tx:
        return sessions.alive(tx, token_hash(token), lifetime=parts.rules.lifetime, now=parts.clock.now())


def who_is(parts: Admitting, token: str) -> Session | None:
    """The same, noting now and then that the session is in use."""
    now, found = parts.clock.now(), whose(parts, token)
    if found and now - found.seen_at > sessions.SEEN_EVERY:
        with parts.database.begin() as tx:
            sessions.seen(tx, found.id, now)
    return found


def _new_hash(parts: Admitting, account: Account, password: str) -> str:
    if len(password) < SHORTEST_PASSWORD:
        raise NotAdmitted(Refusal.TOO_SHORT)
    if len(password) > LONGEST_PASSWORD:
        raise NotAdmitted(Refusal.TOO_LONG)
    if len(account.name) >= _TELLING and account.name in password.lower():
        raise NotAdmitted(Refusal.LIKE_NAME)
    return parts.passwords.hash(password)


def _attempt(parts: Admitting, name: str, address: str) -> sessions.AttemptId:
    """Counts the attempt. Raises NotAdmitted where too many have failed."""
    now, most = parts.clock.now(), parts.rules.attempts
    with parts.database.begin() as tx:
        failed = sessions.failures(tx, name=name, address=address, since=now - parts.rules.pause)
        if failed.by_name < most and failed.by_address < most * _ADDRESS_FACTOR:
            return sessions.note_attempt(tx, name=name, address=address, now=now)
    raise NotAdmitted(Refusal.TOO_MANY)


def _start(parts: Admitting, tx: Transaction, account: Account, now: datetime) -> str:
    """A session's token; without second factor it is a whole one where none is asked for."""
    is_whole = not parts.rules.second_factor and not account.has_second_factor
    return begin_session(tx, account, now, verified=is_whole)


def _renew(tx: Transaction, session: Session, now: datetime) -> str:
    """The token of a whole session in place of one: what was seen of the old token is worth nothing any more."""
    sessions.end(tx, session.id, now)
    return begin_session(tx, session.account, now, verified=True)
