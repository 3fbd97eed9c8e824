"""Moving mails from one ticket to a new one: the mails, the values they gave and their senders' addresses.

Letters stay where they were queued, and so do the addresses: whoever wrote to the old ticket may still do so.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import BindParameter, bindparam, select, update

from intake.mail.references import TicketNumber
from intake.reading.values import Candidate, FieldName, Priority
from intake.store import search_renewal
from intake.store.columns import key_of
from intake.store.dialects import EitherInsert
from intake.store.engine import Transaction
from intake.store.filing import BY_INTAKE, NumberTaken
from intake.store.rows import domain_of, missing_text, rank_of
from intake.store.schema import FIELD_NAMES, field_values, inbox, messages, ticket_addresses, tickets
from intake.triage.case import InboxId, Required, TicketId
from intake.triage.lifecycle import ENDED, Resolution, TicketState


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """The ticket that some mails of another one become."""

    number: TicketNumber
    state: TicketState
    resolution: Resolution | None
    priority: Priority
    language: str
    subject: str
    customer: str | None
    opened_at: datetime
    customer_wrote_at: datetime | None
    missing: tuple[Required, ...]
    values: Mapping[FieldName, tuple[InboxId, Candidate]]
    """Each field's value, and the mail that gave it."""
    senders: tuple[str, ...]
    """Addresses of people who wrote the mails."""
    mails: Sequence[InboxId]


_NEW = EitherInsert(
    tickets, lambda insert: insert.on_conflict_do_nothing(index_elements=["number"]).returning(tickets.c.id)
)
_THESE: BindParameter[Any] = bindparam("mails", expanding=True)
_MOVE_MESSAGES = (
    update(messages)
    .where(messages.c.ticket_id == bindparam("before"), messages.c.inbox_id.in_(_THESE))
    .values(ticket_id=bindparam("after"))
)
# A mail that answers one of these belongs to the new ticket.
_MOVE_INBOX = update(inbox).where(inbox.c.id.in_(_THESE)).values(ticket_id=bindparam("after"))
_TOUCH = update(tickets).where(tickets.c.id == bindparam("row")).values(updated_at=bindparam("now"))
_LEFT = select(messages.c.id).where(messages.c.ticket_id == bindparam("row")).limit(1)
_ADD_VALUE = field_values.insert()
_ADD_ADDRESS = EitherInsert(ticket_addresses, lambda insert: insert.on_conflict_do_nothing())


def split(tx: Transaction, ticket: TicketId, part: Part, *, now: datetime) -> TicketId:
    """The new ticket, on which the mails now are.

    NumberTaken if another ticket has the number; ValueError if a mail is not this ticket's or none would be left.
    """
    new = tx.execute(_NEW.of(tx), _row(part, now)).scalar()
    if new is None:
        raise NumberTaken(part.number)
    mails = list(dict.fromkeys(part.mails))
    moved = tx.execute(_MOVE_MESSAGES, {"before": ticket, "after": new, "mails": mails}).rowcount
    if moved != len(mails) or tx.execute(_LEFT, {"row": ticket}).first() is None:
        raise ValueError("a part of a ticket's mails, and not all of them, can be moved")
    tx.execute(_MOVE_INBOX, {"after": new, "mails": mails})
    tx.execute(_TOUCH, {"row": ticket, "now": now})
    _add_values(tx, new, part, now)
    _add_addresses(tx, new, part)
    search_renewal.renew(tx, TicketId(new))
    search_renewal.renew(tx, ticket)
    return TicketId(new)


def _row(part: Part, now: datetime) -> dict[str, object]:
    held = {name.value: candidate.value for name, (_, candidate) in part.values.items()}
    return {
        "number": part.number,
        "state": part.state.value,
        "resolution": part.resolution.value if part.resolution else None,
        "priority": part.priority.value,
        "priority_rank": rank_of(part.priority),
        "language": part.language,
        "subject": part.subject,
        "customer": part.customer,
        "opened_at": part.opened_at,
        "updated_at": now,
        "customer_wrote_at": part.customer_wrote_at,
        "closed_at": now if part.state in ENDED else None,
        "missing": missing_text(part.missing),
        **{name: held.get(name) for name in FIELD_NAMES},
    }


def _add_values(tx: Transaction, ticket: int, part: Part, now: datetime) -> None:
    rows = [
        {
            "ticket_id": ticket,
            "inbox_id": mail,
            "name": name.value,
            "value": candidate.value,
            "source": candidate.source.value,
            "score": candidate.score,
            "place": candidate.place,
            "set_by": BY_INTAKE,
            "set_at": now,
        }
        for name, (mail, candidate) in part.values.items()
    ]
    if rows:
        tx.execute(_ADD_VALUE, rows)


def _add_addresses(tx: Transaction, ticket: int, part: Part) -> None:
    rows = [
        {"ticket_id": ticket, "address": key_of(address), "domain": key_of(domain_of(address))}
        for address in dict.fromkeys(part.senders)
    ]
    if rows:
        tx.execute(_ADD_ADDRESS.of(tx), rows)
