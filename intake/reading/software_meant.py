"""Whether a mention of a name that is also the vendor's means the program: `wir arbeiten mit …`, not `Liebes …-Team`."""

import re

from intake.reading.sheet import Line, Zone
from intake.reading.software_said import is_dealt_with, is_said_to_be_used, signs

_USE = re.compile(
    r"(?:arbeite\w*|nutz\w+|benutz\w*|verwende\w*|einsetz\w*|setzen|setze|haben|habe|hab|hat|ham|hamm|hamma|hammer|hom|hob|hobn|hebbt|hebben|fahren|laeuft|laufen|work\w*|us(?:e|es|ing)|run|runs|running|have|software|praxissoftware|programm|pvs|ais|system|produkt)\W+(?:\w+\W+){0,4}$"
)
_PRODUCT_LEAD = re.compile(
    r"(?:software|praxissoftware|programm|pvs|ais|system|produkt|anwendung|version|update|modul|(?:\bin|\bmit|\baus|\bunter|\bueber|\bvon unserem|\bunser|\bunserem|\bmein|\bmeinem|\bdas|(?<!gibt)(?<!geht)(?<!steht)(?<!what)(?<!who)'s|\bim|\bauf|\bfuer unser|with|using|use|\bwir haben|\bhaben|\bnutzen|\bnutze|\bverwenden|\bbenutzen)(?: \w+ein)?(?: (?:der|die|das|dem|den|unserem|unser|ihrem|ihr|eurem|euer|software|programm|praxissoftware|produkt|pvs|neuen?|der software))?)\W{1,3}$"
)
_PRODUCT_TAIL = re.compile(
    r"\W{1,2}(?:\w+\W+){0,2}(?:benutzen|nutzen|verwenden|starten?|oeffnen?|beenden?|schliessen|ausschalten|aufmachen?|hochfahren|(?:he)?runterfahren|(?:de)?installieren|neustarten|updaten|aktualisieren|installiert|eingefroren|abgestuerzt|eingesetzt|genutzt|verwendet|langsam|traege)\b|\W{1,2}auf (?:dem|unserem|meinem|einem|allen|beiden|den|zwei|drei|vier|fuenf|\d+) (?:\w+ )?(?:server|rechner|pc|laptop|computer|arbeitspl)|-(?:praxis|programm|symbol|datenbank|lizenz|fenster|maske)\b"
    r"|\W{1,2}(?:(?:\w+ ){0,3}(?:neu ?starten|vom netz|(?:beim|nach dem) (?:start\w*|oeffnen|hochfahren|anmelden|einloggen))\b|ist (?:\w+ ){0,5}(?:langsam|traege|abgestuerzt|eingefroren)\b|kommt (?:\w+ ){0,3}(?:fehler\w*|meldung|fenster|error)\b|will ein(?:e|en)? (?:\w+ )?(?:passwort|kennwort|lizenz\w*|update|neustart|schluessel|code)\b|fragt (?:\w+ ){0,3}nach\b|(?:geht|tut|tuts|duat|tut's|geiht) (?:\w+ ){0,4}(?:nicht|net|ned|nich)\b(?! (?:ran|ans|an s)\b))"
    r"|\W{0,3}(?:crash\w*|freez\w*|won't|doesn't|does not|meldet (?:\w+ )?(?:fehler|error)|(?:update|version|fenster|icon|client|installation|oberflaeche)\b|druckt|zeigt|wirft|spinnt|reagiert|erscheint|funktioniert|speichert|friert|laedt|bleibt|schliesst|geht (?:\w+ ){0,2}auf|\d+ (?:arbeits)?plaetze|einzelplatz|\((?:die|das|also|neu|nicht|software|version|pvs|produkt|programm)|version|\d{1,2}\.\d{1,2}(?![\d.]*\d\.)|praxissoftware|software|programm|pvs|\(?also|im einsatz|nutz|verwend|benutz|einsetz|, le logiciel|(?:heisst|nennt sich) (?:das|unser|unsere|die|mein) (?:praxis)?(?:programm|software|system|pvs)|stuerzt|startet|laesst|laeuft(?! aus\b)|oeffnet|haengt|klemmt|streikt|zickt|hakt|ruckelt|bockt|nervt|verliert|vergisst|springt|schleicht|crasht|asks|shows|says|keeps|refuses|throws|is (?:slow|down|frozen|stuck)|installiert|als (?:pvs|praxissoftware|software|programm|system)|ein\b|,? (?:das|die) neue)"
)
_RUNS_LEAD = re.compile(
    r"(?:druckt|meldet|zeigt|laedt|schliesst|findet|erkennt|liest|friert|schmiert|speichert|rechnet|startet|starten|oeffnet|haengt|laeuft|stuerzt|spinnt|reagiert|funktioniert|es ist (?:das|die)|ist (?:das|die)(?: neue)?|heisst|(?:heisst|nennt sich|called)(?: (?:nur|bloss|einfach|just|simply))?|handelt sich um|installiert(?: ist)?|(?:wir sind|we are|we're|bin) (?:on|auf|mit)|im einsatz|eingesetzt wird|genutzt wird|crashes)\W{1,2}$"
)
_COMPANY_LEAD = re.compile(
    r"\b(?:liebe[sr]?|herr|frau|hallo|guten tag|sehr geehrte\w*|dear|hi|firma|fa\.|bei der|bei|von der|an die|an|der firma|kunde\w* (?:bei|von|der)|seit|team|die|der|von|by|from|at|ihr\w*)\W{1,3}(?:(?:der|die|firma|herren|damen)\W{1,3})?$"
)
_FROM_COMPANY = re.compile(
    r"(?:\bvon|\bbei|\ban|\bauf|\bfirma|\bby|\bfrom|\bvom|\bzu|\bueber|\bhaus(?:es)?|\bat|mitarbeiter\w*)\W+(?:der\W+|firma\W+)?$"
)
_CHANGED_TO = re.compile(r"\W{1,2}(?:umgestiegen|gewechselt|umgestellt|migriert|umsteigen|umgezogen)")
_COMPANY_TAIL = re.compile(
    r"\W{0,3}(?:-?team|-?akutservice|-?support|-?hotline|-?kund\w+|-?nutzer\w*|-?mitarbeiter\w*|-?techniker\w*|-?service\w*|-?zentrale|-?partner\w*|-?niederlassung\w*|gmbh|sicherheit|se\b|ag\b|als unternehmen|angegriffen|gehackt|betroffen|\w*anwender\w*)|\.(?:de|com)|@"
)
_GOES = re.compile(r"\b(?:geht|tut|gehen)(?: (?:uns|hier|bei uns|auch|das|die))?\W+$")
_NOT = re.compile(r"\W{1,2}(?:\w+\W+){0,4}(?:nicht|net|ned|nich|nimmer|gar nix)\b(?! (?:ran|ans)\b)")
"""`Bei uns geht medatixx seit heute nicht mehr.`"""


