"""The tree of a mail's parts (RFC 2046, section 5), found in the bytes without copying them.

Why not the standard library's parser: it raises on some headers, takes a multiple of the time, and knows no limits.
Every entity is a pair of positions in its source; a multipart is cut at its boundary lines by one scan, so that the
work is at most the size of the mail times the depth, and the depth is limited. What is cut off or has no end is
read as far as it goes.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from intake.mail.headers import RawFields, decode_words, raw_fields, raw_text
from intake.mail.message import UnreadableReason
from intake.mail.parameters import parameterised
from intake.mail.signed import signed_content
from intake.mail.tnef import TYPES as PACKED_TYPES
from intake.mail.tnef import unpacked
from intake.mail.transfer import transfer_decoded

SIGNED_TYPES = frozenset({"application/pkcs7-mime", "application/x-pkcs7-mime"})
PACKED_INDEX = 1_000_000
"""From here on count the files of a winmail.dat, a thousand for each, so that the mail's own parts keep their place."""
_BLANK_LINE = re.compile(rb"\n\r*\n")
_LINE_END = re.compile(rb"\r*\n")
_REST_OF_LINE = re.compile(rb"(--)?[ \t]*(?:\r*\n|\Z)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What a mail may take; beyond `size` to `header_bytes` it is unreadable, text beyond `text_chars` is cut off."""

    size: int = 64_000_000
    depth: int = 30
    parts: int = 1_000
    headers: int = 2_000
    """Fields in one header block."""
    header_bytes: int = 512_000
    """Bytes of one header block."""
    text_chars: int = 200_000
    html_chars: int = 1_000_000


DEFAULT_LIMITS = Limits()


class BrokenMail(Exception):  # noqa: N818 - it is a verdict on the mail, caught by `intake.mail.parsing` alone
    """The mail breaks a limit; `reason` says which."""

    def __init__(self, reason: UnreadableReason) -> None:
        super().__init__(reason.value)
        self.reason = reason


@dataclass(slots=True, kw_only=True)
class Part:
    """An entity: its fields, its type, where its body lies, and what is inside."""

    index: int
    fields: RawFields
    content_type: str
    parameters: dict[str, str]
    source: bytes
    begin: int
    """Where its header begins."""
    start: int
    """Where its body begins."""
    end: int
    children: list["Part"] = field(default_factory=list)

    def value(self, name: str) -> bytes:
        """The first undecoded value of a field; empty if it is missing."""
        return next((value for key, value in self.fields if key == name), b"")

    @property
    def encoding(self) -> str:
        """The transfer encoding in lower case."""
        return raw_text(self.value("content-transfer-encoding")[:200]).partition(";")[0].strip(" \"'").lower()

    def content(self) -> bytes:
        """The body with its transfer encoding taken off."""
        return transfer_decoded(self.source[self.start : self.end], self.encoding)


class Walk:
    """Builds the tree; counts parts over the whole mail so that every one has its index."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._count = 0

    def entity(self, source: bytes, start: int, end: int, *, depth: int = 0, default: str = "text/plain") -> Part:
        """The entity between two positions with all parts in it. Raises BrokenMail beyond a limit."""
        if depth > self._limits.depth:
            raise BrokenMail(UnreadableReason.TOO_DEEP)
        if self._count >= self._limits.parts:
            raise BrokenMail(UnreadableReason.TOO_MANY_PARTS)
        index = self._count
        self._count += 1
        part = _entity(source, start, end, index=index, limits=self._limits, default=default)
        self._descend(part, depth)
        return part

    def _descend(self, part: Part, depth: int) -> None:
        if part.content_type.startswith("multipart/") and part.parameters.get("boundary"):
            default = "message/rfc822" if part.content_type == "multipart/digest" else "text/plain"
            for start, end in _pieces(part):
                part.children.append(self.entity(part.source, start, end, depth=depth + 1, default=default))
        elif part.content_type in {"message/rfc822", "message/global"}:
            source, start, end = part.source, part.start, part.end
            if part.encoding in {"base64", "quoted-printable"}:
                source = part.content()
                start, end = 0, len(source)
            part.children.append(self.entity(source, start, end, depth=depth + 1))
        elif part.content_type in SIGNED_TYPES:
            signed = signed_content(part.content())
            if signed:
                part.children.append(self.entity(signed, 0, len(signed), depth=depth + 1))
        elif is_packed(part):
            part.children += _unpacked(part)


def is_packed(part: Part) -> bool:
    """Whether the part is a winmail.dat, by its type or its name."""
    if part.content_type in PACKED_TYPES:
        return True
    return part.content_type == "application/octet-stream" and file_name(part).lower() == "winmail.dat"


def _unpacked(part: Part) -> list[Part]:
    """The text, HTML and files of a winmail.dat as parts."""
    found = unpacked(part.content())
    if found is None:
        return []
    inside = [("text/plain", found.text), ("text/html", found.html)]
    pieces = [(kind, {"charset": "utf-8"}, text.encode("utf-8", "replace")) for kind, text in inside if text.strip()]
    pieces += [(file.media_type or "application/octet-stream", {"name": file.name}, file.data) for file in found.files]
    return [
        Part(
            index=PACKED_INDEX + part.index * 1000 + place,
            fields=[],
            content_type=kind,
            parameters=parameters,
            source=data,
            begin=0,
            start=0,
            end=len(data),
        )
        for place, (kind, parameters, data) in enumerate(pieces)
    ]


def header_part(source: bytes, start: int, limits: Limits, *, index: int = 0) -> Part:
    """A mail of which only the header is there, as a plain part without a body. Raises BrokenMail beyond a limit."""
    part = _entity(source, start, len(source), index=index, limits=limits, default="text/plain")
    part.start = part.end
    return part


def _entity(source: bytes, start: int, end: int, *, index: int, limits: Limits, default: str) -> Part:
    fields, body = _header_block(source, start, end, limits)
    declared = next((value for name, value in fields if name == "content-type"), b"")
    content_type, parameters = parameterised(declared, default)
    return Part(
        index=index,
        fields=fields,
        content_type=content_type,
        parameters=parameters,
        source=source,
        begin=start,
        start=body,
        end=end,
    )


def _header_block(source: bytes, start: int, end: int, limits: Limits) -> tuple[RawFields, int]:
    at_once = _LINE_END.match(source, start, end)
    if at_once:
        return [], at_once.end()
    blank = _BLANK_LINE.search(source, start, end)
    stop, body = (blank.start(), blank.end()) if blank else (end, end)
    if stop - start > limits.header_bytes:
        return _oversize(source, start)
    fields, taken = raw_fields(source[start:stop])
    if len(fields) > limits.headers:
        raise BrokenMail(UnreadableReason.TOO_MANY_HEADERS)
    return fields, body if start + taken >= stop else start + taken


def _oversize(source: bytes, start: int) -> tuple[RawFields, int]:
    # A body without a header and without a blank line looks like a huge header block.
    if raw_fields(source[start : start + 1000])[0]:
        raise BrokenMail(UnreadableReason.TOO_MANY_HEADERS)
    return [], start


def _pieces(part: Part) -> Iterator[tuple[int, int]]:
    """From where to where each part of a multipart goes (RFC 2046, 5.1.1), one after the other."""
    source = part.source
    boundary = b"--" + part.parameters["boundary"].encode("utf-8", "replace")
    begun = -1
    position = source.find(boundary, part.start, part.end)
    while position >= 0:
        line = _REST_OF_LINE.match(source, position + len(boundary), part.end)
        if line and (position == part.start or source[position - 1 : position] == b"\n"):
            if begun >= 0:
                yield begun, _before_line_end(source, begun, position)
            begun = line.end()
            if line[1]:
                return
        # A delimiter stands at the beginning of a line and nowhere else.
        next_line = source.find(b"\n", position, part.end)
        position = source.find(boundary, next_line + 1, part.end) if next_line >= 0 else -1
    if begun >= 0:
        yield begun, part.end


def _before_line_end(source: bytes, start: int, position: int) -> int:
    if position > start and source[position - 1 : position] == b"\n":
        position -= 1
    if position > start and source[position - 1 : position] == b"\r":
        position -= 1
    return position


def file_name(part: Part) -> str:
    """The part's file name from Content-Disposition or Content-Type, decoded, without folders; empty if it has none."""
    _, disposition = parameterised(part.value("content-disposition"), "")
    name = decode_words(disposition.get("filename") or part.parameters.get("name") or "")
    return name.replace("\\", "/").rpartition("/")[2][:255].strip()
