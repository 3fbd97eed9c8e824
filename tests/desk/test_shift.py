"""A shift in a real browser, from the invitation to logging out."""

import pyotp
import pytest

from intake.reading.values import FieldName
from intake.store import board
from tests.cli.practice import COMPLETE, INCOMPLETE, mail, take_in
from tests.desk.practice import PASSWORD


def see(practice, number):
    with practice.program.database.read() as tx:
        return board.ticket(tx, number)


def test_a_shift_from_invitation_to_logging_out(desk, page):
    practice, url = desk
    complete, incomplete = take_in(practice.program, COMPLETE, INCOMPLETE)

    page.goto(url + practice.invite("ada"))
    page.get_by_label("Neues Passwort", exact=True).fill(PASSWORD)
    page.get_by_label("Neues Passwort wiederholen").fill(PASSWORD)
    page.get_by_role("button", name="Passwort setzen").click()
    factor = pyotp.TOTP(page.locator(".secret").inner_text().replace(" ", ""))
    page.get_by_label("Code").fill(factor.at(practice.clock.now()))
    page.get_by_role("button", name="Einrichten").click()
    assert page.locator(".codes li").count() == 10
    page.get_by_role("button", name="Abmelden").click()

    practice.clock.advance(practice.program.config.desk.login_pause)
    page.get_by_label("Name").fill("ada")
    page.get_by_label("Passwort").fill(PASSWORD)
    page.get_by_role("button", name="Anmelden").click()
    page.get_by_label("Code").fill(factor.at(practice.clock.now()))
    page.get_by_role("button", name="Weiter").click()

    page.get_by_role("button", name=f"Ticket {complete} übernehmen").click()
    assert page.get_by_role("status").inner_text() == "Sie halten das Ticket jetzt."
    page.get_by_text("Software", exact=True).first.click()
    page.locator("details[open] input[name=value]").fill("easymed")
    page.get_by_role("button", name="Speichern").locator("visible=true").click()
    assert dict(see(practice, complete).ticket.fields)[FieldName.SOFTWARE] == "easymed"

    page.get_by_label("Ihre Worte").fill("Bitte starten Sie den Druckdienst neu.")
    page.get_by_role("button", name="Vorschau").click()
    assert "Druckdienst neu" in page.locator(".preview").inner_text()
    page.get_by_role("button", name="Senden", exact=True).click()
    assert page.get_by_role("status").inner_text() == "Die Antwort wartet auf den Versand."
    letter = see(practice, complete).letters[-1]
    assert (letter.state, letter.automatic, "Druckdienst neu" in letter.text) == ("waiting", False, True)

    page.get_by_role("link", name="Arbeitsliste").click()
    page.get_by_role("link", name="Warten auf Angaben").click()
    assert incomplete in page.locator("main").inner_text()
    page.get_by_role("button", name="Abmelden").click()
    page.goto(f"{url}/tickets/{complete}")
    assert page.url.startswith(f"{url}/login")
    assert page.tried == []


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


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1440])
def test_no_page_is_wider_than_its_window(desk, page, theme, width):
    practice, url = desk
    endless = mail(sender="P <p@p.example>", subject="x" * 400, text="W" * 3000)
    (number, *_) = take_in(practice.program, endless, COMPLETE, INCOMPLETE)
    page.goto(f"{url}/login")
    page.context.add_cookies([{"name": "desk", "value": practice.account("ada"), "url": url}])
    page.set_viewport_size({"width": width, "height": 800})
    page.emulate_media(color_scheme=theme)

    for path in ("/login?language=en", "/?view=open", f"/tickets/{number}", "/me", "/nothing"):
        page.goto(url + path)
        assert page.evaluate("document.documentElement.scrollWidth") == width, path


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