def speaks_of_software(lead: str) -> bool:
    """Whether the words before a name say that it is used, or that it is a program."""
    return _USE.search(lead[-60:]) is not None or _PRODUCT_LEAD.search(lead) is not None


def means_product(lead: str, tail: str, line: Line) -> bool:
    """Whether a name between these folded texts of the line is the program's."""
    if is_said_to_be_used(lead, tail, line):
        return True
    if is_dealt_with(lead, tail) or _COMPANY_TAIL.match(tail):
        return False
    if _PRODUCT_TAIL.match(tail) or _is_programs(lead, tail) or _is_present(lead, tail):
        return True
    if (_FROM_COMPANY.search(lead) and not _CHANGED_TO.match(tail)) or signs(lead, tail):
        return False
    goes_not = _GOES.search(lead) is not None and _NOT.match(tail) is not None
    if goes_not or _RUNS_LEAD.search(lead) or speaks_of_software(lead):
        return True
    return not _COMPANY_LEAD.search(lead) and _stands_alone(lead, tail, line)


def _is_programs(lead: str, tail: str) -> bool:
    """Whether the words before name what only a program has, or the name stands in brackets that explain another."""
    opened = max(lead.rfind("("), lead.rfind("[")) > max(lead.rfind(")"), lead.rfind("]"))
    listed = (
        opened and lead.endswith(("(", "[", ", ", "; ", "/ ", "– ", "- ")) and tail.startswith((")", "]", ",", ";"))
    )
    enclosed = (listed or _beside_practice(lead, tail)) and not _FIRM.search(lead)
    return enclosed or _PART_OF.search(lead) is not None or _CONTRACT.search(lead) is not None


