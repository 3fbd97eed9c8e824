"""The rules by which a practice's name grows to the right, tried in their order for each next word.

The first rule that knows the case says how many words it takes; none ends the name. A rule that does not know it says None.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass

from intake.reading.people import person_at
from intake.reading.practice_words import (
    AND,
    ARTICLES,
    FIELD_WORDS,
    GENERATIONS,
    HOSPITAL,
    NO_PLACES,
    PARTNERS,
    PLACE_WORDS,
    PLURAL,
    STOPPERS,
)
from intake.reading.sheet import Line, Zone
from intake.reading.vocabulary import (
    COMPANY_FORMS,
    DOCTOR,
    HONORIFICS,
    PARTICLES,
    TITLES,
    is_function_word,
    is_modifier,
    is_no_name,
    is_specialty,
)
from intake.reading.words import Word


@dataclass(frozen=True, slots=True, kw_only=True)
class Next:
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
        """The word to judge."""
        return self.line.words[self.index]

    @property
    def before(self) -> Word:
        """The word before it."""
        return self.line.words[self.index - 1]

    @property
    def grown(self) -> tuple[Word, ...]:
        """The name so far, from its head on."""
        return self.line.words[self.head : self.index]

    @property
    def begun(self) -> bool:
        """Whether anything follows the head already."""
        return self.index > self.head + 1

    @property
    def has_doctors(self) -> bool:
        """Whether the name so far holds a doctor."""
        return any(word.folded in DOCTOR or word.folded in PLURAL for word in self.grown)

    def following(self, step: int = 1) -> Word | None:
        """The word so many places on, if only blanks and the dots of abbreviations lie between."""
        words = self.line.words
        if self.index + step >= len(words):
            return None
        between = (self.line.text[words[i].end : words[i + 1].start] for i in range(self.index, self.index + step))
        return words[self.index + step] if all(not gap.strip(" .") for gap in between) else None


def _dash(at: Next) -> int | None:
    """A spaced dash ends the name, but for a first doctor and a hospital's department (`Klinikum Oberberg – Kardiologische Ambulanz`)."""
    if at.marks not in ("-", "–", "—") or not at.spaced:
        return None
    return 1 if at.word.folded in DOCTOR and not at.has_doctors else _department(at) or _legal_form(at)


def _legal_form(at: Next) -> int:
    """`Orthopädie Bergstraße – Überörtliche Berufsausübungsgemeinschaft`, to the end of the part or before doctors."""
    words = at.line.words[at.index : at.index + _WORDS_OF_FORM]
    kind = next((i for i, word in enumerate(words) if _LEGAL_FORM.fullmatch(word.folded)), None)
    if kind is None or not all(is_modifier(word.folded) or word.folded in AND for word in words[:kind]):
        return 0
    behind = at.following(kind + 1)
    ends = at.line.text[words[kind].end :].lstrip()[:1] in ("", ",", ";", ".", ")", "(") or (
        behind is not None and behind.folded in DOCTOR
    )
    return kind + 1 if ends and at.line.zone in (Zone.CLOSING, Zone.BODY) and at.word.is_capitalised else 0


_WORDS_OF_FORM = 4
_LEGAL_FORM = re.compile(
    r"berufsausuebungsgemeinschaft|(?:ue)?bag|gemeinschaftspraxis|praxisgemeinschaft|mvz|partnerschaft|(?:privat|kassen|schwerpunkt|facharzt)-?praxis"
)


def _department(at: Next) -> int:
    if not HOSPITAL.fullmatch(at.line.words[at.head].folded):
        return 0
    for index in range(at.index, min(len(at.line.words), at.index + 4)):
        word = at.line.words[index]
        if HOSPITAL.fullmatch(word.folded) or (is_specialty(word.folded) and word.is_capitalised):
            return index - at.index + 1
        if not is_modifier(word.folded) and word.folded != "innere":
            return 0
    return 0


def _dot(at: Next) -> int | None:
    """A dot ends the sentence unless it belongs to a title, an initial or another abbreviation."""
    if not at.marks.startswith("."):
        return None
    before = at.before.folded
    return None if before in TITLES or len(before) <= 2 or before in GENERATIONS | {"dipl", "inh"} else 0  # noqa: PLR2004 - St., K.


