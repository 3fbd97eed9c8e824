"""What is known about a mail: doubles, links in their order, merges, known senders, letters sent lately."""

from dataclasses import replace
from datetime import timedelta

import pytest

from intake.mail.message import Address, EmailAddress, MessageId
from intake.mail.origin import Sign
from intake.reading.values import FieldName, Source
from intake.store import inbox, known, links, outbox, switches, tickets
from intake.store.engine import Database
from intake.triage.case import Link, ReplyLevel, Required
from intake.triage.decision import FollowUp, ReplyPurpose
from intake.triage.lifecycle import TicketState
from tests.store.making import (
    DOCTOR,
    LEASE,
    MINUTE,
    NOW,
    WORKER,
    candidate,
    case,
    claim,
    decision,
    deliver,
    gather,
    letter,
    number,
    open_ticket,
    queue,
)

STRANGER = EmailAddress("someone@elsewhere.example")


def test_nothing_is_known_of_a_first_mail(database: Database) -> None:
    found = gather(database, message_id=MessageId("new@example"))

    assert (found.earlier, found.suspicious, found.ticket, found.link) == (None, False, None, None)
    assert (found.letters_to_address, found.letters_in_window, found.level) == (0, 0, ReplyLevel.FULL)


def test_the_same_bytes_are_a_further_delivery(database: Database) -> None:
    ticket = open_ticket(database, message_id="one@example")

    found = gather(
        database,
        message_id=MessageId("one@example"),
        raw_hash=inbox.raw_hash(b"mail of ticket 1"),
        inbox_id=inbox.InboxId(2),
    )

    assert found.earlier is not None
    assert (found.earlier.inbox, found.earlier.ticket, found.suspicious) == (1, ticket, False)


def test_a_mail_is_no_further_delivery_of_itself_or_of_a_later_one(database: Database) -> None:
    open_ticket(database)

    assert gather(database, raw_hash=inbox.raw_hash(b"mail of ticket 1"), inbox_id=inbox.InboxId(1)).earlier is None


def test_of_two_equal_mails_in_hand_at_once_only_the_later_is_the_double(database: Database) -> None:
    with database.begin() as tx:
        deliver(tx, b"same", b"same")
    first, second = claim(database)

    known_of = [gather(database, inbox_id=mail.id, raw_hash=mail.raw_hash) for mail in (first, second)]

    assert known_of[0].earlier is None
    assert known_of[1].earlier is not None
    assert known_of[1].earlier.inbox == first.id


def test_the_same_message_id_with_other_bytes_is_suspicious(database: Database) -> None:
    open_ticket(database, message_id="one@example")

    found = gather(database, message_id=MessageId("one@example"))

    assert (found.earlier, found.suspicious) == (None, True)


@pytest.mark.parametrize(
    ("given", "link"),
    [
        ({"bounce_ids": (MessageId("intake.00000001@example"),)}, Link.DELIVERY_REPORT),
        ({"own_ids": (MessageId("gone@example"), MessageId("intake.00000001@example"))}, Link.OWN_MESSAGE_ID),
        ({"plus_number": number(1)}, Link.PLUS_ADDRESS),
        ({"subject_number": number(1)}, Link.SUBJECT_TOKEN),
        ({"foreign_ids": (MessageId("one@example"),)}, Link.FOREIGN_MESSAGE_ID),
    ],
)
def test_each_link_leads_to_its_ticket(database: Database, given: dict[str, object], link: Link) -> None:
    ticket = open_ticket(database, message_id="one@example")
    sent = queue(database, letter(1, ticket))

    found = gather(database, **given)

    assert found.ticket is not None
    assert (found.ticket.id, found.link) == (ticket, link)
    assert found.bounced_letter == (sent if link is Link.DELIVERY_REPORT else None)


def test_the_strongest_link_decides(database: Database) -> None:
    weak = [open_ticket(database, serial, message_id=f"{serial}@example") for serial in (1, 2, 3, 4)]
    queue(database, letter(1, weak[0]))
    queue(database, letter(2, weak[1]))
    given = {
        "bounce_ids": (MessageId("intake.00000001@example"),),
        "own_ids": (MessageId("intake.00000002@example"),),
        "plus_number": number(3),
        "subject_number": number(4),
        "foreign_ids": (MessageId("1@example"),),
    }

    reached = []
    for name in list(given):
        reached.append(gather(database, **given).link)
        del given[name]

    assert reached == [link for link in Link if link is not Link.SAME_MAIL]


