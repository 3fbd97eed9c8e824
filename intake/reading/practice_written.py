"""How a practice's name is written out: with what completes it, and as the practice bears it rather than as the sentence bends it."""

import re

from intake.reading.words import Word


def completed(value: str, behind: str, *, signed: bool) -> str:
    """With the dot of a closing abbreviation or the letters the house is known by, and without stray marks.

    One doctor in brackets belongs to the name of a signature (`signed`); in a sentence the bracket explains.
    """
    known_by = _KNOWN_BY.fullmatch(behind) or OWNED.match(behind)
    if known_by is None and signed:
        known_by = _OF_ONE.match(behind) or QUOTED.match(behind)
    if known_by is not None:
        return value + known_by[1]
    return value + "." if behind.startswith(".") and value.endswith((" e.V", "e. V")) else value.strip(" -–,")


_SEVERAL = r" \((?:Dres|Drs|Doctores)\b[^()\d]{3,70}\)"
_ONE = r" \((?:Frau |Herr )?(?:Prof\.? ?)?(?:Dr|Prof|PD)\.?(?:(?: ?[,&+/] ?| )(?:[A-ZÄÖÜ][\w'’-]{0,30}\.?|med\.|dent\.|rer\.|nat\.|h\.|c\.|und|u\.|von|van|de|den|der|zu)){1,10}\)"
OWNED = re.compile(rf"({_SEVERAL})")
_OF_ONE = re.compile(rf"({_ONE})")
"""`eine HNO-Gemeinschaftspraxis (Dres. Pohl/Zeh)`, `Praxis am Seeblick (Dr. Thea Klinge)`"""
QUOTED = re.compile(r"( [\"„“'‚»][A-ZÄÖÜ][\w -]{2,40}[\"“”'‘«])(?=$|[,;| ])")
"""`Praxis "Zum Löwen"`"""
_KNOWN_BY = re.compile(r"( \((?:[A-ZÄÖÜ]{3,6}|(?:Dres|Drs|Dr|Doctores)\b[^()\d]{3,70})\))\s*")
"""`Palliativteam Lausitz (SAPV)`, `Praxisteam Elbe (Dres. Thomsen, Rahn)` at the end of a line."""


def in_nominative(value: str, head: Word, before: str) -> str:
    """`des Kinderzentrums Nordheide` names the Kinderzentrum, `der Urologischen Praxis` the Urologische Praxis."""
    at = value.find(head.text)
    lead, rest = value[:at], value[at + len(head.text) :]
    if _GENITIVE_HEAD.fullmatch(head.folded):
        whole = head.text[: -2 if head.folded.endswith("hauses") else -1]
        return re.sub(r"en(?= )", "es", lead) + whole + rest
    if lead and _IN_NEUTER.search(before) and _NEUTER_HEAD.fullmatch(head.folded):
        return re.sub(r"(?<=[a-zäöü]e)n(?= )", "s", lead) + head.text + rest
    if lead and _INFLECTING.search(before) and _FEMININE_HEAD.fullmatch(head.folded):
        return re.sub(r"(?<=[a-zäöü]e)n(?= )", "", lead) + head.text + rest
    return value


_GENITIVE_HEAD = re.compile(r"[a-z-]*(?:zentrums|centrums|klinikums|hauses|hospitals|instituts|teams)")
_FEMININE_HEAD = re.compile(r"[a-z-]*(?:praxis|klinik|ambulanz|gemeinschaft|kooperation|partnerschaft)")
_NEUTER_HEAD = re.compile(r"[a-z-]*(?:zentrum|centrum|klinikum|haus|hospital|institut|mvz)")
_IN_NEUTER = re.compile(r"\b(?:[Ii]m|[Bb]eim|[Vv]om|[Zz]um|[Dd]em|[Dd]as|[Ee]inem|[Uu]nserem)\s+$")
_INFLECTING = re.compile(r"\b(?:[Dd]er|[Ee]iner|[Uu]nserer|[Mm]einer|[Dd]ie|[Uu]nsere|of the|the)\s+$")
