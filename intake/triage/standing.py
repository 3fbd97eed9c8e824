"""How a ticket stands after a mail: its state and resolution.

A ticket awaits details only while the ball is with the sender: we have asked, in reply to the last mail,
and nothing critical is at stake. Every other person's mail puts its ticket on the work list, whatever is
missing, so that a gap never delays help.
"""

from intake.mail.origin import Kind
from intake.reading.values import Priority
from intake.triage.decision import FurtherDelivery, Reply, ReplyPurpose, Send
from intake.triage.filed import FiledCase
from intake.triage.lifecycle import ENDED, LETTER_FAILS, PERSON_WRITES, Resolution, TicketState


def standing(filed: FiledCase, reply: Reply) -> tuple[TicketState, Resolution | None]:
    """State and resolution afterwards; always a move the lifecycle allows."""
    state = _state(filed, reply)
    return state, _resolution(filed) if state in ENDED else None


def _state(filed: FiledCase, reply: Reply) -> TicketState:
    if isinstance(filed.filing, FurtherDelivery):
        return filed.ticket.state if filed.ticket else TicketState.OPEN
    if filed.case.is_from_machine:
        return _after_machine(filed)
    before = filed.ticket.state if filed.ticket else TicketState.AWAITING_DETAILS
    if before is TicketState.AWAITING_DETAILS and _waits_for_sender(filed, reply):
        return before
    return PERSON_WRITES[before]


def _after_machine(filed: FiledCase) -> TicketState:
    if filed.ticket is None:
        return TicketState.RESOLVED
    bounce = filed.case.origin.bounce
    return LETTER_FAILS[filed.ticket.state] if bounce and bounce.permanent else filed.ticket.state


def _waits_for_sender(filed: FiledCase, reply: Reply) -> bool:
    asks = isinstance(reply, Send) and reply.purpose is ReplyPurpose.ASK_BACK
    return asks and filed.priority is not Priority.CRITICAL


def _resolution(filed: FiledCase) -> Resolution | None:
    if filed.ticket is not None:
        return filed.ticket.resolution
    return Resolution.SPAM if filed.case.origin.kind is Kind.SPAM else Resolution.NO_ACTION
