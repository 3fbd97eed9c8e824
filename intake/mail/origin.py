"""Where a mail comes from: a person, or one of the kinds of machine, with the reason for saying so.

Every sign against an automatic answer is collected, whatever the kind; the kind is decided by the first of a few
questions that is answered with yes. What a mail carries in In-Reply-To or References is no sign: customers answer our
letters.
"""

import re
from collections.abc import Callable, Iterator

from intake.mail import machine_signs
from intake.mail.addresses import email_address
from intake.mail.authentication import authentication_failure
from intake.mail.auto_reply import automatic_words, is_auto_reply_subject
from intake.mail.body import typed
from intake.mail.bounce import bounce_of
from intake.mail.identity import Identity
from intake.mail.letter import LOOP_HEADER
from intake.mail.message import EmailAddress, Message
from intake.mail.references import is_own_message_id, without_plus
from intake.mail.spam_verdict import spam_verdict
from intake.mail.verdict import Bounce, Kind, Origin, Sign

__all__ = ["Bounce", "Kind", "Origin", "Sign", "origin_of"]

_LONGEST_EVIDENCE = 200
_DELIVERED_FOR = ("delivered-to", "x-original-to", "envelope-to", "x-envelope-to", "x-forwarded-to", "x-delivered-to")
_DMARC_SUBJECT = re.compile(r"\s*(?:report domain:|\[?dmarc\]?\b.{0,80}report|dmarc aggregate)", re.IGNORECASE)
_TLS_REPORT = re.compile(r"application/tlsrpt\+(?:gzip|json)")

Telling = tuple[Sign, str]
"""A sign and the header or line that shows it."""


def origin_of(message: Message, *, identity: Identity) -> Origin:
    """The verdict on a message: its kind, every sign against answering it, and what a bounce says."""
    failed = bounce_of(message, identity=identity)
    telling = [*([(failed[0], failed[1])] if failed else ()), *_tellings(message, identity)]
    signs = tuple(dict.fromkeys(sign for sign, _ in telling))
    kind = Kind.BOUNCE if failed else _kind(message, frozenset(signs))
    decided = next((line for sign, line in telling if sign in _DECIDES[kind]), telling[0][1] if telling else "")
    return Origin(kind=kind, signs=signs, evidence=decided[:_LONGEST_EVIDENCE], bounce=failed[2] if failed else None)


# A read report is what the reader's mail program answers by itself (RFC 8098), so it counts with the automatic answers.
_REPORT_SIGNS = frozenset({Sign.FEEDBACK_REPORT, Sign.DMARC_REPORT, Sign.DELIVERY_REPORT})
_AUTO_REPLY_SIGNS = frozenset(
    {Sign.AUTO_REPLY_HEADER, Sign.AUTO_REPLY_SUBJECT, Sign.AUTO_REPLY_TEXT, Sign.AUTO_SUBMITTED, Sign.LOOP_HEADER}
    | {Sign.OWN_MESSAGE_ID, Sign.NULL_RETURN_PATH, Sign.READ_REPORT}
)
_BULK_SIGNS = frozenset({Sign.LIST_HEADER, Sign.NEWSLETTER, Sign.PRECEDENCE})
_DECIDES: dict[Kind, frozenset[Sign]] = {
    Kind.BOUNCE: frozenset({Sign.DELIVERY_REPORT, Sign.BOUNCE_TEXT}),
    Kind.REPORT: _REPORT_SIGNS,
    Kind.SPAM: frozenset({Sign.UPSTREAM_SPAM}),
    Kind.AUTO_REPLY: _AUTO_REPLY_SIGNS | {Sign.MACHINE_SENDER},
    Kind.BULK: _BULK_SIGNS,
    Kind.INQUIRY: frozenset(),
}


def _kind(message: Message, signs: frozenset[Sign]) -> Kind:
    if signs & _REPORT_SIGNS:
        return Kind.REPORT
    if Sign.UPSTREAM_SPAM in signs:
        return Kind.SPAM
    # Newsletters may say `auto-generated` (RFC 3834, 5.1), and their bounces go nowhere; answers say `auto-replied`.
    listed = Sign.LIST_HEADER in signs or Sign.NEWSLETTER in signs
    answers = "auto-replied" in (message.header("auto-submitted") or "").lower()
    if answers or (not listed and signs & _AUTO_REPLY_SIGNS):
        return Kind.AUTO_REPLY
    if signs & _BULK_SIGNS:
        return Kind.BULK
    return Kind.AUTO_REPLY if _unattended(message, signs) else Kind.INQUIRY


def _unattended(message: Message, signs: frozenset[Sign]) -> bool:
    """A no-reply sender. With another address to reply to, it is a form on a website that a person has filled in."""
    replies = {address.email for address in message.reply_to} - ({message.sender.email} if message.sender else set())
    return Sign.MACHINE_SENDER in signs and not replies


