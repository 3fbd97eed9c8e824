"""The person to call back and the number to call: candidates from labels, prose, the closing and the display name.

The two belong together: a number beside the chosen person counts more than the sender's own, so that `Ansprechpartnerin
ist Frau Brehm, Durchwahl …` wins over the writer's signature. Patients, callers and our own staff are persons too, but
nothing asks us to call them.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from intake.reading.labels import Label, Labelled
from intake.reading.people import Person, is_person_line, person_at, persons_in
from intake.reading.phones import Number, Use, numbers_in
from intake.reading.sheet import Line, Sheet, Zone
from intake.reading.values import Candidate, Source
from intake.reading.vocabulary import (
    DOCTOR,
    PARTICLES,
    TITLES,
    is_function_word,
    is_given_name,
    is_head,
    is_no_name,
    is_specialty,
)
from intake.reading.words import fold, words_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """A person as a candidate; `names` are the folded given names, initials and surname."""

    candidate: Candidate
    names: tuple[str, ...]
    line: int

    @property
    def surname(self) -> str:
        """The last name, folded."""
        return self.names[-1]

    @property
    def given(self) -> str:
        """The first name or its initial, folded; empty for a bare surname."""
        return self.names[0] if len(self.names) > 1 else ""


_SELF = re.compile(
    r"(?:ich bin|mein name ist|ich heisse|hier (?:ist|schreibt|spricht|noch ?mal)|my name is|\bi am|\bi'm|this is|es schreibt ihnen|mich,|me,|ich,|unterzeichner\w*)\W+(?:(?:die|der|the|inhaber\w*|dr|mfa|praxismanagerin)\W+){0,2}$"
)
_CALL_LEAD = re.compile(
    r"(?:rufen sie|ruft|rueckrufe?|ansprechpartner\w*|ansprechperson|zustaendig\w*|rueckfragen|rueckmeldung\w*|wenden sie sich|erreichen sie|erreichbar|kontaktieren|verlangen|fragen sie nach|nach|melden sie sich|sprechen sie|kontakt\w*|contact|call|ask for|speak (?:to|with)|reach|get in touch with|verbinden lassen|bescheid an|antwort\w*|meldung an|kuemmert sich|betreut|zurueckrufen|anrufen|durchwahl\w*)\W+(?:[\w.-]+\W+){0,7}$"
)
_CALL_TAIL = re.compile(
    r"[^.!?;]{0,70}(?:zurueckrufen|anrufen|zurueckzurufen|anzurufen|zurueck\b|kontaktieren|ansprechpartner\w*|zustaendig|kuemmert sich|erreichen|erreichbar|zur verfuegung|bescheid|verlangen|weiss bescheid|is (?:our|the|your) contact|can be reached|call ?back)"
)
_ASKS = re.compile(
    r"\bbitte|rueckmeldung|melden|antwort|wenden|\bsie\b|ansprechpartner|zustaendig|rueckfragen|rueckruf|please|contact|call|durchwahl|erreich"
)
_NOT_BEFORE = re.compile(
    r"(?:nicht|not|ohne|statt|keinesfalls|weder|except)\W+(?:(?:mehr|den|die|der|dem|an|bei|mit|von|unter|the)\W+){0,3}$"
)
_STRANGER = re.compile(
    r"(?:patient\w*|patientin|angehoerig\w*|tochter|sohn|mutter|vater|ehefrau|ehemann|kind|labor|apothek\w*|ihr\w* (?:techniker\w*|mitarbeiter\w*|kolleg\w*|herr\w*|frau|aussendienst\w*)|euer\w* (?:techniker\w*|mitarbeiter\w*|kolleg\w*|herrn?|frau)|eure[mrns]? \w+|von ihnen|bei ihnen|aus ihrem|anrufer\w*|angeblich\w*|gewisse[rn]?|microsoft|nannte sich|namens|ueberweiser\w*|nachbar\w*|grues\w+ an|gruessen sie|alten|frueher\w*|vorgaenger\w*)\W+(?:\w+\W+){0,3}$"
)
_STRANGER_TAIL = re.compile(
    r"\W{0,3}(?:von (?:ihnen|euch|medatixx|der hotline|ihrer|eurer)|geb\.|\(geb|geboren|\*\s?\d|hat (?:uns|mich|mir)|aus ihrem|aus eurem|hatte|vom support|ist (?:in rente|im urlaub|krank|nicht))"
)
_AWAY = re.compile(
    r"\W{0,3}(?:\w+\W+){0,2}(?:ist|sind) (?:\w+\W+){0,4}(?:urlaub|krank|verreist|abwesend|nicht (?:da|im haus|mehr|zu erreichen|erreichbar)|in rente)"
)


def named_persons(sheet: Sheet, labelled: tuple[Labelled, ...]) -> list[Named]:
    """Everybody who may be the contact, unsorted, every mention by itself."""
    found = [*_from_labels(labelled)]
    found += _from_closing(sheet)
    for line in sheet.lines:
        found += _from_prose(line)
    found += _from_display_name(sheet)
    return found


def _named(person: Person, line: Line, *, source: Source, score: float, text: str | None = None) -> Named:
    words = [
        w.folded
        for w in line.words[person.first : person.after]
        if w.folded not in TITLES and w.folded not in PARTICLES and w.folded not in _HONORIFIC
    ]
    candidate = Candidate(
        value=text or person.text, source=source, score=round(max(0.0, min(score, 0.98)), 3), place=line.text
    )
    return Named(candidate=candidate, names=tuple(words) or (person.surname,), line=line.number)


_HONORIFIC = frozenset("frau herr herrn fr hr hrn mr mrs ms miss".split())


def _from_labels(labelled: tuple[Labelled, ...]) -> Iterator[Named]:
    for item in labelled:
        if item.label is not Label.CONTACT:
            continue
        line = Line(number=item.line, text=item.value[:200], zone=Zone.CLOSING, words=words_of(item.value[:200]))
        person = _labelled_person(line)
        if person is not None:
            yield _named(
                person,
                replace(line, text=item.place),
                source=Source.FORM if item.in_form else Source.LABEL,
                score=item.score,
                text=person.text,
            )


def _labelled_person(line: Line) -> Person | None:
    lead = fold(line.text[:60])
    if re.match(
        r"\W*(?:siehe|wie|s\.|folgt|ich selbst|myself|k\.? ?a|keine|nicht|unbekannt|reiche|steht|praxis|mvz|die anmeldung|team)\b",
        lead,
    ):
        return None
    sure = [p for p in persons_in(line) if not _NOT_BEFORE.search(fold(line.text[: line.words[p.first].start]))]
    if sure and sure[0].first <= 4:
        return sure[0]
    gaps = line.gaps
    for index in range(min(3, len(line.words))):
        person = person_at(line, index, gaps=gaps, any_case=True)
        if (
            person is not None
            and (person.names > 1 or index == 0 or person.is_sure)
            and person.after - person.first <= 5
        ):
            return person
        if line.words[index].folded in ("und", "oder"):
            break
    return None


def _from_prose(line: Line) -> Iterator[Named]:
    if not line.words:
        return
    for person in (*persons_in(line), *_small_persons(line)):
        before = fold(line.text[: line.words[person.first].start])[-110:]
        behind = fold(line.text[line.words[person.after - 1].end :][:110])
        score = _prose_score(line, person, _clause(before), behind)
        if score > 0:
            factor = 0.88 if line.zone is Zone.FORWARD else 1.0
            yield _named(
                person, line, source=Source.FORWARD if line.zone is Zone.FORWARD else Source.PROSE, score=score * factor
            )


def _small_persons(line: Line) -> Iterator[Person]:
    """`ich, petra kleinschmidt`: names without capitals, only where the words before them introduce somebody."""
    for index, word in enumerate(line.words[:-1]):
        if word.text.islower() and is_given_name(word.folded) and not is_function_word(word.folded) and index > 0:
            before = _clause(fold(line.text[: word.start])[-80:])
            person = person_at(line, index, any_case=True) if _SELF.search(before) or _CALL_LEAD.search(before) else None
            if person is not None and person.has_given and person.names > 1:
                yield _only_two(person, line)


def _only_two(person: Person, line: Line) -> Person:
    """In running text without capitals a name has two words, not more."""
    after = min(person.after, person.first + 2)
    last = line.words[after - 1]
    return replace(person, after=after, names=2, text=line.text[line.words[person.first].start : last.end], surname=last.folded)


def _clause(before: str) -> str:
    ends = [m.end() for m in re.finditer(r"[!?;]\s|(?<=[a-z)]{3})\.\s", before)]
    return before[ends[-1] :] if ends else before


def _prose_score(line: Line, person: Person, before: str, behind: str) -> float:
    if _SELF.search(before):
        return 0.88
    if _NOT_BEFORE.search(before) or _STRANGER.search(before) or _STRANGER_TAIL.match(behind) or _AWAY.match(behind):
        return 0.15
    if _in_practice(line, person):
        return 0.0
    asked = f"{before} {behind}"
    question = "?" in behind[:90]
    if not question and _ASKS.search(asked):
        if _CALL_LEAD.search(before):
            return 0.93
        if _CALL_TAIL.match(behind):
            return 0.91
    beside = re.match(
        r"\W{0,4}(?:(?:tel\w*|fon|mobil|handy|durchwahl|unter|dw|phone|t|m)\W{0,3}){0,2}(?:\+|\(?0)\d", behind
    )
    if beside and not question:
        return 0.7
    return 0.3 if person.has_given and line.zone is not Zone.BODY else 0.2


def _in_practice(line: Line, person: Person) -> bool:
    """Whether the name belongs to a practice's: a head word stands before it in the same part of the line."""
    index = person.first - 1
    gaps = line.gaps
    while index >= 0:
        gap = gaps[index + 1]
        if (
            any(mark in gap for mark in ";:|·•()\t")
            or " - " in gap
            or " – " in gap
            or ("," in gap and person.has_honorific)
        ):
            return False
        if "," in gap and not (line.words[person.first].folded in DOCTOR or line.words[index + 1].folded in DOCTOR):
            return False
        folded = line.words[index].folded
        if is_head(folded) or (is_specialty(folded) and line.words[index].is_capitalised):
            return not person.has_honorific
        index -= 1
        if person.first - index > 12:
            return False
    return False


