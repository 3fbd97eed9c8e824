"""A token service for the tests of logging in by token."""

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa

from tests.servers.token_service import token_service


@pytest.fixture(autouse=True)
def own_environment(monkeypatch):
    """The machine's own certificates, proxies and the libraries' waiting between attempts have no say here."""
    for name in ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"):
        monkeypatch.delenv(name, raising=False)
    for name in ("NO_PROXY", "no_proxy"):
        monkeypatch.setenv(name, "localhost")
    monkeypatch.setattr("google.auth._exponential_backoff.time.sleep", lambda _seconds: None)


@pytest.fixture
def microsoft(tmp_path):
    """msal speaks only TLS."""
    with token_service(tmp_path) as service:
        yield service


@pytest.fixture
def google():
    with token_service() as service:
        yield service


@pytest.fixture(scope="session")
def private_key() -> str:
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    return key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    ).decode()
