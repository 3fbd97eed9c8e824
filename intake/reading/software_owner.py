"""Whose a program is, by the words around its name: ours, a former one, one that is planned, or somebody else's."""

import re

from intake.reading.software_meant import speaks_of_software

_FORMER = re.compile(
    r"(?:\bstatt|\banstelle von|\bfrueher\w*|\bvorher\w*|\bdamals|\bbisher\w*|\behemals|\bzuvor|(?<!guten )(?<!gutes )\balte[snm]?|\baltdaten (?:aus|von)|\bex-?|\bformerly|\bprevious\w*|\binstead of|\bbefore|\bnicht(?: mehr)?(?=\s)|(?<!noch )(?<!wieder )(?<!heute )(?<!aktuell )\bkein\w*|\bnot|\bno longer|\bbis \d{4}|\bhatten)\W+(?:(?:der|die|das|dem|den|mit|unter|auf|in|unser\w*|system|software|cgm|noch|ganz|lange|immer)\W+){0,3}$"
)
_FORMER_TAIL = re.compile(
    r"\W{0,3}(?:auf|zu|nach|to)\W+[\w. ]{2,20}\W{1,3}(?:umgestiegen|gewechselt|umgestellt|migriert|umziehen)|\W{1,3}(?:\w+\W+){0,3}(?:abgeloest|gekuendigt|abgeschafft|verlassen)|\W{1,2}(?:nutzen|nutze|verwenden|benutzen|haben|habe) (?:wir|ich) (?:\w+ ){0,2}nicht mehr\b|\W{1,2}(?:(?:hatten|war|nutzten) (?:wir )?(?:\w+ )?(?:vorher|frueher|davor|bisher|zuvor|bis)\b)"
)
_FAILS = re.compile(
    r"\b(?:sprech|sprich|red|kommunizier|verbind|harmonier|druck|komm|gelang|lass|laess|geh|landet|landen|erschein|klapp|uebertr|schick|liest|lesen|find)[a-z]*\W+(?:\w+\W+){0,5}?(?:nicht|not)(?: mehr)?\W+(?:(?:mit|unter|auf|in|aus|der|die|das|dem|den|unser\w*|noch|system|software)\W+){1,3}$"
)
"""`Der Scanner spricht nicht mehr mit x.isynet`: what fails there is in use."""
_FAILS_IN = re.compile(
    r"\b(?:nichts?|kein\w*(?: \w+)?)(?: mehr)?(?: \w+lich,?)? (?:in|aus|nach|an|ueber) (?:(?:der|die|das|dem|den|unser\w*|system|software) )?$"
    r"|\b(?:kann|koennen|koennt|konnte\w*|laesst|lassen|cannot|can)\b[^.!?;]{0,50}\b(?:nichts?|kein\w*)(?: mehr)? (?:\w+ )?(?:mit|unter|auf) (?:(?:der|die|das|dem|den|unser\w*|system|software) )?$"
)
"""`übernimmt die Werte nicht mehr in x.comfort`, `können nicht mehr mit x.comfort arbeiten`"""
_WE_WORK = re.compile(r"\b(?:(?:wir|ich) (?:sind|bin)|arbeite[nt]?)\b")
_FINE_TAIL = re.compile(
    r"[^.!?;]{0,30}\b(?:alles|problemlos|einwandfrei|fehlerfrei|bestens|normal) ?(?:in ordnung|gut|bestens|okay|ok|wie immer|normal|laeuft|laufen)?\W"
)
"""The other product, which does what it should."""
_MATTER = re.compile(
    r"(?:es geht (?:um|hier um|mir um)|geht es um|betrifft|betroffen ist|problem\w* (?:mit|in|bei|im)|fehler in|it is about|concerns|issue (?:with|is with|in))\W+(?:(?:der|die|das|dem|den|unser\w*|the|software)\W+)?$"
)
_FROM = re.compile(r"\b(?:von|from)\W+$")
_PLANNED = re.compile(
    r"(?:(?<!zertifikats)(?<!karten)wechsel\w*|umsteig\w*|umstieg|umzusteigen|umziehen|angebot\w*|interess\w*|demo\w*|anschaff\w*|ueberleg\w*|konkurrenz|mitbewerb\w*|alternativ\w*|vertreter\w*|vorfuehrung|werbung|prospekt\w*|switch(?:ing)?|vergleich\w*)\W+(?:\w+\W+){0,3}$"
)
_EXCHANGED = re.compile(r"(?:import\w*|export\w*|schnittstelle\w*)\W+(?:\w+\W+){0,3}$")
_TO = re.compile(r"\b(?:zu|auf|nach|to)\W+$")
_PLANNED_TAIL = re.compile(
    r"\W{1,3}(?:\w+\W+){0,2}?(?:wechsel[nt]|umsteig\w+|umzieh\w+|umzusteigen|umzuziehen|umstell(?:en|t)|migrieren|gehen|wollen|moechten)\b"
)
"""`da wir zu tomedo wechseln`"""
_OTHERS = re.compile(
    r"(?:nachfolger\w*|nachbar\w*|kolleg\w+|bekannte\w*|freund(?:e|in|es|en)?|andere\w* (?:praxis|praxen|aerzte)|ueberweiser|konkurrenz|klinik nebenan|schwester\w*)\W+(?:\w+\W+){0,4}(?:hat|haben|hatte|nutz\w*|arbeite\w*|verwende\w*|mit|nebenan|drueben|has|have|uses?)\W+(?:\w+\W+){0,2}$"
)
_OTHERS_BEFORE = re.compile(r"\b(?:kolleg\w+|nachbar\w*|bekannte[rnm]?|freund(?:in)?|colleague|neighbour|friend)\b")
_HE_USES = re.compile(
    r"(?:^|[.!?] )\W*(?:er|der|dieser|jener|dort|he)\W+(?:hat|nutzt|benutzt|verwendet|arbeitet|has|uses)\W+(?:\w+\W+){0,4}$"
)


