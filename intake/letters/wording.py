"""The words that letters need and templates cannot decide: labels, what is missing, dates and moments of publication."""

from datetime import datetime
from zoneinfo import ZoneInfo

from intake.reading.values import FieldName
from intake.triage.case import Required

LANGUAGES: tuple[str, ...] = ("de", "en")

UNDERSTOOD_LABELS: dict[str, dict[str, str]] = {
    "de": {"practice": "Praxis", "software": "Software", "contact": "Kontakt"},
    "en": {"practice": "Practice", "software": "Software", "contact": "Contact"},
}
"""How a letter names what was understood."""

NEUTRAL_GREETING: dict[str, str] = {"de": "Guten Tag", "en": "Hello"}

_ASKED: dict[str, dict[str, str]] = {
    "de": {
        "practice": "wie Ihre Praxis mit vollem Namen heißt",
        "software": "mit welcher Praxissoftware Sie arbeiten",
        "contact": "wen wir unter welcher Nummer anrufen können",
        "contact_name": "nach wem wir am Telefon fragen sollen",
        "contact_phone": "unter welcher Nummer wir Sie anrufen können",
    },
    "en": {
        "practice": "the full name of your practice",
        "software": "which practice software you use",
        "contact": "whom we can call on which number",
        "contact_name": "whom we should ask for when we call",
        "contact_phone": "on which number we can call you",
    },
}
"""Each gap as a clause behind "schreiben Sie uns bitte noch," and "please tell us"."""

_AND: dict[str, str] = {"de": "und", "en": "and"}
_MONTHS = "January February March April May June July August September October November December".split()


def letter_language(language: str) -> str:
    """The language a letter is written in: German, also where the mail's could not be told; English for all others."""
    return "de" if language in {"de", "und", ""} else "en"


def gaps(missing: tuple[Required, ...], held: frozenset[FieldName]) -> tuple[str, ...]:
    """What to ask for, as keys of the form: of a contact only the half that is not held yet."""
    return tuple(gap for need in Required if need in missing for gap in _gap(need, held))


def _gap(need: Required, held: frozenset[FieldName]) -> tuple[str, ...]:
    if need is not Required.CONTACT:
        return (need.value,)
    lacking = tuple(f.value for f in (FieldName.CONTACT_NAME, FieldName.CONTACT_PHONE) if f not in held)
    # Missing although both are held: the rule or the values changed since, so both are asked for.
    return lacking or (FieldName.CONTACT_NAME.value, FieldName.CONTACT_PHONE.value)


def asked(keys: tuple[str, ...], language: str) -> str:
    """The gaps as the end of one sentence: "wie Ihre Praxis mit vollem Namen heißt und wen wir …"; empty without gaps."""
    words = [_ASKED[language][key] for key in _joined(keys)]
    return f" {_AND[language]} ".join([", ".join(words[:-1]), words[-1]]) if len(words) > 1 else "".join(words)


def _joined(keys: tuple[str, ...]) -> list[str]:
    # Name and number are one question when both are missing.
    both = {FieldName.CONTACT_NAME.value, FieldName.CONTACT_PHONE.value}
    return [key for key in keys if key not in both] + ["contact"] if both <= set(keys) else list(keys)


def stamp(version: str, published_at: datetime, language: str, timezone: str) -> str:
    """Edition and time as a letter names them: "Version 5.0 vom 17.11.2021, 12:00 Uhr"."""
    local = published_at.astimezone(ZoneInfo(timezone))
    if language == "de":
        return f"Version {version} vom {local:%d.%m.%Y, %H:%M} Uhr"
    return f"version {version} of {local.day} {_MONTHS[local.month - 1]} {local.year}, {local:%H:%M} German time"
