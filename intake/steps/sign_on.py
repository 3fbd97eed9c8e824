"""Sign on: letting staff in whom an identity provider vouches for.

An account is known by the provider's name and its number for the person, never by an address or a name, which others
could be given later. The two are joined when the account is made, by an invitation, or by somebody who is logged in.
The browser keeps one secret, from which state, nonce and PKCE's verifier are derived; the database keeps a hash of the
state, by which each log-in is used once.
"""

import base64
import hashlib
import hmac
import re
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from intake.oauth import Asking, Identity, IdentityRefused, OpenIdProvider, TokenRefused, TokenUnavailable
from intake.steps.admitting import Admitting, NotAdmitted, Refusal, begin_session, note
from intake.steps.credentials import new_token, token_hash
from intake.store import accounts, sign_ins
from intake.store.accounts import Account, NameTaken, Role
from intake.store.engine import Transaction
from intake.store.sessions import Session

MOST_OPEN = 2000
"""Begun and not ended; more are made by nobody who wants to log in."""
_MOST_NAMESAKES = 50
_LONGEST_NAME = 34
_UNFIT = re.compile(r"[^a-z0-9äöüß._-]+")


class Purpose(StrEnum):
    """What a log-in at the provider is for."""

    COME_IN = "in"
    JOIN = "join"
    """To the account that is logged in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Admission:
    """How people from the provider are let in; see `[desk.oidc]` in the configuration."""

    makes_accounts: bool
    second_factor: bool
    """Whether ours is asked too."""
    roles: tuple[tuple[str, Role], ...]
    """Values of the claim and what they may do; empty where roles are given at the desk."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SigningOn:
    """The parts of letting people in by the provider."""

    admitting: Admitting
    provider: OpenIdProvider
    admission: Admission


@dataclass(frozen=True, slots=True, kw_only=True)
class Begun:
    """Where the browser goes, and what it keeps until it comes back."""

    address: str
    secret: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What a browser comes back with."""

    state: str
    code: str = field(repr=False)
    secret: str = field(repr=False)
    """What it kept."""
    issuer: str | None
    """Who answers, where the provider says so (RFC 9207)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entered:
    """A session's token, and the page that was wanted."""

    token: str = field(repr=False)
    back: str


def begin(parts: SigningOn, purpose: Purpose, *, back: str) -> Begun:
    """A log-in at the provider. Raises NotAdmitted."""
    secret, now = new_token(), parts.admitting.clock.now()
    asking = _asking(secret, purpose)
    try:
        address = parts.provider.address(asking)
    except (TokenUnavailable, TokenRefused) as error:
        raise NotAdmitted(Refusal.PROVIDER_AWAY) from error
    with parts.admitting.database.begin() as tx:
        if sign_ins.open_ones(tx) >= MOST_OPEN:
            raise NotAdmitted(Refusal.TOO_MANY)
        sign_ins.begin(tx, token_hash(asking.state), back=back, now=now)
    return Begun(address=address, secret=secret)


def is_for(answer: Answer, purpose: Purpose) -> bool:
    """Whether it answers what this browser asked for this purpose."""
    state = _asking(answer.secret, purpose).state
    return bool(answer.secret) and hmac.compare_digest(answer.state.encode("utf-8", "replace"), state.encode())


def come_in(parts: SigningOn, answer: Answer, *, invitation: str = "", address: str) -> Entered:
    """The session of whoever the provider vouches for, or whom it is joined to by an invitation. Raises NotAdmitted."""
    identity, back = _vouched(parts, answer, Purpose.COME_IN, address)
    now, admitting = parts.admitting.clock.now(), parts.admitting
    with admitting.database.begin() as tx:
        account = accounts.by_subject(tx, identity.issuer, identity.subject)
        if account is None and invitation:
            account = _join_invited(tx, identity, token_hash(invitation), now)
        if account is None and parts.admission.makes_accounts:
            account = _make(parts, tx, identity, now)
        account = _with_role(parts, tx, account, identity, now)
        if account is not None and not account.is_disabled:
            is_whole = not parts.admission.second_factor or not (
                admitting.rules.second_factor or account.has_second_factor
            )
            return Entered(token=begin_session(tx, account, now, verified=is_whole), back=back)
        note(tx, now, account.name if account else "desk", "sign_on_failed", address=address)
    raise NotAdmitted(Refusal.NOT_KNOWN_HERE)


