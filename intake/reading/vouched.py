"""Signers whose names nobody knows as such: told by where they stand, and by the sender's address that repeats them.

`… kann da mal einer gucken. Wessels`, `Behrends, Hautarztpraxis Leer, 0491 …`, `korbi, 0157 …`: a part of the last lines that
holds one or two words which may be a name. What the address or the display name repeats is surely the sender; without that,
only the mail's last word in a sentence or a line of its own, a part before a number and a word behind a greeting are taken.
"""

import re
from collections.abc import Iterator

from intake.mail.tail import is_device_line
from intake.reading.named import Named, in_practice, named
from intake.reading.people import Person, of_one_word, person_at
from intake.reading.practice_part import is_medical
from intake.reading.sheet import Line, Sheet, Zone
from intake.reading.towns import is_town
from intake.reading.values import Source
from intake.reading.vocabulary import PARTICLES, TITLES, is_function_word, is_head, is_no_name
from intake.reading.words import fold

_LINES_AT_END = 4
_BY_ADDRESS, _BY_GREETING, _BY_PLACE = 0.56, 0.54, 0.42
_SHORTEST = 4
"""Letters of a name that an address repeats not by chance."""
_MOST_WORDS = 3
_INITIALS = 2
_BEGINS = re.compile(r"(?:^\W*|[.!?)…]+\s+\W{0,2}|[,/|·•;]\s*|\s[-–]\s*)$")
_GREETED = re.compile(r"\b(?:gruss|gruesse|gruessle|lg|vg|mfg|bg|hg|glg|gez|danke|dank)[.,!]*\s+(?:i\. ?[av]\. ?)?$")
_SIGNED_SMALL = re.compile(r"\b(?:gruss|gruesse|gruessle|lg|vg|mfg|bg|hg|glg|gez)[.,!]*\s+$")
"""`… gruss ewers` at the end of a mail without capitals."""
_GREETING_WORDS = frozenset("gruss gruesse gruessle lg vg mfg bg hg glg gez danke dank a v".split())
_ENDS = re.compile(r"\s*(?:$|[,/|·•;(!–]|\.\s*$|\.?\s+-\s|(?:tel|fon|mobil|handy)\b|\(?[+0]\d)", re.IGNORECASE)
_NUMBER_BEHIND = re.compile(r"(?:[^.!?]|\b(?:Dr|med|St|Str|str|Tel|Fr|Hr)\.){0,80}?\(?[+0]\d[\d /().–-]{5}")
_NO_SIGNER = frozenset(
    "mfg lg vg bg hg glg fg mkg eilt dringend hilfe danke dankeschoen schade ende amen katastrophe wahnsinn unmoeglich frechheit notfall sos please help urgent thanks stop nichts"
    " toll prima super ok okay mist sorry entschuldigung nachtrag update bitte update1 zurueck nochmal vorab schonmal trotzdem allerseits zusammen euch sofort problem fehler hallo moin servus gruesse datum uhrzeit".split()
)
"""Words that end mails and are no names."""


def vouched_persons(sheet: Sheet, programs: frozenset[str]) -> Iterator[Named]:
    """Names of one to three words in the parts of the last lines; `programs` are product names, folded."""
    lines = [
        line for line in sheet.lines if line.zone is not Zone.FORWARD and line.words and not is_device_line(line.text)
    ]
    for line in lines:
        yield from _before_numbers(line)
    sender = fold(f"{sheet.sender_name} {sheet.sender_email}")
    for distance, line in enumerate(reversed(lines[-_LINES_AT_END:])):
        yield from _behind_number(line)
        end = 0
        for index in range(len(line.words)):
            person = _part(line, index) if index >= end and _may_begin(line, index, programs) else None
            if person is None:
                continue
            end = person.after
            score = _score(line, person, sender, last=distance == 0)
            if score > 0:
                yield named(person, line, source=Source.SIGNATURE, score=score)


def _before_numbers(line: Line) -> Iterator[Named]:
    """`…: Gundi Wachter, Tel. (07951) …`: two words of any tongue, a part of their own right before a number."""
    if _CALLED.search(line.text) is None:
        return
    for index, word in enumerate(line.words[:-1]):
        if not (
            word.is_capitalised and line.gaps[index + 1] == " " and _BEGINS_ANY.search(line.text[: word.start][-8:])
        ):
            continue
        name = line.words[index + 1]
        if is_no_name(word.folded) or is_no_name(name.folded) or word.folded in _NO_GIVEN_NAMES or is_town(name.folded):
            continue
        person = person_at(line, index) if _CALLED_AT.match(line.text, name.end) and name.is_capitalised else None
        if person is not None and person.names == 2 and not is_medical(word.folded):  # noqa: PLR2004 - given name and surname
            yield named(person, line, source=Source.SIGNATURE, score=_BY_NUMBER)


