"""Where a practice's name begins and ends around its head word.

To the left stand modifiers (`Überörtliche`, `Kinder- und`). To the right follow titles, names, places with am/an der, the
field with für, company forms, further doctors. The rules to the right are tried in their order for each next word; the first
that knows the case says how many words it takes, and none ends the name.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass

from intake.reading.practice_words import (
    AND,
    ARTICLES,
    FIELD_WORDS,
    HOSPITAL,
    NO_PLACES,
    PARTNERS,
    PLACE_WORDS,
    PLURAL,
    STOPPERS,
)

from intake.reading.people import person_at
from intake.reading.sheet import Line, Zone
from intake.reading.vocabulary import (
    COMPANY_FORMS,
    DOCTOR,
    HONORIFICS,
    PARTICLES,
    TITLES,
    is_function_word,
    is_generic,
    is_modifier,
    is_no_name,
    is_specialty,
)
from intake.reading.words import Word

_ENDING_MARKS = frozenset(':;|•·!?()"„“\t\n@0123456789')


@dataclass(frozen=True, slots=True, kw_only=True)
class _Next:
    """The next word to judge: `marks` stand before it, the name has grown from `head` up to it."""

    line: Line
    head: int
    index: int
    marks: str
    spaced: bool
    small: bool
    """Words without capitals may be names here."""

    @property
    def word(self) -> Word:
        return self.line.words[self.index]

    @property
    def before(self) -> Word:
        return self.line.words[self.index - 1]

    @property
    def grown(self) -> tuple[Word, ...]:
        return self.line.words[self.head : self.index]

    @property
    def begun(self) -> bool:
        return self.index > self.head + 1

    @property
    def has_doctors(self) -> bool:
        return any(word.folded in DOCTOR or word.folded in PLURAL for word in self.grown)

    def following(self, step: int = 1) -> Word | None:
        """The word so many places on, if only blanks and the dots of abbreviations lie between."""
        words = self.line.words
        if self.index + step >= len(words):
            return None
        between = (self.line.text[words[i].end : words[i + 1].start] for i in range(self.index, self.index + step))
        return words[self.index + step] if all(not gap.strip(" .") for gap in between) else None


def name_around(line: Line, head: int, gaps: tuple[str, ...]) -> tuple[int, int]:
    """First word of the name, and the index after its last one."""
    return _first_word(line, head, gaps), _after_last(line, head, gaps)


def _first_word(line: Line, head: int, gaps: tuple[str, ...]) -> int:
    first = head
    while first > 0 and gaps[first].strip(" .") in ("", "-"):
        before = line.words[first - 1]
        if gaps[first].strip(" .") == "-" and before.folded not in ("gem", "st", "chir", "orth", "int"):
            break
        if before.folded in AND and first > 1 and line.words[first - 2].text.endswith("-"):
            first -= 2
        elif _is_modifier(before, line.words[head]):
            first -= 1
        else:
            break
    return first


def _is_modifier(word: Word, head: Word) -> bool:
    if is_function_word(word.folded) or not (word.is_capitalised or not head.is_capitalised):
        return False
    return is_modifier(word.folded) or word.folded == "gem"


def _after_last(line: Line, head: int, gaps: tuple[str, ...]) -> int:
    # In small letters every word could be a name; only a signature line makes it one.
    small = not line.words[head].is_capitalised and _is_small_signature(line, head, gaps)
    index = head + 1
    while index < len(line.words):
        gap = gaps[index]
        marks = gap.strip()
        if len(gap) > _WIDEST_GAP or _ENDING_MARKS.intersection(marks):
            break
        at = _Next(line=line, head=head, index=index, marks=marks, spaced=gap[:1] == " ", small=small)
        taken = next((taken for rule in _RULES if (taken := rule(at)) is not None), 0)
        if taken == 0:
            break
        index += taken
    return index


def _is_small_signature(line: Line, head: int, gaps: tuple[str, ...]) -> bool:
    if line.zone is Zone.CLOSING and len(line.words) <= _SMALL_LINE:
        return True
    # `tina neu / hautärzte lang + kurz / 0561 …`: a mail of one line, in parts.
    return line.text.islower() and any(mark in gaps[head] for mark in "/,|") and not is_generic(line.words[head].folded)


_SMALL_LINE = 9
_WIDEST_GAP = 4


def _dash(at: _Next) -> int | None:
    """A spaced dash ends the name, but for a first doctor and a hospital's department (`Klinikum Oberberg – Kardiologische Ambulanz`)."""
    if at.marks not in ("-", "–", "—") or not at.spaced:
        return None
    return 1 if at.word.folded in DOCTOR and not at.has_doctors else _department(at)


