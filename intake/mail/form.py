"""Our form in a customer's answer: what was filled in behind a label, or below it, in the letter quoted back to us."""

import re
from collections.abc import Iterator, Sequence

from intake.mail.letter import FORM_LABELS

_LABELS = "|".join(re.escape(label) for labels in FORM_LABELS.values() for label in labels.values())
_VARIANTS = r"praxisname|name der praxis|ansprechpartner(?:in)?|ansprechperson|r(?:ü|ue)ckrufnummer|telefon für den r(?:ü|ue)ckruf|name of (?:the )?practice|contact person"
_LINE = re.compile(
    rf"[\s>|*•·\-–_]{{0,12}}(?P<label>{_LABELS}|{_VARIANTS})[*_]{{0,2}}\s{{0,3}}(?:\([^()\n]{{0,60}}\))?\s{{0,3}}(?:[:：=][*_]{{0,2}}|\t|\||\s-\s)(?P<value>.*)$",
    re.IGNORECASE,
)
_BARE = re.compile(rf"[\s>|*•·\-–_]{{0,12}}(?P<label>{_LABELS})[*_\s]{{0,4}}[:：]?[*_\s]{{0,4}}$", re.IGNORECASE)
_USUAL = re.compile(
    r"[\s>|*•·\-–_]{0,12}(?P<label>(?:praxis|arzt)?software|pvs|programm|kontakt(?:person)?|contact|(?:ihre )?telefon(?:nummer)?|tel\.?|phone|r(?:ü|ue)ckruf|mobil)[*_]{0,2}\s{0,3}[:：=]\s{0,3}(?P<value>.*)$",
    re.IGNORECASE,
)
"""Labels that any signature has; in a quoted form they count only beside one of ours that is filled in."""
_REPORT = re.compile(
    r"[\s>|*•·\-–_]{0,12}(?P<label>(?:(?:ihre?|your) )?(?:anliegen|problem(?:beschreibung)?|(?:fehler)?beschreibung|fehler|st(?:ö|oe)rung|was ist passiert|concern|issue|problem description|description|what happened))[*_?]{0,3}\s{0,3}(?:[:：=]|\t)[*_]{0,2}(?P<value>.*)$",
    re.IGNORECASE,
)
"""Labels that ask what is the matter. The answer is running text, often of several lines."""
_LETTER_OR_DIGIT = re.compile(r"[^\W_]")
_LONGEST_LINE = 400
_PLACEHOLDER = re.compile(r"\W*(?:\[[^\]]*\]|\([^)]*\)|bitte (?:ausfüllen|eintragen)|please fill in)\W*", re.IGNORECASE)
_MOST_VALUE_LINES = 3
_MOST_REPORT_LINES, _LONGEST_REPORT = 40, 5_000


def label_of(line: str) -> tuple[str, str]:
    """The label of our form in the line and the value behind it, either empty if it is not there."""
    if len(line) > _LONGEST_LINE:
        return "", ""
    match = _LINE.match(line) or _BARE.match(line)
    if match is None:
        return "", ""
    value = (match.groupdict().get("value") or "").strip(" \t*_|.")
    is_value = _LETTER_OR_DIGIT.search(value) and not _PLACEHOLDER.fullmatch(value)
    return match["label"], value if is_value else ""


def report_in(line: str) -> str:
    """What a line says behind a label that asks what is the matter; empty without such a label, or behind it."""
    match = _REPORT.match(line[:_LONGEST_REPORT])
    return match["value"].strip(_AROUND) if match else ""


def is_report(label: str) -> bool:
    """Whether a label asks what is the matter."""
    return _REPORT.match(f"{label}:") is not None


def filled_in(lines: Sequence[str], quoted: Sequence[bool]) -> tuple[tuple[str, str], ...]:
    """(label, value) for each label in a quoted letter that the sender put a value to."""
    found = []
    last = -_NEIGHBOURS - 1
    for position in [number for number, is_quoted in enumerate(quoted) if is_quoted]:
        label, value = label_of(lines[position])
        value = value or (_value_below(lines, quoted, position) if label else "")
        end = position
        if not label and position - last <= _NEIGHBOURS:
            label, value = _usual_label(lines[position])
            if not label:
                label, value, end = _reported(lines, quoted, position)
        if value:
            found.append((label, value))
            last = end
    return tuple(found)


_NEIGHBOURS = 2
_AROUND = " \t*_|."


def _reported(lines: Sequence[str], quoted: Sequence[bool], position: int) -> tuple[str, str, int]:
    """The label that asks what is the matter, the answer as one line, and where it ends: at an empty line or a label."""
    match = _REPORT.match(lines[position][:_LONGEST_REPORT])
    if match is None:
        return "", "", position
    parts = [match["value"].strip(" \t*_|")]
    end = position
    for number in range(position + 1, min(position + _MOST_REPORT_LINES, len(lines))):
        bare = lines[number][:_LONGEST_REPORT].strip(" \t>|*_")
        if not (quoted[number] and bare) or _is_labelled(bare):
            break
        parts.append(bare)
        end = number
    value = " ".join(parts).strip(" ")[:_LONGEST_REPORT]
    is_value = _LETTER_OR_DIGIT.search(value) and not _PLACEHOLDER.fullmatch(value)
    return match["label"], value if is_value else "", end


def _is_labelled(line: str) -> bool:
    return bool(label_of(line)[0] or _USUAL.match(line) or _REPORT.match(line))


def _usual_label(line: str) -> tuple[str, str]:
    match = _USUAL.match(line[:_LONGEST_LINE])
    value = match["value"].strip(_AROUND) if match else ""
    if match is None or not _LETTER_OR_DIGIT.search(value) or _PLACEHOLDER.fullmatch(value):
        return "", ""
    return match["label"], value


def _value_below(lines: Sequence[str], quoted: Sequence[bool], position: int) -> str:
    """The answer below an empty label: unquoted lines, or a line of the quote that our form does not have there."""
    below = range(position + 1, min(position + 1 + 2 * _MOST_VALUE_LINES, len(lines)))
    bare = [lines[number].strip(" \t>|*_") for number in below]
    first = next((number for number, line in enumerate(bare) if line), None)
    if first is None or label_of(bare[first])[0]:
        return ""
    if not quoted[below[first]]:
        return " ".join(_answer(bare[first:], [quoted[number] for number in below[first:]]))
    directly = first == 0
    label_follows = any(label_of(line)[0] for line in bare[first + 1 : first + 3])
    return bare[first] if directly or label_follows else ""


def _answer(bare: Sequence[str], quoted: Sequence[bool]) -> Iterator[str]:
    for line, is_quoted in list(zip(bare, quoted, strict=True))[:_MOST_VALUE_LINES]:
        if is_quoted or not line:
            return
        yield line