def _from_closing(sheet: Sheet) -> Iterator[Named]:
    closed = any(line.closes for line in sheet.lines)
    rank = 0
    lines = [line for line in sheet.lines if line.zone is Zone.CLOSING and line.text]
    for position, line in enumerate(lines):
        found = _closing_person(line, closed=closed, last=position == len(lines) - 1)
        if found is None:
            continue
        person, weight = found
        behind_practice = _in_practice(line, person)
        score = (0.45 if behind_practice else 0.84 - 0.1 * min(rank, 3)) * weight - (0.0 if closed else 0.06)
        yield _named(person, line, source=Source.SIGNATURE, score=score)
        rank += 0 if behind_practice else 1
    yield from _from_forward_closing(sheet)


def _from_forward_closing(sheet: Sheet) -> Iterator[Named]:
    for line in sheet.lines:
        if line.zone is not Zone.FORWARD or not line.words or len(line.text) > 60:
            continue
        start = 1 if line.words[0].folded in ("von", "from") and len(line.words) > 1 else 0
        person = person_at(line, start)
        if person is not None and person.is_sure and (start or is_person_line(line, person)):
            yield _named(person, line, source=Source.FORWARD, score=0.5 if start else 0.56)


_CLOSING_WORD = frozenset(
    "mfg vg lg bg hg glg fg mkg gruss gruesse gruessen viele liebe beste herzliche freundliche freundlichen freundlichem kollegialen kollegiale besten lieben herzlichen schoene mit und ihr ihre euer eure i a iv ia gez cheers regards best kind thanks danke dank vielen hochachtungsvoll herzlichst sincerely yours im auftrag many warm from".split()
)


