"""Persons' names in a line: honorific, titles, given names, particles, surname.

A name is read from a word onwards, never guessed from a whole line. How sure it is, is told by what stands before it
(Frau, Dr.) and by known given names; where a line consists of a name alone, the finder that asks may be content with less.
"""

from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from intake.reading.given_names import GIVEN_NAMES
from intake.reading.sheet import Line
from intake.reading.vocabulary import (
    HONORIFICS,
    PARTICLES,
    TITLES,
    is_function_word,
    is_generic,
    is_given_name,
    is_no_name,
    is_surname_after_given,
)
from intake.reading.words import Word, words_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """A name in a line: the words from `first` up to, not including, `after`."""

    first: int
    after: int
    text: str
    """As written, with titles, without Frau or Herr where more than a surname follows."""
    surname: str
    """Folded."""
    has_honorific: bool
    has_title: bool
    has_given: bool
    names: int
    """Given names, initials and surname; titles and particles not counted."""

    @property
    def is_sure(self) -> bool:
        """Whether the words say by themselves that this is a person."""
        return self.has_honorific or self.has_title or (self.has_given and self.names > 1)


_MAX_NAMES = 4
_ARTICLES = frozenset({"den", "der", "la", "le"})
_BEFORE_ARTICLE = frozenset({"van", "von", "de", "di", "in"})
"""`van der Meer` is a name, `Busch den Fall` is not."""
_NARROW = 3
"""Characters between two words of one name: `Dr. med.`, `Dipl.-Psych.`."""
_INITIALS = 2
"""Letters of an abbreviated given name: `K.`, `Th.`."""


@lru_cache(maxsize=128)
def persons_in(line: Line) -> tuple[Person, ...]:
    """Every sure person in a line, from left to right, without overlap. Remembered, since every finder asks."""
    found: list[Person] = []
    after = 0
    givens = frozenset(givens_in(line))
    # Asked of every word of every mail, so the cheap tests stand first and in one place.
    begins = [
        index
        for index, word in enumerate(line.words)
        if word.folded in _LEADING or ((index in givens or len(word.text) == 1) and word.text[0].isupper())
    ]
    for index in begins:
        person = person_at(line, index) if index >= after else None
        if person is not None and person.is_sure:
            found.append(person)
            after = person.after
    return tuple(found)


@lru_cache(maxsize=128)
def givens_in(line: Line) -> tuple[int, ...]:
    """The places of the known given names among a line's words. Remembered, since every finder asks."""
    return tuple(
        [
            i
            for i, w in enumerate(line.words)
            if w.folded in GIVEN_NAMES or ("-" in w.folded and is_given_name(w.folded))
        ]
    )


def is_roster(line: Line) -> bool:
    """Whether a line lists doctors, as letterheads do: `Dr. S. Amberg, Dr. O. Wolff, Dr. L. Pietsch`."""
    persons = persons_in(line)
    if len(persons) < 2:  # noqa: PLR2004 - one alone signs
        return False
    doctors = [person for person in persons if person.has_title]
    if line.closes or len(doctors) < 2 or line.text[: line.words[doctors[0].first].start].strip():  # noqa: PLR2004 - one alone signs
        return False
    return all(second.first - first.after <= 1 for first, second in pairwise(doctors))


_LEADING = HONORIFICS | TITLES


def person_at(line: Line, index: int, *, gaps: tuple[str, ...] | None = None, any_case: bool = False) -> Person | None:
    """The name that begins at this word, sure or not; None if no name can begin there.

    `any_case` accepts names in small letters, for lines that are a signature.
    """
    gaps = line.gaps if gaps is None else gaps
    words = line.words
    at = index
    has_honorific = False
    while at < len(words) and words[at].folded in HONORIFICS and (at == index or _joins(gaps[at])):
        has_honorific, at = True, at + 1
    after_honorific = at
    while at < len(words) and words[at].folded in TITLES and (at == index or _joins(gaps[at])):
        at += 1
    has_title = at > after_honorific
    names = _names(line, at, gaps=gaps, first=at == index, any_case=any_case, led=has_honorific or has_title)
    if (
        not names
        and at > index
        and words[index].text.islower()
        and at < len(words)
        and _joins(gaps[at])
        and _is_small_surname(words[at])
    ):
        # `rückruf bitte an frau jansen`: in a mail without capitals one word behind the honorific is the name.
        names = [at]
    if not names:
        return None
    after = names[-1] + 1
    full = [words[i] for i in names if words[i].folded not in PARTICLES]
    if not full or (len(full) == 1 and len(full[0].text) == 1):
        return None
    if not has_honorific and not has_title and full[0].text.islower() and not full[-1].text.islower():
        # `starke Nerven`
        return None
    begin = after_honorific if has_honorific and (len(full) > 1 or has_title) else index
    return Person(
        first=index,
        after=after,
        text=line.text[words[begin].start : words[after - 1].end],
        surname=full[-1].folded,
        has_honorific=has_honorific,
        has_title=has_title,
        has_given=is_given_name(full[0].folded),
        names=len(full),
    )


