"""The work list: views, counts, filters, turning pages."""

import re
from dataclasses import replace
from datetime import timedelta
from html import unescape
from urllib.parse import quote

import pytest

from intake.desk.app import make_app
from intake.desk.views import View, filter_of, query_of, waiting_of
from intake.reading.values import FieldName, Priority
from intake.steps import act
from intake.store import progress, search, tickets
from intake.store.board import Order
from intake.triage.lifecycle import TicketState
from tests.cli.practice import COMPLETE, INCOMPLETE, mail, take_in

HOUR = timedelta(hours=1)


def other(number):
    """A complete mail of another practice."""
    text = f"Der Drucker {number} druckt nicht.\n\nPraxis: Praxis {number}\nSoftware: easymed\nAnsprechpartner: Uwe Ott\nTelefon: 0561 12345{number}"
    return mail(sender=f"P <p{number}@p{number}.example>", subject=f"Anliegen {number}", text=text)


def test_the_list_begins_with_what_nobody_holds(practice):
    first, second, third = take_in(practice.program, COMPLETE, INCOMPLETE, other(1))
    act.assign(practice.program.acting("Grace"), third, assignee="grace")
    browser = practice.browser("ada").get("/")

    assert first in browser.text
    assert second not in browser.text
    assert third not in browser.text
    assert (
        "Neu 1 Meine 0 Bei niemandem 2 Überfällig 0 Warten auf Angaben 1 Alle offenen 3 Alle 3 Erledigt 0"
        in browser.text
    )


def test_each_view_shows_its_own(practice):
    first, second, third = take_in(practice.program, COMPLETE, INCOMPLETE, other(1))
    act.assign(practice.program.acting("ada"), first, assignee="ada")
    act.move(practice.program.acting("ada"), third, state=TicketState.RESOLVED)
    browser = practice.browser("ada")

    shown = {view: {n for n in (first, second, third) if n in browser.get(f"/?view={view}").text} for view in View}

    assert shown == {
        View.NEW: set(),
        View.MINE: {first},
        View.UNASSIGNED: {second},
        View.OVERDUE: set(),
        View.AWAITING: {second},
        View.OPEN: {first, second},
        View.ALL: {first, second, third},
        View.CLOSED: {third},
    }


def test_a_ticket_nobody_began_with_in_time_is_overdue(practice):
    (number,) = take_in(practice.program, COMPLETE)
    browser = practice.browser("ada")
    browser.client.app = make_app(replace(practice.parts, settings=always_within(practice, 8 * HOUR)))
    practice.clock.advance(7 * HOUR)
    browser.log_in("ada")
    assert number not in browser.get("/?view=overdue").text
    practice.clock.advance(2 * HOUR)
    browser.log_in("ada")

    assert "zu spät" in browser.get("/?view=overdue").text
    act.move(practice.program.acting("ada"), number, state=TicketState.IN_PROGRESS)
    assert number not in browser.get("/?view=overdue").text


def always_within(practice, span):
    """Settings in which every ticket is wanted within this span, day and night."""
    targets = practice.parts.settings.targets
    spans = dict.fromkeys(Priority, span)
    return replace(practice.parts.settings, targets=replace(targets, spans=spans, always=tuple(Priority)))


def test_filters_narrow_and_can_be_cleared(practice):
    first, second = take_in(practice.program, COMPLETE, other(1))
    browser = practice.browser("ada")

    assert second not in browser.get("/?view=open&software=x.isynet").text
    assert first not in browser.get("/?view=open&text=Anliegen").text
    assert second in browser.page
    assert "Kein Ticket passt" in browser.get("/?view=open&priority=low").text
    assert 'href="/?view=open"' in browser.page


def test_filters_that_are_set_can_be_taken_off_one_by_one(practice):
    take_in(practice.program, COMPLETE, other(1))
    browser = practice.browser("ada").get("/?view=open&software=easymed&text=Anliegen&order=oldest")

    assert "Software easymed" in browser.text
    assert 'href="/?view=open&text=Anliegen&order=oldest"' in unescape(browser.page)
    assert 'href="/?view=open&software=easymed&order=oldest"' in unescape(browser.page)