def _closing_person(line: Line, *, closed: bool, last: bool) -> tuple[Person, float] | None:
    """The first person of a closing line that stands there as a signature, and how much it looks like one (0 to 1)."""
    gaps = line.gaps
    start = 0
    while (
        start < len(line.words)
        and line.words[start].folded in _CLOSING_WORD
        and not line.words[start].text.endswith("-")
        and not _is_initial_name(line, start)
    ):
        start += 1
    if line.closes and start == 0:
        return None
    for index in range(start, len(line.words)):
        if index > start and not _begins_part(gaps[index]):
            continue
        person = person_at(line, index, gaps=gaps, any_case=True)
        if person is None or not _ends_part(line, person):
            continue
        weight = _signature_weight(line, person, first=index == start, closed=closed, last=last)
        if weight > 0:
            return person, weight
    return None


def _is_initial_name(line: Line, index: int) -> bool:
    """`i. a.` and `i. A.` are no initials; `A. Meier` is."""
    word = line.words[index]
    return (
        len(word.text) == 1
        and word.text.isupper()
        and index + 1 < len(line.words)
        and len(line.words[index + 1].text) > 1
        and not (index > 0 and line.words[index - 1].folded == "i")
    )


def _begins_part(gap: str) -> bool:
    return any(mark in gap for mark in ",|·•/;:(\t") or " - " in gap or " – " in gap or "  " in gap


