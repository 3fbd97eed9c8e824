"""The desk's script in a real browser: what is live, keys, drafts, and many tickets at once with it and without."""

from datetime import timedelta

import pytest

from intake.steps import act
from intake.store import board, tickets, visits
from intake.triage.lifecycle import TicketState
from tests.cli.practice import COMPLETE, mail, take_in
from tests.desk.browsing import grave

ROUND = 15_000
"""Milliseconds until the script asks again."""
SECOND = timedelta(seconds=1)


def other(number):
    """A complete mail of another practice."""
    text = f"Der Drucker {number} druckt nicht.\n\nPraxis: Praxis {number}\nSoftware: easymed\nAnsprechpartner: Uwe Ott\nTelefon: 0561 12345{number}"
    return mail(sender=f"P <p{number}@p{number}.example>", subject=f"Anliegen {number}", text=text)


@pytest.fixture
def shift(desk, page):
    """A served practice with three tickets, and ada's page in a browser whose clock stands still."""
    practice, url = desk
    page.clock.install()
    page.context.add_cookies([{"name": "desk", "value": practice.account("ada"), "url": url}])
    numbers = take_in(practice.program, *(other(n) for n in range(1, 4)))
    page.goto(f"{url}/?view=open")
    practice.clock.advance(SECOND)
    return practice, page, numbers


def wait(practice, page):
    """Let the script ask once, and the answer come."""
    practice.clock.advance(SECOND)
    with page.expect_response(lambda answer: "/board" in answer.url or "/presence" in answer.url):
        page.clock.run_for(ROUND)


def rows(page):
    return page.locator("#rows tbody tr").evaluate_all("rows => rows.map(row => row.id)")


def row(page, number):
    return page.locator(f"[id='{number}']")


def see(practice, number):
    with practice.program.database.read() as tx:
        return board.ticket(tx, number)


def test_new_tickets_are_told_and_move_nothing_until_asked_for(shift):
    practice, page, numbers = shift
    before = rows(page)
    row(page, numbers[1]).get_by_role("checkbox").check()
    page.keyboard.press("j")
    (new,) = take_in(practice.program, COMPLETE)

    wait(practice, page)
    page.get_by_text("Ein neues Ticket").wait_for()
    assert rows(page) == before
    assert page.evaluate("document.activeElement.closest('tr').id") == before[before.index(numbers[1]) + 1]
    assert page.locator("#views [aria-current] .count").inner_text() == "4"
    page.get_by_role("button", name="Anzeigen").click()

    assert set(rows(page)) == {*before, new}
    assert row(page, numbers[1]).get_by_role("checkbox").is_checked()
    assert page.get_by_text("Ein neues Ticket").count() == 0


def test_rows_change_where_they_stand_and_what_was_ticked_keeps_its_lock(shift):
    practice, page, numbers = shift
    ticked = row(page, numbers[0]).get_by_role("checkbox")
    ticked.check()
    seen = ticked.get_attribute("value")
    for number in numbers[:2]:
        act.assign(practice.program.acting("bob"), number, assignee="bob")
    act.move(practice.program.acting("bob"), numbers[2], state=TicketState.CLOSED)

    wait(practice, page)
    page.get_by_text("Ein Ticket gehört nicht mehr in diese Ansicht").wait_for()

    assert "bob" in row(page, numbers[0]).inner_text()
    assert "gone" in row(page, numbers[2]).get_attribute("class")
    assert ticked.get_attribute("value") == seen
    assert row(page, numbers[1]).get_by_role("checkbox").get_attribute("value") != seen


def test_an_unchanged_list_is_not_sent_again(shift):
    practice, page, _ = shift
    wait(practice, page)

    with page.expect_response("**/board*") as answered:
        page.clock.run_for(ROUND)

    assert answered.value.status == 304


def test_nothing_is_asked_while_nobody_looks(shift):
    _, page, _ = shift
    asked = []
    page.on("request", lambda request: asked.append(request.url) if "/board" in request.url else None)
    page.evaluate("Object.defineProperty(document, 'hidden', { value: true, configurable: true })")
    page.clock.run_for(4 * ROUND)
    assert asked == []

    page.evaluate("Object.defineProperty(document, 'hidden', { value: false })")
    with page.expect_response("**/board*"):
        page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")


