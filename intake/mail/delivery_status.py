"""What a delivery status notification says (RFC 3464): recipients, status, whether for good."""

import re
from collections.abc import Iterator

from intake.mail.addresses import email_address
from intake.mail.message import EmailAddress, Message

FieldGroup = tuple[tuple[str, str], ...]

STATUS_TYPES = frozenset({"message/delivery-status", "message/global-delivery-status"})
STATUS = re.compile(r"(?<![\d.])([245]\.\d{1,3}\.\d{1,3})(?![\d.])")
"""An enhanced status code (RFC 3463, 2)."""
_NOT_REACHED = frozenset({"failed", "failure", "fail", "delayed", "expired"})


def status_groups(message: Message) -> tuple[FieldGroup, ...]:
    """The per-recipient groups of all delivery status parts; empty without such a part."""
    return tuple(
        group
        for part in message.report
        if part.content_type in STATUS_TYPES
        for group in part.groups
        if any(name in {"final-recipient", "original-recipient", "action"} for name, _ in group)
    )


def tells_success(groups: tuple[FieldGroup, ...]) -> bool:
    """Whether the notification only says that the mail was delivered, relayed or expanded."""
    actions = [_action(group) for group in groups]
    return bool(actions) and all(action in {"delivered", "relayed", "expanded"} for action in actions)


def failed_recipients(groups: tuple[FieldGroup, ...]) -> tuple[EmailAddress, ...]:
    """Who was not reached, in order and without doubles."""
    return tuple(dict.fromkeys(_recipients(groups)))


def _recipients(groups: tuple[FieldGroup, ...]) -> Iterator[EmailAddress]:
    for group in groups:
        if _action(group) in _NOT_REACHED or not _action(group):
            values = dict(group)
            # Final-Recipient may name an account behind the address we wrote to, or none that is an address at all.
            for name in ("final-recipient", "original-recipient", "x-actual-recipient", "diagnostic-code"):
                email = email_address(values.get(name, "").rpartition(";")[2])
                if email:
                    yield email
                    break


def status_of(groups: tuple[FieldGroup, ...]) -> str:
    """The enhanced status of the first recipient not reached: the Diagnostic-Code's where it says more than `5.0.0`."""
    for group in groups:
        if _action(group) in _NOT_REACHED or not _action(group):
            values = dict(group)
            stated = STATUS.search(values.get("status", ""))
            told = STATUS.search(values.get("diagnostic-code", ""))
            vague = stated is None or stated[1].endswith(".0.0")
            if told and vague:
                return told[1]
            if stated:
                return stated[1]
    return ""


def is_permanent(groups: tuple[FieldGroup, ...]) -> bool:
    """Whether anybody is not reached for good: an action `failed`, or none and a status of class 5."""
    return any(
        _action(group) in _NOT_REACHED - {"delayed"}
        or (not _action(group) and dict(group).get("status", "5").strip().startswith("5"))
        for group in groups
    )


def _action(group: FieldGroup) -> str:
    return dict(group).get("action", "").partition("(")[0].strip().lower()
