"""Operations: what a shift lead reads of the program's health, and what can be done about it."""

import ast
import re
from dataclasses import replace
from datetime import timedelta
from html import unescape
from pathlib import Path
from urllib.parse import quote

import pytest

from intake.desk.app import make_app
from intake.desk.health_view import Forecast, Limits, forecast
from intake.desk.words import read
from intake.reading.values import FieldName
from intake.steps import act, staff
from intake.store import board, folders, journal, progress, quarantine, switches
from intake.store.accounts import Role
from intake.triage.case import ReplyLevel
from intake.triage.decision import FilingReason
from intake.triage.lifecycle import TicketState
from tests.cli.practice import BLIND, COMPLETE, NOW, mail, take_in

HOUR = timedelta(hours=1)
FOLDER = Path(__file__).parents[2] / "templates" / "desk"


@pytest.fixture
def lead(practice):
    """The browser of somebody who leads a shift."""
    return practice.browser("lena", Role.LEAD)


def change(practice, words):
    with practice.program.database.begin() as tx:
        tx.exec_driver_sql(words)


def events(practice):
    with practice.program.database.read() as tx:
        return [(line.event, line.actor) for line in journal.search(tx)]


@pytest.mark.parametrize(
    ("waiting", "sent", "within", "put_off"),
    [
        (0, 0, timedelta(0), 0),
        (1, 0, timedelta(minutes=1), 0),
        (61, 0, timedelta(minutes=3), 0),
        (100, 900, timedelta(minutes=4), 0),
        (101, 900, timedelta(days=1), 1),
        (1, 5000, timedelta(days=1), 1),
        (2001, 1000, timedelta(days=3), 2001),
    ],
)
def test_letters_go_out_as_fast_as_the_limits_allow(waiting, sent, within, put_off):
    assert forecast(waiting, sent, Limits(per_minute=30, per_day=1000)) == Forecast(within=within, put_off=put_off)


def test_a_program_that_has_not_begun_is_not_said_to_be_fine(practice):
    calm = replace(practice, app=make_app(replace(practice.parts, alarms=lambda: ())))
    browser = calm.browser("lead", Role.LEAD).get("/operations")

    assert "Noch liest niemand das Postfach." in browser.text
    assert "Alles läuft" not in browser.text
    assert re.search(r'fact amiss"><h2>.*Posteingang', browser.page)


def test_a_program_at_work_is_said_to_be_fine(practice, lead):
    take_in(practice.program, COMPLETE)
    with practice.program.database.begin() as tx:
        progress.beat(tx, "collect", practice.clock.now() - timedelta(minutes=2))
        state = folders.open_folder(tx, mailbox="box", folder="INBOX", uid_validity=7, now=NOW)
        folders.note_server_count(tx, state, count=1, below=9, now=practice.clock.now())

    text = lead.get("/operations").text

    assert "Alles läuft" in text
    assert "Zuletzt vor 2 Min. erfolgreich gelesen." in text
    assert "Ein Brief wartet; er geht in etwa 1 Min. hinaus. Noch ist kein Brief hinausgegangen." in text
    assert "INBOX: Die eine Mail ist hier." in text
    assert "Alle, mit Antworten aus der FAQ wie eingerichtet" in text


@pytest.mark.parametrize(
    ("sent", "words"),
    [
        (None, "Der Versand steht: Ein Brief wartet, und seit 08.11.2021 10:00"),
        (2 * HOUR, "Der Versand steht: Ein Brief wartet, und seit"),
        (HOUR / 12, "Ein Brief wartet; er geht in etwa"),
    ],
)
def test_a_delivery_that_stands_has_no_forecast(practice, lead, sent, words):
    take_in(practice.program, COMPLETE, mail(sender="P <p@zwei.example>", subject="Zwei", text="Hilfe"))
    now = practice.clock.now()
    change(practice, "UPDATE letters SET due_at = '2021-11-08T09:00:00.000000+00:00'")
    gone = f"sent_at = '{(now - sent).isoformat(timespec='microseconds')}'" if sent else "sent_at = NULL"
    change(
        practice, f"UPDATE letters SET state = '{'sent' if sent else 'withdrawn'}', due_at = NULL, {gone} WHERE id = 2"
    )

    text = lead.get("/operations").text

    assert words in text
    assert ("geht in etwa" in text) is ("Der Versand steht: Ein" not in text)


