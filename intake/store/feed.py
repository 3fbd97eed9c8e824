"""What became of each mail, in the order of arrival; and tickets in the order of their last change."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import and_, bindparam, or_, select

from intake.mail.references import TicketNumber
from intake.reading.values import Priority
from intake.store.engine import Transaction
from intake.store.schema import inbox, messages, tickets
from intake.store.tickets import Ticket, ticket_of
from intake.triage.case import InboxId, TicketId
from intake.triage.lifecycle import TicketState


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedLine:
    """One settled mail."""

    inbox: InboxId
    raw_hash: str
    ticket: TicketNumber | None
    """None for a further delivery of a mail that has no ticket yet."""
    kind: str | None
    """None for a further delivery, which is not filed again."""
    rule: str
    """The filing reason."""
    reason: str
    """The purpose of the letter, or why there is none."""
    priority: str | None
    missing: str


_FEED = (
    select(
        inbox.c.id,
        inbox.c.raw_sha256,
        inbox.c.rule,
        inbox.c.reason,
        messages.c.kind,
        tickets.c.number,
        tickets.c.priority,
        tickets.c.missing,
    )
    .select_from(
        inbox.outerjoin(messages, messages.c.inbox_id == inbox.c.id).outerjoin(
            tickets, tickets.c.id == inbox.c.ticket_id
        )
    )
    .where(inbox.c.state == "settled", inbox.c.id > bindparam("after"))
    .order_by(inbox.c.id)
    .limit(bindparam("limit"))
)


def feed(tx: Transaction, *, after: InboxId | None = None, limit: int = 1000) -> tuple[FeedLine, ...]:
    """Settled mails behind this one, oldest first; priority and missing data are the ticket's as it stands now."""
    return tuple(
        FeedLine(
            inbox=InboxId(row.id),
            raw_hash=row.raw_sha256,
            ticket=TicketNumber(row.number) if row.number else None,
            kind=row.kind,
            rule=row.rule,
            reason=row.reason,
            priority=row.priority,
            missing=row.missing or "",
        )
        for row in tx.execute(_FEED, {"after": after or 0, "limit": limit})
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """Changes behind a place and not later than a time."""

    since: datetime
    after: TicketId
    """Of tickets changed at `since`, only those behind this one; 0 for all."""
    until: datetime


def changes(
    tx: Transaction,
    span: Span,
    *,
    states: Collection[TicketState] = (),
    priorities: Collection[Priority] = (),
    limit: int = 100,
) -> tuple[Ticket, ...]:
    """Tickets by the time of their last change, oldest first, merged ones too; each stands there once."""
    at, key = tickets.c.updated_at, tickets.c.id
    values: dict[str, Any] = {"since": span.since, "behind": span.after, "until": span.until}
    since = bindparam("since", type_=at.type)
    found = (
        select(tickets)
        .where(
            at >= since,
            or_(at > since, and_(at == since, key > bindparam("behind"))),
            at <= bindparam("until", type_=at.type),
        )
        .order_by(at, key)
        .limit(limit)
    )
    if states:
        found = found.where(tickets.c.state.in_(sorted(states)))
    if priorities:
        found = found.where(tickets.c.priority.in_(sorted(priorities)))
    return tuple(ticket_of(row) for row in tx.execute(found, values))
