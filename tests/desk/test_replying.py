"""Writing a reply: text blocks, FAQ entries, language, the exact letter, what no letter may hold, and asking back."""

import re
from html import unescape

import pytest

from intake.reading.values import FieldName
from intake.steps import act, act_asking
from intake.steps.act import NotDone
from intake.store import board
from intake.store.accounts import Role
from intake.triage.decision import ReplyPurpose
from intake.triage.lifecycle import TicketState
from tests.cli.practice import AWAY, COMPLETE, INCOMPLETE, take_in


@pytest.fixture
def seen(practice):
    def look(number):
        with practice.program.database.read() as tx:
            return board.ticket(tx, number)

    return look


def typed(browser):
    return unescape(browser.page.split('<textarea name="text"')[1].split(">", 1)[1].split("</textarea>")[0]).strip()


def opened(practice, raw=COMPLETE):
    (number,) = take_in(practice.program, raw)
    return number, practice.browser("ada").get(f"/tickets/{number}")


def test_a_text_block_is_put_below_what_is_typed_in_the_language_chosen(practice):
    number, browser = opened(practice)

    browser.send(f"/tickets/{number}/reply", text="Hallo", block="we_call", language="en", go="block")

    assert typed(browser).startswith("Hallo\n\nThank you for your message.")
    assert "ask for Anna Vogt" in typed(browser)
    assert '<option value="en" selected>' in browser.page
    browser.send(f"/tickets/{number}/reply", text="Hallo", block="", go="block")
    assert typed(browser) == "Hallo"
    browser.send(f"/tickets/{number}/reply", text="Hallo", block="../../etc/passwd", go="block")
    assert (browser.status, typed(browser)) == (200, "Hallo")


def test_changing_the_language_keeps_everything(practice):
    number, browser = opened(practice)
    form = {"text": "Meine Worte", "language": "en", "entry-1": "on", "go": "choose"}

    browser.send(f"/tickets/{number}/reply", **form)

    assert typed(browser) == "Meine Worte"
    assert 'name="entry-1" value="on" checked' in browser.page
    assert "We will call you" in browser.page


def test_an_entry_goes_along_word_for_word_as_in_an_automatic_letter(practice, seen):
    number, browser = opened(practice)
    form = {"text": "Gern.", "entry-1": "on", "entry-99": "on"}

    browser.send(f"/tickets/{number}/reply", **form, go="preview")
    assert "Wir sagen es hier, sobald wir es wissen." in browser.text
    browser.send(f"/tickets/{number}/reply", **form, go="send")

    letter = seen(number).letters[-1]
    assert letter.purpose is ReplyPurpose.STAFF_REPLY
    assert [entry for entry, _ in letter.entries] == [1]
    assert "Wir sagen es hier, sobald wir es wissen." in letter.text
    assert letter.faq_version == "1.0"
    assert "1. Wann sind Sie wieder zu erreichen?" in browser.get(f"/tickets/{number}").text


def test_a_letter_is_written_in_the_language_chosen(practice, seen):
    number, browser = opened(practice)

    browser.send(f"/tickets/{number}/reply", text="Please restart.", language="en", go="send")

    letter = seen(number).letters[-1]
    assert (letter.language, "Hello" in letter.text) == ("en", True)


def test_the_preview_is_the_letter_with_its_headers_and_its_html_in_a_frame(practice):
    number, browser = opened(practice)

    browser.send(f"/tickets/{number}/reply", text="Bitte <b>neu</b> starten.", go="preview")

    for words in (
        "An Praxis Vogt <praxis@vogt.example>",
        f"Betreff Antwort auf Ihre Meldung [{number}]",
        "Sprache Deutsch",
    ):
        assert words in browser.text
    (frame,) = re.findall(r'<iframe class="sheet" sandbox="" title="[^"]+" srcdoc="([^"]*)"', browser.page)
    letter = unescape(frame)
    assert "Bitte &lt;b&gt;neu&lt;/b&gt; starten." in letter
    policy = browser.headers["content-security-policy"]
    assert "'unsafe-hashes' 'sha256-" in policy
    assert "'unsafe-inline'" not in policy
    assert policy.count("'sha256-") == len(set(re.findall(r' style="([^"]*)"', letter)))


@pytest.mark.parametrize("ticked", [{}, {"no_credentials": "on"}])
@pytest.mark.parametrize("go", ["preview", "send"])
def test_what_no_letter_may_hold_is_told_by_line_and_not_sent(practice, seen, go, ticked):
    number, browser = opened(practice)
    text = "Ihr Login bleibt gleich.\nSiehe https://boese.example/x"

    browser.send(f"/tickets/{number}/reply", text=text, go=go, **ticked)

    assert browser.status == 422
    assert "Zeile 2: „https://boese.example/x“ ist ein Link auf eine fremde Seite." in browser.text
    assert typed(browser) == text
    assert all(letter.automatic for letter in seen(number).letters)