def _comma(at: Next) -> int | None:
    """Behind a comma only further doctors, a list that goes on, a company form or a hospital's department belong to the name."""
    if "," not in at.marks:
        return None
    if at.word.folded in DOCTOR or at.word.folded in COMPANY_FORMS:
        return 1
    return _listed(at) or _department(at) or _legal_form(at)


def _listed(at: Next) -> int:
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


def _honorific(at: Next) -> int | None:
    if at.word.folded not in HONORIFICS:
        return None
    titled = at.following()
    return 1 if not at.begun and titled is not None and titled.folded in DOCTOR else 0


def _generation(at: Next) -> int | None:
    """A father and his son: `Dres. Kruppa sen. und jun.`."""
    if at.word.folded in GENERATIONS:
        return 1
    word = at.following()
    return 2 if at.word.folded in AND and word is not None and word.folded in GENERATIONS else None


def _stopper(at: Next) -> int | None:
    return 0 if at.word.folded in STOPPERS else None


def _title_or_form(at: Next) -> int | None:
    return 1 if at.word.folded in TITLES or at.word.folded in COMPANY_FORMS else None


def _joined_by_sign(at: Next) -> int | None:
    """`Keller & Brandt`, `Arndt/Niehoff`, `& Partner`."""
    if not any(sign in at.marks for sign in "&+/–-"):
        return None
    if at.spaced and at.marks == "/" and is_no_name(at.word.folded) and not is_modifier(at.word.folded):
        return 0
    if at.word.folded in PARTICLES and at.following() is not None:
        # `Lammers/van Bebber`
        return 1 + (at.word.folded in PARTICLES and _is_name_word(at.line.words[at.index + 1], small=at.small))
    return 1 if at.word.folded in PARTNERS or _is_name_word(at.word, small=at.small) else 0


def _joined_by_and(at: Next) -> int | None:
    if at.word.folded not in AND:
        return None
    word = at.following()
    if word is None or word.folded in HONORIFICS:
        return 0
    if (
        not at.begun
        and at.line.zone is Zone.BODY
        and not (is_specialty(word.folded) and is_specialty(at.before.folded))
    ):
        return 0
    return 2 if word.folded in TITLES or word.folded in PARTNERS or _is_name_word(word, small=at.small) else 0


def _place(at: Next) -> int | None:
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


def _is_named_place(at: Next) -> bool:
    """`in der Alten Post` names a house; `in der TI` does not."""
    first, second = at.following(2), at.following(3)
    return first is not None and second is not None and is_modifier(first.folded) and second.is_capitalised


def _field(at: Next) -> int | None:
    """`für Endokrinologie`, `f. Innere Medizin und Kardiologie`, right behind the head."""
    if at.word.folded not in ("fuer", "f"):
        return None
    taken = 0
    for offset, word in enumerate(at.line.words[at.index + 1 : at.index + 9], 1):
        if is_specialty(word.folded) or word.text.endswith("-") or word.folded in FIELD_WORDS:
            taken = offset
        elif word.folded not in AND and not is_modifier(word.folded):
            break
    return taken + 1 if taken and (not at.begun or HOSPITAL.fullmatch(at.before.folded)) else 0


def _particle(at: Next) -> int | None:
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


def _name(at: Next) -> int | None:
    # In small letters a title (`praxis dr. möller`) makes the next word a name, wherever it stands.
    titled = (at.before.folded in TITLES or len(at.before.text) == 1) and at.line.words[at.head].text.islower()
    return 1 if _is_name_word(at.word, small=at.small or titled) else 0


def _is_name_word(word: Word, *, small: bool) -> bool:
    if is_function_word(word.folded) or word.folded in STOPPERS:
        return False
    return word.is_capitalised or (small and (len(word.folded) > 2 or word.folded == "st" or len(word.folded) == 1))  # noqa: PLR2004


RULES: tuple[Callable[[Next], int | None], ...] = (
    _dash,
    _dot,
    _comma,
    _honorific,
    _generation,
    _stopper,
    _title_or_form,
    _joined_by_sign,
    _joined_by_and,
    _place,
    _field,
    _particle,
    _name,
)
"""From the ends of names to the names themselves."""
