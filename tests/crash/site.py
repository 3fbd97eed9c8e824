"""A place where the program runs: a folder with its configuration, between a mailbox and an outgoing server."""

import socket
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from imapclient import IMAPClient

from intake.config import Config, load

FAQ = """\
# Fragen und Antworten

Sprache: de

## Versionen

| Version | Datum / Uhrzeit | Änderung |
| --- | --- | --- |
| 1.0 | 08.11.2021 / 12.00 Uhr | Erste Fassung |

## 1. Wie erreichen wir Sie?

Schreiben Sie uns eine E-Mail.
"""

US = "akut@vendor.example"


@dataclass(kw_only=True)
class Site:
    """Writes a configuration for these servers; `settings` are lines added to a section, by its name."""

    folder: Path
    imap: object
    smtp: object
    url: str = ""
    settings: dict[str, str] = field(default_factory=dict)

    @property
    def file(self) -> Path:
        return self.folder / "config.toml"

    def write(self) -> Path:
        (self.folder / "password").write_text(self.imap.password)
        (self.folder / "faq.md").write_text(FAQ, encoding="utf-8")
        self.file.write_text(self._toml(), encoding="utf-8")
        return self.file

    @contextmanager
    def client(self) -> Iterator[IMAPClient]:
        """A mail client that has logged in."""
        with IMAPClient(self.imap.host, self.imap.port, ssl=False) as client:
            # Otherwise each mail waits 40 ms for an acknowledgement.
            client.socket().setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            client.login(self.imap.user, self.imap.password)
            yield client

    def receive(self, *raws: bytes) -> None:
        """Let mails arrive, over one connection."""
        with self.client() as client:
            for raw in raws:
                client.append("INBOX", raw)

    def config(self) -> Config:
        return load(self.write(), {})

    def _toml(self) -> str:
        more = self.settings.get
        return f"""\
[organisation]
name = "Vendor GmbH"
short_name = "Vendor"
sender_name = "Vendor Akutservice"
website = "https://www.vendor.example"
[mailbox]
address = "{US}"
host = "{self.imap.host}"
port = {self.imap.port}
security = "plain"
timeout = "5s"
{more("mailbox", "")}
[mailbox.auth]
user = "{self.imap.user}"
password_file = "password"
[smtp]
host = "{self.smtp.host}"
port = {self.smtp.port}
security = "plain"
timeout = "5s"
per_minute = 10000
per_day = 100000
{more("smtp", "")}
[smtp.auth]
method = "none"
[database]
url = "{self.url}"
{more("database", "")}
[replies]
breaker_letters = 100000
[limits]
claim = "1m"
{more("limits", "")}
[monitoring]
{more("monitoring", "port = 0")}
[workers]
readers = 1
{more("workers", "")}
[faq]
document = "faq.md"
[[products]]
name = "x.isynet"
"""
