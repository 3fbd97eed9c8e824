"""The API, the numbers and the export on PostgreSQL: the way through them once."""

from datetime import timedelta

from intake.steps import act
from intake.store import accounts, journal, kept_forms, numbers, sign_ins, tickets
from intake.store.accounts import Role
from tests.cli.practice import COMPLETE, INCOMPLETE, take_in
from tests.desk.practice import practice_at
from tests.desk.test_api import client_with, made


def test_scripts_and_numbers_work_on_postgresql(tmp_path, sqlite_template, postgres_url):
    practice = practice_at(tmp_path, sqlite_template, database=f'url = "{postgres_url}"')
    first, second = take_in(practice.program, COMPLETE, INCOMPLETE)
    script = client_with(practice, made(practice).token)
    page = script.get("/api/tickets?limit=1&text=%00scanner&state=open&priority=high").json()
    assert page["items"] == []
    assert script.get(script.get("/api/tickets?limit=1").json()["next"]).json()["items"][0]["number"] == first
    assert script.put(f"/api/tickets/{first}/state", json={"state": "in_progress", "reason": "\x00"}).status_code == 200
    practice.clock.advance(timedelta(hours=2))
    act.assign(practice.program.acting("ada"), second, assignee="ada")
    practice.clock.advance(timedelta(minutes=1))
    changed = script.get("/api/changes?limit=1").json()
    assert (changed["items"][0]["number"], changed["has_more"]) == (first, True)
    assert [one["number"] for one in script.get(changed["next"]).json()["items"]] == [second]
    kept_ones(practice)
    journal_pages(practice, first)
    with practice.program.database.read() as tx:
        found = numbers.numbers(
            tx, since=practice.clock.now() - timedelta(days=30), now=practice.clock.now() + timedelta(hours=1)
        )
    assert (sum(found.tickets.values()), found.taken, found.customers) == (2, (1, 1, 0, 0, 0, 0), 2)
    lead = practice.browser("lea", Role.LEAD).get("/numbers?period=all")
    assert lead.status == 200
    assert lead.send("/numbers/export/tickets.csv").page.count("\r\n") == 3
    practice.program.close()


def kept_ones(practice):
    """Joining, using a question once and keeping words, by the same statements."""
    now = practice.clock.now()
    with practice.program.database.begin() as tx:
        ada = accounts.add(tx, "ada", Role.AGENT, language="de", now=now)
        assert accounts.join(tx, ada.id, "https://sso.example", "8f3c")
        assert not accounts.join(tx, ada.id, "https://sso.example", "other")
        assert accounts.by_subject(tx, "https://sso.example", "8f3c").is_joined
        sign_ins.begin(tx, "hash", back="/calls", now=now)
        assert (sign_ins.open_ones(tx), sign_ins.use(tx, "hash", now=now), sign_ins.use(tx, "hash", now=now)) == (
            *(1, "/calls"),
            None,
        )
        for n in range(7):
            kept_forms.keep(tx, ada.id, f"/tickets/{n}", [("text", "a\x00"), ("text", "b")], now=now)
        kept = kept_forms.kept(tx, ada.id, now=now)
        assert [one.path for one in kept] == [f"/tickets/{n}" for n in (6, 5, 4, 3, 2)]
        assert kept[0].fields == [("text", "a\x00"), ("text", "b")]


def journal_pages(practice, number):
    """The journal turned over line by line, by time and by key, is the journal at once."""
    with practice.program.database.read() as tx:
        ticket = tickets.find(tx, number).id
        for sought in ({}, {"actor": "intake"}, {"event": "mail_handled"}, {"ticket": ticket}):
            whole, behind, seen = journal.page(tx, **sought), None, []
            while line := journal.page(tx, behind=behind, limit=1, **sought):
                behind = line[0][0]
                seen += line
            assert tuple(seen) == whole
            assert whole
