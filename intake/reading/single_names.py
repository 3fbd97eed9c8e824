"""Single names that running text introduces: `anna hier`, `nach Uschi fragen`, `unsere MFA Lena`; names without capitals."""

import re
from collections.abc import Iterator
from dataclasses import replace

from intake.reading.call_cues import ASKED_FOR, CALL_LEAD, HERE, LEADING_WORDS, SELF, before_word, last_clause
from intake.reading.people import Person, givens_in, person_at
from intake.reading.sheet import Line
from intake.reading.vocabulary import is_function_word, is_given_name, is_no_name
from intake.reading.words import Word, fold

_CALLED = ("name ", "heiss")
_SIGNED_FOR = ("i am ", "i.a.", "i. a.", "i.v.", "i. v.")
_HERE_WORDS = ("hier", " here", "am apparat", "am telefon")
_ROLES = (
    r"(?:schwester|pfleger|kolleg(?:e|en|in)|[mz]fa|azubi|auszubildende\w*|erstkraft|helferin|arzthelferin|sprechstundenhilfe"
    r"|(?:praxis)?managerin|leiterin|leitung|sekretaerin|chefin|chef|mann|frau|partner(?:in)?|assistentin|assistenz|admin|nurse|manager|wife|husband|colleague|receptionist)"
)
_ROLE_LEAD = re.compile(rf"{_ROLES},? $")
"""`unsere Praxismanagerin Jana`, `meine Frau Ulla`"""
_INTRODUCING = tuple(
    "hier here bin ich icke isch ben suis jestem soy sono apparat telefon name rueck melden ansprechpartner anrufen kontakt frag verlangen wenden sondern bescheid ruf sprech call ask i'm this"
    " schwester pfleger kolleg mfa zfa azubi auszubildende erstkraft helferin arzthelferin sprechstundenhilfe manager praxismanager leit sekretaerin chef mann frau partner assisten admin nurse wife husband colleague receptionist".split()
)
"""Without one of these no single name is introduced."""
_SHORTEST_NAME = 3
_NAME_IS = re.compile(r"(?:\bi\. ?[av]\.|mein name ist|ich heisse?|my name is|name lautet)\W+$")
_CALL_LEAD_NEAR = re.compile(
    r"(?:rueckfragen|rueckruf\w*|rueckmeldung\w*|melden|ansprechpartner\w*|anrufen|kontakt\w*|frag\w*|verlangen|wenden|sondern|bescheid|rufen sie|ruft|rufe?|sprechen sie|call|ask for)\W+(?:(?:bitte|an|bei|die|den|der|unsere|unseren|meine|ist|sie|sich|mit|nach|zu|gern|direkt|to|for)\W+){0,4}$"
)
_IT_IS = re.compile(r"\b(?:das|da) (?:ist|isch|is|sitzt) (?:die |der |d['’]? |de |da |unsere? )?$")
_SALUTES = re.compile(r"^\W*(?:hi|hello|hey|dear)(?: there| all| team)?\W+$")
_HERE_IN_ENGLISH = re.compile(r" here\b")
"""`Hi, Grace here`; but `nothing here works`."""


def lone_persons(line: Line) -> Iterator[Person]:
    """`anna hier`, `Kröger hier`, `hier Schwester Monika`, `Rückfragen: Steffen`: a single name that is introduced."""
    words = line.words
    givens = givens_in(line)
    signed_for = any(mark in line.folded for mark in _SIGNED_FOR)
    called = signed_for or any(word in line.folded for word in _CALLED)
    may_be_any = called or any(word in line.folded for word in _HERE_WORDS)
    if not (givens or may_be_any) or not (signed_for or any(w.folded.startswith(_INTRODUCING) for w in words)):
        return
    for index, word in enumerate(words):
        is_given = index in givens
        if not is_given and not (may_be_any and _may_be_introduced(line, index, called=called)):
            continue
        alone = index + 1 == len(words) or not _goes_on(words[index + 1], line.gaps[index + 1])
        if len(word.text) < _SHORTEST_NAME or not alone:
            continue
        before, behind = last_clause(fold(before_word(line, index))), fold(line.text[word.end :][:12])
        here = index <= LEADING_WORDS and is_here(line, index)
        if is_given:
            introduced = here or _introduces_given(before, behind)
        else:
            introduced = here or _NAME_IS.search(before) is not None
        if introduced:
            yield _lone(line, index)


def unknown_persons(line: Line) -> Iterator[Person]:
    """`Rückmeldung an mich: Okko Harms, 04931 …`, `ask for Grace at …`: names of any tongue that the words before announce."""
    words = line.words
    # Whether the word before can end an announcement, asked before anything dear is.
    any_word = "contact" in line.folded or "ansprechpartner" in line.folded
    for index in [i for i, before in enumerate(words[:-1], 1) if any_word or before.folded in _LAST_WORDS]:
        word = words[index]
        if not word.is_capitalised or len(word.text) < _SHORTEST_NAME or _is_said_of(word):
            continue
        before = last_clause(fold(before_word(line, index)))
        person = person_at(line, index) if _ANNOUNCED.search(before) or _is_called(line, index, before) else None
        if person is None or person.is_sure or not _UNKNOWN_ENDS.match(line.text, line.words[person.after - 1].end):
            continue
        if person.names == 2 or (person.names == 1 and _ALONE_ANNOUNCED.search(before)):  # noqa: PLR2004 - given name and surname
            yield person


