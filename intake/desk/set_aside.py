"""A mail in quarantine as a shift lead sees it: what went wrong, and whom it seems to be from, as far as its header tells.

Nobody has been able to read these mails, so only the beginning of each is looked at, and nothing but its envelope.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from intake.mail.parsing import parse
from intake.reading.secrets import mask
from intake.store import quarantine
from intake.store.engine import Transaction
from intake.store.quarantine import Quarantined

_SUBJECT = 2_000


@dataclass(frozen=True, slots=True, kw_only=True)
class SetAside:
    """A mail that nobody has read."""

    mail: Quarantined
    what: str
    """The kind of fault, which the desk has words for."""
    sender: str
    """Empty where the header does not tell, like the subject."""
    subject: str
    """Credentials masked."""


def set_aside(tx: Transaction, *, limit: int) -> tuple[SetAside, ...]:
    """The mails in quarantine, oldest first."""
    return tuple(_shown(tx, quarantine.quarantined(tx, limit=limit)))


def _shown(tx: Transaction, mails: tuple[Quarantined, ...]) -> Iterator[SetAside]:
    heads = dict(quarantine.heads(tx, [mail.id for mail in mails]))
    for mail in mails:
        sender, subject = _envelope(heads.get(mail.id, b""))
        yield SetAside(mail=mail, what=_what(mail.error), sender=sender, subject=subject)


def _envelope(head: bytes) -> tuple[str, str]:
    found = parse(head, complete=False)
    sender = found.sender
    shown = (f"{sender.name} <{sender.email}>" if sender.name else sender.email) if sender else ""
    return shown, mask(found.subject[:_SUBJECT]).text


def _what(error: str) -> str:
    """The kind of fault that a mail was set aside for, from what `intake.steps.handle` writes down."""
    if "reader process died" in error:
        return "died"
    return "failed" if error.endswith("while handling it") else "stopped"
