"""Practices' names behind a label or in our form, without address, further fields and closing marks."""

import re
from collections.abc import Iterator

from intake.reading.labels import Label, Labelled
from intake.reading.practice_line import names_in_line
from intake.reading.practice_words import FIELD_WORDS, HOSPITAL, PARTNERS
from intake.reading.sheet import line_of
from intake.reading.values import Candidate, Source
from intake.reading.vocabulary import COMPANY_FORMS, DOCTOR, is_given_name, is_modifier, is_specialty
from intake.reading.words import fold, words_of


def names_in_labels(labelled: tuple[Labelled, ...]) -> Iterator[Candidate]:
    """The values of practice labels that name one."""
    for item in labelled:
        if item.label is not Label.PRACTICE:
            continue
        value = _trimmed(item.value)
        if value:
            source = Source.FORM if item.in_form else Source.LABEL
            yield Candidate(value=value, source=source, score=item.score, place=item.place)


_NO_VALUE = re.compile(
    r"(?:siehe|s\.|wie|folgt|steht|unten|oben|ist|haben|hat|wird|reiche|bekannt|signatur|absender|nicht|geschlossen|offen|steht|laeuft|unsere?|ihre?|k\.? ?a\.?|keine|\?|-+|_+|x+|n/a|tbd|tel|telefon|fon|fax|mobil|handy|mail|e-?mail|www|\d{4,5})(?:\W|$)"
)
_CUT = re.compile(
    r"\s*(?:[|•·\t;]|\s[-–—]\s|,?\s*\b(?:tel|telefon|fon|fax|software|programm|pvs|bsnr|kundennr|kundennummer|ansprechpartner(?:in)?|kontakt|e-?mail)\b\.?\s*[:.]?)",
    re.IGNORECASE,
)
_ADDRESS_PART = re.compile(
    r"[,(]\s*(?:\d{4,5}\b|[^,]{0,40}(?:str\.|straße|strasse|weg|platz|allee|gasse|ring|damm|ufer)\s*\d|(?:in|aus)\s+[A-ZÄÖÜ]).*$",
    re.IGNORECASE,
)


_STREET = re.compile(
    r"[^\d,]{3,40}(?:str\.?|straße|strasse|weg|platz|allee|gasse|ring|damm|ufer|markt)\s\d{1,4}\s?[a-z]?", re.IGNORECASE
)
"""`Praxis: Lindenallee 4`"""
_SHORTEST, _LONGEST = 3, 140
"""Characters of a practice's name."""


def _trimmed(value: str) -> str | None:
    """A labelled value without address, further fields and closing marks; None if it says nothing."""
    cut = _CUT.search(value, 3)
    text = _ADDRESS_PART.sub("", value[: cut.start()] if cut else value).strip(' ,;.*_-–"“”„')
    if not _SHORTEST <= len(text) <= _LONGEST or _NO_VALUE.match(fold(text)) or _STREET.fullmatch(text):
        return None
    names = words_of(text)
    if not names or text.endswith("?"):
        return None
    parts = text.split(", ")
    kept = text if len(parts) == 1 or _belongs(parts[1]) else parts[0]
    # The grammar knows where a list of doctors or a hospital's department ends, the marks do not.
    grown = next((c.value for c in names_in_line(line_of(value[:_LONGEST])) if value.startswith(c.value)), "")
    return max(kept, grown, key=len)


def _belongs(part: str) -> bool:
    """Whether a part behind a comma still belongs to the name: further doctors, company forms, partners, the field."""
    words = words_of(part)
    return bool(words) and (
        words[0].folded in DOCTOR
        or words[0].folded in COMPANY_FORMS
        or len(words[0].text) == 1
        or any(w.folded in PARTNERS for w in words)
        or (HOSPITAL.fullmatch(words[-1].folded) is not None and all(is_modifier(w.folded) for w in words[:-1]))
        or all(is_specialty(w.folded) or w.folded in FIELD_WORDS for w in words)
        or (is_given_name(words[0].folded) and len(words) <= 3)  # noqa: PLR2004 - a further partner, `Bernd Koch`
    )
