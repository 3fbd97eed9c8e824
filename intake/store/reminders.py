"""Tickets whose ask-back nobody has answered: who is due a reminder."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import and_, bindparam, case, func, or_, select, true

from intake.mail.message import Address, EmailAddress, MessageId
from intake.mail.references import TicketNumber
from intake.store.columns import Moment
from intake.store.engine import Transaction
from intake.store.schema import letters, tickets
from intake.triage.case import LetterId, TicketId
from intake.triage.decision import ReplyPurpose
from intake.triage.lifecycle import TicketState


@dataclass(frozen=True, slots=True, kw_only=True)
class ReminderDue:
    """A ticket that awaits details, and the last letter that asked for them."""

    ticket: TicketId
    number: TicketNumber
    reminders: int
    """Reminders sent so far."""
    letter: LetterId
    message_id: MessageId
    sent_at: datetime
    recipient: Address
    subject: str
    language: str


_ASKING = letters.c.purpose.in_((ReplyPurpose.ASK_BACK.value, ReplyPurpose.REMINDER.value))
_ASKED = (
    select(
        letters.c.ticket_id,
        # Ids rise with time, and a ticket's letters are asked one after the other.
        func.max(case((letters.c.state == "sent", letters.c.id))).label("last"),
        func.count(case((and_(letters.c.purpose == ReplyPurpose.REMINDER.value, letters.c.state == "sent"), 1))).label(
            "reminders"
        ),
        # A letter under way asks already; one that came back for good says that nobody reads them.
        func.count(
            case((or_(letters.c.state.in_(("waiting", "sending", "held")), letters.c.bounce_permanent == true()), 1))
        ).label("hindrances"),
    )
    .where(
        _ASKING,
        letters.c.ticket_id.in_(select(tickets.c.id).where(tickets.c.state == TicketState.AWAITING_DETAILS.value)),
    )
    .group_by(letters.c.ticket_id)
    .subquery("asked")
)
_DUE = (
    select(letters, _ASKED.c.reminders, tickets.c.number)
    .join_from(_ASKED, letters, letters.c.id == _ASKED.c.last)
    .join(tickets, tickets.c.id == _ASKED.c.ticket_id)
    .where(
        tickets.c.merged_into.is_(None),
        _ASKED.c.hindrances == 0,
        _ASKED.c.reminders < bindparam("most"),
        letters.c.sent_at < bindparam("before", type_=Moment),
        or_(tickets.c.customer_wrote_at.is_(None), tickets.c.customer_wrote_at <= letters.c.sent_at),
    )
    .order_by(letters.c.sent_at)
    .limit(bindparam("limit"))
)


def due(tx: Transaction, *, before: datetime, most: int, limit: int) -> tuple[ReminderDue, ...]:
    """Tickets awaiting details that were last asked before this moment, longest first, reminded less than `most` times.

    Left out: whoever wrote since, letters under way, and addresses from which the letter came back for good.
    """
    return tuple(
        ReminderDue(
            ticket=TicketId(row.ticket_id),
            number=TicketNumber(row.number),
            reminders=row.reminders,
            letter=LetterId(row.id),
            message_id=MessageId(row.message_id),
            sent_at=row.sent_at,
            recipient=Address(name=row.recipient_name, email=EmailAddress(row.recipient)),
            subject=row.subject,
            language=row.language,
        )
        for row in tx.execute(_DUE, {"before": before, "most": most, "limit": limit})
    )
