"""Logging in at an identity provider: OpenID Connect's authorisation code flow with PKCE.

The provider is found by its discovery document. What it says about somebody is believed only if its ID token is signed
with one of its keys, is meant for us, has not expired and answers the very question that was asked (OpenID Connect
Core 1.0, 3.1.3.7). The library is an extra of the package and imported only when somebody comes this way.
"""

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import urlsplit

from intake.oauth.access import is_loopback
from intake.oauth.tokens import TokenRefused, TokenUnavailable, extra

LARGEST_ANSWER = 256 * 1024
LONGEST_VALUE = 255
"""Of a subject (OpenID Connect Core 1.0, 2); of names and groups too."""
_MOST_GROUPS = 2000
_LEEWAY_SECONDS = 60
_KEPT_SECONDS = 3600.0
_KEYS_AGAIN_SECONDS = 60.0
# Signatures by keys of the provider only: neither `none` nor those with a secret that is shared (RFC 8725, 3.1).
_ALGORITHMS = ("RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA")
_ENDPOINTS = ("authorization_endpoint", "token_endpoint", "jwks_uri")


class IdentityRefused(Exception):  # noqa: N818 - it says what is the matter
    """What came back proves nobody: a wrong signature, somebody else's token, an old or a foreign answer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Client:
    """How we are known at the provider, and which claims are looked at."""

    issuer: str
    client_id: str
    client_secret: str = field(repr=False)
    redirect: str
    """The address people come back to."""
    scopes: tuple[str, ...] = ("openid", "profile")
    name_claim: str = "preferred_username"
    role_claim: str = ""
    timeout: timedelta = timedelta(seconds=10)


@dataclass(frozen=True, slots=True, kw_only=True)
class Asking:
    """What ties an answer to the browser that asked; secret until the answer is there."""

    state: str
    nonce: str = field(repr=False)
    verifier: str = field(repr=False)
    """PKCE's (RFC 7636)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Identity:
    """Whom the provider vouches for."""

    issuer: str
    subject: str
    name: str
    """A proposal for an account's name; proves nothing."""
    groups: frozenset[str]
    """Values of the claim that roles are read from."""


