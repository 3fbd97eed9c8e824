"""Who may ask for what: every route, every role, and forms that did not come from our pages."""

import re
from dataclasses import replace

import pytest
from litestar.handlers import HTTPRouteHandler
from litestar.testing import TestClient

from intake.desk.app import make_app
from intake.steps import staff
from intake.store import accounts
from intake.store.accounts import Role
from tests.cli.practice import COMPLETE, take_in
from tests.desk.practice import HOST, PASSWORD

OPEN = {
    "/login",
    "/login/elsewhere",
    "/login/elsewhere/back",
    "/welcome/{token:str}",
    "/static/desk.css",
    "/static/desk.js",
    "/static/icon.svg",
    "/{rest:path}",
}
HALF = {"/login/code", "/second-factor", "/logout"}
AGENT = {
    "/",
    "/board",
    "/bulk",
    "/bulk/take-back",
    "/shortcuts",
    "/calls",
    "/calls.csv",
    "/me",
    "/me/look",
    "/me/password",
    "/me/session",
    "/me/codes",
    "/me/join",
    "/me/part",
    "/typed",
    "/typed/{form:int}/send",
    "/typed/{form:int}/drop",
    "/mails/{mail:int}/raw",
    "/mails/{mail:int}/original",
    "/mails/{mail:int}/original/html",
    "/mails/{mail:int}/questions",
    "/mails/{mail:int}/attachments",
    "/mails/{mail:int}/attachments/{index:int}",
    "/tickets",
    "/tickets/{number:str}",
    *(
        f"/tickets/{{number:str}}/{act}"
        for act in (
            "call",
            "claim",
            "release",
            "state",
            "priority",
            "note",
            "field",
            "reply",
            "ask",
            "teach",
            "send-anyway",
            "withdraw",
            "merge",
            "unmerge",
            "assign",
            "partner",
            "link",
            "unlink",
            "dismiss",
            "split",
            "take-back",
            "presence",
        )
    ),
    "/numbers",
}
OPERATIONS = {
    f"/operations{page}" for page in ("", "/level", "/quarantine", "/outbox", "/outbox/{letter:int}", "/journal")
}
ADMIN = {"/operations/users", "/operations/tokens"}
LEAD = OPERATIONS | {"/numbers/export/tickets.csv", "/numbers/export/history.csv", "/numbers/export/tickets.jsonl"}
MAY = {Role.AGENT: AGENT, Role.LEAD: AGENT | LEAD, Role.ADMIN: AGENT | LEAD | ADMIN}
WHOLE = MAY[Role.ADMIN]


def routes(app):
    """Method, path and options of every route but the API's, which has a door of its own."""
    for route in app.routes:
        if route.path.startswith("/api"):
            continue
        for handler in route.route_handlers:
            assert isinstance(handler, HTTPRouteHandler)
            yield from ((method, route.path, handler.opt) for method in handler.http_methods if method != "OPTIONS")


def concrete(path, number):
    """The path with values for its parts."""
    parts = {
        "{number:str}": number,
        "{mail:int}": "1",
        "{index:int}": "0",
        "{letter:int}": "1",
        "{form:int}": "1",
        "{token:str}": "x",
        "{rest:path}": "nothing/there",
    }
    for name, value in parts.items():
        path = path.replace(name, value)
    return path


def asked(browser, method, path):
    """The answer without following it; a form carries what the page before gave it."""
    csrf = browser.client.cookies.get("form", "")
    data = {"_csrf_token": csrf} if method == "POST" else None
    return browser.client.request(method, path, data=data, follow_redirects=False)


def test_every_route_stands_in_the_table(practice):
    known = {path for _, path, _ in routes(practice.app)}

    assert known == OPEN | HALF | WHOLE


def test_nobody_passes_without_login_but_to_what_is_open(practice):
    browser = practice.browser().get("/login")

    for method, path, _ in routes(practice.app):
        answer = asked(browser, method, concrete(path, "AK-0000-0000"))
        if path in OPEN:
            assert answer.status_code in {200, 404, 422}, path
        elif method == "POST" and path in WHOLE:
            assert answer.status_code == 401, path
        else:
            assert (answer.status_code, answer.headers["location"][:6]) == (302, "/login"), (method, path)


def test_no_page_makes_the_first_account(practice):
    """Who finds a desk that is not set up yet must not become its admin; only the machine's shell invites."""
    browser = practice.browser().get("/login")
    csrf = browser.client.cookies["form"]
    form = {"_csrf_token": csrf, "name": "root", "password": PASSWORD, "again": PASSWORD, "role": "admin", "act": "add"}

    for method, path, _ in routes(practice.app):
        data = form if method == "POST" else None
        answer = browser.client.request(method, concrete(path, "AK-0000-0000"), data=data, follow_redirects=False)
        assert "desk" not in answer.cookies, path

    assert browser.get("/login").send("/login", name="root", password=PASSWORD).status == 422
    with practice.program.database.read() as tx:
        assert accounts.all_accounts(tx) == ()


def test_the_password_alone_passes_only_to_the_second_factor(practice):
    practice.account("ada")
    browser = practice.browser().get("/login").send("/login", name="ada", password=PASSWORD)

    for method, path, _ in routes(practice.app):
        if path in WHOLE:
            answer = asked(browser, method, concrete(path, "AK-0000-0000"))
            assert answer.headers["location"].partition("?")[0] == "/login/code", (method, path)


@pytest.mark.parametrize("role", Role)
def test_every_role_passes_to_what_it_may_and_to_nothing_else(practice, role):
    (number,) = take_in(practice.program, COMPLETE)
    browser = practice.browser("ada", role).get("/me")

    for method, path, _ in routes(practice.app):
        if path in WHOLE:
            answer = asked(browser, method, concrete(path, number))
            assert (answer.status_code == 403) is (path not in MAY[role]), (method, path)
            assert not answer.headers.get("location", "").startswith("/login"), (method, path)


