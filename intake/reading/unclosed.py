"""Persons who sign without a close: `Resi Pütz` above a last remark, `… im Zimmer 2. Georg Dorn, Praxis Dorn`, `… ruft an, hilde`.

Only the end of what the sender wrote is looked at, and only names that begin a line or a sentence or end the mail: a
patient or a colleague stands in the middle of one.
"""

import re
from collections.abc import Iterator
from itertools import islice, pairwise

from intake.mail.tail import is_device_line
from intake.reading.call_cues import NUMBER
from intake.reading.first_names import PART_ENDS, first_names, last_word
from intake.reading.introduced import is_stranger
from intake.reading.named import Named, in_practice, named
from intake.reading.people import Person, givens_in, is_person_line, is_roster, of_one_word, person_at, persons_in
from intake.reading.practice_name import is_telling
from intake.reading.sheet import Line, Sheet, Zone
from intake.reading.towns import is_town
from intake.reading.values import Source
from intake.reading.vocabulary import TITLES, is_head, is_no_name
from intake.reading.words import fold

_LINES_AT_END = 12
_SENTENCES_IN = 3
"""Lines at the end that may hold the name behind their last sentence."""
_AT_LINE, _AT_SENTENCE, _AT_END = 0.68, 0.6, 0.52

_ENDS = re.compile(r"\s*(?:$|[,|·•/;(–-]|\.\s*(?:$|[(\d+])|(?:tel|fon|mobil|handy)\b|[\d+])", re.IGNORECASE)
_IS_SIGNED = re.compile(r"\s*(?:$|\W{0,4}(?:(?:tel|fon|mobil|handy)\w*\W{0,3})?[(+0]?0\d)", re.IGNORECASE)
_BEGINS = re.compile(
    r"(?:^\W*|[.!?)]\s+\W{0,2}|\d\d[,/|–-]?\s+|\b(?:Gru(?:ß|ss)|Gr(?:ü|ue)(?:ß|ss)e|LG|VG|MfG|lg|vg|mfg|gez\.|i\. ?A\.)[ ,]+)$"
)
_NOT_SIGNED = re.compile(
    r"\W*(?:geb\b|\(geb|\*|patient|die |der |das |unser|ist |hat |war |und |kann |wird )", re.IGNORECASE
)


def unclosed_persons(sheet: Sheet) -> Iterator[Named]:
    """Names at the end of the running text; most weigh those in a line of their own."""
    lines = _last_lines(sheet)
    yield from _unknown_names(lines)
    for distance, line in enumerate(reversed(lines)):
        if (line.zone is not Zone.BODY and distance >= _SENTENCES_IN) or is_roster(line):
            continue
        for person in (*persons_in(line), *_with_initial(line), *_small_names(line)):
            score = _score(line, person, distance)
            if score > 0 and (
                not in_practice(line, person) or _is_repeated(line, person) or _signs_for_house(line, person)
            ):
                yield named(person, line, source=Source.SIGNATURE, score=score)
        if distance < _SENTENCES_IN:
            yield from first_names(line)
    if lines:
        yield from last_word(lines[-1])
        yield from _name_and_role(lines[-1])
        yield from _surname_alone(lines)
    yield from _in_charge(lines)


def _last_lines(sheet: Sheet) -> list[Line]:
    """The last lines of the sender's own, in order."""
    own = (line for line in reversed(sheet.lines) if line.zone is not Zone.FORWARD and line.words)
    return list(islice((line for line in own if not is_device_line(line.text)), _LINES_AT_END))[::-1]


def _score(line: Line, person: Person, distance: int) -> float:
    before = line.text[: line.words[person.first].start]
    behind = line.text[line.words[person.after - 1].end :]
    alone = distance < _SENTENCES_IN + 1 and not behind.strip() and not before.strip()
    signs = _IS_SIGNED.match(behind) is not None and behind.strip() != ""
    is_name = person.names > 1 or (person.has_title and (alone or not person.has_honorific))
    if signs and (is_name or person.has_honorific or person.has_title) and _AFTER_PART.search(before):
        return 0.0 if is_stranger(fold(before), fold(behind)) else _AT_SENTENCE
    if _ends_line(person, before, behind, last=distance == 0):
        return _AT_END
    is_full = person.names > 1 and person.has_given
    if is_full and _is_part(line, before, behind) and not is_stranger(fold(before), fold(behind)):
        return _AT_END
    if not is_name or not _BEGINS.search(before) or not _ENDS.match(behind) or _NOT_SIGNED.match(behind):
        return 0.0
    if not before.strip():
        # A title and a surname may also begin a sentence; with a given name it signs.
        return _AT_LINE if _IS_SIGNED.match(behind) else _AT_SENTENCE if person.names > 1 else 0.0
    greeted = _GREETS.search(before) is not None and person.has_title
    return _AT_SENTENCE if distance < _SENTENCES_IN and (person.names > 1 or greeted) else 0.0


def _ends_line(person: Person, before: str, behind: str, *, last: bool) -> bool:
    """Whether a line ends with the person behind a number and a role, or the mail behind a place."""
    if behind.strip(" .)!"):
        return False
    by_role = person.has_honorific and _NAMED_BY.search(before) and NUMBER.search(before)
    return bool(by_role) or (last and person.is_sure and _PLACE_BEFORE.fullmatch(before) is not None)


_PLACE_BEFORE = re.compile(r"\W*[^\W\d_a-z][\w-]+(?: [^\W\d_a-z][\w-]+)?(?:,? (?:den |am )?[\d. ]{4,12})?, ")
"""`Schwarzenberg, Doc Weißflog` in the last line."""
_NAMED_BY = re.compile(r"\w: $")
"""`02305 … , Verwaltung: Hr. Kettlitz` at the end of a line that gives a number."""


