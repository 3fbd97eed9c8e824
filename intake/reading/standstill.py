"""Reports that a practice cannot work or has a stranger in its systems, composed of the classes of a sentence's words.

Every rule is a few classes within a few words: what fails (records, prescriptions, the system) with how it fails, people
sent away, a practice that shuts, strangers let in, files renamed. A rule's words are given back as the reason; an empty
text means that the sentence says nothing of the kind.
"""

import re
from dataclasses import dataclass

from intake.reading import symptoms
from intake.reading.clauses import Clause, clause_of

_NEAR, _CLOSE, _LOOSE, _FAR = 11, 6, 9, 28
"""Words between a record and its negated verb, a thing and its breaking, a system and its start, the parts of a tale."""
_APART = ("other", "break")
"""Another thing or another thought between them."""

_PARTLY = re.compile(
    r"nicht (?:immer|richtig|ganz|vollstaendig|sauber|so\b|sofort|gleich|automatisch|korrekt|schnell|nur|alle\b|ueberall)|nicht mehr so|ab und zu|manchmal"
    r"|\b(?:gestohlen|gestohlene\w*|geklaut|abgeflossen|abgegriffen|entwendet|sicher\w*|geschuetzt|schuetzen|darknet|weitergeb\w*|weitergegeben|veroeffentlich\w*|loeschen|export\w*|stolen|leaked|safe)\b"
)
"""Works in part, or is talk of data rather than of their use."""
_WANTED = re.compile(
    r"\b(?:brauch\w*|benoetig\w*|schicken sie|senden sie|schicken wir|moecht\w*|bitte keine|duerfen|sollen|sollten|need\w*|per mail|per e-mail|anhang|datenschutz|haben wir nie|schulung|von ihnen|von euch|vordruck\w*|funktion|knopf|menue|button|einstellung\w*|handbuch|haekchen|loeschen|where can|how do|where one|wo man|anrufer\w*)\b"
)
_INTO = frozenset(
    "in im ins aus vom von auf mit beim am an zum zur unter ueber neben ausser from into of on with".split()
)
_INWARD = frozenset("in ins an auf into".split())
_ARTICLES = frozenset(
    "der die das den dem des unser unsere unserem unseren unserer unseres ein eine einen einem einer the our my diesem".split()
)
_PIECES = re.compile(r"[,;:.!?()\"“”„–/]| - | und | and | oder ")
_FEW = 6
"""Words of a piece such as `keine einzige Akte`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Standstill:
    """What a sentence says of the practice's work: what stops it, who is sent away; `shut` counts only beside a failure."""

    stops: str = ""
    left: str = ""
    shut: str = ""
    intrusion: str = ""


def standstill_of(sentence: str, *, single: bool) -> Standstill:
    """A folded sentence with products as `programm`; `single` tells that it speaks of one workplace. Linear."""
    clause = clause_of(sentence)
    intrusion = _intrusion(sentence, clause)
    if clause.told.isdisjoint(_SPEAKING) or (symptoms.VENDOR.search(sentence) and not symptoms.OURS.search(sentence)):
        return Standstill(intrusion=intrusion)
    vital = (
        ""
        if single
        else (
            _vital(sentence, clause)
            or _system(sentence, clause)
            or _nobody(sentence, clause)
            or _everything(sentence, clause)
        )
    )
    return Standstill(stops=vital, left=_sent_away(sentence, clause), shut=_shut(sentence, clause), intrusion=intrusion)


_SPEAKING = ("negation", "broken", "stopped", "dead", "unreadable", "turned down", "away", "refused", "shut", "lacking")
"""A sentence without a word of any of these reports no standstill."""


