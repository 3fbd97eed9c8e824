"""Patients' data in a mail: only flagged, by kind, so that staff take care; never masked, because staff need the text."""

import re

_INSURANCE = re.compile(r"([A-Z])(\d{8})(\d)(?<![A-Za-z0-9].{10})(?![A-Za-z0-9])")
_BIRTH = re.compile(
    r"(?:\bgeb\b\.?|\bgeboren\b|geburtsdatum|\bborn\b|\bdob\b|date of birth|\*)\W{0,6}(?:am |on )?\d{1,2}\s?[./-]\s?(?:\d{1,2}|\w{3,9})\s?[./-]?\s?\d{2,4}",
    re.IGNORECASE,
)


_BIRTH_WORDS = ("geb", "born", "dob", "birth", "*")


def patient_hints(text: str) -> tuple[str, ...]:
    """Kinds of patients' data seen: `insurance_number`, `birth_date`."""
    hints = []
    if any(_is_insurance_number(*m.groups()) for m in _INSURANCE.finditer(text)):
        hints.append("insurance_number")
    lowered = text.lower()
    if any(word in lowered for word in _BIRTH_WORDS) and _BIRTH.search(text):
        hints.append("birth_date")
    return tuple(hints)


def _is_insurance_number(letter: str, digits: str, check: str) -> bool:
    """Check digit of the German health insurance number, part 1 (annex 1 to § 290 SGB V): weights 1 and 2, sum of digit sums modulo 10."""
    numbers = f"{ord(letter) - ord('A') + 1:02d}{digits}"
    total = sum(sum(divmod(int(digit) * (1 + position % 2), 10)) for position, digit in enumerate(numbers))
    return total % 10 == int(check)
