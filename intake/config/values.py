"""The kinds of values a setting can have, each refusing what it is not with a mend."""

import operator
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from ipaddress import ip_address
from pathlib import Path
from typing import Annotated
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, BeforeValidator, Field, SecretStr, ValidationInfo

from intake.config.problems import refusal
from intake.mail.message import EmailAddress
from intake.oauth import is_loopback

_DURATION = re.compile(r"(?:(\d{1,6})d)?(?:(\d{1,6})h)?(?:(\d{1,6})m)?(?:(\d{1,9})s)?", re.ASCII)
_SIZE = re.compile(r"(\d{1,9})\s?(B|KB|MB|GB)", re.IGNORECASE | re.ASCII)
_SIZE_UNITS = {"b": 1, "kb": 10**3, "mb": 10**6, "gb": 10**9}
_HOST = re.compile(r"(?!-)[a-z0-9-]{1,63}(?<!-)(?:\.(?!-)[a-z0-9-]{1,63}(?<!-))*")
_ADDRESS = re.compile(r"[^\s@<>,;:\"()\[\]\\]{1,64}@([a-z0-9.-]{1,253})")


def parse_duration(value: object) -> timedelta:
    """A timedelta from `30s`, `5m`, `2h`, `14d` or a row of these from large to small; timedeltas pass."""
    if isinstance(value, timedelta):
        return value
    match = _DURATION.fullmatch(value.strip()) if isinstance(value, str) else None
    if match is None or not match[0]:
        raise refusal("is no duration", 'Write a number and a unit in quotes: "30s", "5m", "2h", "14d" or "1h30m".')
    days, hours, minutes, seconds = (int(group or 0) for group in match.groups())
    return timedelta(days=days, hours=hours, minutes=minutes, seconds=seconds)


def between(low: str, high: str) -> AfterValidator:
    """Bounds of a duration, both allowed, in the notation of `parse_duration`."""

    def check(value: timedelta) -> timedelta:
        for bound, outside, word in ((low, operator.lt, "at least"), (high, operator.gt, "at most")):
            if outside(value, parse_duration(bound)):
                raise refusal(f"has to be {word} {bound}", f"Choose a duration from {low} to {high}.")
        return value

    return AfterValidator(check)


def parse_size(value: object) -> int:
    """Bytes from `500KB`, `25MB` (powers of ten); whole numbers pass as bytes."""
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    match = _SIZE.fullmatch(value.strip()) if isinstance(value, str) else None
    if match is None:
        raise refusal("is no size", 'Write a number and a unit in quotes: "500KB", "25MB".')
    return int(match[1]) * _SIZE_UNITS[match[2].lower()]


def has_password(url: str) -> bool:
    """Whether a URL carries a password in front of its host."""
    return bool(urlsplit(url).password)


def _host(value: str) -> str:
    host = value.strip().lower().rstrip(".")
    if not _HOST.fullmatch(host) and not _is_address(host):
        raise refusal("is no host name", "Write the bare name or IP address, without scheme, port or path.")
    return host


def _is_address(host: str) -> bool:
    try:
        ip_address(host)
    except ValueError:
        return False
    return True


def _email(value: str) -> EmailAddress:
    address = value.strip().lower()
    match = _ADDRESS.fullmatch(address)
    if match is None or not _HOST.fullmatch(match[1]):
        raise refusal("is no e-mail address", "Write the bare address, local@domain, without a display name.")
    return EmailAddress(address)


def _web_url(value: str) -> str:
    url = urlsplit(value)
    encrypted = url.scheme == "https" or (url.scheme == "http" and is_loopback(url.hostname or ""))
    if not encrypted or not url.hostname:
        raise refusal("is no https address", "Write it whole, beginning with https://.")
    return value


def _secret_web_url(value: SecretStr) -> SecretStr:
    return SecretStr(_web_url(value.get_secret_value()))


def _database_url(value: SecretStr) -> SecretStr:
    scheme = value.get_secret_value().partition(":")[0]
    if scheme in {"postgres", "postgresql", "postgresql+psycopg2"}:
        raise refusal("names a driver that is not installed", "Begin it with postgresql+psycopg://.")
    if scheme not in {"sqlite", "postgresql+psycopg"}:
        raise refusal("is no database we know", "Begin it with sqlite:/// or postgresql+psycopg://.")
    return value


def _zone(value: str) -> str:
    try:
        ZoneInfo(value)
    except (KeyError, ValueError, OSError) as broken:
        mend = "Write an IANA name such as Europe/Berlin; if it is one, install the package tzdata."
        raise refusal("is no time zone this machine knows", mend) from broken
    return value


def _located(value: Path, info: ValidationInfo) -> Path:
    base = (info.context or {}).get("base", Path())
    return Path(base) / value.expanduser()


def _existing(value: Path) -> Path:
    if not value.is_file():
        raise refusal(
            "names a file that is not there", f"Expected at {value}; relative paths count from this file's folder."
        )
    return value


def _one_line(value: str) -> str:
    if any(ord(char) < ord(" ") or char == "\x7f" for char in value):
        raise refusal("has a line break or control character", "Write it in one line.")
    return value


@dataclass(frozen=True, slots=True, kw_only=True)
class Confidential:
    """Marks a setting that is never printed; `refused_in_file` tells which values may not stand in the TOML itself."""

    refused_in_file: Callable[[str], bool]


Duration = Annotated[timedelta, BeforeValidator(parse_duration)]
Size = Annotated[int, BeforeValidator(parse_size), Field(gt=0)]
Port = Annotated[int, Field(ge=1, le=65535)]
Line = Annotated[str, Field(min_length=1, max_length=300), AfterValidator(_one_line)]
Host = Annotated[str, AfterValidator(_host)]
Email = Annotated[EmailAddress, AfterValidator(_email)]
WebUrl = Annotated[str, AfterValidator(_web_url)]
Zone = Annotated[str, AfterValidator(_zone)]
Location = Annotated[Path, AfterValidator(_located)]
ExistingFile = Annotated[Path, AfterValidator(_located), AfterValidator(_existing)]
Secret = Annotated[SecretStr, Confidential(refused_in_file=lambda _: True), Field(min_length=1)]
SecretWebUrl = Annotated[SecretStr, Confidential(refused_in_file=lambda _: False), AfterValidator(_secret_web_url)]
DatabaseUrl = Annotated[SecretStr, Confidential(refused_in_file=has_password), AfterValidator(_database_url)]
