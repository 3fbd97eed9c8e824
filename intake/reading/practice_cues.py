"""What the words before a practice's name in running text say of it: ours, surely ours, or somebody else's."""

import re

from intake.reading.sheet import Line, Zone
from intake.reading.words import fold

_OWN_CUE = re.compile(
    r"(?:wir sind|hier (?:ist|schreibt|spricht|meldet sich|sind)|heisst|heissen|praxisname|im auftrag|im namen|mein(?:em|en|e)? kund|unser(?:em|en|e)? kund|kunde|kundin|betreue\w*|betreut|"
    r"server (?:der|des|in)|schreibe (?:ihnen )?(?:fuer|aus|von)|team (?:der|des|vom)|arbeite[nt]? (?:in|bei|fuer)|arbeitet mit|arbeiten mit|from(?: the)?|called|we are|i am|on behalf|datenschutzbeauftragte\w*|officer of|inhaber|fuer die|aus der|von der|vom|bei der|bei uns|unsere?r?|die|das|dem|beim|im)\W+(?:\w+\W+){0,3}$"
)
STRONG_CUE = re.compile(
    r"(?:wir sind|\b(?:notre|mon) (?:cabinet|centre)(?: medical)?|\b(?:unsere|meine) praxis(?=\W{0,2}[,:(])|\b(?:our|my) (?:practice|clinic|surgery)(?=\W{0,2}[,:(])|\bhier|\b(?:wir|uns|ich)(?=\W{0,2}[(:=])|\baus (?=(?:der|dem) )|(?:the|our|my) (?:practice|clinic|surgery|office) is|unser name(?: \w+){0,3}|name (?:\w+ ){0,2}lautet|\bals \w+ (?:der|des|im)|\bbin (?:\w+ ){1,3}(?:in|bei|im|beim)|gefuehrt als|hier (?:ist|schreibt|spricht|meldet sich|sind)|praxis heisst|heissen|im auftrag|im namen|mein(?:em|en|e)? kund\w*|unser(?:em|en|e)? kund\w*|(?:betreue|betreuen|betreut|vertrete|vertreten)(?: (?:die|den|das) (?:\w+ ){1,2}(?:der|des|von|bei|fuer))?|praxisname|"
    r"server (?:der|des|in)|schreibe (?:ihnen )?(?:fuer|aus|von)|team (?:der|des|vom)|\barbeite[nt]? (?:in|bei|fuer)|called|we are|on behalf of|beauftragte[r]? (?:der|des|fuer)|officer (?:of|at)|manager (?:of|at)|\bheisst|anschrift|es geht um|betrifft|betr\.|name of our practice is|our practice is)\W+(?:(?:die|der|das|den|dem|des|la|le|a|the|eine|einer|practice|praxis|kunden|meine|unsere|name|ist|called|named|in|us|jetzt|seit)\W+){0,4}$"
)
_FOREIGN_CUE = re.compile(
    r"(?:nachbar\w*|kolleg\w+ (?:aus|von|in|der)|ueberweis\w+|frueher\w*|ehemal\w*|vorher\w*|zuvor|vormals|bisher\w*|formerly|previously|vorgaenger\w*|befund\w* (?:von|aus|der|vom|an)|\bbin (?:\w+ ){0,3}patient\w* (?:bei|in|im|der|des|von)|patient\w* \w+ \w+ aus|zuletzt war ich|uebernehme|konkurrenz|bekannt\w*|wie (?:in|bei)|auch (?:in|bei)|erzaehl\w*|gehoert von|arztbrief\w* (?:von|der|aus)|labor|apotheke|vertretung (?:durch|macht)|vertritt|benachbart\w*|andere\w*|patient\w* (?:von|der|aus))\W+(?:\w+\W+){0,3}$"
)


def prose_score(line: Line, before: str, behind: str, base: float) -> float:
    """How surely a name between these texts is the sender's practice; `base` is what its zone gives a name that stands alone."""
    lead = fold(before[-80:])
    if _FOREIGN_CUE.search(lead):
        return 0.2
    factor = {Zone.FORWARD: 0.82, Zone.SUBJECT: 0.9}.get(line.zone, 1.0)
    if STRONG_CUE.search(lead):
        return 0.8 * factor
    if re.match(r"\W*(?:hier\b|arbeitet mit|nutzt|verwendet|hat seit|setzt)", behind):
        return 0.72 * factor
    if _OWN_CUE.search(lead):
        return 0.58 * factor
    return (0.55 if line.zone is Zone.CLOSING else 0.48) * factor if base else 0.0