def _is_part(line: Line, before: str, behind: str) -> bool:
    """`…, Heidi Popp, x.concept`: a part of its own in a line that gives a number."""
    return (
        NUMBER.search(line.text) is not None
        and _AFTER_PART.search(before) is not None
        and PART_ENDS.match(behind) is not None
    )


_AFTER_PART = re.compile(r"(?:^|[,/|·•;:–.!?]|\s-)\s*$")
"""`…, Dr. Ebel, 0711 …`: a part of its own before a number."""


def _is_repeated(line: Line, person: Person) -> bool:
    """`Praxis Dr. Ebel, Dr. Ebel, 0711 …`: the second is the person."""
    return any(word.folded == person.surname for word in line.words[: person.first])


def _signs_for_house(line: Line, person: Person) -> bool:
    """`Nuklearmedizin Braunschweig, Dr. Q. Feng, 0531 …`: one doctor between a house that has a name of its own and a number."""
    before, behind = line.text[: line.words[person.first].start], line.text[line.words[person.after - 1].end :]
    house = before.rstrip()
    if not house.endswith(",") or not _IS_SIGNED.match(behind) or not behind.strip() or person.has_honorific:
        return False
    words = line.words[: person.first]
    return not any(w.folded in TITLES for w in words) and is_telling(words)


_GREETS = re.compile(r"(?:gruss|gruß|grüße|gruesse|lg|vg|mfg)[ ,]+$", re.IGNORECASE)
"""`… Gruß Dr. Ahrens, Praxis Ahrens`"""


def _with_initial(line: Line) -> Iterator[Person]:
    """`U. Lang, Praxis Lang`: an initial tells a name at the beginning of a line or a sentence only."""
    for index, word in enumerate(line.words[:-1]):
        begins = len(word.text) == 1 and word.text.isupper() and _BEGINS.search(line.text[: word.start][-8:])
        person = person_at(line, index) if begins else None
        if person is not None and not person.is_sure and person.names > 1 and len(person.surname) > 1:
            yield person


def _small_names(line: Line) -> Iterator[Person]:
    """`… geht nicht auf. dr. anke berger 0511 …` in a mail without capitals."""
    for index in givens_in(line):
        if index + 1 < len(line.words) and line.words[index].text.islower() and line.gaps[index + 1] == " ":
            first = index
            while first > 0 and line.words[first - 1].folded in TITLES:
                first -= 1
            person = person_at(line, first, any_case=True)
            if person is not None and person.names == 2:  # noqa: PLR2004 - given name and surname
                yield person


def _unknown_names(lines: list[Line]) -> Iterator[Named]:
    """Two words that may be a name, alone above a number or a practice: `Resi Pütz` over `Tel. …`."""
    for line, below in pairwise(lines):
        if line.zone is not Zone.BODY or not 1 < len(line.words) <= _MOST_NAMES:
            continue
        person = person_at(line, 0)
        roles = all(is_no_name(word.folded) for word in below.words)
        signs = roles or NUMBER.search(below.text) or any(is_head(word.folded) for word in below.words)
        if person is not None and person.names > 1 and is_person_line(line, person) and signs:
            yield named(person, line, source=Source.SIGNATURE, score=_AT_END)


_MOST_NAMES = 3


def _name_and_role(line: Line) -> Iterator[Named]:
    """`Althoff, Sekretariat`: a surname and what it does, alone in the last line."""
    name, *roles = line.words
    if not 0 < len(roles) <= _MOST_NAMES or line.text[: name.start].strip() or line.text[roles[-1].end :].strip(" ."):
        return
    may_be = name.is_capitalised and len(name.text) > 1 and not is_no_name(name.folded) and name.folded not in TITLES
    if may_be and line.gaps[1].startswith(",") and all(is_no_name(word.folded) for word in roles):
        yield named(of_one_word(line, 0), line, source=Source.SIGNATURE, score=_AT_END)


def _surname_alone(lines: list[Line]) -> Iterator[Named]:
    """`MVZ Seelze` above `Schmitz`: one word that may be a name, below a practice or a number."""
    if len(lines) < 2 or len(lines[-1].words) > 1:  # noqa: PLR2004 - the line above
        return
    name, above = lines[-1].words[0], lines[-2]
    may_be = name.is_capitalised and len(name.text) > 2 and not is_no_name(name.folded) and not is_town(name.folded)  # noqa: PLR2004 - letters of a name
    signs = NUMBER.search(above.text) or any(is_head(word.folded) for word in above.words)
    if may_be and signs and len(above.words) <= _SHORT_LINE and lines[-1].text.strip(" .") == name.text:
        yield named(of_one_word(lines[-1], 0), lines[-1], source=Source.SIGNATURE, score=_LEAST)


def _in_charge(lines: list[Line]) -> Iterator[Named]:
    """`im Auftrag` above `Wiebold`: whoever signs for somebody, a line further down."""
    for above, line in pairwise(lines):
        if len(line.words) != 1 or not _FOR_ANOTHER.fullmatch(above.folded):
            continue
        word = line.words[0]
        if word.is_capitalised and not is_no_name(word.folded) and line.text.strip(" .,()") == word.text:
            yield named(of_one_word(line, 0), line, source=Source.SIGNATURE, score=_AT_END)


_FOR_ANOTHER = re.compile(r"\W*(?:im auftrage?|in vertretung|i\. ?[av]\.?|gez\.?|gezeichnet|for and on behalf)\W*")
_SHORT_LINE = 6
_LEAST = 0.45
