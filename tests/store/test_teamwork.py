"""Links, visits, splits and kinship of tickets, as both databases keep them."""

from datetime import timedelta

import pytest
from sqlalchemy import text

from intake.mail.message import Address, EmailAddress
from intake.reading.values import FieldName, Priority
from intake.store import board, outbox, related, splitting, ticket_links, tickets, visits
from intake.store.engine import Database
from intake.store.related import Sign
from intake.store.splitting import Part
from intake.store.tickets import NumberTaken
from intake.triage.case import InboxId, Required, TicketId
from intake.triage.decision import FollowUp
from intake.triage.lifecycle import TicketState
from tests.store.making import MINUTE, NOW, candidate, case, decision, letter, number, open_ticket, queue

FREEMAIL = frozenset({"gmx.de"})


def _from(address: str) -> Address:
    return Address(name="", email=EmailAddress(address))


def _part(serial: int, *mails: int) -> Part:
    return Part(
        number=number(serial),
        state=TicketState.OPEN,
        resolution=None,
        priority=Priority.HIGH,
        language="de",
        subject="Labor",
        customer="labor@dr-weiss.example",
        opened_at=NOW,
        customer_wrote_at=NOW,
        missing=(Required.CONTACT,),
        values={FieldName.TOWN: (InboxId(mails[0]), candidate("Kassel"))} if mails else {},
        senders=("labor@dr-weiss.example", "labor@dr-weiss.example"),
        mails=tuple(InboxId(mail) for mail in mails),
    )


@pytest.fixture
def two_mails(database: Database) -> TicketId:
    """A ticket with the mails 1 and 2."""
    ticket = open_ticket(database)
    open_ticket(database, serial=2, judged=decision(filing=FollowUp(ticket=ticket, reopens=False)))
    return ticket


def test_a_link_is_one_row_whichever_way_it_is_made(database: Database) -> None:
    one, other = open_ticket(database), open_ticket(database, serial=2)

    with database.begin() as tx:
        made = [ticket_links.add(tx, other, one, by="Ada", now=NOW), ticket_links.add(tx, one, other, by="x", now=NOW)]
        shown = [found.ticket.id for ticket in (one, other) for found in ticket_links.of_ticket(tx, ticket)]
        ended = [ticket_links.end(tx, one, other, now=NOW), ticket_links.end(tx, other, one, now=NOW)]
        again = ticket_links.add(tx, one, other, by="Bob", now=NOW + MINUTE)
        (link,) = ticket_links.of_ticket(tx, one)

    assert (made, shown, ended, again) == ([True, False], [other, one], [True, False], True)
    assert (link.made_by, link.made_at) == ("Bob", NOW + MINUTE)


def test_a_ticket_is_not_linked_to_itself(database: Database) -> None:
    ticket = open_ticket(database)

    with database.begin() as tx, pytest.raises(ValueError, match="itself"):
        ticket_links.add(tx, ticket, ticket, by="Ada", now=NOW)


def test_a_split_moves_mails_with_values_and_address_and_leaves_letters(
    database: Database, two_mails: TicketId
) -> None:
    queue(database, letter(1, two_mails))

    with database.begin() as tx:
        new = splitting.split(tx, two_mails, _part(9, 2), now=NOW + MINUTE)
        there, here = board.ticket(tx, number(9)), board.ticket(tx, number(1))
        kin = tx.execute(text("SELECT ticket_id FROM ticket_addresses WHERE address = 'labor@dr-weiss.example'"))
        owner = tx.execute(text("SELECT ticket_id FROM inbox WHERE id = 2")).scalar()

        assert there is not None
        assert here is not None
        assert (there.ticket.id, [mail.inbox for mail in there.messages]) == (new, [2])
        assert (dict(there.ticket.fields), there.values[0].inbox) == ({FieldName.TOWN: "Kassel"}, 2)
        assert ([mail.inbox for mail in here.messages], len(here.letters), len(there.letters)) == ([1], 1, 0)
        assert (here.ticket.updated_at, there.ticket.missing) == (NOW + MINUTE, (Required.CONTACT,))
        assert (list(kin.scalars()), owner) == ([new], new)


