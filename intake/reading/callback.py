"""The number to call back: every number of the mail, weighed by its use and by its nearness to the contact.

A number beside the chosen person counts more than the sender's own, so that `Ansprechpartnerin ist Frau Brehm,
Durchwahl …` wins over the writer's signature.
"""

import re

from intake.reading.labels import Label, Labelled
from intake.reading.named import Named, in_practice
from intake.reading.people import persons_in
from intake.reading.phones import Number, Use, numbers_in
from intake.reading.sheet import Line, Sheet, Zone
from intake.reading.values import Candidate, Source
from intake.reading.words import fold

_LABEL_ALONE = re.compile(
    r"\W*(?:tele?fon|tel|fon|phone|mobil|handy|telefax|fax|rueckruf|durchwahl|telefonnummer|rufnummer|zentrale|mobilnummer|handynummer)[\w .-]{0,20}:?\s*"
)
_LONGEST_LABEL = 40
_WEIGHTS = {
    Use.CALL_BACK: 0.86,
    Use.PHONE: 0.74,
    Use.BARE: 0.56,
    Use.SWITCHBOARD: 0.5,
    Use.FOREIGN: 0.15,
    Use.FAX: 0.0,
    Use.REFUSED: 0.0,
    Use.REFERENCE: 0.0,
}


_HOURS_ONLY = re.compile(r"(?:sprechzeit|sprechstunde|telefonzeit)\w*[^.!?;]{0,45}$")
"""`Telefonische Sprechzeit Di 9-10 Uhr unter …`: answered for an hour a week."""
_MINE = re.compile(r"[\s(,:-]{1,3}(?:mein\w* |my |bei mir|direkt|persoenlich|privat\w*\))")
"""`0228 … (mein Zimmer)`"""
_PREFERRED = re.compile(
    r"\b(?:direkt(?: bei mir)?|bei mir|persoenlich|besser|am besten|lieber|bevorzugt|vorzugsweise|am liebsten|am ehesten|preferably|preferred)\b[^.!?\d]{0,25}$"
)


def phone_candidates(sheet: Sheet, labelled: tuple[Labelled, ...], contact: Named | None) -> list[Candidate]:
    """All numbers that may be called, unsorted; those beside the contact count more."""
    found: list[Candidate] = []
    refused: set[str] = set()
    for item in labelled:
        if item.in_form and item.label in (Label.PHONE, Label.CONTACT):
            found += [
                Candidate(
                    value=n.e164, source=Source.FORM, score=0.97 if item.label is Label.PHONE else 0.9, place=item.place
                )
                for n in numbers_in(item.value)
                if n.use in (Use.CALL_BACK, Use.PHONE, Use.BARE, Use.SWITCHBOARD)
            ]
    above = ""
    near = _lines_of(sheet, contact)
    for line in sheet.everything:
        for number in numbers_in(line.text, label_above=above):
            if number.use in (Use.REFUSED, Use.FAX, Use.REFERENCE):
                refused.add(number.e164)
            found.append(_number_candidate(number, line, contact, near))
        if line.text:
            above = line.text if len(line.text) <= _LONGEST_LABEL and _LABEL_ALONE.fullmatch(line.folded) else ""
    return [c for c in found if c.score > 0 and (c.value not in refused or c.source is Source.FORM or c.score > 0.8)]  # noqa: PLR2004


def _lines_of(sheet: Sheet, contact: Named | None) -> frozenset[int]:
    if contact is None:
        return frozenset()
    return frozenset(line.number for line in sheet.everything if any(w.folded == contact.surname for w in line.words))


def _number_candidate(number: Number, line: Line, contact: Named | None, near: frozenset[int]) -> Candidate:
    score = _WEIGHTS[number.use]
    if score > 0.2:  # noqa: PLR2004 - somebody else's number stays somebody else's
        score += 0.05 if line.zone is Zone.CLOSING else 0.0
        score += (nearness := _nearness(number, line, contact, near))
        score += _preference(number, line)
        score *= 0.86 if line.zone is Zone.FORWARD else 1.0
        if nearness >= 0:
            # A number that somebody gives is not to be asked for again, wherever it stands.
            score = max(score, _LEAST_USED)
    source = {Zone.CLOSING: Source.SIGNATURE, Zone.FORWARD: Source.FORWARD, Zone.SUBJECT: Source.SUBJECT}.get(
        line.zone, Source.PROSE
    )
    return Candidate(value=number.e164, source=source, score=round(max(0.0, min(score, 0.96)), 3), place=line.text)


_LEAST_USED = 0.41
"""Above the floor under which a number is shown to staff only."""


def _preference(number: Number, line: Line) -> float:
    """What the words beside a number say of it: rather this one, or rather another."""
    lead = fold(line.text[max(0, number.start - 60) : number.start])
    if _PREFERRED.search(lead[-40:]) or _MINE.match(fold(line.text[number.end : number.end + 20])):
        return 0.1
    return -0.1 if _HOURS_ONLY.search(lead) else 0.0


_BESIDE, _CLOSE_BY = 0.26, 50


def _stands_behind(number: Number, line: Line, contact: Named) -> bool:
    """Whether it follows the contact's name in running text: `Heike Moll weiß Bescheid, 0561 …`, whoever signs below."""
    ends = [w.end for w in line.words if w.folded == contact.surname and w.end <= number.start]
    return line.zone is not Zone.CLOSING and bool(ends) and number.start - ends[-1] <= _CLOSE_BY


def _nearness(number: Number, line: Line, contact: Named | None, near: frozenset[int]) -> float:
    if contact is None:
        return 0.0
    if line.number in near:
        return _BESIDE if _stands_behind(number, line, contact) else 0.1
    others = [
        p
        for p in persons_in(line)
        if p.surname != contact.surname and line.words[p.first].start < number.start and not in_practice(line, p)
    ]
    if others:
        return -0.22
    return 0.05 if any(line.number - step in near for step in (1, 2, 3)) else 0.0
