"""Working on a ticket with others: who is there, handing on, links, splits, partners, and taking a reply back."""

import re
from datetime import timedelta
from html import unescape

import pytest

from intake.reading.values import Priority
from intake.steps import act
from intake.store import board, outbox
from intake.triage.lifecycle import Resolution, TicketState
from tests.cli.practice import COMPLETE, INCOMPLETE, mail, take_in
from tests.desk.practice import practice_at

MINUTE = timedelta(minutes=1)
SECOND = timedelta(seconds=1)


@pytest.fixture
def seen(practice):
    """The ticket as it stands."""

    def look(number):
        with practice.program.database.read() as tx:
            return board.ticket(tx, number)

    return look


def follow_up(number, text="Noch etwas anderes: das Labormodul startet nicht."):
    return mail(sender="Labor Vogt <labor@vogt.example>", subject=f"Re: Drucker [{number}]", text=text)


def typed(browser):
    """What stands in the reply's field."""
    form = browser.page.split('id="reply"')[1]
    return unescape(re.search(r"<textarea[^>]*>\n?(.*?)</textarea>", form, re.DOTALL)[1]).strip()


def test_a_ticket_is_handed_to_a_colleague_from_the_list(practice, seen):
    (number,) = take_in(practice.program, COMPLETE)
    practice.account("bob")
    browser = practice.browser("ada").get(f"/tickets/{number}")
    choices = browser.page.split('name="to"')[1].split("</select>")[0]
    assert re.findall(r"<option[^>]*>(\w+)</option>", choices) == ["bob"]

    browser.send(f"/tickets/{number}/assign", to="bob")
    assert (seen(number).ticket.assignee, "übergeben" in browser.text) == ("bob", True)
    browser.send(f"/tickets/{number}/assign", to="mallory")

    assert (browser.status, "niemand anmelden" in browser.text) == (422, True)
    assert seen(number).ticket.assignee == "bob"


def test_a_link_stands_on_both_pages_with_state_and_goes_again(practice):
    one, other = take_in(practice.program, COMPLETE, INCOMPLETE)
    browser = practice.browser("ada").get(f"/tickets/{one}")

    browser.send(f"/tickets/{one}/link", other=other.partition("-")[2])
    assert f"{other} Hilfe Wartet auf Angaben" in browser.text
    assert f"{one} Drucker Offen" in browser.get(f"/tickets/{other}").text
    browser.send(f"/tickets/{other}/unlink", other=one)

    assert "Verknüpfte Tickets" not in browser.text
    assert "Verknüpfte Tickets" not in browser.get(f"/tickets/{one}").text


def test_a_link_is_no_news_of_a_ticket_and_moves_it_nowhere(practice, seen):
    one, other = take_in(practice.program, COMPLETE, INCOMPLETE)
    bob = practice.browser("bob").get(f"/tickets/{other}")
    ada = practice.browser("ada")
    listed = ada.get("/board?view=open").page
    practice.clock.advance(MINUTE)

    ada.get(f"/tickets/{one}").send(f"/tickets/{one}/link", other=other)
    assert ada.status == 200
    bob.send(f"/tickets/{other}/claim")

    assert "Verknüpfte Tickets" in bob.text
    assert seen(other).ticket.assignee == "bob"
    assert [re.findall(r'<tr [^>]*id="([^"]+)"', page) for page in (listed, ada.get("/board?view=open").page)] == [
        [one, other]
    ] * 2


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("AK-1234-5678", "stimmt eine Ziffer nicht"),
        ("12345678", "stimmt eine Ziffer nicht"),
        ("Drucker", "keine Ticketnummer"),
        ("AK-0000-0000", "gibt es nicht"),
        ("", "keine Ticketnummer"),
    ],
)
@pytest.mark.parametrize(("act_name", "field"), [("link", "other"), ("merge", "into"), ("dismiss", "other")])
def test_a_number_that_leads_nowhere_is_kept_and_said_why(practice, seen, act_name, field, said, words):
    (number,) = take_in(practice.program, COMPLETE)
    browser = practice.browser("ada").get(f"/tickets/{number}")
    before = seen(number)
    more = {"resolution": "duplicate", "reason": "kam zweimal"} if act_name == "dismiss" else {}

    browser.send(f"/tickets/{number}/{act_name}", **{field: said or " x"}, **more)

    assert (browser.status, words in browser.text) == (422, True)
    assert f'value="{said or "x"}"' in browser.page
    assert ("kam zweimal" in browser.page) is (act_name == "dismiss")
    assert seen(number) == before


