"""An SMTP server (aiosmtpd) on a free loopback port that keeps what it accepts and can be told to refuse.

with smtp_sink() as server:
    server.answer("late@practice.example", "451 4.7.1 try later", times=1)
    ... server.letters
"""

import base64
import logging
import warnings
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email import message_from_bytes

from aiosmtpd.controller import BaseThreadedController
from aiosmtpd.smtp import MISSING, SMTP, AuthResult, LoginPassword

from tests.servers.certificates import Certificate
from tests.servers.loopback import HOST, listener
from tests.servers.tls import server_context

CONTENT = "DATA"
SENDER = "MAIL"


@dataclass(frozen=True, kw_only=True)
class SunkLetter:
    """A letter that the server accepted."""

    sender: str
    recipient: str
    raw: bytes

    @property
    def message_id(self) -> str:
        """Its Message-ID."""
        return str(message_from_bytes(self.raw)["Message-ID"])


@dataclass(kw_only=True)
class SmtpServer:
    """A running server and what it has taken."""

    host: str = HOST
    port: int
    letters: list[SunkLetter] = field(default_factory=list)
    connections: int = 0
    logins: list[str] = field(default_factory=list)
    _answers: defaultdict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    _lasting: dict[str, str] = field(default_factory=dict)

    def answer(self, to: str, reply: str, *, times: int | None = None) -> None:
        """Give this reply to a recipient, to the text (CONTENT) or to any sender (SENDER); for ever or so many times."""
        if times is None:
            self._lasting[to] = reply
        else:
            self._answers[to].extend([reply] * times)

    def take_answer(self, to: str) -> str | None:
        """The reply to give now, if one was ordered."""
        waiting = self._answers[to]
        return waiting.pop(0) if waiting else self._lasting.get(to)


class _Handler:
    """aiosmtpd's hooks."""

    def __init__(self, server: SmtpServer, token: Callable[[], str]) -> None:
        self._server = server
        self._token = token

    async def handle_MAIL(self, server, session, envelope, address, mail_options):  # noqa: N802
        refusal = self._server.take_answer(SENDER)
        if refusal:
            return refusal
        envelope.mail_from = address
        envelope.mail_options.extend(mail_options)
        return "250 2.1.0 OK"

    async def handle_RCPT(self, server, session, envelope, address, rcpt_options):  # noqa: N802
        refusal = self._server.take_answer(address)
        if refusal:
            return refusal
        envelope.rcpt_tos.append(address)
        return "250 2.1.5 OK"

    async def handle_DATA(self, server, session, envelope):  # noqa: N802
        refusal = self._server.take_answer(CONTENT)
        if refusal:
            return refusal
        for recipient in envelope.rcpt_tos:
            self._server.letters.append(
                SunkLetter(
                    sender=envelope.mail_from.strip("<>"), recipient=recipient, raw=bytes(envelope.original_content)
                )
            )
        return "250 2.0.0 taken"

    async def auth_XOAUTH2(self, server, args):  # noqa: N802
        """As Microsoft and Google do it: a wrong token is explained in a challenge before it is refused."""
        said = base64.b64decode(args[1]).decode()
        if f"auth=Bearer {self._token()}\1" in said:
            self._server.logins.append(said.partition("\1")[0].removeprefix("user="))
            return AuthResult(success=True)
        await server.push("334 " + base64.b64encode(b'{"status":"401"}').decode())
        await server._reader.readline()
        await server.push("535 5.7.3 Authentication unsuccessful")
        return AuthResult(success=False, handled=True)


class _Controller(BaseThreadedController):
    """aiosmtpd's own controller cannot be given a socket, and so no free port."""

    def __init__(self, handler, *, sock, **settings) -> None:
        super().__init__(handler, **settings)
        self._sock = sock

    def _create_server(self):
        return self.loop.create_server(self._factory_invoker, sock=self._sock, ssl=self.ssl_context)

    def _trigger_server(self) -> None:
        self._factory_invoked.set()
        self.smtpd = MISSING

    def factory(self):
        self.handler._server.connections += 1
        with warnings.catch_warnings():
            # It warns of passwords on plain lines; these go no further than this machine.
            warnings.simplefilter("ignore", UserWarning)
            return SMTP(self.handler, **self.SMTP_kwargs)


@contextmanager
def smtp_sink(
    *,
    tls: Certificate | None = None,
    starttls: Certificate | None = None,
    user: str | None = None,
    password: str = "a good password",
    token: Callable[[], str] = lambda: "",
    without_plain: bool = False,
    utf8: bool = True,
    size_limit: int = 50_000_000,
) -> Iterator[SmtpServer]:
    """A server for the length of the block; with `user` or a `token` nobody sends without logging in."""

    def authenticate(_server, _session, _envelope, mechanism, given) -> AuthResult:
        is_right = isinstance(given, LoginPassword) and given == LoginPassword((user or "").encode(), password.encode())
        if is_right:
            server.logins.append(mechanism)
        return AuthResult(success=is_right, handled=False)

    has_login = user is not None or bool(token())
    logging.getLogger("mail.log").addHandler(logging.NullHandler())
    with listener() as sock:
        server = SmtpServer(port=sock.getsockname()[1])
        controller = _Controller(
            _Handler(server, token),
            sock=sock,
            ssl_context=server_context(tls) if tls else None,
            tls_context=server_context(starttls) if starttls else None,
            require_starttls=starttls is not None,
            auth_required=has_login,
            # Without this aiosmtpd would offer a login that nobody has.
            auth_require_tls=not has_login,
            authenticator=authenticate,
            auth_exclude_mechanism=["PLAIN"] if without_plain else None,
            enable_SMTPUTF8=utf8,
            data_size_limit=size_limit,
            server_hostname="sink.example",
        )
        controller.start()
        try:
            yield server
        finally:
            controller.stop()
