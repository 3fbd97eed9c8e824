"""Persons who sign a mail: the closing's lines, the display name, the signature of a forwarded mail."""

import re
from collections.abc import Iterator

from intake.reading.callings import has_calling, stands_for, stands_for_house
from intake.reading.named import Named, in_practice, named
from intake.reading.people import Person, given_first, is_person_line, is_roster, person_at, persons_in
from intake.reading.sheet import Line, Sheet, Zone, closes_letter, line_of
from intake.reading.values import Source
from intake.reading.vocabulary import (
    HONORIFICS,
    PARTICLES,
    TITLES,
    is_function_word,
    is_given_name,
    is_head,
    is_no_name,
    is_specialty,
)
from intake.reading.words import fold

_LONGEST_SENDER = 90
"""Characters of a forwarded line that can name its writer, address included."""


def signing_persons(sheet: Sheet) -> Iterator[Named]:
    """Whoever signs, the first one weighing most; a doctor behind the practice's name weighs little."""
    closed = any(line.closes for line in sheet.lines)
    rank = 0
    signed = False
    lines = [line for line in sheet.lines if line.zone is Zone.CLOSING and line.text]
    for position, line in enumerate(lines):
        turned = _turned(line)
        found = _closing_person(turned, closed=closed, last=position == len(lines) - 1)
        if found is None:
            continue
        person, weight = found
        if is_roster(turned) and not (position > 0 and lines[position - 1].closes):
            # The letterhead's doctors: nobody in particular.
            yield named(person, turned, source=Source.SIGNATURE, score=_ON_LETTERHEAD)
            continue
        signed = True
        behind_practice = in_practice(turned, person)
        if behind_practice and sum(doctor.has_title for doctor in persons_in(turned)) > 1:
            yield named(person, turned, source=Source.SIGNATURE, score=_ON_LETTERHEAD)
            continue
        if behind_practice and position + 1 < len(lines) and _SOLE.match(fold(lines[position + 1].text)):
            # `Praxis Dr. Cordula Nehring`, `Fachärztin für …`: who works alone signs with the practice.
            yield named(person, line, source=Source.SIGNATURE, score=0.56)
            continue
        score = (0.45 if behind_practice else 0.84 - 0.1 * min(rank, 3)) * weight - (0.0 if closed else 0.06)
        if not closed and person.has_title and _names_house(turned, person):
            score = min(score, _OF_HOUSE)
        yield named(person, turned, source=Source.SIGNATURE, score=score)
        rank += 0 if behind_practice else 1
    yield from _from_forward_closing(sheet, signed=signed)


def _names_house(line: Line, person: Person) -> bool:
    """`Dr. Niedermaier – Hausärzte am Stadtplatz`: perhaps who writes, perhaps only where."""
    return any(is_head(word.folded) or is_specialty(word.folded) for word in line.words[person.after :])


_OF_HOUSE = 0.62
"""Less than a person beside a number."""
_ON_LETTERHEAD = 0.36
"""Shown to staff, but not called."""


def _turned(line: Line) -> Line:
    """`Neu, Tina` with the given name in front."""
    if line.closes or "," not in line.text or len(line.words) > _WORDS_OF_NAME:
        return line
    text = given_first(line.text)
    return line if text == line.text else line_of(text, zone=line.zone, number=line.number)


_WORDS_OF_NAME = 4


def _from_forward_closing(sheet: Sheet, *, signed: bool) -> Iterator[Named]:
    """Whoever signs what was forwarded; where the one who forwards it signs nothing, that is the one to call."""
    lines = [line for line in sheet.lines if line.zone is Zone.FORWARD and line.words]
    # `Wenn Rückruf, dann bei mir`: the writer wants the call, whoever forwards it.
    asks = any(_CALL_ME.search(line.folded) for line in lines)
    for line in lines:
        if len(line.text) > _LONGEST_SENDER:
            continue
        if (closer := _behind_close(line)) is not None:
            yield named(closer, line, source=Source.FORWARD, score=_ASKED if asks else 0.56 if signed else 0.68)
            continue
        start = 1 if line.words[0].folded in ("von", "from") and len(line.words) > 1 else 0
        if start:
            head, colon, name = line.text.partition(": ")
            line = line_of(f"{head}{colon}{given_first(name)}", zone=line.zone, number=line.number)  # noqa: PLW2901 - the same line, turned
        person = person_at(line, start)
        if person is not None and person.is_sure and (start or is_person_line(line, person)):
            score = _ASKED if asks else 0.5 if start else 0.56 if signed else 0.66
            yield named(person, line, source=Source.FORWARD, score=score)