def test_a_ticket_is_not_linked_to_itself_or_twice(practice):
    one, other = take_in(practice.program, COMPLETE, INCOMPLETE)
    browser = practice.browser("ada").get(f"/tickets/{one}")

    assert "dieses Tickets selbst" in browser.send(f"/tickets/{one}/link", other=one).text
    browser.send(f"/tickets/{one}/link", other=other)
    assert "schon verknüpft" in browser.send(f"/tickets/{one}/link", other=other).text


@pytest.mark.parametrize("resolution", ["spam", "duplicate", "other_incident"])
def test_a_ticket_that_does_not_belong_here_is_closed_with_a_reason(practice, seen, resolution):
    (number,) = take_in(practice.program, COMPLETE)
    browser = practice.browser("ada").get(f"/tickets/{number}")

    browser.send(f"/tickets/{number}/dismiss", resolution=resolution, reason=" weil ")

    ticket = seen(number).ticket
    assert (ticket.state, ticket.resolution, seen(number).journal[-1].reason) == (
        TicketState.CLOSED,
        Resolution(resolution),
        "weil",
    )
    assert "schloss das Ticket als" in browser.text


def test_the_history_shows_reasons_as_they_were_written(practice):
    (number,) = take_in(practice.program, COMPLETE)
    browser = practice.browser("ada").get(f"/tickets/{number}")

    browser.send(f"/tickets/{number}/dismiss", resolution="spam", reason="Müller & Söhne <b>")

    assert "schloss das Ticket als – Müller & Söhne <b> Offen → Spam" in browser.text


def test_only_what_the_menu_offers_dismisses(practice):
    (number,) = take_in(practice.program, COMPLETE)
    browser = practice.browser("ada").get(f"/tickets/{number}")

    for resolution in ("answered", "nonsense", ""):
        assert browser.send(f"/tickets/{number}/dismiss", resolution=resolution).status == 404


def test_mails_are_split_off_and_merged_back(practice, seen):
    (number,) = take_in(practice.program, COMPLETE)
    take_in(practice.program, follow_up(number))
    kept, moved = (one.inbox for one in seen(number).messages)
    browser = practice.browser("ada").get(f"/tickets/{number}")

    browser.send(f"/tickets/{number}/split", **{f"mail-{moved}": "on", "reason": "Labor"})
    new = browser.where.removeprefix("/tickets/")
    assert "Das ist das neue Ticket" in browser.text
    assert f"{number} Drucker" in browser.text
    assert [one.inbox for one in seen(number).messages] == [kept]
    browser.send(f"/tickets/{new}/merge", into=number)

    assert {one.inbox for one in seen(number).messages} == {kept, moved}


def test_a_split_of_none_or_all_is_refused_with_the_ticks_kept(practice, seen):
    (number,) = take_in(practice.program, COMPLETE)
    take_in(practice.program, follow_up(number))
    ticks = {f"mail-{one.inbox}": "on" for one in seen(number).messages}
    browser = practice.browser("ada").get(f"/tickets/{number}")

    assert "mindestens eine Mail" in browser.send(f"/tickets/{number}/split").text
    browser.send(f"/tickets/{number}/split", **ticks)

    assert (browser.status, "Eine Mail muss hier bleiben" in browser.text) == (422, True)
    assert browser.page.count('checkbox" name="mail-') == browser.page.count(" checked") == 2
    assert browser.send(f"/tickets/{number}/split", **{"mail-x": "on"}).status == 404


def test_a_single_mail_offers_no_split(practice):
    (number,) = take_in(practice.program, COMPLETE)

    assert "abspalten" not in practice.browser("ada").get(f"/tickets/{number}").text


