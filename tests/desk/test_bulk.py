"""Many tickets at once at the desk: from the list's boxes to what was done."""

import re

import pytest

from intake.reading.values import FieldName, Priority
from intake.steps import act
from intake.store import board
from intake.triage.lifecycle import Resolution, TicketState
from tests.cli.practice import COMPLETE, INCOMPLETE, mail, take_in

ENGLISH = mail(
    sender="Dr Ann Wood <ann@wood.example>",
    subject="Printer",
    text="Good morning,\n\nour printer does not print any more, please help us.\n\nPractice: Wood Surgery\nSoftware: x.isynet\n"
    "Contact: Ann Wood\nPhone: 0561 123456",
)


def see(practice, number):
    with practice.program.database.read() as tx:
        return board.ticket(tx, number)


def boxes(page, name="ticket"):
    """The tickets that stand in a form, with when they were last changed."""
    found = re.findall(rf'name="({name}-[^"]+)" value="([^"]*)"', page)
    return dict(found)


def begin(practice, kind, *, view="open"):
    """The page after ticking every ticket of a view."""
    browser = practice.browser("ada").get(f"/?view={view}")
    return browser.send("/bulk", act=kind, back=f"/?view={view}", **boxes(browser.page))


def test_tickets_are_taken_after_a_look(practice):
    numbers = take_in(practice.program, COMPLETE, INCOMPLETE)

    browser = begin(practice, "take")
    assert "Diese 2 Tickets bekommen Sie" in browser.text
    assert {see(practice, number).ticket.assignee for number in numbers} == {None}
    browser.send("/bulk", act="take", go="do", reason="Schicht", back="/?view=open", **boxes(browser.page))

    assert "2 Tickets halten jetzt Sie." in browser.text
    assert {see(practice, number).ticket.assignee for number in numbers} == {"ada"}
    assert {see(practice, number).journal[-1].reason for number in numbers} == {"Schicht"}
    assert 'href="/?view=open"' in browser.page


def test_what_cannot_be_done_is_listed_with_its_reason_and_left_out(practice):
    held, merged, target = take_in(practice.program, COMPLETE, INCOMPLETE, ENGLISH)
    browser = practice.browser("ada").get("/?view=open")
    chosen = boxes(browser.page)
    act.assign(practice.program.acting("bob"), held, assignee="ada")
    act.merge(practice.program.acting("bob"), merged, into=target)

    browser.send("/bulk", act="take", back="/", **chosen)

    assert "Dieses Ticket bekommen Sie" in browser.text
    assert "Bei 2 Tickets geht es nicht" in browser.text
    assert "Das ist schon so." in browser.text
    assert "Das Ticket hat sich geändert" in browser.text
    assert boxes(browser.page).keys() == {f"ticket-{target}"}


@pytest.mark.parametrize(
    ("kind", "choice", "held"),
    [
        ("assign", {"to": "ada"}, ("assignee", "ada")),
        ("priority", {"priority": "low"}, ("priority", "low")),
        ("dismiss", {"resolution": "spam"}, ("resolution", Resolution.SPAM)),
        ("close", {"state": "resolved", "resolution": "answered"}, ("state", TicketState.RESOLVED)),
    ],
)
def test_what_needs_a_choice_asks_for_it_first(practice, kind, choice, held):
    (number,) = take_in(practice.program, COMPLETE)

    browser = begin(practice, kind)
    assert "Noch geschieht nichts" in browser.text
    browser.send("/bulk", act=kind, go="look", back="/", **boxes(browser.page))
    assert (browser.status, 'role="alert"' in browser.page) == (422, True)
    browser.send("/bulk", act=kind, go="look", back="/", **choice, **boxes(browser.page))
    assert getattr(see(practice, number).ticket, held[0]) != held[1]
    browser.send("/bulk", act=kind, go="do", back="/", **choice, **boxes(browser.page))

    assert browser.status == 200
    assert getattr(see(practice, number).ticket, held[0]) == held[1]


