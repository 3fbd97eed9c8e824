"""Persons who sign with a first name alone: `lg aus roth, die nadine`, `Danke, Marlies vom Empfang`, `Steffi 09131 / 61 61 71`.

Only known given names in the last lines are taken, and only where a greeting stands before them, a number or a place in the
house behind them, or where they are the mail's last word: a patient is seldom called by a first name, and not there.
"""

import re
from collections.abc import Iterator

from intake.reading.call_cues import NUMBER
from intake.reading.named import Named, named
from intake.reading.people import givens_in, of_one_word
from intake.reading.sheet import Line
from intake.reading.values import Source
from intake.reading.vocabulary import TITLES
from intake.reading.words import fold

_BY_NUMBER, _BY_GREETING, _BY_PLACE = 0.6, 0.54, 0.52
_AROUND = 70
"""Characters before and behind a name that are looked at."""
_WORDS_BEHIND = 15

_ARTICLE = r"(?:(?:die|der|de|da|dr|dat|das|s|d|eure?|euer|ihre?) ?['’]? ?)?"
_PART_BEGINS = re.compile(r"(?:^|[,/|·•;(–.!?)-]|\d)\W*$")
_PART_OR_ARTICLE = re.compile(rf"(?:^|[,/|·•;(–.!?)-])\W*{_ARTICLE}$")
PART_ENDS = re.compile(
    r"\W*$| (?:vom|von der|aus der) |\s?[,/|·•;)–-]|\s?\W{0,3}(?:(?:tel|fon|mobil|handy)\w*\W{0,3})?[(+0]?0\d",
    re.IGNORECASE,
)
"""Where a line's part between commas or numbers ends."""
_BEFORE_LAST = re.compile(r"(?:[.!?]\s+|\s[-–]\s?|\b(?:danke?|gruss|gruesse|lg|vg|mfg|bitte)[ ,!]+)$")
_GREETED = re.compile(
    r"\b(?:gruess\w{0,6}|gruss|lg|vg|mfg|bg|hg|glg|dank\w{0,10}|merci|thx|thanks|cheers|servus|pfiat\w*|pfueat\w*|tschuess\w*|tschau|ciao|glueck auf|bis (?:dann|bald|spaeter))\b"
    rf"(?:[ ,!]{{1,3}}(?!(?:an|hat|ist|war|wird|kann|haben)\b)[a-z-]+){{0,5}}?[ ,!(]{{1,3}}{_ARTICLE}$"
)
_TAIL = re.compile(
    r"(?:,? (?:vorne?|hinten|oben|unten|heute))?(?:,? (?:vom|von|vo|vun|aus|ausm|an|am|im|in|bei|from|at)\b(?: (?:der|dem|da|dr|de|den|the))?(?: [\w.-]{1,30}){1,4})?"
    r"\W{0,2}(?:\([^)\n]{0,30}\)\W{0,2}|\W*$|(?=\(?[+0]\d))"
)
_IN_HOUSE = re.compile(
    r"\b(?:vorne?|anmeldung|empfang|rezeption|tresen|theke|buero|verwaltung|sekretariat|praxis|labor|abrechnung|aufnahme|team|front ?desk|reception|office|zentrale)\b"
)
_GOES_ON = frozenset(
    "hat ist war wird kann haben sagt sagte meint macht geht braucht sind will muss soll schreibt weiss".split()
)


def first_names(line: Line) -> Iterator[Named]:
    """The given names of one of the last lines that sign it, with the marks of a signature around them."""
    has_number = NUMBER.search(line.text) is not None
    for index in givens_in(line):
        if index > 0 and line.words[index - 1].folded in TITLES:
            continue
        score = _score(line, index, has_number=has_number)
        if score > 0:
            yield named(of_one_word(line, index), line, source=Source.SIGNATURE, score=score)


def _score(line: Line, index: int, *, has_number: bool) -> float:
    word = line.words[index]
    written, behind = line.text[max(0, word.start - _AROUND) : word.start], line.text[word.end : word.end + 2 * _AROUND]
    if (has_number or len(line.words) == 1) and _PART_BEGINS.search(written[-4:]) and PART_ENDS.match(behind):
        return _BY_NUMBER if behind else _BY_PLACE
    if any(after.folded in _GOES_ON for after in line.words[index + 1 : index + 1 + _WORDS_BEHIND]):
        return 0.0
    before, tail = fold(written), fold(behind[:_AROUND])
    if _TAIL.match(tail) is None:
        return 0.0
    if _GREETED.search(before):
        return _BY_GREETING
    return _BY_PLACE if _PART_OR_ARTICLE.search(before) and _IN_HOUSE.search(tail) else 0.0


def last_word(line: Line) -> Iterator[Named]:
    """`… programm langsam. hilde`: a given name behind the last sentence of the mail."""
    index = len(line.words) - 1
    word = line.words[index]
    before, behind = line.text[: word.start], line.text[word.end :]
    ends = index > 1 and index in givens_in(line) and not behind.strip(" .!)-")
    if ends and _BEFORE_LAST.search(fold(before[-40:])):
        yield named(of_one_word(line, index), line, source=Source.SIGNATURE, score=_BY_PLACE)
