from intake.triage.decision import NewTicket
from intake.triage.rules.filing_unknown_sender import unknown_sender
from tests.triage.cases import POLICY, TICKET, first_mail, follow_up_mail, knowing


def test_a_stranger_who_names_a_ticket_gets_a_new_one_that_points_to_it():
    case = first_mail(known=knowing(TICKET, sender_is_known=False))

    assert unknown_sender(case, POLICY) == NewTicket(refers_to=TICKET.id)


def test_a_contact_of_the_ticket_is_left_to_other_rules():
    assert unknown_sender(follow_up_mail(), POLICY) is None


def test_a_mail_that_names_no_ticket_is_left_to_other_rules():
    assert unknown_sender(first_mail(), POLICY) is None
