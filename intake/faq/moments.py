"""Dates of publication as people write them in a version table, and back."""

import re
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

_GERMAN = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})(?:\s*[/,]?\s*(\d{1,2})[.:](\d{2})(?:\s*Uhr)?)?")
_LONGEST = 60


def read_moment(text: str) -> datetime | None:
    """`08.11.2021 / 12.00 Uhr` or ISO 8601 as an aware time; without zone it is Europe/Berlin, without time midnight."""
    text = text.strip()
    if len(text) > _LONGEST:
        return None
    try:
        moment = _german(text) or datetime.fromisoformat(text)
        moment = moment if moment.tzinfo else moment.replace(tzinfo=ZoneInfo("Europe/Berlin"))
        moment.astimezone(UTC)  # a time at the edge of the calendar cannot be compared with others
    except (ValueError, OverflowError):
        return None
    return moment


def write_moment(moment: datetime) -> str:
    """The moment as the version table shows it: in German time, to the minute."""
    return moment.astimezone(ZoneInfo("Europe/Berlin")).strftime("%d.%m.%Y / %H.%M Uhr")


def _german(text: str) -> datetime | None:
    found = _GERMAN.fullmatch(text)
    if not found:
        return None
    day, month, year, hour, minute = (int(group or 0) for group in found.groups())
    return datetime(year, month, day, hour, minute, tzinfo=ZoneInfo("Europe/Berlin"))
