"""Acts on calls: how an attempt to call a practice ended, and when the next is due."""

from datetime import datetime, timedelta

from intake.mail.references import TicketNumber
from intake.steps.acting import Acting, Change, NotDone, changing
from intake.store import calls, tickets
from intake.store.calls import Call, CallResult
from intake.triage.lifecycle import TicketState

LONGEST_PHONE = 100
LONGEST_NOTE = 20_000
FURTHEST = timedelta(days=60)
USUAL_PAUSE = {CallResult.BUSY: timedelta(minutes=15), CallResult.VOICEMAIL: timedelta(hours=2)}
"""When to try again unless the caller says otherwise."""


def record_call(
    acting: Acting,
    number: TicketNumber,
    *,
    phone: str,
    result: CallResult,
    next_at: datetime | None = None,
    note: str = "",
) -> None:
    """Keep an attempt, with a note if there is something to tell. Raises NotDone.

    Who was busy or did not answer is due again after a while, unless `next_at` says when. Whoever reaches the practice
    of an open ticket has begun with it and holds it, unless somebody else does.
    """
    dialled, words = " ".join(phone.split()), note.strip()
    if not dialled or len(dialled) > LONGEST_PHONE or len(words) > LONGEST_NOTE:
        raise NotDone("The number or the note is too long, or there is no number.", mend="Shorten it.")
    with changing(acting, number) as change:
        if next_at is not None and not change.now < next_at <= change.now + FURTHEST:
            raise NotDone("The next attempt lies in the past or too far off.", mend="Name another time.")
        call = _call(change, dialled, result, next_at)
        calls.add(change.tx, change.ticket.id, call)
        if words:
            tickets.add_note(change.tx, change.ticket.id, author=acting.by, text=words, now=change.now)
        change.note("practice_called", result=result.value, next_at=call.next_at and call.next_at.isoformat())
        if result is CallResult.REACHED and change.ticket.state is TicketState.OPEN:
            _begin(change)


def _call(change: Change, phone: str, result: CallResult, next_at: datetime | None) -> Call:
    pause = USUAL_PAUSE.get(result)
    agreed = next_at or (change.now + pause if pause else None)
    due = change.now if agreed is None and result is CallResult.WRONG_NUMBER else agreed
    return Call(at=change.now, caller=change.by, phone=phone, result=result, next_at=agreed, due_at=due)


def _begin(change: Change) -> None:
    ticket, now = change.ticket, change.now
    tickets.set_state(change.tx, ticket.id, state=TicketState.IN_PROGRESS, resolution=None, now=now)
    if ticket.assignee is None:
        tickets.assign(change.tx, ticket.id, assignee=change.by, now=now)
        change.note("ticket_assigned", before=None, after=change.by)
    change.note("ticket_moved", before=ticket.state, after=TicketState.IN_PROGRESS, resolution=None)