def test_a_page_that_names_no_role_is_for_admins(practice):
    page = next(handler for handler in practice.app.routes if handler.path == "/me").route_handlers[0]
    told = dict(page.opt)
    agent, admin = practice.browser("ada"), practice.browser("bob", Role.ADMIN)
    page.opt.clear()
    try:
        assert agent.get("/me").status == 403
        assert admin.get("/me").status == 200
    finally:
        page.opt.update(told)


def test_whoever_is_logged_in_is_so_where_there_is_nothing_too(practice):
    browser = practice.browser("ada")

    for path in ("/nothing", "/nothing/at/all", "/tickets/AK-1234-5678"):
        assert (browser.get(path).status, "Abmelden" in browser.text) == (404, True), path
    assert practice.browser().get("/nothing").status == 404


def test_a_changed_role_counts_from_the_next_page_on(practice):
    browser = practice.browser("ada")

    staff.set_role(practice.admitting, "ada", Role.LEAD, by="test")

    assert "Schichtleitung" in browser.get("/me").text


def test_every_form_of_every_page_carries_its_token(practice):
    (number,) = take_in(practice.program, COMPLETE)
    browser = practice.browser("ada")

    for path in ("/", "/me", "/numbers?period=all", f"/tickets/{number}"):
        page = browser.get(path).page
        forms = page.split("<form")[1:]
        posting = [form for form in forms if 'method="post"' in form.split(">")[0]]
        assert posting
        assert all('name="_csrf_token"' in form.split("</form>")[0] for form in posting), path


@pytest.mark.parametrize("token", [None, "", "0" * 128])
def test_a_form_without_its_token_does_nothing(practice, token):
    (number,) = take_in(practice.program, COMPLETE)
    browser = practice.browser("ada").get(f"/tickets/{number}")
    values = {"text": "x"} | ({} if token is None else {"_csrf_token": token})

    answer = browser.client.post(f"/tickets/{number}/note", data=values)

    assert answer.status_code == 403
    assert "Notiz" not in browser.get(f"/tickets/{number}").text.split("Protokoll")[1]


def test_a_form_from_another_site_does_nothing_even_with_its_token(practice):
    (number,) = take_in(practice.program, COMPLETE)
    browser = practice.browser("ada").get(f"/tickets/{number}")

    browser.client.headers["Sec-Fetch-Site"] = "cross-site"

    assert browser.send(f"/tickets/{number}/note", text="x").status == 403
    assert browser.get("/").status == 200


@pytest.mark.parametrize("host", ["evil.example", f"{HOST}.evil.example", "127.0.0.1:9"])
def test_other_hosts_are_not_answered(practice, host):
    answer = practice.browser().client.get("/login", headers={"Host": host})

    assert answer.status_code == 400
    assert host not in answer.text


def test_every_answer_is_protected(practice):
    browser = practice.browser("ada")

    for path in ("/", "/login", "/nothing/there", "/static/desk.css", "/tickets/x"):
        headers = browser.get(path).headers
        policy = headers["content-security-policy"]
        assert "default-src 'none'" in policy
        assert "frame-ancestors 'none'" in policy
        assert "unsafe" not in policy
        assert (headers["referrer-policy"], headers["x-content-type-options"]) == ("no-referrer", "nosniff")
        assert "no-store" in headers["cache-control"] or path.startswith("/static")


def test_no_page_needs_an_inline_script_or_style(practice):
    (number,) = take_in(practice.program, COMPLETE)
    browser = practice.browser("ada")

    for path in ("/", "/me", "/numbers?period=all", f"/tickets/{number}"):
        page = browser.get(path).page
        assert re.findall(r"<script[^>]*>[^<]*", page) == re.findall(r'<script src="/static/desk.js[^>]*>', page)
        assert "<style" not in page
        assert " style=" not in page
        assert " onclick" not in page


def test_cookies_are_shut_away_and_behind_https_bound_to_the_host(practice):
    settings = replace(practice.parts.settings, url="https://desk.example", hosts=("desk.example",))
    client = TestClient(make_app(replace(practice.parts, settings=settings)), base_url="https://desk.example")
    practice.account("ada")
    form = client.get("/login")
    token = form.text.split('name="_csrf_token" value="')[1].split('"')[0]

    answer = client.post(
        "/login", data={"_csrf_token": token, "name": "ada", "password": PASSWORD}, follow_redirects=False
    )

    for cookie in (form.headers["set-cookie"], answer.headers["set-cookie"]):
        assert cookie.startswith(("__Host-form=", "__Host-desk="))
        for part in ("Secure", "HttpOnly", "SameSite=lax", "Path=/"):
            assert part.lower() in cookie.lower()
    assert answer.headers["strict-transport-security"].startswith("max-age=")


@pytest.mark.parametrize(
    "path", ["/?after=x&view=y&order=z&priority=q&state=s", "/?after=" + "9" * 30, "/?text=%00%ff"]
)
def test_nonsense_in_an_address_is_not_said(practice, path):
    assert practice.browser("ada").get(path).status == 200


def test_an_endless_form_is_refused(practice):
    browser = practice.browser("ada").get("/me")

    assert browser.send("/me/look", language="x" * (2 << 20)).status == 413


def test_a_database_that_is_away_is_said_in_a_sentence(practice):
    browser = practice.browser("ada")
    practice.program.database.close()
    (practice.program.config.paths.data / "intake.sqlite3").rename(practice.program.config.paths.data / "gone")

    browser.get("/")

    assert browser.status == 503
    assert "Traceback" not in browser.text
    assert "sqlite" not in browser.text.lower()
