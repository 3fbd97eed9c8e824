"""Who may ask the API for what: every address, every scope, and nobody by a browser's cookie."""

from datetime import timedelta

import pytest

from intake.desk.api_door import bearer_of
from intake.steps import staff, tokens
from intake.store import tokens as kept
from intake.store.accounts import Role
from intake.store.tokens import Scope
from tests.cli.practice import COMPLETE, take_in
from tests.desk.test_api import client_with, made

BODIES = {
    "/state": {"state": "in_progress"},
    "/priority": {"priority": "low"},
    "/assignee": {"assignee": None},
    "/notes": {"text": "x"},
}
TABLE = {
    ("GET", "/api/tickets"): Scope.READ_TICKETS,
    ("GET", "/api/changes"): Scope.READ_TICKETS,
    ("GET", "/api/tickets/{number:str}"): Scope.READ_TICKETS,
    ("GET", "/api/tickets/{number:str}/messages"): Scope.READ_MESSAGES,
    ("GET", "/api/tickets/{number:str}/letters"): Scope.READ_MESSAGES,
    ("GET", "/api/tickets/{number:str}/notes"): Scope.READ_MESSAGES,
    ("GET", "/api/tickets/{number:str}/history"): Scope.READ_MESSAGES,
    ("POST", "/api/tickets/{number:str}/notes"): Scope.WRITE_NOTES,
    ("PUT", "/api/tickets/{number:str}/state"): Scope.WRITE_TICKETS,
    ("PUT", "/api/tickets/{number:str}/priority"): Scope.WRITE_TICKETS,
    ("PUT", "/api/tickets/{number:str}/assignee"): Scope.WRITE_TICKETS,
}
OPEN = {("GET", "/api/openapi.json"), ("GET", "/api/{rest:path}")}


def asked(client, method, path, number):
    body = next((body for end, body in BODIES.items() if path.endswith(end)), None)
    return client.request(method, path.replace("{number:str}", number), json=None if method == "GET" else body)


def test_every_address_stands_in_the_table(practice):
    known = {
        (method, route.path)
        for route in practice.app.routes
        if route.path.startswith("/api")
        for handler in route.route_handlers
        for method in handler.http_methods
        if method != "OPTIONS"
    }

    assert known == set(TABLE) | OPEN


@pytest.mark.parametrize("scope", Scope)
def test_a_token_is_good_for_its_scope_and_for_nothing_else(practice, scope):
    (number,) = take_in(practice.program, COMPLETE)
    client = client_with(practice, made(practice, scope).token)

    for (method, path), needed in TABLE.items():
        answer = asked(client, method, path, number)
        if needed is scope:
            assert answer.status_code in {200, 201}, path
        else:
            assert answer.status_code == 403, path
            assert f'error="insufficient_scope", scope="{needed}"' in answer.headers["www-authenticate"]


@pytest.mark.parametrize("token", [None, "", "x", "x" * 5000])
def test_nobody_passes_without_a_token(practice, token):
    (number,) = take_in(practice.program, COMPLETE)
    client = client_with(practice, None)
    if token is not None:
        client.headers["Authorization"] = f"Bearer {token}"

    for method, path in TABLE:
        answer = asked(client, method, path, number)
        assert (answer.status_code, answer.json()["status"]) == (401, 401), path
        assert answer.headers["www-authenticate"].startswith('Bearer realm="intake"')
        assert "set-cookie" not in answer.headers


def test_no_browsers_cookie_opens_the_api(practice):
    (number,) = take_in(practice.program, COMPLETE)
    browser = practice.browser("root", Role.ADMIN).get("/me")

    assert {asked(browser.client, method, path, number).status_code for method, path in TABLE} == {401}


def test_no_token_opens_the_desk(practice):
    client = client_with(practice, made(practice).token)

    answer = client.get("/", follow_redirects=False)

    assert (answer.status_code, answer.headers["location"]) == (302, "/login?next=/")


def test_a_page_of_another_site_cannot_use_a_token(practice):
    (number,) = take_in(practice.program, COMPLETE)
    client = client_with(practice, made(practice).token)
    client.headers["Sec-Fetch-Site"] = "cross-site"

    assert client.post(f"/api/tickets/{number}/notes", json={"text": "x"}).status_code == 403


@pytest.mark.parametrize("end", ["revoked", "old", "disabled"])
def test_a_token_ends(practice, end):
    token = made(practice, life=timedelta(days=2))
    client = client_with(practice, token.token)
    assert client.get("/api/tickets").status_code == 200

    if end == "revoked":
        tokens.revoke(practice.admitting, token.id, by="test")
    elif end == "old":
        practice.clock.advance(timedelta(days=2))
    else:
        staff.disable(practice.admitting, "helpdesk", by="test")

    assert client.get("/api/tickets").status_code == 401


def test_the_use_of_a_token_is_noted_now_and_then(practice):
    client = client_with(practice, made(practice).token)
    noted = []
    for _ in range(3):
        client.get("/api/tickets")
        with practice.program.database.read() as tx:
            noted.append(kept.all_tokens(tx)[0].seen_at)
        practice.clock.advance(timedelta(seconds=40))

    assert noted[0] == noted[1] < noted[2]


@pytest.mark.parametrize(
    ("headers", "token"),
    [
        ([], None),
        ([b"Bearer abc"], "abc"),
        ([b"bearer  abc "], "abc"),
        ([b"Basic abc"], ""),
        ([b"Bearer"], ""),
        ([b"Bearer a", b"Bearer b"], ""),
        ([b"Bearer " + b"x" * 201], ""),
    ],
)
def test_a_token_comes_in_one_header_of_its_scheme(headers, token):
    assert bearer_of({"headers": [(b"authorization", value) for value in headers]}) == token
