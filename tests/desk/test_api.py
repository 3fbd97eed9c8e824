"""The API: what scripts read and change, page by page, and how they are told that something is wrong."""

import json
import re
from datetime import timedelta

import pytest
from litestar.testing import TestClient

from intake.reading.values import Priority
from intake.steps import act, act_team, staff, tokens
from intake.steps.act import NotDone
from intake.store import board, journal
from intake.store.accounts import Role
from intake.store.tokens import Scope
from intake.triage.lifecycle import TicketState
from tests.cli.practice import COMPLETE, INCOMPLETE, mail, take_in
from tests.desk.practice import HOST

DAY = timedelta(days=1)


def made(practice, *scopes, name="helpdesk", life=DAY):
    staff.add(practice.admitting, name, Role.AGENT, by="test")
    return tokens.make(practice.admitting, name, label="sync", scopes=scopes or Scope, life=life, by="test")


def client_with(practice, token):
    client = TestClient(practice.app, base_url=f"http://{HOST}")
    if token:
        client.headers["Authorization"] = f"Bearer {token}"
    return client


@pytest.fixture
def script(practice):
    """A client whose token may do everything."""
    return client_with(practice, made(practice).token)


def other(number):
    return mail(sender=f"P <p{number}@p{number}.example>", subject=f"Anliegen {number}", text=f"Nummer {number}.")


def test_a_ticket_is_read_with_its_fields(practice, script):
    (number,) = take_in(practice.program, COMPLETE)

    answer = script.get(f"/api/tickets/{number}")

    assert answer.status_code == 200
    assert answer.json() | {"fields": None} == answer.json() | {"number": number, "state": "open", "fields": None}
    assert answer.json()["fields"]["contact_phone"] == "+49561123450"
    assert answer.headers["etag"].startswith(f'"{practice.clock.now():%Y-}')


def test_a_ticket_tells_its_partner_and_its_links_both_ways(practice, script):
    one, other_one = take_in(practice.program, COMPLETE, other(1))
    acting = practice.program.acting("ada")
    act_team.hand_to_partner(acting, one, partner="Praxis-EDV Nord")
    act_team.link(acting, one, other=other_one)

    here, there = (script.get(f"/api/tickets/{number}").json() for number in (one, other_one))

    assert (here["partner"], here["links"]) == ("Praxis-EDV Nord", [other_one])
    assert (there["partner"], there["links"]) == (None, [one])


def test_lists_are_turned_over_by_key_without_losing_filters_or_tickets(practice, script):
    numbers = take_in(practice.program, *(other(n) for n in range(5)), COMPLETE)
    seen, path, pages = [], "/api/tickets?limit=2&state=awaiting_details&text=Anliegen", 0
    while path:
        answer = script.get(path).json()
        seen += [one["number"] for one in answer["items"]]
        path, pages = answer["next"], pages + 1

    assert (seen, pages) == (numbers[4::-1], 3)


def test_mails_letters_notes_and_history_belong_to_a_ticket(practice, script):
    (number,) = take_in(practice.program, COMPLETE)
    act.note(practice.program.acting("ada"), number, text="angerufen")

    found = {
        name: script.get(f"/api/tickets/{number}/{name}").json()["items"]
        for name in ("messages", "letters", "notes", "history")
    }

    assert "Drucker" in found["messages"][0]["text"]
    assert found["letters"][0]["purpose"] == "receipt"
    assert [one["text"] for one in found["notes"]] == ["angerufen"]
    assert [one["event"] for one in found["history"]] == ["mail_handled", "note_added"]


@pytest.mark.parametrize("name", ["messages", "letters", "notes", "history"])
def test_what_belongs_to_a_ticket_is_paged_too(practice, script, name):
    first, second, third = take_in(practice.program, COMPLETE, other(1), other(2))
    for number in (second, third):
        act.merge(practice.program.acting("ada"), number, into=first)
    for text in ("a", "b", "c"):
        act.note(practice.program.acting("ada"), first, text=text)
    whole = script.get(f"/api/tickets/{first}/{name}").json()["items"]
    seen, path = [], f"/api/tickets/{first}/{name}?limit=1"
    while path:
        answer = script.get(path).json()
        assert len(answer["items"]) == 1
        seen, path = seen + answer["items"], answer["next"]

    assert len(whole) >= 3
    assert seen == whole


def test_a_script_moves_assigns_ranks_and_notes_in_its_own_name(practice, script):
    (number,) = take_in(practice.program, COMPLETE)
    path = f"/api/tickets/{number}"

    assert script.put(f"{path}/state", json={"state": "in_progress"}).json()["state"] == "in_progress"
    assert script.put(f"{path}/priority", json={"priority": "low"}).json()["priority"] == "low"
    assert script.put(f"{path}/assignee", json={"assignee": "ada"}).json()["assignee"] == "ada"
    assert script.post(f"{path}/notes", json={"text": "übergeben"}).status_code == 201

    with practice.program.database.read() as tx:
        view = board.ticket(tx, number)
    assert view.ticket.state is TicketState.IN_PROGRESS
    assert view.notes[0].author == "helpdesk/sync"
    assert {line.actor for line in view.journal[1:]} == {"helpdesk/sync"}


