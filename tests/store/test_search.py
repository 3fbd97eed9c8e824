"""Finding tickets by their words and FAQ entries, on both databases."""

from dataclasses import replace

import pytest
from sqlalchemy import text as sql

from intake.faq.citation import Citation
from intake.mail.origin import Kind
from intake.reading.values import FieldName
from intake.store import board, migrate, search, search_renewal, tickets
from intake.store.board import Order, Page, TicketFilter
from intake.store.search_words import MOST_WORDS, sought_in
from intake.triage.decision import FollowUp
from intake.triage.lifecycle import TicketState
from tests.databases import MIGRATIONS
from tests.store.making import (
    NOW,
    candidate,
    case,
    claim,
    decision,
    deliver,
    letter,
    number,
    open_ticket,
    queue,
    unreadable_case,
)


def found(database, typed, **more):
    with database.read() as tx:
        page = board.tickets(tx, TicketFilter(text=typed, **more), Page(order=Order.OLDEST))
        assert board.count(tx, TicketFilter(text=typed, **more)) == len(page.tickets)
    return [ticket.id for ticket in page.tickets]


def about(database, entry):
    with database.read() as tx:
        return [ticket.id for ticket in board.tickets(tx, TicketFilter(entry=entry), Page()).tickets]


def follow(database, ticket, text):
    with database.begin() as tx:
        deliver(tx, text.encode())
    (mail,) = claim(database)
    with database.begin() as tx:
        judged = decision(FollowUp(ticket=ticket, reopens=False))
        tickets.file(tx, inbox=mail.id, decision=judged, case=case(text=text), number=number(99), now=NOW)


@pytest.fixture
def two(database):
    """A ticket of Doctor Müller's, and another."""
    learned = (
        (FieldName.PRACTICE, candidate("Praxis Dr. Müller")),
        (FieldName.CONTACT_PHONE, candidate("0561 / 123456")),
    )
    return (
        open_ticket(database, 1, judged=decision(learned=learned), about=case(text="Der Drucker streikt.")),
        open_ticket(database, 2, about=case(text="Das Labor schweigt.")),
    )


@pytest.mark.parametrize(
    "typed",
    [
        "mueller",
        "MÜLLER",
        "muller druck",
        "drucker streikt",
        "+49 561 123456",
        "123456",
        str(number(1)),
        "dr. mül",
        " streikt  ",
    ],
)
def test_a_ticket_is_found_by_what_stands_on_it(database, two, typed):
    assert found(database, typed) == [two[0]]


def test_a_ticket_is_found_by_sender_and_subject(database, two):
    assert found(database, "praxis@dr-weiss.example") == list(two)
    assert found(database, "@dr-weiss.example") == list(two)
    assert found(database, "Weiss Stoerung") == list(two)


def test_all_words_have_to_be_found_but_on_any_mail_of_the_ticket(database, two):
    follow(database, two[0], "Nachtrag: auch das Faxgerät.")

    assert found(database, "faxgeraet mueller") == [two[0]]
    assert found(database, "faxgeraet labor") == []


@pytest.mark.parametrize(
    "typed",
    ['"', "'", "NOT", "a OR b", "x*", "(", "*", "^", "col:x", "\0", "\ud800", ":* & !", "\\", '"""\'', "NEAR(a b)"],
)
def test_no_text_is_an_error(database, two, typed):
    assert found(database, typed) == []


def test_a_search_without_words_finds_nothing(database, two):
    assert found(database, "()") == []
    assert found(database, "") == list(two)


def test_notes_and_corrections_are_found_at_once(database, two):
    with database.begin() as tx:
        tickets.add_note(tx, two[1], author="ada", text="Rückruf vereinbart", now=NOW)
        tickets.set_field(tx, two[1], name=FieldName.TOWN, value="Görlitz", by="ada", now=NOW)

    assert found(database, "rueckruf goerlitz") == [two[1]]


def test_what_was_corrected_is_still_found(database, two):
    with database.begin() as tx:
        tickets.set_field(tx, two[0], name=FieldName.PRACTICE, value=None, by="ada", now=NOW)

    assert found(database, "mueller") == [two[0]]


def test_an_unreadable_mail_is_found_by_its_number(database):
    ticket = open_ticket(database, 5, about=unreadable_case())

    assert found(database, number(5)) == [ticket]


def test_a_ticket_is_found_by_what_was_merged_into_it_until_that_is_undone(database, two):
    with database.begin() as tx:
        tickets.merge(tx, two[0], into=two[1], now=NOW)
    merged = found(database, "mueller labor")
    with database.begin() as tx:
        tickets.unmerge(tx, two[0], now=NOW)

    assert merged == [two[1]]
    assert found(database, "mueller") == [two[0]]
    assert found(database, "labor") == [two[1]]


