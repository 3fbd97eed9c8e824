"""The demonstration's mail servers on loopback: pymap for the mailbox, aiosmtpd for what we send."""

import asyncio
import logging
import socket
import threading
from argparse import Namespace
from collections.abc import Awaitable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default

from aiosmtpd.controller import BaseThreadedController
from aiosmtpd.smtp import MISSING, SMTP, Envelope, Session
from imapclient import IMAPClient
from proxyprotocol.reader import ProxyProtocolReader
from pymap.backend.dict import DictBackend
from pymap.imap import IMAPServer
from pysasl.hashing import BuiltinHash

from intake.demo.sample import SentLetter

HOST = "127.0.0.1"
USER, PASSWORD = "akutservice", "only-for-the-demonstration"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mailbox:
    """The running IMAP server with its one account."""

    port: int

    def deliver(self, raw: bytes) -> None:
        """Lay a mail into the inbox, as a mail server does when one arrives."""
        with IMAPClient(HOST, self.port, ssl=False) as client:
            client.login(USER, PASSWORD)
            client.append("INBOX", raw)


@dataclass(slots=True, kw_only=True)
class Post:
    """The running SMTP server and the letters it has taken."""

    port: int
    letters: list[SentLetter] = field(default_factory=list)

    def letter_to(self, recipient: str) -> SentLetter | None:
        """The first letter to this address, if one has been sent."""
        return next((letter for letter in self.letters if letter.recipient == recipient), None)


def _listener() -> socket.socket:
    """A socket that already listens on a free port."""
    listening = socket.create_server((HOST, 0))
    # Inherited by every connection; without it each answer in several pieces takes 40 ms more.
    listening.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return listening


@contextmanager
def mailbox() -> Iterator[Mailbox]:
    """An empty mailbox for the length of the block."""
    with imap_server(USER, PASSWORD) as port:
        yield Mailbox(port=port)


@contextmanager
def imap_server(user: str, password: str) -> Iterator[int]:
    """An IMAP server (pymap) with one empty account, in a thread of this process for the length of the block; its port."""
    loop = asyncio.new_event_loop()
    with _listener() as listening:
        loop.run_until_complete(_serve_imap(listening, user, password))
        thread = threading.Thread(target=loop.run_forever, name="imap", daemon=True)
        thread.start()
        try:
            yield listening.getsockname()[1]
        finally:
            loop.call_soon_threadsafe(loop.stop)
            thread.join()
            loop.run_until_complete(_end_tasks())
            loop.close()


async def _serve_imap(listening: socket.socket, user: str, password: str) -> None:
    settings = Namespace(
        host=HOST,
        port=listening.getsockname()[1],
        debug=False,
        cert=None,
        key=None,
        tls=False,
        proxy_protocol=None,
        passlib_cfg=None,
        demo_data=False,
        demo_user=user,
        demo_password=password,
    )
    backend, config = await DictBackend.init(settings, invalid_user_sleep=0.0, hash_context=BuiltinHash(rounds=1))
    config.apply_context()
    callback = ProxyProtocolReader(config.proxy_protocol).get_callback(IMAPServer(backend.login, config))
    await asyncio.start_server(callback, sock=listening)


async def _end_tasks() -> None:
    tasks = asyncio.all_tasks() - {asyncio.current_task()}
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


class _Taker:
    """aiosmtpd's hook: accepts every letter and keeps it."""

    def __init__(self, post: Post) -> None:
        self._post = post

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802 - their name
        """Take the letter."""
        del server, session
        raw = bytes(envelope.original_content or b"")
        mail = message_from_bytes(raw, policy=default)
        assert isinstance(mail, EmailMessage)
        body = mail.get_body(("plain",))
        self._post.letters.extend(
            SentLetter(
                recipient=recipient,
                message_id=str(mail["Message-ID"]),
                subject=str(mail["Subject"]),
                text=body.get_content() if body else "",
                raw=raw,
            )
            for recipient in envelope.rcpt_tos
        )
        return "250 2.0.0 taken"


class _Controller(BaseThreadedController):
    """aiosmtpd's own controller cannot be given a socket, and so no free port."""

    def __init__(self, handler: _Taker, listening: socket.socket) -> None:
        super().__init__(handler, server_hostname="demo.example")
        self._listening = listening

    def _create_server(self) -> Awaitable[asyncio.AbstractServer]:
        return self.loop.create_server(self._factory_invoker, sock=self._listening)

    def _trigger_server(self) -> None:
        self._factory_invoked.set()
        self.smtpd = MISSING


@contextmanager
def post() -> Iterator[Post]:
    """A mail server that takes every letter, for the length of the block."""
    logging.getLogger("mail.log").addHandler(logging.NullHandler())
    with _listener() as listening:
        running = Post(port=listening.getsockname()[1])
        controller = _Controller(_Taker(running), listening)
        controller.start()
        try:
            yield running
        finally:
            controller.stop()
