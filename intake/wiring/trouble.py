"""The failures of all edges as sentences for an operator, in the two kinds there are: it will pass, or it will not."""

from intake.faq.problems import DocumentError
from intake.imap import MailboxRefused, MailboxUnavailable
from intake.letters.problems import LetterBroken, LibraryBroken
from intake.oauth import TokenRefused, TokenUnavailable
from intake.readers import ReadersBroken
from intake.smtp import PostmanRefused, PostmanUnavailable
from intake.steps.acting import NotDone
from intake.store.errors import StoreError, StoreUnavailable

_PLACES: dict[type[Exception], str] = {
    MailboxUnavailable: "Mailbox",
    MailboxRefused: "Mailbox",
    PostmanUnavailable: "Outgoing mail server",
    PostmanRefused: "Outgoing mail server",
    TokenUnavailable: "Sign-in service",
    TokenRefused: "Sign-in service",
    StoreError: "Database",
    ReadersBroken: "Reader processes",
    LetterBroken: "Letter",
    OSError: "System",
}


def will_pass(error: Exception) -> bool:
    """Whether the same may work later without anybody mending anything."""
    return isinstance(error, MailboxUnavailable | PostmanUnavailable | TokenUnavailable | StoreUnavailable)


def sentences_of(error: Exception) -> tuple[str, ...]:
    """What to tell about a failure, one sentence a problem; nothing for one that no edge names, a fault of ours."""
    if isinstance(error, DocumentError):
        return tuple(f"FAQ document: {problem}" for problem in error.problems)
    if isinstance(error, LibraryBroken):
        return tuple(f"Template {problem}" for problem in error.problems)
    if isinstance(error, NotDone):
        return (str(error),)
    place = next((name for kind, name in _PLACES.items() if isinstance(error, kind)), None)
    return (f"{place}: {error}",) if place else ()
