"""Words with their places: the letters a reading compares, free of case and umlaut spelling, and cut in linear time."""

import re
from typing import NamedTuple

from intake.reading.remembered import Remembered

_UMLAUTS = (("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("ß", "ss"))
_ACCENTS = str.maketrans("éèêáàó", "eeeaao")

# A word is letters, perhaps with digits, joined by single hyphens or apostrophes. A dot is never part of a word: whether it
# ends a sentence or an abbreviation is told by the word before it.
_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+|\d[^\W_]*)*-?")


class Word(NamedTuple):
    """A word of a line: as written, folded for comparison, and where it stands."""

    text: str
    folded: str
    start: int
    end: int

    @property
    def is_capitalised(self) -> bool:
        """Whether it begins with a capital letter."""
        return self.text[0].isupper()


def fold(text: str) -> str:
    """Lower case with ae, oe, ue, ss for umlauts and sharp s, so that `Grüße` and `GRUESSE` are alike."""
    lowered = text.lower()
    if lowered.isascii():
        return lowered
    # Replacing four letters takes a fraction of looking up every one of the text.
    for umlaut, letters in _UMLAUTS:
        lowered = lowered.replace(umlaut, letters)
    return lowered if lowered.isascii() else lowered.translate(_ACCENTS)


def words_of(text: str) -> tuple[Word, ...]:
    """The words of a text in order."""
    # Hundreds a mail: a named tuple's own constructor takes twice as long as the tuple's, and a match object longer than
    # looking for the word again. Between two words is no letter, so it is found where it was.
    made, found, at = tuple.__new__, [], 0
    for written in _WORD.findall(text):
        start = text.find(written, at)
        at = start + len(written)
        found.append(made(Word, (written, _FOLDED[written], start, at)))
    return tuple(found)


_FOLDED: Remembered[str, str] = Remembered(lambda word: fold(word[:_LONGEST]))
_LONGEST = 60
"""Letters of a word that are compared."""


_ABBREVIATIONS = frozenset(
    "dr dres med prof dipl psych st str nr tel fr hr hrn bzw ca inkl zzgl evtl ggf usw etc u a i d h z b v o g vgl abt dent rer nat"
    " habil univ priv doz geb incl max min mio tsd std ing fon mob bes allg zw jr sr ms mr mrs no vs phil pol ra sog o.g mfg vg lg".split()
)

_ORDINAL = 2
"""Digits before the dot of `am 8. November`."""
_END = re.compile(r"[.!?…]+(?=[\s\"“”)»]|$)|[;\n]")
_LAST_WORD = re.compile(r"[^\W_]+$")


def sentences_of(text: str) -> tuple[str, ...]:
    """The sentences of a text, each with its closing mark; abbreviations and ordinals do not end one."""
    found: list[str] = []
    start = 0
    for mark in _END.finditer(text):
        if mark[0] == "." and _is_abbreviation(text, start, mark.start()):
            continue
        if sentence := text[start : mark.end()].strip():
            found.append(sentence)
        start = mark.end()
    if rest := text[start:].strip():
        found.append(rest)
    return tuple(found)


def _is_abbreviation(text: str, start: int, dot: int) -> bool:
    # Thirty characters are more than any abbreviation has, and keep the search for the word's beginning short.
    word = _LAST_WORD.search(text, max(start, dot - 30), dot)
    if word is None:
        return False
    written = word[0].lower()
    return written in _ABBREVIATIONS or (len(written) <= _ORDINAL and written.isdigit())
