"""Accounts of the desk's staff. No account is ever deleted, so that the journal's names keep their meaning.

A person is let in first by an invitation, a token good once and for a time, with which they choose a password
that nobody else has seen. Names are kept in lower case and never given twice.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, NewType

from sqlalchemy import Row, bindparam, func, null, select, update

from intake.store.dialects import EitherInsert
from intake.store.engine import Transaction
from intake.store.schema_desk import accounts, recovery_codes

AccountId = NewType("AccountId", int)


class Role(StrEnum):
    """What somebody may do; each may do what those before may."""

    AGENT = "agent"
    LEAD = "lead"
    ADMIN = "admin"

    def covers(self, needed: "Role") -> bool:
        """Whether this role may do what is open to the other."""
        order = tuple(Role)
        return order.index(self) >= order.index(needed)


class Theme(StrEnum):
    """Light or dark pages; or as the machine is set."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class NameTaken(Exception):  # noqa: N818 - an ordinary outcome
    """There is an account of this name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """Somebody who may work at the desk, without anything secret."""

    id: AccountId
    name: str
    role: Role
    language: str
    theme: Theme
    has_password: bool
    has_second_factor: bool
    is_disabled: bool
    is_joined: bool
    """Whether an identity provider vouches for whoever it is."""
    created_at: datetime


def _account(row: Row[Any]) -> Account:
    return Account(
        id=AccountId(row.id),
        name=row.name,
        role=Role(row.role),
        language=row.language,
        theme=Theme(row.theme),
        has_password=row.password_hash is not None,
        has_second_factor=row.totp_secret is not None,
        is_disabled=row.disabled_at is not None,
        is_joined=row.oidc_subject is not None,
        created_at=row.created_at,
    )


_ADD = EitherInsert(accounts, lambda insert: insert.on_conflict_do_nothing().returning(accounts.c.id))
_BY_ID = select(accounts).where(accounts.c.id == bindparam("row"))
_BY_NAME = select(accounts).where(accounts.c.name == bindparam("its_name"))
_BY_INVITATION = select(accounts).where(
    accounts.c.invite_hash == bindparam("token"),
    accounts.c.invite_until > bindparam("now", type_=accounts.c.invite_until.type),
    accounts.c.disabled_at.is_(None),
)
_BY_SUBJECT = select(accounts).where(
    accounts.c.oidc_issuer == bindparam("issuer"), accounts.c.oidc_subject == bindparam("subject")
)
_ALL = select(accounts).order_by(accounts.c.name)
_ONE = update(accounts).where(accounts.c.id == bindparam("row"))
_SET_ROLE = _ONE.values(role=bindparam("its_role"))
_SET_DISABLED = _ONE.values(disabled_at=bindparam("when"), invite_hash=null(), invite_until=null())
_SET_PREFERENCES = _ONE.values(language=bindparam("its_language"), theme=bindparam("its_theme"))
_INVITE = _ONE.values(
    password_hash=null(), totp_secret=null(), invite_hash=bindparam("token"), invite_until=bindparam("until")
)
_SET_PASSWORD = _ONE.values(password_hash=bindparam("its_hash"), invite_hash=null(), invite_until=null())
_ACCEPT = _SET_PASSWORD.where(accounts.c.invite_hash == bindparam("token"))
_END_INVITATION = _ONE.values(invite_hash=null(), invite_until=null())
_JOIN = _ONE.where(accounts.c.oidc_subject.is_(None)).values(
    oidc_issuer=bindparam("issuer"), oidc_subject=bindparam("subject")
)
_PART = _ONE.values(oidc_issuer=null(), oidc_subject=null())
_SET_TOTP = _ONE.values(totp_secret=bindparam("secret"), totp_step=bindparam("step"))
_DROP_TOTP = _ONE.values(totp_secret=null())
_USE_STEP = _ONE.where(accounts.c.totp_step < bindparam("step")).values(totp_step=bindparam("step"))
_ADD_CODES = recovery_codes.insert()
_UNUSED = recovery_codes.c.used_at.is_(None)
_OF_ACCOUNT = update(recovery_codes).where(recovery_codes.c.account_id == bindparam("row"), _UNUSED)
_VOID_CODES = _OF_ACCOUNT.values(used_at=bindparam("now"))
_USE_CODE = _OF_ACCOUNT.where(recovery_codes.c.code_hash == bindparam("code")).values(used_at=bindparam("now"))
_CODES_LEFT = (
    select(func.count()).select_from(recovery_codes).where(recovery_codes.c.account_id == bindparam("row"), _UNUSED)
)


def add(tx: Transaction, name: str, role: Role, *, language: str, now: datetime) -> Account:
    """A new account that nobody can log in to before it is invited. Raises NameTaken."""
    values = {
        "name": name,
        "role": role.value,
        "language": language,
        "theme": Theme.SYSTEM.value,
        "totp_step": 0,
        "created_at": now,
    }
    if tx.execute(_ADD.of(tx), values).first() is None:
        raise NameTaken(name)
    return _account(tx.execute(_BY_NAME, {"its_name": name}).one())


def find(tx: Transaction, which: str | AccountId) -> Account | None:
    """The account of this name or id."""
    statement, key = (_BY_ID, "row") if isinstance(which, int) else (_BY_NAME, "its_name")
    row = tx.execute(statement, {key: which}).one_or_none()
    return _account(row) if row else None


def invited(tx: Transaction, token_hash: str, *, now: datetime) -> Account | None:
    """The account whose invitation this is, while it is good."""
    row = tx.execute(_BY_INVITATION, {"token": token_hash, "now": now}).one_or_none()
    return _account(row) if row else None


def by_subject(tx: Transaction, issuer: str, subject: str) -> Account | None:
    """The account of the person whom this identity provider knows by this number."""
    row = tx.execute(_BY_SUBJECT, {"issuer": issuer, "subject": subject}).one_or_none()
    return _account(row) if row else None


def join(tx: Transaction, account: AccountId, issuer: str, subject: str) -> bool:
    """Whether the account is joined to the provider's person now; neither may be joined to another already."""
    if by_subject(tx, issuer, subject) is not None:
        return False
    return tx.execute(_JOIN, {"row": account, "issuer": issuer, "subject": subject}).rowcount == 1


