"""A shift in a real browser, from the invitation to logging out; and what a browser makes of any page."""

from datetime import timedelta
from email import message_from_bytes
from email.policy import default

import pyotp
import pytest

from intake.reading.values import FieldName
from tests.cli.practice import COMPLETE, INCOMPLETE, mail, take_in
from tests.desk.colleague import Colleague, post_office
from tests.desk.practice import PASSWORD

MUELLER = mail(
    sender="Praxis Müller <praxis@mueller.example>",
    subject="Kartenleser",
    text="Guten Tag,\n\nder Kartenleser liest keine Karten mehr.\n\nPraxis: Gemeinschaftspraxis Müller\nSoftware: easymed\n"
    "Ansprechpartner: Jürgen Größer\nTelefon: 0561 998877",
)
UNDO = timedelta(seconds=16)


@pytest.fixture
def ada(desk, page):
    """Somebody new before a desk that is served."""
    practice, url = desk
    return Colleague(practice=practice, url=url, page=page)


@pytest.fixture
def post(desk):
    with post_office(desk[0]) as office:
        yield office


def test_a_shift_from_invitation_to_logging_out(ada, post):
    printer, help_, reader = take_in(ada.practice.program, COMPLETE, INCOMPLETE, MUELLER)
    assert [to for to, _ in post.send()] == ["praxis@vogt.example", "erna@kunde.example", "praxis@mueller.example"]

    comes_by_invitation_and_again_with_a_code(ada)
    finds_by_another_spelling_and_by_filter(ada, reader, printer)
    takes_and_corrects(ada, printer)
    takes_a_reply_back_and_sends_it_anew(ada, post, printer)
    calls_and_agrees_on_a_time(ada, printer)
    merges_and_parts(ada, help_, printer)
    splits(ada, printer)
    links_and_hands_on(ada, help_, printer)

    ada.press("Abmelden")
    ada.open(f"/tickets/{printer}")
    assert ada.page.url.startswith(f"{ada.url}/login")
    assert ada.page.tried == []


def comes_by_invitation_and_again_with_a_code(ada):
    clock = ada.practice.clock
    ada.open(ada.practice.invite("ada"))
    ada.page.get_by_label("Neues Passwort", exact=True).fill(PASSWORD)
    ada.write("Neues Passwort wiederholen", PASSWORD)
    ada.press("Passwort setzen")
    factor = pyotp.TOTP(ada.page.locator(".secret").inner_text().replace(" ", ""))
    ada.write("Code", factor.at(clock.now()))
    ada.press("Einrichten")
    assert ada.page.locator(".codes li").count() == 10
    ada.press("Abmelden")

    clock.advance(ada.practice.program.config.desk.login_pause)
    ada.log_in("ada", factor.at(clock.now()))
    assert "ada" in ada.page.locator(".who").inner_text()


def finds_by_another_spelling_and_by_filter(ada, wanted, other):
    for words in ("Mueller", "groesser kartenleser"):
        ada.page.get_by_role("searchbox").fill(words)
        ada.press("Zeigen")
        assert (wanted in ada.text, other in ada.text) == (True, False)
    ada.follow("Filter aufheben")
    ada.page.get_by_label("Software").select_option("easymed")
    ada.press("Zeigen")
    assert (wanted in ada.text, other in ada.text) == (True, False)
    ada.page.get_by_role("link", name="Software easymed: aufheben").click()
    assert other in ada.text
    ada.follow("Warten auf Angaben")
    assert (wanted in ada.text, other in ada.text) == (False, False)


def takes_and_corrects(ada, number):
    ada.follow("Neu ")
    ada.press(f"Ticket {number} übernehmen")
    assert ada.told == "Sie halten das Ticket jetzt."
    assert ada.see(number).ticket.assignee == "ada"

    ada.unfold("Software")
    ada.page.locator("details[open] input[name=value]").fill("easymed")
    ada.press("Speichern")
    assert "keine Mail überschreibt sie" in ada.told
    assert dict(ada.see(number).ticket.fields)[FieldName.SOFTWARE] == "easymed"
    assert [one for one in ada.events(number) if one[0] == "ada"] == [
        ("ada", "ticket_assigned"),
        ("ada", "field_corrected"),
    ]


def takes_a_reply_back_and_sends_it_anew(ada, post, number):
    ada.write("Ihre Worte", "Bitte starten Sie den Druckdienst neu.")
    ada.press("Vorschau")
    assert "Druckdienst neu" in ada.page.locator(".preview").inner_text()
    ada.press("Senden")
    assert "wird in 15 s gesendet" in ada.text
    ada.press("Zurücknehmen")
    assert ada.typed == "Bitte starten Sie den Druckdienst neu."
    ada.practice.clock.advance(UNDO)
    assert post.send() == []

    words = "Wir rufen Sie an und verbinden uns per TeamViewer."
    ada.write("Ihre Worte", words)
    ada.press("Senden")
    assert ada.told.startswith("Noch nicht gesendet: Ihr Text nennt Zugangsdaten.")
    ada.page.get_by_label("Ich bitte nicht um Zugangsdaten").check()
    ada.press("Senden")
    assert ada.told == "Die Antwort wartet auf den Versand."
    assert post.send() == []
    ada.practice.clock.advance(UNDO)
    ((recipient, raw),) = post.send()

    letter = message_from_bytes(raw, policy=default)
    assert recipient == "praxis@vogt.example"
    assert number in letter["Subject"]
    assert letter["In-Reply-To"] in COMPLETE.decode()
    assert words in " ".join(letter.get_body(("plain",)).get_content().split())
    ada.open(f"/tickets/{number}")
    states = [one.state for one in ada.see(number).letters if not one.automatic]
    assert (states, "versandt" in ada.text) == (["withdrawn", "sent"], True)
    assert ada.see(number).journal[-2].detail["credential_words_confirmed"] is True