def _vital(sentence: str, clause: Clause) -> str:
    """Records nobody can open, prescriptions nobody can issue."""
    if not any(map(clause.has, ("record", "prescription", "facts", "patients", "negation"))) or _is_partial(sentence):
        return ""
    if match := _ALL_MISSING.search(sentence) or _NO_ENTRY.search(sentence) or _NO_TREATING.search(sentence):
        return match[0]
    things = _without_places(clause, "record")
    return (
        things.together("record", "negation", "access", within=_NEAR, without=_APART)
        or things.together("record", "broken", within=_CLOSE, without=(*_APART, "comma"))
        or clause.together("prescription", "negation", "issue", within=_NEAR, without=_APART)
        or clause.together("prescription", "broken", within=_NEAR, without=_APART)
        or clause.together("facts", "negation", "look", within=_NEAR, without=_APART)
        or clause.together("record", "fault", "wide", within=_FAR, without=("other",))
        or _listed(sentence)
    )


_ALL_MISSING = re.compile(
    r"\bfehl(?:t|en)\b[^.]{0,40}\b(?:alle|saemtliche|die ganzen|unsere) (?:\w+ )?patienten(?:daten)?\b"
)
_NO_TREATING = re.compile(
    r"\b(?:nicht|nichts|niemanden) (?:mehr )?(?:verordnen|dokumentieren|behandeln|rezeptieren|verschreiben)\b"
)
_NO_ENTRY = re.compile(
    r"\bkein\w* (?:zugang|zugriff|einsicht) (?:zu|auf|in)\b[^.,]{0,40}\b(?:akten?|kartei\w*|patienten(?:daten|akte\w*)|rezept\w*)\b"
)


def _is_partial(sentence: str) -> bool:
    return bool(_PARTLY.search(sentence) or _WANTED.search(sentence) or symptoms.MINOR.search(sentence))


def _without_places(clause: Clause, name: str) -> Clause:
    """The clause without things that are only where something else is (`der Befund kommt nicht in die Akte`)."""
    places: set[int] = set()
    someone = False
    for i, token in enumerate(clause.tokens):
        if not token.classes.isdisjoint(("break", "comma")):
            someone = False
        # Whoever does not come into the records stands in front of them: `wir kommen nicht in die Akte`.
        someone = someone or "person" in token.classes
        before = [t.text for t in clause.tokens[max(0, i - 2) : i]]
        if name in token.classes and _is_place(before) and not (someone and _INWARD.intersection(before)):
            places.add(i)
    return clause.only(frozenset(places)) if places else clause


def _is_place(before: list[str]) -> bool:
    if before and before[-1] in _INTO:
        return True
    return len(before) > 1 and before[-2] in _INTO and before[-1] in _ARTICLES


def _listed(sentence: str) -> str:
    """`kein Impfplan, keine Akten, keine Rezepte`: told without a verb."""
    for piece in _PIECES.split(sentence):
        if "kein" not in piece and "no " not in piece:
            continue
        clause = clause_of(piece)
        if 1 < len(clause.tokens) <= _FEW:
            ends = clause.tokens[-1].classes
            words = clause.together("negation", "record", within=3) or clause.together(
                "negation", "prescription", within=3
            )
            if words and not ends.isdisjoint(("record", "prescription")):
                return words
    return ""


def _system(sentence: str, clause: Clause) -> str:
    """The system as a whole does not start or lets nobody in."""
    if not clause.has("system") or _PARTLY.search(sentence) or symptoms.ONLY_WHEN.search(sentence):
        return ""
    things = _without_places(clause, "system")
    return things.together("system", "negation", "start", within=_LOOSE, without=_APART) or things.together(
        "system", "stopped", within=_CLOSE, without=_APART
    )


def _everything(sentence: str, clause: Clause) -> str:
    """All is dark, no workplace does anything, all data are gone."""
    if (
        clause.has("other")
        or clause.told.isdisjoint(("dead", "unreadable", "places"))
        or any(p.search(sentence) for p in (_PARTLY, _WE_LOCKED, symptoms.YOURS))
    ):
        return ""
    return (
        clause.together("whole", "dead", within=_CLOSE, without=("break", "comma"))
        or clause.together("wide", "places", "dead", within=_NEAR, without=("break",))
        or clause.together("wide", "places", "negation", "start", within=_NEAR, without=("break",))
        or clause.together("wide", "places", "negation", "joined", within=_NEAR, without=("break",))
        or clause.together("all", "data", "unreadable", within=_NEAR)
    )


