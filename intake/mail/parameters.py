"""Header values with parameters: Content-Type and Content-Disposition (RFC 2045, 5.1; RFC 2183; RFC 2231)."""

import re
from itertools import islice

from intake.mail.charset import clean_value, decode
from intake.mail.headers import raw_text

_TYPE = re.compile(r"\s*([\w.+-]{1,80})\s*/\s*([\w.+-]{1,120})")
_PARAMETER = re.compile(r';\s*([\w!#$&+.^`|~%-]{1,60})(\*\d{1,3})?(\*)?\s*=\s*(?:"([^"\\]*(?:\\.[^"\\]*)*)"?|([^;"]*))')
_PERCENT = re.compile(rb"%([0-9A-Fa-f]{2})")
_MOST_PARAMETERS = 50
_MOST_VALUE = 8000


def parameterised(value: bytes, default: str) -> tuple[str, dict[str, str]]:
    """A Content-Type or Content-Disposition value as its lower-case type and its parameters (RFC 2045, 5.1; RFC 2231)."""
    text = raw_text(value[:_MOST_VALUE])
    match = _TYPE.match(text)
    kind = f"{match[1]}/{match[2]}".lower() if match else text.partition(";")[0].strip().lower()
    return (kind if match or not default else default), _parameters(text)


def _parameters(text: str) -> dict[str, str]:
    values: dict[str, str] = {}
    extended: set[str] = set()
    for match in islice(_PARAMETER.finditer(text), _MOST_PARAMETERS):
        name = match[1].lower()
        value = match[4].replace('\\"', '"') if match[4] is not None else match[5].strip()
        if match[2]:
            values[name] = values.get(name, "") + value
        elif match[3] or name not in values:
            values[name] = value
        if match[3]:
            extended.add(name)
    return values | {name: _extended(values[name]) for name in extended}


def _extended(value: str) -> str:
    charset, first, rest = value.partition("'")
    _, second, encoded = rest.partition("'")
    return (
        clean_value(decode(_PERCENT.sub(_octet, encoded.encode("utf-8", "replace")), charset))
        if first and second
        else value
    )


def _octet(match: re.Match[bytes]) -> bytes:
    return bytes((int(match[1], 16),))
