"""The practices' names in one line, each weighed by where it stands and by the words around it."""

import re
from collections.abc import Iterator
from functools import lru_cache

from intake.reading.people import persons_in
from intake.reading.practice_cues import STRONG_CUE, prose_score
from intake.reading.practice_name import first_word, name_around, tells_name
from intake.reading.practice_small import NATIONAL_NUMBER
from intake.reading.practice_words import AND, PARTNERS, PLACE_WORDS
from intake.reading.practice_written import OWNED, QUOTED, completed, in_nominative
from intake.reading.sheet import Line, Zone
from intake.reading.towns import is_town
from intake.reading.values import Candidate, Source
from intake.reading.vocabulary import (
    COMPANY_FORMS,
    DOCTOR,
    NEIGHBOURS,
    is_generic,
    is_head,
    is_modifier,
    is_no_name,
    is_specialty,
)
from intake.reading.words import fold

_SCORES = {Zone.CLOSING: 0.85, Zone.BODY: 0.78, Zone.FORWARD: 0.66, Zone.SUBJECT: 0.62}


def names_in_line(line: Line) -> Iterator[Candidate]:
    """All names that are told by a head word, or by doctors that are joined, from left to right."""
    gaps = line.gaps
    covered = after = 0
    for index in [number for number, word in enumerate(line.words) if _may_be_head(word.folded)]:
        word = line.words[index]
        if index < after or word.start < covered or not _is_head(line, index, gaps):
            continue
        first, after = name_around(line, index, gaps)
        if tells_name(line, first, after, index) or _is_called(line, word.end):
            yield (found := _candidate(line, first, after, index))
            covered = line.words[first].start + len(found.value)
    yield from _partners(line)


def _is_called(line: Line, end: int) -> bool:
    """Whether a bracket or quotation marks behind a kind hold the house's name."""
    quoted = line.zone is Zone.CLOSING and QUOTED.match(line.text, end) is not None
    return quoted or OWNED.match(line.text, end) is not None


def _partners(line: Line) -> Iterator[Candidate]:
    """`Dr. Lauf & Partner`, `Dr. Eich und Dr. Buche`: doctors joined are a practice, even without a head word."""
    if not line.words or line.zone not in (Zone.CLOSING, Zone.SUBJECT):
        return
    persons = [p for p in persons_in(line) if p.has_title]
    if (
        not persons
        or line.words[persons[0].first].start > _NEAR_BEGINNING
        or any(is_head(w.folded) for w in line.words)
    ):
        return
    first, after = persons[0], persons[0].after
    joint = line.text[line.words[after - 1].end :][:5].strip(" ")
    if after >= len(line.words) or not joint.startswith(("&", "und", "u.", "+", "/")):
        return
    behind = after + 1 if line.words[after].folded in AND else after
    second = next((p for p in persons[1:] if p.first == behind), None)
    if second is not None or (behind < len(line.words) and line.words[behind].folded in PARTNERS):
        end = second.after if second else behind + 1
        value = line.text[line.words[first.first].start : line.words[end - 1].end]
        yield Candidate(value=value, source=Source.SIGNATURE, score=0.55 if second else 0.7, place=line.text)


_NEAR_BEGINNING = 4


@lru_cache(maxsize=20_000)
def _may_be_head(folded: str) -> bool:
    """Asked of every word of every mail: hardly any needs the closer look."""
    return is_head(folded) or is_specialty(folded) or folded in _HEAD_BEFORE_DOCTOR or folded in NEIGHBOURS


def _is_head(line: Line, index: int, gaps: tuple[str, ...]) -> bool:
    word = line.words[index]
    if word.folded in NEIGHBOURS:
        return _is_own_neighbour(line, index, gaps)
    if is_head(word.folded):
        if word.folded.endswith("praxen") and index > 0 and _SEVERAL.fullmatch(line.words[index - 1].folded):
            return False
        return word.folded != "dres" or word.is_capitalised or line.zone is Zone.CLOSING
    if word.folded in _HEAD_BEFORE_DOCTOR:
        return word.is_capitalised and _is_before_doctor(line, index, gaps)
    may_be = word.is_capitalised or line.zone is Zone.CLOSING or line.text.islower()
    return may_be and is_specialty(word.folded) and _is_field_for_house(line, index, gaps)