def test_a_lost_connection_and_an_ended_session_are_told(shift):
    practice, page, _ = shift
    page.route("**/board*", lambda route: route.abort())
    page.clock.run_for(ROUND)
    page.get_by_text("Keine Verbindung").wait_for()
    page.unroute("**/board*")
    wait(practice, page)
    page.get_by_text("Keine Verbindung").wait_for(state="detached")

    page.context.clear_cookies(name="desk")
    wait(practice, page)

    page.get_by_text("Ihre Sitzung ist abgelaufen").wait_for()
    link = page.get_by_role("link", name="Anmelden").get_attribute("href")
    assert link == "/login?next=%2F%3Fview%3Dopen"


def test_keys_move_select_and_open(shift):
    _, page, _ = shift
    first, second, _ = rows(page)

    page.keyboard.press("j")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("x")

    assert page.locator("#rows input:checked").evaluate_all("boxes => boxes.map(it => it.name)") == [f"ticket-{second}"]
    page.keyboard.press("k")
    page.keyboard.press("Enter")
    page.wait_for_url(f"**/tickets/{first}")
    page.keyboard.press("r")
    page.keyboard.type("gb? jx")
    assert page.locator("#reply-form textarea").input_value() == "gb? jx"
    page.locator("#reply-form textarea").fill("")
    page.keyboard.press("Escape")
    page.keyboard.press("g")
    page.keyboard.press("c")
    page.wait_for_url("**/calls")


def test_a_key_takes_the_ticket_that_is_pointed_at_and_no_other(shift):
    practice, page, _ = shift
    first, second, _ = rows(page)
    page.keyboard.press("a")
    assert page.url.endswith("/?view=open")

    page.keyboard.press("j")
    page.keyboard.press("j")
    page.keyboard.press("a")
    page.wait_for_url(f"**/tickets/{second}?done=claim*")

    assert [see(practice, number).ticket.assignee for number in (first, second)] == [None, "ada"]


def test_keys_are_listed_and_can_be_switched_off(shift):
    _, page, _ = shift
    page.keyboard.press("?")
    page.get_by_role("dialog", name="Tastenkürzel").wait_for()
    page.get_by_role("checkbox", name="Tastenkürzel in diesem Browser benutzen").uncheck()
    page.keyboard.press("Escape")
    assert page.get_by_role("dialog").count() == 0

    page.keyboard.press("j")
    page.keyboard.press("?")

    assert page.evaluate("document.activeElement.tagName") == "BODY"
    assert page.get_by_role("dialog").count() == 0
    page.locator("a.keys").click()
    page.get_by_role("dialog").wait_for()


def test_a_click_on_a_row_opens_its_ticket(shift):
    _, page, numbers = shift
    row(page, numbers[0]).get_by_text("easymed").click()

    page.wait_for_url(f"**/tickets/{numbers[0]}")


def test_a_draft_comes_back_and_is_gone_once_sent(shift):
    _, board_page, numbers = shift
    page, asked = board_page.context.new_page(), []
    page.on("dialog", lambda dialog: (asked.append(dialog.type), dialog.accept()))
    page.goto(board_page.url.split("/?")[0] + f"/tickets/{numbers[0]}")
    field = page.locator("#reply-form textarea")
    field.press_sequentially("Ja.")
    page.reload()
    assert field.input_value() == "Ja."
    assert asked == ["beforeunload"]

    page.get_by_role("button", name="Senden", exact=True).click()

    assert field.input_value() == ""
    page.reload()
    assert field.input_value() == ""


def test_an_answer_counts_down_until_it_is_gone(shift):
    _, page, numbers = shift
    page.goto(page.url.split("/?")[0] + f"/tickets/{numbers[0]}")
    page.locator("#reply-form textarea").fill("Wir rufen Sie an.")
    page.get_by_role("button", name="Senden", exact=True).click()
    going = page.locator(".going")
    assert "wird in 15 s gesendet" in going.inner_text()

    page.clock.run_for(6_000)
    assert "wird in 9 s gesendet" in going.inner_text()
    page.clock.run_for(10_000)

    assert going.inner_text() == "Die Antwort geht jetzt hinaus."


