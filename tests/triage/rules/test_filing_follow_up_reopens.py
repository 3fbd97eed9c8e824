import pytest

from intake.triage.decision import FollowUp
from intake.triage.lifecycle import TicketState
from intake.triage.rules.filing_follow_up_reopens import follow_up_reopens
from tests.triage.cases import POLICY, TICKET, ended, first_mail, follow_up_mail


@pytest.mark.parametrize("state", [TicketState.RESOLVED, TicketState.CLOSED])
def test_a_mail_on_an_ended_ticket_reopens_it(state):
    case = follow_up_mail(ended(state, days_ago=2))

    assert follow_up_reopens(case, POLICY) == FollowUp(ticket=TICKET.id, reopens=True)


@pytest.mark.parametrize("case", [follow_up_mail(), first_mail()], ids=["not ended", "no ticket"])
def test_everything_else_is_left_to_other_rules(case):
    assert follow_up_reopens(case, POLICY) is None