def test_a_change_in_between_is_noticed_by_the_etag(practice, script):
    (number,) = take_in(practice.program, COMPLETE)
    etag = script.get(f"/api/tickets/{number}").headers["etag"]
    practice.clock.advance(timedelta(seconds=1))
    path, values = f"/api/tickets/{number}/priority", {"priority": "low"}

    assert script.put(path, json=values, headers={"If-Match": etag}).status_code == 200
    late = script.put(path, json=values, headers={"If-Match": etag})

    assert (late.status_code, late.headers["content-type"]) == (412, "application/problem+json")
    assert script.put(path, json=values, headers={"If-Match": '"x"'}).status_code == 412
    assert script.put(path, json=values, headers={"If-Match": "*"}).status_code == 200


@pytest.mark.parametrize(
    ("method", "path", "body", "status"),
    [
        ("GET", "/api/tickets?limit=0", None, 400),
        ("GET", "/api/tickets?limit=x", None, 400),
        ("GET", "/api/tickets?after=" + "9" * 30, None, 400),
        ("GET", "/api/tickets?state=lost", None, 400),
        ("GET", "/api/tickets/AK-0000-0000", None, 404),
        ("GET", "/api/tickets/x/messages", None, 404),
        ("GET", "/api/nothing/there", None, 404),
        ("GET", "/api", None, 404),
        ("DELETE", "/api/tickets", None, 405),
        ("POST", "/api/nothing", "{}", 405),
        ("PUT", "/api/tickets/{number}/state", "{", 400),
        ("PUT", "/api/tickets/{number}/state", '{"state": "lost"}', 400),
        ("PUT", "/api/tickets/{number}/state", '{"state": "open", "resolution": "spam"}', 409),
        ("POST", "/api/tickets/{number}/notes", '{"text": " "}', 409),
        ("POST", "/api/tickets/{number}/notes", '{"text": "' + "x" * (2 << 20) + '"}', 413),
        ("POST", "/api/tickets/AK-0000-0000/notes", '{"text": "x"}', 404),
    ],
)
def test_errors_are_problems(practice, script, method, path, body, status):
    (number,) = take_in(practice.program, COMPLETE)

    answer = script.request(
        method, path.format(number=number), content=body, headers={"Content-Type": "application/json"}
    )

    assert (answer.status_code, answer.headers["content-type"]) == (status, "application/problem+json")
    assert (answer.json()["status"], answer.json()["type"]) == (status, "about:blank")
    assert answer.json()["title"]
    assert "Traceback" not in answer.text
    assert "set-cookie" not in answer.headers or status == 405


def test_a_database_that_is_away_is_a_problem_too(practice, script):
    folder = practice.program.config.paths.data
    practice.program.database.close()
    (folder / "intake.sqlite3").rename(folder / "gone")

    answer = script.get("/api/tickets")

    assert (answer.status_code, answer.json()["title"]) == (503, "Service Unavailable")
    assert "sqlite" not in answer.text.lower()


def test_the_document_tells_of_every_address_and_of_no_page(practice):
    answer = client_with(practice, None).get("/api/openapi.json")
    document = json.loads(answer.text)

    served = {route.path for route in practice.app.routes if route.path.startswith(("/api/tickets", "/api/changes"))}
    assert set(document["paths"]) == {re.sub(r":\w+}", "}", path) for path in served}
    assert document["openapi"].startswith("3.1")
    assert document["components"]["securitySchemes"]["token"]["scheme"] == "bearer"
    for path, methods in document["paths"].items():
        for method, told in methods.items():
            assert told["security"] == [{"token": []}], (path, method)
            assert told["description"], (path, method)
            assert {parameter["name"] for parameter in told.get("parameters", ())} <= {
                *("number", "limit", "after", "since", "state", "priority", "software", "assignee", "text", "If-Match")
            }
            assert "application/problem+json" in told["responses"]["401"]["content"]
    assert "set-cookie" not in answer.headers


@pytest.mark.parametrize(
    ("end", "body"),
    [
        ("state", {"state": "in_progress", "Reason": "x"}),
        ("priority", {"priority": "low", "prio": 1}),
        ("assignee", {"assignee": None, "holder": "x"}),
        ("notes", {"text": "x", "author": "root"}),
    ],
)
def test_a_key_that_is_not_known_is_named_and_nothing_is_done(practice, script, end, body):
    (number,) = take_in(practice.program, COMPLETE)
    before = script.get(f"/api/tickets/{number}").json()
    unknown = list(body)[-1]

    answer = script.request("POST" if end == "notes" else "PUT", f"/api/tickets/{number}/{end}", json=body)

    assert (answer.status_code, answer.headers["content-type"]) == (400, "application/problem+json")
    assert f"unknown field `{unknown}`" in answer.json()["errors"][0]["message"]
    assert script.get(f"/api/tickets/{number}").json() == before
    assert script.get(f"/api/tickets/{number}/notes").json()["items"] == []