_NOBODY = re.compile(
    r"\b(?:keiner|niemand|kein mensch|kein mitarbeiter|keine\w? von uns|nobody|no one|none of us)\b(?: [\w.,-]+){0,6} (?:rein|reinkomm\w*|hinein|drauf|anmelden|einloggen|angemeldet|arbeiten|zugriff|log in|login|get in|work)\b"
)
_INTO_IT = re.compile(
    r"\bkomm\w* (?:\w+ ){0,4}(?:keiner|niemand|kein mensch) (?:\w+ ){0,3}(?:in (?:die|das|unser\w*)|ins|an (?:die|unser\w*)) (?:datenbank|system|programm|software|akten?|kartei\w*)"
)
_ALL_LOCKED = re.compile(
    r"\b(?:alle[nrsm]?|jede[nrms]?|saemtliche\w*|all|every\w*)\b(?: [\w.,\"'-]+){0,8} (?:gesperrt|ausgesperrt|rausgeworfen|rausgeflogen|locked|kicked out)\b"
)
_LOCKED_ALL = re.compile(
    r"\b(?:staff|we|everybody|everyone|wir|alle) (?:are|were|sind|wurden) (?:\w+ )?(?:locked out|ausgesperrt)\b|\b(?:gesperrt|ausgesperrt|locked)\b(?: [\w.,\"'-]+){0,5} (?:bei (?:allen|jedem)|alle\b|everybody|everyone)\b"
)
_WE_LOCKED = re.compile(
    r"\b(?:(?:wir|ich) (?:haben|habe)|(?:haben|habe) (?:wir|ich)|(?:edv|it|admin)\w* (?:hat|haben)|we (?:have )?) ?(?:[\w.-]+ ){0,12}(?:gesperrt|abgeschaltet|getrennt|deaktiviert|blocked|locked|disabled)"
)
"""What the practice locked on purpose."""
_NOT_OURS = re.compile(
    r"portal|hotline|leitung|telefon|webseite|website|homepage|karte|konnektor|\bkim\b|\bti\b|terminal"
)


def _nobody(sentence: str, clause: Clause) -> str:
    """Nobody gets in, everybody is locked out."""
    if (
        clause.told.isdisjoint(("wide", "person"))
        or clause.told.isdisjoint(("turned down", "start", "negation"))
        or _NOT_OURS.search(sentence)
        or _WE_LOCKED.search(sentence)
    ):
        return ""
    if words := clause.together("wide", "account", "turned down", within=_NEAR, without=_APART):
        return words
    for pattern in (_NOBODY, _INTO_IT, _ALL_LOCKED, _LOCKED_ALL):
        if (match := pattern.search(sentence)) and not clause_of(match[0]).has("other"):
            return match[0]
    return ""


def _sent_away(sentence: str, clause: Clause) -> str:
    """Patients who are sent home or elsewhere."""
    if not clause.has("patients") and not clause.told.issuperset(("wide", "send")):
        return ""
    if _NOT_AWAY.search(sentence):
        return ""
    if match := _LEAVE.search(sentence):
        return match[0]
    return clause.together("patients", "away", "send", within=_NEAR) or clause.together(
        "patients", "refused", within=_CLOSE
    )


_LEAVE = re.compile(
    r"\b(?:schicken|schickt|schicke) (?:[\w.]+ ){0,5}alle (?:\w+ )?(?:weg|heim|nach hause|fort)\b|\b(?:patienten|leute|menschen|patients|people) (?:\w+ ){0,4}(?:wieder|unverrichtet\w*|unbehandelt|ohne behandlung|ohne rezept) (?:\w+ ){0,3}(?:gehen|gegangen|abziehen|abgezogen)\b"
)
_NOT_AWAY = re.compile(
    r"\b(?:muessten|wuerden|koennten|sollen wir|urlaub|ferien|fortbildung|schulung|brief\w*|sms|mails?|e-mails?|fragebogen|nicht (?:\w+ )?(?:weg|heim|nach hause)|einladung\w*|recall|erinnerung\w*)\b"
)


