"""What staff have taught the matcher, oldest first; kept for ever, since the latest word on a sentence counts."""

from datetime import datetime

from sqlalchemy import select

from intake.faq.lessons import Lesson
from intake.store.engine import Transaction
from intake.store.schema import lessons as table
from intake.triage.case import InboxId

_ADD = table.insert()
_EVERY = select(table.c.number, table.c.sentence, table.c.asks).order_by(table.c.id)


def add(tx: Transaction, lesson: Lesson, *, inbox: InboxId, by: str, now: datetime) -> None:
    """Note a lesson and the mail it comes from."""
    row = {"number": lesson.number, "sentence": lesson.sentence, "asks": lesson.asks}
    tx.execute(_ADD, {**row, "inbox_id": inbox, "taught_by": by, "taught_at": now})


def every(tx: Transaction) -> tuple[Lesson, ...]:
    """Every lesson."""
    return tuple(Lesson(number=row.number, sentence=row.sentence, asks=row.asks) for row in tx.execute(_EVERY))
