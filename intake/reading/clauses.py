"""Classes of words, and what they say together: the parts of which reports of a standstill or an intrusion are composed.

A phrase list knows only the sentences it has seen. Here a word has classes (record, prescription, negation, opening,
breaking, leaving, stranger, ...), and a report is a few classes close to one another: `Protokolle` + `nicht` + `öffnen`,
`Leute` + `heim` + `schicken`. Words are classed once and remembered; a sentence is walked through once a rule.
"""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

_STEMS = {
    "negation": r"unmoeglich|impossible|verwehrt|ausserstande|unfaehig|ausgeschlossen|nicht|nichts|kein\w*|ohne|niemand\w*|nirgend\w*|weder|nie|not|no|none|nobody|nothing|cannot|can't|won't|doesn't|don't|isn't|aren't|couldn't|unable|without|never|neither",
    "prescription": r"(?:privat|kassen|btm|t|folge|papier|blanko|wiederholungs)?-?rezept(?!ion|ur|block|bloeck|papier|vorlag|favorit|histor|gebuehr|vordruck|kopf|tresor|feld)\w*|btm\w*|verordnung(?:en)?(?! haeusl)|(?:arznei|medikamenten)-?verordnung\w*|prescri\w+",
    "record": r"akten?|kartei\w*|karteikart\w*|(?:patient(?:en)?|kranken|kranken-?haus|behandlungs|papier)?-?akten?|(?:patient(?:en)?|kranken|behandlungs)-?(?:akt|kart|dat(?:ei|en)|list|such|stamm|verwalt|uebersicht|blaett|blatt|geschicht|dokument|protokoll|dossier|auswahl|fenster|kurve)\w*"
    r"|\w*(?:dialyse|narkose|behandlungs|sitzungs|verlaufs|anamnese|op-|pflege)-?(?:protokoll|dokument|bericht|eintra)\w*|protokolle?|medikament\w*-?(?:blaett|blatt|kart)\w*|anamnesen?|verlaeufe|records?|charts?|card-index|stammdaten\w*|patientenakt\w*",
    "system": r"(?:praxis|arzt|verwaltungs)?-?(?:programm|software|system|edv|it|server|pvs|ais|anlage|verwaltung)|systeme|(?:haupt|daten|datenbank|terminal|x-?)?server|datenbank\w*|sql\w*|computeranlage|edv-anlage|database\w*|application|practice-software",
    "access": r"(?:ge|auf|er)?-?oeffn\w*|geoeffnet|aufgerufen|aufruf\w*|aufzurufen|aufgeh\w*|aufgegangen|aufmach\w*|aufzumachen|aufbekomm\w*|aufkrieg\w*|komm(?:e|t|en)?|reinkomm\w*|rein|ran|rankomm\w*|hinein|zugreif\w*|zugriff|zugang|einseh\w*|einsehbar|einsicht|seh(?:e|en)|sieht|schau\w*|einzusehen|lesbar|lad(?:en|et)|laedt|geladen|find(?:en|et|e)|auffindbar|gefunden|angezeigt|anzeigen|erscheint|erscheinen|abrufbar|erreichbar|zugaenglich|accessible|aufgehen|anklick\w*|auswaehl\w*|auszuwaehlen|abruf\w*|verfuegbar|herankomm\w*|open\w*|access\w*|see|view\w*|load\w*|reach\w*|pull",
    "issue": r"druck\w*|gedruckt|ausdruck\w*|auszudrucken|ausgedruckt|ausstell\w*|ausgestellt|auszustellen|erzeug\w*|erstell\w*|generier\w*|rauskomm\w*|raus|heraus|schreib\w*|geschrieben|geht|gehen|ging|moeglich|signier\w*|unterschreib\w*|ausgeb\w*|ausgegeben|speicher\w*|gespeichert|kommt|kommen|bekomm\w*|krieg\w*|funktionier\w*|klappt|produzier\w*|anleg\w*|aufruf\w*|oeffn\w*|auswaehl\w*|come|comes|coming|verordn\w*|rezeptier\w*|mehr|print\w*|issue\w*|write|work\w*|produce\w*|create\w*",
    "start": r"laufen|laeuft|lief|running|runs|lebenszeichen|mucks\w*|ruehrt|regt|pieps|zuckt|verbunden|gestartet|connect\w*|start\w*|gestartet|hochfahr\w*|hochgefahren|hochzufahren|hochkomm\w*|faehrt|anspring\w*|springt|anmeld\w*|anzumelden|einlogg\w*|login|log|reinkomm\w*|rein|hinein|erreichbar|ansprechbar|reagier\w*|antwortet|zugreif\w*|zugriff|arbeiten|verbinden|oeffn\w*|aufgeh\w*|aufrufen|open\w*|starts?|launch\w*|load\w*|respond\w*|reach\w*|boot\w*",
    "broken": r"flach|lahm|lahmgelegt|brach|danieder|stillstand|gestorben|verreckt|weisse[nrs]?|graue[nrs]?|zerschossen|unzugaenglich|tot|down|weg|schwarz\w*|dunkel|ausgefallen|ausfall|eingefroren|friert|abgestuerzt|stuerzt|absturz|abstuerze|gesperrt|offline|kaputt|defekt|zerstoert|zerschossen|hinueber|abgeraucht|abgeschmiert|leer\w*|verschwunden|geloescht|schliesst|beendet|crash\w*|frozen|freez\w*|closes|locked|blank|empty|gone|dead|corrupt\w*|unlesbar\w*|unauffindbar|unerreichbar|unzugaenglich|blockiert|verweigert|white|bluescreen\w*|platt",
    "wide": r"alle[nrsm]?|jede[nrms]?|ueberall|saemtliche\w*|ganze[nrsm]?|gesamte\w*|beide\w*|all|every\w*|everyone|everybody|throughout|anywhere|kein\w*|niemand|keiner|nirgend\w*|nobody|none",
    "person": r"wir|ich|man|keiner|niemand|aerzt\w*|arzt|kolleg\w*|chef\w*|mitarbeiter\w*|helferin\w*|mfas?|doktor|we|i|nobody|staff|doctors?|team|jemand",
    "patients": r"(?:\w{1,12}-?)?patient(?:en|innen|in|s)?|leute\w*|menschen|kranke[nr]?|eltern|muetter|kinder|termine|people|schwangere\w*|senioren|notfaelle",
    "away": r"heim|heimgeschickt|heimschick\w*|hause|weg|wegschick\w*|weggeschickt|fort|fortgeschickt|weitergeschickt|abgewiesen|abweisen|weisen|abzuweisen|umbestell\w*|abbestell\w*|vertroest\w*|abgesagt|absagen|abzusagen|sagen|notaufnahme|krankenhaus|klinik|nachbarpraxis|nachbarpraxen|ohne|unbehandelt|unverrichtet\w*|unversorgt|home|away|elsewhere|cancel\w*|turn(?:ed|ing)",
    "refused": r"abgewiesen|abweisen|abzuweisen|umbestell\w*|abbestell\w*|vertroest\w*|wegschick\w*|weggeschickt|heimschick\w*|heimgeschickt|fortgeschickt|abgesagt|absagen|abzusagen",
    "send": r"schick\w*|geschickt|gesch?ickt|\w*geschickt|wegschick\w*|heimschick\w*|lassen|verweis\w*|verwiesen|umleit\w*|umgeleitet|abgewiesen|abweisen|weisen|abzuweisen|umbestell\w*|abbestell\w*|vertroest\w*|abgesagt|absagen|abzusagen|send\w*|sent|turn\w*|cancel\w*",
    "house": r"praxis|tuer\w*|laden|ambulanz\w*|sprechstunde\w*|vormittagssprechstunde|betrieb|praxisbetrieb|op|ops|op-betrieb|station|dialyse|zentrum|mvz|practice|surgery|clinic|office|doors?|behandlung\w*",
    "shut": r"zu|zugemacht|zumachen|zuzumachen|geschlossen|schliessen|zugesperrt|zusperren|abgeschlossen|dicht|dichtgemacht|abgebrochen|abbrechen|unterbrochen|eingestellt|einstellen|ausgefallen|abgesagt|absagen|ruht|still|stillgelegt|lahm|lahmgelegt|closed|closing|shut|cancel\w*|standstill|halt",
    "stranger": r"microsoft\w*|windows-support|anrufer\w*|fremde[nrsm]?|unbekannte[nrsm]?|betrueger\w*|gauner\w*|kriminelle\w*|angebliche[nrsm]?|vermeintliche[nrsm]?|falsche[nrsm]?|ausgab\w*|ausgegeben|jemand\w*|scammer\w*|stranger\w*|caller\w*|somebody|someone|hacker\w*|eindringling\w*|einbrecher\w*|taeter\w*",
    "inside": r"(?:\w{1,20}-?)?(?:rechner|pc|computer|server|laptop|bildschirm|desktop)\w{0,2}|fernzugriff|zugriff|zugang|anydesk|any-?desk|teamviewer|fernwartung|quickassist|system\w*|netz|netzwerk|passwort\w*|kennwort\w*|zugangsdaten|code|pin|remote|access|konto|screen|password",
    "granted": r"schauen|control|kontrolle|gegeben|gelassen|\w*(?:drauf|rauf|ran|rein)gelassen|draufgeschaltet|aufgeschaltet|zugeschaltet|eingewaehlt|eingeloggt|angemeldet|installiert|installieren|heruntergeladen|runtergeladen|freigegeben|erlaubt|gewaehrt|bestaetigt|eingegeben|eingetippt|genannt|durchgegeben|diktiert|vorgelesen|verraten|mitgeteilt|uebernommen|gesteuert|ferngesteuert|herumgeklickt|rumgeklickt|geklickt|drauf|drin|gave|given|installed|let|connected|logged|took|controlled|clicked|verbunden|eingelassen|aufgemacht|umgesehen",
    "files": r"(?:\w{1,12}-?)?(?:datei|dateien|dokumente|dateinamen)|(?:word|arzt|word-)?-?briefe|pdfs?|bilder|scans|ordner|files?|documents?|folders?",
    "suffix": r"endung\w*|dateiendung\w*|hinten\w*|dran|angehaengt|umbenannt|enden|endet|buchstabensalat|zeichensalat|hieroglyphen|extensions?|renamed|ending",
    "named": r"heissen|heisst|namen|dateinamen|bezeichnung\w*|names?|called",
    "all": r"alle|saemtliche|lauter|everything|all|jede\w*|every",
    "odd": r"komisch\w*|seltsam\w*|merkwuerdig\w*|eigenartig\w*|fremde\w*|andere\w*|anders|unbekannt\w*|wirr\w*|kryptisch\w*|ploetzlich|strange|weird|odd|unknown",
    "mouse": r"maus|mauszeiger\w*|mauspfeil\w*|zeiger|cursor|pfeil|mouse|pointer",
    "itself": r"selbst|selber|allein|alleine|selbstaendig|selbststaendig|geisterhand|itself|own|umher|herum|hin",
    "places": r"(?:arbeits)?-?(?:plaetze[n]?|rechner[n]?|pcs|computer[n]?|clients?|stationen|bildschirme?[n]?|laptops)|(?:arbeits)?-?(?:platz|pc|station)|workstations?|machines|screens?|desks?|zimmern?|sprechzimmern?",
    "whole": r"alles|everything|praxis|practice|betrieb|praxisbetrieb|edv|nichts|nothing",
    "dead": r"tot|down|weg|schwarz\w*|dunkel|finster|ausgefallen|offline|lahm|lahmgelegt|platt|leer|flach|eingefroren|gesperrt|dead|dark|frozen|locked|blank|weisse[nrs]?|graue[nrs]?|stillstand",
    "data": r"daten|datenbestand\w*|laufwerk\w*|data",
    "unreadable": r"unlesbar\w*|verschwunden|geloescht|weg|gone|unreadable|deleted|zerstoert|unbrauchbar\w*",
    "demand": r"fordert|fordern|gefordert|forderung\w*|verlangt|verlangen|zahlen|bezahlen|erpress\w*|demand\w*|pay|asking|ueberweisen",
    "money": r"geld|bitcoins?|dollar|btc|summe|entschluessel\w*|loesegeld\w*|money|crypto\w*|kryptowaehrung\w*|ransom",
    "note": r"text|textdatei|meldung|nachricht|bildschirm\w*|fenster|notiz|zettel|datei|schreiben|message|note|screen|hintergrund|hintergrundbild|unbekannte\w*|jemand",
    "stopped": r"tot|down|weg|schwarz\w*|dunkel|ausgefallen|ausfall|eingefroren|friert|abgestuerzt|stuerzt|absturz|offline|kaputt|defekt|zerstoert|zerschossen|hinueber|abgeraucht|abgeschmiert|flach|lahm|lahmgelegt|brach|danieder|gestorben|verreckt|unerreichbar|platt|crash\w*|frozen|freez\w*|dead|corrupt\w*|bluescreen\w*|beendet|schliesst",
    "joined": r"verbindung\w*|connection|anschluss",
    "fault": r"fehler|fehlermeldung\w*|error\w*|sanduhr",
    "lacking": r"fehlt|fehlen|missing|lost",
    "facts": r"allerg\w*|diagnos\w*|medikation|medikamente|vorgeschichte|vorerkrankung\w*|vertraegt|unvertraeglich\w*|blutverduenner\w*|medications?",
    "look": r"seh\w*|sieht|sehen|wissen|weiss|nachseh\w*|nachschau\w*|look|see|know",
    "lure": r"(?:phishing-?)?link|anhang|attachment|phishing\w*",
    "took": r"geklickt|angeklickt|gedrueckt|eingetippt|eingegeben|geoeffnet|aufgemacht|clicked|opened|entered|typed",
    "moves": r"beweg\w*|wander\w*|klick\w*|moved|moving|moves",
    "turned down": r"abgewiesen|gesperrt|ausgesperrt|verweigert|abgelehnt|ungueltig|falsch|locked|rejected|denied|disabled",
    "created": r"angelegt|kennt|kennen|eingerichtet|erstellt|created|recogni[sz]es?",
    "malware": r"\w*trojaner\w*|ransomware|malware|schadsoftware|schadprogramm\w*|virus|viren|emotet|wurm",
    "arrived": r"angekommen|eingefangen|drauf|gefunden|entdeckt|aufgetaucht|erwischt|befallen|sitzt|eingenistet|infected|infiziert|caught|found|bekommen|zugeschlagen|aktiv",
    "flow": r"datenmengen|datenverkehr|traffic|daten|pakete|gigabytes?|data|verbindungen",
    "abroad": r"russland|china|ausland|osteuropa|nordkorea|unbekannte[nrsm]?|fremde[nrsm]?|unknown|russia|abroad",
    "leaving": r"schickt|sendet|uebertraegt|verschickt|hochlaedt|laedt|gesendet|uebertragen|fliess\w*|aufbaut|baut|sends|sending|uploads?|uploading",
    "scanner": r"virenscanner\w*|virenschutz\w*|virenprogramm\w*|antivir\w*|anti-virus|defender|kaspersky|sophos|eset|avira|avast|bitdefender|g-?data|mcafee|malwarebytes|norton|edr",
    "alarm": r"alarm\w*|angeschlagen|schlaegt|schlug|anschlaegt|quarantaene|fund|funde|gefunden|entdeckt|warnt|warnung\w*|found|detected|alert\w*|flagged|quarantine\w*|trojan\w*|ransom\w*|schad\w*",
    "account": r"(?:benutzer|admin|administrator|nutzer|windows|domaenen|praxis)?-?(?:konto|konten|kennung|benutzer|account|zugang|accounts)|administrator|admin|anmeldung\w*|logins?|benutzern?",
    "other": r"drucker|label\w*|\w*(?:drucker|scanner|kalender|leser|terminal|lesegeraet|konnektor|portal|hotline|postfach|telefon|schnittstelle|import|export|vorlage|modul|statistik|sicherung|backup|termin|etikett)\w*|labor\w*|ldt|befund\w*|kim|eau|ti|faxe?|mails?|e-mails?|arztbrief\w*|ekg\w*|sono\w*|lufu\w*|geraet\w*|bilder|rechnung\w*|abrechnung\w*|heilmittel\w*|hilfsmittel\w*|ueberweisung\w*|formular\w*|printer|scanner|calendar|portal|website|webseite|homepage|lab|kurve\w*|ausdruecke|statistik\w*|outlook|word|excel|acrobat|\w*telefonanlage|haeuslicher|erezept\w*|e-rezept\w*|webinar\w*|update\w*|rueckruf|nummer|heilmittelverordnung\w*",
}
_PATTERNS = tuple((name, re.compile(stems)) for name, stems in _STEMS.items())
_TOKEN = re.compile(r"[a-z][a-z']*(?:-[a-z]+)*|[;?!]|[,:](?= )|\.(?= )|[–](?= )")
_MARKS = {mark: frozenset(("break",)) for mark in ";?!.–"} | {mark: frozenset(("comma",)) for mark in ",:"}
_JOINS = frozenset("aber doch sondern denn weil dafuer jedoch but because however".split())
"""Words that begin another thought behind a comma."""
_PATIENT_FILE = re.compile(
    r"\b(?:patients?'?s?|medical|card) (?:files?|data|charts?|records?|cards?|lists?|index|histor\w+)\b"
)
_UP = re.compile(r"\bauf(?=\W*(?:$|[,.;:!?)]))")
"""The end of `geht nicht auf`, but no preposition."""
_ALIKE = (
    (("patient", "medical", "card"), _PATIENT_FILE, "patientenakte"),
    (("auf",), _UP, "aufgehen"),
    (("16",), re.compile(r"\b(?:muster|formular) ?16\b"), "rezept"),
    (
        ("patient",),
        re.compile(r"\b(kein\w*|no|not a) (?:einzige\w* |single )?patient(?:en|innen|s)?\b"),
        r"\1 patientenakte",
    ),
    (
        ("weiss", "white"),
        re.compile(r"\b(?:bleib\w+|wird|alles|komplett|ganz|stays?|remains) (?:\w+ )?(?:weiss|white)\b"),
        "leer",
    ),
    (("bleib",), re.compile(r"\bbleib\w+ (?:\w+ )?zu\b(?! \w)|\bbleib\w+ zu\b(?=\W*$|,)"), "gesperrt"),
    (
        ("problem", "auffaellig", "stoerung", "schwierig", "einschraenk", "issue"),
        re.compile(
            r"\b(?:ohne|without|kein\w*|no) (?:\w+ )?(?:probleme?|problems?|auffaelligkeit\w*|stoerung\w*|schwierigkeit\w*|einschraenkung\w*|issues?)\b"
        ),
        "gut",
    ),
    (("rosa",), re.compile(r"\brosa(?:ne[rns]?)? (?:zettel|formular\w*|schein\w*|blatt)"), "rezept"),
    (("lage",), re.compile(r"\bnicht in der lage\b"), "unmoeglich"),
)
"""Words that say together what one word of a class says."""
_NONE: frozenset[str] = frozenset()
_LONGEST_WORD = 40
_WORDS = 130
"""Words of a sentence that are judged."""