def test_a_link_that_leads_nowhere_leaves_the_word_to_the_next(database: Database) -> None:
    open_ticket(database, 1)

    found = gather(database, own_ids=(MessageId("lost@example"),), plus_number=number(2), subject_number=number(1))

    assert found.link is Link.SUBJECT_TOKEN


def test_in_reply_to_counts_before_references(database: Database) -> None:
    first, second = open_ticket(database, 1), open_ticket(database, 2)
    queue(database, letter(1, first))
    queue(database, letter(2, second))

    found = gather(database, own_ids=(MessageId("intake.00000002@example"), MessageId("intake.00000001@example")))

    assert found.ticket is not None
    assert found.ticket.id == second


def test_a_foreign_message_id_on_mails_of_several_tickets_ties_to_none(database: Database) -> None:
    open_ticket(database, 1, message_id="newsletter@example")
    open_ticket(database, 2, message_id="newsletter@example")
    third = open_ticket(database, 3, message_id="own@example")

    assert gather(database, foreign_ids=(MessageId("newsletter@example"),)).link is None
    found = gather(database, foreign_ids=(MessageId("newsletter@example"), MessageId("own@example")))
    assert found.ticket is not None
    assert found.ticket.id == third


def test_tickets_that_were_merged_are_one_for_a_foreign_message_id(database: Database) -> None:
    first = open_ticket(database, 1, message_id="same@example")
    second = open_ticket(database, 2, message_id="same@example")
    with database.begin() as tx:
        tickets.merge(tx, second, into=first, now=NOW)

    found = gather(database, foreign_ids=(MessageId("same@example"),))

    assert found.ticket is not None
    assert found.ticket.id == first


def test_a_reference_to_a_mail_that_many_tickets_bear_costs_no_more_for_it(database: Database) -> None:
    with database.begin() as tx:
        deliver(tx, *(b"copy %d" % n for n in range(links.MOST_ROWS + 1)))
        for mail in inbox.claim(tx, owner=WORKER, limit=1000, now=NOW, lease=LEASE):
            filed = tickets.file(tx, inbox=mail.id, decision=decision(), case=case(), number=number(mail.id), now=NOW)
            assert filed is not None
            inbox.settle(
                tx,
                mail.id,
                owner=WORKER,
                now=NOW,
                ticket=filed.id,
                rule="r",
                reason="r",
                message_id=MessageId("mass@example"),
            )

    assert gather(database, foreign_ids=(MessageId("mass@example"),)).link is None


def test_only_the_nearest_of_thousands_of_references_are_looked_up(database: Database) -> None:
    open_ticket(database, 1, message_id="near@example")
    thousands = tuple(MessageId(f"{n}@hostile") for n in range(5000))

    assert gather(database, foreign_ids=(MessageId("near@example"), *thousands)).link is Link.FOREIGN_MESSAGE_ID
    assert gather(database, foreign_ids=(*thousands, MessageId("near@example"))).link is None


def test_merges_are_followed_to_the_end_and_undone_again(database: Database) -> None:
    first, second, third = (open_ticket(database, serial) for serial in (1, 2, 3))
    with database.begin() as tx:
        tickets.merge(tx, first, into=second, now=NOW)
        tickets.merge(tx, second, into=third, now=NOW)

    merged = gather(database, subject_number=number(1))
    with database.begin() as tx:
        tickets.unmerge(tx, second, now=NOW)
    unmerged = gather(database, subject_number=number(1))

    assert merged.ticket is not None
    assert unmerged.ticket is not None
    assert (merged.ticket.id, unmerged.ticket.id) == (third, second)


@pytest.mark.parametrize(
    ("sender", "is_known"),
    [
        (DOCTOR.email, True),
        ("empfang@dr-weiss.example", True),
        ("praxis@sub.dr-weiss.example", False),
        ("eve@gmx.example", False),
        ("team@gmx.example", True),
        ("someone@elsewhere.example", False),
        ("", False),
        (None, False),
    ],
)
def test_a_sender_is_known_by_address_or_by_a_domain_of_its_own(
    database: Database, sender: str | None, is_known: bool
) -> None:
    also = Address(name="", email=EmailAddress("team@gmx.example"))
    open_ticket(database, 1, about=case(reply_to=(also,)))

    assert gather(database, subject_number=number(1), sender=sender).sender_is_known is is_known


def test_a_sender_known_on_a_merged_ticket_is_known_on_its_target(database: Database) -> None:
    target = open_ticket(database, 1)
    merged = open_ticket(database, 2, about=case(sender=Address(name="", email=STRANGER)))
    with database.begin() as tx:
        tickets.merge(tx, merged, into=target, now=NOW)

    assert gather(database, subject_number=number(2), sender=STRANGER).sender_is_known


