"""Acts of working together: handing a ticket on, tying two together, and saying that one does not belong here."""

from intake.mail.references import TicketNumber
from intake.steps.acting import Acting, Change, NotDone, changing
from intake.store import accounts, journal, ticket_links, tickets
from intake.store.tickets import Ticket
from intake.triage.case import TicketId
from intake.triage.lifecycle import Resolution, TicketState

DISMISSALS = (Resolution.DUPLICATE, Resolution.SPAM, Resolution.OTHER_INCIDENT)
"""How a ticket ends that nobody has to work on."""


def hand_over(acting: Acting, number: TicketNumber, *, to: str) -> None:
    """Give the ticket to a colleague who has an account. Raises NotDone."""
    with changing(acting, number) as change:
        account = accounts.find(change.tx, to)
        if account is None or account.is_disabled:
            raise NotDone("Nobody of this name may log in.", mend="Choose somebody from the list.", code="no_account")
        tickets.assign(change.tx, change.ticket.id, assignee=account.name, now=change.now)
        change.note("ticket_assigned", before=change.ticket.assignee, after=account.name)


def hand_to_partner(acting: Acting, number: TicketNumber, *, partner: str | None, reason: str = "") -> None:
    """Note that a sales partner looks after the ticket, or with None that none does; nothing is sent. Raises NotDone."""
    with changing(acting, number) as change:
        if partner is not None and partner not in acting.partners:
            raise NotDone("There is no partner of this name.", mend="The configuration lists them under [[partners]].")
        tickets.set_partner(change.tx, change.ticket.id, partner=partner, now=change.now)
        change.note("partner_set", reason=reason, before=change.ticket.partner, after=partner)


def link(acting: Acting, number: TicketNumber, *, other: TicketNumber) -> None:
    """Tie two tickets together, so that each shows the other. Raises NotDone."""
    with changing(acting, number) as change:
        target = _other(change, other)
        if not ticket_links.add(change.tx, change.ticket.id, target.id, by=acting.by, now=change.now):
            raise NotDone(f"{number} and {other} are linked already.", mend="Nothing has to be done.", code="linked")
        _note_both(change, target, "ticket_linked")


def unlink(acting: Acting, number: TicketNumber, *, other: TicketNumber) -> None:
    """Untie two tickets. Raises NotDone."""
    with changing(acting, number, merged_too=True) as change:
        target = _other(change, other)
        if not ticket_links.end(change.tx, change.ticket.id, target.id, now=change.now):
            raise NotDone(f"{number} and {other} are not linked.", mend="Nothing has to be done.")
        _note_both(change, target, "ticket_unlinked")


def dismiss(
    acting: Acting,
    number: TicketNumber,
    *,
    resolution: Resolution,
    reason: str = "",
    duplicate_of: TicketNumber | None = None,
) -> None:
    """Close a ticket that is a duplicate, spam or not of this incident; a duplicate is linked to the other. Raises NotDone."""
    if resolution not in DISMISSALS:
        raise NotDone(f"Nothing is dismissed as {resolution}.", mend=f"Choose from: {', '.join(DISMISSALS)}.")
    with changing(acting, number) as change:
        other = None
        if duplicate_of is not None and resolution is Resolution.DUPLICATE:
            other = _other(change, duplicate_of)
            ticket_links.add(change.tx, change.ticket.id, other.id, by=acting.by, now=change.now)
        tickets.set_state(change.tx, change.ticket.id, state=TicketState.CLOSED, resolution=resolution, now=change.now)
        change.note(
            "ticket_dismissed",
            reason=reason,
            before=change.ticket.state,
            after=resolution,
            number=other.number if other else None,
        )


def _other(change: Change, number: TicketNumber) -> Ticket:
    """The ticket to be tied to the one under change; not locked, since it is not changed. Raises NotDone."""
    other = tickets.find(change.tx, number)
    if other is None:
        raise NotDone(f"There is no ticket {number}.", mend="Look for it by name or subject.", code="no_such_ticket")
    if other.id == change.ticket.id:
        raise NotDone(f"{number} is this ticket itself.", mend="Give the other one's number.", code="same_ticket")
    return other


def _note_both(change: Change, other: Ticket, event: str) -> None:
    change.note(event, number=other.number)
    note_on(change, other.id, event)


def note_on(change: Change, ticket: TicketId, event: str) -> None:
    """Write the journal's line of another ticket that the act touches as well."""
    entry = journal.Entry(
        at=change.now, actor=change.by, event=event, ticket=ticket, detail={"number": change.ticket.number}
    )
    journal.write(change.tx, entry)