def test_a_choice_can_be_changed_with_all_tickets_kept(practice):
    numbers = take_in(practice.program, COMPLETE, INCOMPLETE)
    act.prioritise(practice.program.acting("bob"), numbers[0], priority=Priority.LOW)
    browser = begin(practice, "priority")
    browser.send("/bulk", act="priority", go="look", priority="low", back="/", **boxes(browser.page))
    assert "Bei einem Ticket geht es nicht" in browser.text

    kept = boxes(browser.page) | boxes(browser.page, "spared")
    browser.send("/bulk", act="priority", go="change", priority="low", back="/", **kept)

    assert "2 Tickets sind ausgewählt." in browser.text
    assert 'value="low" required checked' in browser.page


def test_each_letter_is_shown_in_its_ticket_s_language_before_any_goes(practice):
    numbers = take_in(practice.program, COMPLETE, ENGLISH)
    browser = begin(practice, "reply")
    browser.send("/bulk", act="reply", go="look", block="we_call", text="", back="/", **boxes(browser.page))

    assert "Diese 2 Briefe gehen hinaus" in browser.text
    assert "Guten Tag" in browser.text
    assert "Ann Wood" in browser.text
    assert [letter for number in numbers for letter in see(practice, number).letters if not letter.automatic] == []
    browser.send("/bulk", act="reply", go="do", block="we_call", text="", back="/", **boxes(browser.page))

    letters = [see(practice, number).letters[-1] for number in numbers]
    assert [(letter.language, letter.automatic) for letter in letters] == [("de", False), ("en", False)]
    assert all(letter.due_at > practice.clock.now() for letter in letters)
    assert "2 Antworten warten auf den Versand." in browser.text


def test_letters_are_taken_back_together_and_their_words_kept(practice):
    numbers = take_in(practice.program, COMPLETE, ENGLISH)
    browser = begin(practice, "reply")
    browser.send("/bulk", act="reply", go="do", text="Behoben.", back="/?view=mine", **boxes(browser.page))

    letters = dict.fromkeys(re.findall(r'name="(letter-\d+)"', browser.page), "on")
    browser.send("/bulk/take-back", back="/?view=mine", text="Behoben.", **letters)

    assert "2 Antworten sind zurückgenommen." in browser.text
    assert "Behoben." in browser.text
    assert {see(practice, number).letters[-1].state for number in numbers} == {"withdrawn"}
    assert "2 Antworten waren schon hinausgegangen." in browser.send("/bulk/take-back", back="/", **letters).text


def test_forbidden_words_are_named_before_anything_is_written(practice):
    take_in(practice.program, COMPLETE)
    browser = begin(practice, "reply")

    browser.send("/bulk", act="reply", go="do", text="Siehe https://evil.example", back="/", **boxes(browser.page))

    assert browser.status == 422
    assert "Zeile 1" in browser.text


def test_credentials_are_named_to_many_only_by_whoever_says_that_they_ask_for_none(practice):
    (number,) = take_in(practice.program, COMPLETE)
    browser, text = begin(practice, "reply"), "Ihr Login bleibt gleich."
    browser.send("/bulk", act="reply", go="do", text=text, back="/", **boxes(browser.page))

    assert browser.status == 422
    assert "Zeile 1: Ihr Login bleibt gleich." in browser.text
    browser.send("/bulk", act="reply", go="look", text=text, no_credentials="on", back="/", **boxes(browser.page))
    assert '<input type="hidden" name="no_credentials" value="on">' in browser.page
    browser.send("/bulk", act="reply", go="do", text=text, no_credentials="on", back="/", **boxes(browser.page))

    assert "Ihr Login bleibt gleich." in see(practice, number).letters[-1].text
    assert see(practice, number).journal[-1].detail["credential_words_confirmed"]


