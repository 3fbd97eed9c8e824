"""How the program gets in at a mail server, and people by an identity provider: encryption, passwords, OAuth 2.0.

Shared by the two mail edges, `intake.imap` and `intake.smtp`, which do not know each other, and the desk.
"""

from intake.oauth.access import Password, Security, Server, TokenSource, is_loopback, without_addresses
from intake.oauth.sign_on import Asking, Client, Identity, IdentityRefused, OpenIdProvider
from intake.oauth.tokens import GoogleServiceAccount, MicrosoftClientCredentials, TokenRefused, TokenUnavailable

__all__ = [
    "Asking",
    "Client",
    "GoogleServiceAccount",
    "Identity",
    "IdentityRefused",
    "MicrosoftClientCredentials",
    "OpenIdProvider",
    "Password",
    "Security",
    "Server",
    "TokenRefused",
    "TokenSource",
    "TokenUnavailable",
    "is_loopback",
    "without_addresses",
]