def _behind_number(line: Line) -> Iterator[Named]:
    """`0861 … / Thoma`, `0861 … Obermayr (Anmeldung)`: one word behind a number that begins the line."""
    leads = _LED_BY_NUMBER.match(line.text)
    index = next((i for i, word in enumerate(line.words) if leads and word.start == leads.end()), -1)
    if index < 0 or not line.words[index].is_capitalised or not _ROLE_ONLY.fullmatch(line.text, line.words[index].end):
        return
    word = line.words[index]
    if not (
        _HOURS.match(word.folded)
        or is_no_name(word.folded)
        or is_town(word.folded)
        or word.folded in _NO_SIGNER
        or len(word.text) < _SHORTEST
    ):
        yield named(of_one_word(line, index), line, source=Source.SIGNATURE, score=_BY_NUMBER)


_LED_BY_NUMBER = re.compile(
    r"\W{0,3}(?:(?:tel|fon|telefon|mobil|handy)\b\W{0,3})?[+0]\d[\d ()./–-]{5,24}\s?[,|·–-]?\s?(?=[^\W\d_])",
    re.IGNORECASE,
)
_HOURS = re.compile(r"(?:mo|di|mi|do|fr|sa|so)\b")
_ROLE_ONLY = re.compile(r"\W*|\s?\([^)\n]{2,30}\)\W*")
_BY_NUMBER = 0.44
_BEGINS_ANY = re.compile(r"(?:^\W*|[.!?)…,/|·•;:(]\s*|\s[-–]\s*)$")
_CALLED = re.compile(r"[+0] ?\d")
_CALLED_AT = re.compile(
    r"\W{1,4}(?:\d[.)] )?(?:(?:tel|telefon|fon|mobil|handy|t|m)\b\W{1,4}){0,2}\(?[+0][\d ]", re.IGNORECASE
)
_NO_GIVEN_NAMES = frozenset(
    "schwester pfleger kollege kollegin bad sankt st neu gross klein am alt ober unter burg schloss".split()
)


def _may_begin(line: Line, index: int, programs: frozenset[str]) -> bool:
    word = line.words[index]
    if index > 0 and line.gaps[index] == " " and line.words[index - 1].folded not in _GREETING_WORDS:
        return False
    if word.folded in programs or word.folded in _NO_SIGNER or word.folded in TITLES or is_no_name(word.folded):
        return False
    before = line.text[: word.start][-12:]
    return _BEGINS.search(before) is not None or _GREETED.search(fold(line.text[: word.start][-24:])) is not None


def _part(line: Line, index: int) -> Person | None:
    """The words that may be a name from here on to the end of their part."""
    person = person_at(line, index, any_case=line.words[index].text.islower())
    if person is None and line.words[index].folded in PARTICLES | {"v"} and index + 1 < len(line.words):
        person = _behind_particle(line, index)
    if person is None or person.is_sure or person.after - person.first > _MOST_WORDS or len(person.surname) < _INITIALS:
        return None
    return person if _ENDS.match(line.text, line.words[person.after - 1].end) and not is_town(person.surname) else None


def _behind_particle(line: Line, index: int) -> Person | None:
    """`v. Redwitz`, alone in its part."""
    name = line.words[index + 1]
    if (
        not name.is_capitalised
        or is_no_name(name.folded)
        or line.gaps[index + 1].strip(" .")
        or index + 2 < len(line.words)
    ):
        return None
    return Person(
        first=index, after=index + 2, text=line.text[line.words[index].start : name.end], surname=name.folded,
        has_honorific=False, has_title=False, has_given=False, names=1,
    )  # fmt: skip


def _score(line: Line, person: Person, sender: str, *, last: bool) -> float:
    words = line.words[person.first : person.after]
    before, behind = line.text[: words[0].start], line.text[words[-1].end :]
    if in_practice(line, person) and before.strip():
        return 0.0
    written = all(word.is_capitalised or word.folded in PARTICLES for word in words)
    if (
        len(person.surname) >= _SHORTEST
        and person.surname in sender
        and (written or not is_function_word(person.surname))
    ):
        names_house = any(is_head(word.folded) for word in line.words[person.after :]) and not behind.startswith(",")
        return (
            0.0 if names_house or (before.rstrip().endswith(",") and not _NUMBER_BEHIND.match(behind)) else _BY_ADDRESS
        )
    return _by_place(line, person, before, behind, last=last, written=written)


def _by_place(line: Line, person: Person, before: str, behind: str, *, last: bool, written: bool) -> float:
    """How surely a name that no address repeats signs, by what stands around it."""
    greeting = fold(before[-24:])
    if last and line.text.islower() and not behind.strip(" .!") and _SIGNED_SMALL.search(greeting):
        return _BY_PLACE
    if not written or behind.startswith("!"):
        return 0.0
    if _GREETED.search(greeting):
        return _BY_GREETING
    gives_number = _NUMBER_BEHIND.match(behind) is not None
    if not before.strip():
        leads_house = gives_number and any(is_head(word.folded) for word in line.words[person.after :])
        return _BY_PLACE if leads_house or (last and not behind.strip(" .")) else 0.0
    ends_sentence = before.rstrip().endswith((".", "!", "?", ")"))
    return _BY_PLACE if last and ends_sentence and (gives_number or not behind.strip(" .")) else 0.0
