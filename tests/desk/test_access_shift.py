"""Coming in by the provider, and what was typed before a session ended, in a real browser."""

from datetime import timedelta

import pyotp
import pytest
from joserfc import jwk

from intake.store.accounts import Role
from tests.cli.practice import COMPLETE, take_in
from tests.desk.practice import FACTOR, PASSWORD, practice_at
from tests.desk.served import free_port, served
from tests.servers.identity_provider import CLIENT_ID, CLIENT_SECRET, identity_provider


@pytest.fixture
def house(tmp_path, sqlite_template):
    """A desk that is served and configured for a provider on another site, where it is, and the provider."""
    port = free_port()
    (tmp_path / "secrets").mkdir()
    (tmp_path / "secrets" / "oidc").write_text(CLIENT_SECRET)
    with identity_provider(jwk.RSAKey.generate_key(2048)) as provider:
        provider.url = provider.url.replace("127.0.0.1", "localhost")
        lines = (
            f'issuer = "{provider.url}"\nclient_id = "{CLIENT_ID}"\nclient_secret_file = "secrets/oidc"\n'
            'make_accounts = true\nlabel = "Haus-Anmeldung"'
        )
        desk = f'port = {port}\nurl = "http://127.0.0.1:{port}"'
        practice = practice_at(tmp_path, sqlite_template, desk=desk, **{"desk.oidc": lines})
        provider.now = int(practice.clock.now().timestamp())
        with served(practice, port) as url:
            yield practice, url, provider
        practice.program.close()


def test_somebody_comes_by_the_provider_and_joins_another_account(house, page):
    practice, url, provider = house
    page.goto(f"{url}/calls")
    page.get_by_role("link", name="Anmelden mit Haus-Anmeldung").click()

    assert page.url == f"{url}/calls"
    assert "ada.lovelace" in page.locator(".who").inner_text()
    page.get_by_role("button", name="Abmelden").click()
    provider.subject = "another"
    page.context.add_cookies([{"name": "desk", "value": practice.account("bob", Role.ADMIN), "url": url}])
    page.goto(f"{url}/me")
    page.get_by_role("button", name="Mit Anmeldedienst verbinden").click()
    page.get_by_role("link", name="Weiter zu Haus-Anmeldung").click()

    assert page.url == f"{url}/me?done=joined"
    assert page.get_by_role("status").inner_text() == "Ihr Konto ist verbunden."
    assert all(tried.startswith(f"{provider.url}/authorize?") for tried in page.tried)


def test_a_long_note_outlives_its_session(desk, page):
    practice, url = desk
    (number,) = take_in(practice.program, COMPLETE)
    page.context.add_cookies([{"name": "desk", "value": practice.account("ada"), "url": url}])
    page.goto(f"{url}/tickets/{number}")
    note = "Erste Zeile\nzweite Zeile: ß & <b>\n" * 20
    page.locator(f'form[action="/tickets/{number}/note"] textarea').fill(note)
    practice.clock.advance(timedelta(hours=3))
    page.locator(f'form[action="/tickets/{number}/note"] button').last.click()

    assert "ist aufgehoben" in page.get_by_role("status").inner_text()
    page.get_by_label("Name").fill("ada")
    page.get_by_label("Passwort").fill(PASSWORD)
    page.get_by_role("button", name="Anmelden", exact=True).click()
    page.get_by_label("Code").fill(pyotp.TOTP(FACTOR).at(practice.clock.now()))
    page.get_by_role("button", name="Weiter").click()
    assert page.locator("main pre").inner_text().strip() == note.strip()
    page.get_by_role("button", name="Jetzt absenden").click()

    assert page.url.startswith(f"{url}/tickets/{number}")
    assert page.locator("main").inner_text().count("zweite Zeile: ß & <b>") == 20