def _is_called(line: Line, index: int, before: str) -> bool:
    """`Please ring Funmi Adeyemi on +49 …`: two words, then a number."""
    if _CALLED_BY_NUMBER.search(before) is None:
        return False
    person = person_at(line, index)
    return (
        person is not None
        and person.names > 1
        and _NUMBER_NEXT.match(fold(line.text[line.words[person.after - 1].end :][:40])) is not None
    )


_LAST_WORDS = frozenset(
    "mich bin bin's is ist heisse this for nach am i'm name's schreibt ihnen an uns ich ring call phone to with reach contact sie sich mit bei ort kollegin kollege schwester schw pfleger mitarbeiterin mitarbeiter".split()
)


def _is_said_of(word: Word) -> bool:
    return is_no_name(word.folded) or _ROLE.fullmatch(word.folded) is not None


_ROLE = re.compile(_ROLES)
_ALONE_ANNOUNCED = re.compile(
    r"(?:mein name ist|ich heisse|my name(?: is|'s)|\bask for|\bbitte (?:direkt )?an|(?:\bfrag\w* (?:sie )?(?:bitte |einfach |dort )?|bitte |dort )nach|\bmich:|\bbin ich,?(?= \()|\bansprechpartner\w*(?: (?:vor ort|bei uns|in der praxis|hierfuer|dafuer|fuer (?:rueckfragen|sie)))?(?: ist|:)|\b(?:kolleg(?:e|in)|schwester|schw\.|pfleger|mitarbeiter(?:in)?))\W{1,3}$"
)
_ANNOUNCED = re.compile(
    rf"{_ALONE_ANNOUNCED.pattern}|(?:\bich bin(?:'s)?,?|\bthis is|\bcontact(?: person)? is(?: [a-z]+){{0,3}}|\bi am|\bi'm|\bmich[,(]?|hier (?:ist|schreibt)|schreibt ihnen)\W{{1,3}}$"
)
_CALLED_BY_NUMBER = re.compile(
    r"\b(?:ring|call|phone|speak (?:to|with)|talk (?:to|with)(?: is)?|back to|reach|contact|rufen sie|meldet sich|erreichen sie|sprechen sie mit|wenden sie sich an|melden sie sich bei)(?: (?:bitte|please|our|unsere[nrs]?|die|den|der))?\W{1,3}$"
)
_NUMBER_NEXT = re.compile(
    r"(?:[ ,(:–-]{1,4}|\b(?:on|at|under|unter|tel\w*|phone|mobile?|der|nummer)\b[.:]?){1,6}\(?[+0]\d"
)
"""A name that nobody knows is one to call where its number follows."""
_UNKNOWN_ENDS = re.compile(
    r"\s*(?:$|[,.;!()/|–-]|(?:at|on|from|under|unter|aus|von|vom|in|fragen|verlangen|wenden|richten|hier|und|and|kann|weiss|weiß|hilft|gibt|wartet)\b|\(?[+0]\d)"
)


def _may_be_introduced(line: Line, index: int, *, called: bool) -> bool:
    """Whether a word that is no known given name may be one: `Kröger hier`, `mein Name ist Kröger`."""
    word = line.words[index]
    return word.is_capitalised and (called or is_here(line, index)) and not is_no_name(word.folded)


def is_here(line: Line, index: int) -> bool:
    """Whether the word is said to be here: `Kröger hier`, `Hi, Grace here`."""
    end = line.words[index].end
    return HERE.match(line.text, end) is not None or (
        _HERE_IN_ENGLISH.match(line.text, end) is not None
        and _SALUTES.match(fold(before_word(line, index))) is not None
    )


def _introduces_given(before: str, behind: str) -> bool:
    led = any(cue.search(before) for cue in (SELF, _CALL_LEAD_NEAR, _ROLE_LEAD, _NAME_IS, _IT_IS))
    return led or ASKED_FOR.match(behind) is not None


def _goes_on(after: Word, gap: str) -> bool:
    """Whether the next word goes on with the name."""
    return gap == " " and after.is_capitalised and not is_no_name(after.folded)


def _lone(line: Line, index: int) -> Person:
    word = line.words[index]
    return Person(
        first=index,
        after=index + 1,
        text=word.text,
        surname=word.folded,
        has_honorific=False,
        has_title=False,
        has_given=is_given_name(word.folded),
        names=1,
    )


def small_persons(line: Line) -> Iterator[Person]:
    """`ich, petra kleinschmidt`: names without capitals, only where the words before them introduce somebody."""
    for index in givens_in(line):
        word = line.words[index]
        if 0 < index < len(line.words) - 1 and word.text.islower() and not is_function_word(word.folded):
            before = last_clause(fold(before_word(line, index)))
            led = SELF.search(before) or CALL_LEAD.search(before) or _IT_IS.search(before)
            person = person_at(line, index, any_case=True) if led else None
            if person is not None and person.has_given and person.names > 1:
                yield _only_two(person, line)


def _only_two(person: Person, line: Line) -> Person:
    """In running text without capitals a name has two words, not more."""
    after = min(person.after, person.first + 2)
    last = line.words[after - 1]
    return replace(
        person, after=after, names=2, text=line.text[line.words[person.first].start : last.end], surname=last.folded
    )
