"""The tables as a whole, and the decisions that a duty officer would ask about."""

from dataclasses import replace

import pytest

from intake.mail.origin import Sign
from intake.reading.values import FieldName, Priority
from intake.triage.case import InboxId, Policy, ReplyLevel, Required, TicketId
from intake.triage.decision import (
    FilingReason,
    FollowUp,
    FurtherDelivery,
    NewTicket,
    NoReplyReason,
    ReplyPurpose,
    Send,
    Withhold,
)
from intake.triage.lifecycle import Resolution, TicketState
from intake.triage.policy import FILING_RULES, REPLY_RULES, decide, without_letter
from tests.triage.cases import (
    ALL_REQUIRED,
    COMPLETE,
    DELAYED,
    MESSAGE,
    NEWSLETTER,
    NOTHING_KNOWN,
    OUT_OF_OFFICE,
    PERSON,
    POLICY,
    SPAM,
    TICKET,
    again,
    bounce_mail,
    ended,
    first_mail,
    follow_up_mail,
    knowing,
    reading,
    unreadable,
)

NEW, ON_TICKET = NewTicket(refers_to=None), FollowUp(ticket=TICKET.id, reopens=False)
GAPS = reading({FieldName.PRACTICE: "Praxis Talblick"})
OUTSIDE_THE_TABLES = {NoReplyReason.UNREADABLE, NoReplyReason.LETTER_BROKEN}


def signed(*signs):
    return replace(PERSON, signs=signs)


def at(level, case):
    return replace(case, known=replace(case.known, level=level))


def test_the_tables_name_every_reason_once():
    assert sorted(reason for reason, _ in FILING_RULES) == sorted(set(FilingReason) - {FilingReason.UNREADABLE})
    assert sorted(reason for reason, _ in REPLY_RULES) == sorted(set(NoReplyReason) - OUTSIDE_THE_TABLES)