def _is_own_neighbour(line: Line, index: int, gaps: tuple[str, ...]) -> bool:
    """A word for others' houses too, where it names the writer's."""
    here = line.text[line.words[index].end :][:50]
    before = _before(line, first_word(line, index, gaps))
    signs = line.zone is Zone.CLOSING and (_begins_part(gaps[index], index) or is_no_name(line.words[index - 1].folded))
    return signs or STRONG_CUE.search(before) is not None or _IS_HERE.search(here) is not None


def _is_before_doctor(line: Line, index: int, gaps: tuple[str, ...]) -> bool:
    """A word that is a head only where a doctor follows, or a house's place, or its name stands before it."""
    folded, in_closing = line.words[index].folded, line.zone is Zone.CLOSING
    behind = line.words[index + 1].folded if index + 1 < len(line.words) else ""
    begins = in_closing and (_begins_part(gaps[index], index) or (index == 1 and line.words[0].folded in _BEFORE_NAME))
    housed = begins and (behind in ("am", "im") or folded == "gp")
    first = first_word(line, index, gaps) if folded in ("partnerschaft", "gp") and in_closing else index
    return behind in DOCTOR or housed or (first < index and _begins_part(gaps[first], first))


def _is_field_for_house(line: Line, index: int, gaps: tuple[str, ...]) -> bool:
    """A doctor's field where it names a house: `Kardiologie Dr. Ott`, `in der Kardiologie am Holstentor`."""
    word, first = line.words[index], first_word(line, index, gaps)
    return (
        _begins_part(gaps[first], first)
        or (word.is_capitalised and _AT_PLACE.match(line.text, word.end) is not None)
        or _begins_sentence(line, gaps[first])
        or (gaps[first] in (". ", "! ", "? ") and _WHOLE_SENTENCE.match(line.text, line.words[first].start) is not None)
        or (gaps[first] in (", ", ": ") and line.zone is Zone.SUBJECT)
        or (line.zone is Zone.CLOSING and 0 < first <= _NEAR_BEGINNING and line.words[first - 1].folded in _FOR)
        or (gaps[first] == ", " and line.zone is Zone.CLOSING and not _is_field(line.words[first - 1].folded))
        or (gaps[first] == ", " and line.text[word.end :].startswith((" am ", " an ")))
        or (
            gaps[first] in (", ", " / ", "; ") and line.text.islower() and NATIONAL_NUMBER.search(line.text) is not None
        )
        or (line.closes and first <= _NEAR_BEGINNING)
        or (first == 1 and line.zone is Zone.CLOSING and line.words[0].folded in _BEFORE_NAME)
        or STRONG_CUE.search(_before(line, first)) is not None
    )


def _before(line: Line, first: int) -> str:
    """The folded text before a word."""
    start = line.words[first].start
    return fold(line.text[max(0, start - 60) : start])


_AT_PLACE = re.compile(r" (?:am|an der|im|zum|zur) [A-ZÄÖÜ][\w-]{2,}")
"""`in der Kardiologie am Holstentor`: a field at a place is a house, wherever it stands."""


def _is_field(folded: str) -> bool:
    return is_specialty(folded) or is_modifier(folded)


_FOR = frozenset("fuer team praxisteam".split())
"""`Tina Neu für Kinderärzte Sternstraße`, `Ihr Team Orthopädie Gold`"""
_BEFORE_NAME = frozenset("die ihre ihr unsere eure das euer".split())
"""`Die Augenärzte Bremen`"""
_IS_HERE = re.compile(r"^(?: [A-ZÄÖÜ][\w-]{2,25}){1,3},? hier\b")
_HEAD_BEFORE_DOCTOR = frozenset(
    "team gp partnerschaft gem.praxis hausarzt zahnarzt kinderarzt frauenarzt augenarzt hautarzt hausaerztin zahnaerztin kinderaerztin frauenaerztin augenaerztin hautaerztin".split()
)
"""These begin a practice's name only right before a doctor's or, in a signature, a place."""


_SEVERAL = re.compile(
    r"zwei|drei|vier|fuenf|sechs|sieben|acht|neun|zehn|elf|zwoelf|mehrere|einige|viele|verschiedene|weitere"
)
"""`Ich betreue neun Arztpraxen in Ulm`: so many have no name."""


def _begins_sentence(line: Line, gap: str) -> bool:
    """`… drucker geht nicht. pneumologie hanke, 0711 …`: a signature in the running line."""
    return gap[:1] in ".!?)" and len(gap) > 1 and (line.text.islower() or NATIONAL_NUMBER.search(line.text) is not None)


