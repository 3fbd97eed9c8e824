"""The decision about a case, from two tables that are read from top to bottom: the first rule that applies decides.

FILING_RULES say where the mail goes. REPLY_RULES say what forbids the letter that is due; if none applies,
the letter goes out. Each rule is a file of its own in `intake.triage.rules`; a new rule is a new file, a
new row here and a new test. Nothing here asks for anything: what has to be known stands in the case.
"""

from collections.abc import Callable

from intake.reading.values import Priority
from intake.triage.case import Case, EarlierDelivery, KnownTicket, Policy, ReplyLevel, UnreadableCase
from intake.triage.decision import (
    Decision,
    Filing,
    FilingReason,
    FurtherDelivery,
    NewTicket,
    NoReplyReason,
    Reply,
    ReplyPurpose,
    Send,
    Withhold,
)
from intake.triage.due import letter_at_level
from intake.triage.filed import FiledCase, filed_case
from intake.triage.lifecycle import TicketState
from intake.triage.missing import missing_fields
from intake.triage.rules.filing_bounce_of_letter import bounce_of_letter
from intake.triage.rules.filing_closed_too_long import closed_too_long
from intake.triage.rules.filing_follow_up import follow_up
from intake.triage.rules.filing_follow_up_reopens import follow_up_reopens
from intake.triage.rules.filing_further_delivery import further_delivery
from intake.triage.rules.filing_machine_follow_up import machine_follow_up
from intake.triage.rules.filing_machine_mail import machine_mail
from intake.triage.rules.filing_new_inquiry import new_inquiry
from intake.triage.rules.filing_unknown_sender import unknown_sender
from intake.triage.rules.reply_address_limit import address_limit
from intake.triage.rules.reply_blind_copy import blind_copy
from intake.triage.rules.reply_body_not_read import body_not_read
from intake.triage.rules.reply_breaker import breaker
from intake.triage.rules.reply_failed_authentication import failed_authentication
from intake.triage.rules.reply_foreign_language import foreign_language
from intake.triage.rules.reply_further_delivery import further_delivery as was_delivered_before
from intake.triage.rules.reply_level import level
from intake.triage.rules.reply_machine import machine
from intake.triage.rules.reply_no_sender import no_sender
from intake.triage.rules.reply_nothing_new import nothing_new
from intake.triage.rules.reply_own_mail import own_mail
from intake.triage.rules.reply_suspicious import suspicious
from intake.triage.rules.reply_ticket_limit import ticket_limit
from intake.triage.standing import standing

FilingRule = Callable[[Case, Policy], Filing | None]
"""Where the mail goes, or None if the rule does not apply."""

ReplyRule = Callable[[FiledCase, Policy], bool]
"""Whether the rule forbids an automatic letter."""

FILING_RULES: tuple[tuple[FilingReason, FilingRule], ...] = (
    (FilingReason.FURTHER_DELIVERY, further_delivery),
    (FilingReason.BOUNCE_OF_LETTER, bounce_of_letter),
    (FilingReason.MACHINE_FOLLOW_UP, machine_follow_up),
    (FilingReason.MACHINE_MAIL, machine_mail),
    (FilingReason.UNKNOWN_SENDER, unknown_sender),
    (FilingReason.CLOSED_TOO_LONG, closed_too_long),
    (FilingReason.FOLLOW_UP_REOPENS, follow_up_reopens),
    (FilingReason.FOLLOW_UP, follow_up),
    (FilingReason.NEW_INQUIRY, new_inquiry),
)
"""Where a mail goes. Between them the rules leave no case over."""

REPLY_RULES: tuple[tuple[NoReplyReason, ReplyRule], ...] = (
    (NoReplyReason.FURTHER_DELIVERY, was_delivered_before),
    (NoReplyReason.OWN_MAIL, own_mail),
    (NoReplyReason.MACHINE, machine),
    (NoReplyReason.NO_SENDER, no_sender),
    (NoReplyReason.FAILED_AUTHENTICATION, failed_authentication),
    (NoReplyReason.BLIND_COPY, blind_copy),
    (NoReplyReason.SUSPICIOUS, suspicious),
    (NoReplyReason.BODY_NOT_READ, body_not_read),
    (NoReplyReason.FOREIGN_LANGUAGE, foreign_language),
    (NoReplyReason.NOTHING_NEW, nothing_new),
    (NoReplyReason.LEVEL, level),
    (NoReplyReason.TICKET_LIMIT, ticket_limit),
    (NoReplyReason.ADDRESS_LIMIT, address_limit),
    (NoReplyReason.BREAKER, breaker),
)
"""What forbids an automatic letter, strongest reason first."""

