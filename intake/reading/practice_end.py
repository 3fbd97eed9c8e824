"""Where a practice's name ends before its address: the street or the town that is written right behind it."""

import re

from intake.reading.practice_words import ARTICLES, PLACE_WORDS
from intake.reading.sheet import Line
from intake.reading.towns import is_town
from intake.reading.vocabulary import TITLES, is_given_name, is_modifier, is_specialty

OF_DOCTORS = re.compile(r"[a-z-]*praxis|dres|drs|bag|praxisgemeinschaft|[a-z-]*aerzte")
"""Heads of houses that are called by their doctors."""


def before_address(line: Line, head: int, after: int) -> int:
    """The index after the name's last word, given the one after its last word or its address's."""
    if _ends_with_street(line, head, after) or _ends_with_town(line, head, after):
        after -= 1
    if after - head > _NAMED + 1 and line.words[after - 2].folded == "bad" and _is_doctors(line, head, after - 2):
        after -= 2
    return after - 1 if after - head > _NAMED and line.words[after - 1].folded == "bad" else after


def _is_doctors(line: Line, head: int, after: int) -> bool:
    """`Praxis Dr. Kern`: the town behind a doctor's name (`Bad Bevensen`) is no part of it."""
    names = (word.folded for word in line.words[head + 1 : after])
    return OF_DOCTORS.fullmatch(line.words[head].folded) is not None and not any(
        n in PLACE_WORDS or n in ARTICLES or n in ("fuer", "f") or is_specialty(n) for n in names
    )


def _ends_with_street(line: Line, head: int, after: int) -> bool:
    """`Praxis Dr. Kern Markt 3`: what stands before a house's number is its street."""
    word = line.words[after - 1]
    bare = after - head > 1 and line.words[after - 2].folded not in PLACE_WORDS | ARTICLES
    return bare and _HOUSE_NUMBER.match(line.text, word.end) is not None


_HOUSE_NUMBER = re.compile(r" \d{1,3} ?[a-z]?(?=$|[,|·;]| \d{5}\b)")
_NAMED = 2
"""A head and the surname behind it."""


def _ends_with_town(line: Line, head: int, after: int) -> bool:
    """`Praxis Lemke Anklam`: behind a surname, without am or in, a town belongs to the address."""
    if after - head < 3 or not OF_DOCTORS.fullmatch(line.words[head].folded):  # noqa: PLR2004 - head, surname, town
        return False
    surname, town = line.words[after - 2], line.words[after - 1]
    rest = line.text[surname.end : town.start]
    names = (word.folded for word in line.words[head + 1 : after - 1] if word.folded not in TITLES)
    return (
        rest.strip() in ("", "/")
        and (rest != "/")
        and is_town(town.folded)
        and surname.folded not in _QUARTERS
        and not surname.folded.endswith(_PLACES)
        and not any(n in PLACE_WORDS or n in ARTICLES or is_given_name(n) or is_modifier(n) for n in names)
        and surname.folded not in TITLES
        and (surname.is_capitalised or line.text.islower())
    )


_QUARTERS = frozenset(
    "mitte nord sued ost west altstadt neustadt city zentrum stadtmitte nordend suedend westend ostend".split()
)
_PLACES = ("hoehe", "stadt", "viertel", "park", "platz", "markt", "hafen", "ufer", "damm", "allee")
"""`Hausarztpraxis Mitte Ingolstadt`: no surname stands before the town."""