def _shut(sentence: str, clause: Clause) -> str:
    """A practice that is closed, but not for holidays or on Wednesdays."""
    if not clause.told.issuperset(("house", "shut")) or _CALENDAR.search(sentence):
        return ""
    return clause.together("house", "shut", within=_CLOSE, without=("other",))


_CALENDAR = re.compile(
    r"\b(?:urlaub\w*|ferien|geschlossen (?:vom|bis|ab)|vom \d|bis \d|ab \d|\d{1,2}[-–]\d{1,2}|mittwochs?|nachmittags?|freitags?|feiertag\w*|sprechzeiten|ab \d|fortbildung|betriebsausflug|steht zu|hoert zu|dazu|zu ihnen)\b|\d\. ?(?:bis|-)"
)

_NOTE = re.compile(
    r"\b[\w-]*(?:read_?-?me|how_?-?to|restore|recover\w*|decrypt\w*|unlock|entschluessel\w*|your_?files)[\w-]*\.(?:txt|html?|hta|rtf)\b|\.(?:docx?|xlsx?|pdf|jpe?g|txt)\.[a-z0-9]{3,10}\b|\.onion\b|tor[- ]browser|\bbitcoins?\b|\bransom (?:note|demand)"
)
_NOTE_WORDS = tuple("txt htm hta rtf onion tor bitcoin ransom .doc .xls .pdf .jp".split())
_ADDRESSED = ("your", "ihr")
_SHOWN = re.compile(
    r"\b(?:steht|stand|zeigt|erscheint|meldung|text|says|shows|message|screen|bildschirm\w*|monitor\w*)\b[^.?]{0,60}\b(?:your|ihr\w*) (?:network|files|data|systems?|computers?|netzwerk|dateien|daten|server) (?:has|have|is|are|wurden?|sind|ist) (?:been )?(?:locked|encrypted|verschluesselt|gesperrt|stolen)"
)
"""What extortionists write on a screen speaks to the reader."""
_SUFFIX = re.compile(
    r"(?<![\w.])\.(?!(?:de|com|net|org|eu|info|pdf|docx?|xlsx?|pptx?|txt|exe|msi|zip|rar|ldt|gdt|xml|con|xkm|bdt|jpe?g|png|tiff?|bmp|gif|dll|ini|log|bak|dat|csv|html?|rtf|msg|eml|bat|cmd|iso|x|xpm|mdb|lnk|test|example|dicom|dcm|pad|edmp|json|crt|cer|p12|pem|key|tmp|lock)\b)[a-z][a-z0-9]{2,11}\b"
)
_ATTEMPT = re.compile(
    r"\b(?:woll\w*|moecht\w*|soll\w*|versuch\w*|bat|gebeten|forder\w*|verlang\w*|aufgelegt|abgelehnt|ablehn\w*|verhindert|wanted|tried|asked|hung up|drei mal|klingel\w*)\b"
)


def _intrusion(sentence: str, clause: Clause) -> str:
    """Strangers inside, a ransom note, renamed files, a mouse that moves by itself, a scanner that raises an alarm."""
    if any(word in sentence for word in _ADDRESSED) and (shown := _SHOWN.search(sentence)):
        return shown[0]
    match = _NOTE.search(sentence) if any(word in sentence for word in _NOTE_WORDS) else None
    told = (
        match[0]
        if match
        else _renamed(sentence, clause)
        or _demanded(sentence, clause)
        or _infected(sentence, clause)
        or _inside(sentence, clause)
    )
    if not told or symptoms.NO_COMPROMISE.search(sentence):
        return ""
    here = match or symptoms.HERE.search(sentence) or any(map(clause.has, ("inside", "system", "places")))
    return told if here and (symptoms.OURS.search(sentence) or not symptoms.VENDOR.search(sentence)) else ""


def _renamed(sentence: str, clause: Clause) -> str:
    if not clause.has("files"):
        return ""
    unusual = _SUFFIX.search(sentence)
    if unusual and any(map(clause.has, ("odd", "suffix", "all"))):
        return unusual[0]
    if clause.together("negation", "odd", within=2) or clause.together("negation", "files", within=2):
        return ""
    return (
        clause.together("files", "odd", "suffix", within=_FAR)
        or clause.together("files", "odd", "named", within=_FAR)
        or clause.together("files", "all", "suffix", within=_FAR)
    )