@pytest.mark.parametrize(
    ("case", "reason", "filing"),
    [
        (again(follow_up_mail()), FilingReason.FURTHER_DELIVERY, FurtherDelivery(earlier=InboxId(3), ticket=TICKET.id)),
        (bounce_mail(), FilingReason.BOUNCE_OF_LETTER, ON_TICKET),
        (follow_up_mail(origin=OUT_OF_OFFICE), FilingReason.MACHINE_FOLLOW_UP, ON_TICKET),
        (first_mail(origin=NEWSLETTER), FilingReason.MACHINE_MAIL, NEW),
        (
            first_mail(origin=OUT_OF_OFFICE, known=knowing(TICKET, sender_is_known=False)),
            FilingReason.MACHINE_MAIL,
            NewTicket(refers_to=TICKET.id),
        ),
        (
            first_mail(known=knowing(TICKET, sender_is_known=False)),
            FilingReason.UNKNOWN_SENDER,
            NewTicket(refers_to=TICKET.id),
        ),
        (
            follow_up_mail(ended(TicketState.CLOSED, days_ago=40)),
            FilingReason.CLOSED_TOO_LONG,
            NewTicket(refers_to=TICKET.id),
        ),
        (
            follow_up_mail(ended(TicketState.CLOSED, days_ago=2)),
            FilingReason.FOLLOW_UP_REOPENS,
            FollowUp(ticket=TICKET.id, reopens=True),
        ),
        (follow_up_mail(), FilingReason.FOLLOW_UP, ON_TICKET),
        (first_mail(), FilingReason.NEW_INQUIRY, NEW),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_each_mail_is_filed_by_its_rule(case, reason, filing):
    decision = decide(case, POLICY)

    assert (decision.filing_reason, decision.filing) == (reason, filing)


def test_a_complete_first_mail_opens_a_ticket_and_gets_a_receipt():
    decision = decide(first_mail(), POLICY)

    assert (decision.state, decision.missing) == (TicketState.OPEN, ())
    assert decision.reply == Send(purpose=ReplyPurpose.RECEIPT, missing=(), with_faq=True)


def test_a_first_mail_with_gaps_is_a_ticket_at_once_and_is_asked_for_them():
    decision = decide(first_mail(reading=GAPS), POLICY)

    lacking = (Required.SOFTWARE, Required.CONTACT)
    assert (decision.state, decision.missing) == (TicketState.AWAITING_DETAILS, lacking)
    assert decision.reply == Send(purpose=ReplyPurpose.ASK_BACK, missing=lacking, with_faq=True)


def test_a_critical_mail_with_gaps_is_asked_and_goes_on_the_work_list_all_the_same():
    decision = decide(first_mail(reading=reading({}, priority=Priority.CRITICAL)), POLICY)

    assert decision.state is TicketState.OPEN
    assert decision.reply == Send(purpose=ReplyPurpose.ASK_BACK, missing=ALL_REQUIRED, with_faq=True)


@pytest.mark.parametrize(
    ("level", "reply", "state"),
    [
        (ReplyLevel.OFF, Withhold(reason=NoReplyReason.LEVEL, would_be=ReplyPurpose.ASK_BACK), TicketState.OPEN),
        (ReplyLevel.RECEIPT, Send(purpose=ReplyPurpose.RECEIPT, missing=(), with_faq=False), TicketState.OPEN),
        (
            ReplyLevel.ASK,
            Send(purpose=ReplyPurpose.ASK_BACK, missing=ALL_REQUIRED, with_faq=False),
            TicketState.AWAITING_DETAILS,
        ),
        (
            ReplyLevel.FULL,
            Send(purpose=ReplyPurpose.ASK_BACK, missing=ALL_REQUIRED, with_faq=True),
            TicketState.AWAITING_DETAILS,
        ),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_the_level_switch_decides_what_a_mail_with_gaps_gets_and_nothing_unasked_is_awaited(level, reply, state):
    decision = decide(at(level, first_mail(reading=reading({}))), POLICY)

    assert (decision.reply, decision.state) == (reply, state)


@pytest.mark.parametrize(
    ("case", "reason", "would_be"),
    [
        (again(first_mail()), NoReplyReason.FURTHER_DELIVERY, None),
        (first_mail(origin=signed(Sign.OWN_ADDRESS)), NoReplyReason.OWN_MAIL, None),
        (first_mail(origin=OUT_OF_OFFICE), NoReplyReason.MACHINE, ReplyPurpose.RECEIPT),
        (first_mail(message=replace(MESSAGE, sender=None)), NoReplyReason.NO_SENDER, None),
        (
            first_mail(origin=signed(Sign.FAILED_AUTHENTICATION)),
            NoReplyReason.FAILED_AUTHENTICATION,
            ReplyPurpose.RECEIPT,
        ),
        (first_mail(origin=signed(Sign.BLIND_COPY), reading=GAPS), NoReplyReason.BLIND_COPY, ReplyPurpose.ASK_BACK),
        (first_mail(known=replace(NOTHING_KNOWN, suspicious=True)), NoReplyReason.SUSPICIOUS, ReplyPurpose.RECEIPT),
        (first_mail(complete=False, reading=GAPS), NoReplyReason.BODY_NOT_READ, ReplyPurpose.ASK_BACK),
        (first_mail(reading=reading(language="fr")), NoReplyReason.FOREIGN_LANGUAGE, ReplyPurpose.RECEIPT),
        (follow_up_mail(), NoReplyReason.NOTHING_NEW, None),
        (at(ReplyLevel.OFF, first_mail()), NoReplyReason.LEVEL, ReplyPurpose.RECEIPT),
        (
            follow_up_mail(replace(TICKET, automatic_letters=3), COMPLETE),
            NoReplyReason.TICKET_LIMIT,
            ReplyPurpose.COMPLETED,
        ),
        (
            first_mail(known=replace(NOTHING_KNOWN, letters_to_address=5)),
            NoReplyReason.ADDRESS_LIMIT,
            ReplyPurpose.RECEIPT,
        ),
        (first_mail(known=replace(NOTHING_KNOWN, letters_in_window=600)), NoReplyReason.BREAKER, ReplyPurpose.RECEIPT),
        (unreadable(), NoReplyReason.UNREADABLE, ReplyPurpose.RECEIPT),
        (unreadable(sender=None), NoReplyReason.UNREADABLE, None),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_each_mail_left_unanswered_has_its_reason_and_the_letter_staff_may_send(case, reason, would_be):
    assert decide(case, POLICY).reply == Withhold(reason=reason, would_be=would_be)


@pytest.mark.parametrize(
    "case",
    [
        first_mail(origin=signed(Sign.FAILED_AUTHENTICATION), reading=GAPS),
        first_mail(complete=False, reading=GAPS),
        first_mail(reading=reading({}, language="fr")),
        first_mail(known=replace(NOTHING_KNOWN, letters_in_window=600), reading=GAPS),
    ],
    ids=["forged", "body not read", "foreign", "breaker"],
)
def test_a_mail_with_gaps_that_is_not_asked_goes_on_the_work_list(case):
    decision = decide(case, POLICY)

    assert decision.missing != ()
    assert decision.state is TicketState.OPEN


@pytest.mark.parametrize(("origin", "resolution"), [(NEWSLETTER, Resolution.NO_ACTION), (SPAM, Resolution.SPAM)])
def test_a_machine_mail_of_its_own_is_filed_resolved_and_lacks_nothing(origin, resolution):
    decision = decide(first_mail(origin=origin, reading=reading({}, priority=Priority.CRITICAL)), POLICY)

    assert (decision.state, decision.resolution) == (TicketState.RESOLVED, resolution)
    assert (decision.priority, decision.learned, decision.missing) == (Priority.LOW, (), ())


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (TicketState.AWAITING_DETAILS, TicketState.OPEN),
        (TicketState.OPEN, TicketState.OPEN),
        (TicketState.IN_PROGRESS, TicketState.IN_PROGRESS),
        (TicketState.WAITING_FOR_CUSTOMER, TicketState.OPEN),
    ],
)
def test_a_letter_that_failed_for_good_puts_its_ticket_back_on_the_work_list(before, after):
    decision = decide(bounce_mail(replace(TICKET, state=before)), POLICY)

    assert decision.state is after


def test_a_letter_that_is_only_delayed_changes_nothing():
    assert decide(bounce_mail(origin=DELAYED), POLICY).state is TicketState.AWAITING_DETAILS


@pytest.mark.parametrize("make", [bounce_mail, lambda ticket: follow_up_mail(ticket, origin=OUT_OF_OFFICE)])
def test_a_machine_reopens_nothing(make):
    ticket = ended(TicketState.CLOSED, days_ago=1, resolution=Resolution.ANSWERED)

    decision = decide(make(ticket), POLICY)

    assert (decision.state, decision.resolution) == (TicketState.CLOSED, Resolution.ANSWERED)


def test_a_persons_mail_reopens_a_closed_ticket_without_its_resolution():
    ticket = ended(TicketState.CLOSED, days_ago=1, resolution=Resolution.ANSWERED)

    decision = decide(follow_up_mail(ticket), POLICY)

    assert (decision.state, decision.resolution) == (TicketState.OPEN, None)
    assert decision.reply == Withhold(reason=NoReplyReason.NOTHING_NEW, would_be=None)


def test_a_reopened_ticket_that_is_asked_for_its_gap_goes_on_the_work_list():
    ticket = replace(ended(TicketState.CLOSED, days_ago=1), fields=(), ask_backs=0, automatic_letters=0)

    decision = decide(follow_up_mail(ticket), POLICY)

    assert decision.state is TicketState.OPEN
    assert decision.reply == Send(purpose=ReplyPurpose.ASK_BACK, missing=ALL_REQUIRED, with_faq=True)


def test_a_follow_up_that_closes_the_gap_opens_the_ticket_and_this_is_told():
    decision = decide(follow_up_mail(TICKET, COMPLETE), POLICY)

    assert (decision.state, decision.missing) == (TicketState.OPEN, ())
    assert decision.reply == Send(purpose=ReplyPurpose.COMPLETED, missing=(), with_faq=True)


def test_a_follow_up_that_gives_a_part_is_asked_for_the_rest_and_the_ticket_goes_on_waiting():
    decision = decide(follow_up_mail(TICKET, {FieldName.SOFTWARE: "Heron"}), POLICY)

    assert decision.state is TicketState.AWAITING_DETAILS
    assert decision.reply == Send(purpose=ReplyPurpose.ASK_BACK, missing=(Required.CONTACT,), with_faq=True)


def test_a_follow_up_that_gives_nothing_asked_for_is_left_to_a_person():
    decision = decide(follow_up_mail(), POLICY)

    assert decision.state is TicketState.OPEN
    assert decision.reply == Withhold(reason=NoReplyReason.NOTHING_NEW, would_be=None)


def test_an_open_ticket_does_not_leave_the_work_list_when_it_is_asked():
    ticket = replace(TICKET, state=TicketState.OPEN, ask_backs=0, automatic_letters=0)

    decision = decide(follow_up_mail(ticket), POLICY)

    assert decision.state is TicketState.OPEN
    assert decision.reply == Send(purpose=ReplyPurpose.ASK_BACK, missing=TICKET.missing, with_faq=True)


@pytest.mark.parametrize(
    ("held", "read", "after"),
    [
        (Priority.NORMAL, Priority.CRITICAL, Priority.CRITICAL),
        (Priority.LOW, Priority.NORMAL, Priority.NORMAL),
        (Priority.HIGH, Priority.LOW, Priority.HIGH),
    ],
)
def test_a_follow_up_may_raise_the_priority_and_never_lowers_it(held, read, after):
    case = follow_up_mail(replace(TICKET, priority=held), reading=reading({}, priority=read))

    assert decide(case, POLICY).priority is after


def test_a_follow_up_that_turns_critical_is_no_longer_waited_on():
    said = reading({FieldName.SOFTWARE: "Heron"}, priority=Priority.CRITICAL)

    decision = decide(follow_up_mail(reading=said), POLICY)

    assert decision.state is TicketState.OPEN
    assert isinstance(decision.reply, Send)


@pytest.mark.parametrize("case", [follow_up_mail(TICKET, COMPLETE), unreadable(knowing(TICKET))])
def test_the_same_mail_again_changes_nothing(case):
    decision = decide(again(case), POLICY)

    assert decision.filing == FurtherDelivery(earlier=InboxId(3), ticket=TICKET.id)
    assert (decision.state, decision.priority, decision.missing) == (TICKET.state, TICKET.priority, TICKET.missing)
    assert decision.learned == ()


def test_bytes_nobody_could_read_again_are_noted_even_if_their_ticket_is_not_known():
    decision = decide(again(unreadable()), POLICY)

    assert decision.filing_reason is FilingReason.FURTHER_DELIVERY


@pytest.mark.parametrize(("known", "refers_to"), [(NOTHING_KNOWN, None), (knowing(TICKET), TicketId(7))])
def test_bytes_nobody_could_read_are_an_open_ticket_of_which_everything_is_missing(known, refers_to):
    decision = decide(unreadable(known), POLICY)

    assert (decision.filing, decision.filing_reason) == (NewTicket(refers_to=refers_to), FilingReason.UNREADABLE)
    assert (decision.state, decision.missing) == (TicketState.OPEN, ALL_REQUIRED)


def test_if_the_letter_cannot_be_rendered_the_ticket_goes_on_the_work_list():
    decision = without_letter(first_mail(reading=GAPS), POLICY)

    assert decision.state is TicketState.OPEN
    assert decision.reply == Withhold(reason=NoReplyReason.LETTER_BROKEN, would_be=ReplyPurpose.ASK_BACK)


@pytest.mark.parametrize("case", [first_mail(origin=OUT_OF_OFFICE), unreadable()])
def test_without_a_letter_to_render_the_decision_stands(case):
    assert without_letter(case, POLICY) == decide(case, POLICY)


def test_what_the_policy_does_not_require_is_not_asked_for():
    policy = Policy(require_software=False, require_contact=None)

    assert decide(first_mail(reading=GAPS), policy).reply == Send(
        purpose=ReplyPurpose.RECEIPT, missing=(), with_faq=True
    )
