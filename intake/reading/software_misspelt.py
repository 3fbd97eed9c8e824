"""Programs whose names are misspelt: one letter wrong, missing, doubled or swapped, or the name in two words."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from intake.reading.catalogue import Catalogue
from intake.reading.sheet import Line, Sheet
from intake.reading.software_meant import means_product
from intake.reading.software_place import clause_before, source_of
from intake.reading.values import Candidate
from intake.reading.words import fold

_SHORTEST_NAME = 6
"""Letters of a product's name that a slip of one letter still tells."""
_LENGTHS = range(_SHORTEST_NAME - 1, 13)
"""Letters of a product's name, one more or less."""
_ENGLISH_WORDS = frozenset({"comfort", "concept"})
_MISSPELT = 0.5


@dataclass(frozen=True, slots=True, kw_only=True)
class _Near:
    """Products by their names with a letter less, and what these names begin and end with."""

    names: dict[str, str]
    beginnings: frozenset[str]
    ends: frozenset[str]


def misspelt(sheet: Sheet, catalogue: Catalogue) -> Iterator[Candidate]:
    """What a mail that names no program rightly may mean. Linear in its words."""
    near = _near(catalogue)
    for line in sheet.everything:
        yield from _without_first_letter(line, catalogue)
        for index, word in enumerate(line.words):
            # One slip leaves the beginning or the end as it is.
            if word.folded[:2] in near.beginnings or word.folded[0] == "x" or word.folded[-2:] in near.ends:
                name = _near_to(line, index, near)
                if name is not None and _counts(name, line, index, catalogue):
                    yield Candidate(value=name, source=source_of(line), score=_MISSPELT, place=line.text)


def _near_to(line: Line, index: int, near: _Near) -> str | None:
    """The product a word is near to, alone or with the word behind it."""
    folded = line.words[index].folded
    if "-" in folded.removeprefix("x-"):
        # `x-isy-net`; a slip beside the hyphen would be one too many.
        return near.names.get(folded.replace("-", "").removeprefix("x"))
    if folded[0] == "x":
        folded = folded.removeprefix("x").removeprefix("-")
    if len(folded) in _LENGTHS:
        found = next((near.names[cut] for cut in _cuts(folded) if cut in near.names), None)
        if found is not None:
            return found
    if index + 1 < len(line.words) and line.gaps[index + 1] in (" ", ".", "-"):
        both = folded + line.words[index + 1].folded
        return near.names.get(both) if both[-2:] in near.ends and len(both) in _LENGTHS else None
    return None


def _counts(name: str, line: Line, index: int, catalogue: Catalogue) -> bool:
    """Whether the words around a slip do not make it something else: an English word, the vendor."""
    word, short = line.words[index], _short(name)
    if short in _ENGLISH_WORDS:
        return word.folded.startswith("x") or (index > 0 and line.words[index - 1].folded == "x")
    if short in catalogue.ambiguous_names:
        lead, tail = fold(line.text[max(0, word.start - 90) : word.start]), fold(line.text[word.end : word.end + 60])
        return means_product(clause_before(lead, len(lead)), tail, line)
    return True


_SOFTWARE_WORD = re.compile(r"(?:programm|software|praxissoftware|pvs|system|version|mit|nutzen|haben)\W{1,3}$")


def _without_first_letter(line: Line, catalogue: Catalogue) -> Iterator[Candidate]:
    """`Programm Comfort`: an ordinary word that is the longer part of a product's name, behind a word for software."""
    if not any(word in line.folded for word in _ENGLISH_WORDS):
        return
    for product in catalogue.products:
        part = _short(product.name)
        for word in line.words if part in _ENGLISH_WORDS else ():
            if word.folded == part and _SOFTWARE_WORD.search(fold(line.text[max(0, word.start - 30) : word.start])):
                yield Candidate(value=product.name, source=source_of(line), score=_MISSPELT, place=line.text)


@lru_cache(maxsize=16)
def _near(catalogue: Catalogue) -> _Near:
    names: dict[str, str] = {}
    whole = []
    for product in catalogue.products:
        word = _short(product.name)
        if len(word) >= _SHORTEST_NAME and word.isalpha() and word not in _ORDINARY_WORDS:
            names.update(dict.fromkeys(_cuts(word), product.name))
            whole.append(word)
    return _Near(
        names=names, beginnings=frozenset(word[:2] for word in whole), ends=frozenset(word[-2:] for word in whole)
    )


_ORDINARY_WORDS = frozenset({"elefant", "quincy"})


def _short(name: str) -> str:
    """The longer part of a name: `isynet` of x.isynet."""
    return fold(name).rpartition(".")[2]


def _cuts(word: str) -> tuple[str, ...]:
    """The word, and the word without each of its letters: two words that share one differ by a letter."""
    return (word, *(word[:i] + word[i + 1 :] for i in range(len(word))))