_ASKED = 0.89
_CALL_ME = re.compile(
    r"(?:rueckruf|meld)\w{0,20}\W{1,10}(?:\w{1,30}\W{1,10}){0,3}(?:bei mir|an mich)\b|\b(?:ruft|rufen sie|rufe) (?:bitte )?mich\b|\bmich\b[^.!?]{0,50}?\b(?:zurueckrufen|anrufen|zurueckzurufen|anzurufen)|\b(?:erreichen|erreicht) (?:sie |ihr |man )?mich\b|\bcall me\b"
)


def _behind_close(line: Line) -> Person | None:
    """`Gruß Birte Clausen` in a forwarded mail."""
    if not closes_letter(line.text):
        return None
    start = next((i for i, word in enumerate(line.words) if word.folded not in _CLOSING_WORD), len(line.words))
    person = person_at(line, start) if start < len(line.words) else None
    return person if person is not None and person.is_sure and _ends_part(line, person) else None


_CLOSING_WORD = frozenset(
    "azubi schwester pfleger mfa zfa arzthelferin erstkraft praxismanagerin praxismanager inh inhaber inhaberin die der mfg vg lg bg hg glg fg mkg gruss gruesse gruessen viele liebe beste herzliche freundliche freundlichen freundlichem kollegialen kollegiale besten lieben herzlichen schoene mit und ihr ihre euer eure i a iv ia gez cheers regards best kind thanks danke dank vielen hochachtungsvoll herzlichst sincerely yours im auftrag many warm from voraus vorab bereits es gruesst grusst sie".split()
)


_GREETINGS = frozenset(
    "liebe lieber liebes hallo hi sehr geehrte geehrter moin servus guten dear werte werter hello".split()
)


def _closing_person(line: Line, *, closed: bool, last: bool) -> tuple[Person, float] | None:
    """The first person of a closing line that stands there as a signature, and how much it looks like one (0 to 1)."""
    if not line.words or (line.words[0].folded in _GREETINGS and not line.closes):
        return None
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
            return person, weight * (
                _OWNERS_WEIGHT if _OWNER.search(fold(line.text[: line.words[index].start])) else 1.0
            )
    return None


_SOLE = re.compile(
    r"\W*(?:fachaerztin|facharzt|aerztin|arzt|internistin|internist|haus(?:arzt|aerztin)|kinder(?:arzt|aerztin)|zahn(?:arzt|aerztin)|psychotherapeutin|psychotherapeut|[a-z]{4,20}(?:login|loge))\b"
)
_OWNER = re.compile(
    r"(?:leitung|leiter|inhaber\w*|geschaeftsfuehr\w*|gesellschafter\w*|partner|aerzte|direktor\w*|chefarzt|vertreten durch|vorstand|vertretungsberechtigt\w*)\W{0,3}:\W*$"
)
_OWNERS_WEIGHT = 0.6
"""`Ärztliche Leitung: Dr. Ihde` is on every letter of the house, whoever writes it."""


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
    return any(mark in gap for mark in ",|·•/;:(\t") or gap == ". " or " - " in gap or " – " in gap or "  " in gap


_DEGREE = re.compile(r"^,? (?:(?:M\. ?|B\. ?)(?:Sc|A|D|Ed)|MSc|BSc|MBA|LL\. ?M|MD|PhD)\b\.?")


_WHERE_IN_HOUSE = re.compile(r" (?:vom|von der|aus der|aus dem|am|an der|in der|im|from) (?:the )?[\w-]{2,20}\W{0,3}")
"""`Heike vom Empfang`"""


