"""The identity provider asked over HTTP: who is believed, who is not, and what it costs when it is away or hostile."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest
from joserfc import jwk

from intake.oauth import Asking, Client, IdentityRefused, OpenIdProvider, TokenRefused, TokenUnavailable
from tests.servers.identity_provider import CLIENT_ID, CLIENT_SECRET, identity_provider

NOW = datetime(2021, 11, 8, 9, 0, tzinfo=UTC)
ASKING = Asking(state="s" * 43, nonce="n" * 43, verifier="v" * 43)
DISCOVERY = "/.well-known/openid-configuration"


@pytest.fixture(scope="module")
def key():
    return jwk.RSAKey.generate_key(2048)


@pytest.fixture(scope="module")
def other_key():
    return jwk.RSAKey.generate_key(2048)


@pytest.fixture
def house(key):
    with identity_provider(key) as provider:
        provider.now = int(NOW.timestamp())
        yield provider


def known_as(house, **changes):
    client = Client(
        issuer=house.url,
        client_id=CLIENT_ID,
        client_secret=CLIENT_SECRET,
        redirect="http://desk.example/login/elsewhere/back",
        role_claim="groups",
        timeout=timedelta(seconds=2),
    )
    return OpenIdProvider(replace(client, **changes))


def code_of(provider):
    """The code a browser comes back with."""
    answer = httpx.get(provider.address(ASKING), trust_env=False)
    return parse_qs(urlsplit(answer.headers["location"]).query)["code"][0]


def test_whoever_logs_in_there_is_known_by_issuer_and_subject(house):
    house.claims = {"groups": ["desk", "others", 7, "x" * 999]}
    provider = known_as(house)

    found = provider.identity(code_of(provider), ASKING, now=NOW)

    assert (found.issuer, found.subject) == (house.url, "8f3c")
    assert (found.name, found.groups) == ("Ada.Lovelace@haus.example", {"desk", "others"})


def test_the_question_carries_state_nonce_and_challenge_and_no_secret(house):
    query = parse_qs(urlsplit(known_as(house).address(ASKING)).query)

    assert (query["state"], query["nonce"]) == ([ASKING.state], [ASKING.nonce])
    assert (query["code_challenge_method"], query["response_type"]) == (["S256"], ["code"])
    assert query["scope"] == ["openid profile"]
    assert ASKING.verifier not in str(query)
    assert CLIENT_SECRET not in str(query)


@pytest.mark.parametrize(
    "lie",
    [
        {"nonce": "another"},
        {"nonce": None},
        {"aud": "somebody-else"},
        {"aud": ["somebody-else", "others"]},
        {"aud": [CLIENT_ID, "others"], "azp": "others"},
        {"aud": None},
        {"iss": "https://evil.example"},
        {"iss": None},
        {"exp": int(NOW.timestamp()) - 61},
        {"exp": None},
        {"exp": "never"},
        {"iat": int(NOW.timestamp()) + 600},
        {"nbf": int(NOW.timestamp()) + 600},
        {"sub": None},
        {"sub": ""},
        {"sub": 7},
        {"sub": "x" * 256},
        {"at_hash": "wrong"},
    ],
    ids=str,
)
def test_a_token_that_is_not_for_us_or_not_for_now_proves_nobody(house, lie):
    house.claims = lie
    provider = known_as(house)

    with pytest.raises(IdentityRefused):
        provider.identity(code_of(provider), ASKING, now=NOW)


@pytest.mark.parametrize("algorithm", ["none", "HS256"])
def test_a_token_without_the_providers_signature_proves_nobody(house, algorithm):
    """The second is authenticated with the published key as if that were a secret (RFC 8725, 2.1)."""
    house.algorithm = algorithm
    provider = known_as(house)

    with pytest.raises(IdentityRefused):
        provider.identity(code_of(provider), ASKING, now=NOW)


def test_a_token_signed_by_another_key_of_the_same_name_proves_nobody(house, other_key):
    house.signing_key = other_key
    provider = known_as(house)

    with pytest.raises(IdentityRefused):
        provider.identity(code_of(provider), ASKING, now=NOW)


def test_a_code_is_good_once_and_with_its_verifier_only(house):
    provider = known_as(house)
    code = code_of(provider)
    stolen = replace(ASKING, verifier="w" * 43)

    with pytest.raises(IdentityRefused):
        provider.identity(code, stolen, now=NOW)
    with pytest.raises(IdentityRefused):
        provider.identity(code, ASKING, now=NOW)


def test_new_keys_are_found_and_keys_made_up_are_not_fetched_for_each_time(house, other_key):
    seconds = [0.0]
    provider = known_as(house)
    provider._monotonic = lambda: seconds[0]
    provider.identity(code_of(provider), ASKING, now=NOW)

    house.signing_key = other_key
    for _ in range(3):
        with pytest.raises(IdentityRefused):
            provider.identity(code_of(provider), ASKING, now=NOW)
    assert house.asked.count("/keys") == 1
    seconds[0] = 61.0
    house.key = other_key

    assert provider.identity(code_of(provider), ASKING, now=NOW).subject == "8f3c"
    assert house.asked.count("/keys") == 2


@pytest.mark.parametrize(
    ("path", "answer", "failure"),
    [
        (DISCOVERY, 503, TokenUnavailable),
        (DISCOVERY, 404, TokenRefused),
        (DISCOVERY, 302, TokenRefused),
        (DISCOVERY, b"no json", TokenUnavailable),
        (DISCOVERY, b"[]", TokenRefused),
        (DISCOVERY, b'{"issuer": "https://evil.example"}', TokenRefused),
        (DISCOVERY, b'{"x": "' + b"x" * (300 * 1024) + b'"}', TokenUnavailable),
        ("/token", 503, TokenUnavailable),
        ("/token", b"{", TokenUnavailable),
        ("/token", b'{"error": "server_error"}', TokenUnavailable),
        ("/token", b'{"error": "invalid_client"}', TokenRefused),
        ("/token", b'{"access_token": "x", "token_type": "Bearer"}', IdentityRefused),
        ("/token", b'{"access_token": "x", "id_token": "x", "pad": "' + b"x" * (300 * 1024) + b'"}', TokenUnavailable),
        ("/keys", 500, TokenUnavailable),
        ("/keys", b'{"keys": [7]}', IdentityRefused),
        ("/keys", b'{"keys": 7}', IdentityRefused),
        ("/keys", b"{}", IdentityRefused),
    ],
    ids=lambda said: str(said)[:40],
)
def test_a_provider_in_trouble_or_hostile_is_a_failure_with_a_name(house, path, answer, failure):
    code = code_of(known_as(house))
    house.replaced[path] = answer

    with pytest.raises(failure):
        known_as(house).identity(code, ASKING, now=NOW)


def test_endpoints_that_are_not_encrypted_are_not_asked(house):
    document = {**house.document(), "token_endpoint": "http://provider.example/token"}
    house.replaced[DISCOVERY] = str(document).replace("'", '"').encode()

    with pytest.raises(TokenRefused, match="token_endpoint is no https"):
        known_as(house).address(ASKING)


def test_nobody_at_the_address_is_a_failure_that_may_pass():
    client = Client(issuer="http://127.0.0.1:9", client_id="x", client_secret="y", redirect="http://z")

    with pytest.raises(TokenUnavailable):
        OpenIdProvider(client).check()


def test_a_check_counts_the_keys(house):
    assert known_as(house).check() == f"{house.url} answers, with 1 keys"


def test_secrets_are_not_shown(house):
    client = Client(issuer=house.url, client_id="x", client_secret="geheim", redirect="http://z")

    assert "geheim" not in repr(client)
    assert "n" * 43 not in repr(ASKING)
    assert "v" * 43 not in repr(ASKING)