@pytest.mark.parametrize("path", ["/", "/calls", "/numbers", "/me", "/operations", "/operations/journal", "/nothing"])
def test_a_banner_tells_on_every_page_that_no_letters_go_out(practice, lead, path):
    take_in(practice.program, COMPLETE)
    with practice.program.database.begin() as tx:
        progress.beat(tx, "collect", practice.clock.now())
    assert 'class="banner"' not in lead.get(path).page
    practice.clock.advance(timedelta(minutes=40))
    change(practice, "UPDATE letters SET due_at = '2021-11-08T09:00:00.000000+00:00'")
    with practice.program.database.begin() as tx:
        progress.beat(tx, "collect", practice.clock.now())

    page = lead.get(path).page

    assert (page.count('class="banner"'), "Briefe gehen verspätet hinaus oder gar nicht." in page) == (1, True)


@pytest.mark.parametrize(
    ("server", "words"),
    [
        (0, "Hier sind 1 Mails, auf dem Server liegen noch 0. Eine hat dort jemand verschoben oder gelöscht"),
        (1, "INBOX: Die eine Mail ist hier."),
        (2, "Auf dem Server liegen 2 Mails, hier sind 1. Eine ist nicht angekommen."),
        (9, "8 sind nicht angekommen."),
    ],
)
def test_server_and_ledger_are_compared_in_words(practice, lead, server, words):
    take_in(practice.program, COMPLETE)
    with practice.program.database.begin() as tx:
        state = folders.open_folder(tx, mailbox="box", folder="INBOX", uid_validity=7, now=NOW)
        folders.note_server_count(tx, state, count=server, below=9, now=practice.clock.now())

    assert words in lead.get("/operations").text


@pytest.mark.parametrize(
    ("error", "words"),
    [
        ("the reader process died over this mail", "Beim Lesen dieser Mail"),
        ("KeyError while handling it", "Beim Ablegen dieser Mail"),
        ("the process was stopped", "ohne einen Grund zu hinterlassen"),
        ("", "ohne einen Grund zu hinterlassen"),
    ],
)
def test_what_was_wrong_with_a_mail_is_said_in_plain_words(practice, lead, error, words):
    take_in(practice.program, COMPLETE)
    change(practice, f"UPDATE inbox SET state = 'quarantined', due_at = NULL, attempts = 1, error = '{error}'")

    text = lead.get("/operations/quarantine").text

    assert words in text
    assert "einmal versucht" in text
    assert (f"Wortlaut: {error}" in text) is bool(error)


def test_a_mail_that_nobody_could_read_shows_what_its_header_tells_without_credentials(practice, lead):
    raw = mail(sender="Praxis Vogt <vogt@praxis.example>", subject="Passwort: Winter2021! <b>", text="x" * 20_000)
    take_in(practice.program, raw, b"\xff\x00 no header at all")
    change(practice, "UPDATE inbox SET state = 'quarantined', due_at = NULL")

    browser = lead.get("/operations/quarantine")

    assert "nach eigener Angabe von Praxis Vogt &lt;vogt@praxis.example&gt;" in browser.page
    assert "Mail 1: Passwort: " in browser.text
    assert "Winter2021" not in browser.page
    assert browser.text.count("nach eigener Angabe") == 1
    assert "Mail 2 " in browser.text


def details_of(steps):
    """Every key that the program's steps write into the journal's details."""
    for file in steps.glob("*.py"):
        for call in (node for node in ast.walk(ast.parse(file.read_text("utf-8"))) if isinstance(node, ast.Call)):
            name = getattr(call.func, "attr", getattr(call.func, "id", ""))
            if name in {"note", "note_export"}:
                yield from (word.arg for word in call.keywords if word.arg)
            yield from (
                key.value
                for word in call.keywords
                if word.arg == "detail"
                for dictionary in ast.walk(word.value)
                if isinstance(dictionary, ast.Dict)
                for key in dictionary.keys
                if isinstance(key, ast.Constant)
            )


@pytest.mark.parametrize("language", ["de", "en"])
def test_every_detail_of_the_journal_has_a_name(language):
    found = set(details_of(Path(staff.__file__).parent)) - {"reason", "text", "typing", "now", "detail"}

    assert len(found) > 20
    assert {f"detail.{key}" for key in found} <= read(FOLDER, language).keys()
    assert {f"rule.{reason}" for reason in FilingReason} <= read(FOLDER, language).keys()


