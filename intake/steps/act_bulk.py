"""Acts on many tickets at once: the same on each, in a transaction of its own, so that one that refuses stops no other.

Nothing here decides what is possible. Each ticket is asked by the act itself, for a confirmation by trying it and undoing
that; and each was changed since its list was shown is left alone.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import NotRequired, TypedDict

from intake.mail.references import TicketNumber
from intake.reading.values import Priority
from intake.steps import act
from intake.steps.acting import Acting, NotDone, Rehearsed
from intake.steps.write import Written
from intake.store import tickets
from intake.store.errors import StoreError
from intake.store.tickets import Ticket
from intake.triage.case import LetterId
from intake.triage.lifecycle import Resolution, TicketState

MOST = 100
"""So many tickets or letters at once, since the browser waits for the last of them."""
Made = LetterId | Written | None


class Words(TypedDict):
    """What a letter says."""

    text: str
    language: str
    credential_words_confirmed: NotRequired[bool]


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed:
    """What is to be done to each ticket."""

    do: Callable[[Acting, Ticket], Made]
    is_done: Callable[[Ticket], bool] = lambda _: False
    """Whether a ticket is already as it shall be."""
    look: Callable[[Acting, Ticket], Made] | None = None
    """Shows what `do` would make and keeps nothing, if there is anything to show."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Chosen:
    """A ticket that somebody chose in a list, and when it was last changed as the list showed it."""

    number: TicketNumber
    seen: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Settled:
    """What became of one ticket, or would."""

    number: TicketNumber
    ticket: Ticket | None
    """As it stood before; None if there is none."""
    refused: str = ""
    """What stood against it; empty if nothing did."""
    made: Made = None


def try_out(acting: Acting, chosen: Sequence[Chosen], deed: Deed) -> tuple[Settled, ...]:
    """What `carry_out` would do now, in the order of the tickets; nothing is kept. Only the first `MOST` are asked."""
    rehearsal = replace(acting, rehearsing=deed.look is None)
    return tuple(_settled(rehearsal, one, replace(deed, do=deed.look or deed.do)) for one in chosen[:MOST])


def carry_out(acting: Acting, chosen: Sequence[Chosen], deed: Deed) -> tuple[Settled, ...]:
    """Do it to each of the first `MOST` tickets; `acting.reason` stands in each one's journal."""
    return tuple(_settled(acting, one, deed) for one in chosen[:MOST])


def take_back(acting: Acting, letters: Sequence[LetterId]) -> int:
    """Take back those of the first `MOST` replies that have not gone out; says how many."""
    return sum(_is_taken_back(acting, letter) for letter in letters[:MOST])


def _settled(acting: Acting, one: Chosen, deed: Deed) -> Settled:
    ticket, made, refused = None, None, ""
    try:
        with acting.database.read() as tx:
            ticket = tickets.find(tx, one.number)
        if ticket is None:
            refused = "no_such_ticket"
        elif deed.is_done(ticket):
            refused = "already"
        else:
            made = deed.do(replace(acting, seen=one.seen), ticket)
    except Rehearsed:
        pass
    except NotDone as error:
        refused = error.code or "not_possible"
    except StoreError:
        # What was done so far is to be told all the same.
        refused = "busy"
    return Settled(number=one.number, ticket=ticket, refused=refused, made=made)


def _is_taken_back(acting: Acting, letter: LetterId) -> bool:
    try:
        act.take_back(acting, letter)
    except (NotDone, StoreError):
        return False
    return True


def handing_over(to: str) -> Deed:
    """Giving each ticket to somebody who has an account."""
    return Deed(
        do=lambda by, ticket: act.hand_over(by, ticket.number, to=to), is_done=lambda ticket: ticket.assignee == to
    )


def giving_back() -> Deed:
    """Taking each ticket from whoever holds it."""
    return Deed(
        do=lambda by, ticket: act.assign(by, ticket.number, assignee=None),
        is_done=lambda ticket: ticket.assignee is None,
    )


def prioritising(priority: Priority) -> Deed:
    """Setting how urgent each ticket is."""
    return Deed(
        do=lambda by, ticket: act.prioritise(by, ticket.number, priority=priority),
        is_done=lambda ticket: ticket.priority is priority,
    )


def ending(state: TicketState, resolution: Resolution) -> Deed:
    """Resolving or closing each ticket."""
    return Deed(
        do=lambda by, ticket: act.move(by, ticket.number, state=state, resolution=resolution),
        is_done=lambda ticket: (ticket.state, ticket.resolution) == (state, resolution),
    )


def dismissing(resolution: Resolution) -> Deed:
    """Closing each ticket as one that does not belong here."""
    return Deed(
        do=lambda by, ticket: act.dismiss(by, ticket.number, resolution=resolution),
        is_done=lambda ticket: (ticket.state, ticket.resolution) == (TicketState.CLOSED, resolution),
    )


def answering(words: Callable[[Ticket], Words]) -> Deed:
    """Writing to each practice what `words` makes for its ticket."""
    return Deed(
        do=lambda by, ticket: act.reply(by, ticket.number, **words(ticket)),
        look=lambda by, ticket: act.preview(by, ticket.number, **words(ticket)),
    )
