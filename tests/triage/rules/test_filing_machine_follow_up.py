import pytest

from intake.triage.decision import FollowUp
from intake.triage.rules.filing_machine_follow_up import machine_follow_up
from tests.triage.cases import (
    NEWSLETTER,
    OUT_OF_OFFICE,
    PERSON,
    POLICY,
    SPAM,
    TICKET,
    first_mail,
    follow_up_mail,
    knowing,
)


@pytest.mark.parametrize("origin", [OUT_OF_OFFICE, NEWSLETTER, SPAM])
def test_a_machine_at_a_contact_of_the_ticket_is_attached_and_reopens_nothing(origin):
    assert machine_follow_up(follow_up_mail(origin=origin), POLICY) == FollowUp(ticket=TICKET.id, reopens=False)


@pytest.mark.parametrize(
    "case",
    [
        follow_up_mail(origin=PERSON),
        first_mail(origin=OUT_OF_OFFICE),
        first_mail(origin=OUT_OF_OFFICE, known=knowing(TICKET, sender_is_known=False)),
    ],
    ids=["a person", "no ticket", "a stranger's machine"],
)
def test_everything_else_is_left_to_other_rules(case):
    assert machine_follow_up(case, POLICY) is None