def test_a_ticket_whose_own_values_name_credentials_is_left_out_until_that_is_confirmed(practice):
    (number,) = take_in(practice.program, COMPLETE)
    act.correct(practice.program.acting("bob"), number, name=FieldName.CONTACT_NAME, value="Pia Login")
    browser = begin(practice, "reply")
    browser.send("/bulk", act="reply", go="look", block="we_call", back="/", **boxes(browser.page))

    assert "Bestätigen Sie unter „Ändern“" in browser.text
    browser.send("/bulk", act="reply", go="change", block="we_call", back="/", **boxes(browser.page))
    assert "Ich bitte nicht um Zugangsdaten" in browser.text
    chosen = boxes(browser.page)
    browser.send("/bulk", act="reply", go="do", block="we_call", no_credentials="on", back="/", **chosen)

    assert "Pia Login" in see(practice, number).letters[-1].text


def test_none_and_too_many_are_sent_back_with_a_sentence(practice):
    browser = practice.browser("ada").get("/")
    many = {f"ticket-AK-{at:04}-000{check}": "" for at in range(300) for check in range(10)}

    assert "kein Ticket ausgewählt" in browser.send("/bulk", act="take", back="/").text
    assert browser.status == 422
    assert "Behoben." in browser.send("/bulk", act="reply", go="do", text="Behoben.", back="/").text
    assert "Mehr als 100 auf einmal" in browser.send("/bulk", act="take", back="/", **many).text


def test_a_number_without_a_ticket_and_a_lock_without_a_time_do_nothing(practice):
    (number,) = take_in(practice.program, COMPLETE)
    browser = practice.browser("ada").get("/")

    browser.send("/bulk", act="take", go="do", back="/", **{f"ticket-{number}": "gestern"})

    assert "Ein Ticket blieb, wie es war." in browser.text
    assert see(practice, number).ticket.assignee is None


@pytest.mark.parametrize("values", [{"act": "delete"}, {}])
def test_what_no_page_sends_is_not_found(practice, values):
    assert practice.browser("ada").get("/").send("/bulk", back="/", **values).status == 404


def test_the_way_back_never_leads_elsewhere(practice):
    browser = practice.browser("ada").get("/").send("/bulk", act="take", back="https://evil.example/")

    assert "evil" not in browser.page


def test_all_of_a_page_are_ticked_without_a_script(practice):
    take_in(practice.program, COMPLETE, INCOMPLETE)
    browser = practice.browser("ada")

    assert "checked" not in browser.get("/?view=open").page.split('id="rows"')[1]
    assert browser.get("/?view=open&ticked=all").page.count("checked>") == 2


def test_whoever_comes_back_without_a_form_is_led_to_the_list(practice):
    assert practice.browser("ada").get("/bulk").where == "/"


def test_the_pages_speak_english_too(practice):
    take_in(practice.program, COMPLETE)
    browser = practice.browser("ada").get("/me")
    browser.send("/me/look", language="en", theme="dark")
    browser.get("/?view=open")

    browser.send("/bulk", act="release", back="/", **boxes(browser.page))

    assert "Not possible for one ticket" in browser.text
    assert "It is so already." in browser.text


def test_what_was_sent_after_the_session_had_run_out_is_not_lost(practice):
    (number,) = take_in(practice.program, COMPLETE)
    browser = begin(practice, "reply")
    chosen = boxes(browser.page)
    practice.clock.advance(practice.admitting.rules.lifetime.idle * 2)

    browser.send("/bulk", act="reply", go="do", text="Behoben.", back="/", **chosen)
    browser.log_in("ada")
    assert ("Behoben." in browser.get("/typed").text, number in browser.text) == (True, False)
    (path, fields) = re.findall(r'action="(/typed/\d+/send)">(.*?)</form>', browser.page, re.DOTALL)[0]
    browser.send(path, **dict(re.findall(r'name="([^"]+)" value="([^"]*)"', fields)))

    assert "Eine Antwort wartet auf den Versand." in browser.text
    assert "Behoben." in see(practice, number).letters[-1].text
