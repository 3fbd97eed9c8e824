"""The kinds of words that tell of credentials, link a value to them, or speak against it."""

import re

_PATTERNS = (
    (
        "KEY",
        r"pa(?:ss|s)-?w(?:[oö]e?)?r?(?:t|d|ort)|passw|pass?wor\b|ps?wd|code-?wort|ken+-?w[oö]e?r?(?:t|d)|kenw|bassw|pass?phras|(?<![^\W_])(?:pw|pass|psw|paswd|kennw)(?![^\W_])|losung|geheim|zauberwort|anmeldewort|merkwort|sicherheitswort|zugangswort|admin-?wort|schluesselwort|kennphrase|kennwrt|pwort",
    ),
    (
        "PIN",
        r"(?<![a-z])(?:pin|puk|tan|otp)s?\d?(?![a-z])|(?:geraete|karten|handy|tuer|praxis|signatur|transport|admin|konnektor|terminal|wunsch)-?(?:pin|puk)",
    ),
    ("CODE", r"code|kombination|ziffernfolge|zahlenfolge|authenticator|zwei-?faktor"),
    ("WEEK", r"^kw$"),
    ("CARD", r"smc-?b|(?<![a-z])e?hba(?![a-z])|ausweis"),
    ("LOCK", r"schluessel|(?<![a-z])(?:key|psk|secret|token)s?(?![a-z])|-key|passkey"),
    (
        "REMOTE",
        r"team-?viewer|any-?desk|fast-?viewer|pc-?visit|rust-?desk|supremo|splashtop|netviewer|quick-?(?:support|assist)|partner-?id|fernwartung|(?<![a-z])(?:tv|remote|rdp|isl)(?![a-z])|fernzugriff",
    ),
    ("WIFI", r"w-?lan|wi-?fi|hotspot|ssid|(?<![a-z])router|fritz"),
    (
        "USER",
        r"benutzer|(?<![a-z])user|kennung|nutzer|anwender|anmeldename|(?<![a-z])(?:admin|administrator|root|sa|sysadmin|superuser|supervisor|sysdba|superadmin|gast|guest|operator)(?![a-z])|kuerzel",
    ),
    ("LOGIN", r"log-?in|logg|anmeld|zugang|zugaeng|einlog|credential|account|konto(?!r)|sign-?in|einwahl|logon|vpn"),
    (
        "DOOR",
        r"tuer|alarm|tresor|safe|kaestchen|kasten|schrank|(?<![a-z])tor(?![a-z])|eingang|door|gate|tastenfeld|sperrbild|schloss",
    ),
    (
        "OPEN",
        r"entsperr|oeffn|aufmach|aufschalt|reinkomm|(?<![a-z])(?:rein|drauf|drin|gib|geben|enter|type|typed)(?![a-z])|tipp|eingeb|eingeg|eingab|unlock|verschluessel|encrypt|hochfahr|verbind|connect",
    ),
    (
        "PHONE",
        r"(?<![a-z])(?:tel|fon|fax|handy|phone|call|apparat|app|dw)(?![a-z])|durchwahl|telefon|ruf|mobil|hotline",
    ),
    (
        "NUMBER",
        r"kundenn|kundenke|bsnr|lanr|serien|lizenz|rechnung|ticket|vertrag|version|iccsn|fehler|error|(?<![a-z])(?:ebm|gop|icd|pzn|port|sn|art|nr|id|build|log|update|firmware|slot|kvnr|iban|betrag|vorgang|auftrag|plz|platz|zimmer|raum|muster|seite|win|windows|customer|serial)(?![a-z])|meldung|nummer|ereignis|vorgangs",
    ),
    (
        "GONE",
        r"vergess|forgot|verlor|verleg|weg$|fehlt|unbekannt|entfallen|abgelaufen|expired|gesperrt|locked|falsch|wrong|ungueltig|invalid|incorrect",
    ),
    ("CHANGE", r"aender|wechsel|zurueck|reset|change"),
    ("ELSEWHERE", r"muendlich|durchgeb|durchgegeb|anruf|sage?$|schick|nennen|mitteil|siehe|brief|zettel|hinterlegt"),
)
"""The first pattern that a folded word holds decides."""
_COMPILED = tuple((kind, re.compile(pattern)) for kind, pattern in _PATTERNS)
_WORDS = {
    "IS": "ist ists isses war is was waer waere sei duerfte sollte muesste koennte sind waren are were wars war's isch",
    "SAYS": "lautet lautete lauten lauted naemlich heisst heist heissen hiess heisse reads also says steht sagt genau",
    "WITH": "auf von to or oder mit with using und and dann then dazu per als as danach dahinter",
    "NOT": "nicht kein keine keinen nie niemals nix no not never none nichts ned net",
    "SMALL": "das der die den dem des ein eine einen the a an es it er sie wir ihr ich i we unser unsere unserem our mein meine my noch immer so jetzt now bitte please hier da bei im in fuer fuers for vom zum zur ja auch eben halt einfach nur",
    "ASKS": "wie wer wo wann welche welches warum wieso kann koennen muss muessen soll sollen",
    "AGE": "alt alte altes alten neu neue neues neuen old new bisher vorher gleiche selbe",
    "TITLE": "frau herr dr herrn prof mfa praxis team",
    "TIME": "uhr um ab bis seit gegen montag dienstag mittwoch donnerstag freitag heute morgen gestern",
}
_KIND_OF_WORD = {word: kind for kind, words in _WORDS.items() for word in words.split()}
STRONG = frozenset(("KEY", "PIN", "CODE", "LOCK"))
"""Kinds that name a credential itself."""
GATES = STRONG | frozenset(("REMOTE", "WIFI", "USER", "LOGIN", "DOOR", "OPEN", "CARD", "WEEK"))
"""Kinds near which a word may be a credential."""
TOLD_BY = frozenset(kind for kind, _ in _PATTERNS)
"""Kinds whose distance from a token tells something of it."""
NEVER = frozenset(("SMALL", "NOT", "IS", "ASKS", "TITLE", "TIME", "WITH"))
"""Kinds of words that are no credentials."""
_FOLDED = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})
_LONGEST = 40


def folded(word: str) -> str:
    """A word in small letters without umlauts, its beginning if it is long."""
    return word[:_LONGEST].lower().translate(_FOLDED).rstrip("!.")


def kind_of(word: str) -> str:
    """The kind of a folded word, or nothing."""
    kind = _KIND_OF_WORD.get(word)
    if kind is None:
        kind = next((kind for kind, pattern in _COMPILED if pattern.search(word)), "")
    return kind