NOBODY_TO_WRITE_TO: frozenset[NoReplyReason] = frozenset({NoReplyReason.OWN_MAIL, NoReplyReason.NO_SENDER})
"""Reasons for which staff are offered no letter to send all the same."""


def decide(case: Case | UnreadableCase, policy: Policy) -> Decision:
    """The one decision about a case; the same for the same case and policy, for every case there can be."""
    if isinstance(case, UnreadableCase):
        return _about_unreadable(case, policy)
    filing, reason = _filing(case, policy)
    filed = filed_case(case, filing, policy)
    return _decision(filed, reason, _reply(filed, policy))


def without_letter(case: Case | UnreadableCase, policy: Policy) -> Decision:
    """The decision if the letter it would send cannot be rendered: the ticket goes on the work list instead."""
    decision = decide(case, policy)
    if isinstance(case, UnreadableCase) or not isinstance(decision.reply, Send):
        return decision
    withheld = Withhold(reason=NoReplyReason.LETTER_BROKEN, would_be=decision.reply.purpose)
    filed = filed_case(case, decision.filing, policy)
    return _decision(filed, decision.filing_reason, withheld)


def _filing(case: Case, policy: Policy) -> tuple[Filing, FilingReason]:
    return next((filing, reason) for reason, rule in FILING_RULES if (filing := rule(case, policy)) is not None)


def _reply(filed: FiledCase, policy: Policy) -> Reply:
    for reason, forbids in REPLY_RULES:
        if forbids(filed, policy):
            return Withhold(reason=reason, would_be=None if reason in NOBODY_TO_WRITE_TO else filed.due)
    level = filed.case.known.level
    purpose = letter_at_level(filed.due, level)
    assert purpose is not None, "the rule on levels has seen to it"
    missing = filed.missing if purpose is ReplyPurpose.ASK_BACK else ()
    return Send(purpose=purpose, missing=missing, with_faq=level is ReplyLevel.FULL)


def _decision(filed: FiledCase, reason: FilingReason, reply: Reply) -> Decision:
    state, resolution = standing(filed, reply)
    return Decision(
        filing=filed.filing,
        filing_reason=reason,
        state=state,
        resolution=resolution,
        priority=filed.priority,
        learned=filed.learned,
        missing=filed.missing,
        reply=reply,
    )


def _about_unreadable(case: UnreadableCase, policy: Policy) -> Decision:
    """A ticket for a person to look at, pointing to the one it may belong to; never answered."""
    known = case.known
    if known.earlier is not None:
        return _unreadable_again(known.earlier, known.ticket)
    would_be = ReplyPurpose.RECEIPT if case.unreadable.sender else None
    return Decision(
        filing=NewTicket(refers_to=known.ticket.id if known.ticket else None),
        filing_reason=FilingReason.UNREADABLE,
        state=TicketState.OPEN,
        resolution=None,
        priority=Priority.NORMAL,
        learned=(),
        missing=missing_fields({}, policy),
        reply=Withhold(reason=NoReplyReason.UNREADABLE, would_be=would_be),
    )


def _unreadable_again(earlier: EarlierDelivery, ticket: KnownTicket | None) -> Decision:
    return Decision(
        filing=FurtherDelivery(earlier=earlier.inbox, ticket=earlier.ticket),
        filing_reason=FilingReason.FURTHER_DELIVERY,
        state=ticket.state if ticket else TicketState.OPEN,
        resolution=ticket.resolution if ticket else None,
        priority=ticket.priority if ticket else Priority.NORMAL,
        learned=(),
        missing=ticket.missing if ticket else (),
        reply=Withhold(reason=NoReplyReason.FURTHER_DELIVERY, would_be=None),
    )
