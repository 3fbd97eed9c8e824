"""Persons whom running text or a label names as the one to call: `Ansprechpartnerin: …`, `bitte Frau Kurz zurückrufen`, `ich bin …`.

Patients, callers and our own staff are persons too; what stands around a name tells them from those we are asked to call.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from intake.reading.announced import unknown_persons
from intake.reading.call_cues import (
    AM_I,
    AROUND,
    LEADING_WORDS,
    REQUEST,
    SELF,
    WRITES,
    asked_score,
    before_word,
    beside_call,
    last_clause,
)
from intake.reading.labels import Label, Labelled
from intake.reading.named import Named, in_practice, named
from intake.reading.people import Person, given_first, person_at, persons_in
from intake.reading.sheet import Line, Zone, line_of
from intake.reading.single_names import is_here, lone_persons, small_persons
from intake.reading.values import Source
from intake.reading.words import fold

_GREETING = re.compile(
    r"^\W*(?:(?:und|sehr) )?(?:liebe[rs]?|geehrte[rs]?|verehrte[rs]?|werte[rs]?|hallo|hi|moin|servus|guten (?:tag|morgen|abend)|gruess gott|dear|danke)\W+(?:(?!kolleg|schwester\b)\w+\W+){0,2}$"
)
_NOT_BEFORE = re.compile(
    r"(?:nicht|not|ohne|statt|keinesfalls|weder|except)\W+(?:(?:mehr|den|die|der|dem|an|bei|mit|von|unter|the)\W+){0,3}$"
)
_STRANGER = re.compile(
    r"(?:patient\w*|patientin|angehoerig\w*|\btochter|\bsohn|\bmutter|\bvater|\bkind|labor|apothek\w*|ihr\w* (?:techniker\w*|mitarbeiter\w*|kolleg\w*|herr\w*|frau)|aussendienst\w*|kunden(?:berat|betreu)\w*|vertriebs\w*|gebiets\w*|euer\w* (?:techniker\w*|mitarbeiter\w*|kolleg\w*|herrn?|frau)|eure[mrns]? \w+|von ihnen|von euch|bei ihnen|aus ihrem|anrufer\w*|angeblich\w*|gewisse[rn]?|microsoft|nannte sich|namens|ueberweiser\w*|nachbar\w*|von (?:meine[rm]|unsere[rm]|eine[rm]|der|dem) (?:\w+ )?kolleg\w*|grues\w+ an|gruessen sie|bisherig\w*|ehemalig\w*|alten|frueher\w*|vorgaenger\w*)\W+(?:\w+\W+){0,3}$"
)
_STRANGER_TAIL = re.compile(
    r"\W{0,3}(?:bitte )?(?:von mir )?(?:ausrichten|gruessen|bestellen|danken|weitergeben|sagen, dass)|\W{0,3}(?:von (?:ihnen|euch|der hotline|ihrer|eurer)|geb\.|\(geb|geboren|\*\s?\d|hat (?:uns|mich|mir)|aus ihrem|aus eurem|hatte|vom support|von der (?:kv|kasse|kassenaerztl\w*|aok|barmer|tk|dak|apotheke|telekom|gematik)\b|ist (?:in rente|im urlaub|krank|nicht))"
)
_AWAY = re.compile(
    r"\W{0,3}(?:\w+\W+){0,5}(?:ist|sind) (?:\w+\W+){0,4}(?:urlaub|krank|verreist|abwesend|nicht (?:da|im haus|mehr|zu erreichen|erreichbar)|in rente|ausgeschieden|im ruhestand)"
)


def labelled_persons(labelled: tuple[Labelled, ...]) -> Iterator[Named]:
    """The persons behind contact labels; a label that holds no person (`siehe Signatur`) gives none."""
    for item in labelled:
        if item.label is not Label.CONTACT:
            continue
        line = line_of(given_first(item.value[:200]), number=item.line)
        person = _labelled_person(line)
        if person is not None:
            yield named(
                person,
                replace(line, text=item.place),
                source=Source.FORM if item.in_form else Source.LABEL,
                score=item.score,
                text=person.text,
            )


def _labelled_person(line: Line) -> Person | None:
    lead = fold(line.text[:60])
    if re.match(
        r"\W*(?:siehe|wie|s\.|folgt|ich selbst|myself|k\.? ?a|keine|nicht|unbekannt|reiche|steht|praxis|mvz|die anmeldung|team)\b",
        lead,
    ):
        return None
    sure = [
        p
        for p in persons_in(line)
        if not _NOT_BEFORE.search(fold(line.text[: line.words[p.first].start])) and not in_practice(line, p)
    ]
    if sure and sure[0].first <= LEADING_WORDS:
        return sure[0]
    gaps = line.gaps
    for index in range(min(3, len(line.words))):
        person = person_at(line, index, gaps=gaps, any_case=True)
        if (
            person is not None
            and not in_practice(line, person)
            and (person.names > 1 or index == 0 or person.is_sure)
            and person.after - person.first <= LEADING_WORDS + 1
        ):
            return person
        if line.words[index].folded in ("und", "oder"):
            break
    return None


def introduced_persons(line: Line) -> Iterator[Named]:
    """Every person of a line, weighed by what the words around say of it."""
    if not line.words:
        return
    for person in (*persons_in(line), *small_persons(line), *lone_persons(line), *unknown_persons(line)):
        before = fold(before_word(line, person.first))
        behind = fold(line.text[line.words[person.after - 1].end :][:AROUND])
        score = _prose_score(line, person, last_clause(before), behind)
        if score > 0:
            factor = 0.88 if line.zone is Zone.FORWARD else 1.0
            yield named(
                person, line, source=Source.FORWARD if line.zone is Zone.FORWARD else Source.PROSE, score=score * factor
            )


_SIGNS_FOR = re.compile(r"(?:^|[,;|] ?)i\. ?[av]\. $")
"""`Hausarztpraxis Sonnenberg, i.A. Klein`"""


_OWNS = re.compile(r"['’]\w{1,3}(?:\W|$)")
"""`I am Dr. Kern's assistant`, `ben Dr. Kaplan'ın …`: of the name's, not the name."""


def _prose_score(line: Line, person: Person, before: str, behind: str) -> float:
    says = is_here(line, person.after - 1) or (person.is_sure and (WRITES.match(behind) or AM_I.match(behind)))
    here = says and (person.first <= LEADING_WORDS or person.is_sure) and not in_practice(line, person)
    if here or _SIGNS_FOR.search(before) or (SELF.search(before) and not _OWNS.search(person.text)):
        return 0.88
    if is_stranger(before, behind):
        return 0.15
    if in_practice(line, person):
        return 0.0
    if "?" in behind[:90] and not REQUEST.search(before + behind):
        return 0.2
    return (
        asked_score(before, behind)
        or beside_call(line, person)
        or (0.3 if person.has_given and line.zone is not Zone.BODY else 0.2)
    )


def is_stranger(before: str, behind: str) -> bool:
    """Addressed by the mail, ruled out, a patient or caller, one of ours, or away."""
    led = any(cue.search(before) for cue in (_GREETING, _NOT_BEFORE, _STRANGER))
    return led or any(cue.match(behind) for cue in (_STRANGER_TAIL, _AWAY))