def test_the_journal_shows_no_key_of_the_programs(practice, lead):
    (number,) = take_in(practice.program, COMPLETE)
    act.move(practice.program.acting("ada"), number, state=TicketState.IN_PROGRESS)
    act.correct(practice.program.acting("ada"), number, name=FieldName.TOWN, value="Kassel")
    act.correct(practice.program.acting("ada"), number, name=FieldName.SOFTWARE, value="easymed")
    staff.add(practice.admitting, "neu", Role.AGENT, by="lena")

    text = lead.get("/operations/journal").text

    assert "Das Programm bearbeitete eine Mail" in text
    assert "vorher: Offen , nachher: In Arbeit" in text
    assert "Ablage: neues Ticket" in text
    assert "Angabe: Software , gefunden:" in text
    assert "Konto: neu , Rolle: Bearbeitung" in text
    for key in ("before", "after", "in_progress", "missing", "attempt", "new_inquiry", "receipt", "agent"):
        assert f" {key} " not in f" {text.replace(':', ' ')} "


@pytest.mark.parametrize("query", ["", "event=note_added", "actor=ada", "ticket={number}"])
def test_the_journal_is_turned_over_without_losing_or_repeating_a_line(practice, lead, query):
    (number,) = take_in(practice.program, COMPLETE)
    for n in range(205):
        act.note(practice.program.acting("ada"), number, text=f"Notiz {n}")
        if n % 7 == 0:
            practice.clock.advance(timedelta(seconds=1))
    seen, path = 0, f"/operations/journal?{query.format(number=number)}"
    while path:
        page = lead.get(path).page
        seen += page.count("schrieb eine Notiz</th>")
        more = re.search(r'<a class="button" href="([^"]+)" rel="next"', page)
        path = unescape(more.group(1)) if more else ""

    assert seen == 205


def test_what_is_amiss_is_said_with_what_to_do(practice, lead):
    take_in(practice.program, COMPLETE)
    change(practice, "UPDATE inbox SET state = 'quarantined', due_at = NULL")
    with practice.program.database.begin() as tx:
        progress.beat(tx, "collect", practice.clock.now() - 3 * HOUR)
        state = folders.open_folder(tx, mailbox="box", folder="INBOX", uid_validity=7, now=NOW)
        folders.note_server_count(tx, state, count=5, below=9, now=practice.clock.now() - 9 * HOUR)

    text = lead.get("/operations").text

    assert "Das Postfach wird nicht gelesen. Rufen Sie an" in text
    assert "Zuletzt vor 3 Std. erfolgreich gelesen." in text
    assert "Eine Mail ließ sich nicht verarbeiten." in text
    assert "INBOX: Auf dem Server liegen 5 Mails, hier sind 1. 4 sind nicht angekommen. So ist es seit" in text
    assert "Alles läuft" not in text


def test_the_level_is_switched_with_a_reason(practice, lead):
    lead.get("/operations").send("/operations/level", level="receipt", reason=" ")
    assert (lead.status, "Schreiben Sie einen Grund dazu" in lead.text) == (422, True)

    lead.send("/operations/level", level="receipt", reason="Falsche Antwort zu Frage 3")

    assert "Nur Eingangsbestätigungen lena" in lead.text
    assert "Falsche Antwort zu Frage 3" in lead.text
    with practice.program.database.read() as tx:
        assert switches.level(tx) is ReplyLevel.RECEIPT
    assert lead.send("/operations/level", level="loud", reason="x").status == 404


def test_mails_in_quarantine_are_retried_and_downloaded(practice, lead):
    take_in(practice.program, COMPLETE, mail(subject="Zweite", text="Guten Tag"))
    change(
        practice,
        "UPDATE inbox SET state = 'quarantined', due_at = NULL, error = 'the reader process died over this mail'",
    )
    page = lead.get("/operations/quarantine").page
    assert page.count("Beim Lesen dieser Mail ist das Programm") == 2
    assert lead.client.get("/mails/1/raw").content == COMPLETE

    lead.get("/operations/quarantine").send("/operations/quarantine", mails="1")
    with practice.program.database.read() as tx:
        assert [one.id for one in quarantine.quarantined(tx)] == [2]
    lead.send("/operations/quarantine", mails="1,2")

    assert "Keine Mail ist zurückgestellt" in lead.text
    assert events(practice)[:3].count(("quarantine_retried", "lena")) == 2
    assert lead.send("/operations/quarantine", mails="1;2").status == 404


