"""What a signer writes behind the name: a calling (`Facharzt für Innere Medizin`) or whom the name stands for (`für Praxis Dorn`)."""

import re

from intake.reading.people import Person
from intake.reading.sheet import Line
from intake.reading.vocabulary import DOCTOR, is_head
from intake.reading.words import fold

_LOOKED_AT = 70
_LEADING = (
    r"(?:(?:leitende[rn]?|aerztliche[rn]?|prakt\.?|praktische[rn]?|niedergelassene[rn]?|angestellte[rn]?|stellv\.?|stellvertretende[rn]?|psychologische[rn]?"
    r"|hausaerztliche[rn]?|medizinische[rn]?|zahnmedizinische[rn]?|examinierte[rn]?|technische[rn]?|approbierte[rn]?|erste[rn]?|kaufmaennische[rn]?|senior|lead|head|consultant|chief|medical|registered) ){0,2}"
)
_CALLING = re.compile(
    rf"[\s,|·•/(–-]{{1,5}}{_LEADING}(?:(?:fach|haus|zahn|kinder|frauen|augen|ober|assistenz|chef|land|tier|amts|betriebs|nerven|haut|hno-?|ohren|lungen)?-?(?:arzt|aerztin)\b"
    r"|fae?\.? ?(?:f\.?|fuer)?\b|[mz]fa\b|mpa\b|mta\b|mtra?\b|internist|chirurg|urolog|kardiolog|orthopaed|gynaekolog|dermatolog|neurolog|radiolog|anaesthesist|psychiater|paediater|allgemeinmedizin|psychotherap|psycholog|heilpraktiker|hebamme|logopaed|physiotherap|ergotherap|apotheker|kieferorthopaed"
    r"|praxis(?:manag|leit|inhab|koordin|assist|anleit)|inhaber|geschaeftsf|verwaltung|sekretari?|sekretaer|anmeldung|empfang|rezeption|aufnahme|abrechnung|buchhaltung|qm\b|qmb\b|edv\b|it\b|it-|admin|systemadmin|netzwerk|technik|datenschutz"
    r"|arzthelfer|sprechstundenhilfe|auszubildende|azubi|studienassist|krankenschwester|pflege|schwester|stationsleit|teamleit|leiter|leitung|assisten|koordinator|rechtsanw|anwalt|steuerberat|physician|doctor|gp\b|nurse\b|(?:practice|office) (?:manager|assistant)|(?<=, )(?:practice|office)\b|manager|receptionist|reception|director|engineer|owner|partner\b)"
)
_STANDS_FOR = re.compile(
    r",? (?:fuer|i\. ?[av]\.?|im auftrag|im namen|in vertretung|i\.? ?vertr\.|aus|vom|von|on behalf|for|of|from|at)\b(?P<whom>.*)",
    re.DOTALL,
)
_SMALL = frozenset(
    "der die das den dem des von vom fuer im in am an und zu zur zum beim bei the of and dr med dres prof team praxisteam auftrag namen behalf gesamte ganze".split()
)
"""What besides capitals stands in whom a name signs for; a sentence that goes on holds other words."""
_MOST_WORDS = 12


def has_calling(line: Line, person: Person) -> bool:
    """Whether a calling stands right behind the name, apart by a mark or not."""
    return _CALLING.match(fold(line.text[line.words[person.after - 1].end :][:_LOOKED_AT])) is not None


def stands_for_house(line: Line, person: Person) -> bool:
    """Whether the name signs for a practice or a doctor: enough for a name that nobody knows; `VPN Zugang für Umzug` is none."""
    behind = line.words[person.after :]
    return stands_for(line, person) and any(is_head(word.folded) or word.folded in DOCTOR for word in behind)


def stands_for(line: Line, person: Person) -> bool:
    """Whether the rest of the line says for whom the name signs, and nothing more: `Nelli Braun für das Team der Praxis Dorn`."""
    behind = line.words[person.after :]
    if not behind or len(behind) > _MOST_WORDS or line.gaps[person.after].strip(" ,"):
        return False
    if _STANDS_FOR.match(fold(line.text[line.words[person.after - 1].end :])) is None:
        return False
    return all(word.is_capitalised or word.folded in _SMALL for word in behind[1:])
