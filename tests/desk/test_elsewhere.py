"""Logging in at an identity provider: who comes in, who stays out, and that local accounts work all the while."""

from dataclasses import replace
from datetime import timedelta
from urllib.parse import urlsplit

import httpx
import pytest
from joserfc import jwk

from intake.desk.app import make_app
from intake.oauth import Client, OpenIdProvider
from intake.steps import staff
from intake.steps.sign_on import Admission, SigningOn
from intake.store import accounts, journal
from intake.store.accounts import Role
from intake.wiring.desk import signing_on_of
from tests.cli.practice import program_of, write_config
from tests.desk.practice import HOST, PASSWORD, Practice
from tests.servers.identity_provider import CLIENT_ID, CLIENT_SECRET, identity_provider

ROLES = (("tickets", Role.AGENT), ("shift", Role.LEAD), ("house", Role.ADMIN))


@pytest.fixture(scope="module")
def key():
    return jwk.RSAKey.generate_key(2048)


@pytest.fixture
def house(key, practice):
    with identity_provider(key) as provider:
        provider.now = int(practice.clock.now().timestamp())
        yield provider


def joined_to(practice, house, *, makes_accounts=True, second_factor=False, roles=()):
    """The practice's desk, at which people may come by the provider."""
    client = Client(
        issuer=house.url,
        client_id=CLIENT_ID,
        client_secret=CLIENT_SECRET,
        redirect=f"http://{HOST}/login/elsewhere/back",
        role_claim="groups",
        timeout=timedelta(seconds=2),
    )
    admission = Admission(makes_accounts=makes_accounts, second_factor=second_factor, roles=roles)
    signing_on = SigningOn(admitting=practice.admitting, provider=OpenIdProvider(client), admission=admission)
    settings = replace(practice.parts.settings, elsewhere="Haus-Anmeldung")
    parts = replace(practice.parts, signing_on=signing_on, settings=settings)
    return Practice(program=practice.program, clock=practice.clock, parts=parts, app=make_app(parts))


@pytest.fixture
def desk(practice, house):
    return joined_to(practice, house)


def gone(browser, path="/login/elsewhere"):
    """The address at the provider to which the browser is sent."""
    answer = browser.client.get(path, follow_redirects=False)
    assert answer.status_code == 303
    return answer.headers["location"]


def back_from(address):
    """The path that the provider sends a browser back to, once its owner has logged in there."""
    answer = httpx.get(address, trust_env=False)
    url = urlsplit(answer.headers["location"])
    return f"{url.path}?{url.query}"


def come(browser, path="/login/elsewhere"):
    return browser.get(back_from(gone(browser, path)))


def events(practice):
    with practice.program.database.read() as tx:
        return [line.event for line in reversed(journal.search(tx, limit=50))]


def account(practice, name):
    with practice.program.database.read() as tx:
        return accounts.find(tx, name)


def test_the_login_offers_the_provider_and_leads_on_to_the_page_that_was_wanted(desk):
    browser = desk.browser().get("/numbers?period=all")

    assert "Anmelden mit Haus-Anmeldung" in browser.text
    come(browser, "/login/elsewhere?next=/numbers%3Fperiod%3Dall")

    assert browser.url.endswith("/numbers?period=all")
    assert account(desk, "ada.lovelace").is_joined
    assert events(desk) == ["account_made", "logged_in"]


def test_the_same_person_has_the_same_account_whatever_they_are_called_now(desk, house):
    come(desk.browser())
    house.claims = {"preferred_username": "ada.king", "email": "bob@haus.example"}

    browser = come(desk.browser())

    assert (browser.where, "ada.lovelace" in browser.text) == ("/", True)
    assert account(desk, "ada.king") is None


def test_a_name_or_an_address_of_a_local_account_opens_it_for_nobody(desk, house):
    desk.account("ada.lovelace", Role.ADMIN)
    house.claims = {"email": "ada.lovelace@haus.example", "email_verified": True}

    browser = come(desk.browser())

    assert "ada.lovelace-2" in browser.text
    assert not account(desk, "ada.lovelace").is_joined
    assert account(desk, "ada.lovelace-2").role is Role.AGENT