@pytest.mark.parametrize(
    ("state", "act", "after"),
    [
        ("waiting", "hold", "held"),
        ("held", "release", "waiting"),
        ("failed", "resend", "waiting"),
        ("sent", "resend", "waiting"),
        ("held", "withdraw", "withdrawn"),
    ],
)
def test_a_letter_is_read_and_moved(practice, lead, state, act, after):
    (number,) = take_in(practice.program, COMPLETE)
    change(practice, f"UPDATE letters SET state = '{state}', due_at = NULL")
    lead.get("/operations/outbox?view=all")
    assert 'href="/operations/outbox/1"' in lead.page
    assert "Guten Tag" in lead.get("/operations/outbox/1").text
    assert f'value="{act}"' in lead.page

    lead.send("/operations/outbox", act=act, letters="1", back="/operations/outbox/1", reason="so entschieden")

    assert (lead.where, "Ein Brief ist erledigt." in lead.text) == ("/operations/outbox/1", True)
    with practice.program.database.read() as tx:
        assert board.outbox(tx)[0].state == after
    assert "so entschieden" in lead.get(f"/tickets/{number}").text


def test_a_page_of_letters_is_held_at_once_and_those_that_moved_on_are_counted(practice, lead):
    take_in(practice.program, COMPLETE, mail(sender="P <p@zwei.example>", subject="Zwei", text="Hilfe"))
    lead.get("/operations/outbox")
    change(practice, "UPDATE letters SET state = 'sent', due_at = NULL WHERE id = 1")

    lead.send("/operations/outbox", act="hold", letters="1,2", back="/operations/outbox?view=held")

    assert "Ein Brief ist erledigt." in lead.text
    assert "Bei einem Brief ging es nicht;" in lead.text
    assert lead.page.count('href="/operations/outbox/') == 1


@pytest.mark.parametrize("path", ["/operations/outbox/99", "/operations/outbox/0", f"/operations/outbox/{10**30}"])
def test_a_letter_that_there_is_not_is_not_found(lead, path):
    assert lead.get(path).status == 404


@pytest.mark.parametrize("form", [{"act": "burn", "letters": "1"}, {"act": "hold", "letters": "1,x"}])
def test_what_no_page_asks_for_is_not_done(lead, form):
    assert lead.get("/operations/outbox").send("/operations/outbox", **form).status == 404


def test_the_journal_is_sought_by_person_event_ticket_and_day(practice, lead):
    first, second = take_in(practice.program, COMPLETE, BLIND)
    practice.browser("ada").get(f"/tickets/{first}").send(f"/tickets/{first}/note", text="x")
    practice.browser("bob").get(f"/tickets/{second}").send(f"/tickets/{second}/note", text="x")
    today = practice.clock.now().date()

    def noted(query):
        return [name for name in ("ada", "bob") if f"{name} schrieb eine Notiz" in lead.get(query).text]

    path = "/operations/journal?event=note_added"
    assert noted(path) == ["ada", "bob"]
    assert noted(f"{path}&actor=ADA") == ["ada"]
    assert noted(f"{path}&ticket={second.lower()}") == ["bob"]
    assert noted(f"{path}&ticket={second}&actor=ada") == []
    assert noted(f"{path}&ticket=nichts") == []
    assert noted(f"{path}&since={today}&until={today}") == ["ada", "bob"]
    assert noted(f"{path}&since={today + timedelta(days=1)}") == []
    assert noted(f"{path}&until={today - timedelta(days=1)}") == []
    assert noted(f"{path}&since=9999-12-31&until=9999-12-31&older=x") == []
    assert noted(f"{path}&since=0001-01-01&until=9999-12-31") == ["ada", "bob"]
    for older in ("0001-01-01T00:00:00+14:00,1", "9999-12-31T23:59:59-14:00,1", "2021-11-08,1", ",", "x,9" + "9" * 30):
        assert lead.get(f"{path}&older={quote(older)}").status == 200
    assert f'href="/tickets/{first}"' in lead.get(path).page


def test_the_journals_older_pages_pass_over_no_line(practice, lead):
    change(
        practice,
        "INSERT INTO journal (at, actor, event, detail) WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n"
        " WHERE i < 249) SELECT '2021-11-08T09:00:' || printf('%02d', i / 5) || '.000000+00:00', 'x', 'e' || i, '{}' FROM n",
    )
    seen, link = set(), "/operations/journal?actor=x"
    while link:
        page = lead.get(link).page
        seen |= {f"e{i}" for i in range(250) if f"</b> e{i}<" in page}
        link = (
            page.split('" rel="next"')[0].rpartition('href="')[2].replace("&amp;", "&") if 'rel="next"' in page else ""
        )

    assert len(seen) == 250


def test_only_leads_are_shown_the_way_to_operations(practice, lead):
    assert 'href="/operations"' in lead.get("/").page
    assert 'href="/operations/users"' not in lead.get("/operations").page
    assert 'href="/operations' not in practice.browser("ada").get("/").page
