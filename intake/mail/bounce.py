"""Whether a mail is a non-delivery, and what it says: by its delivery status where it has one, else by its words.

Words count only when sender, subject or header speak of a mail system already: a person who writes about a failed mail,
or forwards one, is no bounce.
"""

from intake.mail.addresses import email_address
from intake.mail.bounce_text import (
    bounce_words,
    copied_recipients,
    is_bounce_subject,
    is_delay,
    notice,
    original_id,
    told_recipients,
)
from intake.mail.delivery_status import (
    STATUS,
    FieldGroup,
    failed_recipients,
    is_permanent,
    status_groups,
    status_of,
    tells_success,
)
from intake.mail.identity import Identity
from intake.mail.machine_signs import daemon_sender
from intake.mail.message import EmailAddress, Message
from intake.mail.verdict import Bounce, Sign

_MOST_RECIPIENTS = 100


def bounce_of(message: Message, *, identity: Identity) -> tuple[Sign, str, Bounce] | None:
    """The sign, the line that told it, and what the bounce says; None if the mail is no non-delivery."""
    groups = status_groups(message)
    if groups and not tells_success(groups):
        return Sign.DELIVERY_REPORT, f"Content-Type: {message.content_type}", _from_status(message, groups, identity)
    if groups:
        return None
    named = message.header_values("x-failed-recipients")
    evidence = f"X-Failed-Recipients: {named[0]}" if named else _told(message)
    if evidence is None:
        return None
    return Sign.BOUNCE_TEXT, evidence, _from_words(message, named, identity)


def _told(message: Message) -> str | None:
    subject = is_bounce_subject(message.subject)
    system = daemon_sender(message) or message.return_path == ""
    if not (subject or system):
        return None
    words = bounce_words(message.text)
    if subject and (words or system or not message.text.strip()):
        return f"Subject: {message.subject}"
    return words if system else None


def _from_status(message: Message, groups: tuple[FieldGroup, ...], identity: Identity) -> Bounce:
    told = notice(message.text)
    recipients = (
        failed_recipients(groups) or told_recipients(told, _excluded(message, identity)) or copied_recipients(message)
    )
    return Bounce(
        recipients=recipients[:_MOST_RECIPIENTS],
        status=status_of(groups) or _status_in(told),
        permanent=is_permanent(groups),
        original_message_id=original_id(message),
    )


def _from_words(message: Message, named: tuple[str, ...], identity: Identity) -> Bounce:
    told = notice(message.text)
    listed = [email_address(piece) for value in named for piece in value.split(",")]
    recipients = tuple(dict.fromkeys(email for email in listed if email))
    recipients = recipients or told_recipients(told, _excluded(message, identity)) or copied_recipients(message)
    status = _status_in(told)
    late = is_delay(f"{message.subject}\n{told}")
    return Bounce(
        recipients=recipients[:_MOST_RECIPIENTS],
        status=status,
        permanent=not late and not (status.startswith("4") and not is_bounce_subject(message.subject)),
        original_message_id=original_id(message),
    )


def _status_in(told: str) -> str:
    match = STATUS.search(told)
    return match[1] if match else ""


def _excluded(message: Message, identity: Identity) -> frozenset[EmailAddress]:
    """Addresses in a notice that are surely not the failed ones: ours and the reporting system's own."""
    mine = {address.email for address in (*message.to, *message.cc)}
    system = {message.sender.email} if message.sender else set()
    return frozenset(mine | system | identity.own_addresses)
