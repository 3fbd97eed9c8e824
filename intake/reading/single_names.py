"""Single names that running text introduces: `anna hier`, `nach Uschi fragen`, `unsere MFA Lena`; names without capitals."""

import re
from collections.abc import Iterator
from dataclasses import replace

from intake.reading.call_cues import ASKED_FOR, CALL_LEAD, HERE, LEADING_WORDS, SELF, before_word, last_clause
from intake.reading.people import Person, givens_in, of_one_word, person_at
from intake.reading.sheet import Line
from intake.reading.vocabulary import is_function_word, is_given_name, is_no_name
from intake.reading.words import Word, fold

_CALLED = re.compile("name |heiss")
_SIGNED_FOR = re.compile(r"i am |i\. ?[av]\.")
_HERE_WORDS = re.compile("hier| here|am apparat|am telefon")
ROLES = (
    r"(?:schwester|pfleger|kolleg(?:e|en|in)|[mz]fa|azubi|auszubildende\w*|erstkraft|helferin|arzthelferin|sprechstundenhilfe"
    r"|(?:praxis)?managerin|leiterin|leitung|sekretaerin|chefin|chef|mann|frau|partner(?:in)?|assistentin|assistenz|admin|nurse|manager|wife|husband|colleague|receptionist)"
)
_ROLE_LEAD = re.compile(rf"{ROLES},? $")
"""`unsere Praxismanagerin Jana`, `meine Frau Ulla`"""
_INTRODUCING = tuple(
    "hier here bin ich icke isch ben suis jestem soy sono apparat telefon name rueck melden ansprechpartner anrufen kontakt frag verlangen wenden sondern bescheid ruf sprech call ask i'm this"
    " schwester pfleger kolleg mfa zfa azubi auszubildende erstkraft helferin arzthelferin sprechstundenhilfe manager praxismanager leit sekretaerin chef mann frau partner assisten admin nurse wife husband colleague receptionist".split()
)
"""Without one of these no single name is introduced."""
SHORTEST_NAME = 3
_NAME_IS = re.compile(r"(?:\bi\. ?[av]\.|mein name ist|ich heisse?|my name is|name lautet)\W+$")
_CALL_LEAD_NEAR = re.compile(
    r"(?:rueckfragen|rueckruf\w*|rueckmeldung\w*|melden|ansprechpartner\w*|anrufen|kontakt\w*|frag\w*|verlangen|wenden|sondern|bescheid|rufen sie|ruft|rufe?|sprechen sie|call|ask for)\W+(?:(?:bitte|an|bei|die|den|der|unsere|unseren|meine|ist|sie|sich|mit|nach|zu|gern|direkt|to|for)\W+){0,4}$"
)
_IT_IS = re.compile(r"\b(?:das|da) (?:ist|isch|is|sitzt) (?:die |der |d['’]? |de |da |unsere? )?$")
_SALUTES = re.compile(r"^\W*(?:hi|hello|hey|dear)(?: there| all| team)?\W+$")
_HERE_IN_ENGLISH = re.compile(r" here\b")
"""`Hi, Grace here`; but `nothing here works`."""


_INTRODUCING_HEADS = frozenset(word[:3] for word in _INTRODUCING)
"""Asked of every word first: comparing with all of them takes long."""


def _introduces(line: Line) -> bool:
    heads = _INTRODUCING_HEADS
    return any(w.folded[:3] in heads and w.folded.startswith(_INTRODUCING) for w in line.words)


def lone_persons(line: Line) -> Iterator[Person]:
    """`anna hier`, `Kröger hier`, `hier Schwester Monika`, `Rückfragen: Steffen`: a single name that is introduced."""
    words = line.words
    givens = frozenset(givens_in(line))
    signed_for = _SIGNED_FOR.search(line.folded) is not None
    called = signed_for or _CALLED.search(line.folded) is not None
    may_be_any = called or _HERE_WORDS.search(line.folded) is not None
    if not (givens or may_be_any) or not (signed_for or _introduces(line)):
        return
    for index, word in enumerate(words):
        is_given = index in givens
        if not is_given and not (may_be_any and _may_be_introduced(line, index, called=called)):
            continue
        alone = index + 1 == len(words) or not _goes_on(words[index + 1], line.gaps[index + 1])
        if len(word.text) < SHORTEST_NAME or not alone:
            continue
        before, behind = last_clause(fold(before_word(line, index))), fold(line.text[word.end :][:12])
        here = index <= LEADING_WORDS and is_here(line, index)
        if is_given:
            introduced = here or _introduces_given(before, behind)
        else:
            introduced = here or _NAME_IS.search(before) is not None
        if introduced:
            yield of_one_word(line, index, has_given=is_given_name(word.folded))


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
