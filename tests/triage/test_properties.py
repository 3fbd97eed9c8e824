"""What holds for every case there can be."""

from dataclasses import replace

from hypothesis import given, settings

from intake.reading.values import PRIORITY_ORDER, Source
from intake.triage.case import Policy
from intake.triage.decision import (
    AUTOMATIC_PURPOSES,
    Decision,
    FollowUp,
    FurtherDelivery,
    NewTicket,
    ReplyPurpose,
    Send,
    Withhold,
)
from intake.triage.lifecycle import ENDED, STARTS, TicketState, may_move
from intake.triage.policy import FILING_RULES, decide, without_letter
from tests.triage.strategies import ANSWERABLE, CASES, POLICIES

quick = settings(derandomize=True, max_examples=150, deadline=None)


@quick
@given(CASES, POLICIES)
def test_every_case_gets_a_decision_and_the_same_one_each_time(case, policy):
    decision = decide(case, policy)

    assert isinstance(decision, Decision)
    assert decision == decide(case, policy)


@quick
@given(CASES, POLICIES)
def test_the_filing_is_that_of_the_first_rule_that_applies(case, policy):
    decision = decide(case, policy)

    applying = [reason for reason, rule in FILING_RULES if rule(case, policy) is not None]
    assert decision.filing_reason is applying[0]


@quick
@given(CASES, POLICIES)
def test_no_machine_is_ever_answered_whatever_the_case(case, policy):
    decision = decide(case, policy)

    assert case.origin.may_be_answered or isinstance(decision.reply, Withhold)


@quick
@given(ANSWERABLE, POLICIES)
def test_no_letter_ever_exceeds_a_limit(case, policy):
    decision = decide(case, policy)
    if isinstance(decision.reply, Withhold):
        return

    known = case.known
    attached = known.ticket if isinstance(decision.filing, FollowUp) else None
    assert known.letters_to_address < policy.automatic_per_address_and_day
    assert known.letters_in_window < policy.breaker_letters
    assert (attached.automatic_letters if attached else 0) < policy.automatic_per_ticket
    if decision.reply.purpose is ReplyPurpose.RECEIPT:
        assert (attached.receipts if attached else 0) < policy.receipts_per_ticket


@quick
@given(ANSWERABLE, POLICIES)
def test_only_automatic_letters_are_sent_and_only_ask_backs_ask(case, policy):
    reply = decide(case, policy).reply
    if isinstance(reply, Withhold):
        return

    assert reply.purpose in AUTOMATIC_PURPOSES
    assert bool(reply.missing) == (reply.purpose is ReplyPurpose.ASK_BACK)


@quick
@given(CASES, POLICIES)
def test_a_ticket_moves_only_as_the_lifecycle_allows(case, policy):
    decision = decide(case, policy)

    match decision.filing:
        case NewTicket():
            assert decision.state in STARTS
        case FollowUp(reopens=reopens):
            before = case.known.ticket.state
            assert may_move(before, decision.state)
            assert reopens == (before in ENDED and decision.state not in ENDED)
        case FurtherDelivery():
            assert case.known.ticket is None or decision.state is case.known.ticket.state


@quick
@given(CASES, POLICIES)
def test_a_resolution_stands_with_an_ended_ticket_and_no_other(case, policy):
    decision = decide(case, policy)

    assert (decision.resolution is not None) == (decision.state in ENDED)


@quick
@given(CASES, POLICIES)
def test_a_follow_up_never_lowers_the_priority(case, policy):
    decision = decide(case, policy)
    if not isinstance(decision.filing, FollowUp):
        return

    assert PRIORITY_ORDER.index(decision.priority) <= PRIORITY_ORDER.index(case.known.ticket.priority)


@quick
@given(ANSWERABLE, POLICIES)
def test_a_new_wait_for_details_always_follows_an_ask_back(case, policy):
    decision = decide(case, policy)
    if case.is_from_machine or isinstance(decision.filing, FurtherDelivery):
        return

    if decision.state is TicketState.AWAITING_DETAILS:
        assert isinstance(decision.reply, Send)
        assert decision.reply.purpose is ReplyPurpose.ASK_BACK


@quick
@given(CASES, POLICIES)
def test_what_staff_entered_is_never_replaced(case, policy):
    decision = decide(case, policy)
    if not isinstance(decision.filing, FollowUp):
        return

    by_staff = {name for name, source in case.known.ticket.sources if source is Source.STAFF}
    assert by_staff.isdisjoint(name for name, _ in decision.learned)


@quick
@given(CASES, POLICIES)
def test_a_machine_mail_changes_nothing_but_the_state_and_that_only_as_a_permanent_bounce(case, policy):
    decision = decide(case, policy)
    if not case.is_from_machine or not isinstance(decision.filing, FollowUp):
        return

    ticket = case.known.ticket
    assert (decision.learned, decision.missing, decision.priority) == ((), ticket.missing, ticket.priority)
    failed = case.origin.bounce is not None and case.origin.bounce.permanent
    assert decision.state is ticket.state or (failed and decision.state is TicketState.OPEN)


@quick
@given(ANSWERABLE)
def test_without_its_letter_a_case_is_filed_the_same_and_waits_for_nobody(case):
    decision, without = decide(case, Policy()), without_letter(case, Policy())

    assert isinstance(without.reply, Withhold)
    assert replace(without, reply=decision.reply, state=decision.state) == decision
    if isinstance(decision.reply, Send):
        assert without.state is not TicketState.AWAITING_DETAILS
