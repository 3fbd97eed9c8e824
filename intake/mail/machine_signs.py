"""The signs in a mail's header that a machine wrote it, or that a filter on its way took it for spam.

Each function looks at one thing and returns the header line that tells, or None.
"""

import re

from intake.mail.addresses import email_address
from intake.mail.message import Message

_MACHINE_LOCAL = re.compile(
    r"(?:mailer[-_.]?daemon|mail[-_.]?daemon|postmaster|mdaemon|majordomo|listserv|root|daemon"
    r"|(?:do|please)?[-_.]?(?:no|not|non)[-_.]?(?:t[-_.]?)?(?:reply|respond|answer|antwort\w*)"
    r"|(?:bitte[-_.]?)?(?:keine?|nicht)[-_.]?(?:antwort\w*|reply)|bounces?|auto[-_.]?(?:reply|respon\w+|mail\w*)"
    r"|.{0,60}[-_.](?:no-?reply|noreply|bounces?)|(?:no-?reply|noreply|bounces?)[-_.+=].{0,60})"
)
_DAEMON_LOCAL = re.compile(
    r"(?:mailer[-_.]?daemon|mail[-_.]?daemon|postmaster|mdaemon|microsoftexchange[0-9a-f]{20,}).{0,30}"
)
_DAEMON_NAME = re.compile(
    r"mail(?:er)?[- ]?deliver|mailer[- ]?daemon|mail (?:administrator|system)|postmaster|delivery (?:subsystem|system|service)",
    re.IGNORECASE,
)
_BULK_PRECEDENCE = frozenset({"bulk", "list", "junk"})
_LIST_HEADERS = (
    "list-id", "list-unsubscribe", "list-unsubscribe-post", "list-post", "list-help", "list-subscribe", "list-owner",
    "list-archive", "x-mailman-version", "mailing-list", "x-mailinglist", "x-list",
)  # fmt: skip
# Not Feedback-ID, X-Report-Abuse-To or X-Loop: some providers put them on every person's mail.
_NEWSLETTER_HEADERS = (
    "x-csa-complaints", "x-campaign-id", "x-campaign", "x-campaignid", "x-mc-user", "x-mailing-id",
    "x-newsletter", "x-cleverreach-mail", "x-mailer-recptid", "x-rapidmail-id",
)  # fmt: skip
_AUTO_REPLY_HEADERS = (
    "x-autoreply", "x-autoreply-from", "x-autorespond", "x-autoresponder", "x-auto-reply", "x-mail-autoreply",
    "x-auto-reply-from", "autoreply", "x-fc-machinegenerated", "x-otrs-loop", "x-zammad-autoreply",
    "x-vacation", "x-ms-exchange-generated-message-source", "x-cron-env", "x-facebook-notify",
)  # fmt: skip
_SUPPRESSES_REPLIES = re.compile(r"\b(?:all|oof|autoreply)\b", re.IGNORECASE)


def machine_sender(message: Message) -> str | None:
    """A sender address that no person reads (mailer-daemon, postmaster, no-reply and the like)."""
    if message.sender and _MACHINE_LOCAL.fullmatch(message.sender.email.rpartition("@")[0]):
        return f"From: {message.sender.email}"
    # Sender names who really sent it (RFC 5322, 3.6.2). A person's provider may put a no-reply address there.
    agent = email_address((message.header("sender") or "").rpartition("<")[2].rstrip("> "))
    if agent and _DAEMON_LOCAL.fullmatch(agent.rpartition("@")[0]):
        return f"Sender: {agent}"
    # `bounce+…` as envelope sender is what mailing services put on people's mail too; a daemon's is its own.
    path = message.return_path or ""
    return f"Return-Path: <{path}>" if _DAEMON_LOCAL.fullmatch(path.rpartition("@")[0]) else None


def daemon_sender(message: Message) -> bool:
    """Whether a mail system itself is the sender."""
    if message.sender is None:
        return bool(_DAEMON_NAME.search((message.header("from") or "")[:300]))
    local = message.sender.email.rpartition("@")[0]
    return bool(_DAEMON_LOCAL.fullmatch(local) or _DAEMON_NAME.search(message.sender.name[:300]))


def auto_submitted(message: Message) -> str | None:
    """Auto-Submitted with any value but `no` (RFC 3834, 5)."""
    for value in message.header_values("auto-submitted"):
        if value.partition(";")[0].partition("(")[0].strip().lower() not in {"no", ""}:
            return f"Auto-Submitted: {value}"
    return None


def bulk_precedence(message: Message) -> str | None:
    """Precedence bulk, list or junk."""
    return _precedence(message, _BULK_PRECEDENCE)


def auto_reply_precedence(message: Message) -> str | None:
    """Precedence auto_reply, as some answering machines say."""
    return _precedence(message, frozenset({"auto_reply", "auto-reply", "autoreply"}))


def _precedence(message: Message, words: frozenset[str]) -> str | None:
    for name in ("precedence", "x-precedence"):
        for value in message.header_values(name):
            if value.strip().lower() in words:
                return f"Precedence: {value}"
    return None


def list_header(message: Message) -> str | None:
    """A header of a mailing list (RFC 2369, RFC 2919); `List-Post: NO` marks one that takes no answers."""
    found = ((name, value) for name, value in message.headers if name in _LIST_HEADERS)
    return next((f"{name}: {value}" for name, value in found), None)


def newsletter_header(message: Message) -> str | None:
    """A header that mass mailing services set."""
    return _present(message, _NEWSLETTER_HEADERS)


def auto_reply_header(message: Message) -> str | None:
    """A header that answering machines and ticket systems set."""
    present = _present(message, _AUTO_REPLY_HEADERS)
    if present:
        return present
    delivered = next(
        (value for value in message.header_values("delivered-to") if "autoresponder" in value.lower()), None
    )
    return f"Delivered-To: {delivered}" if delivered else None


def suppresses_replies(message: Message) -> str | None:
    """X-Auto-Response-Suppress of a sender that does not want automatic answers (MS-OXCMAIL, 2.2.3.2.14)."""
    value = message.header("x-auto-response-suppress") or ""
    return f"X-Auto-Response-Suppress: {value}" if _SUPPRESSES_REPLIES.search(value) else None


def _present(message: Message, names: tuple[str, ...]) -> str | None:
    for name, value in message.headers:
        if name in names and value.strip().lower() not in {"no", "false"}:
            return f"{name}: {value}"
    return None
