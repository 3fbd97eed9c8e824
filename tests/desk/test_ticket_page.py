"""A ticket's page: what it shows, and what can be done on it."""

from datetime import timedelta
from html import unescape

import pytest

from intake.reading.values import FieldName, Priority, Source
from intake.steps import act
from intake.steps.act import ChangedSince, NotDone
from intake.store import board, outbox
from intake.triage.decision import ReplyPurpose
from intake.triage.lifecycle import Resolution, TicketState
from tests.cli.practice import AWAY, BLIND, COMPLETE, INCOMPLETE, take_in

MINUTE = timedelta(minutes=1)


@pytest.fixture
def seen(practice):
    """The ticket as it stands."""

    def look(number):
        with practice.program.database.read() as tx:
            return board.ticket(tx, number)

    return look


def test_the_page_shows_mail_letter_and_where_values_come_from(practice):
    (number,) = take_in(practice.program, COMPLETE)

    text = practice.browser("ada").get(f"/tickets/{number}").text

    for words in (
        "unser Drucker druckt nicht mehr",
        "Eingangsbestätigung an praxis@vogt.example",
        "wartet auf Versand",
        "Aus der Mail, beschriftet",
        "Praxis: Hausarztpraxis Dr. Vogt",
        "bearbeitete eine Mail",
    ):
        assert words in text
    assert 'href="tel:+49561123450"' in practice.browser("bob").get(f"/tickets/{number}").page


def test_the_page_says_what_is_missing_and_why_no_letter_went_out(practice):
    incomplete, blind, away = take_in(practice.program, INCOMPLETE, BLIND, AWAY)
    browser = practice.browser("ada")

    assert "Es fehlt: Praxis, Software, Ansprechpartner mit Telefon" in browser.get(f"/tickets/{incomplete}").text
    assert "nur in Blindkopie" in browser.get(f"/tickets/{blind}").text
    assert "Eine Maschine hat sie geschrieben" in browser.get(f"/tickets/{away}").text
    assert "Automatische Antwort" in browser.text


def test_what_has_ended_waits_no_more(practice):
    (number,) = take_in(practice.program, COMPLETE)
    day = f"vom {practice.clock.now():%d.%m.%Y}"
    practice.clock.advance(timedelta(hours=3))
    browser = practice.browser("ada")
    assert "wartet 3 Std." in browser.get(f"/tickets/{number}").text

    browser.send(f"/tickets/{number}/state", state="resolved", resolution="answered")

    assert ("wartet 3 Std." in browser.text, day in browser.text) == (False, True)
    closed = browser.get("/?view=closed").text
    assert ("3 Std." in closed, day in closed) == (False, True)


def test_a_number_typed_otherwise_leads_to_the_ticket(practice):
    (number,) = take_in(practice.program, COMPLETE)

    assert practice.browser("ada").get(f"/tickets/{number.lower()}").where == f"/tickets/{number}"


@pytest.mark.parametrize("number", ["AK-1234-5678", "AK-0000-0000", "nonsense", "%00", "AK-1234"])
def test_a_ticket_that_is_not_there_is_said_in_a_sentence(practice, number):
    browser = practice.browser("ada").get(f"/tickets/{number}")

    assert (browser.status, "stimmt vielleicht eine Ziffer nicht" in browser.text) == (404, True)


def test_taking_and_giving_back(practice, seen):
    (number,) = take_in(practice.program, COMPLETE)
    browser = practice.browser("ada").get(f"/tickets/{number}")

    browser.send(f"/tickets/{number}/claim")
    assert seen(number).ticket.assignee == "ada"
    browser.send(f"/tickets/{number}/release")

    assert seen(number).ticket.assignee is None
    assert [(line.actor, line.event) for line in seen(number).journal[-2:]] == [("ada", "ticket_assigned")] * 2


def test_moving_with_outcome_and_reason(practice, seen):
    (number,) = take_in(practice.program, COMPLETE)
    browser = practice.browser("ada").get(f"/tickets/{number}")

    browser.send(f"/tickets/{number}/state", state="resolved", resolution="duplicate", reason=" doppelt ")

    ticket = seen(number).ticket
    assert (ticket.state, ticket.resolution) == (TicketState.RESOLVED, Resolution.DUPLICATE)
    assert seen(number).journal[-1].reason == "doppelt"


def test_only_possible_moves_are_offered_and_others_are_refused(practice, seen):
    (number,) = take_in(practice.program, COMPLETE)
    act.move(practice.program.acting("x"), number, state=TicketState.CLOSED)
    browser = practice.browser("ada").get(f"/tickets/{number}")

    assert 'value="open"' in browser.page
    assert 'value="in_progress"' not in browser.page
    browser.send(f"/tickets/{number}/state", state="in_progress")

    assert (browser.status, "nicht möglich" in browser.text) == (422, True)
    assert seen(number).ticket.state is TicketState.CLOSED


