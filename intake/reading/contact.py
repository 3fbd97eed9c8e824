"""The person to call back: candidates from labels, prose, the closing and the display name, best first."""

import re
from dataclasses import replace

from intake.reading.introduced import introduced_persons, labelled_persons
from intake.reading.labels import Labelled
from intake.reading.named import Named, merged
from intake.reading.sheet import Line, Sheet, line_of
from intake.reading.signed import displayed_persons, signing_persons
from intake.reading.unclosed import unclosed_persons
from intake.reading.vocabulary import HONORIFICS, is_given_name
from intake.reading.vouched import vouched_persons
from intake.reading.words import fold


def contacts(sheet: Sheet, labelled: tuple[Labelled, ...], programs: frozenset[str]) -> list[Named]:
    """Everybody who may be the contact, one entry a person, best first; `programs` are product names, folded."""
    sheet = replace(sheet, lines=tuple([_without_elision(line) for line in sheet.lines]))
    found = [*labelled_persons(labelled), *signing_persons(sheet)]
    found += unclosed_persons(sheet)
    for line in sheet.everything:
        found += introduced_persons(line)
    found += displayed_persons(sheet)
    if not any(person.candidate.score > _SURE for person in found):
        found += vouched_persons(sheet, programs)
    return merged(found)


_ELIDED = re.compile(r"(?<!\w)([DdSs])['’](?=([^\W\d_]{2,20})\b)")


def _without_elision(line: Line) -> Line:
    """`d'Moni`, `s'Bärbel`: the article apart from the name, so that the name is a word of its own; `Luca d'Angelo` stays."""
    if "'" not in line.text and "’" not in line.text:
        return line
    text = _ELIDED.sub(lambda m: f"{m[1]}' " if _leads_name(m) else m[0], line.text)
    return line if text == line.text else line_of(text, zone=line.zone, number=line.number, closes=line.closes)


def _leads_name(match: re.Match[str]) -> bool:
    """Whether a name to go by follows the article, and none stands before it."""
    before = match.string[max(0, match.start() - _LONGEST_NAME) : match.start()].split()
    name = fold(match[2])
    return (is_given_name(name) or name in HONORIFICS) and not (before and is_given_name(fold(before[-1])))


_LONGEST_NAME = 25


_SURE = 0.66
"""A person found with more than this needs nobody to vouch for."""