def _ends_part(line: Line, person: Person) -> bool:
    behind = line.text[line.words[person.after - 1].end :]
    stripped = behind.strip()
    if not stripped:
        return True
    if behind.startswith("  ") or stripped[0] in ",|·•/;:()!–-\t0123456789+":
        return not (stripped[0] in "&+" or stripped.startswith("/") and person.names == 1)
    return stripped == "." or stripped.startswith(". ")


def _signature_weight(line: Line, person: Person, *, first: bool, closed: bool, last: bool) -> float:
    words = line.words[person.first : person.after]
    capitalised = all(w.is_capitalised or w.folded in PARTICLES or w.folded in TITLES for w in words)
    if person.is_sure and (capitalised or person.has_title or person.has_given):
        return 1.0 if first else 0.92
    initial = len(words[0].text) == 1 and person.names == 2
    if initial and first:
        return 0.95 if closed or last else 0.8
    if person.names == 1:
        lone = words[-1].folded
        return (
            0.62
            if (
                closed
                and first
                and (
                    is_given_name(lone)
                    and (line.closes or len(line.words) <= 2)
                    or (line.closes and capitalised and person.after == len(line.words))
                )
            )
            else 0.0
        )
    if (
        not first
        or not is_person_line(line, person)
        or any(is_no_name(w.folded) or is_function_word(w.folded) for w in words)
    ):
        return 0.0
    # Two or three words that may be a name, without a known given name.
    return (0.85 if closed else 0.55) if capitalised else (0.7 if closed else 0.0)


def _from_display_name(sheet: Sheet) -> Iterator[Named]:
    text = sheet.sender_name.strip(" \"'")
    parts = text.split(", ")
    if len(parts) == 2 and " " not in parts[0].strip() and not parts[1].lower().startswith(("dr", "prof", "praxis")):  # noqa: PLR2004 - `Surname, Given name`
        text = f"{parts[1]} {parts[0]}"
    line = Line(number=0, text=text, zone=Zone.CLOSING, words=words_of(text))
    if not line.words or any(is_head(w.folded) or is_specialty(w.folded) for w in line.words):
        return
    person = person_at(line, 0, any_case=True)
    if (
        person is None
        or person.after != len(line.words)
        or person.names < 2
        and not person.has_title
        and not person.has_honorific
    ):
        return
    known = person.is_sure or len(line.words[0].text) == 1
    yield _named(person, line, source=Source.DISPLAY_NAME, score=0.64 if known else 0.5)