def test_a_sentence_that_names_credentials_goes_once_its_writer_says_that_it_asks_for_none(practice, seen):
    number, browser = opened(practice)
    text = "Gut.\nWir rufen Sie an und verbinden uns per TeamViewer. Ihr Login bleibt gleich."

    browser.send(f"/tickets/{number}/reply", text=text, go="preview")
    assert (browser.status, "An Praxis Vogt" in browser.text) == (200, True)
    browser.send(f"/tickets/{number}/reply", text=text, go="send")

    assert (browser.status, typed(browser)) == (422, text)
    assert "Noch nicht gesendet: Ihr Text nennt Zugangsdaten." in browser.text
    told = "Zeile 2: Wir rufen Sie an und verbinden uns per TeamViewer. Zeile 2: Ihr Login bleibt gleich."
    assert told in browser.text
    assert all(letter.automatic for letter in seen(number).letters)
    browser.send(f"/tickets/{number}/reply", text=text, go="send", no_credentials="on")

    assert "per TeamViewer" in seen(number).letters[-1].text
    line = seen(number).journal[-1]
    assert (line.event, line.detail["credential_words_confirmed"]) == ("reply_queued", True)
    assert "TeamViewer" not in str(line)
    journal = practice.browser("root", Role.ADMIN).get("/operations/journal").text
    assert "bittet nicht um Zugangsdaten: ja" in journal


def test_a_tick_is_neither_asked_for_nor_on_record_where_nothing_is_named(practice, seen):
    number, browser = opened(practice)
    tick = "Ich bitte nicht um Zugangsdaten"

    assert tick not in browser.send(f"/tickets/{number}/reply", text="Wir kommen.", go="preview").text
    browser.send(f"/tickets/{number}/reply", text="Ihre PIN gilt.", go="preview", no_credentials="on")
    assert 'name="no_credentials" value="on" checked' in browser.page
    browser.send(f"/tickets/{number}/reply", text="Wir kommen.", go="send", no_credentials="on")

    assert "credential_words_confirmed" not in seen(number).journal[-1].detail


def test_a_link_to_our_own_website_may_go(practice, seen):
    number, browser = opened(practice)

    browser.send(f"/tickets/{number}/reply", text="Siehe https://www.medatixx.de/lage", go="send")

    assert "https://www.medatixx.de/lage" in seen(number).letters[-1].text


def test_missing_details_are_asked_for_with_one_click(practice, seen):
    number, browser = opened(practice, INCOMPLETE)
    act.withdraw(practice.program.acting("x"), seen(number).letters[0].id)
    act.move(practice.program.acting("x"), number, state=TicketState.OPEN)
    browser.get(f"/tickets/{number}")

    browser.send(f"/tickets/{number}/ask", go="preview", text="schon getippt")
    assert "wie Ihre Praxis mit vollem Namen heißt" in browser.text
    assert typed(browser) == "schon getippt"
    assert len(seen(number).letters) == 1
    browser.send(f"/tickets/{number}/ask", go="send")

    letter = seen(number).letters[-1]
    assert (letter.purpose, letter.state) == (ReplyPurpose.ASK_BACK, "waiting")
    assert seen(number).ticket.state is TicketState.AWAITING_DETAILS
    assert seen(number).journal[-1].event == "details_asked"
    assert "schon unterwegs" in browser.text
    assert "Fehlendes erfragen" not in browser.text
    browser.send(f"/tickets/{number}/ask", go="send")
    assert (browser.status, len(seen(number).letters)) == (422, 2)


def test_a_person_at_work_keeps_the_ticket_when_asking(practice, seen):
    number, _ = opened(practice, INCOMPLETE)
    act.withdraw(practice.program.acting("x"), seen(number).letters[0].id)
    act.move(practice.program.acting("x"), number, state=TicketState.IN_PROGRESS)

    act_asking.ask_missing(practice.program.acting("ada"), number)

    assert seen(number).ticket.state is TicketState.IN_PROGRESS


def test_nobody_is_asked_for_what_is_there_or_where_nobody_wrote(practice, seen):
    complete, away = take_in(practice.program, COMPLETE, AWAY)
    acting = practice.program.acting("ada")

    for ask in (act_asking.ask_missing, act_asking.preview_asking):
        for number in (complete, away):
            with pytest.raises(NotDone) as refused:
                ask(acting, number)
            assert refused.value.code == "nothing_missing"
    assert "Fehlendes erfragen" not in practice.browser("ada").get(f"/tickets/{complete}").text
    act.correct(acting, complete, name=FieldName.CONTACT_PHONE, value=None)
    assert "Fehlendes erfragen" in practice.browser("bob").get(f"/tickets/{complete}").text
