"""Tokens for scripts: made and revoked by whoever has the machine's shell, with a line in the journal for each."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta

from intake.steps.acting import NotDone
from intake.steps.admitting import Admitting, note
from intake.steps.credentials import new_token, token_hash
from intake.store import accounts, tokens
from intake.store.tokens import SEEN_EVERY, Scope, Token, TokenId

LONGEST_LIFE = timedelta(days=366)
_LABEL = re.compile(r"[a-z0-9äöüß._-]{1,40}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """A new token, shown this once, and its number, by which it is revoked."""

    id: TokenId
    token: str

    def __repr__(self) -> str:
        """Without the token."""
        return f"Made(id={self.id})"


def make(parts: Admitting, name: str, *, label: str, scopes: Iterable[Scope], life: timedelta, by: str) -> Made:
    """A token that acts in this account's name. Raises NotDone."""
    wanted, clean = frozenset(scopes), label.strip().lower()
    if not _LABEL.fullmatch(clean):
        raise NotDone(f"{clean!r} is no label for a token.", mend="Use 1 to 40 letters, digits, dots and dashes.")
    if not wanted:
        raise NotDone("A token without scope is good for nothing.", mend=f"Name one of {', '.join(Scope)}.")
    if not timedelta(0) < life <= LONGEST_LIFE:
        raise NotDone("A token lives a day at least and a year at most.", mend="Choose another number of days.")
    secret, now = f"intake_{new_token()}", parts.clock.now()
    with parts.database.begin() as tx:
        account = accounts.find(tx, name.strip().lower())
        if account is None or account.is_disabled:
            raise NotDone(f"There is no account {name} that is open.", mend="See `intake user list`.")
        made = tokens.add(
            tx, account.id, token_hash(secret), label=clean, scopes=wanted, by=by, until=now + life, now=now
        )
        note(tx, now, by, "token_made", account=account.name, token=made, label=clean, scopes=sorted(wanted))
    return Made(id=made, token=secret)


def revoke(parts: Admitting, token: int, *, by: str) -> None:
    """End a token. Raises NotDone."""
    now = parts.clock.now()
    with parts.database.begin() as tx:
        if not tokens.end(tx, TokenId(token), now):
            raise NotDone(f"There is no token {token} that is not over.", mend="See `intake user tokens`.")
        note(tx, now, by, "token_revoked", token=token)


def whose(parts: Admitting, token: str) -> Token | None:
    """The token that a script shows; None if it is none or over. Notes now and then that it is in use."""
    now = parts.clock.now()
    with parts.database.read() as tx:
        found = tokens.alive(tx, token_hash(token), now=now)
    if found and (found.seen_at is None or now - found.seen_at > SEEN_EVERY):
        with parts.database.begin() as tx:
            tokens.seen(tx, found.id, now)
    return found
