"""Words as they are searched for: one spelling for all that people write, the same for tickets and for questions.

Theory. What is written is folded before it is kept and before it is looked for, here and nowhere else, so that both
databases find the same: small letters, no accents, ß as ss, and ae, oe, ue as a, o, u, so that Müller, Mueller and Muller
are one word. A word's beginning folds to the beginning of the folded word, so that prefixes are found as well. Words joined
by dots or dashes are kept joined too (x.isynet, xisynet), addresses whole and by their domain, telephone numbers
without their zeros and country, and once more from the end, by which one is found without its area code.

Every pattern begins at the border of a word and gives nothing back, so that all of this is linear.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

LONGEST_WORD = 40
MOST_WORDS = 2_000
"""Of one mail or note: more is no text that anybody looks for."""
MOST_TERMS = 12
_LONGEST_TEXT = 30_000
ADDRESS, BACKWARDS = "@", "#"
"""Marks before what is no word of anybody's: an address, and a telephone number read from its end."""
_SHORTEST_PREFIX = 3
_PHONE = range(6, 18)
"""How many digits make a telephone number."""
_OWN_COUNTRY = "49"

_ACCENTS = re.compile("[\u0300-\u036f]")
_LETTERS = str.maketrans({"ø": "o", "œ": "oe", "æ": "ae", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i"})
_WORD = re.compile(r"[^\W_]+")
_JOINED = r"(?:[.\-_/@'’][^\W_]++)"
_CHAIN = re.compile(rf"(?<![^\W_])(?:@[^\W_]++{_JOINED}*+|[^\W_]++{_JOINED}++)")
_DIGITS = re.compile(r"(?<![^\W_])\+?[0-9](?:[0-9]|[ ()/.\-+–\xa0]{1,3}+(?=[0-9+]))*+(?![^\W_])")
_GROUP = re.compile(r"[0-9]+")


@dataclass(frozen=True, slots=True)
class Term:
    """A folded word that is looked for; as a prefix, or whole."""

    word: str
    is_prefix: bool


Sought = tuple[tuple[tuple[Term, ...], ...], ...]
"""All of these must hold; each does if one of its alternatives does, which is so if all of its terms are found."""


@dataclass(frozen=True, slots=True)
class _Run:
    """A stretch of words that also means something as one."""

    start: int
    end: int
    words: tuple[str, ...]
    is_whole: bool = False
    """Whether the parts alone say too little, as those of an address."""


def words_of(texts: Iterable[str]) -> tuple[str, ...]:
    """The different words these texts are found by, at most `MOST_WORDS`."""
    found: dict[str, None] = {}
    for text in texts:
        folded = _folded(text)
        found.update(dict.fromkeys(word[:LONGEST_WORD] for word in _WORD.findall(folded)))
        found.update(dict.fromkeys(word for run in _chains(folded) for word in run.words))
        found.update(dict.fromkeys(word for run in _phones(folded) for word in run.words))
        if len(found) >= MOST_WORDS:
            break
    return tuple(found)[:MOST_WORDS]


def sought_in(text: str) -> Sought:
    """What somebody who typed this looks for; empty if there is no word in it. Never fails, whatever it is."""
    folded = _folded(text)
    # A telephone number may be joined by dots and dashes too, and says more.
    phones = list(_phones(folded))
    chains = [one for one in _chains(folded) if all(one.end <= it.start or it.end <= one.start for it in phones)]
    wanted: list[tuple[tuple[Term, ...], ...]] = []
    place = 0
    for run in sorted((*phones, *chains), key=lambda run: run.start):
        wanted += [((_term(word),),) for word in _WORD.findall(folded, place, run.start)]
        wanted.append(_alternatives(run, _WORD.findall(folded, run.start, run.end)))
        place = run.end
    wanted += [((_term(word),),) for word in _WORD.findall(folded, place)]
    return tuple(dict.fromkeys(wanted))[:MOST_TERMS]


def _alternatives(run: _Run, parts: list[str]) -> tuple[tuple[Term, ...], ...]:
    if run.is_whole:
        return ((_term(run.words[0]),),)
    return tuple(dict.fromkeys((tuple(map(_term, parts[:MOST_TERMS])), *((_term(word),) for word in run.words))))


def whole(sought: Sought) -> Sought:
    """The same, but no word is a prefix: what is found so is found, and finding it costs next to nothing."""
    return tuple(
        tuple(tuple(Term(word=term.word, is_prefix=False) for term in terms) for terms in alternatives)
        for alternatives in sought
    )


def is_found(words: str, sought: Sought) -> bool:
    """Whether what is sought is found by these folded words, which stand with a space between each two."""
    held = f" {words} "
    return all(
        any(all(f" {term.word}{'' if term.is_prefix else ' '}" in held for term in terms) for terms in alternatives)
        for alternatives in sought
    )


def _term(word: str) -> Term:
    cut = word[:LONGEST_WORD]
    return Term(word=cut, is_prefix=len(cut) >= _SHORTEST_PREFIX)


def _folded(text: str) -> str:
    text = text[:_LONGEST_TEXT].casefold()
    if not text.isascii():
        text = _ACCENTS.sub("", unicodedata.normalize("NFKD", text)[: 2 * _LONGEST_TEXT]).casefold().translate(_LETTERS)
    return text.replace("ae", "a").replace("oe", "o").replace("ue", "u")


def _chains(folded: str) -> Iterator[_Run]:
    """Words joined by one sign each: names with dots and dashes, addresses."""
    for match in _CHAIN.finditer(folded):
        chain = match.group()
        local, at, domain = chain.rpartition("@")
        parts = (chain, domain) if local else (chain,)
        # An address has a mark before it, lest every beginning of a word go through a thousand addresses.
        words = tuple((ADDRESS if at else "") + _joined(part) for part in parts)
        yield _Run(match.start(), match.end(), words, is_whole=bool(at))


def _joined(chain: str) -> str:
    return "".join(_WORD.findall(chain))[:LONGEST_WORD]


def _phones(folded: str) -> Iterator[_Run]:
    """Groups of digits that may be one telephone number, or a ticket's."""
    for match in _DIGITS.finditer(folded):
        if match.end() - match.start() < _PHONE.start:
            continue
        for groups in _numbers(list(_GROUP.finditer(folded, *match.span())), folded):
            yield from _phone(groups, folded)


def _numbers(groups: list[re.Match[str]], folded: str) -> Iterator[list[re.Match[str]]]:
    """The groups of each number, where several stand behind one another."""
    number: list[re.Match[str]] = []
    length = 0
    for group in groups:
        begins_anew = group.group().startswith("0") or folded[group.start() - 1 : group.start()] == "+"
        if number and begins_anew and length >= _PHONE.start:
            yield number
            number, length = [], 0
        number.append(group)
        length += len(group.group())
    yield number


def _phone(groups: list[re.Match[str]], folded: str) -> Iterator[_Run]:
    start, end = groups[0].start(), groups[-1].end()
    digits = "".join(group.group() for group in groups)
    abroad = digits.startswith("00") or (start > 0 and folded[start - 1] == "+")
    national = digits.lstrip("0")
    if abroad and national.startswith(_OWN_COUNTRY):
        national = national.removeprefix(_OWN_COUNTRY).lstrip("0")
    if len(national) in _PHONE:
        yield _Run(start, end, (national, BACKWARDS + national[::-1]))
