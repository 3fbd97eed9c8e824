"""How the program gets in at a mail server: encryption, passwords and OAuth 2.0 access tokens.

Shared by the two mail edges, `intake.imap` and `intake.smtp`, which do not know each other.
"""

from intake.oauth.access import Password, Security, Server, TokenSource, is_loopback, without_addresses
from intake.oauth.tokens import GoogleServiceAccount, MicrosoftClientCredentials, TokenRefused, TokenUnavailable

__all__ = [
    "GoogleServiceAccount",
    "MicrosoftClientCredentials",
    "Password",
    "Security",
    "Server",
    "TokenRefused",
    "TokenSource",
    "TokenUnavailable",
    "is_loopback",
    "without_addresses",
]