def test_a_partner_is_noted_and_removed(practice, seen):
    (number,) = take_in(practice.program, COMPLETE)
    browser = practice.browser("ada").get(f"/tickets/{number}")

    browser.send(f"/tickets/{number}/partner", partner="Praxis-EDV Nord", reason="vor Ort")
    assert "Beim Partner Praxis-EDV Nord" in browser.text
    browser.send(f"/tickets/{number}/partner", partner="Fremd GmbH")
    assert (browser.status, seen(number).ticket.partner) == (422, "Praxis-EDV Nord")
    browser.send(f"/tickets/{number}/partner", partner="")

    assert seen(number).ticket.partner is None
    assert "An einen Vertriebspartner geben" in browser.text


def test_whoever_else_has_the_page_open_is_named(practice):
    (number,) = take_in(practice.program, COMPLETE)
    ada, bob = practice.browser("ada"), practice.browser("bob")

    assert "offen." not in ada.get(f"/tickets/{number}").text
    since = practice.clock.now().astimezone(practice.parts.settings.zone).strftime("%H:%M")
    practice.clock.advance(MINUTE)
    assert f"ada hat dieses Ticket seit {since} offen." in bob.get(f"/tickets/{number}").text
    ada.send(f"/tickets/{number}/reply", text="Guten Tag", go="preview")
    assert "ada schreibt gerade eine Antwort" in bob.get(f"/tickets/{number}").text
    ada.send(f"/tickets/{number}/reply", text="Guten Tag", go="send")
    assert "schreibt gerade" not in bob.get(f"/tickets/{number}").text

    practice.clock.advance(11 * MINUTE)
    assert "ada" not in bob.get(f"/tickets/{number}/presence").text


def test_presence_is_a_piece_that_can_be_asked_for_by_itself(practice, seen):
    (number,) = take_in(practice.program, COMPLETE)
    ada, bob = practice.browser("ada").get(f"/tickets/{number}"), practice.browser("bob").get("/me")
    before = seen(number)

    assert "ada hat dieses Ticket" in bob.get(f"/tickets/{number}/presence").text
    assert "<html" not in bob.page
    assert ada.send(f"/tickets/{number}/presence", typing="yes").status == 200
    assert "ada schreibt gerade" in bob.get(f"/tickets/{number}/presence").text
    assert bob.get("/tickets/AK-0000-0000/presence").status == 404
    assert seen(number) == before


def test_a_reply_can_be_taken_back_for_some_seconds_and_stands_in_the_field_again(practice, seen):
    (number,) = take_in(practice.program, COMPLETE)
    browser = practice.browser("ada").get(f"/tickets/{number}")

    browser.send(f"/tickets/{number}/reply", text="Bitte neu starten.\n\nMit <b>Gruß</b>", go="send")
    letter = seen(number).letters[-1]
    assert "Ihre Antwort an praxis@vogt.example wird in 15 s gesendet." in browser.text
    practice.clock.advance(10 * SECOND)
    assert "wird in 5 s gesendet" in browser.get(f"/tickets/{number}").text
    browser.send(f"/tickets/{number}/take-back", letter=str(letter.id))

    assert (seen(number).letters[-1].state, browser.status) == ("withdrawn", 200)
    assert "steht wieder im Feld" in browser.text
    assert typed(browser) == "Bitte neu starten.\n\nMit <b>Gruß</b>"
    assert typed(browser.get(f"{browser.where}?words={letter.id}")) == "Bitte neu starten.\n\nMit <b>Gruß</b>"


def test_a_reply_is_taken_back_with_its_entries_and_language(practice, seen):
    (number,) = take_in(practice.program, COMPLETE)
    browser = practice.browser("ada").get(f"/tickets/{number}")

    browser.send(f"/tickets/{number}/reply", text="Hello.", go="send", language="en", **{"entry-1": "on"})
    browser.send(f"/tickets/{number}/take-back", letter=str(seen(number).letters[-1].id))

    form = browser.page.split('id="reply"')[1]
    assert 'value="en" selected' in form
    assert 'name="entry-1" value="on" checked' in form


