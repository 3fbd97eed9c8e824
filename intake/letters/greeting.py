"""By which name a letter greets, if any: only by one that is surely a person's."""

import re

from intake.letters.cleaning import one_line
from intake.letters.wording import NEUTRAL_GREETING

_LONGEST = 60
_MOST_NAMES = 4
_ADDRESSED = frozenset({"frau", "herr", "dr", "prof", "mr", "mrs", "ms"})
"""With one of these a surname alone will do."""
_TITLES = _ADDRESSED | frozenset(
    {"med", "dent", "vet", "rer", "nat", "phil", "mult", "habil", "priv", "doz", "univ", "dipl", "pd", "ing"}
)
_PARTICLES = frozenset(
    {
        "von",
        "van",
        "de",
        "der",
        "den",
        "dem",
        "zu",
        "zum",
        "zur",
        "vom",
        "di",
        "da",
        "del",
        "la",
        "le",
        "el",
        "al",
        "bin",
        "ben",
        "ter",
        "ten",
    }
)
_NO_PERSON = (
    "praxis", "praxen", "zentrum", "klinik", "arzt", "ärzt", "aerzt", "mvz", "gmbh", "service", "team", "info", "office",
    "empfang", "anmeldung", "support", "ambulanz", "sekretariat", "verwaltung", "partner", "labor", "apotheke", "kontakt",
    "mail", "system", "dres", "edv", "medizin", "hospital", "clinic", "surgery", "center", "centre", "rezept", "buchhaltung",
    "therapie", "logie", "post", "kanzlei", "institut", "software", "technik", "computer", "solutions", "admin",
)  # fmt: skip
_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*\.?")


def greeting(display_name: str, contact_name: str | None, language: str) -> str:
    """The greeting without its comma: "Guten Tag Dr. med. Anna Vogt", or a neutral one.

    The reader is the sender. The contact's name is used where it names the same person (it is written with
    titles) or where the display name names none, because then the mailbox is the practice's.
    """
    sender, contact = person(display_name), person(contact_name or "")
    if sender and contact and _surname(sender) != _surname(contact):
        contact = ""
    name = contact or sender
    return f"{NEUTRAL_GREETING[language]} {name}".rstrip()


def person(text: str) -> str:
    """The text as a person's name, `Vogt, Anna` turned round; empty unless it surely is one."""
    name = one_line(text).strip("\"' ")
    if not name or len(name) > _LONGEST or any(word in name.casefold() for word in _NO_PERSON):
        return ""
    last, comma, first = name.partition(",")
    name = f"{first.strip()} {last.strip()}" if comma else name
    return name if _is_name(name.split()) else ""


def _is_name(words: list[str]) -> bool:
    if not all(_WORD.fullmatch(part) for word in words for part in _parts(word)):
        return False
    plain = [word.rstrip(".").casefold() for word in words]
    names = [
        w for w, p in zip(words, plain, strict=True) if p not in _TITLES and p not in _PARTICLES and not _is_title(w)
    ]
    enough = 1 if _ADDRESSED & set(plain) else 2
    return enough <= len(names) <= _MOST_NAMES and all(_is_part_of_name(word) for word in names)


def _parts(word: str) -> list[str]:
    # "Dipl.-Med." is one title of two parts.
    return word.split("-") if "." in word[:-1] else [word]


def _is_title(word: str) -> bool:
    return "." in word[:-1] and all(part.rstrip(".").casefold() in _TITLES for part in word.split("-"))


def _is_part_of_name(word: str) -> bool:
    initial = len(word) == 2 and word.endswith(".")  # noqa: PLR2004 - a letter and its dot
    return word[0].isupper() and (initial or not word.endswith("."))


def _surname(name: str) -> str:
    return name.rsplit(maxsplit=1)[-1].casefold()
