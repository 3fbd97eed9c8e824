"""Whether a ticket that awaits details is due for a reminder. Under the same limits as every automatic letter."""

from dataclasses import dataclass
from datetime import datetime

from intake.triage.case import Policy, ReplyLevel, Required
from intake.triage.decision import ReplyPurpose, Send
from intake.triage.due import letter_at_level
from intake.triage.lifecycle import TicketState


@dataclass(frozen=True, slots=True, kw_only=True)
class Unanswered:
    """A ticket whose last ask-back or reminder has had no answer, as it stands now."""

    state: TicketState
    missing: tuple[Required, ...]
    last_asked_at: datetime
    """When the last ask-back or reminder was sent; aware."""
    reminders: int
    """Reminders queued or sent so far."""
    automatic_letters: int
    letters_to_address: int
    """Automatic letters to the address in the last 24 hours."""
    letters_in_window: int
    """Automatic letters to anyone in the policy's breaker window."""
    level: ReplyLevel


def due_reminder(ticket: Unanswered, policy: Policy, now: datetime) -> Send | None:
    """The reminder to queue, naming what is still missing; None if none is due, or a limit forbids it.

    It carries no FAQ entries: the ask-back it reminds of has brought them.
    """
    if not _is_waiting(ticket, policy, now) or _is_forbidden(ticket, policy):
        return None
    return Send(purpose=ReplyPurpose.REMINDER, missing=ticket.missing, with_faq=False)


def _is_waiting(ticket: Unanswered, policy: Policy, now: datetime) -> bool:
    awaits = ticket.state is TicketState.AWAITING_DETAILS and bool(ticket.missing)
    return awaits and now - ticket.last_asked_at >= policy.remind_after


def _is_forbidden(ticket: Unanswered, policy: Policy) -> bool:
    return (
        letter_at_level(ReplyPurpose.REMINDER, ticket.level) is None
        or ticket.reminders >= policy.reminders
        or ticket.automatic_letters >= policy.automatic_per_ticket
        or ticket.letters_to_address >= policy.automatic_per_address_and_day
        or ticket.letters_in_window >= policy.breaker_letters
    )