def test_tickets_are_found_by_holder_partner_and_faq_entry(practice):
    first, second, third = take_in(practice.program, COMPLETE, other(1), other(2))
    act.assign(practice.program.acting("bob"), second, assignee="bob")
    with practice.program.database.begin() as tx:
        ticket = tickets.find(tx, third)
        tickets.set_partner(tx, ticket.id, partner="Nord & Söhne", now=ticket.updated_at)
        search.add_entries(tx, ticket.id, [1])
    browser = practice.browser("ada")

    def shown(query):
        page = browser.get(f"/?view=open&{query}").page
        return {number for number in (first, second, third) if f'href="/tickets/{number}"' in page}

    assert shown("holder=bob") == {second}
    assert shown("partner=Nord+%26+S%C3%B6hne") == {third}
    assert shown("entry=1") == {third}
    assert shown("entry=1&holder=bob") == set()
    assert shown("entry=2") == set()


def test_whose_tickets_a_view_shows_no_filter_changes(practice):
    mine, theirs = take_in(practice.program, COMPLETE, other(1))
    act.assign(practice.program.acting("ada"), mine, assignee="ada")
    act.assign(practice.program.acting("bob"), theirs, assignee="bob")

    browser = practice.browser("ada").get("/?view=mine&holder=bob")

    assert mine in browser.text
    assert theirs not in browser.text


@pytest.mark.parametrize("typed", ["Mueller", "müller", "MULLER dr", "0561 998877", "+49 561 99 88 77", "info@mueller"])
def test_the_search_finds_a_practice_however_it_is_spelled(practice, typed):
    text = "Praxis: Praxis Dr. Müller\nSoftware: easymed\nAnsprechpartner: Uwe Ott\nTelefon: 0561/998877"
    found, not_found = take_in(practice.program, mail(sender="info@mueller.example", text=text), COMPLETE)

    page = practice.browser("ada").get(f"/?view=all&text={quote(typed)}").page

    assert found in page
    assert not_found not in page


@pytest.mark.parametrize("typed", ['"', "* OR NEAR(", "a" * 300, "'; --", "%00", "(((", "🦠", "ß" * 200, ":*&|!", "\\"])
def test_a_search_for_anything_is_answered(practice, typed):
    take_in(practice.program, COMPLETE)

    browser = practice.browser("ada").get(f"/?view=all&text={quote(typed)}")

    assert browser.status == 200
    assert "Kein Ticket passt" in browser.text


def test_where_nothing_is_found_in_a_view_all_tickets_can_be_searched(practice):
    take_in(practice.program, COMPLETE)
    browser = practice.browser("ada").get("/?view=mine&text=Drucker")

    assert 'href="/?view=all&text=Drucker"' in unescape(browser.page)


def test_a_ticket_is_found_by_a_note_and_by_a_corrected_field(practice):
    (number,) = take_in(practice.program, COMPLETE)
    act.note(practice.program.acting("ada"), number, text="Kollegin Oßwald ruft an")
    act.correct(practice.program.acting("ada"), number, name=FieldName.TOWN, value="Görlitz")
    browser = practice.browser("ada")

    assert number in browser.get("/?view=all&text=osswald").text
    assert number in browser.get("/?view=all&text=Goerlitz").text


def test_pages_can_be_turned_back(practice):
    take_in(practice.program, *(other(n) for n in range(1, 6)))
    settings = replace(practice.parts.settings, page_size=2)
    browser = practice.browser("ada")
    browser.client.app = make_app(replace(practice.parts, settings=settings))

    def turn(way):
        (path,) = re.findall(rf'href="([^"]+)" rel="{way}"', unescape(browser.page))
        browser.get(path)
        return re.findall(r'href="/tickets/([^"]+)"', browser.page)

    browser.get("/?view=open")
    start = re.findall(r'href="/tickets/([^"]+)"', browser.page)
    second, third = turn("next"), turn("next")

    assert 'rel="next"' not in browser.page
    assert (turn("prev"), turn("prev")) == (second, start)
    assert 'rel="prev"' not in browser.page
    assert len(third) == 1