def join(parts: SigningOn, session: Session, answer: Answer, *, address: str) -> None:
    """Let the account that is logged in come by the provider from now on. Raises NotAdmitted."""
    identity, _ = _vouched(parts, answer, Purpose.JOIN, address)
    now = parts.admitting.clock.now()
    with parts.admitting.database.begin() as tx:
        if not accounts.join(tx, session.account.id, identity.issuer, identity.subject):
            raise NotAdmitted(Refusal.JOINED_ALREADY)
        note(tx, now, session.account.name, "account_joined")


def part(parts: SigningOn, session: Session) -> None:
    """Let the account come by its password only. Raises NotAdmitted for an account that has none."""
    if not session.account.has_password:
        raise NotAdmitted(Refusal.NO_OTHER_WAY)
    now = parts.admitting.clock.now()
    with parts.admitting.database.begin() as tx:
        accounts.part(tx, session.account.id)
        note(tx, now, session.account.name, "account_parted")


def _asking(secret: str, purpose: Purpose) -> Asking:
    def derived(use: str) -> str:
        mac = hmac.new(secret.encode("utf-8", "replace"), f"{use}|{purpose}".encode(), hashlib.sha256).digest()
        return base64.urlsafe_b64encode(mac).decode().rstrip("=")

    return Asking(state=derived("state"), nonce=derived("nonce"), verifier=derived("verifier"))


def _vouched(parts: SigningOn, answer: Answer, purpose: Purpose, address: str) -> tuple[Identity, str]:
    """Whom the provider vouches for in this answer to our question, and the page that was wanted. Raises NotAdmitted."""
    now, asking = parts.admitting.clock.now(), _asking(answer.secret, purpose)
    is_ours = is_for(answer, purpose)
    with parts.admitting.database.begin() as tx:
        back = sign_ins.use(tx, token_hash(asking.state), now=now) if is_ours else None
    if back is None or not answer.code or answer.issuer not in {None, parts.provider.issuer}:
        raise NotAdmitted(Refusal.STALE_SIGN_ON)
    try:
        return parts.provider.identity(answer.code, asking, now=now), back
    except (TokenUnavailable, TokenRefused) as error:
        raise NotAdmitted(Refusal.PROVIDER_AWAY) from error
    except IdentityRefused as error:
        with parts.admitting.database.begin() as tx:
            note(tx, now, "desk", "sign_on_failed", address=address)
        raise NotAdmitted(Refusal.NOT_PROVEN) from error


def _join_invited(tx: Transaction, identity: Identity, invitation: str, now: datetime) -> Account | None:
    """The account of the invitation, which is used up. None for one that is none."""
    invited = accounts.invited(tx, invitation, now=now)
    if invited is None or not accounts.join(tx, invited.id, identity.issuer, identity.subject):
        return None
    accounts.end_invitation(tx, invited.id)
    note(tx, now, invited.name, "account_joined")
    return accounts.find(tx, invited.id)


def _make(parts: SigningOn, tx: Transaction, identity: Identity, now: datetime) -> Account | None:
    """A new account; none for whom no role is meant. The name is the provider's, with a number where it is taken."""
    role = _role(parts.admission, identity)
    if role is None:
        return None
    base = _UNFIT.sub("-", identity.name.lower().partition("@")[0])[:_LONGEST_NAME].strip("._-") or "person"
    for name in (base, *(f"{base}-{n}" for n in range(2, _MOST_NAMESAKES))):
        try:
            made = accounts.add(tx, name, role, language=parts.admitting.rules.language, now=now)
        except NameTaken:
            continue
        accounts.join(tx, made.id, identity.issuer, identity.subject)
        note(tx, now, made.name, "account_made", role=role.value)
        return accounts.find(tx, made.id)
    return None


def _with_role(
    parts: SigningOn, tx: Transaction, account: Account | None, identity: Identity, now: datetime
) -> Account | None:
    """The account with the role that the provider says now; None where it says none."""
    if account is None or not parts.admission.roles:
        return account
    role = _role(parts.admission, identity)
    if role is None:
        return None
    if role is not account.role:
        accounts.set_role(tx, account.id, role)
        note(tx, now, account.name, "account_role_set", account=account.name, before=account.role, after=role)
    return accounts.find(tx, account.id)


def _role(admission: Admission, identity: Identity) -> Role | None:
    """The highest role that one of the person's groups gives."""
    if not admission.roles:
        return Role.AGENT
    given = {role for value, role in admission.roles if value in identity.groups}
    return max(given, key=list(Role).index, default=None)