def test_nobody_new_comes_in_where_accounts_have_to_be_there(practice, house):
    desk = joined_to(practice, house, makes_accounts=False)

    browser = come(desk.browser())

    assert (browser.status, "kein offenes Konto" in browser.text) == (422, True)
    assert browser.get("/").where == "/login"
    assert events(desk) == ["sign_on_failed"]


def test_an_invitation_can_be_used_by_the_provider_instead_of_a_password(practice, house):
    desk = joined_to(practice, house, makes_accounts=False)
    path = desk.invite("grace", Role.LEAD)
    browser = desk.browser().get(path)
    assert "Statt eines Passworts: Haus-Anmeldung" in browser.text

    come(browser, f"/login/elsewhere?invitation={path.rpartition('/')[2]}")

    assert (browser.where, "grace" in browser.text) == ("/", True)
    assert practice.browser().get(path).status == 404
    assert not account(desk, "grace").has_password
    house.subject = "another"
    assert come(desk.browser(), f"/login/elsewhere?invitation={path.rpartition('/')[2]}").status == 422


def test_somebody_logged_in_joins_and_parts_their_account(practice, house):
    desk = joined_to(practice, house, makes_accounts=False)
    browser = desk.browser("bob").get("/me").send("/me/join")
    address = browser.page.split('class="button main" href="')[1].split('"')[0].replace("&amp;", "&")

    browser.get(back_from(address))
    assert (browser.where, "Ihr Konto ist verbunden" in browser.text) == ("/me", True)
    assert "bob" in come(desk.browser()).text
    browser.get("/me").send("/me/part")

    assert not account(desk, "bob").is_joined
    assert come(desk.browser()).status == 422


def test_one_person_is_joined_to_one_account_only(practice, house):
    desk = joined_to(practice, house)
    come(desk.browser())
    browser = desk.browser("bob").get("/me").send("/me/join")
    address = browser.page.split('class="button main" href="')[1].split('"')[0].replace("&amp;", "&")

    browser.get(back_from(address))

    assert (browser.status, "schon mit einem anderen verbunden" in browser.text) == (422, True)
    assert not account(desk, "bob").is_joined


def test_an_account_without_password_is_not_parted_from_its_only_way_in(desk):
    browser = come(desk.browser()).get("/me")

    assert "Verbindung lösen" not in browser.text
    assert browser.send("/me/part").status == 422
    assert account(desk, "ada.lovelace").is_joined


def test_a_locked_account_stays_out_and_no_other_is_made_for_its_person(desk):
    come(desk.browser())
    staff.disable(desk.admitting, "ada.lovelace", by="test")

    browser = come(desk.browser())

    assert (browser.status, browser.get("/").where) == (422, "/login")
    assert account(desk, "ada.lovelace-2") is None


@pytest.mark.parametrize(
    ("groups", "role"),
    [(["tickets"], Role.AGENT), (["tickets", "house"], Role.ADMIN), ("shift", Role.LEAD), ([], None), (["x"], None)],
)
def test_groups_give_roles_and_none_keeps_out(practice, house, groups, role):
    desk = joined_to(practice, house, roles=ROLES)
    house.claims = {"groups": groups}

    browser = come(desk.browser())

    assert browser.status == (200 if role else 422)
    assert (account(desk, "ada.lovelace").role if role else account(desk, "ada.lovelace")) == role


def test_a_role_follows_the_groups_at_the_next_login_and_its_loss_keeps_out(practice, house):
    desk = joined_to(practice, house, roles=ROLES)
    house.claims = {"groups": ["house"]}
    come(desk.browser())

    house.claims = {"groups": ["tickets"]}
    come(desk.browser())
    assert account(desk, "ada.lovelace").role is Role.AGENT
    assert "account_role_set" in events(desk)
    house.claims = {}

    assert come(desk.browser()).status == 422


def test_the_second_factor_is_the_providers_matter_unless_configured(practice, house):
    strict = joined_to(practice, house, second_factor=True)

    browser = come(strict.browser())

    assert browser.where == "/second-factor"
    assert browser.get("/").where == "/second-factor"


@pytest.mark.parametrize(
    "lie", [{"nonce": "another"}, {"aud": "others"}, {"exp": 1}, {"iss": "https://evil.example"}], ids=str
)
def test_a_false_token_lets_nobody_in_and_is_noted(desk, house, lie):
    house.claims = lie

    browser = come(desk.browser())

    assert (browser.status, "nicht bestätigt" in browser.text) == (422, True)
    assert browser.get("/").where == "/login"
    assert events(desk) == ["sign_on_failed"]