def test_a_newer_mail_is_told_while_somebody_types_and_others_hear_of_it(shift):
    practice, page, numbers = shift
    page.goto(page.url.split("/?")[0] + f"/tickets/{numbers[0]}")
    with page.expect_response("**/presence*") as told:
        page.locator("#reply-form textarea").press_sequentially("Gu")
    told.value.finished()
    practice.clock.advance(SECOND)
    act.assign(practice.program.acting("bob"), numbers[0], assignee="bob")

    wait(practice, page)
    page.get_by_text("hat sich geändert, seit Sie es geöffnet haben").wait_for()

    assert "bob" in page.locator("#presence").inner_text()
    assert page.locator("#reply-form textarea").input_value() == "Gu"
    with practice.program.database.read() as tx:
        (ada,) = visits.present(tx, tickets.find(tx, numbers[0]).id, now=practice.clock.now())
    assert (ada.name, ada.typing) == ("ada", True)


@pytest.mark.parametrize("scripted", [True, False])
def test_many_tickets_are_answered_with_a_script_and_without(desk, chromium, scripted):
    practice, url = desk
    numbers = take_in(practice.program, *(other(n) for n in range(1, 4)))
    context = chromium.new_context(java_script_enabled=scripted)
    context.add_cookies([{"name": "desk", "value": practice.account("ada"), "url": url}])
    page = context.new_page()
    page.set_default_timeout(30_000)
    page.goto(url)

    page.get_by_role("link", name="Alle auf dieser Seite auswählen").click()
    row(page, numbers[0]).get_by_role("checkbox").uncheck()
    page.get_by_label("Mit den ausgewählten").select_option("reply")
    page.get_by_role("button", name="Weiter").click()
    page.get_by_label("Ihre Worte").fill("Die Störung ist behoben.")
    page.get_by_role("button", name="Prüfen").click()
    assert page.locator("details").count() == 2
    assert "Die Störung ist behoben." in page.locator("details[open]").inner_text()
    page.get_by_role("button", name="Senden").click()

    assert page.get_by_text("2 Antworten warten auf den Versand.").is_visible()
    assert [len([one for one in see(practice, n).letters if not one.automatic]) for n in numbers] == [0, 1, 1]
    context.close()


@pytest.mark.parametrize(("theme", "width"), [("light", 1440), ("dark", 360)])
def test_everything_that_comes_up_can_be_read_and_fits(shift, theme, width):
    practice, page, numbers = shift
    page.set_viewport_size({"width": width, "height": 800})
    page.emulate_media(color_scheme=theme)
    found, wide = {}, {}

    def look(name):
        found[name] = grave(page)
        wide[name] = page.evaluate("document.documentElement.scrollWidth")

    row(page, numbers[0]).get_by_role("checkbox").check()
    act.move(practice.program.acting("bob"), numbers[2], state=TicketState.CLOSED)
    take_in(practice.program, COMPLETE)
    wait(practice, page)
    page.get_by_text("Ein neues Ticket").wait_for()
    look("list")
    page.keyboard.press("?")
    page.get_by_role("dialog").wait_for()
    look("dialog")
    page.keyboard.press("Escape")
    page.get_by_label("Mit den ausgewählten").select_option("reply")
    page.get_by_role("button", name="Weiter").click()
    look("words")
    page.get_by_label("Ihre Worte").fill("Behoben.")
    page.get_by_role("button", name="Prüfen").click()
    look("look")
    page.get_by_role("button", name="Senden").click()
    look("done")
    page.get_by_role("button", name="Alle zurücknehmen").click()
    look("back")
    page.goto(page.url.split("/bulk")[0] + "/shortcuts")
    look("keys")

    assert {name: said for name, said in found.items() if said} == {}
    assert set(wide.values()) == {width}
