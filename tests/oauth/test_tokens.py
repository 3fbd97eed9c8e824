"""Access tokens from Microsoft and Google, as a service on loopback gives them."""

import sys

import pytest

from intake.oauth import GoogleServiceAccount, TokenRefused, TokenUnavailable
from tests.oauth.sources import at_google, at_microsoft
from tests.servers.token_service import CLIENT_SECRET, token_service


@pytest.fixture(params=["microsoft", "google"])
def source_and_service(request, private_key):
    service = request.getfixturevalue(request.param)
    return at_microsoft(service) if request.param == "microsoft" else at_google(service, private_key), service


def test_a_token_is_kept_while_it_is_good(source_and_service):
    source, service = source_and_service

    assert [source.token(), source.token()] == ["token-1", "token-1"]
    assert service.given == 1


def test_a_token_that_is_about_to_expire_is_fetched_anew(source_and_service):
    source, service = source_and_service
    service.life_seconds = 60

    assert [source.token(), source.token()] == ["token-1", "token-2"]


def test_a_token_that_is_to_be_forgotten_is_fetched_anew(source_and_service):
    source, service = source_and_service
    source.token()
    source.forget()

    assert source.token() == "token-2"
    assert service.given == 2


@pytest.mark.parametrize("error", ["invalid_client", "unauthorized_client", "invalid_grant"])
def test_a_service_that_says_no_is_refused(source_and_service, error):
    source, service = source_and_service
    service.error = error

    with pytest.raises(TokenRefused):
        source.token()


def test_after_trouble_at_the_service_the_next_try_works(source_and_service):
    source, service = source_and_service
    service.error, service.status = "temporarily_unavailable", 503
    with pytest.raises(TokenUnavailable):
        source.token()
    service.error = None

    assert source.token() == "token-1"


def test_a_wrong_secret_at_microsoft_is_refused(microsoft):
    with pytest.raises(TokenRefused, match="secret"):
        at_microsoft(microsoft, secret="wrong").token()


def test_an_unknown_tenant_at_microsoft_is_refused(microsoft):
    with pytest.raises(TokenRefused, match="tenant"):
        at_microsoft(microsoft, tenant="nobody").token()


def test_trouble_that_the_service_words_itself_is_tried_later(microsoft):
    microsoft.error = "temporarily_unavailable"

    with pytest.raises(TokenUnavailable, match="temporarily_unavailable"):
        at_microsoft(microsoft).token()


def test_microsoft_is_asked_for_mail_only(microsoft):
    at_microsoft(microsoft).token()

    assert microsoft.forms[-1]["scope"] == ["https://outlook.office365.com/.default"]


def test_google_is_asked_for_one_mailbox(google, private_key):
    at_google(google, private_key).token()

    assert google.forms[-1]["grant_type"] == ["urn:ietf:params:oauth:grant-type:jwt-bearer"]


@pytest.mark.parametrize("name", ["microsoft", "google"])
def test_a_service_that_is_not_there_is_unavailable(name, tmp_path, private_key):
    with token_service(tmp_path if name == "microsoft" else None) as service:
        source = at_microsoft(service) if name == "microsoft" else at_google(service, private_key)

    with pytest.raises(TokenUnavailable):
        source.token()


@pytest.mark.parametrize(
    "account", [{}, {"type": "service_account", "client_email": "a@b.example", "private_key": "x"}]
)
def test_a_broken_key_file_is_refused(account):
    with pytest.raises(TokenRefused, match="key file"):
        GoogleServiceAccount(account=account, mailbox="akut@desk.example").token()


@pytest.mark.parametrize(("missing", "name"), [("msal", "microsoft"), ("google", "google")])
def test_a_missing_extra_is_told_with_the_way_to_install_it(monkeypatch, google, microsoft, private_key, missing, name):
    """As in an installation without the extra: importing its library fails."""
    for module in [module for module in sys.modules if module.partition(".")[0] == missing]:
        monkeypatch.setitem(sys.modules, module, None)
    source = at_microsoft(microsoft) if name == "microsoft" else at_google(google, private_key)

    with pytest.raises(TokenRefused, match=rf"emergency-intake\[{name}\]"):
        source.token()


def test_secrets_are_not_shown(microsoft):
    assert CLIENT_SECRET not in repr(at_microsoft(microsoft))
