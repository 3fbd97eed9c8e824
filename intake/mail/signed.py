"""The mail inside an opaque signature (`application/pkcs7-mime; smime-type=signed-data`, RFC 8551, 3.5.2).

Only the way to the content is walked (RFC 5652, 5.1 and 5.2); no signature is checked.
"""

_SEQUENCE, _SET, _OID, _INTEGER, _CONTENT = 0x30, 0x31, 0x06, 0x02, 0xA0
_OCTETS, _OCTETS_IN_CHUNKS = 0x04, 0x24
_LONG_FORM = 0x80
_MOST_LENGTH_BYTES = 4
_WAY: tuple[tuple[int, bool], ...] = (
    (_SEQUENCE, True), (_OID, False), (_CONTENT, True),
    (_SEQUENCE, True), (_INTEGER, False), (_SET, False),
    (_SEQUENCE, True), (_OID, False), (_CONTENT, True),
)  # fmt: skip
"""ContentInfo, SignedData, EncapsulatedContentInfo: (tag, whether to go inside rather than past it)."""


def signed_content(data: bytes) -> bytes:
    """The signed bytes; empty if the data is encrypted, cut off or nothing of the kind. Linear in its length."""
    position = 0
    for tag, inside in _WAY:
        found, start, length = _element(data, position)
        if found != tag or (length is None and not inside):
            return b""
        position = start if inside else start + (length or 0)
    tag, start, length = _element(data, position)
    if tag == _OCTETS and length is not None:
        return data[start : start + length]
    return _chunks(data, start, length) if tag == _OCTETS_IN_CHUNKS else b""


def _chunks(data: bytes, position: int, length: int | None) -> bytes:
    chunks = []
    end = len(data) if length is None else position + length
    while position < end:
        tag, start, size = _element(data, position)
        if tag != _OCTETS or size is None:
            break
        chunks.append(data[start : start + size])
        position = start + size
    return b"".join(chunks)


def _element(data: bytes, position: int) -> tuple[int, int, int | None]:
    """Tag, start of the contents, and their length, which is None where an end mark closes them (X.690, 8.1.3)."""
    header = data[position : position + 2]
    if len(header) < 2:  # noqa: PLR2004 - a tag and a length
        return 0, len(data), 0
    tag, first = header
    start = position + 2
    if first < _LONG_FORM:
        return tag, start, first
    count = first - _LONG_FORM
    if count > _MOST_LENGTH_BYTES:
        return 0, len(data), 0
    return tag, start + count, int.from_bytes(data[start : start + count], "big") if count else None