class OpenIdProvider:
    """The identity provider, asked over HTTP. Threads may share it."""

    def __init__(self, client: Client, *, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._client = client
        self._monotonic = monotonic
        self._kept: dict[str, tuple[float, Mapping[str, Any]]] = {}

    @property
    def issuer(self) -> str:
        """The provider's name for itself."""
        return self._client.issuer

    def address(self, asking: Asking) -> str:
        """Where a browser goes to log in. Raises TokenUnavailable and TokenRefused."""
        endpoint = str(self._document()["authorization_endpoint"])
        with self._session() as session:
            address, _ = session.create_authorization_url(
                endpoint, state=asking.state, code_verifier=asking.verifier, nonce=asking.nonce
            )
        return str(address)

    def identity(self, code: str, asking: Asking, *, now: datetime) -> Identity:
        """Who has logged in. Raises IdentityRefused, TokenUnavailable and TokenRefused."""
        document = self._document()
        answer = self._exchange(str(document["token_endpoint"]), code, asking)
        token = answer.get("id_token")
        if not isinstance(token, str):
            raise IdentityRefused("The provider sent no ID token; see that the scope openid is asked for.")
        claims = self._claims(token, str(document["jwks_uri"]), asking.nonce, answer.get("access_token"), now)
        return self._identity(claims)

    def check(self) -> str:
        """What was seen at the provider. Raises TokenUnavailable and TokenRefused."""
        self._kept.clear()
        keys = self._keys(str(self._document()["jwks_uri"]), fresh=True).get("keys", [])
        return f"{self._client.issuer} answers, with {len(keys)} keys"

    def _identity(self, claims: Mapping[str, Any]) -> Identity:
        subject = claims.get("sub")
        if not isinstance(subject, str) or not 0 < len(subject) <= LONGEST_VALUE:
            raise IdentityRefused("The ID token names nobody.")
        name = claims.get(self._client.name_claim)
        said = claims.get(self._client.role_claim) if self._client.role_claim else ()
        groups = [said] if isinstance(said, str) else said if isinstance(said, list) else ()
        return Identity(
            issuer=self._client.issuer,
            subject=subject,
            name=name[:LONGEST_VALUE] if isinstance(name, str) else "",
            groups=frozenset(
                one for one in groups[:_MOST_GROUPS] if isinstance(one, str) and len(one) <= LONGEST_VALUE
            ),
        )

    def _exchange(self, endpoint: str, code: str, asking: Asking) -> Mapping[str, Any]:
        errors, oauth = extra("requests", "oidc"), extra("authlib.integrations.base_client", "oidc")
        try:
            with self._session() as session:
                found = session.fetch_token(
                    endpoint,
                    grant_type="authorization_code",
                    code=code,
                    code_verifier=asking.verifier,
                    timeout=self._client.timeout.total_seconds(),
                    allow_redirects=False,
                )
        except oauth.OAuthError as error:
            if error.error in {"temporarily_unavailable", "server_error"}:
                raise TokenUnavailable("The identity provider is in trouble.") from None
            if error.error == "invalid_grant":
                raise IdentityRefused("The provider does not know this code any more.") from None
            raise TokenRefused("The identity provider does not take us; look at client_id and client_secret.") from None
        except (errors.RequestException, ValueError):
            # Without its cause, which may quote the answer.
            raise TokenUnavailable("The identity provider does not answer, or not as it should.") from None
        return dict(found)

    def _claims(self, token: str, keys: str, nonce: str, access: object, now: datetime) -> Mapping[str, Any]:
        core, jose = extra("authlib.oidc.core", "oidc"), extra("joserfc.errors", "oidc")
        try:
            decoded = self._decoded(token, keys)
            claims = core.CodeIDToken(
                decoded.claims,
                decoded.header,
                {"iss": {"essential": True, "value": self._client.issuer}, "aud": {"value": self._client.client_id}},
                {"nonce": nonce, "client_id": self._client.client_id, "access_token": access},
            )
            claims.validate(now=int(now.timestamp()), leeway=_LEEWAY_SECONDS)
        except (jose.JoseError, ValueError, TypeError, KeyError):
            # Without its cause, which quotes the token.
            raise IdentityRefused("The ID token proves nobody to us.") from None
        return dict(claims)

    def _decoded(self, token: str, address: str) -> Any:
        """The token, its signature checked; keys are fetched once more for one by a key not seen before."""
        jwt, jwk, jose = extra("joserfc.jwt", "oidc"), extra("joserfc.jwk", "oidc"), extra("joserfc.errors", "oidc")
        try:
            return jwt.decode(token, jwk.KeySet.import_key_set(self._keys(address)), algorithms=_ALGORITHMS)
        except (jose.JoseError, ValueError):
            return jwt.decode(token, jwk.KeySet.import_key_set(self._keys(address, fresh=True)), algorithms=_ALGORITHMS)

    def _document(self) -> Mapping[str, Any]:
        """The discovery document (OpenID Connect Discovery 1.0, 4)."""
        issuer = self._client.issuer
        found = self._fetched(f"{issuer.rstrip('/')}/.well-known/openid-configuration", _KEPT_SECONDS)
        if found.get("issuer") != issuer:
            raise TokenRefused("The identity provider calls itself otherwise; write `issuer` exactly as it does.")
        for name in _ENDPOINTS:
            url = urlsplit(str(found.get(name, "")))
            if url.scheme != "https" and not (url.scheme == "http" and is_loopback(url.hostname or "")):
                raise TokenRefused(f"The identity provider's {name} is no https address.")
        return found

    def _keys(self, address: str, *, fresh: bool = False) -> Mapping[str, Any]:
        # Whoever sends tokens with keys made up must not have us fetch them each time.
        return self._fetched(address, _KEYS_AGAIN_SECONDS if fresh else _KEPT_SECONDS)

    def _fetched(self, address: str, age: float) -> Mapping[str, Any]:
        """A JSON object, as it was fetched this many seconds ago at most."""
        at, found = self._kept.get(address, (0.0, None))
        if found is None or self._monotonic() - at > age:
            found = self._get(address)
            self._kept[address] = (self._monotonic(), found)
        return found

    def _get(self, address: str) -> Mapping[str, Any]:
        requests = extra("requests", "oidc")
        try:
            with self._session() as session:
                answer = session.get(
                    address,
                    withhold_token=True,
                    timeout=self._client.timeout.total_seconds(),
                    allow_redirects=False,
                    headers={"Accept": "application/json"},
                )
                found = answer.json() if answer.status_code == requests.codes.ok else None
        except (requests.RequestException, ValueError) as error:
            raise TokenUnavailable("The identity provider does not answer, or not as it should.") from error
        if answer.status_code >= requests.codes.server_error:
            raise TokenUnavailable("The identity provider is in trouble.")
        if not isinstance(found, dict):
            raise TokenRefused("There is no identity provider at `issuer`; write it as the provider's manual does.")
        return found

    def _session(self) -> Any:
        session = extra("authlib.integrations.requests_client", "oidc").OAuth2Session(
            self._client.client_id,
            self._client.client_secret or None,
            scope=" ".join(self._client.scopes),
            redirect_uri=self._client.redirect,
            code_challenge_method="S256",
            token_endpoint_auth_method="client_secret_basic" if self._client.client_secret else "none",
        )
        session.hooks["response"].append(self._limit)
        return session

    def _limit(self, response: Any, **_said: object) -> None:
        """Read an answer to its end, within limits of size and time. Raises ValueError for more."""
        end = self._monotonic() + self._client.timeout.total_seconds()
        content = bytearray()
        for chunk in response.iter_content(8192):
            content += chunk
            if len(content) > LARGEST_ANSWER or self._monotonic() > end:
                response.close()
                raise ValueError("too long")
        response._content = bytes(content)  # noqa: SLF001 - requests has no other place for an answer that was read
