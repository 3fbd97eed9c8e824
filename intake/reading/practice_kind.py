"""Signatures that name a kind of practice: `Psychotherapeutische Praxis`, whose owner stands beside it and names it or not."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from intake.reading.practice_line import names_in_line
from intake.reading.practice_words import AND, FIELD_WORDS, PLURAL
from intake.reading.sheet import Line, Sheet, Zone, line_of
from intake.reading.towns import is_town
from intake.reading.values import Candidate, Source
from intake.reading.vocabulary import (
    COMPANY_FORMS,
    DOCTOR,
    TITLES,
    is_given_name,
    is_head,
    is_modifier,
    is_no_name,
    is_specialty,
)
from intake.reading.words import fold


def kinds_with_owner(sheet: Sheet) -> Iterator[Candidate]:
    """`Psychotherapeutische Praxis` above `Dipl.-Psych. Karl Vossler`: a kind alone is named by the owner below it."""
    lines = [line for line in sheet.lines if line.zone is Zone.CLOSING and line.words and not line.closes]
    for kind, owner in pairwise(lines):
        if not _is_kind(kind) or kind.text.endswith(":"):
            yield from _doctors_above(kind, owner)
            continue
        goes_on = owner.words[0].folded in ("am", "im", "an")
        owned = owner.words[0].folded in TITLES and not any(w.folded in _INSTITUTIONS for w in kind.words)
        if goes_on or owned or _are_owners(owner):
            both = line_of(f"{kind.text.strip(' ,')} {owner.text}")
            whole = (c for c in names_in_line(both) if both.text.startswith(c.value))
            score = 0.94 if len(kind.words) == 1 else 0.92 if goes_on or owner.words[0].folded in PLURAL else 0.8
            yield from (replace(c, score=score, place=kind.text) for c in whole)


def _are_owners(line: Line) -> bool:
    """`Kern & Ott` or `Nordlicht GmbH`: surnames that are joined, or a firm, and nothing else in the line."""
    joined = _JOINED.fullmatch(line.text.strip(" ,"))
    if joined is None or any(
        is_town(w.folded) or (is_no_name(w.folded) and w.folded not in COMPANY_FORMS) for w in line.words
    ):
        return False
    return joined["and"] is not None or line.words[-1].folded in COMPANY_FORMS


_JOINED = re.compile(
    r"[A-ZÄÖÜ][\w-]{1,30}(?P<and>(?: ?[,/&+] ?| und | u\. )[A-ZÄÖÜ][\w-]{1,30}){0,4}(?: g?GmbH| GbR| PartG(?:mbB)?)?"
)


def _doctors_above(owners: Line, kind: Line) -> Iterator[Candidate]:
    """`Dr. Kern, Dr. Ott und Dr. Blum` above `Gemeinschaftspraxis`: several doctors name the house below them."""
    several = owners.words[0].folded in PLURAL or sum(word.folded in DOCTOR for word in owners.words) > 1
    if several and _is_kind(kind) and owners.words[0].folded in DOCTOR | PLURAL:
        both = line_of(f"{kind.text.strip(' ,')} {owners.text}")
        whole = (c for c in names_in_line(both) if both.text.startswith(c.value))
        yield from (replace(c, score=0.92, place=kind.text) for c in whole)


def _is_kind(line: Line) -> bool:
    """Whether a line names a kind of practice and nothing else."""
    return (
        len(line.words) <= _WORDS_OF_KIND
        and any(is_head(word.folded) for word in line.words)
        and all(
            is_head(w.folded)
            or is_modifier(w.folded)
            or is_specialty(w.folded)
            or w.folded in FIELD_WORDS | AND | {"fuer", "f"}
            for w in line.words
        )
    )


_WORDS_OF_KIND = 6
_INSTITUTIONS = frozenset("klinik krankenhaus mvz institut zentrum ambulanz".split())
"""They have a name of their own, and the doctor is one of many."""


def houses_of_doctors(sheet: Sheet, found: list[Candidate]) -> Iterator[Candidate]:
    """`Dr. Niedermaier – Hausärzte am Stadtplatz`, where somebody else writes: the doctor before the house belongs to its name."""
    houses: dict[str, dict[str, Candidate]] = {}
    for candidate in found:
        if candidate.source is Source.SIGNATURE:
            houses.setdefault(candidate.place, {})[candidate.value] = candidate
    writer = fold(sheet.sender_name)
    for line in sheet.lines:
        match = _DOCTOR_BEFORE.match(line.text) if line.zone is Zone.CLOSING else None
        if match is None or fold(match["name"]) in writer or is_given_name(fold(match["name"])):
            continue
        # A line that is repeated tells once what it tells.
        for house in houses.pop(line.text, {}).values():
            if line.text.startswith(house.value, match.end()):
                yield replace(house, value=line.text[: match.end()] + house.value, score=min(0.95, house.score + 0.06))


_DOCTOR_BEFORE = re.compile(
    r"(?:Prof\. ?)?(?:Dres|Drs|Dr)\.? ?(?:med\.? )?(?P<name>[A-ZÄÖÜ][\w-]{1,30})(?: ?(?:[,/&+]|und|u\.) ?(?:Dr\. )?[A-ZÄÖÜ][\w-]{1,30}){0,3} [–—-] (?=[A-ZÄÖÜ])"
)


def kinds_alone(sheet: Sheet) -> Iterator[Candidate]:
    """`Praxis für Psychiatrie und Psychotherapie, Landshut`: where no house has a name, a signature's field tells which it is."""
    for line in sheet.lines:
        if line.zone is Zone.CLOSING and not line.closes and any(is_head(word.folded) for word in line.words):
            for part in _PARTS.split(line.text):
                kind = line_of(part.strip(" .*-–"))
                if _is_kind(kind) and _tells_field(kind):
                    yield Candidate(value=kind.text, source=Source.SIGNATURE, score=_BY_KIND, place=line.text)


_PARTS = re.compile(r"[,;|·•/(]|\s[-–]\s")
_BY_KIND = 0.44


def _tells_field(kind: Line) -> bool:
    """Whether the kind says more than `Praxis` and `Überörtliche Gemeinschaftspraxis`: its field."""
    return kind.words[0].is_capitalised and any(
        is_specialty(w.folded) or w.folded in FIELD_WORDS or (is_modifier(w.folded) and not _OF_ANY.fullmatch(w.folded))
        for w in kind.words
        if not is_head(w.folded)
    )


_OF_ANY = re.compile(
    r"(?:ue?beroertlich|medizinisch|aerztlich|fachaerztlich|privat|ambulant|neu|alt|gross|klein|kassenaerztlich|gemeinschaftlich|oertlich)\w*"
)