def test_a_ticket_is_found_by_its_number_however_it_is_typed(practice):
    first, second = take_in(practice.program, COMPLETE, other(1))
    typed = first.lower().replace("-", " ")

    text = practice.browser("ada").get(f"/?view=open&text={typed}").text

    assert first in text
    assert second not in text


def test_pages_are_turned_without_losing_filters_or_tickets(practice):
    numbers = take_in(practice.program, *(other(n) for n in range(1, 6)))
    settings = replace(practice.parts.settings, page_size=2)
    browser = practice.browser("ada")
    browser.client.app = make_app(replace(practice.parts, settings=settings))
    seen, path, pages = [], "/?view=open&software=easymed", 0
    while path:
        page = browser.get(path).page
        seen += [number for number in numbers if f'href="/tickets/{number}"' in page]
        (path,) = re.findall(r'href="([^"]+)" rel="next"', unescape(page)) or [""]
        pages += 1

    assert sorted(seen) == sorted(numbers)
    assert pages == 3


@pytest.mark.parametrize("view", View)
def test_an_empty_view_says_what_to_do(practice, view):
    browser = practice.browser("ada").get(f"/?view={view}")

    assert 'class="empty"' in browser.page


def test_claiming_from_the_list_gives_the_ticket_to_whoever_is_faster(practice):
    (number,) = take_in(practice.program, COMPLETE)
    ada, bob = practice.browser("ada").get("/"), practice.browser("bob").get("/")

    for browser in (ada, bob):
        (seen,) = re.findall(r'/claim" name="seen" value="([^"]+)"', browser.page)
        browser.send(f"/tickets/{number}/claim", seen=seen)

    assert (ada.status, "Sie halten das Ticket" in ada.text) == (200, True)
    assert (bob.status, "inzwischen geändert" in bob.text) == (409, True)
    assert "bei ada" in bob.text


def test_a_banner_tells_on_every_page_that_no_mail_comes_in(practice):
    browser = practice.browser("ada")
    with practice.program.database.begin() as tx:
        progress.beat(tx, "collect", practice.clock.now())
    practice.clock.advance(timedelta(minutes=9))
    assert 'class="banner"' not in browser.get("/").page
    practice.clock.advance(timedelta(minutes=2))

    assert "Es kommen keine Mails herein" in browser.get("/").text
    assert "Es kommen keine Mails herein" in browser.get("/me").text


def test_an_address_holds_the_whole_query():
    query = query_of({"view": "closed", "text": " a  b ", "after": "7", "order": "work", "state": "closed"})

    assert query.text == "a b"
    assert query.link(after=8) == "/?view=closed&text=a+b&state=closed&order=work&after=8"
    assert query_of({"view": "closed"}).order is Order.NEWEST


def test_a_state_that_contradicts_the_view_counts_as_not_said(practice):
    settings, now = practice.parts.settings, practice.clock.now()
    wanted = filter_of(View.NEW, name="ada", settings=settings, now=now)

    assert query_of({"state": "closed"}).restrict(wanted, "AK").states == {TicketState.OPEN}


def test_a_ticket_waits_for_a_beginning_only_while_it_is_open(practice):
    (number,) = take_in(practice.program, COMPLETE)
    with practice.program.database.read() as tx:
        ticket = tickets.find(tx, number)
    now = ticket.opened_at + HOUR

    settings = always_within(practice, 8 * HOUR)
    waiting = waiting_of(ticket, settings, now)

    assert (waiting.since, waiting.left) == (HOUR, 7 * HOUR)
    begun = replace(ticket, state=TicketState.IN_PROGRESS)
    assert waiting_of(begun, settings, now).left is None
