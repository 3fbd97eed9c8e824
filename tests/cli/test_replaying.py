import json

from tests.cli.practice import AWAY, BLIND, COMPLETE, INCOMPLETE, take_in


def test_under_the_same_rules_all_is_as_it_was(program, intake):
    take_in(program, COMPLETE, INCOMPLETE, AWAY, BLIND.replace(b"Drucker", b"Scanner"), b"")

    shown = intake("replay").stdout

    assert "All is as it was." in shown
    assert "0 of 5 mails" in shown


def test_a_changed_rule_shows_whom_it_concerns(program, intake, intake_json, monkeypatch):
    number, _ = take_in(program, COMPLETE, AWAY)
    monkeypatch.setenv("INTAKE_PRODUCTS", json.dumps([{"name": "easymed", "spellings": []}]))

    (changed,) = intake_json("replay", "--json")

    assert (changed["ticket"], changed["mail"]) == (number, 1)
    told = {one["what"]: (one["before"], one["now"]) for one in changed["differences"]}
    assert told["software"][0] == "x.isynet"
    assert "1 of 2 mails" in intake("replay").stdout


def test_a_follow_ups_answer_is_not_compared(program, intake_json):
    (number,) = take_in(program, INCOMPLETE)
    answer = INCOMPLETE.replace(b"Subject: Hilfe", f"Subject: AW: [{number}] Hilfe".encode()) + b"\nSoftware: easymed\n"
    take_in(program, answer)

    assert intake_json("replay", "--json") == []