def test_a_key_of_any_length_is_not_said_back_whole(practice, script):
    (number,) = take_in(practice.program, COMPLETE)

    answer = script.put(f"/api/tickets/{number}/state", json={"state": "open", "x" * 100_000: 1})

    assert (answer.status_code, len(answer.content) < 2000) == (400, True)


def changed(script, path):
    """Numbers of what has changed, turned to the end, and where to go on."""
    seen = []
    while True:
        answer = script.get(path).json()
        seen += [one["number"] for one in answer["items"]]
        path = answer["next"]
        if not answer["has_more"]:
            return seen, path


def test_what_changed_since_the_last_time_is_told_once_and_in_order(practice, script):
    numbers = take_in(practice.program, *(other(n) for n in range(4)), COMPLETE)
    practice.clock.advance(timedelta(minutes=1))

    first, place = changed(script, "/api/changes?limit=2")
    assert first == numbers
    assert changed(script, place) == ([], place)
    act.assign(practice.program.acting("ada"), numbers[3], assignee="ada")
    act.merge(practice.program.acting("ada"), numbers[0], into=numbers[1])
    practice.clock.advance(timedelta(minutes=1))
    second, place = changed(script, place)

    assert set(second) >= {numbers[3], numbers[0]}
    assert len(second) == len(set(second))
    assert changed(script, place)[0] == []


def test_a_change_is_told_when_nothing_older_can_still_appear(practice, script):
    take_in(practice.program, COMPLETE)

    soon, place = changed(script, "/api/changes")
    practice.clock.advance(timedelta(seconds=10))
    later, _ = changed(script, place)

    assert (soon, len(later)) == ([], 1)


def test_changes_are_narrowed_by_state_urgency_and_time(practice, script):
    numbers = take_in(practice.program, other(1), other(2), COMPLETE)
    practice.clock.advance(timedelta(hours=1))
    act.prioritise(practice.program.acting("ada"), numbers[0], priority=Priority.CRITICAL)
    then = practice.clock.now().isoformat().replace("+00:00", "Z")
    practice.clock.advance(timedelta(minutes=1))

    assert changed(script, "/api/changes?state=open")[0] == [numbers[2]]
    assert changed(script, "/api/changes?priority=critical&limit=1")[0] == [numbers[0]]
    assert changed(script, f"/api/changes?since={then}")[0] == [numbers[0]]


@pytest.mark.parametrize("since", ["0001-01-01T00:00:00%2B14:00", "1970-01-01T00:00:00", "9999-12-31T23:59:59-14:00"])
def test_times_at_the_ends_of_time_are_times(practice, script, since):
    (number,) = take_in(practice.program, COMPLETE)
    practice.clock.advance(timedelta(minutes=1))

    assert changed(script, f"/api/changes?since={since}")[0] == ([] if since.startswith("9") else [number])


def test_every_act_of_a_token_is_in_the_journal(practice):
    token = made(practice)
    tokens.revoke(practice.admitting, token.id, by="root")

    with practice.program.database.read() as tx:
        (made_line,) = journal.search(tx, event="token_made")
        (revoked,) = journal.search(tx, event="token_revoked")
    assert (made_line.actor, made_line.detail["account"]) == ("test", "helpdesk")
    assert (revoked.actor, revoked.detail) == ("root", {"token": token.id})
    assert token.token not in str(made_line.detail)
    assert token.token not in repr(token)


def test_only_the_hash_of_a_token_is_kept(practice):
    token = made(practice).token

    with practice.program.database.read() as tx:
        rows = tx.exec_driver_sql("SELECT * FROM api_tokens").all()
    assert len(rows) == 1
    assert token not in str(rows)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"name": "nobody"}, "no account"),
        ({"label": "a b"}, "no label"),
        ({"scopes": ()}, "good for nothing"),
        ({"life": timedelta(0)}, "a day at least"),
        ({"life": timedelta(days=400)}, "a year at most"),
    ],
)
def test_a_token_that_makes_no_sense_is_not_made(practice, change, words):
    staff.add(practice.admitting, "helpdesk", Role.AGENT, by="test")
    values = {"name": "helpdesk", "label": "sync", "scopes": Scope, "life": DAY} | change

    with pytest.raises(NotDone, match=words):
        tokens.make(practice.admitting, values.pop("name"), by="test", **values)


def test_revoking_twice_is_not_possible(practice):
    token = made(practice)
    tokens.revoke(practice.admitting, token.id, by="test")

    with pytest.raises(NotDone, match="no token"):
        tokens.revoke(practice.admitting, token.id, by="test")


def test_incomplete_tickets_say_what_is_missing(practice, script):
    (number,) = take_in(practice.program, INCOMPLETE)

    assert set(script.get(f"/api/tickets/{number}").json()["missing"]) == {"practice", "software", "contact"}
