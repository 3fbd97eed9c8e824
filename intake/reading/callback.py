"""The number to call back: every number of the mail, weighed by its use and by its nearness to the contact.

A number beside the chosen person counts more than the sender's own, so that `Ansprechpartnerin ist Frau Brehm,
Durchwahl …` wins over the writer's signature.
"""

import re
from dataclasses import replace

from intake.reading.labels import Label, Labelled
from intake.reading.named import Named, in_practice
from intake.reading.people import Person, persons_in
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
    r"\b(?:direkt(?: bei mir)?|bei mir|persoenlich|besser|am besten|lieber|bevorzugt|vorzugsweise|am liebsten|am ehesten|preferably|preferred|bitte(?: nur)?(?: auf| ueber| auf dem| uebers)? (?:mobil|handy|diensthandy))\b[^.!?\d]{0,25}$"
)


_BETTER = re.compile(
    r"[\s(,:–-]{1,3}(?:[a-z]{1,8}, )?(?:das? )?(?:bevorzugt|besser|am besten|am liebsten|am schnellsten|preferred|da geh ich (?:eher|immer|schneller) (?:ran|dran)|da erreich\w* (?:sie|ihr|man) mich (?:besser|immer|eher|am))\b"
)
"""`0176 … (bevorzugt)`"""


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
    found = _by_wish(found, sheet)
    return [c for c in found if c.score > 0 and (c.value not in refused or c.source is Source.FORM or c.score > 0.8)]  # noqa: PLR2004


_WISHES = re.compile(
    r"\b(?:lieber|am besten|am liebsten|am ehesten|besser|bevorzugt|vorzugsweise|vorrangig|bitte|nur|gern|gerne|preferably|ideally|eher)(?: (?:nur|immer|bitte|direkt|gleich))?"
    r"(?: (?:auf|ueber|uebers|am|ans|aufs|per|via|by|on|on my|mein|meinem|dem|das))*"
    r" (?:(?P<mobile>mobil|mobile|handy|mobiltelefon|cell|diensthandy|smartphone)|festnetz|landline)\b(?!\W{0,4}(?:unter |nummer )?\W{0,3}[(+0]?\d)"
    r"|\b(?:(?P<mobile2>mobile|cell)|landline) (?:is )?(?:preferred|best)\b"
)
"""`lieber mobil`, where no number follows: the wish is for the kind."""
_MOBILE = re.compile(r"\+491[5-7]")
_WISHED_FOR = 0.35


def _by_wish(found: list[Candidate], sheet: Sheet) -> list[Candidate]:
    """The candidates, those of the other kind lowered where the sender says which of two telephones to call."""
    kinds = {_is_mobile(c) for c in found if c.score >= _LEAST_USED}
    if len(kinds) < 2:  # noqa: PLR2004 - a mobile telephone and another
        return found
    wish = next(
        (m for line in sheet.everything if line.zone is not Zone.FORWARD and (m := _WISHES.search(line.folded))), None
    )
    if wish is None:
        return found
    mobile = bool(wish["mobile"] or wish["mobile2"])
    return [
        c if _is_mobile(c) is mobile else replace(c, score=max(0.0, round(c.score - _WISHED_FOR, 3))) for c in found
    ]


def _is_mobile(candidate: Candidate) -> bool:
    return _MOBILE.match(candidate.value) is not None


def _lines_of(sheet: Sheet, contact: Named | None) -> frozenset[int]:
    if contact is None:
        return frozenset()
    lines = {
        line.number
        for line in sheet.everything
        if contact.surname in line.folded and any(w.folded == contact.surname for w in line.words)
    }
    return frozenset(lines | ({contact.line} - {0}))