def test_the_way_back_leads_in_once_only(desk):
    browser = desk.browser()
    path = back_from(gone(browser))
    cookie = browser.client.cookies["sign-on"]
    assert browser.get(path).where == "/"
    thief = desk.browser()
    thief.client.cookies.set("sign-on", cookie)

    assert (thief.get(path).status, "abgelaufen oder wurde schon benutzt" in thief.text) == (422, True)
    assert thief.get("/").where == "/login"


def test_an_answer_to_somebody_elses_question_logs_nobody_in(desk):
    """Else a stranger could have a browser work under the stranger's account."""
    attacker, victim = desk.browser(), desk.browser()
    path = back_from(gone(attacker))

    assert victim.get(path).status == 422
    gone(victim)
    assert victim.get(path).status == 422
    assert victim.get("/").where == "/login"


def test_a_question_is_good_for_minutes(desk, house):
    browser = desk.browser()
    path = back_from(gone(browser))
    desk.clock.advance(timedelta(minutes=11))
    house.now += 660

    assert browser.get(path).status == 422


def test_a_question_to_come_in_does_not_join_and_one_to_join_does_not_let_in(desk):
    bob = desk.browser("bob")
    joining = bob.get("/me").send("/me/join").page.split('class="button main" href="')[1].split('"')[0]
    path = back_from(joining.replace("&amp;", "&"))
    stranger = desk.browser()
    stranger.client.cookies.set("sign-on", bob.client.cookies["sign-on"])

    assert stranger.get(path).status == 422
    come(bob)
    assert not account(desk, "bob").is_joined


@pytest.mark.parametrize(
    "said", ["", "?error=access_denied&state={state}", "?code=x", "?state={state}", "?code={code}&state={state}&iss=x"]
)
def test_half_an_answer_is_none(desk, said):
    browser = desk.browser()
    whole = dict(pair.split("=") for pair in back_from(gone(browser)).partition("?")[2].split("&"))

    browser.get(f"/login/elsewhere/back{said.format(**whole)}")

    assert (browser.status, browser.get("/").where) == (422, "/login")


def test_where_the_provider_is_away_the_login_says_so_and_passwords_work(desk, house):
    desk.account("ada")
    house.replaced["/.well-known/openid-configuration"] = 503
    browser = desk.browser().get("/login/elsewhere?next=/calls")

    assert (browser.status, "antwortet gerade nicht" in browser.text) == (422, True)
    browser.send("/login", name="ada", password=PASSWORD).send("/login/code", code=desk.code())
    assert browser.where == "/calls"


def test_logging_out_ends_our_session(desk):
    browser = come(desk.browser())

    browser.send("/logout")

    assert browser.get("/").where == "/login"


def test_without_a_provider_there_is_no_such_way(practice):
    browser = practice.browser()

    assert browser.get("/login/elsewhere").status == 404
    assert browser.get("/login/elsewhere/back?code=x&state=y").status == 404
    assert "elsewhere" not in browser.get("/login").page


def test_nothing_that_proves_a_login_is_kept_in_the_database(desk):
    browser = desk.browser()
    address = gone(browser)
    secret = browser.client.cookies["sign-on"].partition(".")[0]
    desk.program.database.close()

    kept = b"".join(file.read_bytes() for file in desk.program.config.paths.data.glob("intake.sqlite3*"))

    assert secret
    for said in (secret, address.partition("state=")[2].partition("&")[0], address.partition("nonce=")[2][:43]):
        assert said.encode() not in kept


def test_the_configuration_says_who_comes_in_and_as_what(tmp_path):
    lines = (
        'issuer = "https://sso.haus.example"\nclient_id = "desk"\nrole_claim = "groups"\nagents = ["tickets"]\n'
        'admins = ["house"]\nmake_accounts = true'
    )
    program = program_of(write_config(tmp_path, **{"desk.oidc": lines}))
    try:
        signing_on = signing_on_of(program)
    finally:
        program.close()

    assert signing_on.provider.issuer == "https://sso.haus.example"
    assert signing_on.admission.roles == (("tickets", Role.AGENT), ("house", Role.ADMIN))
    assert signing_on.admission.makes_accounts
