"""Places and fields in a practice's name: `am Nerotal`, `für Innere Medizin`, `von Dr. Horn`."""

import re

from intake.reading.practice_next import Next, is_name_word
from intake.reading.practice_words import AND, ARTICLES, FIELD_WORDS, HOSPITAL, NO_PLACES, PLACE_WORDS
from intake.reading.sheet import Zone
from intake.reading.vocabulary import (
    DOCTOR,
    HONORIFICS,
    PARTICLES,
    is_function_word,
    is_modifier,
    is_no_name,
    is_specialty,
)


def place(at: Next) -> int | None:
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
    return step + 1 if is_name_word(word, small=small) else 0


def _is_named_place(at: Next) -> bool:
    """`in der Alten Post` names a house; `in der TI` does not."""
    first, second = at.following(2), at.following(3)
    if first is not None and first.is_capitalised and not at.line.text[first.end :].strip(" ."):
        return not at.line.text[: at.line.words[at.head].start].strip() or is_modifier(at.line.words[0].folded)
    return first is not None and second is not None and is_modifier(first.folded) and second.is_capitalised


def field(at: Next) -> int | None:
    """`für Endokrinologie`, `f. Innere Medizin und Kardiologie`, right behind the head."""
    if at.word.folded not in ("fuer", "f"):
        return None
    taken = 0
    for offset, word in enumerate(at.line.words[at.index + 1 : at.index + 9], 1):
        if (
            is_specialty(word.folded)
            or word.text.endswith("-")
            or word.folded in FIELD_WORDS
            or _FIELD.fullmatch(word.folded)
        ):
            taken = offset
        elif word.folded not in AND and not is_modifier(word.folded):
            break
    return taken + 1 if taken and (not at.begun or HOSPITAL.fullmatch(at.before.folded)) else 0


_FIELD = re.compile(
    r"[a-z]{3,30}(?:therapie|medizin|logie|heilkunde|chirurgie|paedie|pflege|analyse|vorsorge|diagnostik|massage|gesundheit)|kjp|tcm"
)


def particle(at: Next) -> int | None:
    """`Praxis von Dr. Horn`, `Klinik der Barmherzigen Brüder`, `Praxis Anna von Horn`."""
    folded = at.word.folded
    if folded not in PARTICLES and folded not in ARTICLES and at.word.text != "v":
        return None
    word = at.following()
    if word is None or not (word.is_capitalised or word.folded in DOCTOR):
        return 0
    if folded in ("v", "von", "vom", "van", "de", "zu"):
        titled = at.following(2)
        if word.folded in HONORIFICS and titled is not None and titled.folded in DOCTOR:
            return 2
        # `Praxis von Dr. Horn`, `Praxis Anna von Horn`; but `unsere Praxis vom Angriff betroffen`.
        return 1 + (folded == "v") if word.folded in DOCTOR or (at.begun and not is_no_name(word.folded)) else 0
    if folded in ARTICLES:
        houses = HOSPITAL.fullmatch(at.line.words[at.head].folded) or (at.begun and HOSPITAL.fullmatch(word.folded))
        return 2 if houses and not is_function_word(word.folded) else 0
    return 1