_DONE = re.compile(r"\W(?:\w+\W+){0,2}(?:neu|\w*gestartet|\w*installiert|aktualisiert|eingespielt|aufgespielt)\b")
"""`Er hat Medistar neu gestartet` tells of work done here."""


def is_his(told: str, tail: str) -> bool:
    """`Mein Kollege in Goslar … Er hat Medistar`: the folded text up to a name speaks of somebody else, then of what he has."""
    his = _HE_USES.search(told[-90:]) is not None and _OTHERS_BEFORE.search(told) is not None
    return his and not _DONE.match(tail)


_OURS = re.compile(r"\b(?:wir|bei uns|unser\w*|ich|we|our)\b")
_NOT_BUT = re.compile(
    r"(?:sondern|vielmehr|stattdessen|jetzt|inzwischen|mittlerweile|seit \w+ \w+ mit|umgestiegen auf|umgestellt auf|gewechselt (?:zu|auf)|now|but)\W+(?:\w+\W+){0,2}$"
)


def is_refused(lead: str) -> bool:
    """Whether the words before a name say that it is not, or no longer, used (`nicht Turbomed`)."""
    return _FORMER.search(lead[-60:]) is not None and not _NOT_BUT.search(lead[-60:])


def weighed(base: float, lead: str, tail: str) -> float:
    """The score of a mention between these folded texts; `base` is what its place in the mail gives it."""
    if _NOT_BUT.search(lead[-60:]):
        return base + 0.1
    if _MATTER.search(lead[-40:]):
        return base + 0.12
    if _is_former(lead, tail):
        return 0.25
    others = _OTHERS.search(lead[-70:])
    if others and not _OURS.search(others[0]):
        return 0.3
    if (planned := _planned(lead, tail)) > 0:
        return planned
    base -= 0.15 if _FINE_TAIL.match(tail) else 0.0
    return base + (0.08 if speaks_of_software(lead) else 0.0)


