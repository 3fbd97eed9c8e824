"""The form of a filter: what it asks for, without the values that it asks about.

Putting a statement of the work list together takes longer than the database takes to answer it. So it is made once for each
form, and the values are handed in.
"""

from dataclasses import dataclass, replace
from datetime import UTC, datetime

from intake.store import search
from intake.store.engine import Transaction
from intake.store.work_list_filter import TicketFilter
from intake.store.work_list_lookup import Narrowed

_SOME = "some"
_SOMETIME = datetime(2000, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """What makes a statement another one, beside the values in it."""

    wanted: TicketFilter
    """With the names of its values instead of them."""
    dialect: str
    is_few: bool
    is_listed: bool
    is_sought: bool
    is_about: bool


def form_of(tx: Transaction, wanted: TicketFilter, found: Narrowed) -> Form:
    """The form of a filter of which so much was looked up."""
    return Form(
        wanted=replace(
            wanted,
            text="",
            entry=None,
            software=wanted.software and _SOME,
            assignee=wanted.assignee and _SOME,
            partner=wanted.partner and _SOME,
            opened_before=tuple((priority, _SOMETIME) for priority, _ in wanted.opened_before),
        ),
        dialect=tx.dialect.name,
        is_few=found.is_few,
        is_listed=found.only is not None and not found.is_few,
        is_sought=bool(found.sought),
        is_about=found.entry is not None,
    )


def values_of(tx: Transaction, wanted: TicketFilter, found: Narrowed, mark: str = "") -> dict[str, object]:
    """What a statement of such a form is handed; `mark` tells one filter's from another's."""
    values: dict[str, object] = {
        f"{mark}software": wanted.software,
        f"{mark}assignee": wanted.assignee,
        f"{mark}partner": wanted.partner,
        **{f"{mark}{priority.value}": moment for priority, moment in wanted.opened_before},
        "sought": search.query_of(tx, found.sought) if found.sought else None,
        "entry": found.entry,
        "only": None if found.only is None else search.listed(tx, found.only),
    }
    return {name: value for name, value in values.items() if value is not None}
