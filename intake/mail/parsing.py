"""From a mail's bytes to a Message, or to an Unreadable that says why not. Never an exception.

The way: `structure` finds the parts, `headers` and `addresses` read the fields, `content` collects text, HTML,
attachments and reports. Every step is linear in the size of the mail and stops at the limits.
"""

import re
from collections.abc import Iterator

from intake.mail.addresses import addresses, email_address, message_ids, moment
from intake.mail.content import content_of
from intake.mail.headers import decode_words, raw_fields, raw_text
from intake.mail.message import Address, EmailAddress, Message, Parsed, Unreadable, UnreadableReason
from intake.mail.structure import DEFAULT_LIMITS, BrokenMail, Limits, Part, Walk, header_part

__all__ = ["Limits", "parse", "part_bytes", "parts_bytes"]

_MBOX = re.compile(rb"(?:\xef\xbb\xbf)?[\r\n]*(?:>?From [^\n]*\n)?")
_SALVAGED = 65_536
_MOST_VALUE = 20_000
_DETAILS = {
    UnreadableReason.EMPTY: "The mail has no content at all.",
    UnreadableReason.NO_HEADERS: "The bytes do not begin with header fields.",
    UnreadableReason.TOO_LARGE: "The mail is larger than the limit.",
    UnreadableReason.TOO_DEEP: "Parts are nested deeper than the limit.",
    UnreadableReason.TOO_MANY_PARTS: "The mail has more parts than the limit.",
    UnreadableReason.TOO_MANY_HEADERS: "A header block is longer than the limit.",
    UnreadableReason.BROKEN: "The parser failed on the mail.",
}


def parse(raw: bytes, *, limits: Limits = DEFAULT_LIMITS, complete: bool = True) -> Parsed:
    """The message the bytes hold. With `complete=False` they are only its header block, and its text is empty."""
    try:
        return _parsed(raw, limits, complete=complete)
    except BrokenMail as broken:
        return _unreadable(raw, broken.reason)
    except Exception:  # noqa: BLE001 - the promise that no bytes stop the line; the mail is set aside and seen by staff
        return _unreadable(raw, UnreadableReason.BROKEN)


def part_bytes(raw: bytes, index: int, *, limits: Limits = DEFAULT_LIMITS) -> bytes:
    """The decoded bytes of the attachment with this index; empty if the mail has no such part."""
    return next((content for _, content in parts_bytes(raw, frozenset({index}), limits=limits)), b"")


def parts_bytes(raw: bytes, indexes: frozenset[int], *, limits: Limits = DEFAULT_LIMITS) -> Iterator[tuple[int, bytes]]:
    """Index and decoded bytes of each of these attachments that the mail has, one at a time, the mail walked once."""
    source = _with_line_feeds(raw)
    try:
        root = Walk(limits).entity(source, _start(source), len(source))
    except BrokenMail:
        return
    waiting = [root]
    while waiting:
        part = waiting.pop()
        if part.index in indexes:
            yield part.index, part.content()
        waiting += part.children


def _parsed(raw: bytes, limits: Limits, *, complete: bool) -> Parsed:
    if not raw.strip():
        return _unreadable(raw, UnreadableReason.EMPTY)
    if len(raw) > limits.size:
        return _unreadable(raw, UnreadableReason.TOO_LARGE)
    source = _with_line_feeds(raw)
    start = _start(source)
    root = Walk(limits).entity(source, start, len(source)) if complete else header_part(source, start, limits)
    if not root.fields:
        return _unreadable(raw, UnreadableReason.NO_HEADERS)
    return _message(root, limits)


def _with_line_feeds(raw: bytes) -> bytes:
    return raw.replace(b"\r", b"\n") if b"\n" not in raw else raw


def _start(source: bytes) -> int:
    # A line of an mbox file and blank lines before the header are no part of the mail.
    match = _MBOX.match(source)
    return match.end() if match else 0


def _message(root: Part, limits: Limits) -> Message:
    content = content_of(root, limits)
    headers = tuple((name, raw_text(value[:_MOST_VALUE])) for name, value in root.fields)
    first: dict[str, str] = {}
    for name, value in headers:
        first.setdefault(name, value)
    return Message(
        headers=tuple((name, decode_words(value)) for name, value in headers),
        message_id=next(iter(message_ids(first.get("message-id", ""))), None),
        in_reply_to=message_ids(first.get("in-reply-to", "")),
        references=message_ids(first.get("references", "")),
        sender=next(iter(addresses(first.get("from", ""))), None),
        reply_to=addresses(first.get("reply-to", "")),
        to=_all_addresses(headers, "to"),
        cc=_all_addresses(headers, "cc"),
        return_path=_return_path(first.get("return-path")),
        subject=decode_words(first.get("subject", "")),
        date=moment(first.get("date", "")),
        content_type=root.content_type,
        text=content.text(limits),
        html="\n".join(content.html)[: limits.html_chars],
        attachments=tuple(content.attachments),
        report=tuple(content.report),
        attached=tuple(_message(part, limits) for part in content.attached),
        size=root.end - root.begin,
    )


def _all_addresses(headers: tuple[tuple[str, str], ...], name: str) -> tuple[Address, ...]:
    return tuple(address for key, value in headers if key == name for address in addresses(value))


def _return_path(value: str | None) -> EmailAddress | None:
    if value is None:
        return None
    return email_address(value) or EmailAddress("")


def _unreadable(raw: bytes, reason: UnreadableReason) -> Unreadable:
    source = _with_line_feeds(raw[:_SALVAGED])
    found = dict(reversed(raw_fields(source[_start(source) :].partition(b"\n\n")[0])[0]))
    value = {name: raw_text(found.get(name, b"")[:_MOST_VALUE]) for name in ("from", "subject", "message-id")}
    return Unreadable(
        reason=reason,
        detail=_DETAILS[reason],
        sender=next(iter(addresses(value["from"])), None),
        subject=decode_words(value["subject"]),
        message_id=next(iter(message_ids(value["message-id"])), None),
        size=len(raw),
    )