def _number_candidate(number: Number, line: Line, contact: Named | None, near: frozenset[int]) -> Candidate:
    score = _WEIGHTS[_use_of(number, line, near)]
    if score > 0.2:  # noqa: PLR2004 - somebody else's number stays somebody else's
        score += 0.05 if line.zone is Zone.CLOSING else 0.0
        score += (nearness := _nearness(number, line, contact, near))
        score += _preference(number, line)
        score *= 0.86 if line.zone is Zone.FORWARD else 1.0
        if nearness >= 0:
            # A number that somebody gives is not to be asked for again, wherever it stands.
            score = max(score, _LEAST_USED)
        score = _BEST if _BETTER.match(fold(line.text[number.end : number.end + 50])) else min(score, _MOST)
    source = {Zone.CLOSING: Source.SIGNATURE, Zone.FORWARD: Source.FORWARD, Zone.SUBJECT: Source.SUBJECT}.get(
        line.zone, Source.PROSE
    )
    return Candidate(value=number.e164, source=source, score=round(max(0.0, score), 3), place=line.text)


_HOTLINE = re.compile(
    r"\W*(?:unsere )?(?:(?:service|support|technik|notfall|kunden|it|edv|praxis|24h?)[ /-]?){0,2}(?:hotline|helpdesk)(?: [a-z-]+)?\W*$"
)


def _use_of(number: Number, line: Line, near: frozenset[int]) -> Use:
    """What the number is: what a signature gives as a hotline, or beside the signer (`Alt (Sohn vom Chef) 0151 …`), is no stranger's."""
    if number.use is not Use.FOREIGN or line.zone is not Zone.CLOSING:
        return number.use
    if number.start < _LONGEST_LABEL and _HOTLINE.match(fold(line.text[: number.start])):
        return Use.SWITCHBOARD
    return Use.BARE if line.number in near and _KIN.search(line.folded) else Use.FOREIGN


_KIN = re.compile(r"\((?:sohn|tochter|mutter|vater|ehefrau|ehemann)\b")


_BEST, _MOST, _LEAST_USED = 0.965, 0.96, 0.41
"""Above the floor under which a number is shown to staff only."""


def _preference(number: Number, line: Line) -> float:
    """What the words beside a number say of it: rather this one, or rather another."""
    lead = fold(line.text[max(0, number.start - 60) : number.start])
    if _PREFERRED.search(lead[-40:]) or _MINE.match(fold(line.text[number.end : number.end + 20])):
        return 0.15
    return -0.1 if _HOURS_ONLY.search(lead) else 0.0


_BESIDE, _CLOSE_BY = 0.3, 50


def _stands_behind(number: Number, line: Line, contact: Named) -> bool:
    """Whether it follows the contact's name in running text: `Heike Moll weiß Bescheid, 0561 …`, whoever signs below."""
    ends = [w.end for w in line.words if w.folded == contact.surname and w.end <= number.start]
    return line.zone is not Zone.CLOSING and bool(ends) and number.start - ends[-1] <= _CLOSE_BY


def _nearness(number: Number, line: Line, contact: Named | None, near: frozenset[int]) -> float:
    if contact is None:
        return 0.0
    if line.number in near:
        return _BESIDE if _stands_behind(number, line, contact) else 0.1
    if any(_stands_before(line, person, number) for person in persons_in(line)):
        # A secretary's number is one of the signer's own, if hardly the best.
        return 0.0 if line.zone is Zone.CLOSING and _IN_OFFICE.match(line.folded) else -0.22
    return 0.05 if any(line.number - step in near for step in (1, 2, 3)) else 0.0


_IN_OFFICE = re.compile(
    r"\W*(?:chef)?(?:sekretar|sekretaer|vorzimmer|assisten|office|buero|pa\b|secretary|terminvergabe|zentrale|empfang)"
)
_FAR = 60
"""Characters behind which a number belongs no longer to a person of an earlier sentence."""


def _stands_before(line: Line, person: Person, number: Number) -> bool:
    """Whether the number may be this person's, who is not the contact."""
    between = line.text[line.words[person.after - 1].end : number.start]
    is_before = line.words[person.first].start < number.start and not in_practice(line, person)
    return is_before and not (len(between) > _FAR and ". " in between)
