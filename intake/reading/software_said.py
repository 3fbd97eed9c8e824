"""Sentences that say outright what a name stands for: a program that is used here, or a company that people deal with."""

import re

from intake.reading.sheet import Line, Zone

_USER = re.compile(r"[- ](?:anwender|nutzer|user)(?:in|innen|s)?\b")
_USED_BY_US = re.compile(r"[- ](?:anwender|nutzer|user)(?:in)? (?:seit|since)\b")
_WE = r"\b(?:wir sind|ich bin|bin|sind wir|als|langjaehrige\w*|treue\w*|we are|i am)(?: \w+){0,2}"
_WE_ARE = re.compile(rf"{_WE}\W+$")
"""`medatixx-Anwender seit 2016`: who uses it has the program; customers of the company may have any."""
_USER_OF = re.compile(
    rf"(?P<ours>{_WE} |(?:^|[,|·•;(/–-]) ?)"
    r"(?:(?:an|be)?wender|nutzer|benutzer|user)(?:in|innen|s)? (?:von|des programms|der software|of)\W+$"
)
_ENDS = re.compile(r"(?:\s\d{1,2}(?:\.\d+)?)?\s*(?:$|[,;|/.)·•(])")
_USED = re.compile(
    r"\W{1,2}(?:ist|wird|sind|is|laeuft)\W(?:\w+\W+){0,4}?(?:im einsatz|in (?:betrieb|gebrauch|benutzung|use)|installiert|eingesetzt|genutzt|benutzt|verwendet|unser\w* (?:\w+ )?\w*(?:programm|software|system|pvs|ais)|(?:das|die) (?:programm|software|system|pvs)|what we use)\b"
    r"|\W{1,2}(?:safe|okay|ok) to (?:use|open|start|run)\b"
    r"|\W{1,2}(?:haben|nutzen|benutzen|verwenden|fahren|nutze|habe|verwende) (?:wir|ich)\b(?! (?:\w+ ){0,2}(?:angeschrieben|angerufen|kontaktiert|gefragt|informiert|gebeten|vertrau\w+|geschrieben|erreicht|verklagt|gekuendigt))"
)
"""`medatixx ist hier im Einsatz`, `medatixx haben wir seit vier Jahren`"""
_WITH = re.compile(r"\b(?:bei|mit|von|an|auf|zu|ueber|fuer|gegen|by|at|with|from)\W+(?:der\W+)?$")
_RUNS = re.compile(
    r"\b(?:(?:im|in) (?:einsatz|betrieb|gebrauch) (?:ist|sind|haben wir)|(?:genutzt|benutzt|verwendet|eingesetzt|installiert) (?:wird|ist)|(?:wir|alle[sn]?|hier|praxis|rechner|plaetze|server) (?:sind|bin|ist|laeuft|laufen) (?:\w+ ){0,2}(?:auf|mit|unter))(?: (?:hier|bei uns|nur|noch|die|das|\w+ das programm|die software))?\W+$"
    r"|\b(?:bei uns|hier|wir) (?:gibt'?s|setz(?:en|t)|sitz(?:en|t))\W+(?:\w+\W+){0,3}$|\b(?:praxis|ich) (?:setzt?e?|sitze)\W+(?:\w+\W+){0,3}(?:auf|vor)\W+$"
    r"|\b(?:fenster|bildschirm|oben|startseite|symbol|titelleiste|icon)\b(?:[^.!?:]{0,30}\b(?:steht|heisst es)(?: \w+)?\W+|: ?)$"
)
_OUR = re.compile(
    r"\b(?:unser|unserem|mein|meinem|(?:das|dem|unser) (?:programm|system|pvs)|praxissoftware|praxisprogramm)\W+$"
)
_HARMED = re.compile(r"\W{1,2}(?:auch |ebenfalls |denn |noch |jetzt )?(?:betroffen|angegriffen|gehackt|sicher)\b")
_SHOULD_BE = re.compile(r"\b(?:muesste|duerfte|wird|koennte|sollte)\W+(?:\w+\W+){0,2}$")
_IT_IS = re.compile(r"\b(?:es|das) (?:ist|heisst)(?: \w+)? $")
_BE = re.compile(r"\W{1,2}sein\b")


