"""Makes a logged-in IMAP connection: line, encryption, login."""

import logging
import socket
import ssl
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

from imapclient import IMAPClient, SocketTimeout
from imapclient.exceptions import IMAPClientAbortError, IMAPClientError, LoginError

from intake.imap.mailbox import LoginRefused, MailboxRefused, MailboxUnavailable
from intake.imap.trouble import LINE_FAULTS, bad_certificate, refused, unavailable
from intake.imap.waiting import IdlingClient
from intake.oauth import Password, Security, Server, TokenRefused, TokenSource, TokenUnavailable

Login = Password | TokenSource


def connect(server: Server, user: str, login: Login) -> IMAPClient:
    """A connection that is logged in; raises MailboxUnavailable and MailboxRefused.

    A token that the server does not take is fetched anew and tried once more, on a new connection.
    """
    try:
        return _connected(server, user, login)
    except LoginRefused:
        if isinstance(login, Password):
            raise
        login.forget()
        return _connected(server, user, login)


def _connected(server: Server, user: str, login: Login) -> IMAPClient:
    client = _line(server)
    try:
        _log_in(client, user, login)
    except BaseException:
        discard(client)
        raise
    return client


def discard(client: IMAPClient) -> None:
    """Close the line without a word to the server."""
    with suppress(OSError, IMAPClientError):
        client.shutdown()


def _line(server: Server) -> IMAPClient:
    context = _tls_context(server)
    timeout = SocketTimeout(server.connect_timeout.total_seconds(), server.read_timeout.total_seconds())
    is_tls = server.security is Security.TLS
    # On DEBUG imapclient logs all that goes over the line, mails and tokens included.
    library = logging.getLogger("imapclient")
    library.setLevel(max(library.getEffectiveLevel(), logging.INFO))
    with _connecting():
        client = IdlingClient(server.host, server.port, ssl=is_tls, ssl_context=context, timeout=timeout)
        # imapclient sends some commands in two pieces; otherwise the second one waits 40 ms for an acknowledgement.
        client.socket().setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    # Without this imapclient gives times without a zone.
    client.normalise_times = False
    if server.security is Security.STARTTLS:
        try:
            with _connecting():
                _start_tls(client, context)
        except BaseException:
            discard(client)
            raise
    return client


def _tls_context(server: Server) -> ssl.SSLContext:
    try:
        return server.tls_context()
    except OSError as error:
        raise MailboxRefused("The file of trusted certificates cannot be read.", mend="Look at ca_file.") from error


@contextmanager
def _connecting() -> Iterator[None]:
    try:
        yield
    except ssl.SSLCertVerificationError as error:
        raise bad_certificate(error) from error
    except (*LINE_FAULTS, IMAPClientError) as error:
        # A greeting of BYE (RFC 3501, section 7.1.5) comes as a plain error: the server is busy or shutting down.
        raise unavailable("connecting", error) from error


def _start_tls(client: IMAPClient, context: ssl.SSLContext) -> None:
    # Going on in the clear would hand the password to whoever removed the offer (RFC 3501, section 11.1).
    if not client.has_capability("STARTTLS"):
        raise MailboxRefused("The mail server does not offer STARTTLS.", mend="Use security tls.")
    client.starttls(context)


def _log_in(client: IMAPClient, user: str, login: Login) -> None:
    try:
        _authenticate(client, user, login)
    except LoginError as error:
        # imapclient wraps a cut line into a LoginError too.
        if isinstance(error.__context__, IMAPClientAbortError):
            raise unavailable("logging in", error) from error
        mend = "Look at user and password or token."
        raise refused("The mail server refuses the login", error, mend=mend, kind=LoginRefused) from error
    except (*LINE_FAULTS, IMAPClientError) as error:
        raise unavailable("logging in", error) from error


def _authenticate(client: IMAPClient, user: str, login: Login) -> None:
    if not isinstance(login, Password):
        _authenticate_by_token(client, user, _token(login))
    elif client.has_capability("LOGINDISABLED"):
        # RFC 3501, section 6.2.3: the password must not be sent.
        raise MailboxRefused("The mail server takes no password on this line.", mend="Use security tls or starttls.")
    elif user.isascii() and login.text.isascii():
        client.login(user, login.text)
    else:
        # LOGIN knows only ASCII, PLAIN is UTF-8 (RFC 4616, section 2).
        client.sasl_login("PLAIN", _once(f"\0{user}\0{login.text}"))


def _token(source: TokenSource) -> str:
    try:
        return source.token()
    except TokenUnavailable as error:
        raise MailboxUnavailable(str(error)) from error
    except TokenRefused as error:
        raise MailboxRefused(str(error), mend="The login settings of the mailbox are meant.") from error


def _authenticate_by_token(client: IMAPClient, user: str, token: str) -> None:
    if client.has_capability("AUTH=OAUTHBEARER") and not client.has_capability("AUTH=XOAUTH2"):
        # RFC 7628, section 3.1; the user name is escaped after RFC 5801, section 4.
        name = user.replace("=", "=3D").replace(",", "=2C")
        client.sasl_login("OAUTHBEARER", _once(f"n,a={name},\1auth=Bearer {token}\1\1"))
    else:
        client.sasl_login("XOAUTH2", _once(f"user={user}\1auth=Bearer {token}\1\1"))


def _once(answer: str) -> Callable[[bytes], bytes]:
    """Gives the answer to the first challenge; a second one tells of the failure and wants an empty line or so."""
    answers = iter([answer.encode()])
    return lambda _challenge: next(answers, b"")