@lru_cache(maxsize=8192)
def _classes(word: str) -> frozenset[str]:
    if word in _MARKS:
        return _MARKS[word]
    found = frozenset(name for name, pattern in _PATTERNS if pattern.fullmatch(word))
    return found | {"break"} if word in _JOINS else found


class Token(NamedTuple):
    """A word of a sentence and its classes."""

    text: str
    classes: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Clause:
    """A sentence's words with their classes."""

    tokens: tuple[Token, ...]
    told: frozenset[str]
    """The classes that any of the words has."""

    def together(self, *classes: str, within: int, without: tuple[str, ...] = ()) -> str:
        """The words that hold all the classes within so many words and none of the others among them; else empty."""
        if not self.told.issuperset(classes):
            return ""
        last: dict[str, int] = {}
        for index, token in enumerate(self.tokens):
            if not token.classes.isdisjoint(without):
                last.clear()
            for name in classes:
                if name in token.classes:
                    last[name] = index
            if len(last) == len(classes) and index - min(last.values()) <= within and len(set(last.values())) > 1:
                return " ".join(self.tokens[i].text for i in sorted(set(last.values())))
        return ""

    def has(self, name: str) -> bool:
        """Whether a word of that class is among them."""
        return name in self.told

    def only(self, dropped: frozenset[int]) -> "Clause":
        """The same without the words at those places."""
        return _clause([token for i, token in enumerate(self.tokens) if i not in dropped])


def clause_of(sentence: str) -> Clause:
    """A folded sentence as classed words. Linear in its length."""
    told = sentence
    for hints, words, word in _ALIKE:
        if any(hint in sentence for hint in hints):
            told = words.sub(word, told)
    found = [Token(m[0], _classes(m[0]) if len(m[0]) <= _LONGEST_WORD else _NONE) for m in _TOKEN.finditer(told)]
    return _clause(found[:_WORDS])


def _clause(tokens: list[Token]) -> Clause:
    return Clause(tokens=tuple(tokens), told=_NONE.union(*(token.classes for token in tokens)))
