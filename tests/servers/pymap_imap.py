"""pymap, an IMAP server in memory, in a thread of this process on a free loopback port, as the demonstration starts it.

It keeps no keywords, only the system flags.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from imapclient import IMAPClient

from intake.demo.servers import imap_server
from tests.servers.loopback import HOST


@dataclass(frozen=True, kw_only=True)
class PymapServer:
    """A running server for plain lines."""

    host: str = HOST
    port: int
    user: str = "intake"
    password: str = "a good password"

    def deliver(self, raw: bytes, folder: str = "INBOX") -> None:
        """Append a mail to a folder, which is made if it is missing."""
        with IMAPClient(self.host, self.port, ssl=False) as client:
            client.login(self.user, self.password)
            if not client.folder_exists(folder):
                client.create_folder(folder)
            client.append(folder, raw)


@contextmanager
def pymap_imap() -> Iterator[PymapServer]:
    """A server for the length of the block."""
    with imap_server("intake", "a good password") as port:
        yield PymapServer(port=port)
