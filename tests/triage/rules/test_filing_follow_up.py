from dataclasses import replace

import pytest

from intake.triage.decision import FollowUp
from intake.triage.lifecycle import ENDED, TicketState
from intake.triage.rules.filing_follow_up import follow_up
from tests.triage.cases import POLICY, TICKET, ended, first_mail, follow_up_mail


@pytest.mark.parametrize("state", sorted(set(TicketState) - ENDED))
def test_a_mail_on_a_ticket_being_worked_is_attached(state):
    case = follow_up_mail(replace(TICKET, state=state))

    assert follow_up(case, POLICY) == FollowUp(ticket=TICKET.id, reopens=False)


@pytest.mark.parametrize("case", [follow_up_mail(ended(TicketState.CLOSED, days_ago=1)), first_mail()])
def test_everything_else_is_left_to_other_rules(case):
    assert follow_up(case, POLICY) is None
