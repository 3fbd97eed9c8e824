"""The list as its page asks for it again, what scripts and styles weigh, and that nobody stays logged in by a script."""

import gzip
import re
from datetime import timedelta
from pathlib import Path

import pytest

from intake.steps import act
from intake.store import progress
from tests.cli.practice import COMPLETE, INCOMPLETE, mail, take_in

FOLDER = Path(__file__).parents[2] / "templates" / "desk"
SECOND = timedelta(seconds=1)
LARGEST_PAGE = 100_000
LARGEST_SCRIPT = 10_000


def ask(browser, tag="", path="/board?view=open"):
    return browser.client.get(path, headers={"If-None-Match": tag}, follow_redirects=False)


def test_what_has_not_changed_is_not_sent_again(practice):
    (number,) = take_in(practice.program, COMPLETE)
    browser = practice.browser("ada")
    first = ask(browser)

    again = ask(browser, first.headers["etag"])
    assert (again.status_code, again.content) == (304, b"")
    practice.clock.advance(SECOND)
    act.assign(practice.program.acting("bob"), number, assignee="bob")
    changed = ask(browser, first.headers["etag"])

    assert (first.status_code, changed.status_code) == (200, 200)
    assert number in first.text
    assert "bob" in changed.text
    assert "<html" not in first.text


def test_waiting_times_views_and_languages_have_answers_of_their_own(practice):
    take_in(practice.program, COMPLETE)
    browser = practice.browser("ada")
    tag = ask(browser).headers["etag"]

    assert ask(browser, tag, "/board?view=new").status_code == 200
    assert ask(practice.browser("bob"), tag).status_code == 200
    practice.clock.advance(timedelta(minutes=1))
    assert ask(browser, tag).status_code == 200


def test_an_empty_view_is_an_answer_too(practice):
    browser = practice.browser("ada")

    assert 'class="empty"' in ask(browser).text
    assert "Kein Ticket passt" in ask(browser, path="/board?view=open&text=nichts").text


def test_an_alarm_is_an_answer_too(practice):
    browser = practice.browser("ada")
    with practice.program.database.begin() as tx:
        progress.beat(tx, "collect", practice.clock.now())
    practice.clock.advance(timedelta(minutes=9))
    first = ask(browser)
    practice.clock.advance(timedelta(minutes=2))

    found = ask(browser, first.headers["etag"])

    assert 'class="banner"' not in first.text
    assert 'class="banner"' in found.text


def test_an_open_page_keeps_nobody_logged_in(practice):
    (number,) = take_in(practice.program, COMPLETE)
    browser = practice.browser("ada")
    idle = practice.admitting.rules.lifetime.idle

    for _ in range(4):
        practice.clock.advance(idle / 3)
        answers = [ask(browser), ask(browser, path=f"/tickets/{number}/presence")]

    assert [answer.headers.get("location", "")[:6] for answer in answers] == ["/login"] * 2


def test_whoever_works_stays_logged_in(practice):
    browser = practice.browser("ada")

    for _ in range(4):
        practice.clock.advance(practice.admitting.rules.lifetime.idle / 3)
        browser.get("/")

    assert (browser.status, browser.where) == (200, "/")


@pytest.mark.parametrize(("name", "kind"), [("desk.css", "text/css"), ("desk.js", "text/javascript")])
def test_files_for_all_are_compressed_and_pages_never(practice, name, kind):
    browser = practice.browser("ada")

    packed = browser.client.get(f"/static/{name}", headers={"Accept-Encoding": "gzip"})
    plain = browser.client.get(f"/static/{name}", headers={"Accept-Encoding": "identity"})
    page = browser.client.get("/", headers={"Accept-Encoding": "gzip"})

    assert packed.content == plain.content == (FOLDER / name).read_bytes()
    assert (packed.headers["content-encoding"], packed.headers["vary"]) == ("gzip", "Accept-Encoding")
    assert int(packed.headers["content-length"]) == len(gzip.compress(plain.content, mtime=0))
    assert plain.headers["content-type"].startswith(kind)
    assert "content-encoding" not in {*plain.headers, *page.headers}


def test_the_first_page_with_fifty_tickets_is_under_a_hundred_kilobytes(practice):
    raws = [
        mail(
            sender=f"Gemeinschaftspraxis Dr. Müller-Lüdenscheidt <anmeldung{n}@praxis-mueller-luedenscheidt.example>",
            subject=f"{n}. Anfrage: Kartenlesegerät am Empfang wird seit heute früh nicht mehr erkannt, bitte dringend melden",
            text=f"Das Gerät {n} geht nicht.\n\nPraxis: Gemeinschaftspraxis Dr. Müller-Lüdenscheidt und Kollegen {n}\n"
            f"Software: x.isynet\nAnsprechpartner: Uwe Ott\nTelefon: 0561 12345{n}",
        )
        for n in range(10, 60)
    ]
    take_in(practice.program, *raws)
    browser = practice.browser("ada").get("/?view=open")
    assert browser.page.count('<td class="pick">') == 50

    files = re.findall(r'(?:href|src)="(/static/[^"]+)"', browser.page)
    sizes = {path: len(browser.client.get(path, headers={"Accept-Encoding": "identity"}).content) for path in files}
    without_script = sum(size for path, size in sizes.items() if ".js" not in path)

    assert len(files) == 3
    assert len(browser.client.get("/?view=open").content) + without_script < LARGEST_PAGE


def test_the_script_can_be_read_in_one_go():
    assert len((FOLDER / "desk.js").read_bytes()) < LARGEST_SCRIPT


def test_the_keys_are_listed_without_a_script(practice):
    browser = practice.browser("ada").get("/shortcuts")

    assert "Nächstes Ticket" in browser.text
    assert browser.page.count("<kbd>") == 17


def test_a_ticket_s_page_hears_what_is_newer_than_itself(practice):
    (number, _) = take_in(practice.program, COMPLETE, INCOMPLETE)
    browser = practice.browser("ada").get(f"/tickets/{number}")
    (path,) = re.findall(r'data-presence="([^"]+)"', browser.page)
    assert "hat sich geändert" not in browser.get(path).text

    practice.clock.advance(SECOND)
    act.assign(practice.program.acting("bob"), number, assignee="bob")

    assert "hat sich geändert" in browser.get(path).text
    assert "bob" in browser.text
