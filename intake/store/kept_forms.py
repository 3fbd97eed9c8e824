"""What somebody sent after their session had run out, kept for a day so that nothing typed is lost."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import NewType

from sqlalchemy import bindparam, delete, select

from intake.store.accounts import AccountId
from intake.store.columns import Moment
from intake.store.engine import Transaction
from intake.store.schema_desk import kept_forms

Fields = Sequence[tuple[str, str]]
"""Names and values; a name may stand there more than once."""
KeptId = NewType("KeptId", int)

KEPT_FOR = timedelta(days=1)
MOST = 5
"""Of an account; older ones make room."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptForm:
    """A form as it was sent."""

    id: KeptId
    path: str
    """Where it was sent to."""
    fields: Fields = field(repr=False)
    kept_at: datetime


_ADD = kept_forms.insert()
_OF = kept_forms.c.account_id == bindparam("whose")
_LIST = select(kept_forms).where(_OF, kept_forms.c.kept_at > bindparam("since", type_=Moment))
_NEWEST = _LIST.order_by(kept_forms.c.id.desc()).limit(MOST)
_FORGET_OLD = delete(kept_forms).where(kept_forms.c.kept_at <= bindparam("since", type_=Moment))
_FORGET_MORE = delete(kept_forms).where(
    _OF,
    kept_forms.c.id.not_in(select(kept_forms.c.id).where(_OF).order_by(kept_forms.c.id.desc()).limit(MOST)),
)
_FORGET = delete(kept_forms).where(_OF, kept_forms.c.id == bindparam("row"))


def keep(tx: Transaction, account: AccountId, path: str, fields: Fields, *, now: datetime) -> None:
    """Keep a form of this account."""
    tx.execute(_FORGET_OLD, {"since": now - KEPT_FOR})
    tx.execute(_ADD, {"account_id": account, "path": path, "fields": json.dumps(list(fields)), "kept_at": now})
    tx.execute(_FORGET_MORE, {"whose": account})


def kept(tx: Transaction, account: AccountId, *, now: datetime) -> tuple[KeptForm, ...]:
    """The account's forms, the newest first."""
    found = tx.execute(_NEWEST, {"whose": account, "since": now - KEPT_FOR})
    return tuple(
        KeptForm(
            id=KeptId(row.id),
            path=row.path,
            fields=[(name, value) for name, value in json.loads(row.fields)],
            kept_at=row.kept_at,
        )
        for row in found
    )


def forget(tx: Transaction, account: AccountId, form: int) -> bool:
    """Whether there was such a form of the account, which is gone now."""
    return tx.execute(_FORGET, {"whose": account, "row": form}).rowcount == 1
