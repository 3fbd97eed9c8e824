"""The call-back list: whom to call first, how an attempt is kept, and the list on other media."""

import csv
import io
from datetime import timedelta

import pytest

from intake.store import board, calls, journal
from intake.triage.lifecycle import TicketState
from tests.cli.practice import COMPLETE, INCOMPLETE, take_in

PHONE = "+49561123450"
URGENT = COMPLETE.replace(
    b"unser Drucker druckt nicht mehr", b"kein Rechner startet mehr, die Praxis steht still"
).replace(b"Drucker", b"=Stillstand")


@pytest.fixture
def number(practice):
    """A ticket with a number to call."""
    return take_in(practice.program, COMPLETE)[0]


def attempts(practice, number):
    with practice.program.database.read() as tx:
        return calls.of_ticket(tx, board.ticket(tx, number).ticket.id)


def rows(browser):
    return list(csv.reader(io.StringIO(browser.page.removeprefix("\ufeff")), delimiter=";"))


def test_a_practice_is_called_by_its_number_and_the_outcome_kept(practice, number):
    browser = practice.browser("ada").get("/calls")
    assert f'href="tel:{PHONE}"' in browser.page
    assert "noch keiner" in browser.text

    browser.send(f"/tickets/{number}/call", phone=PHONE, result="busy", note="Kurz warten", back="/calls?whose=free")

    assert browser.url.endswith(f"/calls?whose=free&done={number}#main")
    assert "Der Anruf ist festgehalten." in browser.text
    assert "Besetzt" in browser.text.split("Später")[-1]
    assert "Kurz warten" in browser.get(f"/tickets/{number}").text


def test_the_outcome_can_be_kept_on_the_ticket_too(practice, number):
    browser = practice.browser("ada").get(f"/tickets/{number}")

    browser.send(f"/tickets/{number}/call", phone=PHONE, result="reached", back=f"/tickets/{number}")

    assert browser.where == f"/tickets/{number}"
    assert "Erreicht ada" in browser.text
    with practice.program.database.read() as tx:
        ticket = board.ticket(tx, number).ticket
    assert (ticket.state, ticket.assignee) == (TicketState.IN_PROGRESS, "ada")
    assert number not in browser.get("/calls").text


def test_the_most_urgent_comes_first_and_what_was_agreed_waits_its_time(practice, number):
    (urgent,) = take_in(practice.program, URGENT)
    browser = practice.browser("ada").get("/calls?whose=all")
    assert browser.page.index(urgent) < browser.page.index(number)

    soon = (practice.clock.now() + timedelta(hours=1)).astimezone(practice.parts.settings.zone)
    browser.send(f"/tickets/{urgent}/call", phone=PHONE, result="reached", next=f"{soon:%Y-%m-%dT%H:%M}")
    text = browser.get("/calls?whose=all").text
    assert text.index(number) < text.index("Später") < text.index(urgent)
    assert f"{soon:%d.%m.%Y %H:%M} vereinbart" in text

    practice.clock.advance(timedelta(hours=2))
    page = practice.browser("bob").get("/calls?whose=all").page
    assert page.index(urgent) < page.index(number)


def test_a_word_that_was_given_is_kept_before_the_most_urgent_is_called(practice, number):
    (urgent,) = take_in(practice.program, URGENT)
    busy = take_in(practice.program, COMPLETE.replace(b"Vogt", b"Berg").replace(b"vogt", b"berg"))[0]
    soon = (practice.clock.now() + timedelta(minutes=30)).astimezone(practice.parts.settings.zone)
    browser = practice.browser("ada").get("/calls?whose=all")
    browser.send(f"/tickets/{number}/call", phone=PHONE, result="reached", next=f"{soon:%Y-%m-%dT%H:%M}")
    browser.send(f"/tickets/{busy}/call", phone=PHONE, result="busy")
    page = browser.get("/calls?whose=all").page
    assert page.index(urgent) < page.index(busy) < page.index(number)

    practice.clock.advance(timedelta(hours=1))
    page = browser.get("/calls?whose=all").page

    assert page.index(number) < page.index(urgent) < page.index(busy)


def test_whoever_takes_the_list_away_is_in_the_journal(practice, number):
    practice.browser("ada").get("/calls.csv?whose=all")

    with practice.program.database.read() as tx:
        (line,) = journal.search(tx, event="calls_exported")
    assert (line.actor, line.detail) == ("ada", {"whose": "all"})


def test_what_somebody_else_holds_is_theirs_to_call(practice, number):
    practice.browser("ada").get(f"/tickets/{number}").send(f"/tickets/{number}/claim")
    bob = practice.browser("bob")

    assert number not in bob.get("/calls").text
    assert "Niemand wartet" in bob.text
    assert number in bob.get("/calls?whose=all").text


def test_a_wrong_number_is_not_dialled_again_until_it_is_corrected(practice, number):
    browser = practice.browser("ada").get("/calls")
    browser.send(f"/tickets/{number}/call", phone=PHONE, result="wrong_number", back="/calls")
    assert "tel:" not in browser.page
    assert "Falsche Nummer" in browser.text

    browser.get(f"/tickets/{number}").send(f"/tickets/{number}/field", name="contact_phone", value="0561 999")

    assert 'href="tel:' in browser.get("/calls").page


@pytest.mark.parametrize("next_time", ["2001-01-01T10:00", "2999-01-01T10:00", "morgen"])
@pytest.mark.parametrize("back", ["/calls?whose=all", ""])
def test_a_time_that_cannot_be_keeps_what_was_typed(practice, number, next_time, back):
    browser = practice.browser("ada").get(f"/tickets/{number}")

    path = f"/tickets/{number}/call"
    browser.send(path, phone=PHONE, result="busy", next=next_time, note="Frau Vogt ist da", back=back or "x")

    assert browser.status == 422
    assert "Nicht festgehalten" in browser.text
    assert "Frau Vogt ist da" in browser.page or not back
    assert attempts(practice, number) == ()


def test_an_outcome_that_there_is_not_is_not_found(practice, number):
    browser = practice.browser("ada").get(f"/tickets/{number}")

    assert browser.send(f"/tickets/{number}/call", phone=PHONE, result="angry").status == 404


def test_a_spreadsheet_opens_the_list_and_computes_nothing(practice, number):
    (urgent,) = take_in(practice.program, URGENT)
    browser = practice.browser("ada").get("/calls.csv")

    head, first, second = rows(browser)
    assert head[:2] == ["Bis wann", "Dringlichkeit"]
    assert (first[8], second[8]) == (urgent, number)
    assert first[4] == "0049 561 123450"
    assert first[7] == "'=Stillstand"
    assert browser.headers["content-disposition"] == 'attachment; filename="rueckrufe.csv"'


def test_a_ticket_that_lacks_details_is_not_called(practice):
    (number,) = take_in(practice.program, INCOMPLETE)

    assert number not in practice.browser("ada").get("/calls?whose=all").text