def _department(at: _Next) -> int:
    if not HOSPITAL.fullmatch(at.line.words[at.head].folded):
        return 0
    for index in range(at.index, min(len(at.line.words), at.index + 4)):
        word = at.line.words[index]
        if HOSPITAL.fullmatch(word.folded) or (is_specialty(word.folded) and word.is_capitalised):
            return index - at.index + 1
        if not is_modifier(word.folded):
            return 0
    return 0


def _dot(at: _Next) -> int | None:
    """A dot ends the sentence unless it belongs to a title, an initial or another abbreviation."""
    if not at.marks.startswith("."):
        return None
    before = at.before.folded
    return None if before in TITLES or len(before) <= 2 or before in ("dipl", "inh", "jun", "sen") else 0  # noqa: PLR2004 - St., K.


def _comma(at: _Next) -> int | None:
    """Behind a comma only further doctors, a list that goes on, a company form or a hospital's department belong to the name."""
    if "," not in at.marks:
        return None
    if at.word.folded in DOCTOR or at.word.folded in COMPANY_FORMS:
        return 1
    return _listed(at) or _department(at)


def _listed(at: _Next) -> int:
    """How many words of `Wöhrle, Aydin & Kollegen` belong to a list of doctors; a town behind the comma does not."""
    person = person_at(at.line, at.index, any_case=at.small)
    if person is None or person.has_honorific or person.names > 2:  # noqa: PLR2004 - initial and surname
        return 0
    taken = person.after - at.index
    rest = at.line.text[at.line.words[person.after - 1].end :].lstrip()
    if len(at.word.text) == 1 and person.names == 2 and at.has_doctors:  # noqa: PLR2004
        return taken
    if person.names > 1 or person.has_title:
        return 0
    closed = any(word.folded in AND for word in at.grown) or any(
        mark in at.line.text[at.grown[0].start : at.word.start] for mark in "&+"
    )
    if _GOES_ON.match(rest) and not closed:
        return taken
    plural = any(word.folded in PLURAL or word.folded.endswith("aerzte") for word in at.grown)
    return taken if plural and not closed and (not rest or rest.startswith(",")) else 0


_GOES_ON = re.compile(r"(?:,\s?[A-ZÄÖÜ]?[\w-]{2,30}\s?){0,4}(?:&|\+|und\s|u\.\s?)")


def _honorific(at: _Next) -> int | None:
    if at.word.folded not in HONORIFICS:
        return None
    titled = at.following()
    return 1 if not at.begun and titled is not None and titled.folded in DOCTOR else 0


def _stopper(at: _Next) -> int | None:
    return 0 if at.word.folded in STOPPERS else None


def _title_or_form(at: _Next) -> int | None:
    return 1 if at.word.folded in TITLES or at.word.folded in COMPANY_FORMS else None


def _joined_by_sign(at: _Next) -> int | None:
    """`Keller & Brandt`, `Arndt/Niehoff`, `& Partner`."""
    if not any(sign in at.marks for sign in "&+/–-"):
        return None
    return 1 if at.word.folded in PARTNERS or _is_name_word(at.word, small=at.small) else 0


def _joined_by_and(at: _Next) -> int | None:
    if at.word.folded not in AND:
        return None
    word = at.following()
    if word is None or word.folded in HONORIFICS or (not at.begun and at.line.zone is Zone.BODY):
        return 0
    return 2 if word.folded in TITLES or word.folded in PARTNERS or _is_name_word(word, small=at.small) else 0


def _place(at: _Next) -> int | None:
    """`am Nerotal`, `an der Saale`, `im Alten Bahnhof`; `in Kelheim` behind a doctor's name does not belong to it."""
    preposition = at.word.folded
    if preposition not in PLACE_WORDS:
        return None
    step = 1
    word = at.following()
    if preposition == "in" and at.line.zone is Zone.BODY and not _is_named_place(at):
        return 0
    if word is not None and word.folded in ARTICLES - {"die"}:
        step, word = 2, at.following(2)
    elif preposition == "in" and at.begun:
        return 0
    behind = at.following(step + 1)
    if word is not None and behind is not None and is_modifier(word.folded) and behind.is_capitalised:
        step, word = step + 1, behind
    if word is None or word.folded in NO_PLACES or word.folded in HONORIFICS:
        return 0
    if preposition in ("zum", "zur", "beim", "vor", "auf") and at.begun:
        return 0
    small = (at.small or at.line.words[at.head].text.islower()) and not at.begun
    return step + 1 if _is_name_word(word, small=small) else 0