def _demanded(sentence: str, clause: Clause) -> str:
    """Money for the data, or mails and accounts that nobody here made."""
    if match := _NOT_WRITTEN.search(sentence):
        return match[0]
    if clause.has("demand") and not _BILLED.search(sentence):
        return clause.together("note", "demand", "money", within=_FAR)
    return clause.together("account", "wide", "created", within=_NEAR)


_BILLED = re.compile(r"lizenz|rechnung|mahnung|invoice|licen[cs]e|vertrag|gebuehr|wartung")
_NOT_WRITTEN = re.compile(
    r"\b(?:unser\w*|our|meine[mnr]?)\b[^.]{0,60}\b(?:e-?mails?|mails?|nachrichten|messages)\b[^.]{0,60}\b(?:niemand|keiner|nicht|nie|nobody|never|not)\b[^.]{0,30}\b(?:geschrieben|verschickt|abgeschickt|gesendet|wrote|written|sent)\b"
)


def _infected(sentence: str, clause: Clause) -> str:
    """Malware on the practice's machines, or machines that send data to strangers."""
    if clause.has("malware") and not clause.together("negation", "malware", within=3):
        ours = symptoms.OURS.search(sentence) or clause.has("inside")
        return clause.together("malware", "arrived", within=_NEAR) if ours else ""
    return clause.together("flow", "abroad", "leaving", within=_NEAR) if clause.has("abroad") else ""


def _inside(sentence: str, clause: Clause) -> str:
    moved = clause.together("mouse", "itself", within=_NEAR) or clause.together("mouse", "moves", "wide", within=_FAR)
    alarmed = clause.together("scanner", "alarm", within=_NEAR)
    if moved or (alarmed and not _FALSE_ALARM.search(sentence)):
        return moved or alarmed
    if not clause.told.issuperset(("lure", "took")) and not clause.told.issuperset(("stranger", "inside")):
        return ""
    return "" if _is_harmless(sentence, clause) else _lured(sentence, clause) or _let_in(sentence, clause)


def _is_harmless(sentence: str, clause: Clause) -> bool:
    """Attempts that failed, the vendor's own staff, and what nobody did."""
    if _ATTEMPT.search(sentence) or symptoms.VENDORS_STAFF.search(sentence):
        return True
    return bool(clause.together("negation", "granted", within=2) or clause.together("negation", "took", within=3))


def _lured(sentence: str, clause: Clause) -> str:
    if not _AND_THEN.search(sentence) or _OWN_LINK.search(sentence):
        return ""
    return clause.together("lure", "took", within=_NEAR)


def _let_in(sentence: str, clause: Clause) -> str:
    if _WAS_IN.search(sentence):
        return clause.together("stranger", "inside", within=_FAR)
    return clause.together("stranger", "inside", "granted", within=_FAR)


_AND_THEN = re.compile(
    r"passwort|kennwort|zugangsdaten|benutzername|password|\b(?:danach|seitdem|anschliessend|jetzt|nun|now|since|then)\b"
)
_OWN_LINK = re.compile(
    r"\b(?:ihr\w*|euer\w*|eure\w*|your|download-?) ?(?:link|anhang|e-?mail|mail|rechnung|schreiben)|rechnung|invoice"
)
_WAS_IN = re.compile(
    r"\b(?:ist|is) (?:\w+ ){0,2}(?:jemand|someone|somebody) (?:im|in (?:dem|unser\w*|our)) (?:system|netz|rechner|computer|server)|\b(?:war|waren|sass|was|were) (?:[\w-]+ ){0,6}(?:auf|in|an|on) (?:dem|den|unser\w*|mein\w*|our|the) "
)


_FALSE_ALARM = re.compile(
    r"lizenz|harmlos|nur ein\w*|abgelaufen|verlaenger|fehlalarm|\bnichts\b|\bnothing\b|\bkein\w* (?:fund|alarm|treffer)|sauber"
)