def _tellings(message: Message, identity: Identity) -> Iterator[Telling]:
    for sign, tell in _HEADER_TESTS:
        line = tell(message)
        if line is not None:
            yield sign, line
    yield from _own(message, identity)
    if message.sender is None:
        yield Sign.NO_SENDER, f"From: {message.header('from') or ''}"
    failure = authentication_failure(message, identity) if identity.authserv_ids else None
    if failure:
        yield Sign.FAILED_AUTHENTICATION, f"Authentication-Results: {failure}"
    words = automatic_words(message.text) and automatic_words(typed(message.text, identity=identity).typed)
    if words:
        yield Sign.AUTO_REPLY_TEXT, words
    if _is_blind_copy(message, identity):
        yield Sign.BLIND_COPY, f"To: {message.header('to') or ''}"


def _own(message: Message, identity: Identity) -> Iterator[Telling]:
    loop = message.header(LOOP_HEADER.lower())
    if loop is not None:
        yield Sign.LOOP_HEADER, f"{LOOP_HEADER}: {loop}"
    if message.message_id and is_own_message_id(message.message_id, identity.key):
        yield Sign.OWN_MESSAGE_ID, f"Message-ID: {message.message_id}"
    if message.sender and without_plus(message.sender.email) in identity.own_addresses:
        yield Sign.OWN_ADDRESS, f"From: {message.sender.email}"


def _read_report(message: Message) -> str | None:
    return _reported(message, "disposition-notification")


def _feedback_report(message: Message) -> str | None:
    return _reported(message, "feedback-report")


def _reported(message: Message, name: str) -> str | None:
    found = any(part.content_type.endswith(name) for part in message.report)
    return f"Content-Type: multipart/report; report-type={name}" if found else None


def _other_report(message: Message) -> str | None:
    """A delivery report of success, or one without a readable part."""
    if message.content_type != "multipart/report" or _read_report(message) or _feedback_report(message):
        return None
    return "Content-Type: multipart/report"


def _domain_report(message: Message) -> str | None:
    if _DMARC_SUBJECT.match(message.subject[:300]) and message.attachments:
        return f"Subject: {message.subject}"
    kinds = [part.content_type for part in message.attachments if _TLS_REPORT.fullmatch(part.content_type)]
    return f"Content-Type: {kinds[0]}" if kinds else None


def _null_return_path(message: Message) -> str | None:
    return "Return-Path: <>" if message.return_path == "" else None


def _auto_reply_subject(message: Message) -> str | None:
    return f"Subject: {message.subject}" if is_auto_reply_subject(message.subject) else None


_HEADER_TESTS: tuple[tuple[Sign, Callable[[Message], str | None]], ...] = (
    (Sign.READ_REPORT, _read_report),
    (Sign.FEEDBACK_REPORT, _feedback_report),
    (Sign.DMARC_REPORT, _domain_report),
    (Sign.DELIVERY_REPORT, _other_report),
    (Sign.UPSTREAM_SPAM, spam_verdict),
    (Sign.AUTO_SUBMITTED, machine_signs.auto_submitted),
    (Sign.NULL_RETURN_PATH, _null_return_path),
    (Sign.AUTO_REPLY_HEADER, machine_signs.auto_reply_header),
    (Sign.AUTO_REPLY_HEADER, machine_signs.auto_reply_precedence),
    (Sign.AUTO_REPLY_SUBJECT, _auto_reply_subject),
    (Sign.LIST_HEADER, machine_signs.list_header),
    (Sign.PRECEDENCE, machine_signs.bulk_precedence),
    (Sign.NEWSLETTER, machine_signs.newsletter_header),
    (Sign.MACHINE_SENDER, machine_signs.machine_sender),
    (Sign.SUPPRESSES_REPLIES, machine_signs.suppresses_replies),
)
"""Strongest first; a sign that is shown twice counts once."""


def _is_blind_copy(message: Message, identity: Identity) -> bool:
    """Whether nobody who reads the mail's header could know that we got it.

    A mail that was redirected to us names the address it was redirected from, which the servers on its way have noted.
    """
    visible = {without_plus(address.email) for address in (*message.to, *message.cc)}
    for name in ("resent-to", "resent-cc"):
        for value in message.header_values(name):
            visible |= {without_plus(email) for email in (_only(value),) if email}
    noted = {_only(value) for name in _DELIVERED_FOR for value in message.header_values(name)} - {None}
    return not visible & (identity.own_addresses | {identity.address} | noted)


def _only(value: str) -> EmailAddress | None:
    found = email_address(value)
    return without_plus(found) if found else None