@pytest.mark.parametrize(
    ("act_name", "values"),
    [
        ("state", {"state": "x"}),
        ("priority", {"priority": ""}),
        ("field", {"name": "x"}),
        ("withdraw", {"letter": "x"}),
    ],
)
def test_what_no_form_offers_is_not_there(practice, act_name, values):
    (number,) = take_in(practice.program, COMPLETE)
    browser = practice.browser("ada").get(f"/tickets/{number}")

    assert browser.send(f"/tickets/{number}/{act_name}", **values).status == 404


def test_a_corrected_field_is_staffs_and_a_candidate_is_one_click(practice, seen):
    (number,) = take_in(practice.program, COMPLETE)
    browser = practice.browser("ada").get(f"/tickets/{number}")
    assert 'name="value" value="Praxis Vogt"' in browser.page

    browser.send(f"/tickets/{number}/field", name="practice", value="Praxis Vogt")

    value = seen(number).values[-1]
    assert (value.name, value.value, value.source) == (FieldName.PRACTICE, "Praxis Vogt", Source.STAFF)
    assert "Von Hand: ada" in browser.text


def test_a_note_is_added_even_if_the_ticket_was_changed_meanwhile(practice, seen):
    (number,) = take_in(practice.program, COMPLETE)
    browser = practice.browser("ada").get(f"/tickets/{number}")
    act.assign(practice.program.acting("Grace"), number, assignee="grace")

    browser.send(f"/tickets/{number}/note", text="Rückruf um drei")

    assert (browser.status, seen(number).notes[-1].text) == (200, "Rückruf um drei")


def test_what_changed_in_between_is_told_and_nothing_is_lost_or_overwritten(practice, seen):
    (number,) = take_in(practice.program, COMPLETE)
    browser = practice.browser("ada").get(f"/tickets/{number}")
    practice.clock.advance(MINUTE)
    act.correct(practice.program.acting("Grace"), number, name=FieldName.SOFTWARE, value="psyx")

    browser.send(f"/tickets/{number}/field", name="software", value="easymed")
    assert (browser.status, "inzwischen geändert" in browser.text) == (409, True)
    assert 'value="easymed"' in browser.page
    assert dict(seen(number).ticket.fields)[FieldName.SOFTWARE] == "psyx"
    browser.send(f"/tickets/{number}/field", name="software", value="easymed")

    assert dict(seen(number).ticket.fields)[FieldName.SOFTWARE] == "easymed"


@pytest.mark.parametrize("go", ["send", "preview"])
def test_a_reply_typed_while_the_ticket_changed_is_kept_and_not_sent(practice, seen, go):
    (number,) = take_in(practice.program, COMPLETE)
    browser = practice.browser("ada").get(f"/tickets/{number}")
    practice.clock.advance(MINUTE)
    act.prioritise(practice.program.acting("Grace"), number, priority=Priority.LOW)

    browser.send(f"/tickets/{number}/reply", text="Meine lange Antwort", go=go)

    assert (browser.status, "Meine lange Antwort" in browser.text) == (409, True)
    assert all(letter.automatic for letter in seen(number).letters)


@pytest.mark.parametrize("seen_at", ["", "gestern", "2021-11-08T09:00:00", "2021-11-08T09:00:00+00:00"])
def test_a_form_that_does_not_say_what_was_seen_counts_as_old(practice, seen_at):
    (number,) = take_in(practice.program, COMPLETE)
    browser = practice.browser("ada").get(f"/tickets/{number}")

    assert browser.send(f"/tickets/{number}/claim", seen=seen_at).status == 409


def test_a_reply_is_seen_before_it_is_sent_and_goes_out_as_seen(practice, seen):
    (number,) = take_in(practice.program, COMPLETE)
    browser = practice.browser("ada").get(f"/tickets/{number}")

    browser.send(f"/tickets/{number}/reply", text="Bitte neu starten.\nDanke", go="preview")
    assert "So geht der Brief hinaus" in browser.text
    assert all(letter.automatic for letter in seen(number).letters)
    shown = browser.text
    browser.send(f"/tickets/{number}/reply", text="Bitte neu starten.\nDanke", go="send")

    letter = seen(number).letters[-1]
    assert (letter.purpose, letter.state) == (ReplyPurpose.STAFF_REPLY, "waiting")
    assert " ".join(letter.text.split()) in shown


@pytest.mark.parametrize("go", ["send", "preview"])
def test_a_reply_without_words_or_recipient_is_refused(practice, go):
    complete, away = take_in(practice.program, COMPLETE, AWAY)
    browser = practice.browser("ada")

    for number, text in ((complete, "  "), (away, "Danke")):
        browser.get(f"/tickets/{number}").send(f"/tickets/{number}/reply", text=text, go=go)
        assert (browser.status, "Eine Antwort braucht Text" in browser.text) == (422, True)


