"""The way of one mail: gather what is known, decide, write the letter, record everything in one transaction.

What is decided is `intake.triage`'s matter, and how it is stored the store's; here they are brought together.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog

from intake.clock import Clock, unguessable_number
from intake.letters.problems import LetterBroken
from intake.mail.identity import Identity
from intake.mail.message import Unreadable
from intake.mail.references import (
    TicketNumber,
    find_plus_ticket,
    is_own_message_id,
    referenced_ids,
    referenced_number,
    ticket_number,
)
from intake.readers import ReadResult
from intake.reading.values import FieldName
from intake.steps.write import Desk, Wish, Written, queue, recipient_of, write
from intake.store import inbox, journal, known, outbox, tickets
from intake.store.engine import Database, Transaction
from intake.store.inbox import Claimed
from intake.store.known import Sought
from intake.store.tickets import Filed, NumberTaken
from intake.triage.case import Case, LetterId, Policy, ReplyLevel, UnreadableCase
from intake.triage.decision import Decision, FollowUp, Send, Withhold
from intake.triage.policy import decide, without_letter

SERIAL_DIGITS = 7
"""Random digits of a ticket number."""
ACTOR = "intake"
"""Who stands in the journal for what the program does by itself."""

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Handling:
    """The parts and settings of the step."""

    database: Database
    clock: Clock
    owner: str
    policy: Policy
    freemail: frozenset[str]
    level: ReplyLevel
    """The level of automatic letters as configured; the switch in the store overrides it."""
    desk: Desk
    batch: int
    lease: timedelta
    attempts: int
    together: int = 1
    """At most so many mails share a commit. More than one only where there is one writer anyway, as in SQLite."""


class NotOurs(Exception):  # noqa: N818 - an ordinary outcome that undoes the transaction
    """The mail's lease ran out and another worker has it: what was done for it is rolled back."""


def handle_one(parts: Handling, claimed: Claimed, result: ReadResult) -> Decision:
    """Gather, decide, write and record one mail in one transaction. Raises NotOurs, StoreUnavailable."""
    while True:
        try:
            with parts.database.begin() as tx:
                decision = handle_in(parts, tx, claimed, result)
        except NumberTaken:
            continue
        tell(claimed, decision)
        return decision


def handle_in(parts: Handling, tx: Transaction, claimed: Claimed, result: ReadResult) -> Decision:
    """The same in the caller's transaction. Raises NotOurs, NumberTaken and StoreUnavailable, which undo it."""
    now, drawn = parts.clock.now(), draw_number(parts.desk.identity)
    case = _gather(parts, tx, claimed, result, now)
    decision, letter = _decide(parts, case, drawn, now)
    filed = tickets.file(tx, inbox=claimed.id, decision=decision, case=case, number=drawn, now=now)
    _record(parts, tx, claimed, case, decision, filed, letter, now)
    return decision


def draw_number(identity: Identity) -> TicketNumber:
    """A number that does not begin with 0: in an answer's subject it would read like a telephone number."""
    serial = 0
    while serial < 10 ** (SERIAL_DIGITS - 1):
        serial = unguessable_number(SERIAL_DIGITS)
    return ticket_number(identity.ticket_prefix, serial)


def _gather(
    parts: Handling, tx: Transaction, claimed: Claimed, result: ReadResult, now: datetime
) -> Case | UnreadableCase:
    facts = known.gather(
        tx,
        _sought(parts.desk.identity, claimed, result),
        now=now,
        breaker_window=parts.policy.breaker_window,
        freemail=parts.freemail,
        default_level=parts.level,
    )
    if isinstance(result, Unreadable):
        return UnreadableCase(unreadable=result, known=facts, now=now)
    return Case(
        message=result.message,
        origin=result.origin,
        reading=result.reading,
        known=facts,
        complete=result.complete,
        now=now,
    )


def _sought(identity: Identity, claimed: Claimed, result: ReadResult) -> Sought:
    """By what the mail may be known to the store."""
    if isinstance(result, Unreadable):
        return Sought(
            inbox_id=claimed.id,
            message_id=result.message_id,
            # Mails that could not be fetched at all are all empty, and not the same for that.
            raw_hash=claimed.raw_hash if claimed.raw else "",
            own_ids=(),
            foreign_ids=(),
            plus_number=None,
            subject_number=None,
            bounce_ids=(),
            sender=result.sender.email if result.sender else None,
            recipient=None,
            ticket=claimed.ticket,
        )
    message, bounce = result.message, result.origin.bounce
    ids = referenced_ids(message)
    own = tuple(id_ for id_ in ids if is_own_message_id(id_, identity.key))
    named = bounce.original_message_id if bounce else None
    recipient = recipient_of(message, identity)
    return Sought(
        inbox_id=claimed.id,
        message_id=message.message_id,
        raw_hash=claimed.raw_hash,
        own_ids=own,
        foreign_ids=tuple(id_ for id_ in ids if id_ not in own),
        plus_number=find_plus_ticket((address.email for address in (*message.to, *message.cc)), identity),
        subject_number=referenced_number(message, identity),
        bounce_ids=(named,) if named and is_own_message_id(named, identity.key) else (),
        sender=message.sender.email if message.sender else None,
        recipient=recipient.email if recipient else None,
        ticket=claimed.ticket,
    )


