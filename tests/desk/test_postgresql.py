"""The desk on PostgreSQL: the way through it once, since everything else is the store's matter."""

from intake.store import board
from tests.cli.practice import COMPLETE, take_in
from tests.desk.practice import practice_at


def test_the_desk_works_on_postgresql(tmp_path, sqlite_template, postgres_url):
    practice = practice_at(tmp_path, sqlite_template, database=f'url = "{postgres_url}"')
    (number,) = take_in(practice.program, COMPLETE)
    browser = practice.browser("ada")

    assert "Kein Ticket passt" in browser.get("/?view=open&text=%00scanner&software=x.isynet").text
    assert number in browser.get("/?view=open&text=%00druck&software=x.isynet").text
    assert number in browser.get("/?view=new&text=DRUCK").text
    browser.get(f"/tickets/{number}").send(f"/tickets/{number}/claim")
    assert browser.status == 200
    browser.send(f"/tickets/{number}/field", name="town", value="Kassel\x00")
    assert browser.status == 200
    browser.send(f"/tickets/{number}/claim", seen="2021-11-08T09:00:00+00:00")
    assert browser.status == 409
    assert browser.get("/login").send("/login", name="x\x00", password="x").status == 422
    with practice.program.database.read() as tx:
        assert board.ticket(tx, number).ticket.assignee == "ada"
    practice.program.close()
