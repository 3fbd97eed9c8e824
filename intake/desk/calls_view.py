"""The call-back list put in order: what may be called now by urgency and promise, then what was agreed for later."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from intake.desk.office_hours import Targets
from intake.reading.values import PRIORITY_ORDER, FieldName
from intake.steps.act_calls import USUAL_PAUSE
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
    is_promised: bool
    """Whether somebody named the time, rather than that a line was busy for its usual while."""
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
        now=tuple(sorted(at_once, key=_place)),
        later=tuple(sorted(later, key=lambda line: line.due)),
    )


def _place(line: Line) -> tuple[bool, int, datetime]:
    """A word that was given is kept first; then the most urgent, and of these the one that is due first."""
    return not line.is_promised, PRIORITY_ORDER.index(line.ticket.priority), line.due


def _promised(last: Call | None) -> bool:
    if last is None or last.due_at is None or last.next_at is None:
        return False
    return last.next_at - last.at != USUAL_PAUSE.get(last.result)


def _line(one: ToCall, targets: Targets, now: datetime) -> Line:
    ticket, last = one.ticket, one.last
    fields = dict(ticket.fields)
    agreed = last.due_at if last else None
    # After a call it is what the practice wrote since that waits for the next.
    since = (ticket.customer_wrote_at if last else None) or ticket.opened_at
    due = agreed or targets.due(ticket.priority, since)
    phone = fields.get(FieldName.CONTACT_PHONE, "")
    return Line(
        ticket=ticket,
        fields=fields,
        phone=phone,
        last=last,
        due=due,
        is_agreed=agreed is not None,
        is_promised=_promised(last),
        left=due - now,
    )