def is_said_to_be_used(lead: str, tail: str, line: Line) -> bool:
    """Whether the folded text around a name says that it is in use: `Nutzer von …`, `… ist hier im Einsatz`."""
    user = _USER.match(tail)
    if user and (_USED_BY_US.match(tail) or _WE_ARE.search(lead)):
        return True
    if user and line.zone is Zone.CLOSING and lead.rstrip()[-1:] in _PARTS and _ENDS.match(tail, user.end()):
        return True
    of = _USER_OF.search(lead)
    if of is not None and (len(of["ours"]) > _MARK or _ENDS.match(tail)):
        return True
    guessed = _SHOULD_BE.search(lead) is not None and _BE.match(tail) is not None
    told = _IT_IS.search(lead) is not None and _ENDS.match(tail) is not None
    used = _USED.match(tail) is not None and not _WITH.search(lead)
    ours = _OUR.search(lead) is not None and _HARMED.match(tail) is not None
    return guessed or told or used or ours or _RUNS.search(lead) is not None


_PARTS = ("", ",", ";", "|", "·", "•", "/", "(", "-", "–")
_MARK = 2
"""Characters of a mark with its blank; more are words that say `we are`."""

_AFFAIR = re.compile(
    r"(?:\bsache|\bgeschichte|vorfall|vorfaelle|vorkommnis\w*|angriff\w*|attacke|\bhack|skandal|debakel|\bkrise|katastrophe|\blos|passiert|\b(?!wartungs|lizenz|pflege|software)\w*vertrag\w*|verhandlung\w*|korrespondenz|zusammenarbeit|kontakt|rechtsstreit|verkehr|telefonat\w*|gespraech\w*|weiter|beziehung\w*|kommunikation|vereinbarung\w*|ruecksprache|absprache\w*|aufregung|affair|story|incident|contract)"
    r"(?: (?:da|hier|jetzt|nun|denn|eigentlich|rund))? (?:mit|um|bei|with|at)\W+(?:(?:der|firma)\W+)?$"
    r"|(?:nachricht\w*|meldung\w*|bericht\w*|artikel|news) (?:ueber|about|on)\W+$"
    r"|(?:portal|website|webseite|homepage|hotline|newsletter|\bshop|internetseite|telefonnummer|rechnung\w*|lastschrift|mahnung|mitarbeiter\w*|techniker\w*|vertreter\w*|zentrale|server) (?:von|bei|from|of)\W+(?:(?:der|firma)\W+)?$"
)
"""`wegen der Sache mit medatixx`, `einen Vertrag mit medatixx`: what one has with a company."""
_DEALT = re.compile(
    r" (?:\w+ ){0,3}(?:angeschrieben|angerufen|kontaktiert|gefragt|gebeten|informiert|gekuendigt|vertrag|\w+vertrag|telefoniert|gesprochen|geredet|verhandelt|verabredet|korrespondiert|verklagt|erreich\w+|anrufen|anzurufen|kontaktieren|anschreiben|anzuschreiben|vertraue\w*)\b"
)
_ACTS = re.compile(r"\W*(?:hat|hatte|haben|kann|wird|will|has|can|is|did|does)\W+")
"""`Hat medatixx Zugriff …?`"""


def is_dealt_with(lead: str, tail: str) -> bool:
    """Whether the folded text around a name speaks of a company: `die Sache mit …`, `mit … telefoniert`."""
    return _AFFAIR.search(lead) is not None or _DEALT.match(tail) is not None or _ACTS.fullmatch(lead) is not None


_SIGNED = re.compile(
    r"\b(?:absender\w*|anrufer\w*|unterschrift|unterzeichnet|briefkopf|betreff\w*|logo|meldete\w*(?: \w+){0,2} sich|gab sich|nannte sich|sender)\b[^.!?;:]{0,40}$"
)
_AS_SENDER = re.compile(
    r"\W{1,2}(?:steht )?(?:(?:oben|da|drauf) )?als (?:absender|betreff|anrufer|unterschrift|sender)"
)


def signs(lead: str, tail: str) -> bool:
    """Whether a mail or call is said to come under the name: `Absender heißt …`, `… steht als Absender drauf`."""
    return _SIGNED.search(lead) is not None or _AS_SENDER.match(tail) is not None
