from dataclasses import replace

import pytest

from intake.triage.decision import NewTicket
from intake.triage.lifecycle import TicketState
from intake.triage.rules.filing_closed_too_long import closed_too_long
from tests.triage.cases import POLICY, TICKET, ended, first_mail, follow_up_mail


@pytest.mark.parametrize("state", [TicketState.RESOLVED, TicketState.CLOSED])
def test_a_ticket_ended_longer_ago_than_it_may_reopen_gets_a_linked_successor(state):
    case = follow_up_mail(ended(state, days_ago=15))

    assert closed_too_long(case, POLICY) == NewTicket(refers_to=TICKET.id)


@pytest.mark.parametrize(
    "case",
    [
        follow_up_mail(ended(TicketState.CLOSED, days_ago=14)),
        follow_up_mail(replace(ended(TicketState.RESOLVED, days_ago=15), closed_at=None)),
        follow_up_mail(TICKET),
        first_mail(),
    ],
    ids=["just in time", "no time of closing", "not ended", "no ticket"],
)
def test_everything_else_is_left_to_other_rules(case):
    assert closed_too_long(case, POLICY) is None
