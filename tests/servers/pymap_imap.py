"""pymap, an IMAP server in memory, in a thread of this process on a free loopback port.

It keeps no keywords, only the system flags.
"""

import asyncio
import threading
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from imapclient import IMAPClient
from proxyprotocol.reader import ProxyProtocolReader
from pymap.backend.dict import DictBackend
from pymap.imap import IMAPServer
from pysasl.hashing import BuiltinHash

from tests.servers.loopback import HOST, listener


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
    loop = asyncio.new_event_loop()
    with listener() as sock:
        server = PymapServer(port=sock.getsockname()[1])
        loop.run_until_complete(_start(server, sock))
        thread = threading.Thread(target=loop.run_forever, daemon=True)
        thread.start()
        try:
            yield server
        finally:
            loop.call_soon_threadsafe(loop.stop)
            thread.join()
            loop.run_until_complete(_cancel_all())
            loop.close()


async def _start(server: PymapServer, sock) -> None:
    arguments = Namespace(
        host=server.host,
        port=server.port,
        debug=False,
        cert=None,
        key=None,
        tls=False,
        proxy_protocol=None,
        passlib_cfg=None,
        demo_data=False,
        demo_user=server.user,
        demo_password=server.password,
    )
    backend, config = await DictBackend.init(arguments, invalid_user_sleep=0.0, hash_context=BuiltinHash(rounds=1))
    config.apply_context()
    callback = ProxyProtocolReader(config.proxy_protocol).get_callback(IMAPServer(backend.login, config))
    await asyncio.start_server(callback, sock=sock)


async def _cancel_all() -> None:
    tasks = asyncio.all_tasks() - {asyncio.current_task()}
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
