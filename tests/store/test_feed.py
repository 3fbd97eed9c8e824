"""The feed: what became of each mail, in the order of arrival."""

from intake.store import feed, inbox, tickets
from intake.store.engine import Database
from intake.triage.case import Required
from intake.triage.decision import FurtherDelivery
from tests.store.making import LEASE, NOW, WORKER, case, decision, deliver, number, open_ticket


def test_settled_mails_are_told_in_their_order(database: Database) -> None:
    open_ticket(database, 1, judged=decision(missing=(Required.CONTACT,)))
    open_ticket(database, 2)
    with database.begin() as tx:
        deliver(tx, b"waiting")

    with database.read() as tx:
        lines = feed.feed(tx)
        rest = feed.feed(tx, after=lines[0].inbox)

    assert [(line.ticket, line.kind, line.missing, line.rule) for line in lines] == [
        (number(1), "inquiry", "contact", "new_inquiry"),
        (number(2), "inquiry", "", "new_inquiry"),
    ]
    assert rest == lines[1:]


def test_a_further_delivery_without_a_ticket_is_told_too(database: Database) -> None:
    with database.begin() as tx:
        deliver(tx, b"1")
        mail = inbox.claim(tx, owner=WORKER, limit=1, now=NOW, lease=LEASE)[0]
        again = decision(FurtherDelivery(earlier=inbox.InboxId(1), ticket=None))
        assert tickets.file(tx, inbox=mail.id, decision=again, case=case(), number=number(1), now=NOW) is None
        inbox.settle(
            tx, mail.id, owner=WORKER, now=NOW, ticket=None, rule="further_delivery", reason="further_delivery"
        )

        assert [(line.ticket, line.kind, line.rule) for line in feed.feed(tx)] == [(None, None, "further_delivery")]