def test_a_reply_that_has_gone_says_so(practice, seen):
    (number,) = take_in(practice.program, COMPLETE)
    browser = practice.browser("ada").get(f"/tickets/{number}")
    browser.send(f"/tickets/{number}/reply", text="Bitte neu starten.", go="send")
    letter = seen(number).letters[-1]
    practice.clock.advance(15 * SECOND)
    with practice.program.database.begin() as tx:
        outbox.claim(tx, owner="x", limit=9, now=practice.clock.now(), lease=MINUTE)

    assert "Zurücknehmen" not in browser.get(f"/tickets/{number}").text
    browser.send(f"/tickets/{number}/take-back", letter=str(letter.id))

    assert (browser.status, "schon hinausgegangen" in browser.text) == (422, True)
    assert seen(number).letters[-1].state == "sending"


def test_a_letter_withdrawn_later_gives_its_words_back_too(practice, seen):
    (number,) = take_in(practice.program, COMPLETE)
    browser = practice.browser("ada").get(f"/tickets/{number}")
    browser.send(f"/tickets/{number}/reply", text="Bitte neu starten.", go="send")
    practice.clock.advance(MINUTE)

    browser.send(f"/tickets/{number}/withdraw", letter=str(seen(number).letters[-1].id))

    assert typed(browser) == "Bitte neu starten."


@pytest.mark.parametrize("said", ["x", "-1", "9" * 30, "99", ""])
def test_words_are_shown_only_on_the_ticket_whose_reply_was_taken_back(practice, seen, said):
    one, other = take_in(practice.program, COMPLETE, INCOMPLETE)
    browser = practice.browser("ada").get(f"/tickets/{one}")
    browser.send(f"/tickets/{one}/reply", text="Nur für diese Praxis.", go="send")
    letter = seen(one).letters[-1].id
    assert typed(browser.get(f"/tickets/{one}?words={letter}")) == ""
    act.take_back(practice.program.acting("ada"), letter)

    assert typed(browser.get(f"/tickets/{other}?words={letter}")) == ""
    assert typed(browser.get(f"/tickets/{one}?words={said}")) == ""


def test_a_refused_reply_says_what_came_in_meanwhile(practice, seen):
    (number,) = take_in(practice.program, COMPLETE)
    browser = practice.browser("ada").get(f"/tickets/{number}")
    practice.clock.advance(MINUTE)
    take_in(practice.program, follow_up(number))
    act.prioritise(practice.program.acting("bob"), number, priority=Priority.LOW)

    browser.send(f"/tickets/{number}/reply", text="Meine Antwort", go="send")

    assert browser.status == 409
    assert "neue Mail von Labor Vogt" in browser.text
    assert "bob änderte die Dringlichkeit" in browser.text
    assert typed(browser) == "Meine Antwort"
    assert all(letter.automatic for letter in seen(number).letters)


@pytest.mark.parametrize("act_name", ["reply", "note"])
def test_what_was_typed_while_the_ticket_was_merged_away_is_still_there(practice, act_name):
    one, other = take_in(practice.program, COMPLETE, INCOMPLETE)
    browser = practice.browser("ada").get(f"/tickets/{other}")
    practice.clock.advance(MINUTE)
    act.merge(practice.program.acting("bob"), other, into=one)

    browser.send(f"/tickets/{other}/{act_name}", text="Eine lange <Antwort>", go="send")

    assert browser.status in {409, 422}
    assert "Eine lange <Antwort>" in browser.text
    assert one in browser.text


