"""What every act of a person has in common: its parts, its refusal, and the ticket it changes."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from intake.clock import Clock
from intake.mail.references import TicketNumber
from intake.steps.write import Desk
from intake.store import journal, tickets
from intake.store.engine import Database, Transaction
from intake.store.tickets import Ticket
from intake.triage.case import InboxId, LetterId, Policy


@dataclass(frozen=True, slots=True, kw_only=True)
class Acting:
    """The parts of an act, and who acts."""

    database: Database
    clock: Clock
    policy: Policy
    desk: Callable[[], Desk]
    """What letters are written with now."""
    by: str
    """Name of the person; stands in the journal."""
    seen: datetime | None = None
    """When the ticket the person looked at was last changed; acts on one that was changed since are refused."""
    undo: timedelta = timedelta(0)
    """So long a reply waits before it goes out, and can be taken back."""
    partners: tuple[str, ...] = ()
    """Names of the sales partners a ticket may be handed to."""
    reason: str = ""
    """Why, where the act itself is not told."""
    rehearsing: bool = False
    """Whether an act on a ticket is only tried, then undone and answered with `Rehearsed`."""


class NotDone(Exception):  # noqa: N818 - an ordinary outcome: nothing was changed
    """The act is not possible as things stand: what stands against it, and what to do instead."""

    def __init__(self, what: str, *, mend: str, code: str = "") -> None:
        """`code` names the reason for whoever says it in other words."""
        super().__init__(f"{what} {mend}")
        self.what = what
        self.mend = mend
        self.code = code


class ChangedSince(NotDone):
    """Somebody else, or a mail, changed the ticket after it was shown to the person."""


class Rehearsed(Exception):  # noqa: N818 - an ordinary outcome: nothing was changed
    """The act would have been possible."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One act under way: its transaction, the ticket as it stood before, and the line for the journal."""

    tx: Transaction
    ticket: Ticket
    now: datetime
    by: str
    reason: str = ""

    def note(
        self,
        event: str,
        *,
        reason: str = "",
        inbox: InboxId | None = None,
        letter: LetterId | None = None,
        **detail: Any,
    ) -> None:
        """Write the journal's line; `detail` holds no text of mails, and of values only names."""
        entry = journal.Entry(
            at=self.now,
            actor=self.by,
            event=event,
            ticket=self.ticket.id,
            inbox=inbox,
            letter=letter,
            reason=reason or self.reason or None,
            detail=detail,
        )
        journal.write(self.tx, entry)


@contextmanager
def changing(acting: Acting, number: TicketNumber, *, merged_too: bool = False) -> Iterator[Change]:
    """One transaction on one ticket, undone by any exception. Raises NotDone, Rehearsed and StoreUnavailable."""
    with acting.database.begin() as tx:
        ticket = found(tx, number)
        if acting.seen is not None and acting.seen != ticket.updated_at:
            raise ChangedSince(
                f"{number} was changed in between.", mend="Look at it again, then decide.", code="changed"
            )
        if ticket.merged_into is not None and not merged_too:
            target = tickets.find(tx, ticket.merged_into)
            into = target.number if target else "another ticket"
            raise NotDone(
                f"{number} is merged into {into}.",
                mend=f"Do it there, or take {number} apart again first.",
                code="merged",
            )
        yield Change(tx=tx, ticket=ticket, now=acting.clock.now(), by=acting.by, reason=acting.reason)
        if acting.rehearsing:
            raise Rehearsed


def found(tx: Transaction, number: TicketNumber) -> Ticket:
    """The ticket, locked. Raises NotDone if there is none."""
    ticket = tickets.find(tx, number, to_change=True)
    if ticket is None:
        raise NotDone(f"There is no ticket {number}.", mend="Look for it by name or subject.", code="no_such_ticket")
    return ticket


def required_text(text: str, what: str, longest: int) -> str:
    """The text without white space around it. Raises NotDone if it is empty or too long."""
    words = text.strip()
    if not words:
        raise NotDone(f"{what} needs a text.", mend="Write one.")
    if len(words) > longest:
        raise NotDone(f"{what} may have {longest} characters, not {len(words)}.", mend="Shorten it.")
    return words
