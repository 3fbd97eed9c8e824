"""What is packed in a winmail.dat: text and files of a mail in Microsoft's own form (MS-OXTNEF).

Why no library: those there are copy the rest of the data for every attribute, so that a hostile file takes hours. Here
one scan goes over it; what is cut off is read as far as it goes. Compressed RTF stays packed: programs that send it
send the same text beside it.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass

from intake.mail.charset import decode

TYPE = "application/ms-tnef"
TYPES = frozenset({TYPE, "application/vnd.ms-tnef"})
MOST_FILES = 100
MOST_PROPERTIES = 2_000
"""Of one block of properties; what lies beyond is left."""

_SIGNATURE = b"\x78\x9f\x3e\x22"
_ATTRIBUTE = struct.Struct("<BII")
_BODY, _FILE_DATA, _FILE_TITLE, _FILE_BEGINS = 0x800C, 0x800F, 0x8010, 0x9002
_MESSAGE_PROPERTIES, _FILE_PROPERTIES, _CODE_PAGE = 0x9003, 0x9005, 0x9007
_TEXT, _HTML, _CONTENT, _SHORT_NAME, _LONG_NAME, _MEDIA_TYPE, _PAGE = (
    0x1000,
    0x1013,
    0x3701,
    0x3704,
    0x3707,
    0x370E,
    0x3FDE,
)
_OBJECT, _STRING, _WIDE_STRING, _BINARY = 0x000D, 0x001E, 0x001F, 0x0102
_SIZES = {0x02: 4, 0x03: 4, 0x04: 4, 0x05: 8, 0x06: 8, 0x07: 8, 0x0A: 4, 0x0B: 4, 0x14: 8, 0x40: 8, 0x48: 16}
_SEVERAL, _NAMED, _NAMED_BY_TEXT = 0x1000, 0x8000, 1
_INTERFACE = 16
"""Bytes before an object's data that say what may open it (MS-OXTNEF, 2.1.3.4)."""


@dataclass(slots=True)
class Packed:
    """A file in a winmail.dat."""

    name: str = ""
    media_type: str = ""
    data: bytes = b""


@dataclass(slots=True)
class Unpacked:
    """What a winmail.dat holds."""

    text: str
    html: str
    files: list[Packed]


def unpacked(data: bytes) -> Unpacked | None:
    """The content; None for bytes that are no winmail.dat. Linear in their number, never an exception."""
    if not data.startswith(_SIGNATURE):
        return None
    reader = _Reader()
    for number, content in _attributes(data):
        if number == _FILE_BEGINS:
            if len(reader.files) == MOST_FILES:
                break
            reader.files.append(Packed())
        elif reader.files:
            reader.read_file(reader.files[-1], number, content)
        else:
            reader.read_message(number, content)
    return Unpacked(text=reader.text, html=reader.html, files=[file for file in reader.files if file.data])


class _Reader:
    """What was read so far, and the code page for texts that name none."""

    def __init__(self) -> None:
        self.charset = "cp1252"
        self.text = self.html = ""
        self.files: list[Packed] = []

    def read_message(self, number: int, content: bytes) -> None:
        if number == _CODE_PAGE:
            self._page(content)
        elif number == _BODY:
            self.text = self.text or self._words(content)
        elif number == _MESSAGE_PROPERTIES:
            found = {name: (kind, value) for name, kind, value in _properties(content)}
            self._page(found.get(_PAGE, (0, b""))[1])
            self.text = self._string(*found.get(_TEXT, (0, b""))) or self.text
            self.html = self._string(*found.get(_HTML, (0, b"")))

    def read_file(self, file: Packed, number: int, content: bytes) -> None:
        if number == _FILE_TITLE:
            file.name = file.name or self._words(content)
        elif number == _FILE_DATA:
            file.data = content
        elif number == _FILE_PROPERTIES:
            for name, kind, value in _properties(content):
                self._read_property(file, name, kind, value)

    def _read_property(self, file: Packed, name: int, kind: int, value: bytes) -> None:
        if name == _LONG_NAME or (name == _SHORT_NAME and not file.name):
            file.name = self._string(kind, value)
        elif name == _MEDIA_TYPE:
            file.media_type = self._string(kind, value).lower()
        elif name == _CONTENT and kind == _OBJECT and value.startswith(_SIGNATURE, _INTERFACE):
            # An attached mail; what was found before is only its picture.
            file.data, file.media_type = value[_INTERFACE:], TYPE
        elif name == _CONTENT and not file.data:
            file.data = value[_INTERFACE:] if kind == _OBJECT else value

    def _page(self, content: bytes) -> None:
        if len(content) >= 4:  # noqa: PLR2004 - a number of four bytes
            page = int.from_bytes(content[:4], "little")
            self.charset = "utf-8" if page == 65001 else f"cp{page}"  # noqa: PLR2004 - Windows' number for it

    def _string(self, kind: int, value: bytes) -> str:
        return value.decode("utf-16-le", "replace").rstrip("\0") if kind == _WIDE_STRING else self._words(value)

    def _words(self, content: bytes) -> str:
        return decode(content, self.charset).rstrip("\0")


def _attributes(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Number and content of each attribute (MS-OXTNEF, 2.1.2): level, number and type, length, content, checksum."""
    position = 6
    while position + _ATTRIBUTE.size <= len(data):
        _, number, length = _ATTRIBUTE.unpack_from(data, position)
        position += _ATTRIBUTE.size
        yield number & 0xFFFF, data[position : position + length]
        position += length + 2


def _properties(data: bytes) -> Iterator[tuple[int, int, bytes]]:
    """Name, type and first value of each property (MS-OXTNEF, 2.1.3.4), as far as they can be read."""
    position = 4
    for _ in range(min(_number(data, 0), MOST_PROPERTIES)):
        if position + 4 > len(data):
            return
        kind, name = struct.unpack_from("<HH", data, position)
        position = _behind_name(data, position + 4) if name & _NAMED else position + 4
        size = _SIZES.get(kind & ~_SEVERAL)
        count = 1
        if size is None or kind & _SEVERAL:
            count, position = _number(data, position), position + 4
        first = b""
        for index in range(count):
            if position >= len(data):
                return
            length = size
            if length is None:
                length, position = _number(data, position), position + 4
            first = data[position : position + length] if index == 0 else first
            position += _padded(length)
        yield name, kind & ~_SEVERAL, first


def _behind_name(data: bytes, position: int) -> int:
    """A named property says whose name it is, and the name as a number or as a text."""
    position += 16
    if _number(data, position) == _NAMED_BY_TEXT:
        return position + 8 + _padded(_number(data, position + 4))
    return position + 8


def _number(data: bytes, position: int) -> int:
    return int.from_bytes(data[position : position + 4], "little")


def _padded(length: int) -> int:
    return (length + 3) & ~3
