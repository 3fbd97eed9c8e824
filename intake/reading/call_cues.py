"""What the words around a name say of calling: `bitte Frau Kurz zurückrufen`, `ich bin …`, a number beside it."""

import re

from intake.reading.people import Person
from intake.reading.sheet import Line
from intake.reading.words import fold

NUMBER = re.compile(r"(?:\+|\(?0)\d[\d /().-]{5}")
"""A telephone number somewhere in a line, domestic or not."""
SELF = re.compile(
    r"(?:(?:ich|i|ik|ick) (?:bin|buen)(?:['’]?s)?(?: (?:nochmal|noch mal|wieder|es|uebrigens|halt|hier|jetzt|die|der))?,?|\bbin (?:(?!von\b|bei\b|in\b|fuer\b|an\b|mit\b|auf\b|unter\b|seit\b|nach\b|zur?\b)\w+\W+){1,3}\w+,|bin ich(?: selbst)?(?:,| (?=\())|mein name ist|ich heisse?|hier (?:ist|isch|is|schreibt|spricht|noch ?mal|meldet sich)(?: ihnen)?|(?:^|[.!,]\s{0,2})\W*hier|my name(?: is|'s)|\b(?:i am|i'm)(?: the(?: [a-z]+){1,3},)?|\bich(?= \()|this is|es schreibt ihnen|mich[,:]|me[,:]|ich,|\bicke,|\bje suis|\bc['’]est|\bben|\bjestem|\bsoy|\bsono|mich (?:zurueck|an)rufen:|unterzeichner\w*)\W+(?:(?:die|der|de|da|dat|d|s|the|schwester|pfleger|arzthelferin|dr|inhaber\w*|dr|mfa|praxismanagerin)\W+){0,2}$"
)
HERE = re.compile(r",? (?:hier|(?:ist? )?am apparat|(?:ist? )?am telefon)\b")
AM_I = re.compile(r",? (?:bin (?:ich|i|ick|ik)|bin['’]s)\b")
"""`die Frau Eibl bin i`"""
WRITES = re.compile(r" (?:schreibt|spricht|writing|writes|speaking)\b")
"""`Dr. Conrad schreibt: …`"""
ASKED_FOR = re.compile(r" (?:fragen|verlangen)\b")
"""`dort nach Uschi fragen`"""
LEADING_WORDS = 4
"""Words that may stand before a name behind a label: `unsere Erstkraft Frau Kern`."""
AROUND = 110
"""Characters before and behind a name that are looked at."""
CALL_LEAD = re.compile(
    r"(?:rufen sie|ruft|reden sie|redet|frag\w* nach|(?:frag\w+|auskunft) (?:\w+ ){0,2}(?:beantwortet|klaert|gibt|erteilt)|richten sie|rueckrufe?|ansprechp\w*\.?|zustaendig\w*|rueckfragen|rueckmeldung\w*|wenden sie sich|erreichen sie|erreichbar|kontaktieren|verlangen|\b(?:please|you|someone|somebody|anyone|anybody|technician|engineer|colleague) (?:ring|phone|telephone)|fragen sie nach|melden sie sich|sprechen sie|kontakt\w*|contact|call|rappeler|appeler|joindre|dzwonic do|llamar a|chiamare|ask for|speak (?:to|with)|reach|get in touch with|verbinden lassen|setzen sie sich|(?:liaise|connect|arrange it) with|bescheid an|antwort\w* (?:bitte )?an|meldung an|sprechen (?:bitte )?mit|sprechen|besprechen|klaeren|abstimmen|termin|vertretung|vertreten von|verbinden|durchstellen|zurueckrufen|anrufen|durchwahl\w*)\W+(?:\w+\W+){0,8}$"
)
_CALL_TAIL = re.compile(
    r"[^.!?;]{0,70}(?:zurueckrufen|anrufen|durchklingeln|anklingeln|durchrufen|zurueckzurufen|anzurufen|zurueck\b|kontaktieren|informieren|ansprechpartner\w*|zustaendig|kuemmert sich|erreichen|erreichbar|zur verfuegung|auskunft|weiterhelfen|wenden\b|richten\b|bescheid|uebernimmt|vertritt mich|weiss mehr|hilft (?:ihnen|gern|weiter)|nimmt (?:ihren|den) anruf|betreut (?:unser|bei uns|die)|kennt sich|gibt (?:ihnen )?(?:gern )?auskunft|kann (?:ihnen )?(?:alles|mehr|das) |hat den ueberblick|ist (?:ab|bis|von|taeglich|heute|morgen|immer) .{0,30}(?:uhr|da|erreichbar)|steht bereit|hat den hut auf|macht bei uns|macht das bei uns|ist bei uns|verlangen|weiss bescheid|zu sprechen|in verbindung|wartet auf (?:\w+ )?(?:rueckruf|anruf|rueckmeldung)|will take|takes (?:the|your) call|is (?:our|the|your) contact|can be reached|call ?back|an? (?:ring|call)\b)"
)
_ASKS = re.compile(
    r"\bbitte|\breach|beantwortet|\bfrag\w* nach|rueckmeldung|melden|antwort|wenden|kontakt|\bsie\b|\bihnen\b|verlangen|ansprechp|zustaendig|rueckfragen|rueckruf|please|veuillez|prosze|contact|call|appeler|\bring\b|speak|talk|durchwahl|erreich|klaert|zu sprechen"
)
_PRONOUN_REACHED = re.compile(
    r"[^.!?;]{0,60}[.;,]\s+(?:sie|er|ihn|die|der|den|diese[rn]?|she|he)\b[^.!?]{0,60}(?:erreich|anruf|zurueckruf|handynummer|durchwahl|nummer|\(?0\d{2}|\+\d|reached)"
)
"""`Unsere EDV macht Herr Busch. Er ist unter … zu erreichen.`"""
_RATHER = re.compile(
    r"(?:nicht|not)\W+(?:\w+\W+){0,3}(?:mich|mir|uns|me|us|zentrale|anmeldung|empfang)\b[^.!?]{0,90}(?:sondern|but|rather)\W+(?:(?:mit|an|bei|nach|bitte|direkt|gleich|unsere\w*|meine\w*|den|der|die|to|with|my|our|ask|for)\W+){0,3}$"
)
"""`Rufen Sie bitte nicht mich an, sondern Frau Kern`"""
_FIRST = re.compile(
    r"(?:bitte|rather|please)\W+(?:immer |nur |first )?(?:zuerst|zunaechst|vorrangig|bevorzugt|am besten|lieber|first)\W+(?:(?:an|mit|bei|nach|try|ask|call)\W+)?$"
)
"""`Bitte zuerst Frau Gantz`"""
_HIM = re.compile(
    r"[^!?;]{0,85}\bbitte (?:(?:nur|direkt|gleich) )?(?:ihn|sie|diese[rn]?|mit ihm|mit ihr) (?:\w+ )?(?:zurueckrufen|anrufen|kontaktieren|verlangen|ansprechen|sprechen|klaeren|abstimmen|besprechen)"
)
"""`Gernot Lutz, 08031 … (bitte ihn anrufen)`"""
_STANDS_IN_BEHIND = re.compile(
    r"[^.!?;,]{0,30}\b(?:uebernimmt|vertritt mich|weiss (?:mehr|bescheid|alles)|kennt sich|kuemmert sich|ist zustaendig|hilft (?:ihnen|gern|weiter)|macht bei uns)"
)
_STANDS_IN_BEFORE = re.compile(
    r"(?:uebernimmt(?: \w+){0,3}|kuemmert sich(?: \w+){0,3}|(?:koordination|zustaendigkeit|verantwortung|betreuung)(?: \w+){0,3} bei(?: \w+)?|vertritt mich|macht das|macht bei uns(?: \w+){0,3}|betreut bei uns(?: \w+){0,3}|zustaendig (?:ist|bei uns)(?: \w+){0,3})\W+$"
)
REQUEST = re.compile(
    r"\bbitte\b|koenn(?:t?en|t) (?:sie|ihr)|(?:kann|koennte) (?:\w+ ){0,2}(?:jemand|einer|mal|eine? (?:technik|kolleg|mitarbeit)\w*)|wuerden sie|please|(?:could|can) (?:you|some(?:one|body)|any(?:one|body)|an? (?:technician|engineer|colleague))"
)
"""A request may come as a question: `Könnten Sie Frau Kern zurückrufen?`"""
_NUMBER_UNDER = re.compile(
    r"[^.!?;\d]{0,50}\b(?:unter|durchwahl|direkt|under|on|at|hat die (?:handy)?nummer)\W{1,3}(?:\w+\W+){0,3}(?:(?:\+|\(?0)\d|null\b)"
)
_NUMBER_SOON = re.compile(r"[^.!?;\d]{0,40}[,(:–-] ?\(?[+0]\d")
"""`Pfleger Ronny hat die Aufsicht, 03984 …`"""
_NUMBER_BEFORE = re.compile(
    r"\d[\d /().-]{4,24}\d\W{0,4}(?:(?:bei|an|von|verlangen|ask for|for|da (?:sitzt|ist)(?: die| der)?)\W+)?$"
)
_CALL_WORD = re.compile(r"ruf|bescheid|melden|fragen|erreich|call|reach|kontakt")
_NUMBER_BESIDE = re.compile(
    r"\W{0,4}(?:(?:da|bereit|gern|zu haben|vor ort) ?\(?)?(?:(?:tel\w*|fon|mobil|handy|durchwahl|unter|dw|phone|t|m)\W{0,3}){0,2}(?:\+|\(?0)\d"
)


