"""What follows a house's name: its departments, and the legal form it takes."""

import re

from intake.reading.practice_next import Next
from intake.reading.practice_words import AND, FIELD_WORDS, HOSPITAL, STOPPERS
from intake.reading.sheet import Zone
from intake.reading.towns import is_town
from intake.reading.vocabulary import DOCTOR, is_given_name, is_modifier, is_no_name, is_specialty


def dash(at: Next) -> int | None:
    """A spaced dash ends the name, but for a first doctor and a hospital's department (`Klinikum Oberberg – Kardiologische Ambulanz`)."""
    if at.marks not in ("-", "–", "—") or not at.spaced:
        return None
    if (at.word.folded in DOCTOR and not at.has_doctors) or _is_next_owner(at):
        return 1
    return department(at) or legal_form(at)


def _is_next_owner(at: Next) -> bool:
    """`Gemeinschaftspraxis Reuter – Blasius – Thömmes`: surnames alone, to the end of the part."""
    word = at.word
    named = at.begun and word.is_capitalised and _OF_OWNERS.fullmatch(at.line.words[at.head].folded) is not None
    ends = _ENDS_PART.match(at.line.text, word.end) is not None
    return (
        named
        and ends
        and not (
            is_no_name(word.folded) or word.folded in STOPPERS or is_town(word.folded) or is_given_name(word.folded)
        )
    )


_OF_OWNERS = re.compile(r"[a-z-]*(?:praxis|praxisgemeinschaft)|bag|gp|dres|drs")
_ENDS_PART = re.compile(r"\s*(?:$|[,;.)(–]|-\s|(?:in|aus)\b)")


def legal_form(at: Next) -> int:
    """`Orthopädie Bergstraße – Überörtliche Berufsausübungsgemeinschaft`, to the end of the part or before doctors."""
    words = at.line.words[at.index : at.index + _WORDS_OF_FORM]
    kind = next((i for i, word in enumerate(words) if _LEGAL_FORM.fullmatch(word.folded)), None)
    if kind is None or not all(is_modifier(word.folded) or word.folded in AND for word in words[:kind]):
        return 0
    behind = at.following(kind + 1)
    ends = at.line.text[words[kind].end :].lstrip()[:1] in ("", ",", ";", ".", ")", "(", "|", "·") or (
        behind is not None and behind.folded in DOCTOR
    )
    return kind + 1 if ends and at.line.zone in (Zone.CLOSING, Zone.BODY) and at.word.is_capitalised else 0


_WORDS_OF_FORM = 4
_LEGAL_FORM = re.compile(
    r"berufsausuebungsgemeinschaft|(?:ue)?bag|gemeinschaftspraxis|praxisgemeinschaft|mvz|partnerschaft|(?:privat|kassen|schwerpunkt|facharzt)-?praxis"
)


def trade(at: Next) -> int:
    """`Gelenkzentrum West, Orthopädie und Unfallchirurgie`: the field of a house, to the end of the part; a doctor's is his own."""
    before = at.line.text[: at.line.words[at.head].start].rstrip()
    begins = at.line.zone is Zone.CLOSING or not before or before.endswith(":")
    if at.has_doctors or not begins or _OF_SURNAMES.fullmatch(at.line.words[at.head].folded):
        return 0
    for taken, word in enumerate(at.line.words[at.index : at.index + _WORDS_OF_TRADE], 1):
        joins = word.folded in AND or word.folded in ("fuer", "f")
        if not joins and not _is_field(word.folded):
            return 0
        if not joins and at.line.text[word.end :].lstrip()[:1] in ("", ",", ";", "|", "·", "("):
            return taken
    return 0


def _is_field(folded: str) -> bool:
    return is_specialty(folded) or folded in FIELD_WORDS or _FIELD_DOCTORS.fullmatch(folded) is not None


_WORDS_OF_TRADE = 7
_FIELD_DOCTORS = re.compile(r"[a-z]*(?:aerzte|aerztinnen)")
_OF_SURNAMES = re.compile(
    r"(?:arzt|einzel|privat|gemeinschafts|land|hausarzt|zahnarzt)?praxis|dres|drs|klinik|klinikum|krankenhaus"
)


_OF_DEPARTMENT = frozenset("innere abt fuer f".split())


def department(at: Next) -> int:
    """How many words name a department of the hospital before (`, Rheumatologische Ambulanz`); 0 for none."""
    if not HOSPITAL.fullmatch(at.line.words[at.head].folded):
        return 0
    for index in range(at.index, min(len(at.line.words), at.index + 4)):
        word = at.line.words[index]
        if HOSPITAL.fullmatch(word.folded) or (is_specialty(word.folded) and word.is_capitalised):
            return index - at.index + 1
        if not is_modifier(word.folded) and word.folded not in _OF_DEPARTMENT:
            return 0
    return 0
