"""Taking all tickets away: whole, as a stream, harmless in spreadsheets, and noted."""

import csv
import io
import json

import pytest

from intake.desk.export import HISTORY_COLUMNS, LONGEST_CELL, TICKET_COLUMNS, line_of, tame
from intake.steps import act, act_team, export
from intake.store import journal
from intake.store.accounts import Role
from tests.cli.practice import COMPLETE, INCOMPLETE, mail, take_in


def taken(practice, name, **look):
    browser = practice.browser("lea", Role.LEAD)
    if look:
        browser.get("/me").send("/me/look", **look)
    return browser.get("/numbers").send(f"/numbers/export/{name}")


def table(text, separator=";"):
    return list(csv.reader(io.StringIO(text.removeprefix("\ufeff")), delimiter=separator))


def test_every_ticket_is_a_row_of_the_spreadsheet(practice, monkeypatch):
    monkeypatch.setattr(export, "PAGE", 1)
    numbers = take_in(practice.program, COMPLETE, INCOMPLETE)

    browser = taken(practice, "tickets.csv")
    header, *rows = table(browser.page)

    assert tuple(header) == TICKET_COLUMNS
    assert [row[0] for row in rows] == numbers[::-1]
    assert all(len(row) == len(header) for row in rows)
    assert dict(zip(header, rows[1], strict=True))["contact_phone"] == "+49561123450"
    assert browser.headers["content-disposition"] == 'attachment; filename="tickets.csv"'
    assert "content-length" not in browser.headers


def test_the_history_has_mails_letters_notes_and_the_journal(practice):
    (number,) = take_in(practice.program, COMPLETE)
    act.note(practice.program.acting("ada"), number, text="Rückruf um 14:00")

    header, *rows = table(taken(practice, "history.csv", language="en").page, ",")

    assert tuple(header) == HISTORY_COLUMNS
    assert {row[2] for row in rows} == {"mail", "letter", "note", "journal"}
    assert [row[5] for row in rows if row[2] == "note"] == ["Rückruf um 14:00"]


def test_json_lines_hold_everything_on_a_ticket(practice):
    numbers = take_in(practice.program, COMPLETE, INCOMPLETE)

    found = [json.loads(line) for line in taken(practice, "tickets.jsonl").page.splitlines()]

    assert [one["number"] for one in found] == numbers[::-1]
    assert all(one["messages"] and one["journal"] for one in found)


def test_whose_a_ticket_is_and_what_it_is_linked_to_is_taken_away_too(practice):
    one, other = take_in(practice.program, COMPLETE, INCOMPLETE)
    acting = practice.program.acting("ada")
    act_team.hand_to_partner(acting, one, partner="Praxis-EDV Nord")
    act_team.link(acting, one, other=other)

    browser = taken(practice, "tickets.csv")
    header, _, row = table(browser.page)
    line = json.loads(browser.get("/numbers").send("/numbers/export/tickets.jsonl").page.splitlines()[1])

    cells = dict(zip(header, row, strict=True))
    assert (cells["number"], cells["partner"], cells["links"]) == (one, "Praxis-EDV Nord", other)
    assert (line["number"], line["partner"], line["links"]) == (one, "Praxis-EDV Nord", [other])


def test_whoever_takes_tickets_away_is_in_the_journal(practice):
    taken(practice, "tickets.jsonl")

    with practice.program.database.read() as tx:
        (line,) = journal.search(tx, event="tickets_exported")
    assert (line.actor, line.detail) == ("lea", {"form": "json"})


def test_agents_take_nothing_away(practice):
    browser = practice.browser("ada").get("/numbers")

    assert browser.send("/numbers/export/tickets.csv").status == 403


def test_what_a_stranger_wrote_is_no_formula(practice):
    take_in(practice.program, mail(subject='=HYPERLINK("http://evil.example")', text="@SUM(1)"))

    _, row = table(taken(practice, "tickets.csv").page)

    assert row[TICKET_COLUMNS.index("subject")].startswith("'=HYPERLINK")


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("+49561123450", "+49561123450"),
        ("+1+cmd|x", "'+1+cmd|x"),
        ("-1", "'-1"),
        ("\tx", "'\tx"),
        ("a\x00b\u202e", "a\ufffdb\ufffd"),
        ("x" * (LONGEST_CELL + 1), "x" * LONGEST_CELL),
    ],
)
def test_a_cell_is_tame(text, cell):
    assert tame(text) == cell


def test_a_line_keeps_cells_apart():
    assert line_of(('a;"b"', "c\nd"), ";") == '"a;""b""";"c\nd"\r\n'