def part(tx: Transaction, account: AccountId) -> None:
    """Forget the provider's person."""
    tx.execute(_PART, {"row": account})


def end_invitation(tx: Transaction, account: AccountId) -> None:
    """An invitation that was used otherwise than for a password."""
    tx.execute(_END_INVITATION, {"row": account})


def all_accounts(tx: Transaction) -> tuple[Account, ...]:
    """Every account by name, the disabled ones too."""
    return tuple(_account(row) for row in tx.execute(_ALL))


def set_role(tx: Transaction, account: AccountId, role: Role) -> None:
    """Change what somebody may do, from their next request on."""
    tx.execute(_SET_ROLE, {"row": account, "its_role": role.value})


def set_disabled(tx: Transaction, account: AccountId, at: datetime | None) -> None:
    """Lock an account, or open it again with None. An invitation ends with it."""
    tx.execute(_SET_DISABLED, {"row": account, "when": at})


def set_preferences(tx: Transaction, account: AccountId, *, language: str, theme: Theme) -> None:
    """Change how somebody's pages look."""
    tx.execute(_SET_PREFERENCES, {"row": account, "its_language": language, "its_theme": theme.value})


def invite(tx: Transaction, account: AccountId, token_hash: str, *, until: datetime, now: datetime) -> None:
    """Let somebody choose a new password; the old one, second factor and recovery codes are void at once."""
    tx.execute(_INVITE, {"row": account, "token": token_hash, "until": until})
    tx.execute(_VOID_CODES, {"row": account, "now": now})


def accept(tx: Transaction, account: AccountId, token_hash: str, password_hash: str) -> bool:
    """Whether the invitation was still there and is now used up for this password."""
    changed = tx.execute(_ACCEPT, {"row": account, "token": token_hash, "its_hash": password_hash})
    return changed.rowcount == 1


def set_password(tx: Transaction, account: AccountId, password_hash: str) -> None:
    """Change the password."""
    tx.execute(_SET_PASSWORD, {"row": account, "its_hash": password_hash})


def password_hash(tx: Transaction, account: AccountId) -> str | None:
    """What the password is checked against; None before there is one."""
    found: str | None = tx.execute(_BY_ID, {"row": account}).one().password_hash
    return found


def second_factor(tx: Transaction, account: AccountId) -> str | None:
    """The secret of the second factor (RFC 6238), in base 32."""
    found: str | None = tx.execute(_BY_ID, {"row": account}).one().totp_secret
    return found


def set_second_factor(
    tx: Transaction, account: AccountId, *, secret: str, step: int, codes: Iterable[str], now: datetime
) -> None:
    """Set up a second factor of which this time step was used, with hashes of new recovery codes."""
    tx.execute(_SET_TOTP, {"row": account, "secret": secret, "step": step})
    set_recovery_codes(tx, account, codes, now=now)


def set_recovery_codes(tx: Transaction, account: AccountId, codes: Iterable[str], *, now: datetime) -> None:
    """Hashes of new recovery codes in place of all old ones."""
    tx.execute(_VOID_CODES, {"row": account, "now": now})
    tx.execute(_ADD_CODES, [{"account_id": account, "code_hash": code} for code in codes])


def drop_second_factor(tx: Transaction, account: AccountId, *, now: datetime) -> None:
    """Have another second factor set up at the next login."""
    tx.execute(_DROP_TOTP, {"row": account})
    tx.execute(_VOID_CODES, {"row": account, "now": now})


def use_step(tx: Transaction, account: AccountId, step: int) -> bool:
    """Whether the time step had not been used; no code is good twice (RFC 6238, 5.2)."""
    return tx.execute(_USE_STEP, {"row": account, "step": step}).rowcount == 1


def use_recovery_code(tx: Transaction, account: AccountId, code_hash: str, *, now: datetime) -> bool:
    """Whether it was an unused recovery code of the account."""
    return tx.execute(_USE_CODE, {"row": account, "code": code_hash, "now": now}).rowcount == 1


def recovery_codes_left(tx: Transaction, account: AccountId) -> int:
    """How many recovery codes are unused."""
    return int(tx.execute(_CODES_LEFT, {"row": account}).scalar_one())
