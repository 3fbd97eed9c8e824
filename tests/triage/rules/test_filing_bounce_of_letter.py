from dataclasses import replace

import pytest

from intake.triage.decision import FollowUp
from intake.triage.rules.filing_bounce_of_letter import bounce_of_letter
from tests.triage.cases import OUT_OF_OFFICE, POLICY, TICKET, bounce_mail

ATTACHED = FollowUp(ticket=TICKET.id, reopens=False)


def test_a_bounce_that_names_a_letter_goes_to_its_ticket_whoever_sent_it():
    assert bounce_of_letter(bounce_mail(), POLICY) == ATTACHED


@pytest.mark.parametrize("unknown", ["ticket", "bounced_letter"])
def test_a_bounce_that_names_no_letter_we_know_is_left_to_other_rules(unknown):
    case = bounce_mail()

    case = replace(case, known=replace(case.known, **{unknown: None}))

    assert bounce_of_letter(case, POLICY) is None


def test_another_machine_that_names_a_letter_is_left_to_other_rules():
    assert bounce_of_letter(bounce_mail(origin=OUT_OF_OFFICE), POLICY) is None
