"""Keep: what somebody sent when their session had just run out, until they have logged in again.

Only who held a session that nobody ended has something kept, and only the same account is shown it.
"""

from intake.steps.admitting import Admitting
from intake.steps.credentials import token_hash
from intake.store import kept_forms, sessions
from intake.store.accounts import Account
from intake.store.kept_forms import Fields, KeptForm

MOST_CHARACTERS = 100_000


def keep(parts: Admitting, token: str, path: str, fields: Fields) -> bool:
    """Whether the form is kept for the account whose session has run out."""
    size = sum(len(name) + len(value) for name, value in fields)
    now = parts.clock.now()
    with parts.database.begin() as tx:
        account = sessions.run_out(tx, token_hash(token))
        if account is None or not fields or size > MOST_CHARACTERS:
            return False
        kept_forms.keep(tx, account.id, path, fields, now=now)
        return True


def kept(parts: Admitting, account: Account) -> tuple[KeptForm, ...]:
    """What is kept for somebody, the newest first."""
    with parts.database.read() as tx:
        return kept_forms.kept(tx, account.id, now=parts.clock.now())


def let_go(parts: Admitting, account: Account, form: int) -> KeptForm | None:
    """The form, kept no longer; None if there is none."""
    with parts.database.begin() as tx:
        found = next((one for one in kept_forms.kept(tx, account.id, now=parts.clock.now()) if one.id == form), None)
        return found if kept_forms.forget(tx, account.id, form) else None
