"""Remind: one more letter to whoever was asked for details and has not answered, at most a few times."""

from dataclasses import dataclass
from datetime import datetime

import structlog

from intake.clock import Clock
from intake.letters.problems import LetterBroken
from intake.steps.write import Desk, Wish, queue, write
from intake.store import journal, known, progress, reminders, tickets
from intake.store.engine import Database, Transaction
from intake.store.reminders import ReminderDue
from intake.store.tickets import Ticket
from intake.triage.case import Policy, ReplyLevel
from intake.triage.decision import Send
from intake.triage.lifecycle import TicketState
from intake.triage.reminders import Unanswered, due_reminder

ACTOR = "intake"
MOST_AT_ONCE = 100

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reminding:
    """The parts and settings of the step."""

    database: Database
    clock: Clock
    policy: Policy
    level: ReplyLevel
    desk: Desk


@dataclass(slots=True, kw_only=True)
class Reminded:
    """What a round of reminding did."""

    reminded: int = 0
    withheld: int = 0
    given_up: int = 0
    """Tickets put on the work list because nobody answered the last reminder."""


def remind(parts: Reminding) -> Reminded:
    """Queue the reminders that are due. Raises StoreUnavailable."""
    done = Reminded()
    now = parts.clock.now()
    with parts.database.read() as tx:
        # One more than the policy sends, to find those whom the last reminder has not moved either.
        most = parts.policy.reminders + 1
        due = reminders.due(tx, before=now - parts.policy.remind_after, most=most, limit=MOST_AT_ONCE)
    for reminder in due:
        with parts.database.begin() as tx:
            _remind_one(parts, tx, reminder, now, done)
    with parts.database.begin() as tx:
        progress.beat(tx, "remind", now)
    return done


def _remind_one(parts: Reminding, tx: Transaction, reminder: ReminderDue, now: datetime, done: Reminded) -> None:
    """Remind, or put the ticket on the work list; it is looked at anew, since it may have changed."""
    ticket = tickets.find(tx, reminder.ticket, to_change=True)
    assert ticket is not None, "tickets are never deleted"
    standing = _standing(parts, tx, ticket, reminder, now)
    send = due_reminder(standing, parts.policy, now)
    if send is not None and _queue(parts, tx, ticket, reminder, send, now):
        done.reminded += 1
    elif _is_over(standing, parts.policy):
        _give_up(tx, ticket, now)
        done.given_up += 1
    else:
        done.withheld += 1


def _is_over(standing: Unanswered, policy: Policy) -> bool:
    """Whether the ticket has had all reminders, or all automatic letters, that it may have."""
    return standing.reminders >= policy.reminders or standing.automatic_letters >= policy.automatic_per_ticket


def _queue(parts: Reminding, tx: Transaction, ticket: Ticket, reminder: ReminderDue, send: Send, now: datetime) -> bool:
    """Whether the reminder could be written and now waits to be sent."""
    try:
        letter = write(_wish(ticket, reminder, send), parts.desk, now=now)
    except LetterBroken:
        log.exception("letter_broken", purpose=send.purpose.value)
        return False
    queued = queue(tx, letter, ticket=ticket.id, inbox=None, now=now)
    line = journal.Entry(at=now, actor=ACTOR, event="reminder_queued", ticket=ticket.id, letter=queued)
    journal.write(tx, line)
    log.info("reminder_queued", letter=queued)
    return True


def _give_up(tx: Transaction, ticket: Ticket, now: datetime) -> None:
    """Put the ticket on the work list: a person has to find out whom to call."""
    if ticket.state is TicketState.AWAITING_DETAILS:
        tickets.set_state(tx, ticket.id, state=TicketState.OPEN, resolution=None, now=now)
        journal.write(tx, journal.Entry(at=now, actor=ACTOR, event="details_never_came", ticket=ticket.id))


def _standing(parts: Reminding, tx: Transaction, ticket: Ticket, reminder: ReminderDue, now: datetime) -> Unanswered:
    counts = known.letters_so_far(
        tx,
        ticket=ticket.id,
        recipient=reminder.recipient.email,
        now=now,
        breaker_window=parts.policy.breaker_window,
        default_level=parts.level,
    )
    return Unanswered(
        state=ticket.state,
        missing=ticket.missing,
        last_asked_at=reminder.sent_at,
        reminders=reminder.reminders,
        automatic_letters=counts.automatic_letters,
        letters_to_address=counts.to_address,
        letters_in_window=counts.in_window,
        level=counts.level,
    )


def _wish(ticket: Ticket, reminder: ReminderDue, send: Send) -> Wish:
    return Wish(
        purpose=send.purpose,
        language=reminder.language,
        ticket=ticket.number,
        recipient=reminder.recipient,
        held=ticket.fields,
        missing=send.missing,
        cited=(),
        priority=ticket.priority,
        in_reply_to=reminder.message_id,
        references=(reminder.message_id,),
    )
