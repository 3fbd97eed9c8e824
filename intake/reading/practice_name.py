"""Where a practice's name begins and ends around its head word.

To the left stand modifiers (`Überörtliche`, `Kinder- und`). To the right follow titles, names, places with am/an der, the
field with für, company forms, further doctors. The rules to the right are tried in their order for each next word; the first
that knows the case says how many words it takes, and none ends the name.
"""

import re

from intake.reading.practice_end import OF_DOCTORS, before_address
from intake.reading.practice_next import Next
from intake.reading.practice_rules import RULES
from intake.reading.practice_small import is_small_signature
from intake.reading.practice_words import AND, ARTICLES, FIELD_WORDS, PARTNERS, PLACE_WORDS, PLURAL
from intake.reading.sheet import Line, Zone
from intake.reading.towns import is_town
from intake.reading.vocabulary import (
    COMPANY_FORMS,
    DOCTOR,
    HONORIFICS,
    TITLES,
    is_function_word,
    is_generic,
    is_given_name,
    is_head,
    is_modifier,
    is_no_name,
    is_specialty,
)
from intake.reading.words import Word

_ENDING_MARKS = frozenset(':;|•·!?()"„“\t\n@0123456789')


def name_around(line: Line, head: int, gaps: tuple[str, ...]) -> tuple[int, int]:
    """First word of the name, and the index after its last one."""
    return first_word(line, head, gaps), _after_last(line, head, gaps)


def first_word(line: Line, head: int, gaps: tuple[str, ...]) -> int:
    """The index of the name's first word."""
    first = head
    while first > max(0, head - _WORDS_BEFORE) and gaps[first].strip(" .") in ("", "-"):
        before = line.words[first - 1]
        if gaps[first].strip(" .") == "-" and before.folded not in _SHORTENED:
            break
        if before.folded in AND and first > 1 and line.words[first - 2].text.endswith("-"):
            first -= 2
        elif (
            _is_english(before, line.words[head])
            or _is_modifier(before, line.words[head])
            or (first == head and _is_houses_name(line, first - 1, line.words[head]))
        ):
            first -= 1
        else:
            break
    return first


_WORDS_BEFORE = 8
"""More do not stand before a head; this keeps the search linear."""


def _is_english(word: Word, head: Word) -> bool:
    """`City Health Centre`: English names stand before their head."""
    return head.folded in _ENGLISH and word.is_capitalised and not is_function_word(word.folded)


_ENGLISH = frozenset(
    "centre center clinic practice surgery polyclinic dermatology cardiology urology radiology neurology gastroenterology orthopedics orthopaedics pediatrics paediatrics dentistry".split()
)


def _is_houses_name(line: Line, index: int, head: Word) -> bool:
    """`Lasermed Praxis Konstanz`, `Sana MVZ Oldenburg`: one name at the line's beginning, no person's."""
    word = line.words[index]
    # `Helpdesk Sana-Nord Kliniken`: a desk may stand before it.
    leads = index == 0 or (index == 1 and is_no_name(line.words[0].folded) and not line.gaps[1].strip())
    at_start = leads and line.zone is Zone.CLOSING and not line.text[: line.words[0].start].strip() and not line.closes
    return (
        at_start
        and word.is_capitalised
        and not (is_given_name(word.folded) or is_no_name(word.folded) or word.folded in TITLES)
        and head.is_capitalised
        and head.folded not in PLURAL
    )


def _is_modifier(word: Word, head: Word) -> bool:
    if is_function_word(word.folded) or not (word.is_capitalised or not head.is_capitalised):
        return False
    field = is_specialty(word.folded) and head.folded.endswith(("praxis", "zentrum", "klinik", "team"))
    return is_modifier(word.folded) or word.folded in _SHORTENED or field


_SHORTENED = frozenset(
    "gem st chir orth int ev kath allg intern internist med hausaerztl fachaerztl ueberoertl allgemeinmed".split()
)
"""`Gem.-Praxis`, `Ev.-Krankenhaus`"""


def _after_last(line: Line, head: int, gaps: tuple[str, ...]) -> int:
    # In small letters every word could be a name; only a signature line makes it one.
    small = not line.words[head].is_capitalised and is_small_signature(
        line, head, before=gaps[first_word(line, head, gaps)]
    )
    index = head + 1
    while index < len(line.words):
        gap = gaps[index]
        marks = gap.strip()
        if _joins_doctors(line, head, index, marks):
            index += 1
            continue
        if len(gap) > _WIDEST_GAP or _ENDING_MARKS.intersection(marks):
            break
        at = Next(line=line, head=head, index=index, marks=marks, spaced=gap[:1] == " ", small=small)
        taken = next((taken for rule in RULES if (taken := rule(at)) is not None), 0)
        if taken == 0:
            break
        index += taken
    return before_address(line, head, index)


