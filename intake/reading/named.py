"""A person as a candidate for the contact, and how mentions of the same person are joined to one."""

from dataclasses import dataclass, replace

from intake.reading.people import Person
from intake.reading.sheet import Line
from intake.reading.values import Candidate, Source
from intake.reading.vocabulary import (
    DOCTOR,
    HONORIFICS,
    NEIGHBOURS,
    PARTICLES,
    TITLES,
    is_given_name,
    is_head,
    is_specialty,
)


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


def named(person: Person, line: Line, *, source: Source, score: float, text: str | None = None) -> Named:
    """The person as a candidate found in this line; `text` replaces the name as written."""
    words = [
        w.folded
        for w in line.words[person.first : person.after]
        if w.folded not in TITLES and w.folded not in PARTICLES and w.folded not in HONORIFICS
    ]
    candidate = Candidate(
        value=text or person.text, source=source, score=round(max(0.0, min(score, 0.98)), 3), place=line.text
    )
    return Named(candidate=candidate, names=tuple(words) or (person.surname,), line=line.number)


_LONGEST_PRACTICE = 12
"""Words between a practice's head word and a name that still belongs to it."""


_ABBREVIATED = 3
_CONTACT_WORDS = ("ansprech", "kontakt", "zustaendig", "rueck")
"""`Hausärzte am Kanal, Ansprechpartner Dr. Tuncel`"""


def in_practice(line: Line, person: Person) -> bool:
    """Whether the name belongs to a practice's: a head word stands before it in the same part of the line."""
    for index in range(person.first - 1, max(-1, person.first - 2 - _LONGEST_PRACTICE), -1):
        word = line.words[index]
        if _parts(line, person, index) or word.folded.startswith(_CONTACT_WORDS):
            return False
        head = is_head(word.folded) or word.folded in NEIGHBOURS
        if head or (is_specialty(word.folded) and word.is_capitalised):
            return not person.has_honorific
    return False


def _parts(line: Line, person: Person, index: int) -> bool:
    """Whether what stands behind the word keeps it apart from the name."""
    gap, before = line.gaps[index + 1], line.words[index].folded
    if gap[:1] in ".!?" and len(gap) > 1 and before not in TITLES and len(before) > _ABBREVIATED:
        # A sentence ends between the practice and the name.
        return True
    if any(mark in gap for mark in ";:|·•()\t") or " - " in gap or " – " in gap:
        return True
    if " / " in gap and not person.has_title:
        return True
    doctors = line.words[person.first].folded in DOCTOR or line.words[index + 1].folded in DOCTOR
    return "," in gap and (person.has_honorific or not doctors)


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
        return not a.given or not b.given or _may_be_one(a.given, b.given)
    if a.given == b.given and 1 in (len(a.surname), len(b.surname)) and a.surname[0] == b.surname[0]:
        # `Sina W.` below is the Sina Wohlleben above.
        return a.given != ""
    # A lone given name (`VG Yvonne`) is whoever bears it.
    return (len(a.names) == 1 and a.names[0] == b.given) or (len(b.names) == 1 and b.names[0] == a.given)


def _may_be_one(given: str, other: str) -> bool:
    """`S.` may be Sigrid; Sigrid is not Sabine."""
    return given == other or (given[0] == other[0] and 1 in (len(given), len(other)))


_COUNTS = 0.3
"""What is under it supports nothing."""


def _joined(group: list[Named]) -> Named:
    best = group[0]
    fullest = max(group, key=lambda n: (_fullness(n), n.candidate.score))
    written = [n for n in group if n.candidate.source is not Source.DISPLAY_NAME and n.candidate.score >= _COUNTS]
    spelled = any(_fullness(n) > _INITIAL for n in group if n.candidate.source is not Source.DISPLAY_NAME)
    if written and not spelled and max(map(_fullness, written)) == _INITIAL:
        # `U. Lang` signs as somebody wishes to be called; only a bare `Lang` or `Ulla` is filled up from the envelope.
        fullest = max(written, key=_fullness)
    sources = {n.candidate.source for n in group if n.candidate.score >= _COUNTS}
    score = min(0.98, best.candidate.score + 0.02 * max(0, len(sources) - 1))
    return Named(
        candidate=replace(best.candidate, value=fullest.candidate.value, score=round(score, 3)),
        names=fullest.names,
        line=best.line,
    )


def _fullness(named: Named) -> int:
    if len(named.names) == 1:
        return 0 if is_given_name(named.names[0]) else 1
    if len(named.surname) == 1:
        return 1
    return _INITIAL if len(named.given) == 1 else _INITIAL + 1


_INITIAL = 2