def _decide(
    parts: Handling, case: Case | UnreadableCase, drawn: TicketNumber, now: datetime
) -> tuple[Decision, Written | None]:
    """The decision, and its letter; a letter that cannot be written never holds the ticket up."""
    decision = decide(case, parts.policy)
    if isinstance(case, UnreadableCase) or not isinstance(decision.reply, Send):
        return decision, None
    try:
        return decision, write(_wish(parts, case, decision, decision.reply, drawn), parts.desk, now=now)
    except LetterBroken:
        log.exception("letter_broken", purpose=decision.reply.purpose.value)
        return without_letter(case, parts.policy), None


def _wish(parts: Handling, case: Case, decision: Decision, reply: Send, drawn: TicketNumber) -> Wish:
    message, ticket = case.message, case.known.ticket
    recipient = recipient_of(message, parts.desk.identity)
    assert recipient is not None, "the rule on senders has seen to it"
    follows = ticket if isinstance(decision.filing, FollowUp) else None
    held = dict(follows.fields) if follows else {}
    held |= {name: candidate.value for name, candidate in decision.learned}
    spoken = parts.policy.languages
    language = case.reading.language if case.reading.language in spoken else spoken[0]
    return Wish(
        purpose=reply.purpose,
        language=language,
        ticket=follows.number if follows else drawn,
        recipient=recipient,
        held=tuple((name, held[name]) for name in FieldName if name in held),
        missing=reply.missing,
        cited=tuple(citation.number for citation in case.reading.faq) if reply.with_faq else (),
        priority=decision.priority,
        secret_was_sent=case.reading.secrets_masked > 0,
        original_subject=case.reading.subject,
        in_reply_to=message.message_id,
        references=message.references or message.in_reply_to,
    )


def _record(  # noqa: PLR0913, PLR0917 - everything that becomes a row
    parts: Handling,
    tx: Transaction,
    claimed: Claimed,
    case: Case | UnreadableCase,
    decision: Decision,
    filed: Filed | None,
    letter: Written | None,
    now: datetime,
) -> None:
    """The letter, the bounce, the journal's line and the settled row; the ticket stands already."""
    queued = queue(tx, letter, ticket=filed.id, inbox=claimed.id, now=now) if letter and filed else None
    _note_bounce(tx, case, now)
    journal.write(tx, _line(claimed, decision, filed, queued, now))
    settled = inbox.settle(
        tx,
        claimed.id,
        owner=parts.owner,
        now=now,
        ticket=filed.id if filed else None,
        rule=decision.filing_reason.value,
        reason=_reply_reason(decision),
        message_id=case.message.message_id if isinstance(case, Case) else case.unreadable.message_id,
    )
    if not settled:
        raise NotOurs


def _note_bounce(tx: Transaction, case: Case | UnreadableCase, now: datetime) -> None:
    if isinstance(case, UnreadableCase) or case.origin.bounce is None or case.known.bounced_letter is None:
        return
    bounce = case.origin.bounce
    outbox.bounced(
        tx,
        case.known.bounced_letter,
        recipient=bounce.recipients[0] if bounce.recipients else None,
        status=bounce.status,
        permanent=bounce.permanent,
        now=now,
    )


def _line(
    claimed: Claimed, decision: Decision, filed: Filed | None, letter: LetterId | None, now: datetime
) -> journal.Entry:
    return journal.Entry(
        at=now,
        actor=ACTOR,
        event="mail_handled",
        ticket=filed.id if filed else None,
        inbox=claimed.id,
        letter=letter,
        rule=decision.filing_reason.value,
        reason=_reply_reason(decision),
        detail={
            "state": decision.state.value,
            "priority": decision.priority.value,
            "missing": [required.value for required in decision.missing],
            "learned": [name.value for name, _ in decision.learned],
            "attempt": claimed.attempt,
        },
    )


def _reply_reason(decision: Decision) -> str:
    """What was answered, or why nothing was, in one word."""
    return decision.reply.reason.value if isinstance(decision.reply, Withhold) else decision.reply.purpose.value


def tell(claimed: Claimed, decision: Decision) -> None:
    """Log what was decided, once it is committed."""
    log.info(
        "mail_handled",
        inbox=claimed.id,
        rule=decision.filing_reason.value,
        reply=_reply_reason(decision),
        state=decision.state.value,
        priority=decision.priority.value,
    )
