"""The call-back list put in order: what may be called now by urgency and promise, then what was agreed for later."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from intake.desk.office_hours import Targets
from intake.reading.values import PRIORITY_ORDER, FieldName
from intake.store.calls import Call, CallResult, ToCall
from intake.store.tickets import Ticket


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A call to be made."""

    ticket: Ticket
    fields: Mapping[FieldName, str]
    phone: str
    """Empty if the number was taken off the ticket."""
    last: Call | None
    due: datetime
    """What was agreed, or else the target time."""
    is_agreed: bool
    left: timedelta
    """Until it is due; negative when it is late."""

    @property
    def is_wrong(self) -> bool:
        """Whether the number was tried and belongs to somebody else."""
        last = self.last
        return last is not None and last.result is CallResult.WRONG_NUMBER and last.phone == self.phone


@dataclass(frozen=True, slots=True, kw_only=True)
class CallList:
    """Whom to call: now, the most urgent first; and later, the next first."""

    now: tuple[Line, ...]
    later: tuple[Line, ...]


def call_list(wanted: Iterable[ToCall], targets: Targets, now: datetime) -> CallList:
    """The list as it stands at this time. Somebody's word for later holds until then, however urgent the ticket."""
    lines = [_line(one, targets, now) for one in wanted]
    later = [line for line in lines if line.is_agreed and line.left > timedelta(0)]
    at_once = [line for line in lines if not (line.is_agreed and line.left > timedelta(0))]
    return CallList(
        now=tuple(sorted(at_once, key=lambda line: (PRIORITY_ORDER.index(line.ticket.priority), line.due))),
        later=tuple(sorted(later, key=lambda line: line.due)),
    )


def _line(one: ToCall, targets: Targets, now: datetime) -> Line:
    ticket, last = one.ticket, one.last
    fields = dict(ticket.fields)
    agreed = last.due_at if last else None
    # After a call it is what the practice wrote since that waits for the next.
    since = (ticket.customer_wrote_at if last else None) or ticket.opened_at
    due = agreed or targets.due(ticket.priority, since)
    phone = fields.get(FieldName.CONTACT_PHONE, "")
    return Line(
        ticket=ticket, fields=fields, phone=phone, last=last, due=due, is_agreed=agreed is not None, left=due - now
    )
