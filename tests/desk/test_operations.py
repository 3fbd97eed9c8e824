"""Operations: what a shift lead reads of the program's health, and what can be done about it."""

from datetime import timedelta

import pytest

from intake.desk.health_view import Forecast, Limits, forecast
from intake.store import board, folders, journal, progress, quarantine, switches
from intake.store.accounts import Role
from intake.triage.case import ReplyLevel
from tests.cli.practice import BLIND, COMPLETE, NOW, mail, take_in

HOUR = timedelta(hours=1)


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


def test_a_program_at_work_is_said_to_be_fine(practice, lead):
    take_in(practice.program, COMPLETE)
    with practice.program.database.begin() as tx:
        progress.beat(tx, "collect", practice.clock.now() - timedelta(minutes=2))
        state = folders.open_folder(tx, mailbox="box", folder="INBOX", uid_validity=7, now=NOW)
        folders.note_server_count(tx, state, count=1, below=9, now=practice.clock.now())

    text = lead.get("/operations").text

    assert "Alles läuft" in text
    assert "Zuletzt vor 2 Min. erfolgreich gelesen." in text
    assert "1 Briefe warten; der letzte geht in etwa 1 Min. hinaus." in text
    assert "INBOX: Alle 1 Mails sind hier." in text
    assert "Alle, mit Antworten aus der FAQ wie eingerichtet" in text


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
    assert "1 Mails ließen sich nicht verarbeiten." in text
    assert "INBOX: 5 Mails auf dem Server, 1 hier." in text
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
    change(practice, "UPDATE inbox SET state = 'quarantined', due_at = NULL, error = 'reader died'")
    page = lead.get("/operations/quarantine").page
    assert page.count("reader died") == 2
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

    assert (lead.where, "Erledigt für Briefe: 1." in lead.text) == ("/operations/outbox/1", True)
    with practice.program.database.read() as tx:
        assert board.outbox(tx)[0].state == after
    assert "so entschieden" in lead.get(f"/tickets/{number}").text


def test_a_page_of_letters_is_held_at_once_and_those_that_moved_on_are_counted(practice, lead):
    take_in(practice.program, COMPLETE, mail(sender="P <p@zwei.example>", subject="Zwei", text="Hilfe"))
    lead.get("/operations/outbox")
    change(practice, "UPDATE letters SET state = 'sent', due_at = NULL WHERE id = 1")

    lead.send("/operations/outbox", act="hold", letters="1,2", back="/operations/outbox?view=held")

    assert "Erledigt für Briefe: 1." in lead.text
    assert "Nicht möglich für Briefe: 1;" in lead.text
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