def test_a_withheld_letter_is_looked_at_and_then_sent_once(practice, seen):
    (number,) = take_in(practice.program, BLIND)
    mail = str(seen(number).messages[0].inbox)
    browser = practice.browser("ada").get(f"/tickets/{number}")
    assert "Zurückgehaltenen Brief ansehen: Eingangsbestätigung" in browser.text
    assert "Trotzdem senden" not in browser.text

    browser.send(f"/tickets/{number}/send-anyway", mail=mail)
    shown = unescape(browser.page.split('id="preview"')[1].split('dir="auto">')[1].split("</pre>")[0])
    assert (browser.status, seen(number).letters) == (200, ())
    assert 'name="go" value="send" class="main">Trotzdem senden: Eingangsbestätigung' in browser.page
    browser.send(f"/tickets/{number}/send-anyway", mail=mail, go="send", reason="Sie stehen im Verteiler")

    (letter,) = seen(number).letters
    assert (letter.purpose, letter.text.strip()) == (ReplyPurpose.RECEIPT, shown.strip())
    line = seen(number).journal[-1]
    assert (line.event, line.actor, line.reason) == ("letter_sent_anyway", "ada", "Sie stehen im Verteiler")
    for go in ("", "send"):
        browser.send(f"/tickets/{number}/send-anyway", mail=mail, go=go)
        assert (browser.status, len(seen(number).letters)) == (422, 1)


def test_a_waiting_letter_is_withdrawn_and_a_sent_one_is_not(practice, seen):
    (number,) = take_in(practice.program, COMPLETE)
    browser = practice.browser("ada").get(f"/tickets/{number}")
    letter = seen(number).letters[0].id

    browser.send(f"/tickets/{number}/withdraw", letter=str(letter))
    assert seen(number).letters[0].state == "withdrawn"
    with practice.program.database.begin() as tx:
        outbox.resend(tx, [letter], now=practice.clock.now())
        (claimed,) = outbox.claim(tx, owner="x", limit=1, now=practice.clock.now(), lease=MINUTE)
        outbox.sent(tx, claimed.id, owner="x", now=practice.clock.now(), response="250 ok")
    browser.send(f"/tickets/{number}/withdraw", letter=str(letter))

    assert (browser.status, seen(number).letters[0].state) == (422, "sent")


def test_merging_redirects_and_can_be_undone(practice, seen):
    one, other = take_in(practice.program, COMPLETE, INCOMPLETE)
    browser = practice.browser("ada").get(f"/tickets/{other}")

    browser.send(f"/tickets/{other}/merge", into="AK-1111-1111")
    assert browser.status == 422
    browser.send(f"/tickets/{other}/merge", into=one.lower())
    assert f"zusammengeführt mit {one}" in browser.text
    assert other in browser.get(f"/tickets/{one}").text
    browser.get(f"/tickets/{other}").send(f"/tickets/{other}/claim")
    assert browser.status == 422
    browser.send(f"/tickets/{other}/unmerge")

    assert seen(other).ticket.merged_into is None


def test_the_priority_is_set(practice, seen):
    (number,) = take_in(practice.program, COMPLETE)

    practice.browser("ada").get(f"/tickets/{number}").send(f"/tickets/{number}/priority", priority="low")

    assert seen(number).ticket.priority == "low"


def test_an_act_leads_nowhere_else(practice):
    (number,) = take_in(practice.program, COMPLETE)
    browser = practice.browser("ada").get(f"/tickets/{number}")

    browser.send(f"/tickets/{number}/note", text="x", next="https://evil.example/")

    assert browser.where == "/"


def test_language_and_theme_are_remembered(practice):
    (number,) = take_in(practice.program, COMPLETE)
    browser = practice.browser("ada").get("/me")

    browser.send("/me/look", language="en", theme="dark", next="/me")

    page = browser.get(f"/tickets/{number}").page
    assert '<html lang="en" data-theme="dark">' in page
    assert "Download mail" in page
    refused = browser.send(f"/tickets/{number}/note", text=" ")
    assert f'name="next" value="/tickets/{number}"' in refused.page
    browser.get("/me").send("/me/look", language="xx", theme="pink")
    assert '<html lang="en" data-theme="dark">' in browser.get("/me").page


def test_an_act_on_what_was_seen_is_refused_once_it_is_old(practice, seen):
    (number,) = take_in(practice.program, COMPLETE)
    before = seen(number).ticket.updated_at

    act.assign(practice.program.acting("ada", seen=before), number, assignee="ada")
    practice.clock.advance(MINUTE)
    act.assign(practice.program.acting("ada"), number, assignee=None)

    with pytest.raises(ChangedSince):
        act.assign(practice.program.acting("bob", seen=before), number, assignee="bob")


def test_a_preview_keeps_nothing(practice, seen):
    (number,) = take_in(practice.program, COMPLETE)
    before = seen(number)

    letter = act.preview(practice.program.acting("ada"), number, text="Hallo")
    with pytest.raises(NotDone):
        act.preview(practice.program.acting("ada"), number, text=" ")

    assert "Hallo" in letter.words.text
    assert seen(number) == before