def merged(found: list[Named]) -> list[Named]:
    """One entry a person: mentions that can be the same one are joined, with the fullest form of the name."""
    groups: list[list[Named]] = []
    for item in sorted(found, key=lambda n: -n.candidate.score)[:60]:
        group = next((g for g in groups if any(_same(item, other) for other in g)), None)
        if group is None:
            groups.append([item])
        else:
            group.append(item)
    return sorted((_joined(group) for group in groups), key=lambda n: -n.candidate.score)


def _same(a: Named, b: Named) -> bool:
    if a.surname == b.surname:
        return (
            not a.given
            or not b.given
            or a.given[0] == b.given[0]
            and (len(a.given) == 1 or len(b.given) == 1 or a.given == b.given)
        )
    # A lone given name (`VG Yvonne`) is whoever bears it.
    return (len(a.names) == 1 and a.names[0] == b.given) or (len(b.names) == 1 and b.names[0] == a.given)


def _joined(group: list[Named]) -> Named:
    best = group[0]
    fullest = max(group, key=lambda n: (_fullness(n), n.candidate.score))
    sources = {n.candidate.source for n in group if n.candidate.score >= 0.3}  # noqa: PLR2004 - what is under it supports nothing
    score = min(0.98, best.candidate.score + 0.02 * max(0, len(sources) - 1))
    return Named(
        candidate=replace(best.candidate, value=fullest.candidate.value, score=round(score, 3)),
        names=fullest.names,
        line=best.line,
    )


def _fullness(named: Named) -> int:
    if len(named.names) == 1:
        return 0 if is_given_name(named.names[0]) else 1
    return 2 if len(named.given) == 1 else 3


_LABEL_ALONE = re.compile(r"\W*(?:tele?fon|tel|fon|phone|mobil|handy|telefax|fax|rueckruf|durchwahl|telefonnummer|rufnummer|zentrale|mobilnummer|handynummer)[\w .-]{0,20}:?\s*")
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
            above = line.text if _LABEL_ALONE.fullmatch(fold(line.text[:40])) else ""
    return [c for c in found if c.score > 0 and (c.value not in refused or c.source is Source.FORM or c.score > 0.8)]  # noqa: PLR2004


def _lines_of(sheet: Sheet, contact: Named | None) -> frozenset[int]:
    if contact is None:
        return frozenset()
    return frozenset(line.number for line in sheet.everything if any(w.folded == contact.surname for w in line.words))


def _number_candidate(number: Number, line: Line, contact: Named | None, near: frozenset[int]) -> Candidate:
    score = _WEIGHTS[number.use]
    if score > 0.2:  # noqa: PLR2004 - somebody else's number stays somebody else's
        score += 0.05 if line.zone is Zone.CLOSING else 0.0
        score += _nearness(number, line, contact, near)
        score *= 0.86 if line.zone is Zone.FORWARD else 1.0
    source = {Zone.CLOSING: Source.SIGNATURE, Zone.FORWARD: Source.FORWARD, Zone.SUBJECT: Source.SUBJECT}.get(
        line.zone, Source.PROSE
    )
    return Candidate(value=number.e164, source=source, score=round(max(0.0, min(score, 0.96)), 3), place=line.text)


def _nearness(number: Number, line: Line, contact: Named | None, near: frozenset[int]) -> float:
    if contact is None:
        return 0.0
    if line.number in near:
        return 0.1
    others = [
        p
        for p in persons_in(line)
        if p.surname != contact.surname and line.words[p.first].start < number.start and not _in_practice(line, p)
    ]
    if others:
        return -0.22
    return 0.05 if any(line.number - step in near for step in (1, 2, 3)) else 0.0