@pytest.mark.parametrize("mails", [(1, 2), (3,), (2, 3)], ids=["all", "another ticket's", "one of another's"])
def test_a_split_that_leaves_nothing_or_takes_what_is_not_there_undoes_all(
    database: Database, two_mails: TicketId, mails: tuple[int, ...]
) -> None:
    open_ticket(database, serial=3)

    with pytest.raises(ValueError, match="a part"), database.begin() as tx:
        splitting.split(tx, two_mails, _part(9, *mails), now=NOW)

    with database.read() as tx:
        assert board.ticket(tx, number(9)) is None


def test_a_split_with_a_number_that_is_taken_is_drawn_again(database: Database, two_mails: TicketId) -> None:
    open_ticket(database, serial=5)

    with pytest.raises(NumberTaken), database.begin() as tx:
        splitting.split(tx, two_mails, _part(5, 2), now=NOW)


def test_kin_are_found_by_the_surest_sign(database: Database) -> None:
    me = open_ticket(database, about=case(sender=_from("a@praxis.example")))
    address = open_ticket(database, serial=2, about=case(sender=_from("a@praxis.example")))
    domain = open_ticket(database, serial=3, about=case(sender=_from("b@praxis.example")))
    name = open_ticket(
        database,
        serial=4,
        about=case(sender=_from("c@gmx.de")),
        judged=decision(learned=((FieldName.PRACTICE, candidate("Praxis Weiß")),)),
    )
    open_ticket(database, serial=5, about=case(sender=_from("d@gmx.de")))
    merged = open_ticket(database, serial=6, about=case(sender=_from("a@praxis.example")))

    with database.begin() as tx:
        tickets.merge(tx, merged, into=me, now=NOW)
        found = related.same_practice(tx, me, "Praxis Weiß", FREEMAIL)
        alone = related.same_practice(tx, name, None, FREEMAIL)

    signs = [(one.ticket.id, one.sign) for one in found]
    assert signs == [(name, Sign.PRACTICE), (domain, Sign.DOMAIN), (address, Sign.ADDRESS)]
    assert alone == ()


def test_only_the_newest_kin_are_shown(database: Database) -> None:
    kin = [open_ticket(database, serial=serial) for serial in range(1, 10)]

    with database.read() as tx:
        found = related.same_practice(tx, kin[0], None, FREEMAIL)

    assert [one.ticket.id for one in found] == kin[:-6:-1]


def test_every_look_for_kin_walks_an_index(sqlite_database: Database) -> None:
    with sqlite_database.read() as tx:
        plans = []
        for statement in related._BY_SIGN.values():
            words = str(statement.compile(tx.engine)).replace("\n", " ")
            rows = tx.exec_driver_sql(f"EXPLAIN QUERY PLAN {words}", tuple(["x"] * words.count("?"))).all()
            plans.append(" ".join(row.detail for row in rows))

    assert len(plans) == len(Sign)
    assert all("INDEX ix_" in plan and "SCAN" not in plan and "TEMP B-TREE" not in plan for plan in plans), plans


def test_a_visit_is_one_row_a_person(database: Database) -> None:
    ticket = open_ticket(database)

    with database.begin() as tx:
        for minute, name in ((0, "ada"), (1, "bob"), (2, "ada")):
            visits.note(tx, ticket, name, typing=minute == 0, now=NOW + minute * MINUTE)
        found = visits.present(tx, ticket, now=NOW + 3 * MINUTE)
        later = visits.present(tx, ticket, now=NOW + timedelta(hours=1))

    assert [(one.name, one.since, one.typing) for one in found] == [("ada", NOW, True), ("bob", NOW + MINUTE, False)]
    assert later == ()


def test_only_a_letter_that_somebody_wrote_has_words(database: Database) -> None:
    ticket = open_ticket(database)
    written = queue(database, letter(1, ticket))

    with database.read() as tx:
        assert outbox.words_of(tx, written) is None
