"""What of a filter is looked up before the work list is walked: which tickets hold its words, which are about its FAQ entry.

Theory. The fewer tickets fit, the longer is the way along the list to a page of them, and the shorter the list of them. So
of a few each is looked at; of more, whoever walks asks each ticket, which for an FAQ entry an index answers at once, but not
for words. So of words more are a list that the walk is compared with; and only where there are still more, and a page of
them is soon found, are tickets asked for their words.
"""

from dataclasses import dataclass

from intake.store import search
from intake.store.engine import Transaction
from intake.store.search_words import Sought, sought_in, whole
from intake.store.work_list_filter import TicketFilter
from intake.triage.case import TicketId


@dataclass(frozen=True, slots=True, kw_only=True)
class Narrowed:
    """What of a filter had to be looked up."""

    only: tuple[TicketId, ...] | None = None
    """Nothing but these can fit; None if they are too many to be listed."""
    sought: Sought = ()
    """Words that too many hold."""
    entry: int | None = None
    """An FAQ entry that too many are about."""

    @property
    def is_few(self) -> bool:
        """Whether those who can fit are looked at one by one."""
        return self.only is not None and len(self.only) <= search.FEW


def narrowed(tx: Transaction, wanted: TicketFilter) -> Narrowed:
    """What the words and the FAQ entry of a filter leave."""
    only: set[TicketId] | None = None
    sought, entry = sought_in(wanted.text), wanted.entry
    if wanted.text and not (sought and search.has_many_hits(tx, whole(sought))):
        hits = search.hits(tx, sought) if sought else ()
        only, sought = (set(hits), ()) if len(hits) <= search.LISTED else (None, sought)
    if entry is not None:
        about = search.about(tx, entry)
        if len(about) <= search.FEW:
            only, entry = set(about) if only is None else only.intersection(about), None
    return Narrowed(only=None if only is None else tuple(only), sought=sought, entry=entry)
