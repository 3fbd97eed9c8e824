"""Persons whom running text or a label names as the one to call: `Ansprechpartnerin: …`, `bitte Frau Kurz zurückrufen`, `ich bin …`.

Patients, callers and our own staff are persons too; what stands around a name tells them from those we are asked to call.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from intake.reading.labels import Label, Labelled
from intake.reading.named import Named, in_practice, named
from intake.reading.people import Person, given_first, person_at, persons_in
from intake.reading.sheet import Line, Zone, line_of
from intake.reading.values import Source
from intake.reading.vocabulary import is_function_word, is_given_name, is_no_name
from intake.reading.words import Word, fold

_SELF = re.compile(
    r"(?:ich bin(?:'s|s)?(?: (?:nochmal|noch mal|wieder|es))?,?|\bbin (?:(?!von\b|bei\b|in\b|fuer\b|an\b|mit\b|auf\b|unter\b|seit\b|nach\b|zur?\b)\w+\W+){1,3}\w+,|bin ich(?: selbst)?,|mein name ist|ich heisse?|hier (?:ist|schreibt|spricht|noch ?mal|meldet sich)(?: ihnen)?|(?:^|[.!,]\s{0,2})\W*hier|my name is|\bi am|\bi'm|this is|es schreibt ihnen|mich[,:]|me[,:]|ich,|mich (?:zurueck|an)rufen:|unterzeichner\w*)\W+(?:(?:die|der|the|schwester|pfleger|arzthelferin|dr|inhaber\w*|dr|mfa|praxismanagerin)\W+){0,2}$"
)
_CALL_LEAD = re.compile(
    r"(?:rufen sie|ruft|reden sie|redet|frag\w* nach|(?:frag\w+|auskunft) (?:\w+ ){0,2}(?:beantwortet|klaert|gibt|erteilt)|richten sie|rueckrufe?|ansprechp\w*\.?|zustaendig\w*|rueckfragen|rueckmeldung\w*|wenden sie sich|erreichen sie|erreichbar|kontaktieren|verlangen|fragen sie nach|melden sie sich|sprechen sie|kontakt\w*|contact|call|ask for|speak (?:to|with)|reach|get in touch with|verbinden lassen|bescheid an|antwort\w* an|meldung an|sprechen (?:bitte )?mit|sprechen|besprechen|klaeren|abstimmen|termin|vertretung|vertreten von|verbinden|durchstellen|zurueckrufen|anrufen|durchwahl\w*)\W+(?:\w+\W+){0,8}$"
)
_CALL_TAIL = re.compile(
    r"[^.!?;]{0,70}(?:zurueckrufen|anrufen|zurueckzurufen|anzurufen|zurueck\b|kontaktieren|ansprechpartner\w*|zustaendig|kuemmert sich|erreichen|erreichbar|zur verfuegung|auskunft|weiterhelfen|wenden\b|richten\b|bescheid|uebernimmt|vertritt mich|weiss mehr|hilft (?:ihnen|gern|weiter)|nimmt (?:ihren|den) anruf|betreut (?:unser|bei uns|die)|kennt sich|gibt (?:ihnen )?(?:gern )?auskunft|kann (?:ihnen )?(?:alles|mehr|das) |hat den ueberblick|ist (?:ab|bis|von|taeglich|heute|morgen|immer) .{0,30}(?:uhr|da|erreichbar)|steht bereit|hat den hut auf|macht bei uns|macht das bei uns|ist bei uns|verlangen|weiss bescheid|zu sprechen|will take|takes (?:the|your) call|is (?:our|the|your) contact|can be reached|call ?back)"
)
_ASKS = re.compile(
    r"\bbitte|\breach|beantwortet|\bfrag\w* nach|rueckmeldung|melden|antwort|wenden|kontakt|\bsie\b|ansprechp|zustaendig|rueckfragen|rueckruf|please|contact|call|durchwahl|erreich|klaert|zu sprechen"
)
_GREETING = re.compile(
    r"^\W*(?:(?:und|sehr) )?(?:liebe[rs]?|geehrte[rs]?|verehrte[rs]?|werte[rs]?|hallo|hi|moin|servus|guten (?:tag|morgen|abend)|gruess gott|dear|danke)\W+(?:\w+\W+){0,2}$"
)
_NOT_BEFORE = re.compile(
    r"(?:nicht|not|ohne|statt|keinesfalls|weder|except)\W+(?:(?:mehr|den|die|der|dem|an|bei|mit|von|unter|the)\W+){0,3}$"
)
_STRANGER = re.compile(
    r"(?:patient\w*|patientin|angehoerig\w*|\btochter|\bsohn|\bmutter|\bvater|\bkind|labor|apothek\w*|ihr\w* (?:techniker\w*|mitarbeiter\w*|kolleg\w*|herr\w*|frau)|aussendienst\w*|kunden(?:berat|betreu)\w*|vertriebs\w*|gebiets\w*|euer\w* (?:techniker\w*|mitarbeiter\w*|kolleg\w*|herrn?|frau)|eure[mrns]? \w+|von ihnen|bei ihnen|aus ihrem|anrufer\w*|angeblich\w*|gewisse[rn]?|microsoft|nannte sich|namens|ueberweiser\w*|nachbar\w*|von (?:meine[rm]|unsere[rm]|eine[rm]|der|dem) (?:\w+ )?kolleg\w*|grues\w+ an|gruessen sie|bisherig\w*|ehemalig\w*|alten|frueher\w*|vorgaenger\w*)\W+(?:\w+\W+){0,3}$"
)
_STRANGER_TAIL = re.compile(
    r"\W{0,3}(?:bitte )?(?:von mir )?(?:ausrichten|gruessen|bestellen|danken|weitergeben|sagen, dass)|\W{0,3}(?:von (?:ihnen|euch|der hotline|ihrer|eurer)|geb\.|\(geb|geboren|\*\s?\d|hat (?:uns|mich|mir)|aus ihrem|aus eurem|hatte|vom support|ist (?:in rente|im urlaub|krank|nicht))"
)
_AWAY = re.compile(
    r"\W{0,3}(?:\w+\W+){0,5}(?:ist|sind) (?:\w+\W+){0,4}(?:urlaub|krank|verreist|abwesend|nicht (?:da|im haus|mehr|zu erreichen|erreichbar)|in rente|ausgeschieden|im ruhestand)"
)


_LEADING_WORDS = 4
"""Words that may stand before a name behind a label: `unsere Erstkraft Frau Kern`."""


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
    if sure and sure[0].first <= _LEADING_WORDS:
        return sure[0]
    gaps = line.gaps
    for index in range(min(3, len(line.words))):
        person = person_at(line, index, gaps=gaps, any_case=True)
        if (
            person is not None
            and not in_practice(line, person)
            and (person.names > 1 or index == 0 or person.is_sure)
            and person.after - person.first <= _LEADING_WORDS + 1
        ):
            return person
        if line.words[index].folded in ("und", "oder"):
            break
    return None


def introduced_persons(line: Line) -> Iterator[Named]:
    """Every person of a line, weighed by what the words around say of it."""
    if not line.words:
        return
    for person in (*persons_in(line), *_small_persons(line), *_lone_persons(line)):
        before = fold(_before(line, person.first))
        behind = fold(line.text[line.words[person.after - 1].end :][:_AROUND])
        score = _prose_score(line, person, _clause(before), behind)
        if score > 0:
            factor = 0.88 if line.zone is Zone.FORWARD else 1.0
            yield named(
                person, line, source=Source.FORWARD if line.zone is Zone.FORWARD else Source.PROSE, score=score * factor
            )


_SIGNS_FOR = re.compile(r"(?:^|[,;|] ?)i\. ?[av]\. $")
"""`Hausarztpraxis Sonnenberg, i.A. Klein`"""
_AROUND = 110
"""Characters before and behind a name that are looked at."""


def _before(line: Line, index: int) -> str:
    end = line.words[index].start
    return line.text[max(0, end - _AROUND) : end]


def _lone_persons(line: Line) -> Iterator[Person]:
    """`anna hier`, `Kröger hier`, `hier Schwester Monika`, `Rückfragen: Steffen`: a single name that is introduced."""
    words = line.words
    signed_for = any(mark in line.folded for mark in _SIGNED_FOR)
    if not signed_for and not any(word.folded.startswith(_INTRODUCING) for word in words):
        return
    called = signed_for or any(word in line.folded for word in _CALLED)
    for index, word in enumerate(words):
        if not is_given_name(word.folded) and not _may_be_introduced(line, index, called=called):
            continue
        alone = index + 1 == len(words) or not _goes_on(words[index + 1], line.gaps[index + 1])
        if len(word.text) < _SHORTEST_NAME or not alone:
            continue
        before, behind = _clause(fold(_before(line, index))), fold(line.text[word.end :][:12])
        is_given = is_given_name(word.folded)
        here = _HERE.match(behind) is not None and index <= _LEADING_WORDS
        may_be = word.is_capitalised and not is_no_name(word.folded)
        if (
            is_given
            and (
                here
                or _SELF.search(before)
                or _CALL_LEAD_NEAR.search(before)
                or _ROLE_LEAD.search(before)
                or _ASKED_FOR.match(behind)
            )
        ) or (may_be and (here or _NAME_IS.search(before))):
            yield _lone(line, index)


_CALLED = ("name ", "heiss")
_SIGNED_FOR = ("i am ", "i.a.", "i. a.", "i.v.", "i. v.")


def _may_be_introduced(line: Line, index: int, *, called: bool) -> bool:
    """Whether a word that is no known given name may be one: `Kröger hier`, `mein Name ist Kröger`."""
    word = line.words[index]
    return (
        word.is_capitalised and (called or _HERE.match(line.text, word.end) is not None) and not is_no_name(word.folded)
    )


def _goes_on(after: Word, gap: str) -> bool:
    """Whether the next word goes on with the name."""
    return gap == " " and after.is_capitalised and not is_no_name(after.folded)


_ROLES = (
    r"(?:schwester|pfleger|kolleg(?:e|en|in)|[mz]fa|azubi|auszubildende\w*|erstkraft|helferin|arzthelferin|sprechstundenhilfe"
    r"|(?:praxis)?managerin|leiterin|leitung|sekretaerin|chefin|chef|mann|frau|partner(?:in)?|assistentin|assistenz|admin|nurse|manager|wife|husband|colleague|receptionist)"
)
_ROLE_LEAD = re.compile(rf"{_ROLES},? $")
"""`unsere Praxismanagerin Jana`, `meine Frau Ulla`"""
_INTRODUCING = tuple(
    "hier bin ich apparat telefon name rueck melden ansprechpartner anrufen kontakt frag verlangen wenden sondern bescheid ruf sprech call ask i'm this"
    " schwester pfleger kolleg mfa zfa azubi auszubildende erstkraft helferin arzthelferin sprechstundenhilfe manager praxismanager leit sekretaerin chef mann frau partner assisten admin nurse wife husband colleague receptionist".split()
)
"""Without one of these no single name is introduced."""
_SHORTEST_NAME = 3
_ASKED_FOR = re.compile(r" (?:fragen|verlangen)\b")
"""`dort nach Uschi fragen`"""
_HERE = re.compile(r",? (?:hier|schreibt|spricht|meldet sich|am apparat|am telefon)\b")
_NAME_IS = re.compile(r"(?:\bi\. ?[av]\.|mein name ist|ich heisse?|my name is|name lautet)\W+$")
_CALL_LEAD_NEAR = re.compile(
    r"(?:rueckfragen|rueckruf\w*|rueckmeldung\w*|melden|ansprechpartner\w*|anrufen|kontakt\w*|frag\w*|verlangen|wenden|sondern|bescheid|rufen sie|ruft|rufe?|sprechen sie|call|ask for)\W+(?:(?:bitte|an|bei|die|den|der|unsere|unseren|meine|ist|sie|sich|mit|nach|zu|gern|direkt|to|for)\W+){0,4}$"
)


def _lone(line: Line, index: int) -> Person:
    word = line.words[index]
    return Person(
        first=index,
        after=index + 1,
        text=word.text,
        surname=word.folded,
        has_honorific=False,
        has_title=False,
        has_given=is_given_name(word.folded),
        names=1,
    )


def _small_persons(line: Line) -> Iterator[Person]:
    """`ich, petra kleinschmidt`: names without capitals, only where the words before them introduce somebody."""
    for index, word in enumerate(line.words[:-1]):
        if is_given_name(word.folded) and word.text.islower() and not is_function_word(word.folded) and index > 0:
            before = _clause(fold(_before(line, index)))
            led = _SELF.search(before) or _CALL_LEAD.search(before) or _IT_IS.search(before)
            person = person_at(line, index, any_case=True) if led else None
            if person is not None and person.has_given and person.names > 1:
                yield _only_two(person, line)


_IT_IS = re.compile(r"\bdas ist (?:die |der |unsere? )?$")


def _only_two(person: Person, line: Line) -> Person:
    """In running text without capitals a name has two words, not more."""
    after = min(person.after, person.first + 2)
    last = line.words[after - 1]
    return replace(
        person, after=after, names=2, text=line.text[line.words[person.first].start : last.end], surname=last.folded
    )


def _clause(before: str) -> str:
    ends = [m.end() for m in re.finditer(r"[!?;]\s|(?<=[a-z)]{3})\.\s", before)]
    return before[ends[-1] :] if ends else before


def _prose_score(line: Line, person: Person, before: str, behind: str) -> float:
    here = _HERE.match(behind) and (person.first <= _LEADING_WORDS or person.is_sure) and not in_practice(line, person)
    if here or _SIGNS_FOR.search(before) or (_SELF.search(before) and not person.text.endswith(("'s", "’s"))):
        return 0.88
    if is_stranger(before, behind):
        return 0.15
    if in_practice(line, person):
        return 0.0
    if "?" in behind[:90] and not _REQUEST.search(before + behind):
        return 0.2
    return (
        _asked_score(before, behind)
        or _beside_call(line, person)
        or (0.3 if person.has_given and line.zone is not Zone.BODY else 0.2)
    )


def _beside_call(line: Line, person: Person) -> float:
    """`Könnten Sie dort anrufen? 02421 2233, Frau Pütz`: the number stands between the wish and the name."""
    before = fold(_before(line, person.first))
    return 0.88 if person.has_honorific and _NUMBER_BEFORE.search(before) and _CALL_WORD.search(before) else 0.0


def is_stranger(before: str, behind: str) -> bool:
    """Addressed by the mail, ruled out, a patient or caller, one of ours, or away."""
    led = any(cue.search(before) for cue in (_GREETING, _NOT_BEFORE, _STRANGER))
    return led or any(cue.match(behind) for cue in (_STRANGER_TAIL, _AWAY))


def _asked_score(before: str, behind: str) -> float:
    """How clearly we are asked to call the person; 0 if not at all."""
    asked = f"{before} {behind}"
    if _RATHER.search(before) or _HIM.match(behind) or (before.endswith("nach ") and _ASKED_FOR.match(behind)):
        return 0.95
    if _STANDS_IN_BEHIND.match(behind) or _STANDS_IN_BEFORE.search(before):
        return 0.9
    return _called_score(before, behind, asked) or _number_score(before, behind)


def _called_score(before: str, behind: str, asked: str) -> float:
    if _ASKS.search(asked) or _REQUEST.search(asked):
        if _CALL_LEAD.search(before):
            return 0.93
        if _CALL_TAIL.match(behind):
            return 0.91
    return 0.0


def _number_score(before: str, behind: str) -> float:
    """A number beside the name says that it may be called."""
    if _NUMBER_UNDER.match(behind) or _PRONOUN_REACHED.match(behind):
        return 0.87
    if _NUMBER_BEFORE.search(before) and "fax" not in before[-45:]:
        return 0.88 if _CALL_WORD.search(before) else 0.7
    return 0.7 if _NUMBER_BESIDE.match(behind) else 0.0


_PRONOUN_REACHED = re.compile(
    r"[^.!?;]{0,60}[.;,]\s+(?:sie|er|ihn|die|der|den|diese[rn]?|she|he)\b[^.!?]{0,60}(?:erreich|anruf|zurueckruf|handynummer|durchwahl|nummer|\(?0\d{2}|\+\d|reached)"
)
"""`Unsere EDV macht Herr Busch. Er ist unter … zu erreichen.`"""
_RATHER = re.compile(
    r"(?:nicht|not)\W+(?:\w+\W+){0,3}(?:mich|mir|uns|me|us|zentrale|anmeldung|empfang)\b[^.!?]{0,90}(?:sondern|but|rather)\W+(?:(?:mit|an|bei|nach|bitte|direkt|gleich|unsere\w*|meine\w*|den|der|die|to|with|my|our|ask|for)\W+){0,3}$"
)
"""`Rufen Sie bitte nicht mich an, sondern Frau Kern`"""
_HIM = re.compile(
    r"[^!?;]{0,85}\bbitte (?:(?:nur|direkt|gleich) )?(?:ihn|sie|diese[rn]?|mit ihm|mit ihr) (?:\w+ )?(?:zurueckrufen|anrufen|kontaktieren|verlangen|ansprechen|sprechen)"
)
"""`Gernot Lutz, 08031 … (bitte ihn anrufen)`"""
_STANDS_IN_BEHIND = re.compile(
    r"[^.!?;,]{0,30}\b(?:uebernimmt|vertritt mich|weiss (?:mehr|bescheid|alles)|kennt sich|kuemmert sich|ist zustaendig|hilft (?:ihnen|gern|weiter)|macht bei uns)"
)
_STANDS_IN_BEFORE = re.compile(
    r"(?:uebernimmt(?: \w+){0,3}|kuemmert sich(?: \w+){0,3}|(?:koordination|zustaendigkeit|verantwortung|betreuung)(?: \w+){0,3} bei(?: \w+)?|vertritt mich|macht das|macht bei uns(?: \w+){0,3}|betreut bei uns(?: \w+){0,3}|zustaendig (?:ist|bei uns)(?: \w+){0,3})\W+$"
)
_REQUEST = re.compile(
    r"\bbitte\b|koenn(?:t?en|t) (?:sie|ihr)|kann (?:\w+ ){0,2}(?:jemand|einer|mal)|wuerden sie|please|could (?:you|someone)|can (?:you|someone)"
)
"""A request may come as a question: `Könnten Sie Frau Kern zurückrufen?`"""
_NUMBER_UNDER = re.compile(
    r"[^.!?;\d]{0,50}\b(?:unter|durchwahl|direkt|under|on|at)\W{1,3}(?:\w+\W+){0,3}(?:(?:\+|\(?0)\d|null\b)"
)
_NUMBER_BEFORE = re.compile(r"\d[\d /().-]{4,24}\d\W{0,4}(?:(?:bei|an|von|verlangen|ask for|for)\W+)?$")
_CALL_WORD = re.compile(r"ruf|bescheid|melden|fragen|erreich|call|reach|kontakt")
_NUMBER_BESIDE = re.compile(
    r"\W{0,4}(?:(?:da|bereit|gern|zu haben|vor ort) ?\(?)?(?:(?:tel\w*|fon|mobil|handy|durchwahl|unter|dw|phone|t|m)\W{0,3}){0,2}(?:\+|\(?0)\d"
)
