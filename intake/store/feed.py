"""What became of each mail, in the order of arrival: for watching the line at work."""

from dataclasses import dataclass

from sqlalchemy import bindparam, select

from intake.mail.references import TicketNumber
from intake.store.engine import Transaction
from intake.store.schema import inbox, messages, tickets
from intake.triage.case import InboxId


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
