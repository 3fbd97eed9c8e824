from intake.triage.case import InboxId
from intake.triage.decision import FurtherDelivery
from intake.triage.rules.filing_further_delivery import further_delivery
from tests.triage.cases import POLICY, TICKET, again, first_mail


def test_the_same_mail_again_is_noted_on_the_ticket_of_the_first():
    assert further_delivery(again(first_mail()), POLICY) == FurtherDelivery(earlier=InboxId(3), ticket=TICKET.id)


def test_a_mail_never_seen_is_no_further_delivery():
    assert further_delivery(first_mail(), POLICY) is None
