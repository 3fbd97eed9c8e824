"""OAuth 2.0 access tokens for mailboxes at Microsoft 365 and Google.

Both libraries are extras of the package and are imported only when a token is asked for, so that a mailbox with a
password needs neither. A token is kept until shortly before it expires.
"""

import time
from collections.abc import Callable, Mapping
from importlib import import_module
from types import ModuleType
from typing import Any

# A token that is about to run out is not handed out any more: logging in takes a while.
SPARE_SECONDS = 120.0
NETWORK_TIMEOUT_SECONDS = 20

MICROSOFT_SCOPE = "https://outlook.office365.com/.default"
GOOGLE_SCOPE = "https://mail.google.com/"


class TokenUnavailable(Exception):  # noqa: N818 - it says what is the matter
    """The token service does not answer or is in trouble: try later."""


class TokenRefused(Exception):  # noqa: N818 - it says what is the matter
    """The token service says no, or the extra that speaks to it is not installed: a human has to mend it."""


class KeptToken:
    """Keeps one access token until shortly before it expires."""

    def __init__(self, fetch: Callable[[], tuple[str, float]]) -> None:
        """`fetch` gives a new token and its life in seconds."""
        self._fetch = fetch
        self._token = ""
        self._good_until = 0.0

    def token(self) -> str:
        """The kept token, or a new one."""
        if not self._token or time.monotonic() >= self._good_until:
            asked_at = time.monotonic()
            self._token, life = self._fetch()
            self._good_until = asked_at + life - SPARE_SECONDS
        return self._token

    def forget(self) -> None:
        """Fetch a new token next time."""
        self._token = ""


class MicrosoftClientCredentials:
    """Tokens of an application registered at Microsoft 365 (client credentials, RFC 6749, section 4.4).

    The application needs the permissions IMAP.AccessAsApp and SMTP.SendAsApp and access to the mailbox. A national
    cloud or a test gives its own `authority`, which is then not looked up in Microsoft's list (`discovery`).
    """

    def __init__(  # noqa: PLR0913 - what an application at Microsoft is made of, all by keyword
        self,
        *,
        tenant: str,
        client_id: str,
        client_secret: str,
        scope: str = MICROSOFT_SCOPE,
        authority: str = "https://login.microsoftonline.com",
        discovery: bool = True,
        verify: bool | str = True,
    ) -> None:
        """`verify` is the path of a file of certificates to trust instead of the usual ones."""
        self._kept = KeptToken(self._fetch)
        self._scope = scope
        self._arguments: dict[str, Any] = {
            "client_id": client_id,
            "client_credential": client_secret,
            "authority": f"{authority.rstrip('/')}/{tenant}",
            "instance_discovery": discovery,
            "verify": verify,
            "timeout": NETWORK_TIMEOUT_SECONDS,
        }

    def token(self) -> str:
        """An access token; raises TokenUnavailable and TokenRefused."""
        return self._kept.token()

    def forget(self) -> None:
        """Fetch a new token next time."""
        self._kept.forget()

    def _fetch(self) -> tuple[str, float]:
        msal = extra("msal", "microsoft")
        requests = extra("requests", "microsoft")
        errors = extra("msal.exceptions", "microsoft")
        try:
            # A new application each time: its own cache would hand out the very token that was just refused.
            answer: Mapping[str, Any] = msal.ConfidentialClientApplication(**self._arguments).acquire_token_for_client(
                scopes=[self._scope]
            )
        except (requests.RequestException, errors.MsalServiceError) as error:
            raise TokenUnavailable("Microsoft's token service does not answer, or is in trouble.") from error
        except ValueError as error:
            raise TokenRefused("Microsoft's token service does not know this tenant; look at tenant.") from error
        if "access_token" in answer:
            return str(answer["access_token"]), float(answer.get("expires_in", 0))
        raise refusal(str(answer.get("error", "unknown")))


def refusal(code: str) -> TokenUnavailable | TokenRefused:
    """Sorts the error codes of RFC 6749, sections 4.1.2.1 and 5.2, into "try later" and "never"."""
    if code in {"temporarily_unavailable", "server_error"}:
        return TokenUnavailable(f"The token service is in trouble ({code}).")
    return TokenRefused(f"The token service says no ({code}); look at tenant, client id, secret and permissions.")


class GoogleServiceAccount:
    """Tokens of a Google service account with domain-wide delegation, acting for one mailbox (RFC 7523)."""

    def __init__(self, *, account: Mapping[str, str], mailbox: str, scope: str = GOOGLE_SCOPE) -> None:
        """`account` is the content of the service account's JSON key file."""
        self._account = dict(account)
        self._mailbox = mailbox
        self._scope = scope
        self._credentials: Any = None

    def token(self) -> str:
        """An access token; raises TokenUnavailable and TokenRefused."""
        if self._credentials is None or not self._credentials.valid:
            self._credentials = self._fetched()
        return str(self._credentials.token)

    def forget(self) -> None:
        """Fetch a new token next time."""
        self._credentials = None

    def _fetched(self) -> Any:
        errors = extra("google.auth.exceptions", "google")
        transport = extra("google.auth.transport.requests", "google")
        service_account = extra("google.oauth2.service_account", "google")
        try:
            credentials = service_account.Credentials.from_service_account_info(
                self._account, scopes=[self._scope], subject=self._mailbox
            )
            credentials.refresh(transport.Request())
        except errors.TransportError as error:
            raise TokenUnavailable("Google's token service does not answer.") from error
        except errors.RefreshError as error:
            if error.retryable:
                raise TokenUnavailable("Google's token service is in trouble.") from error
            raise TokenRefused("Google's token service says no; look at key and delegation.") from error
        except ValueError as error:
            raise TokenRefused("The service account's key file is not in order; download it again.") from error
        return credentials


def extra(module: str, name: str) -> ModuleType:
    """A module of one of the package's extras, or TokenRefused with the way to install it."""
    try:
        return import_module(module)
    except ImportError as error:
        raise TokenRefused(
            f"This login needs the extra '{name}': pip install 'emergency-intake[{name}]' in the program's environment."
        ) from error
