from intake.triage.case import InboxId
from intake.triage.decision import FurtherDelivery
from intake.triage.filed import filed_case
from intake.triage.rules.reply_further_delivery import further_delivery
from tests.triage.cases import POLICY, TICKET, again, filed_new, first_mail


def test_the_same_mail_again_is_not_answered_again():
    filed = filed_case(again(first_mail()), FurtherDelivery(earlier=InboxId(3), ticket=TICKET.id), POLICY)

    assert further_delivery(filed, POLICY)


def test_a_first_delivery_may_be_answered():
    assert not further_delivery(filed_new(), POLICY)
