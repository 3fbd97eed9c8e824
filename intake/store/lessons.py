"""What staff have taught the matcher, oldest first; kept for ever, since the latest word on a sentence counts."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, select

from intake.faq.lessons import Lesson
from intake.store.engine import Transaction
from intake.store.schema import lessons as table
from intake.triage.case import InboxId


@dataclass(frozen=True, slots=True, kw_only=True)
class Taught:
    """A lesson, the mail it comes from, and who taught it."""

    lesson: Lesson
    inbox: InboxId
    by: str
    at: datetime


_ADD = table.insert()
_OF_MAILS = select(table).where(table.c.inbox_id.in_(bindparam("mails", expanding=True))).order_by(table.c.id)
_EVERY = select(table.c.number, table.c.sentence, table.c.asks).order_by(table.c.id)


def add(tx: Transaction, lesson: Lesson, *, inbox: InboxId, by: str, now: datetime) -> None:
    """Note a lesson and the mail it comes from."""
    row = {"number": lesson.number, "sentence": lesson.sentence, "asks": lesson.asks}
    tx.execute(_ADD, {**row, "inbox_id": inbox, "taught_by": by, "taught_at": now})


def every(tx: Transaction) -> tuple[Lesson, ...]:
    """Every lesson."""
    return tuple(Lesson(number=row.number, sentence=row.sentence, asks=row.asks) for row in tx.execute(_EVERY))


def of_mails(tx: Transaction, mails: Collection[InboxId]) -> tuple[Taught, ...]:
    """The lessons that come from these mails, oldest first."""
    return tuple(
        Taught(
            lesson=Lesson(number=row.number, sentence=row.sentence, asks=row.asks),
            inbox=InboxId(row.inbox_id),
            by=row.taught_by,
            at=row.taught_at,
        )
        for row in tx.execute(_OF_MAILS, {"mails": list(mails)})
    )
