"""What a server's reply says about a letter (RFC 5321, section 4.2; enhanced codes: RFC 2034 and RFC 3463)."""

import re
import smtplib
from dataclasses import dataclass

from intake.smtp.postman import Deferred, PostmanRefused, Refused

# RFC 5321, section 3.8: the server is about to close the line.
CLOSING = 421
# RFC 4954, section 6: the login is missing, wrong or too weak; no fault of the letter.
ABOUT_LOGIN = frozenset({530, 534, 535, 538})
KEPT_CHARACTERS = 1000

_ENHANCED = re.compile(r"[245]\.\d{1,3}\.\d{1,3}(?=\s|$)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """One reply; -1 if it was none."""

    code: int
    text: str

    @property
    def is_positive(self) -> bool:
        """Whether the command was carried out."""
        return 200 <= self.code < 300  # noqa: PLR2004 - the first digit is the meaning

    @property
    def codes(self) -> str:
        """`451`, or `451 4.7.1` with an enhanced code: fit for logs."""
        enhanced = _ENHANCED.match(self.text)
        return f"{self.code} {enhanced[0]}" if enhanced else str(self.code)


def ask(smtp: smtplib.SMTP, command: bytes) -> Reply:
    """Sends one command, or the text of a letter, and reads the reply; raises OSError if the line breaks."""
    smtp.send(command)
    code, text = smtp.getreply()
    return reply(code, text)


def reply(code: int, text: bytes) -> Reply:
    """A reply from smtplib's pair."""
    return Reply(code=code, text=text[:KEPT_CHARACTERS].decode(errors="replace"))


def refusal(answer: Reply) -> Deferred | Refused:
    """What a negative reply means for the letter; raises PostmanRefused if it is about the login."""
    if answer.code in ABOUT_LOGIN:
        raise PostmanRefused(
            f"The mail server wants another login ({answer.codes}).", mend="Look at user, password and security."
        )
    if answer.code >= 500:  # noqa: PLR2004 - the first digit is the meaning
        return Refused(code=answer.codes, text=answer.text)
    return Deferred(code=answer.codes, text=answer.text)
