"""The rules by which a practice's name grows to the right, tried in their order for each next word.

The first rule that knows the case says how many words it takes; none ends the name. A rule that does not know it says None.
"""

import re
from collections.abc import Callable

from intake.reading.people import person_at
from intake.reading.practice_house import dash, department, legal_form, trade
from intake.reading.practice_next import Next, is_name_word
from intake.reading.practice_places import field, particle, place
from intake.reading.practice_words import (
    AND,
    GENERATIONS,
    PARTNERS,
    PLURAL,
    STOPPERS,
)
from intake.reading.sheet import Zone
from intake.reading.towns import is_town
from intake.reading.vocabulary import (
    COMPANY_FORMS,
    DOCTOR,
    HONORIFICS,
    PARTICLES,
    TITLES,
    is_given_name,
    is_modifier,
    is_no_name,
    is_specialty,
)


def _dot(at: Next) -> int | None:
    """A dot ends the sentence unless it belongs to a title, an initial or another abbreviation."""
    if not at.marks.startswith("."):
        return None
    before = at.before.folded
    if before in COMPANY_FORMS and before != "ev":
        return 0
    return None if before in TITLES or len(before) <= 2 or before in GENERATIONS | {"dipl", "inh"} else 0  # noqa: PLR2004 - St., K.


def _comma(at: Next) -> int | None:
    """Behind a comma only further doctors, a list that goes on, a company form or a hospital's department belong to the name."""
    if "," not in at.marks:
        return None
    if at.word.folded in DOCTOR or at.word.folded in COMPANY_FORMS:
        return 1
    return _listed(at) or department(at) or legal_form(at) or trade(at)


def _listed(at: Next) -> int:
    """How many words of `Wöhrle, Aydin & Kollegen` belong to a list of doctors; a town behind the comma does not."""
    person = None if is_town(at.word.folded) else person_at(at.line, at.index, any_case=at.small)
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
    if at.word.text == "e" and (word := at.following()) is not None and word.text == "V":
        return 2
    return 1 if at.word.folded in TITLES or at.word.folded in COMPANY_FORMS else None


def _joined_by_sign(at: Next) -> int | None:
    """`Keller & Brandt`, `Arndt/Niehoff`, `& Partner`."""
    if not any(sign in at.marks for sign in "&+/–-"):
        return None
    if at.spaced and at.marks == "/" and at.line.text.islower():
        # `hautpraxis giesing / medatixx / labordaten fehlen`
        return 0
    if at.spaced and at.marks == "/" and is_no_name(at.word.folded) and not is_modifier(at.word.folded):
        return 0
    if at.spaced and at.marks == "/" and (is_town(at.word.folded) or _is_other_person(at)):
        return 0
    if at.word.folded in PARTICLES and at.following() is not None:
        # `Lammers/van Bebber`
        return 1 + (at.word.folded in PARTICLES and is_name_word(at.line.words[at.index + 1], small=at.small))
    return 1 if at.word.folded in PARTNERS or is_name_word(at.word, small=at.small) else 0


def _is_other_person(at: Next) -> bool:
    """`Praxis Dr. Benthin / Tina Neu / 0561 …`: where the doctors go by their surnames, a given name begins the writer's."""
    surname = at.following()
    titled = any(word.folded in DOCTOR for word in at.grown)
    named_in_full = not titled and any(is_given_name(word.folded) for word in at.grown[1:])
    if surname is None or not surname.is_capitalised or not is_given_name(at.word.folded):
        return False
    return not named_in_full or at.line.text[surname.end :].lstrip(" ,")[:1] in tuple("/|·+(0")


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
    return 2 if word.folded in TITLES or word.folded in PARTNERS or is_name_word(word, small=at.small) else 0


def _name(at: Next) -> int | None:
    # In small letters a title (`praxis dr. möller`) makes the next word a name, wherever it stands.
    titled = (at.before.folded in TITLES or len(at.before.text) == 1) and at.line.words[at.head].text.islower()
    return 1 if is_name_word(at.word, small=at.small or titled) and not _is_writer(at) else 0


def _is_writer(at: Next) -> bool:
    """`Praxis Dr. Kern Tina Neu`: behind a surname, a given name and another surname are the writer's."""
    before, surname = at.before, at.following()
    return (
        at.begun
        and surname is not None
        and surname.is_capitalised
        and is_given_name(at.word.folded)
        and before.folded not in TITLES | AND | HONORIFICS | PARTICLES | _SAINTS
        and len(before.text) > 1
        and not (is_given_name(before.folded) or is_no_name(before.folded))
    )


_SAINTS = frozenset("sankt st santa san haus stift kloster".split())


RULES: tuple[Callable[[Next], int | None], ...] = (
    dash,
    _dot,
    _comma,
    _honorific,
    _generation,
    _stopper,
    _title_or_form,
    _joined_by_sign,
    _joined_by_and,
    place,
    field,
    particle,
    _name,
)
"""From the ends of names to the names themselves."""
