"""Sorts what goes wrong on an IMAP line into "try later" and "never", in words for the people who run the program."""

import ssl

from imapclient.exceptions import IMAPClientAbortError, IMAPClientError, ProtocolError

from intake.imap.mailbox import MailboxRefused, MailboxUnavailable
from intake.oauth import without_addresses

# After any of these nobody knows what the next octet on the line means. imaplib raises ValueError and LookupError
# (among them UnicodeError) for answers it cannot take apart.
LINE_FAULTS = (OSError, IMAPClientAbortError, ProtocolError, ValueError, LookupError)

# RFC 5530, section 3: the server says itself that the fault passes.
_PASSING = ("[UNAVAILABLE]", "[INUSE]", "[LIMIT]", "[SERVERBUG]", "[CONTACTADMIN]")
# How imapclient and imaplib word a complete NO or BAD from the server, after which the line goes on in order.
_ANSWERED = (" failed: ", "command error: BAD")


def is_answer(error: IMAPClientError) -> bool:
    """Whether the server said NO or BAD in good order, so that the line can go on being used."""
    return not isinstance(error, LINE_FAULTS) and any(words in str(error) for words in _ANSWERED)


def is_passing(error: IMAPClientError) -> bool:
    """Whether a NO carries a response code that promises better times."""
    return any(code in str(error).upper() for code in _PASSING)


def unavailable(doing: str, error: BaseException) -> MailboxUnavailable:
    """What to raise for a line that broke while `doing` something."""
    if isinstance(error, TimeoutError):
        return MailboxUnavailable(f"The mail server fell silent while {doing}.")
    why = without_addresses(str(error)) or type(error).__name__
    return MailboxUnavailable(f"The line to the mail server broke while {doing}: {why}")


def refused(
    what: str, error: IMAPClientError, *, mend: str, kind: type[MailboxRefused] = MailboxRefused
) -> MailboxRefused | MailboxUnavailable:
    """What to raise for a NO: never, unless the server says that it passes."""
    # imapclient shows some answers as Python writes bytes.
    answer = str(error).removeprefix("b'").removesuffix("'")
    said = f"{what}: {without_addresses(answer)}"
    return MailboxUnavailable(said) if is_passing(error) else kind(said, mend=mend)


def bad_certificate(error: ssl.SSLCertVerificationError) -> MailboxRefused:
    """What to raise for a certificate that is not to be trusted."""
    return MailboxRefused(
        f"The mail server's certificate is not valid: {error.verify_message}.",
        mend="Look at host and, for a server with a certificate authority of its own, ca_file.",
    )