def _is_named_place(at: _Next) -> bool:
    """`in der Alten Post` names a house; `in der TI` does not."""
    first, second = at.following(2), at.following(3)
    return first is not None and second is not None and is_modifier(first.folded) and second.is_capitalised


def _field(at: _Next) -> int | None:
    """`für Endokrinologie`, `f. Innere Medizin und Kardiologie`, right behind the head."""
    if at.word.folded not in ("fuer", "f"):
        return None
    taken = 0
    for offset, word in enumerate(at.line.words[at.index + 1 : at.index + 9], 1):
        if is_specialty(word.folded) or word.text.endswith("-") or word.folded in FIELD_WORDS:
            taken = offset
        elif word.folded not in AND:
            break
    return taken + 1 if taken and not at.begun else 0


def _particle(at: _Next) -> int | None:
    folded = at.word.folded
    if folded not in PARTICLES and folded not in ARTICLES:
        return None
    word = at.following()
    if word is None or not (word.is_capitalised or word.folded in DOCTOR):
        return 0
    if folded in ("von", "vom", "van", "de", "zu"):
        # `Praxis von Dr. Horn`, `Praxis Anna von Horn`; but `unsere Praxis vom Angriff betroffen`.
        return 1 if word.folded in DOCTOR or (at.begun and not is_no_name(word.folded)) else 0
    if folded in ARTICLES:
        return 2 if HOSPITAL.fullmatch(at.line.words[at.head].folded) and not is_function_word(word.folded) else 0
    return 1


def _name(at: _Next) -> int | None:
    # In small letters a title (`praxis dr. möller`) makes the next word a name, wherever it stands.
    titled = (at.before.folded in TITLES or len(at.before.text) == 1) and at.line.words[at.head].text.islower()
    return 1 if _is_name_word(at.word, small=at.small or titled) else 0


def _is_name_word(word: Word, *, small: bool) -> bool:
    if is_function_word(word.folded) or word.folded in STOPPERS:
        return False
    return word.is_capitalised or (small and (len(word.folded) > 2 or word.folded == "st" or len(word.folded) == 1))  # noqa: PLR2004


_RULES: tuple[Callable[[_Next], int | None], ...] = (
    _dash,
    _dot,
    _comma,
    _honorific,
    _stopper,
    _title_or_form,
    _joined_by_sign,
    _joined_by_and,
    _place,
    _field,
    _particle,
    _name,
)


def tells_name(line: Line, first: int, after: int, head: int) -> bool:
    """Whether more than a kind of practice is named: `Gemeinschaftspraxis` and `Urologische Praxis` are no names."""
    for index in range(first, after):
        # Behind a title everything is a surname: `Praxis Dr. Klein`.
        titled = index > head and line.words[index - 1].folded in TITLES and line.words[index].folded not in TITLES
        if index != head and (titled or _is_telling(line.words[index])):
            return True
    folded = line.words[head].folded
    prefix = folded.rpartition("-")[0]
    if len(prefix) > _SHORT_PREFIX and not is_specialty(prefix) and not is_modifier(prefix) and not is_generic(folded):
        # `Elisabeth-Krankenhaus`; but `HNO-Praxis` and `Privat-Praxis` name a kind.
        return True
    unique = not is_generic(folded) and not is_specialty(folded) and len(folded) > _LONG_HEAD
    whole = line.zone is Zone.CLOSING and after - first == len(line.words)
    return unique and (whole or any(word.folded in COMPANY_FORMS for word in line.words[first:after]))


_SHORT_PREFIX = 5
_LONG_HEAD = 14


def _is_telling(word: Word) -> bool:
    folded = word.folded
    if folded in TITLES or folded in PLACE_WORDS or folded in ARTICLES or folded in AND or folded in PARTNERS:
        return False
    if folded in COMPANY_FORMS or folded in HONORIFICS or folded in ("fuer", "f", "st", "gem"):
        return False
    return not (is_modifier(folded) or is_generic(folded) or is_specialty(folded) or folded in FIELD_WORDS)