def test_the_desk_works_together_on_postgresql(tmp_path, sqlite_template, postgres_url):
    practice = practice_at(tmp_path, sqlite_template, database=f'url = "{postgres_url}"')
    one, other = take_in(practice.program, COMPLETE, mail(sender="labor@vogt.example", subject="Labor", text="Hilfe"))
    take_in(practice.program, follow_up(one))
    with practice.program.database.read() as tx:
        moved = board.ticket(tx, one).messages[1].inbox
    browser = practice.browser("ada").get(f"/tickets/{one}")
    practice.browser("bob").get(f"/tickets/{one}")

    assert "bob hat dieses Ticket" in browser.get(f"/tickets/{one}").text
    assert f"{other} Labor" in browser.text.split("Andere Tickets dieser Praxis")[1]
    browser.send(f"/tickets/{one}/reply", text="Wir kommen\x00.", go="send")
    letter = browser.page.split('name="letter" value="')[1].split('"')[0]
    assert "steht wieder im Feld" in browser.send(f"/tickets/{one}/take-back", letter=letter).text
    assert "Praxis-EDV Nord" in browser.send(f"/tickets/{one}/partner", partner="Praxis-EDV Nord").text
    assert "Verknüpft." in browser.send(f"/tickets/{one}/link", other=other).text
    assert "schon verknüpft" in browser.send(f"/tickets/{one}/link", other=other).text
    assert "Das ist das neue Ticket" in browser.send(f"/tickets/{one}/split", **{f"mail-{moved}": "on"}).text
    practice.program.close()


def test_two_who_answer_at_once_and_a_second_click_send_one_letter(practice, seen):
    (number,) = take_in(practice.program, COMPLETE)
    ada = practice.browser("ada").get(f"/tickets/{number}")
    bob = practice.browser("bob").get(f"/tickets/{number}")
    before, first = len(seen(number).letters), ada.page
    practice.clock.advance(SECOND)

    ada.send(f"/tickets/{number}/reply", text="Antwort von Ada", go="send")
    ada.page = first
    ada.send(f"/tickets/{number}/reply", text="Antwort von Ada", go="send")
    bob.send(f"/tickets/{number}/reply", text="Antwort von Bob", go="send")

    assert (ada.status, bob.status, len(seen(number).letters)) == (409, 409, before + 1)
    assert "ada schrieb eine Antwort" in bob.text
    assert typed(bob) == "Antwort von Bob"


def test_other_tickets_of_the_practice_are_named_newest_first(practice):
    raws = [mail(sender=f"a{n}@vogt.example", subject=f"Sache {n}", text=f"Hilfe {n}") for n in range(7)]
    numbers = take_in(practice.program, COMPLETE, *raws, mail(sender="x@gmx.de", subject="Fremd", text="Hallo"))
    block = practice.browser("ada").get(f"/tickets/{numbers[0]}").text.split("Andere Tickets dieser Praxis")[1]

    assert re.findall(r"Sache \d", block.split("Alle suchen")[0]) == [f"Sache {n}" for n in (6, 5, 4, 3, 2)]
    assert "gleiche Domain" in block
    browser = practice.browser("bob").get(f"/tickets/{numbers[0]}")
    found = browser.get(unescape(re.search(r'href="(/[^"]*)">Alle suchen', browser.page)[1]))
    assert numbers[0] in found.text
    assert "Fremd" not in block


def test_two_addresses_at_a_freemail_house_have_nothing_to_do_with_each_other(practice):
    one, other, same = take_in(
        practice.program,
        mail(sender="a@gmx.de", subject="Eins", text="Hilfe eins"),
        mail(sender="b@gmx.de", subject="Zwei", text="Hilfe zwei"),
        mail(sender="a@gmx.de", subject="Drei", text="Hilfe drei"),
    )
    browser = practice.browser("ada")

    assert "Andere Tickets" not in browser.get(f"/tickets/{other}").text
    assert f"{same} Drei" in browser.get(f"/tickets/{one}").text
    assert "gleiche Adresse" in browser.text


def test_the_page_speaks_english_as_well(practice):
    one, other = take_in(practice.program, COMPLETE, INCOMPLETE)
    browser = practice.browser("ada").get("/me").send("/me/look", language="en", next="/me")

    browser.get(f"/tickets/{one}").send(f"/tickets/{one}/link", other=other)
    browser.send(f"/tickets/{one}/reply", text="Please restart it.", go="send")

    for words in ("Working together", "Linked tickets", "Does not belong here", "Your reply to praxis@vogt.example"):
        assert words in browser.text