def test_everything_is_found_again_after_it_was_made_anew(database, two):
    follow(database, two[0], "Nachtrag: auch das Faxgerät.")
    queue(database, letter(1, two[0]))
    with database.begin() as tx:
        tickets.add_note(tx, two[1], author="ada", text="Rückruf vereinbart", now=NOW)
        tickets.set_field(tx, two[0], name=FieldName.PRACTICE, value=None, by="ada", now=NOW)
    typed = ("mueller faxgerat", "rueckruf", "labor", "123456", str(number(2)), "@dr-weiss.example")
    before = [found(database, one) for one in typed], about(database, 3)
    with database.begin() as tx:
        tx.execute(sql("DELETE FROM ticket_words"))
        tx.execute(sql("DELETE FROM ticket_entries"))
        assert search_renewal.renew_all(tx) == 2

    assert ([found(database, one) for one in typed], about(database, 3)) == before
    assert before[1] == [two[0]]


def test_tickets_from_before_there_was_a_search_are_found_after_the_upgrade(database, two):
    migrate.downgrade(database, MIGRATIONS, "0004")
    migrate.upgrade(database, MIGRATIONS)

    assert found(database, "mueller drucker") == [two[0]]


def test_a_ticket_is_about_the_entries_it_asks_for_and_was_sent(database, two):
    asking = case()
    cited = Citation(number=7, score=0.9, sentence="Und unsere Daten?")
    asking = _with_reading(asking, faq=(cited,), faq_others=(Citation(number=8, score=0.4, sentence="?"),))
    third = open_ticket(database, 3, about=asking)
    queue(database, letter(1, two[1]))

    assert (about(database, 7), about(database, 8), about(database, 3)) == ([third], [], [two[1]])


def _with_reading(one, **changes):
    return replace(one, reading=replace(one.reading, **changes))


def test_filters_and_words_hold_together(database, two):
    queue(database, letter(1, two[0]))
    queue(database, letter(2, two[1]))

    assert found(database, "mueller", entry=3, states=frozenset({TicketState.OPEN})) == [two[0]]
    assert found(database, "mueller", states=frozenset({TicketState.CLOSED})) == []
    assert found(database, "weiss", entry=3, unassigned=True) == list(two)


@pytest.mark.parametrize(
    "typed", ["müll", "dr", "Müller Praxis", "56 1", "123456", "0561/123456", "rucker", "dr. mül", "@"]
)
def test_a_tickets_words_tell_what_the_index_tells(database, two, typed):
    sought = sought_in(typed)
    with database.read() as tx:
        among = search.found_among(tx, two[::-1], sought) if sought else []

        assert among == sorted(search.hits(tx, sought) if sought else (), reverse=True)


def test_where_many_are_found_the_list_is_walked_with_the_same_result(database, monkeypatch):
    made = [open_ticket(database, serial, about=case(text=f"Drucker {serial}")) for serial in range(1, 8)]
    for serial, ticket in enumerate(made, start=1):
        queue(database, letter(serial, ticket))
    listed = {few: _pages(database, monkeypatch, few) for few in (1, 100)}

    assert listed[1] == listed[100] == [made[:3], made[3:6], made[6:]]


def _pages(database, monkeypatch, few):
    monkeypatch.setattr(search, "FEW", few)
    wanted, pages, after = TicketFilter(text="drucker", entry=3, states=frozenset(TicketState)), [], None
    while not pages or after is not None:
        with database.read() as tx:
            page = board.tickets(tx, wanted, Page(size=3, after=after))
        pages.append([ticket.id for ticket in page.tickets])
        after = page.next_after
    return pages


def test_a_ticket_written_on_without_end_keeps_so_many_words_and_no_more(database, two):
    with database.begin() as tx:
        for mail in range(search.MOST_OF_A_TICKET // MOST_WORDS + 1):
            search.add_words(tx, two[0], [" ".join(f"w{mail}x{word}" for word in range(MOST_WORDS))])
        search.add_words(tx, two[0], ["unendlich"])

    assert found(database, "w0x1") == [two[0]]
    assert found(database, "unendlich") == []


def test_automatic_mail_is_found_as_well(database):
    ticket = open_ticket(database, 1, about=case(kind=Kind.AUTO_REPLY, text="Ich bin im Urlaub"))

    assert found(database, "urlaub") == [ticket]
