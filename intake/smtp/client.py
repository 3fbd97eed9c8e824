"""The postman over a real SMTP connection.

One connection carries many letters. A connection that has grown old may be gone when the next letter comes: if it
breaks, or the server says 421, before the letter's text was begun, a new one is made and the letter tried once more.
After that point the outcome of a break is uncertain and is told as such.
"""

import smtplib
from contextlib import suppress
from dataclasses import dataclass

from intake.oauth import Server
from intake.smtp.connection import Login, connect, discard
from intake.smtp.envelope import wire_address, wire_text
from intake.smtp.postman import Accepted, Outcome, PostmanRefused, PostmanUnavailable, Refused, Uncertain
from intake.smtp.replies import CLOSING, Reply, ask, refusal

GO_AHEAD = 354
REFUSING = 500
TOO_BIG = 552
# What smtplib gives for a line that is no reply.
NO_REPLY = -1
# A server that does not say goodbye must not hold up the end of the program.
GOODBYE_SECONDS = 2.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """How to get at one outgoing mail server; without a user nobody logs in."""

    server: Server
    user: str | None = None
    login: Login | None = None
    # What this machine calls itself in EHLO; None for its address.
    helo: str | None = None
    letters_per_connection: int = 100
    """Some servers take only so many over one connection."""


class SmtpPostman:
    """A Postman on an SMTP server; for one thread at a time."""

    def __init__(self, account: Account) -> None:
        self._account = account
        self._smtp: smtplib.SMTP | None = None
        self._letters = 0

    def check(self) -> None:
        """Connect and log in; raises PostmanUnavailable and PostmanRefused."""
        self.close()
        self._smtp = self._connected()

    def deliver(self, *, sender: str, recipient: str, raw: bytes) -> Outcome:
        """What became of the letter; see Postman."""
        path = wire_address(sender) if sender else ""
        if path is None:
            raise PostmanRefused("The envelope sender is no mail address.", mend="Look at envelope_sender.")
        to = wire_address(recipient)
        if to is None:
            return Refused(code="553 5.1.3", text="This is no mail address.")
        if self._letters >= self._account.letters_per_connection:
            self.close()
        if self._smtp is not None:
            with suppress(_Broken):
                return self._hand_over(self._smtp, path, to, raw)
        self._smtp = self._connected()
        try:
            return self._hand_over(self._smtp, path, to, raw)
        except _Broken as error:
            if error.reply is not None:
                return refusal(error.reply)
            raise PostmanUnavailable("The outgoing mail server broke the line before the letter was begun.") from error

    def close(self) -> None:
        """Say goodbye; see Postman."""
        smtp, self._smtp = self._smtp, None
        if smtp is not None:
            with suppress(OSError):
                if smtp.sock:
                    smtp.sock.settimeout(GOODBYE_SECONDS)
                smtp.quit()
            discard(smtp)

    def _connected(self) -> smtplib.SMTP:
        account, self._letters = self._account, 0
        return connect(account.server, account.user, account.login, helo=account.helo)

    def _drop(self) -> None:
        smtp, self._smtp = self._smtp, None
        if smtp is not None:
            discard(smtp)

    def _hand_over(self, smtp: smtplib.SMTP, path: str, to: str, raw: bytes) -> Outcome:
        self._letters += 1
        try:
            obstacle = _begin(smtp, path, to, raw)
        except OSError as error:
            self._drop()
            raise _Broken(None) from error
        except PostmanRefused:
            self._drop()
            raise
        if obstacle is None:
            return self._hand_over_text(smtp, raw)
        if isinstance(obstacle, Refused):
            return obstacle
        self._leave(smtp, obstacle)
        if self._smtp is None:
            raise _Broken(obstacle)
        return refusal(obstacle)

    def _hand_over_text(self, smtp: smtplib.SMTP, raw: bytes) -> Outcome:
        try:
            answer = ask(smtp, wire_text(raw))
        except OSError as error:
            self._drop()
            return Uncertain(what=f"the line broke after the letter's text was begun ({type(error).__name__})")
        if answer.is_positive:
            return Accepted(response=f"{answer.code} {answer.text}")
        self._leave(smtp, answer)
        if answer.code < 0:
            return Uncertain(what="the server's reply to the letter's text could not be read")
        return refusal(answer)

    def _leave(self, smtp: smtplib.SMTP, answer: Reply) -> None:
        """Make the connection ready for the next letter after a negative reply, or drop it."""
        if answer.code in {CLOSING, NO_REPLY}:
            self._drop()
            return
        try:
            is_ready = ask(smtp, b"RSET\r\n").is_positive
        except OSError:
            is_ready = False
        if not is_ready:
            self._drop()


class _Broken(Exception):  # noqa: N818 - it says what is the matter
    """The connection ended before the letter's text was begun, with a last reply or without."""

    def __init__(self, reply: Reply | None) -> None:
        super().__init__(reply.codes if reply else "no reply")
        self.reply = reply


def _begin(smtp: smtplib.SMTP, path: str, to: str, raw: bytes) -> Reply | Refused | None:
    """Sends the envelope up to the server's word to go ahead; None if it gave that word."""
    if not (path + to).isascii() and not smtp.has_extn("smtputf8"):
        # RFC 6531, section 3.2: such a letter must not go to a server that did not offer the extension.
        return Refused(code="550 5.6.7", text="The server takes no address outside ASCII (SMTPUTF8).")
    answer = ask(smtp, f"MAIL FROM:<{path}>{_options(smtp, path + to, raw)}\r\n".encode())
    if answer.code >= REFUSING and answer.code != TOO_BIG:
        # All letters have the same sender: this is no fault of the letter.
        raise PostmanRefused(
            f"The outgoing mail server takes no mail from our sender ({answer.codes}).",
            mend="Look at the envelope sender and the login.",
        )
    if answer.is_positive:
        answer = ask(smtp, f"RCPT TO:<{to}>\r\n".encode())
    if answer.is_positive:
        answer = ask(smtp, b"DATA\r\n")
    return None if answer.code == GO_AHEAD else answer


def _options(smtp: smtplib.SMTP, addresses: str, raw: bytes) -> str:
    """Parameters of MAIL for extensions that the server offers (RFC 1870, RFC 6152, RFC 6531)."""
    size = f" SIZE={len(raw)}" if smtp.has_extn("size") else ""
    body = " BODY=8BITMIME" if not raw.isascii() and smtp.has_extn("8bitmime") else ""
    return size + body + ("" if addresses.isascii() else " SMTPUTF8")
