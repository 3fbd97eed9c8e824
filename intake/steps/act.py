"""Act: what people decide about tickets, letters, quarantine and switches.

Every act is one transaction with a line in the journal, and keeps the lifecycle the program keeps itself. What
is not possible raises NotDone and changes nothing. Desk and command line write through here only.
"""

from intake.mail.references import TicketNumber
from intake.reading.phones import numbers_in
from intake.reading.values import FieldName, Priority, Source
from intake.steps.act_calls import record_call
from intake.steps.act_lessons import how_it_was_read, teach
from intake.steps.act_letters import hold, preview, release, reply, resend, take_back, withdraw
from intake.steps.act_operations import add_edition, fetch_body, retry, set_level, view_raw
from intake.steps.act_split import split
from intake.steps.act_team import dismiss, hand_over, hand_to_partner, link, note_on, unlink
from intake.steps.act_withheld import preview_withheld, send_anyway
from intake.steps.acting import Acting, ChangedSince, NotDone, changing, found, required_text
from intake.store import tickets, visits
from intake.triage.lifecycle import ENDED, MOVES, Resolution, TicketState, may_move
from intake.triage.missing import missing_fields

__all__ = [
    "Acting",
    "ChangedSince",
    "NotDone",
    "add_edition",
    "assign",
    "correct",
    "dismiss",
    "fetch_body",
    "hand_over",
    "hand_to_partner",
    "hold",
    "link",
    "merge",
    "move",
    "note",
    "preview",
    "preview_withheld",
    "prioritise",
    "record_call",
    "release",
    "reply",
    "resend",
    "retry",
    "send_anyway",
    "set_level",
    "split",
    "take_back",
    "teach",
    "unlink",
    "unmerge",
    "view_raw",
    "withdraw",
]

LONGEST_VALUE = 500
LONGEST_NOTE = 20_000


def move(
    acting: Acting, number: TicketNumber, *, state: TicketState, resolution: Resolution | None = None, reason: str = ""
) -> None:
    """Move a ticket. One that ends is `answered` unless told otherwise, or unless it has ended before. Raises NotDone."""
    with changing(acting, number) as change:
        before = change.ticket
        if not may_move(before.state, state):
            allowed = ", ".join(sorted(MOVES[before.state]))
            raise NotDone(
                f"{number} is {before.state} and cannot become {state}.",
                mend=f"It may become: {allowed}.",
                code="no_move",
            )
        if resolution and state not in ENDED:
            raise NotDone(
                f"Only an ended ticket is {resolution}.", mend="Make it resolved or closed, or leave that out."
            )
        ended_as = (resolution or before.resolution or Resolution.ANSWERED) if state in ENDED else None
        tickets.set_state(change.tx, before.id, state=state, resolution=ended_as, now=change.now)
        change.note("ticket_moved", reason=reason, before=before.state, after=state, resolution=ended_as)


def assign(acting: Acting, number: TicketNumber, *, assignee: str | None) -> None:
    """Give the ticket to somebody, or to nobody. Raises NotDone."""
    name = " ".join((assignee or "").split()) or None
    with changing(acting, number) as change:
        tickets.assign(change.tx, change.ticket.id, assignee=name, now=change.now)
        change.note("ticket_assigned", before=change.ticket.assignee, after=name)


def note(acting: Acting, number: TicketNumber, *, text: str) -> None:
    """Add an internal note, which is never changed. Raises NotDone for an empty or an endless one."""
    words = required_text(text, "A note", LONGEST_NOTE)
    with changing(acting, number) as change:
        tickets.add_note(change.tx, change.ticket.id, author=acting.by, text=words, now=change.now)
        visits.rest(change.tx, change.ticket.id, acting.by)
        change.note("note_added")


def prioritise(acting: Acting, number: TicketNumber, *, priority: Priority, reason: str = "") -> None:
    """Set how urgent the ticket is. Raises NotDone."""
    with changing(acting, number) as change:
        tickets.set_priority(change.tx, change.ticket.id, priority=priority, now=change.now)
        change.note("priority_set", reason=reason, before=change.ticket.priority, after=priority)


def correct(acting: Acting, number: TicketNumber, *, name: FieldName, value: str | None) -> None:
    """Set a field, or empty it with None; no mail overwrites it from then on. Raises NotDone.

    A ticket that awaited details and now lacks none goes on the work list.
    """
    with changing(acting, number) as change:
        ticket = change.ticket
        clean = _clean_value(name, value)
        read = how_it_was_read(change, name, clean)
        tickets.set_field(
            change.tx, ticket.id, name=name, value=clean, by=acting.by, now=change.now, source=Source.STAFF
        )
        held = {**dict(ticket.fields), name: clean}
        missing = missing_fields({key: text for key, text in held.items() if text}, acting.policy)
        tickets.set_missing(change.tx, ticket.id, missing=missing, now=change.now)
        is_complete = not missing and ticket.state is TicketState.AWAITING_DETAILS
        if is_complete:
            tickets.set_state(change.tx, ticket.id, state=TicketState.OPEN, resolution=None, now=change.now)
        change.note("field_corrected", field=name, missing=list(missing), opened=is_complete, read=read)


def merge(acting: Acting, number: TicketNumber, *, into: TicketNumber) -> None:
    """Let a ticket redirect to another; its mails and letters stay its own, so that it can be undone. Raises NotDone."""
    with changing(acting, number) as change:
        target = found(change.tx, into)
        try:
            tickets.merge(change.tx, change.ticket.id, into=target.id, now=change.now)
        except ValueError:
            raise NotDone(
                f"{into} leads back to {number}.", mend="Merge the other way round.", code="merge_circle"
            ) from None
        change.note("ticket_merged", into=into)
        note_on(change, target.id, "ticket_merged_in")


def unmerge(acting: Acting, number: TicketNumber) -> None:
    """Let a merged ticket stand for itself again, in the state it had. Raises NotDone."""
    with changing(acting, number, merged_too=True) as change:
        target = change.ticket.merged_into
        if target is None:
            raise NotDone(f"{number} is not merged into another ticket.", mend="Nothing has to be done.")
        tickets.unmerge(change.tx, change.ticket.id, now=change.now)
        change.note("ticket_unmerged")
        note_on(change, target, "ticket_unmerged_from")


def _clean_value(name: FieldName, value: str | None) -> str | None:
    """The value in one line, a telephone number as we keep them; None for an empty one."""
    words = " ".join((value or "").split())
    if len(words) > LONGEST_VALUE:
        raise NotDone(f"A field may have {LONGEST_VALUE} characters.", mend="Put the rest into a note.")
    if name is FieldName.CONTACT_PHONE:
        numbers = numbers_in(words)
        return numbers[0].e164 if len(numbers) == 1 else words or None
    return words or None
