"""Makes a logged-in SMTP connection: line, encryption, greeting, login."""

import base64
import smtplib
import socket
import ssl
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from intake.oauth import Password, Security, Server, TokenRefused, TokenSource, TokenUnavailable, without_addresses
from intake.smtp.postman import LoginRefused, PostmanRefused, PostmanUnavailable
from intake.smtp.replies import ask

Login = Password | TokenSource

CHALLENGE = 334


def connect(server: Server, user: str | None, login: Login | None, *, helo: str | None) -> smtplib.SMTP:
    """A connection that is ready for letters; raises PostmanUnavailable and PostmanRefused.

    A token that the server does not take is fetched anew and tried once more, on a new connection.
    """
    try:
        return _connected(server, user, login, helo)
    except LoginRefused:
        if login is None or isinstance(login, Password):
            raise
        login.forget()
        return _connected(server, user, login, helo)


def discard(smtp: smtplib.SMTP) -> None:
    """Close the line without a word to the server."""
    with suppress(OSError):
        smtp.close()


def _connected(server: Server, user: str | None, login: Login | None, helo: str | None) -> smtplib.SMTP:
    with _connecting():
        context = _tls_context(server)
        smtp = _line(server, context)
    try:
        with _connecting():
            _greet(smtp, helo)
            if server.security is Security.STARTTLS:
                _start_tls(smtp, context)
            if user and login is not None:
                _log_in(smtp, user, login)
            _settle(smtp, server)
    except BaseException:
        discard(smtp)
        raise
    return smtp


def _tls_context(server: Server) -> ssl.SSLContext:
    try:
        return server.tls_context()
    except OSError as error:
        raise PostmanRefused("The file of trusted certificates cannot be read.", mend="Look at ca_file.") from error


def _line(server: Server, context: ssl.SSLContext) -> smtplib.SMTP:
    timeout = server.connect_timeout.total_seconds()
    # A name of our own is set by _greet: without one smtplib would ask the name servers, which may not answer.
    if server.security is Security.TLS:
        return smtplib.SMTP_SSL(server.host, server.port, "localhost", timeout=timeout, context=context)
    return smtplib.SMTP(server.host, server.port, "localhost", timeout=timeout)


def _greet(smtp: smtplib.SMTP, helo: str | None) -> None:
    # RFC 5321, section 4.1.4: who has no name says its address.
    smtp.local_hostname = helo or _address_literal(smtp)
    smtp.ehlo_or_helo_if_needed()


def _address_literal(smtp: smtplib.SMTP) -> str:
    assert smtp.sock is not None
    address = str(smtp.sock.getsockname()[0])
    return f"[IPv6:{address}]" if ":" in address else f"[{address}]"


def _start_tls(smtp: smtplib.SMTP, context: ssl.SSLContext) -> None:
    # Going on in the clear would hand password and letters to whoever removed the offer (RFC 3207, section 6).
    if not smtp.has_extn("starttls"):
        raise PostmanRefused("The mail server does not offer STARTTLS.", mend="Use security tls.")
    smtp.starttls(context=context)
    smtp.ehlo_or_helo_if_needed()


def _log_in(smtp: smtplib.SMTP, user: str, login: Login) -> None:
    offered = str(smtp.esmtp_features.get("auth", "")).upper().split()
    if not offered:
        # Many servers offer the login only on an encrypted line.
        raise PostmanRefused("The mail server offers no login.", mend="Use security tls or starttls, or no user.")
    if not isinstance(login, Password):
        _authenticate(smtp, b"XOAUTH2", f"user={user}\1auth=Bearer {_token(login)}\1\1")
    elif "PLAIN" in offered:
        # RFC 4616, section 2: unlike the other ways, PLAIN is UTF-8.
        _authenticate(smtp, b"PLAIN", f"\0{user}\0{login.text}")
    else:
        smtp.login(user, login.text)


def _authenticate(smtp: smtplib.SMTP, mechanism: bytes, answer: str) -> None:
    reply = ask(smtp, b"AUTH " + mechanism + b" " + base64.b64encode(answer.encode()) + b"\r\n")
    if reply.code == CHALLENGE:
        # A refused token is explained in a challenge; an empty line brings the refusal itself.
        reply = ask(smtp, b"\r\n")
    if not reply.is_positive:
        raise smtplib.SMTPAuthenticationError(reply.code, reply.text)


def _token(source: TokenSource) -> str:
    try:
        return source.token()
    except TokenUnavailable as error:
        raise PostmanUnavailable(str(error)) from error
    except TokenRefused as error:
        raise PostmanRefused(str(error), mend="The login settings of the outgoing server are meant.") from error


def _settle(smtp: smtplib.SMTP, server: Server) -> None:
    assert smtp.sock is not None
    smtp.sock.settimeout(server.read_timeout.total_seconds())
    # Otherwise the last piece of a letter's text may wait 40 ms for an acknowledgement.
    smtp.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)


@contextmanager
def _connecting() -> Iterator[None]:
    """Sorts what goes wrong before the first letter."""
    try:
        yield
    except ssl.SSLCertVerificationError as error:
        raise PostmanRefused(
            f"The outgoing mail server's certificate is not valid: {error.verify_message}.",
            mend="Look at host and, for a server with a certificate authority of its own, ca_file.",
        ) from error
    except smtplib.SMTPAuthenticationError as error:
        raise _login_refused(error) from error
    except (OSError, ValueError) as error:
        raise PostmanUnavailable(f"The outgoing mail server cannot be reached: {_words(error)}") from error


def _login_refused(error: smtplib.SMTPAuthenticationError) -> PostmanRefused | PostmanUnavailable:
    said = f"The outgoing mail server refuses the login: {_words(error)}"
    # RFC 4954, section 6: 454 is a fault on the server's side.
    if error.smtp_code < 500:  # noqa: PLR2004 - the first digit is the meaning
        return PostmanUnavailable(said)
    return LoginRefused(said, mend="Look at user and password or token.")


def _words(error: Exception) -> str:
    if isinstance(error, TimeoutError):
        return "it does not answer in time."
    if isinstance(error, smtplib.SMTPResponseException):
        text = error.smtp_error
        said = text.decode(errors="replace") if isinstance(text, bytes) else str(text)
        return without_addresses(f"{error.smtp_code} {said}")
    return without_addresses(str(error)) or type(error).__name__
