"""Names of any tongue that the words before them announce: `Rückmeldung an mich: Okko Harms`, `please ring Funmi Adeyemi on +49 …`."""

import re
from collections.abc import Iterator

from intake.reading.call_cues import before_word, last_clause
from intake.reading.people import Person, person_at
from intake.reading.sheet import Line
from intake.reading.single_names import ROLES, SHORTEST_NAME
from intake.reading.vocabulary import is_no_name
from intake.reading.words import Word, fold


def unknown_persons(line: Line) -> Iterator[Person]:
    """`Rückmeldung an mich: Okko Harms, 04931 …`, `ask for Grace at …`: names of any tongue that the words before announce."""
    words = line.words
    # Whether the word before can end an announcement, asked before anything dear is.
    any_word = "contact" in line.folded or "ansprechpartner" in line.folded
    asked_for = frozenset(_asked_for(line)) if " verlangen" in line.folded or " fragen" in line.folded else ()
    for index in [
        i for i, before in enumerate(words[:-1], 1) if any_word or before.folded in _LAST_WORDS or i in asked_for
    ]:
        word = words[index]
        if not word.is_capitalised or len(word.text) < SHORTEST_NAME or _is_said_of(word):
            continue
        before = last_clause(fold(before_word(line, index)))
        announced = _ANNOUNCED.search(before) or index in asked_for
        person = person_at(line, index) if announced or _is_called(line, index, before) else None
        if person is None or person.is_sure or not _UNKNOWN_ENDS.match(line.text, line.words[person.after - 1].end):
            continue
        if person.names == 2 or (person.names == 1 and _ALONE_ANNOUNCED.search(before)):  # noqa: PLR2004 - given name and surname
            yield person


def _asked_for(line: Line) -> Iterator[int]:
    """Where two words begin that are to be asked for, apart from what stands before: `0561 …, Grace Obi verlangen`."""
    for index, word in enumerate(line.words[3:], 1):
        if word.text in _ASKING and line.gaps[index].rstrip()[-1:] in (",", ":"):
            yield index


_ASKING = ("verlangen", "fragen")


def _is_called(line: Line, index: int, before: str) -> bool:
    """Whether two words are a name to call: `Please ring Funmi Adeyemi on +49 …`."""
    if _CALLED_BY_NUMBER.search(before) is None:
        return False
    person = person_at(line, index)
    return (
        person is not None
        and person.names > 1
        and _NUMBER_NEXT.match(fold(line.text[line.words[person.after - 1].end :][:40])) is not None
    )


_LAST_WORDS = frozenset(
    "mich bin bin's is ist heisse this for nach am i'm name's schreibt ihnen an uns ich ring call phone to with reach contact sie sich mit bei ort kollegin kollege schwester schw pfleger mitarbeiterin mitarbeiter erstkraft mfa praxismanagerin praxismanager praxisleitung managerin manager assistentin chefin leiterin sekretaerin".split()
)


def _is_said_of(word: Word) -> bool:
    return is_no_name(word.folded) or _ROLE.fullmatch(word.folded) is not None


_ROLE = re.compile(ROLES)
_ALONE_ANNOUNCED = re.compile(
    r"(?:mein name ist|ich heisse|my name(?: is|'s)|\bask for|\bbitte (?:direkt )?an|(?:\bfrag\w* (?:sie )?(?:bitte |einfach |dort )?|bitte |dort )nach|\bmich:|\bich,?(?= \()|\bansprechpartner\w*(?: (?:vor ort|bei uns|in der praxis|hierfuer|dafuer|fuer (?:rueckfragen|sie)))?(?: ist|:)|\b(?:kolleg(?:e|in)|schwester|schw\.|pfleger|mitarbeiter(?:in)?))\W{1,3}$"
)
_ANNOUNCED = re.compile(
    rf"{_ALONE_ANNOUNCED.pattern}|(?:\bich bin(?:'s)?,?|\bthis is|\bcontact(?: person)? is(?: [a-z]+){{0,3}}|\b(?:i am|i'm)(?: the(?: [a-z]+){{1,3}},)?|\bmich[,(]?|hier (?:ist|schreibt)|schreibt ihnen)\W{{1,3}}$"
)
_CALLED_BY_NUMBER = re.compile(
    r"\b(?:ring|call|phone|speak (?:to|with)|talk (?:to|with)(?: is)?|back to|reach|contact|rufen sie|meldet sich|erreichen sie|sprechen sie mit|wenden sie sich an|melden sie sich bei)(?: (?:bitte|please|our|unsere?[nrms]?|die|den|der|dem|erstkraft|mfa|kolleg(?:in|en)|praxismanager(?:in)?|praxisleitung|assistentin|chefin|leiterin|sekretaerin|office manager|practice manager|manager)){0,4}\W{1,3}$"
)
_NUMBER_NEXT = re.compile(
    r"(?:[ ,(:–-]{1,4}|\b(?:on|at|under|unter|tel\w*|phone|mobile?|der|nummer|direct|line)\b[.:]?){1,6}\(?[+0]\d"
)
"""A name that nobody knows is one to call where its number follows."""
_UNKNOWN_ENDS = re.compile(
    r"\s*(?:$|[,.;!()/|–-]|(?:at|on|from|under|unter|aus|von|vom|in|fragen|verlangen|wenden|richten|hier|und|and|kann|weiss|weiß|hilft|gibt|wartet)\b|\(?[+0]\d)"
)