def before_word(line: Line, index: int) -> str:
    """The text before a word of the line, as far as cues are looked for."""
    end = line.words[index].start
    return line.text[max(0, end - AROUND) : end]


def last_clause(before: str) -> str:
    """What of a folded text stands behind its last sentence end."""
    ends = [m.end() for m in re.finditer(r"[!?;]\s|(?<=[a-z)]{3})(?<!ansprechp)\.\s", before)]
    return before[ends[-1] :] if ends else before


def asked_score(before: str, behind: str) -> float:
    """How clearly we are asked to call the person; 0 if not at all."""
    asked = f"{before} {behind}"
    if (
        _RATHER.search(before)
        or _FIRST.search(before)
        or _HIM.match(behind)
        or (before.endswith("nach ") and ASKED_FOR.match(behind))
    ):
        return 0.95
    if _STANDS_IN_BEHIND.match(behind) or _STANDS_IN_BEFORE.search(before):
        return 0.9
    return _called_score(before, behind, asked) or _number_score(before, behind)


def beside_call(line: Line, person: Person) -> float:
    """`Könnten Sie dort anrufen? 02421 2233, Frau Pütz`: the number stands between the wish and the name."""
    before = fold(before_word(line, person.first))
    return 0.88 if person.has_honorific and _NUMBER_BEFORE.search(before) and _CALL_WORD.search(before) else 0.0


def _called_score(before: str, behind: str, asked: str) -> float:
    if _ASKS.search(asked) or REQUEST.search(asked):
        if CALL_LEAD.search(before):
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
    return 0.7 if _NUMBER_BESIDE.match(behind) else 0.5 if _NUMBER_SOON.match(behind) else 0.0