def _ends_part(line: Line, person: Person) -> bool:
    behind = _DEGREE.sub("", line.text[line.words[person.after - 1].end :])
    # Stars are what mail programs make of bold letters.
    stripped = behind.strip(" \t*_")
    if not stripped or (person.has_given and person.names == 1 and _WHERE_IN_HOUSE.fullmatch(behind)):
        return True
    if has_calling(line, person) or (_is_full(person) and stands_for(line, person)):
        return True
    if stripped.startswith(("und ", "& ")):
        return person.has_given
    if behind.startswith("  ") or stripped[0] in ",|·•/;:()!–-\t0123456789+":
        return not (
            stripped[0] in "&+" or (stripped.startswith("/") and person.names == 1 and not person.has_honorific)
        )
    return stripped == "." or stripped.startswith(". ")


def _is_full(person: Person) -> bool:
    return person.names > 1 or person.has_honorific or person.has_title


def _signature_weight(line: Line, person: Person, *, first: bool, closed: bool, last: bool) -> float:
    words = line.words[person.first : person.after]
    capitalised = all(w.is_capitalised or w.folded in PARTICLES or w.folded in TITLES for w in words)
    if person.is_sure and (capitalised or person.has_title or person.has_given):
        return 1.0 if first else 0.92
    initial = len(words[0].text) == 1 and person.names > 1
    if initial and first:
        return 0.95 if closed or last else 0.8
    if person.names == 1:
        return _lone_weight(line, person, capitalised=capitalised) if closed and first else 0.0
    if (
        not first
        or not (_stands_alone(line, person) or has_calling(line, person) or stands_for_house(line, person))
        or any(is_no_name(w.folded) or is_function_word(w.folded) for w in words)
    ):
        return 0.0
    # Two or three words that may be a name, without a known given name.
    return (0.85 if closed else 0.55) if capitalised else (0.7 if closed else 0.0)


def _stands_alone(line: Line, person: Person) -> bool:
    return all(word.folded in TITLES or word.folded in HONORIFICS for word in line.words[person.after :])


def _lone_weight(line: Line, person: Person, *, capitalised: bool) -> float:
    """A single name is a signature behind the close or alone in its line: `VG Yvonne`, `MfG` above `Müller`."""
    alone = is_person_line(line, person) and len(line.words) == 1
    behind = line.words[person.after :]
    short = len(line.words) <= 2 or len(behind) <= _WORDS_BESIDE  # noqa: PLR2004 - `Yvonne K.`
    if is_given_name(line.words[person.first].folded) and (line.closes or short):
        return 0.62
    return 0.62 if capitalised and (alone or (line.closes and person.after == len(line.words))) else 0.0


_WORDS_BESIDE = 3
"""Behind a lone given name: `Heike (Anmeldung)`, `Heike vom Empfang`."""


def displayed_persons(sheet: Sheet) -> Iterator[Named]:
    """The display name, where it is a person's or holds one: `Neu, Tina`, `Tina Neu (Praxis Dr. Alt)`."""
    text = given_first(sheet.sender_name.strip(" \"'"))
    line = line_of(text)
    found = _closing_person(line, closed=True, last=True) if line.words else None
    if found is None or in_practice(line, found[0]) or any(word.folded in _DESKS for word in line.words):
        return
    person, weight = found
    if person.names > 1 or person.has_title or person.has_honorific:
        known = person.is_sure or len(line.words[0].text) == 1
        yield named(person, line, source=Source.DISPLAY_NAME, score=(0.64 if known else 0.54) * weight)
    elif person.has_given and len(line.words) == 1:
        # `Steffi` is who writes, where nobody else is named.
        yield named(person, line, source=Source.DISPLAY_NAME, score=_LONE_DISPLAYED)


_LONE_DISPLAYED = 0.42
_DESKS = frozenset(
    "desk frontdesk reception records accounts billing backoffice intern kraft theke tresen zentrale hotline noreply".split()
)
"""Words of display names that are nobody's: `Front Desk`."""
