"""Where a mail server is, how the line to it is protected and what opens its door."""

import ipaddress
import re
import ssl
from dataclasses import dataclass, field
from datetime import timedelta
from enum import StrEnum
from pathlib import Path
from typing import Protocol

ADDRESS_LIKE = re.compile(r"[^\s<>]*@[^\s<>]*")
SHOWN_CHARACTERS = 300


class Security(StrEnum):
    """How the line to a server is encrypted."""

    TLS = "tls"
    STARTTLS = "starttls"
    PLAIN = "plain"


@dataclass(frozen=True, slots=True, kw_only=True)
class Server:
    """One server's place and the terms on which it is spoken to.

    Raises ValueError for a plain line to anything but this very machine, unless `allow_plain` says that it is meant:
    password and mails would be readable on the way.
    """

    host: str
    port: int
    security: Security = Security.TLS
    # Certificates to trust instead of the system's, in PEM form.
    ca_file: Path | None = None
    allow_plain: bool = False
    connect_timeout: timedelta = timedelta(seconds=15)
    read_timeout: timedelta = timedelta(seconds=60)

    def __post_init__(self) -> None:
        """Refuse an unprotected line that nobody asked for."""
        if self.security is Security.PLAIN and not self.allow_plain and not is_loopback(self.host):
            raise ValueError("an unencrypted line is only taken to this machine itself; use tls or starttls")

    def tls_context(self) -> ssl.SSLContext:
        """The verifying TLS settings: certificate chain and host name are checked.

        Raises OSError if the file with the certificates cannot be read or holds none.
        """
        return ssl.create_default_context(cafile=self.ca_file)


@dataclass(frozen=True, slots=True, kw_only=True)
class Password:
    """A password, kept out of logs."""

    text: str = field(repr=False)


class TokenSource(Protocol):
    """Gives OAuth 2.0 access tokens for one account."""

    def token(self) -> str:
        """A token that is valid for some minutes yet.

        Raises TokenUnavailable (try later) and TokenRefused (never).
        """
        ...

    def forget(self) -> None:
        """Fetch a new token next time: the server did not take this one."""
        ...


def is_loopback(host: str) -> bool:
    """Whether the name means this machine by itself, without asking a name server."""
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return host == "localhost"


def without_addresses(text: str) -> str:
    """A server's answer as one short printable line in which no mail address stands, fit for logs."""
    line = " ".join("".join(c if c.isprintable() else " " for c in text[: 2 * SHOWN_CHARACTERS]).split())
    return ADDRESS_LIKE.sub("(address)", line)[:SHOWN_CHARACTERS]
