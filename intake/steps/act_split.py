"""Splitting a ticket: mails that belong to another matter become a ticket of their own.

The new ticket is what filing would have made of these mails alone: its fields are those that they give, and it is on
the work list, since nobody has asked back on it. Letters stay with the old ticket. Merging the new one back undoes it.
"""

from collections.abc import Collection, Sequence

from intake.mail.references import TicketNumber
from intake.reading.values import PRIORITY_ORDER, Candidate, FieldName, Priority, Source
from intake.steps.act_team import note_on
from intake.steps.acting import Acting, Change, NotDone, changing
from intake.steps.one_mail import draw_number
from intake.store import board, splitting, ticket_links
from intake.store.board import MessageView
from intake.store.splitting import Part
from intake.store.tickets import NumberTaken
from intake.triage.case import InboxId, Policy
from intake.triage.learned import CLEAR
from intake.triage.lifecycle import PERSON_WRITES, Resolution, TicketState
from intake.triage.missing import missing_fields


def split(acting: Acting, number: TicketNumber, *, mails: Collection[InboxId], reason: str = "") -> TicketNumber:
    """The number of the new ticket that these mails became, linked to the old one. Raises NotDone."""
    while True:
        try:
            return _split(acting, number, frozenset(mails), reason)
        except NumberTaken:
            continue


def _split(acting: Acting, number: TicketNumber, mails: frozenset[InboxId], reason: str) -> TicketNumber:
    drawn = draw_number(acting.desk().identity)
    with changing(acting, number) as change:
        chosen = _chosen(change, mails)
        part = _part(change, chosen, drawn, acting.policy)
        new = splitting.split(change.tx, change.ticket.id, part, now=change.now)
        ticket_links.add(change.tx, change.ticket.id, new, by=acting.by, now=change.now)
        change.note("ticket_split", reason=reason, number=drawn, mails=[int(mail.inbox) for mail in chosen])
        note_on(change, new, "ticket_split_off")
        return drawn


def _chosen(change: Change, mails: frozenset[InboxId]) -> tuple[MessageView, ...]:
    """The mails meant, oldest first; those of tickets merged into this one are not this one's. Raises NotDone."""
    view = board.ticket(change.tx, change.ticket.number)
    own = tuple(mail for mail in view.messages if mail.ticket == change.ticket.number) if view else ()
    chosen = tuple(mail for mail in own if mail.inbox in mails)
    if not chosen or len(chosen) != len(mails):
        raise NotDone("Mails of this ticket have to be chosen.", mend="Tick at least one.", code="split_none")
    if len(chosen) == len(own):
        raise NotDone("One mail has to stay.", mend="Leave out what the ticket is about.", code="split_all")
    return chosen


def _part(change: Change, mails: Sequence[MessageView], number: TicketNumber, policy: Policy) -> Part:
    written = tuple(mail for mail in mails if mail.kind == "inquiry")
    first = (written or mails)[0]
    values = _values(written)
    held = {name: candidate.value for name, (_, candidate) in values.items()}
    return Part(
        number=number,
        state=PERSON_WRITES[TicketState.AWAITING_DETAILS] if written else TicketState.RESOLVED,
        resolution=None if written else Resolution.NO_ACTION,
        priority=_priority(written) if written else change.ticket.priority,
        language=first.language,
        subject=first.subject,
        customer=first.sender,
        opened_at=first.filed_at,
        customer_wrote_at=written[-1].filed_at if written else None,
        missing=missing_fields(held, policy),
        values=values,
        senders=tuple(mail.sender for mail in written if mail.sender),
        mails=tuple(mail.inbox for mail in mails),
    )


def _priority(written: Sequence[MessageView]) -> Priority:
    said = {mail.reading.get("priority") for mail in written}
    return next((one for one in PRIORITY_ORDER if one.value in said), Priority.NORMAL)


def _values(written: Sequence[MessageView]) -> dict[FieldName, tuple[InboxId, Candidate]]:
    """What the mails give: the first fills everything, later ones what is empty or what they state on purpose."""
    held: dict[FieldName, tuple[InboxId, Candidate]] = {}
    for mail in written:
        is_sure = not mail.suspicious and not mail.reading.get("signs")
        for name, best in _best(mail):
            if name not in held or (is_sure and best.source in CLEAR):
                held[name] = (mail.inbox, best)
    return held


def _best(mail: MessageView) -> list[tuple[FieldName, Candidate]]:
    """Each field's best candidate; one the reading was not sure of, or a mere sender's address, gives nothing."""
    unsure = mail.reading.get("unsure", ())
    found = []
    for name, candidates in mail.reading.get("fields", {}).items():
        source = Source(candidates[0]["source"])
        if name not in unsure and (name, source) != (FieldName.CONTACT_EMAIL, Source.ADDRESS):
            best = Candidate(**{**candidates[0], "source": source})
            found.append((FieldName(name), best))
    return found