def _beside_practice(lead: str, tail: str) -> bool:
    """Whether the name stands in a list with a practice's: `Betroffen ist die Praxis Dr. Roth, Hanau, medatixx.`."""
    return tail.strip()[:1] in ("", ".", ",", ";", "/", "|", "–", "-") and _PRACTICE_BEFORE.search(lead) is not None


_PRACTICE_BEFORE = re.compile(r"(?:(?:praxis|mvz|zentrum|klinik|aerzte)\b|\bdr\.)[^.;:!?]{0,60}(?: [/|–-]|[,;/|]) $")


def _stands_alone(lead: str, tail: str, line: Line) -> bool:
    """Whether a part of a signature's line holds the name alone: `medatixx | Tel. …`."""
    return (
        (line.zone is Zone.CLOSING or _NUMBER.search(lead) is not None or _SMALL_PARTS.search(line.text) is not None)
        and (not lead.strip() or lead.rstrip()[-1:] in "|,;·•(/-–")
        and tail.strip()[:1] in ("", ",", ";", "|", "·", "•", ")", ".", "/")
    )


_NUMBER = re.compile(r"\d[\d /-]{5}")
"""What stands behind a number to call belongs to the signature, wherever that begins."""
_SMALL_PARTS = re.compile(r"\d{3}[^/]{0,60} / [^/]{1,60} / ")
"""`tel 089 … / dr. aksoy / hautpraxis giesing / medatixx / …`"""
_FIRM = re.compile(r"(?:firma|hersteller|anbieter|haus(?:es)?|unternehmen|lieferant\w*|ihnen|euch)\W+$")
_CONTRACT = re.compile(
    r"(?:vertrag\w*|wartung\w*|softwarepflege\w*|lizenz\w*|kuendig\w*|abo|arbeitsplatz\w*|schulung\w*|handbuch|anleitung|licen[cs]e\w*|contract) (?:\w+ ){0,2}(?:ueber|fuer|zu|for)\W+$"
)
"""`der Vertrag über medatixx`: what is bought is the program."""
_PART_OF = re.compile(
    r"(?:\w*(?:modul|kalender|kartei|fenster|maske|startbildschirm|oberflaeche|client|fehlermeldung|installation)|oeffnen|start(?:en)?|beenden|aufruf\w*|hochfahren) (?:von|in)\W+$"
)
"""`beim Öffnen von medatixx`, `der Kalender von medatixx`: a program has these, a company has not."""


def _is_present(lead: str, tail: str) -> bool:
    """`vorher Medistar, jetzt medatixx seit dem 1.10.`, `umgestiegen von Turbomed auf medatixx`."""
    now = _NOW.search(lead) is not None and (_SINCE.match(tail) is not None or _BEFORE_NOW.search(lead) is not None)
    return now or _CAME_TO.search(lead) is not None


_NOW = re.compile(r"\b(?:jetzt|nun|heute|inzwischen|mittlerweile|now)\W+$")
_SINCE = re.compile(r"\W{1,2}(?:seit|ab|since)\b")
_BEFORE_NOW = re.compile(r"\b(?:frueher|vorher|davor|zuvor|bisher|statt|anstelle|formerly|instead)\b")
_CAME_TO = re.compile(
    r"\b(?:umgestieg\w*|gewechselt|umgestellt|migriert|switched|moved)\b[^!?;]{0,60}\b(?:auf|zu|to)\W+$"
)