def _planned(lead: str, tail: str) -> float:
    """The score of a program that data goes to or comes from, or that somebody thinks of changing to; 0 if neither."""
    if _EXCHANGED.search(lead[-60:]):
        return 0.5
    if _TAKEN_TO.search(lead):
        return 0.45
    if _LEAVING.search(lead[-60:]) or (_TO.search(lead) and _FURTHER.search(lead)):
        return 0.0
    to_come = (
        _PLANNED.search(lead[-60:])
        or _CHANGING.search(lead)
        or _FUTURE.search(lead)
        or (_TO.search(lead[-40:]) and _PLANNED_TAIL.match(tail))
        or _DECIDED.match(tail)
    )
    return 0.38 if to_come else 0.0


_TAKEN_TO = re.compile(r"\b(?:\w*export\w*|datenuebernahme|konvertierung|umzug)\b[^!?;]{0,50}\b(?:nach|zu|auf)\W+$")
"""`der Export von x.comfort nach tomedo`"""
_LEAVING = re.compile(
    r"(?:wechsel|umsteig|umzieh|umstieg|umstell|migr|switch|mov)\w*\W+(?:\w+\W+){0,3}(?:von|from)\W+$"
)
"""`Wir wechseln von x.isynet zu …`: that is the one in use."""
_FURTHER = re.compile(
    r"\b(?:weitere\w*|zusaetzlich\w*|zweite[nrs]?|dritte[nrs]?|auch|ebenfalls|uebrige\w*|restliche\w*|andere\w*|filiale\w*|zweigpraxis|zweigstelle|nebenbetrieb\w*)\b"
)
"""`zwei weitere Sitze auf x.concept umstellen`: the rest of the house has it already."""
_CHANGING = re.compile(
    r"(?<!zertifikats)(?<!karten)(?<!quartals)(?:\bwechsel[nt]?|\b(?:steige[nt]?|stelle[nt]?|ziehe[nt]?|gehe[nt]?)|umsteig\w*|umstieg|umzug|umzuziehen|umzusteigen|umzustellen|migrieren|migration|switching|moving)\b[^!?;]{0,50}\b(?:zu|auf|nach|to)\W+$"
)
_FUTURE = re.compile(
    r"\b(?:kuenftig|zukuenftig|demnaechst|in zukunft|ab (?:dem )?\d[\d. ]*(?:januar|februar|maerz|april|mai|juni|juli|august|september|oktober|november|dezember)?|ab (?:naechste\w*|januar|februar|maerz|april|mai|juni|juli|august|september|oktober|november|dezember|neujahr|quartal))\W+(?:\d{4} )?(?:\w+\W+){1,4}(?:mit|auf)\W+$"
    r"|\bneue\w* \w*(?:software|programm|system|pvs) (?:wird|soll)\W+(?:\w+\W+){0,2}$"
)
_DECIDED = re.compile(
    r"\W{1,2}(?:entschieden|unterschrieben|angesehen|angeschaut|vorgestellt|empfohlen)\b|,? (?:ab|zum) (?:\d|januar|februar|maerz|april|naechst)"
)


_WILL = re.compile(
    r"\b(?:wechseln|umsteigen|umziehen|umstellen|wollen|will|moechten|moechte|planen|werden|plan|want)\b"
)
"""Who is going to change still uses the old one."""


def _fails(lead: str) -> bool:
    failing = _FAILS_IN.search(lead)
    here = failing is not None and ("ann" in failing[0] or "oenn" in failing[0] or not _WE_WORK.search(lead))
    return here or _FAILS.search(lead) is not None


def _is_former(lead: str, tail: str) -> bool:
    changed = (
        _FROM.search(lead) is not None
        and not _EXCHANGED.search(lead[-60:])
        and not _WILL.search(lead)
        and re.match(r"\W{1,2}(?:auf|zu|nach|to)\b", tail) is not None
    )
    former = _FORMER.search(lead[-60:]) is not None and not _fails(lead)
    return changed or former or _FORMER_TAIL.match(tail) is not None