def test_the_known_ticket_is_told_as_it_stands(database: Database) -> None:
    ticket = open_ticket(
        database,
        1,
        judged=decision(
            state=TicketState.AWAITING_DETAILS,
            learned=((FieldName.SOFTWARE, candidate("medatixx")), (FieldName.PRACTICE, candidate("Praxis"))),
            missing=(Required.PRACTICE, Required.CONTACT),
        ),
    )
    with database.begin() as tx:
        tickets.set_field(tx, ticket, name=FieldName.PRACTICE, value="Praxis Dr. Weiß", by="anna", now=NOW)
    queue(database, letter(1, ticket, purpose=ReplyPurpose.ASK_BACK))
    queue(database, letter(2, ticket, purpose=ReplyPurpose.REMINDER))
    withdrawn = queue(database, letter(3, ticket, purpose=ReplyPurpose.RECEIPT))
    queue(database, letter(4, ticket, purpose=ReplyPurpose.STAFF_REPLY, automatic=False))
    with database.begin() as tx:
        outbox.withdraw(tx, [withdrawn])

    found = gather(database, subject_number=number(1)).ticket

    assert found is not None
    assert (found.state, found.missing) == (TicketState.AWAITING_DETAILS, (Required.PRACTICE, Required.CONTACT))
    assert dict(found.fields) == {FieldName.PRACTICE: "Praxis Dr. Weiß", FieldName.SOFTWARE: "medatixx"}
    assert dict(found.sources) == {FieldName.PRACTICE: Source.STAFF, FieldName.SOFTWARE: Source.LABEL}
    assert (found.receipts, found.ask_backs, found.completions, found.automatic_letters) == (0, 1, 0, 2)


def test_letters_of_the_last_day_and_of_the_window_are_counted(database: Database) -> None:
    ticket = open_ticket(database, 1)
    other = Address(name="", email=STRANGER)
    queue(database, letter(1, ticket), now=NOW - timedelta(hours=25))
    queue(database, letter(2, ticket), now=NOW - timedelta(hours=23))
    queue(database, letter(3, ticket), now=NOW - 9 * MINUTE)
    queue(database, letter(4, ticket, recipient=other), now=NOW - 11 * MINUTE)
    queue(database, letter(5, ticket, recipient=other), now=NOW)
    queue(database, letter(6, ticket, automatic=False, purpose=ReplyPurpose.STAFF_REPLY), now=NOW)

    found = gather(database, sender=STRANGER)
    with database.read() as tx:
        so_far = known.letters_so_far(
            tx,
            ticket=ticket,
            recipient=DOCTOR.email,
            now=NOW,
            breaker_window=10 * MINUTE,
            default_level=ReplyLevel.ASK,
        )

    assert (found.letters_to_address, found.letters_in_window) == (2, 2)
    assert (so_far.automatic_letters, so_far.to_address, so_far.in_window, so_far.level) == (5, 2, 2, ReplyLevel.ASK)


def test_the_switch_overrides_the_configured_level(database: Database) -> None:
    with database.begin() as tx:
        switches.set_level(tx, ReplyLevel.OFF, by="anna", now=NOW, reason="storm")

    assert gather(database).level is ReplyLevel.OFF


def test_message_ids_longer_than_an_index_bears_are_told_apart(database: Database) -> None:
    long = "x" * 9000
    ticket = open_ticket(database, 1, message_id=f"{long}1@example")

    found = gather(database, foreign_ids=(MessageId(f"{long}1@example"),))

    assert found.ticket is not None
    assert found.ticket.id == ticket
    assert gather(database, foreign_ids=(MessageId(f"{long}2@example"),)).link is None


@pytest.mark.parametrize(("signs", "is_known"), [((), True), ((Sign.FAILED_AUTHENTICATION,), False)])
def test_a_follow_up_makes_its_reply_to_known_unless_it_may_be_forged(
    database: Database, signs: tuple[Sign, ...], is_known: bool
) -> None:
    ticket = open_ticket(database, 1)
    about = case(reply_to=(Address(name="", email=STRANGER),))
    with database.begin() as tx:
        deliver(tx, b"follow-up")
        mail = inbox.claim(tx, owner=WORKER, limit=1, now=NOW, lease=LEASE)[0]
        tickets.file(
            tx,
            inbox=mail.id,
            decision=decision(FollowUp(ticket=ticket, reopens=False)),
            case=replace(about, origin=replace(about.origin, signs=signs)),
            number=number(2),
            now=NOW,
        )

    assert gather(database, subject_number=number(1), sender=STRANGER).sender_is_known is is_known