def _is_small_surname(word: Word) -> bool:
    return (
        len(word.text) > _INITIALS
        and word.text.isalpha()
        and not is_function_word(word.folded)
        and not is_generic(word.folded)
        and word.folded not in TITLES
    )


def _joins(gap: str) -> bool:
    """Whether what stands between two words leaves them in one name: blanks, the dot of an abbreviation, its hyphen."""
    return len(gap) <= _NARROW and gap.strip(" .-") == ""


def _names(line: Line, at: int, *, gaps: tuple[str, ...], first: bool, any_case: bool, led: bool) -> list[int]:
    taken: list[int] = []
    full = 0
    index = at
    while index < len(line.words) and full < _MAX_NAMES:
        word = line.words[index]
        if not (first and index == at) and not _fits_behind(line, index, gaps[index]):
            break
        if word.folded in PARTICLES and not (is_given_name(word.folded) and not taken):
            if not (taken or led) or (word.folded in _ARTICLES and line.words[index - 1].folded not in _BEFORE_ARTICLE):
                break
            taken.append(index)
        elif _is_name(word, any_case=any_case, led=led and full == 0) or (
            full and _follows_given(line.words[taken[-1]], word, any_case=any_case)
        ):
            taken.append(index)
            full += 1
        else:
            break
        index += 1
    while taken and line.words[taken[-1]].folded in PARTICLES:
        taken.pop()
    if full > 2 and len(line.words[taken[-1]].text) == 1:  # noqa: PLR2004 - `Tina Neu M.Sc.`
        taken.pop()
    return taken


def _follows_given(before: Word, word: Word, *, any_case: bool) -> bool:
    written = word.is_capitalised or any_case
    return (
        written
        and before.is_capitalised == word.is_capitalised
        and is_given_name(before.folded)
        and is_surname_after_given(word.folded)
    )


def _fits_behind(line: Line, index: int, gap: str) -> bool:
    if gap.strip() == "":
        return len(gap) < _NARROW
    # A dot only joins after an initial, a title or `St`.
    before = line.words[index - 1]
    if before.folded in TITLES or before.folded in HONORIFICS:
        return _joins(gap)
    if before.folded == "x" and gap == ".":
        # `X.Concept` is a program.
        return False
    return _joins(gap) and len(before.text) <= _INITIALS and (before.is_capitalised or gap.endswith(" "))


def _is_name(word: Word, *, any_case: bool, led: bool) -> bool:
    if not word.is_capitalised and not any_case:
        return False
    if word.text.endswith("-") or word.folded in TITLES or word.folded in HONORIFICS:
        return False
    if led:
        # After a title nearly every noun is a surname: Dr. Mai, Frau Freitag.
        return not is_function_word(word.folded) and not is_generic(word.folded)
    return not is_no_name(word.folded) and word.text not in _NEVER_NAMES


_NEVER_NAMES = frozenset({"FA", "FÄ", "Fa", "Firma", "Nst", "DW", "App"})
"""`Notker Pohlmann FA für Chirurgie`, `Fr. Wiebold Nst. 15`, `Herr Quast von der Fa. …`"""


def is_person_line(line: Line, person: Person) -> bool:
    """Whether nothing but the name stands in the line, brackets and closing marks aside."""
    before = line.text[: line.words[person.first].start]
    behind = line.text[line.words[person.after - 1].end :]
    return person.after == len(line.words) and before.strip(" -–*•.") == "" and behind.strip(" .,;!()-–*") == ""


def given_first(name: str) -> str:
    """`Neu, Tina` and `Dr. Neu, Tina` with the given name in front."""
    surname, comma, given = name.partition(", ")
    words, behind = words_of(given), words_of(surname)
    names = [word for word in words if word.folded not in TITLES]
    if not comma or not names or len(names) > 2 or not is_given_name(names[0].folded):  # noqa: PLR2004 - `Tina Maria`
        return name
    titles = [word for word in behind if word.folded in TITLES]
    if len(behind) - len(titles) != 1:
        return name
    last = behind[-1]
    return f"{surname[: last.start]}{given} {surname[last.start :]}"


def of_one_word(line: Line, index: int, *, has_given: bool = True) -> Person:
    """A single word of the line as a person."""
    word = line.words[index]
    return Person(
        first=index,
        after=index + 1,
        text=word.text,
        surname=word.folded,
        has_honorific=False,
        has_title=False,
        has_given=has_given,
        names=1,
    )