_WHOLE_SENTENCE = re.compile(
    r"[A-ZÄÖÜ][\w-]{2,30}(?: (?:am|an|der|im|zum|zur|&|und|Dres\.|Dr\.|[A-ZÄÖÜ][\w-]{0,30})){1,5}(?:[.,] |\.?$)"
)
"""`… frozen. Kinderärzte Nordend Frankfurt. Maria`: a sentence that is a name and nothing else."""


def _begins_part(gap: str, index: int) -> bool:
    return index == 0 or any(mark in gap for mark in "|•·:(\t") or " / " in gap or " - " in gap or " – " in gap


_SOURCES = {Zone.CLOSING: Source.SIGNATURE, Zone.FORWARD: Source.FORWARD, Zone.SUBJECT: Source.SUBJECT}


def _candidate(line: Line, first: int, after: int, head: int) -> Candidate:
    words = line.words
    value = line.text[words[first].start : words[after - 1].end]
    before, behind = line.text[: words[first].start], line.text[words[after - 1].end :]
    score, source = _SCORES[line.zone], _SOURCES.get(line.zone, Source.PROSE)
    if not _stands_alone(before, behind, line):
        score = prose_score(line, before, behind, score)
        source = Source.PROSE if line.zone is Zone.CLOSING else source
    if any(w.folded in DOCTOR or w.folded in COMPANY_FORMS for w in words[first:after]):
        score += 0.03
    elif source is Source.PROSE and score < _CUED and _is_place_alone(line, first, after, head, before):
        score -= 0.12
    named = words[head].folded
    if is_specialty(named) and not is_head(named) and not _AT_PLACE.match(line.text, words[head].end):
        score -= 0.08
    return Candidate(
        value=in_nominative(completed(value, behind, signed=line.zone is Zone.CLOSING), words[head], before),
        source=source,
        score=round(max(0.0, min(score, 0.95)), 3),
        place=line.text,
    )


def _is_place_alone(line: Line, first: int, after: int, head: int, before: str) -> bool:
    """`in der Praxis am Telefon`: a place alone makes no name in running text, unless a bracket with a number holds it."""
    words = line.words
    if first != head or after <= head + 1 or not is_generic(words[head].folded):
        return False
    listed = line.text[words[after - 1].end :][:1] in (",", ")", ";")
    enclosed = before.endswith("(") and (listed or NATIONAL_NUMBER.search(line.text) is not None)
    following = words[head + 1].folded
    return not enclosed and (following in PLACE_WORDS or is_no_name(following))


_LONGEST_LINE = 140
"""A line longer than this is running text, whatever it begins with."""
_CUED = 0.7
"""From this score on, the words before a name in running text have said whose it is."""


def _stands_alone(before: str, behind: str, line: Line) -> bool:
    """Whether the name is a line of its own or one of its parts, rather than in the middle of a sentence."""
    if line.zone is Zone.BODY and before.rstrip().endswith("(") and len(before) > 1:
        return False
    before = _SIGNED_AS.sub("", before)
    marked = before.rstrip().endswith((",", "|", "·", "•", " -", " –", ";", ":", "(", "/"))
    if before.strip(" -–*•|,·") and not marked and not _ends_sentence(before, line):
        return False
    if len(line.text) > _LONGEST_LINE and not before.strip():
        return False
    tail = _IN_TOWN.sub("", behind.strip())
    if tail and tail[0].isupper() and is_town(fold(tail.split(",")[0].strip(" ."))):
        tail = ""
    return not tail or tail[0] in ",|·•;/()-–:" or tail in (".", "!")


_SIGNED_AS = re.compile(r"(?:(?<=[.!?] )|^)(?:Ihre?|Eure?|Euer) $")
"""`… ist gestört. Ihre Praxis am Wasserturm`"""


def _ends_sentence(before: str, line: Line) -> bool:
    """`… ist kaputt. Praxis Deichblick, 04841 …`: a signature begins behind a sentence of a line that gives a number."""
    ends = before.rstrip().endswith((".", "!", "?", ")"))
    return ends and (
        NATIONAL_NUMBER.search(line.text) is not None or _WHOLE_SENTENCE.match(line.text, len(before)) is not None
    )


_IN_TOWN = re.compile(r"^(?:in|aus) [A-ZÄÖÜ][\w-]{2,30}(?:[ -][A-ZÄÖÜ][\w-]{2,30})?(?=$|[,|·•;(.])")
"""The town behind a name: `Praxis Huber in Bobingen, Tel. …`"""