def calls_and_agrees_on_a_time(ada, number):
    ada.unfold("Ergebnis festhalten")
    today = ada.practice.clock.now()
    ada.write("Nächstes Mal", f"{today:%Y-%m-%d}T14:30")
    ada.write("Notiz (freiwillig)", "Frau Vogt ist bis halb drei in der Sprechstunde.")
    ada.press("Besetzt")
    assert f"wieder {today:%d.%m.%Y} 14:30" in ada.text
    assert ("ada", "practice_called") in ada.events(number)
    assert ada.see(number).notes[-1].text == "Frau Vogt ist bis halb drei in der Sprechstunde."

    ada.follow("Rückrufe")
    row = ada.page.locator("tr").filter(has_text=number).inner_text()
    assert ("Besetzt" in row, f"{today:%d.%m.%Y} 14:30" in row, "vereinbart" in row) == (True, True, True)


def merges_and_parts(ada, number, into):
    ada.open(f"/tickets/{number}")
    ada.unfold("Mit anderem Ticket zusammenführen")
    ada.write("Nummer des anderen Tickets", into[:-1] + str((int(into[-1]) + 1) % 10))
    ada.press("Zusammenführen")
    assert "stimmt eine Ziffer nicht" in ada.told
    ada.write("Nummer des anderen Tickets", into)
    ada.press("Zusammenführen")
    assert f"Dieses Ticket ist zusammengeführt mit {into}" in " ".join(ada.text.split())
    assert ada.see(into).merged == (number,)

    ada.press("Wieder trennen")
    assert ada.told == "Getrennt."
    assert ada.see(into).merged == ()


def splits(ada, number):
    other = mail(subject=f"Re: [{number}] Noch etwas", text="Außerdem geht der Scanner nicht. Bitte um Rückruf.")
    take_in(ada.practice.program, other)
    ada.open(f"/tickets/{number}")
    assert "Außerdem geht der Scanner nicht." in ada.text
    ada.unfold("Mails abspalten")
    ada.page.get_by_role("group", name="Welche Mails?").get_by_label("Noch etwas").check()
    ada.press("Abspalten")

    assert "Das ist das neue Ticket." in ada.told
    new = ada.page.url.split("/tickets/")[1].split("?")[0]
    assert new != number
    assert [len(ada.see(one).messages) for one in (number, new)] == [1, 1]
    assert ada.page.get_by_role("heading", name="Verknüpfte Tickets").is_visible()


def links_and_hands_on(ada, number, to):
    ada.open(f"/tickets/{number}")
    ada.unfold("Mit anderem Ticket verknüpfen")
    ada.write("Nummer des anderen Tickets", to)
    ada.press("Verknüpfen")
    assert ada.told == "Verknüpft."
    ada.unfold("An einen Vertriebspartner geben")
    ada.page.locator("select[name=partner]").select_option("Praxis-EDV Nord")
    ada.press("Vermerken")

    assert "Der Partner ist vermerkt." in ada.told
    assert ada.page.get_by_role("link", name=to).is_visible()
    assert ada.see(number).ticket.partner == "Praxis-EDV Nord"
    done = [event for who, event in ada.events(number) if who == "ada"]
    assert done == ["ticket_merged", "ticket_unmerged", "ticket_linked", "partner_set"]


def test_hostile_mail_does_nothing_in_a_browser(desk, page):
    practice, url = desk
    words = (
        "<script>alert(1)</script><img src=https://evil.example/x onerror=alert(2)><svg onload=alert(3)>"
        "<style>body{display:none}</style><a href='javascript:alert(4)'>klick</a>\u202etxt.exe"
    )
    (number,) = take_in(practice.program, mail(subject=words, text=words * 20))
    page.context.add_cookies([{"name": "desk", "value": practice.account("ada"), "url": url}])

    for path in ("/?view=open", f"/tickets/{number}"):
        page.goto(url + path)
        assert page.locator("main").is_visible()
        assert "<script>alert(1)</script>" in page.locator("main").inner_text()
        assert page.locator("main script, main img, main style, main a[href^=javascript]").count() == 0

    assert page.tried == []


def test_the_keyboard_reaches_the_content_past_the_navigation(desk, page):
    practice, url = desk
    page.context.add_cookies([{"name": "desk", "value": practice.account("ada"), "url": url}])
    page.goto(url)

    page.keyboard.press("Tab")
    page.keyboard.press("Enter")

    assert page.evaluate("document.activeElement.id") == "main"


def test_light_and_dark_are_switched_from_every_page(desk, page):
    practice, url = desk
    page.context.add_cookies([{"name": "desk", "value": practice.account("ada"), "url": url}])
    page.emulate_media(color_scheme="light")
    page.goto(f"{url}/?view=mine&order=newest")
    paper = "getComputedStyle(document.body).backgroundColor"
    light = page.evaluate(paper)

    page.get_by_role("button", name="Dunkle Farben").click()
    assert page.evaluate(paper) != light
    assert page.url.endswith("/?view=mine&order=newest")
    page.get_by_role("button", name="Helle Farben").click()

    assert page.evaluate(paper) == light
