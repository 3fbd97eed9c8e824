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
    r"[\s>|*•·\-–_]{0,12}(?P<label>(?:praxis|arzt)?software|pvs|programm|kontakt(?:person)?|contact|(?:ihre )?telefon(?:nummer)?|tel\.?|phone|r(?:ü|ue)ckruf|mobil|beschreibung|anliegen|problem)[*_]{0,2}\s{0,3}[:：=]\s{0,3}(?P<value>.*)$",
    re.IGNORECASE,
)
"""Labels that any signature has; in a quoted form they count only beside one of ours that is filled in."""
_LETTER_OR_DIGIT = re.compile(r"[^\W_]")
_LONGEST_LINE = 400
_PLACEHOLDER = re.compile(r"\W*(?:\[[^\]]*\]|\([^)]*\)|bitte (?:ausfüllen|eintragen)|please fill in)\W*", re.IGNORECASE)
_MOST_VALUE_LINES = 3


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


def filled_in(lines: Sequence[str], quoted: Sequence[bool]) -> tuple[tuple[str, str], ...]:
    """(label, value) for each label in a quoted letter that the sender put a value to."""
    found = []
    last = -_NEIGHBOURS - 1
    for position, line in enumerate(lines):
        label, value = label_of(line) if quoted[position] else ("", "")
        value = value or (_value_below(lines, quoted, position) if label else "")
        if not label and quoted[position] and position - last <= _NEIGHBOURS:
            label, value = _usual_label(line)
        if value:
            found.append((label, value))
            last = position
    return tuple(found)


_NEIGHBOURS = 2


def _usual_label(line: str) -> tuple[str, str]:
    match = _USUAL.match(line[:_LONGEST_LINE])
    value = match["value"].strip(" \t*_|.") if match else ""
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
