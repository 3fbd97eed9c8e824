"""What is in a mail's parts: the text to read, the HTML, attachments, report groups and attached mails.

Of alternatives (RFC 2046, 5.1.4) the plain one is read where it says anything, else the HTML one; whatever else hangs
in any branch counts as an attachment, so that nothing is overlooked.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from intake.mail.charset import clean_text, decode
from intake.mail.flowed import unflowed
from intake.mail.headers import decode_words, raw_fields, raw_text
from intake.mail.html import html_text
from intake.mail.message import Attachment, ReportPart
from intake.mail.parameters import parameterised
from intake.mail.structure import SIGNED_TYPES, Limits, Part, file_name, header_part

REPORT_TYPES = frozenset(
    {
        "message/delivery-status",
        "message/global-delivery-status",
        "message/disposition-notification",
        "message/global-disposition-notification",
        "message/feedback-report",
    }
)
HEADER_TYPES = frozenset({"text/rfc822-headers", "message/rfc822-headers", "message/global-headers"})
_MOST_GROUPS = 200
_WORST_BYTES_PER_CHAR = 4


@dataclass(slots=True)
class Content:
    """What was found so far, in reading order."""

    texts: list[tuple[bool, str]] = field(default_factory=list)
    """(is HTML, text)"""
    packed: list[tuple[bool, str]] = field(default_factory=list)
    """Texts out of a winmail.dat, which repeat the mail's own where it has any."""
    html: list[str] = field(default_factory=list)
    attachments: list[Attachment] = field(default_factory=list)
    report: list[ReportPart] = field(default_factory=list)
    attached: list[Part] = field(default_factory=list)
    """The attached mails' own trees."""

    def text(self, limits: Limits) -> str:
        """The text in reading order, cut at the limit."""
        texts = self.texts if any(text.strip() for _, text in self.texts) else self.packed[:1]
        pieces = [html_text(text) if is_html else text for is_html, text in texts]
        return clean_text("\n".join(piece.rstrip("\n") + "\n" for piece in pieces if piece.strip()))[
            : limits.text_chars
        ]

    def add_all(self, other: "Content", *, texts: bool) -> None:
        """Take over what another branch found, with or without its text."""
        self.texts += other.texts if texts else []
        self.packed += other.packed
        self.html += other.html
        self.attachments += other.attachments
        self.report += other.report
        self.attached += other.attached


def content_of(part: Part, limits: Limits) -> Content:
    """Everything in the part and below it, except what is inside attached mails."""
    content = Content()
    _read(part, content, limits, is_root=True)
    return content


def _read(part: Part, content: Content, limits: Limits, *, is_root: bool = False) -> None:
    if part.children:
        _read_inside(part, content, limits)
    elif part.content_type in REPORT_TYPES:
        content.report.append(ReportPart(content_type=part.content_type, groups=tuple(_groups(part.content()))))
    elif part.content_type in HEADER_TYPES:
        content.attached.append(header_part(part.content(), 0, limits, index=part.index))
    elif _is_text(part, is_root=is_root):
        _read_text(part, content, limits)
    else:
        content.attachments.append(_attachment(part))


def _read_inside(part: Part, content: Content, limits: Limits) -> None:
    if part.content_type == "multipart/alternative":
        _read_alternatives(part, content, limits)
    elif part.content_type.startswith("multipart/") or part.content_type in SIGNED_TYPES:
        for child in part.children:
            _read(child, content, limits)
    elif part.content_type in {"message/rfc822", "message/global"}:
        content.attached.append(part.children[0])
        content.attachments.append(_attachment(part))
    else:
        _read_packed(part, content, limits)


def _read_alternatives(part: Part, content: Content, limits: Limits) -> None:
    branches = []
    for child in part.children:
        branch = Content()
        _read(child, branch, limits)
        branches.append(branch)
    says_something = [branch for branch in branches if any(text.strip() for _, text in branch.texts)]
    plain = [branch for branch in says_something if not any(is_html for is_html, _ in branch.texts)]
    chosen = next(iter(plain or says_something), None)
    for branch in branches:
        content.add_all(branch, texts=branch is chosen)


def _read_packed(part: Part, content: Content, limits: Limits) -> None:
    """What stands in a winmail.dat; of text and HTML the first is read, and only where the mail says nothing itself."""
    inside = Content()
    for child in part.children:
        _read(child, inside, limits)
    content.packed += inside.texts
    content.add_all(inside, texts=False)


def _is_text(part: Part, *, is_root: bool) -> bool:
    if part.content_type.startswith("multipart/"):
        # A multipart without a usable boundary: its source is all there is to read.
        return True
    if part.content_type not in {"text/plain", "text/html"}:
        return False
    disposition, _ = parameterised(part.value("content-disposition"), "")
    return is_root or (disposition != "attachment" and not file_name(part))


def _read_text(part: Part, content: Content, limits: Limits) -> None:
    is_html = part.content_type == "text/html"
    most = limits.html_chars if is_html else limits.text_chars
    data = part.content()[: most * _WORST_BYTES_PER_CHAR]
    text = clean_text(decode(data, part.parameters.get("charset", "")))[:most]
    if part.parameters.get("format", "").lower() == "flowed" and not is_html:
        text = unflowed(text, delete_space=part.parameters.get("delsp", "").lower() == "yes")
    content.texts.append((is_html, text))
    if is_html:
        content.html.append(text)


def _attachment(part: Part) -> Attachment:
    name = file_name(part)
    if not name and part.children:
        name = decode_words(raw_text(part.children[0].value("subject")))[:255]
    return Attachment(index=part.index, name=name, content_type=part.content_type, size=_size(part))


def _size(part: Part) -> int:
    if part.encoding != "base64":
        return len(part.content())
    encoded = part.end - part.start
    for line_end in (b"\n", b"\r", b" "):
        encoded -= part.source.count(line_end, part.start, part.end)
    padding = part.source.count(b"=", max(part.start, part.end - 8), part.end)
    return max(0, encoded * 3 // 4 - padding)


def _groups(data: bytes) -> Iterator[tuple[tuple[str, str], ...]]:
    """The field groups of a report, which blank lines divide (RFC 3464, 2.1)."""
    blocks = [block for block in data[:1_000_000].replace(b"\r\n", b"\n").split(b"\n\n") if block.strip()]
    for block in blocks[:_MOST_GROUPS]:
        fields, _ = raw_fields(block.strip(b"\n"))
        if fields:
            yield tuple((name, decode_words(raw_text(value))) for name, value in fields)
