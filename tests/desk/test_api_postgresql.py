"""The API, the numbers and the export on PostgreSQL: the way through them once."""

from datetime import timedelta

from intake.steps import act
from intake.store import numbers
from intake.store.accounts import Role
from tests.cli.practice import COMPLETE, INCOMPLETE, take_in
from tests.desk.practice import practice_at
from tests.desk.test_api import client_with, made


def test_scripts_and_numbers_work_on_postgresql(tmp_path, sqlite_template, postgres_url):
    practice = practice_at(tmp_path, sqlite_template, database=f'url = "{postgres_url}"')
    first, second = take_in(practice.program, COMPLETE, INCOMPLETE)
    script = client_with(practice, made(practice).token)
    page = script.get("/api/tickets?limit=1&text=%00druck&state=open&priority=high").json()
    assert page["items"] == []
    assert script.get(script.get("/api/tickets?limit=1").json()["next"]).json()["items"][0]["number"] == first
    assert script.put(f"/api/tickets/{first}/state", json={"state": "in_progress", "reason": "\x00"}).status_code == 200
    practice.clock.advance(timedelta(hours=2))
    act.assign(practice.program.acting("ada"), second, assignee="ada")
    with practice.program.database.read() as tx:
        found = numbers.numbers(
            tx, since=practice.clock.now() - timedelta(days=30), now=practice.clock.now() + timedelta(hours=1)
        )
    assert (sum(found.tickets.values()), found.taken, found.customers) == (2, (1, 1, 0, 0, 0, 0), 2)
    lead = practice.browser("lea", Role.LEAD).get("/numbers?period=all")
    assert lead.status == 200
    assert lead.send("/numbers/export/tickets.csv").page.count("\r\n") == 3
    practice.program.close()