def _joins_doctors(line: Line, head: int, index: int, marks: str) -> bool:
    """`HNO-Praxis Hamm · Dr. Nowak & Dr. Ott`: two doctors behind a mark own the practice, one would sign the mail."""
    if marks == "·" and _is_second_owner(line, head, index):
        return True
    return (
        marks in ("·", "•", "|")
        and not any(word.folded in DOCTOR for word in line.words[head:index])
        and _TWO_DOCTORS.match(line.text, line.words[index].start) is not None
    )


def _is_second_owner(line: Line, head: int, index: int) -> bool:
    """`Gemeinschaftspraxis Quandt · Rieger`, at the end of the part."""
    word = line.words[index]
    is_bare = 2 <= index - head <= _MOST_OWNERS and line.text[word.end :].lstrip()[:1] in ("", ",", ";", ".", "·")  # noqa: PLR2004 - head, surname
    return (
        is_bare
        and OF_DOCTORS.fullmatch(line.words[head].folded) is not None
        and not (is_no_name(word.folded) or is_town(word.folded))
    )


_MOST_OWNERS = 4
_TWO_DOCTORS = re.compile(
    r"(?:Dres|Drs)\b|(?:Prof\. ?)?Dr\. ?(?:med\. ?)?(?:[\w-]{1,20}\.? ){1,3}(?:&|\+|und|u\.|/) ?(?:Prof\.|Dr\.|Partner|Kolleg)"
)
_WIDEST_GAP = 4


def tells_name(line: Line, first: int, after: int, head: int) -> bool:
    """Whether more than a kind of practice is named: `Gemeinschaftspraxis` and `Urologische Praxis` are no names."""
    for index in range(first, after):
        # Behind a title everything is a surname: `Praxis Dr. Klein`.
        titled = index > head and line.words[index - 1].folded in TITLES and line.words[index].folded not in TITLES
        housed = (
            index > head + 1 and line.words[index - 1].folded in ("im", "am") and is_generic(line.words[index].folded)
        )
        if index != head and (titled or housed or _is_telling(line.words[index]) or _is_surname(line, index, head)):
            return True
    folded = line.words[head].folded
    prefix = folded.rpartition("-")[0]
    if len(prefix) > _SHORT_PREFIX and not is_specialty(prefix) and not is_modifier(prefix) and not is_generic(folded):
        # `Elisabeth-Krankenhaus`; but `HNO-Praxis` and `Privat-Praxis` name a kind.
        return True
    unique = not is_generic(folded) and not is_specialty(folded) and len(folded) > _LONG_HEAD
    whole = line.zone is Zone.CLOSING and after - first == len(line.words)
    return unique and (whole or any(word.folded in COMPANY_FORMS for word in line.words[first:after]))


def is_telling(words: tuple[Word, ...]) -> bool:
    """Whether the words before a name end with a house that is more than a kind."""
    last = words[-1]
    return len(words) > 1 and not (is_head(last.folded) or is_specialty(last.folded) or is_modifier(last.folded))


def _is_surname(line: Line, index: int, head: int) -> bool:
    """`Praxis Fischer`, `Praxis Klein`: behind the head what looks like a modifier is a name, unless it goes on to a field."""
    word, before = line.words[index], line.words[index - 1].folded
    return (
        index > head
        and before not in AND
        and before not in ("fuer", "f")
        and is_modifier(word.folded)
        and word.is_capitalised
        and not word.folded.endswith(("e", "en", "es", "-"))
        and not is_specialty(word.folded)
    )


_SHORT_PREFIX = 5
_LONG_HEAD = 14


def _is_telling(word: Word) -> bool:
    folded = word.folded
    if folded in TITLES or folded in PLACE_WORDS or folded in ARTICLES or folded in AND or folded in PARTNERS:
        return False
    if folded in COMPANY_FORMS or folded in HONORIFICS or folded in ("fuer", "f", "st", "gem"):
        return False
    return not (is_modifier(folded) or is_generic(folded) or is_specialty(folded) or folded in FIELD_WORDS)
