"""Practices' names without a head word, told by where they stand: `Rosi Ebner, Zahnwelt Erding, 08122 …`.

A part of a signature beside a person and a number is the house's name where it speaks of medicine or repeats the sender's
domain; roles, towns, programs and further persons are not.
"""

import re
from collections.abc import Iterator

from intake.reading.call_cues import NUMBER
from intake.reading.people import person_at
from intake.reading.practice_sender import is_business, is_by_press, repeats_domain
from intake.reading.sheet import Line, Sheet, Zone, line_of
from intake.reading.towns import is_town
from intake.reading.values import Candidate, Source
from intake.reading.vocabulary import TITLES, is_function_word, is_given_name, is_head, is_no_name

_LINES_AT_END = 12
_PART = re.compile(r"[,|·•/;\t]|\s[-–]\s|\.\s|\(|\)|\n")
_MEDICAL = re.compile(
    r"(?:medi[ckz]|med(?:ic)?(?:$|[a-z]{0,3}-)|doc(?:s$|tor|$)|derma|ortho|[kc]ardi|radiolog|zahn|dent(?!ler)|physio|thera[ pk]|health|care$|reha|gyn|neuro|psych|onko|diabet|augen|herz(?!og|berg|lich|feld)|lunge|hautsache|hautnah|kinder(?!mann)|rheuma|nephr|dialys|gastro|chirurg|pneumo|endo(?:krin|skop)|hebamm|logop|ergo|vital|gesund|palliativ|kiefer|venen|gelenk|wirbel|podolog|osteo|smile|clinic|surgery|family|imaging|diagnost|sports?med)"
    r"|[a-z-]{2,}(?:med|docs|dent|derm|praxis|medics?|therapie|klinik|aerzte)$"
)
_MOST_WORDS, _TELLING = 6, 2
_LONGEST = 60
_BY_FIELD, _BY_DOMAIN = 0.5, 0.46


def names_in_parts(sheet: Sheet, programs: frozenset[str]) -> Iterator[Candidate]:
    """The parts of the last lines that name a house; `programs` are product names, folded."""
    written = [line for line in sheet.lines if line.words and line.zone is not Zone.FORWARD]
    lines = [] if is_by_press(sheet) else written[-_LINES_AT_END:]
    for number, line in enumerate(lines):
        near = lines[max(0, number - 2) : number + 3]
        if not (line.zone is Zone.CLOSING or NUMBER.search(line.text)) or any(is_head(w.folded) for w in line.words):
            continue
        if not any(NUMBER.search(other.text) for other in near) or is_business(line):
            continue
        for part in _PART.split(line.text):
            score = _score(part.strip(' -–*"„“'), sheet, programs)
            if score > 0:
                yield Candidate(value=part.strip(' -–*"„“'), source=Source.SIGNATURE, score=score, place=line.text)


def _score(part: str, sheet: Sheet, programs: frozenset[str]) -> float:
    if not 3 < len(part) <= _LONGEST or not part[0].isupper() or any(c.isdigit() or c in "?!:@" for c in part):  # noqa: PLR2004 - letters of a name
        return 0.0
    line = line_of(part)
    if not 0 < len(line.words) <= _MOST_WORDS or line.folded in programs or not _may_be_house(line, sheet):
        return 0.0
    if len(line.words) >= _TELLING and any(_MEDICAL.match(word.folded) for word in line.words):
        return _BY_FIELD
    return _BY_DOMAIN if repeats_domain(part, sheet.sender_email) else 0.0


def is_medical(folded: str) -> bool:
    """Whether a word speaks of medicine, as the names of houses do: `Zahnwelt`, `Hautsache`."""
    return _MEDICAL.match(folded) is not None


def _may_be_house(line: Line, sheet: Sheet) -> bool:
    first = line.words[0]
    person = person_at(line, 0)
    is_person = person is not None and (person.has_given or person.has_title or person.has_honorific)
    named = sheet.sender_name.strip(" \"'").casefold() == line.text.casefold() and not _MEDICAL.match(first.folded)
    return not (
        is_person
        or named
        or is_function_word(first.folded)
        or first.folded in TITLES
        or is_given_name(first.folded)
        or all(is_no_name(word.folded) or is_town(word.folded) for word in line.words)
        or any(_ROLE.match(word.folded) for word in line.words)
        or not all(word.is_capitalised or is_function_word(word.folded) or word.folded == "for" for word in line.words)
    )


_ROLE = re.compile(
    r"fach(?:arzt|aerzt|ang)|[a-z]*(?:aerztin|arzt|login|loge|login|peut|peutin|assistent|assistentin|helferin|manager|managerin|leitung|leiter|leiterin|schwester|pfleger|technikerin|techniker|beauftragte|beauftragter)$|medizinische|zahnmedizinische|mfa|zfa|head|chief|consultant|gesendet|sent|software|programm|system"
)
