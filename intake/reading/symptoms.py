"""What trouble sounds like: the patterns by which `intake.reading.urgency` judges a sentence.

All are searched in folded text (small letters, ae oe ue ss). Bounded gaps keep every search linear.
"""

import re

_WORKS = (
    r"(?:klapp\w+|holt|holen|zeigt|zeigen|nimmt|uebernimmt|schickt|schicken|findet|bringt|speist|geht|gehen|ging|laeuft|laufen|lief|liest|lesen|gelesen|erkennt|erkannt|erkennen|druckt|drucken|gedruckt|ausdrucken|ausgedruckt|sendet|senden|gesendet|verschick\w+|versende\w*|versandt|abschicken|uebertragen|uebertraegt|empfaengt|empfangen|an|ankommen|angekommen"
    r"|oeffnet|oeffnen|oeffne|geoeffnet|speicher\w+|gespeichert|reagier\w+|antwortet|verbindet|verbinden|verbunden|synchronisier\w+|aktualisier\w+|importier\w+|einlesen|eingelesen|angezeigt|anzeigen|abruf\w+|abgerufen|abgeholt|abholen|erstell\w+|erzeug\w+|auslesen|moeglich|erreichbar|funktionier\w+|startet|starten|gestartet|auf|aufrufen|aufgerufen|laden|geladen|laedt"
    r"|sehen|finden|schreiben|geschrieben|dokumentier\w+|anlegen|angelegt|uebermittel\w+|ausfuellen|bearbeiten|abschliessen|abgeschlossen|durchfuehren|einscannen|auswaehlen|zugreifen|einloggen|anmelden|rein|raus|weiter|ausstellen|signieren|buchen|eintragen|uebernommen|uebernehmen|zugestellt|zugeordnet|angenommen|kommt|kommen|bekommen|kriegen|erhalten|reinkommen|landen|landet|erscheinen|erscheint|auftauch\w+|rauskommen|verfuegbar|aktiv|lassen|laesst|arriv\w+|comes?|coming|imported|work|works|working|open|opens|print|send|start|load|connect|receive|read|respond)"
)
FAILS = re.compile(
    rf"(?:\b{_WORKS}(?: [\w.-]+){{0,6}} (?:nicht|nichts|kein\w*|not|no)\b|\b(?:nicht|nichts|kein\w*|not|no|cannot|can't|won't|doesn't|don't)(?: [\w.-]+){{0,5}} {_WORKS}\b"
    r"|\b(?:kein\w*|ohne) (?:verbindung|zugriff|zugang|werte|befunde|daten|antwort|reaktion)|falsch\w* (?:gedruckt|zugeordnet|angezeigt|gespeichert|patient\w*|plan|plaene|werte|person|dosierung)|vertausch\w+|verwechselt|getrennt\b|bricht|brechen|abgebrochen|abbruch|stuerzt|stuerzen|abgestuerzt|absturz|abstuerze|haengt|haengen|eingefroren|friert|fehlermeldung|fehler \d+|fehler beim|wirft\b|scheiter\w+|schlaegt (?:\w+ ){0,5}fehl|schlagen (?:\w+ ){0,5}fehl|fehl(?:t|en) (?:seit|komplett|alle|saemtlich)|fehlgeschlagen|fehlschl\w+|schmiert|spinnt|spinnen"
    r"|ausgefallen|faellt aus|fallen aus|(?<!strom)ausfall|\bsteht (?:noch immer|immer noch|seit|weiterhin|nach wie vor)|streikt|streiken|steht still|stehen still|defekt|kaputt|\btot\b|offline|\bleere?[nrs]?\b|verschwunden|\bweg\b|verloren|blockier\w+|gesperrt|verweigert|abgelehnt|dauert ewig|extrem langsam|unertraeglich langsam|im schneckentempo|an keinem|nirgends|bleib\w+ (?:[\w.,-]+ ){0,9}(?:liegen|haengen|stecken|leer|stehen)|abgewiesen|zurueckgewiesen|nicht (?:\w+ )?erkannt|disappear\w*|vanish\w*|\bempty\b|missing|rejected|refused|times? out|timeouts?\b|stops at|\bcloses\b|\bhangs\b|abgelaufen"
    r"|\bweder (?:[\w-]+ ){1,6}noch|unable|crash\w*|fail(?:s|ed|ing|ure)?\b|broken|is down|are down|stopped|stuck|frozen|freezes|no longer)"
)
"""How a failure is told: a verb of working near a negation, or a word of breaking."""
VITAL_FAILS = re.compile(
    r"\b(?:oeffne\w*|aufrufen|laden|sehen|drucken|druckt|gedruckt|ausdrucken|ausstellen|anlegen|zugreifen|speichern|finden|lesen|erstellen|signieren|geht|gehen|kommen|komme|laesst|lassen|funktionier\w+|kann|koennen|klapp\w+|startet)(?: [\w.-]+){0,8} (?:nicht|nichts|kein\w*)\b"
    r"|\b(?:nicht|nichts|kein\w*|cannot|can't|won't|doesn't|don't|not|no longer|unable to)(?: [\w.-]+){0,6} (?:oeffnen|oeffne\w*|aufruf\w*|laden|sehen|drucken|ausdrucken|ausgedruckt|gedruckt|ausstellen|anlegen|zugreifen|zugriff|speichern|finden|lesen|erstellen|signieren|mehr|moeglich|aufmachen|rauskomm\w+|raus|aufgehen|auf|ran|rein|dran|schreiben|verordn\w+|ausgestellt|open|print|printing|opening|loading|accessible|available|see|access|read|issue|prescribe)\b"
    r"|\bweder (?:[\w-]+ ){0,8}(?:oeffn\w+|aufruf\w*|sehen|druck\w+|ausstellen|kommen|gehen|moeglich|drin|da\b)|kein\w* zugriff|stuerzt|abgestuerzt|haengt|schmiert|ausgefallen|\bleere?[nrs]?\b|verschwunden|\bweg\b|geloescht|(?:kommen|komme) (?:an|in) (?:\w+ ){0,2}kein\w*|no access|crashes|gone\b"
)
"""The same for prescriptions and records: they cannot be opened, seen, printed or issued."""
NOT_VITAL = re.compile(r"vordruck|vorrat|liefer|loesch|favorit|vorlage")
"""Talk of paper and of tidying, not of records and prescriptions that fail."""
VITAL = re.compile(
    r"(?<!in der )(?<!in die )(?<!in den )(?<!aus der )(?<!auf dem )(?:rezept\w*|\bbtm\b|(?<!heilmittel)(?<!hilfsmittel)(?<!transport)verordnung\w*|karteikarte\w*|patient\w{0,4}(?:akt|kart|dat|such|stamm|list|verwalt|auswahl)\w*|stammdaten|karteieintr\w*|krankenbl\w+|krankenakt\w*|krankengeschichte\w*|kartei\b|\bakten\b|\bakte\b|patientenlist\w*|patienten (?:mehr )?(?:aufruf|oeffn|anleg|auswaehl)|prescription\w*|patient (?:file|record|chart|data)\w*|patients?'? (?:file|record|chart|data)\w*|medical records)"
)
"""What no practice can treat patients without; not where something is merely in it."""
CORE = re.compile(
    r"(?<!\bin )(?<!\baus )(?<!auf dem )(?<!auf unserem )(?<!vom )(?<!auf den )(?<!im )(?:programm\b|praxisprogramm|praxissoftware|software\b|\bsystem\b|\bsysteme\b|\bserver\b|praxisserver|hauptserver|datenbank\b|\bpvs\b|\bais\b|\bedv\b|(?:edv-?|computer)anlage|praxis-?(?:edv|it)\b|\bdatabase\b|\bapplication\b|\bnetzwerk\b|alle (?:rechner|pcs|computer|arbeitsplaetze)|(?:keiner|keine) (?:der|unserer) (?:\w+ )?(?:rechner|pcs|computer)|kein (?:einziger )?(?:rechner|pc|computer|arbeitsplatz|client)\b|(?:die|unsere|saemtliche) (?:rechner|pcs|computer|clients)\b|\b(?:datenbank|praxis|daten)?server\b|haupt-?(?:rechner|pc|computer)|none of (?:our|the) (?:pcs|computers|workstations|machines))"
)
CORE_WORDS = tuple(
    "programm software system server datenbank pvs ais edv anlage praxis database application netzwerk rechner pc computer plaetze platz client machines workstations".split()
)
"""The system as a whole; product names are taken for `programm` before."""
_SINCE = r"(?:(?:seit|heute|gestern|vorgestern|\d+|uhr|komplett|voellig|total|ganz|vollstaendig|leider|jetzt|nun|schon|auch|frueh|morgen|mittag|abend|nacht|dem|der|letzten|update|stromausfall|neustart|absturz|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|tagen|stunden) ){0,7}"
CORE_FAILS = re.compile(
    rf"(?:\bist {_SINCE}(?:tot|down|ausgefallen|weg|abgestuerzt|abgeraucht|offline|eingefroren|platt|hinueber|unerreichbar|nicht erreichbar)\b|"
    r"startet(?: \w+){0,6} (?:nicht|an keinem|auf keinem|nirgends)|starten(?: \w+){0,3} (?:nicht|laesst)|laesst sich(?: \w+){0,5} nicht (?:mehr )?(?:starten|oeffnen|aufrufen|hochfahren)|nicht (?:mehr )?(?:starten|oeffnen|hochfahren|gestartet|erreichbar|ansprechbar)|(?:komm\w+|koennen|kann)(?: \w+){0,6} (?:nicht|nirgends)(?: mehr)?(?: \w+){0,2} (?:rein|ins|in (?:das|die|unser\w*)|anmelden|einloggen)|geht (?:gar |ueberhaupt |komplett )?nicht(?: mehr)?(?: auf| an)?\b|geht nichts"
    r"|laesst sich(?: [\w.]+){0,6} (?:nicht|kein\w*)(?: \w+){0,4} (?:starten|oeffnen|aufrufen|hochfahren)|stuerzt(?: \w+){0,4} (?:ab|staendig|immer|sofort)|faehrt nicht|ist (?:komplett |voellig |total |ganz )?(?:tot|down|ausgefallen|weg|abgestuerzt|offline|eingefroren|nicht erreichbar)|reagiert(?: \w+){0,3} nicht|keine verbindung (?:zum|zur) (?:server|datenbank)|keine (?:datenbank|server|netzwerk)-?verbindung|zugriff verweigert|friert (?:\w+ ){0,4}ein\b|(?:programm|system|server|software|edv) (?:komplett |total |voellig |ganz )?(?:weg|tot|down|platt)\W*$|nicht gefunden|antwortet (?:\w+ ){0,2}nicht|(?:steht|liegt) (?:\w+ ){0,3}(?:still|lahm|am boden|flach)|steht (?:komplett|voellig|ganz|seit)|streikt|tut sich (?:\w+ ){0,2}nichts|tut nichts|macht nichts mehr|gibt keinen mucks|verabschiedet|aufgehaengt|abgeschmiert|gestorben|verreckt|bootable|bootet (?:\w+ ){0,2}nicht|(?:funktioniert|laeuft) (?:\w+ ){0,4}nicht\b|kein\w* (?:zugriff|zugang) (?:\w+ ){0,2}(?:auf|zu|zum)\b|kein\w* (?:der|unserer) (?:\w+ )?(?:rechner|pcs|computer|plaetze|clients|arbeitsplaetze) (?:\w+ )?(?:erreicht|findet|startet|laeuft|geht|kommt|funktioniert)|im eimer|hinueber|im arsch|springt nicht an|meldet sich nicht|verweigert den dienst|endlosschleife|sanduhr|(?:schwarz|blau|weiss)\w* (?:bildschirm|fenster|screen)|bluescreen|laedt (?:ewig|endlos)|will nicht (?:mehr )?(?:starten|hochfahren|aufgehen)?\b|(?:laesst|lassen) (?:uns|mich|niemanden|keinen) (?:\w+ ){0,3}(?:nicht )?(?:mehr )?rein|nicht (?:mehr )?(?:hinein|rein|herein)\b|oeffnet (?:\w+ ){0,4}nicht|geht (?:\w+ ){0,4}nicht (?:mehr )?auf\b|fahren (?:\w+ ){0,3}nicht|laeuft (?:\w+ ){0,3}nicht\b|schliesst sich|beendet sich|wird (?:sofort |gleich |automatisch |direkt )?beendet|geht (?:\w+ ){0,3}(?:sofort|gleich|wieder|von selbst) (?:aus|zu)\b|bleib\w+ (?:\w+ ){0,3}(?:start|hochfahren|oeffnen|laden|startbildschirm|startbild|ladebildschirm|anmeldung|login)\w* (?:\w+ )?(?:haengen|stehen|stecken)|kein\w* (?:[\w-]+ ){0,4}(?:ins|in das|in unser\w*|in die) (?:programm|system|software)\b|kein (?:einziger )?(?:rechner|pc|computer|arbeitsplatz|client) (?:\w+ ){0,2}(?:geht|laeuft|startet|funktioniert|kommt)|funktioniert (?:gar |ueberhaupt |komplett )?nicht|(?:nicht|niemand|keiner)(?: \w+){0,4} (?:anmelden|einloggen)|haengt(?: sich)? (?:\w+ ){0,4}(?:komplett|auf\b|ueberall)|does(?:n't| not) (?:start|open|load)|won't (?:start|open|load)|cannot (?:log|sign|start|open)|is (?:completely )?down|datenbank (?:ist )?(?:\w+ )?(?:defekt|beschaedigt|korrupt|zerstoert|kaputt)|is corrupt\w*|(?:nobody|no ?one|none) (?:[\w-]+ ){0,8}(?:log in|login|start\w*|open\w*|work\w*)|can start|crashes (?:on|at|every))"
)
"""A system that does not start, lets nobody in, or keeps crashing."""
HALT = re.compile(
    r"(?:nichts geht mehr|(?:muessen|mussten) (?:\w+ ){0,3}(?:zumachen|dichtmachen|schliessen)|(?:unsere|alle|saemtliche) (?:\w+ )?daten (?:\w+ ){0,2}sind (?:\w+ ){0,3}(?:weg|verschwunden|geloescht|verloren)|daten sind (?:\w+ ){0,2}(?:weg|verschwunden)|land unter|tote hose|ende gelaende|schicht im schacht|aufgeschmissen|blindflug|zum erliegen|dead in the water|paraly[sz]ed|(?:arbeiten|praxisbetrieb|betrieb|behandlung|sprechstunde) (?:\w+ ){0,7}(?:nicht (?:mehr )?moeglich|unmoeglich)|kein (?:arbeiten|praxisbetrieb|normaler betrieb|betrieb|patientenbetrieb) (?:\w+ ){0,3}(?:moeglich|denkbar)|an arbeit(?:en)? (?:\w+ ){0,3}nicht zu denken|patienten (?:\w+ ){0,5}(?:abbestell\w*|abbestellt|umbestell\w*|vertroest\w*|abgewiesen|heimgeschickt|absagen|abgesagt|fortschick\w*|fortgeschickt)|(?:sprechstunde|praxis) (?:\w+ ){0,4}(?:ausfallen|ausgefallen|abgesagt|abgebrochen|dichtgemacht)|(?:nicht|niemand|kein\w*) (?:mehr )?in (?:die|unsere|eine|der|keine) (?:\w+ )?(?:akten?|kartei\w*|patientenakten?) (?:schauen|sehen|rein\w*|kommen|gucken)|patienten (?:schicken|schicke|verweisen) (?:wir|ich)|geht (?:bei uns |hier |seit \w+ )?(?:gar |rein gar |ueberhaupt )?nichts(?: mehr)?\b|gar nichts (?:mehr|geht)|(?:die |unsere |ganze |gesamte )?praxis steht\b|(?:praxis|betrieb|alles(?! weitere| andere| uebrige| naehere)|sprechstunde) (?:\w+ ){0,3}(?:steht(?! (?:in|im|auf|unten|oben))|liegt|ruht|lahm)|steht (?:alles |bei uns alles |hier alles |die (?:ganze )?praxis )|stillstand|totalausfall|komplettausfall|lahmgelegt|lahm gelegt|(?:keiner|niemand|kein mitarbeiter|nobody|no one) (?:\w+ ){0,5}(?:anmelden|einloggen|arbeiten|weiterarbeiten|work)|(?:koennen|kann) (?:\w+ ){0,5}(?:nicht|nichts|kein\w*|niemand\w*) (?:mehr )?(?:\w+ )?(?:weiter)?(?:arbeiten|behandeln|praktizieren|verordnen|verschreiben|dokumentieren|annehmen|aufnehmen|versorgen)|weder (?:[\w-]+ ){1,4}noch (?:[\w-]+ ){0,3}(?:arbeiten|behandeln|verordnen|verschreiben|dokumentieren)"
    r"|(?:mussten|muessen|haben|habe) (?:\w+ ){0,4}(?:praxis|sprechstunde|betrieb|behandlungen?|termine) (?:\w+ ){0,4}(?:geschlossen|schliessen|abbrechen|abgebrochen|absagen|abgesagt|eingestellt|zugemacht|zusperren|zugesperrt)|\bnichts (?:mehr )?(?:funktioniert|laeuft|klappt)\b|(?:funktioniert|laeuft|klappt) (?:\w+ ){0,2}(?:gar |ueberhaupt |absolut )?nichts(?: mehr)?\b"
    r"|bei uns ist (?:\w+ ){0,3}(?:alles|jeder bildschirm) (?:\w+ )?(?:schwarz|tot|aus|weg|dunkel|offline|down|platt)|alle (?:\w+ )?(?:plaetze|arbeitsplaetze|zimmer|rechner|pcs|computer|bildschirme) (?:\w+ ){0,2}(?:stehen|tot|schwarz|dunkel|ausgefallen|aus\b|offline|still)|(?:schwarze\w*|blaue\w*) bildschirm\w* (?:\w+ ){0,2}(?:an|auf) alle|(?:an|auf) allen (?:\w+ )?(?:plaetzen|rechnern|arbeitsplaetzen|pcs) (?:\w+ ){0,4}(?:schwarz|blau|tot)\w*|(?:stehe|stehen|sitze|sitzen|arbeite|arbeiten) (?:\w+ ){0,4}ohne (?:\w+ )?(?:patientenakten|patientendaten|kartei\w*|akten|pvs|system)"
    r"|ne (?:peux|peut|pouvons) plus (?:\w+ )?(?:prescrire|travailler|ouvrir|acceder)|n'imprime plus (?:\w+ ){0,2}ordonnance|plus rien ne (?:marche|fonctionne)|nicht (?:mehr )?arbeitsfaehig|arbeitsunfaehig sind|handlungsunfaehig|patienten (?:\w+ ){0,5}(?:nach hause|wegschick\w*|weggeschickt|abweisen|heimschick\w*)|(?:schicken|schicke) (?:(?!keine\b|sie\b|ihnen\b|uns\b)\w+ ){0,4}patienten\b|nach hause (?:ge)?schick\w+"
    r"|praxis (?:\w+ ){0,3}(?:schliessen|zumachen|dicht ?machen)|keinen? einzige\w* (?:patient|kartei|akte|rezept)\w*|kein(?:e|en)? (?:\w+ )?(?:rezepte?|patienten?|karteikarten?)\b(?:, | und )kein|wir sind (?:\w+ )?blind|notbetrieb|nur (?:noch )?mit (?:papier|zettel)|nothing (?:works|is working)|at a standstill|cannot (?:\w+ )?(?:work|treat|see patients)|can't (?:\w+ )?(?:work|treat|see patients)|unable to (?:work|treat|see)|(?:sending|sent|turning|turned) (?:\w+ ){0,2}patients (?:home|away)|completely (?:down|offline)|practice is (?:closed|down|at)|kein zugriff auf (?:\w+ ){0,2}patient\w*)"
)
"""The practice stands still."""
COMPROMISE = re.compile(
    r"(?:\.(?:lock|lockbit|locked|encrypted|crypt\w*|conti|hive|ryuk)\b|bitcoin\w*|loesegeld\w*|erpress(?:er|ungs)\w{0,3}-?(?:brief|schreiben|nachricht|text|mail|botschaft|meldung)\w*|\w*decrypt\w*|(?:dateien|dokumente) (?:\w+ ){0,3}umbenannt|emotet|verschluesselt\w*|fremdzugriff|unbekannter prozess|(?:komische|seltsame|merkwuerdige) endung\w*|(?:maus|mauszeiger|cursor|zeiger) (?:\w+ ){0,5}(?:bewegt|wander\w+|von (?:ganz )?(?:allein|selbst|geisterhand)|selb)|totenkopf|(?:hacker|angreifer|eindringling\w*|erpresser) (?:\w+ ){0,4}(?:in unser\w*|im system|bei uns|auf unser\w*|drin|waren)|(?:sind|wurden|ist|wurde|are|were|is|was|been) (?:\w+ ){0,5}(?:infiziert|befallen|kompromittiert|gekapert|attackiert|infected|compromised|hacked)|ransom note|(?:hat|haben) (?:es )?(?:jetzt |nun |wohl |auch )?(?:uns|unsere? \w+) (?:\w+ ){0,3}(?:erwischt|getroffen)|(?:sind|wurden) (?:wir )?(?:\w+ ){0,3}opfer|(?:hacker|cyber)?angriff\w* auf (?:uns\b|unser\w*)|unser\w* (?:\w+ ){0,3}(?:angegriffen|gehackt)|(?:verdaechtig\w*|fremde\w*) (?:\w+ ){0,2}(?:aktivitaet\w*|prozess\w*|login\w*|anmeldung\w*|zugriff\w*|verbindung\w*|benutzer\w*|kont(?:o|en)|datei\w*|programm\w*|fenster|dienst\w*|admin\w*|sitzung\w*|software)|unbekannte\w* (?:\w+ ){0,2}(?:aktivitaet\w*|prozess\w*|login\w*|zugriff\w*|verbindung\w*|admin\w*|sitzung\w*|datei\w*)|(?:merkwuerdig\w*|komisch\w*|seltsam\w*) (?:\w+ ){0,2}(?:aktivitaet\w*|prozess\w*|login\w*|zugriff\w*|dateien|dateinamen)|(?:teamviewer|anydesk)\w*-?(?:nummer|id|code) (?:\w+ ){0,4}(?:gegeben|genannt|durchgegeben|vorgelesen)|(?:den|einen|dem) (?:link|anhang) (?:[\w-]+ ){0,5}(?:geklickt|geoeffnet|angeklickt|aufgemacht)|(?:fenster|bildschirm\w*|meldung|text\w*|countdown|nachricht|datei|file|message)\b[^.]{0,80}(?:zahlen sollen|bezahlen|demanding|demands? money|geld (?:\w+ )?(?:verlang|forder))|(?:server|rechner|pc|computer|system)\w* (?:[\w-]+ ){0,5}(?:uebernommen|ferngesteuert|fremdgesteuert)|alle dateien (?:\w+ ){0,4}(?:komisch|anders|umbenannt|unlesbar|kaputt)|(?:every|all) (?:\w+ )?files? (?:\w+ ){0,3}(?:ends?\b|renamed|locked)|opened (?:an|the) attachment|(?:anrufer|mitarbeiter|techniker|\bmann\b|\bihm\b|am telefon|telefonisch)[^.]{0,80}(?:passwort|kennwort|zugangsdaten|\bpin\b)[^.]{0,40}(?:gegeben|genannt|mitgeteilt)"
    r"|(?:jemand|einer|unbekannte?r?|fremde?r?|someone) (?:[\w-]+ ){0,8}(?:eingeloggt|eingewaehlt|zugegriffen|aufgeschaltet|eingedrungen|logged in)|(?:haben|habe) (?:\w+ ){0,4}(?:trojaner|schadsoftware|malware|ransomware|virus)\b|encrypted|been hacked|(?:wurden|sind) gehackt|gehackt worden"
    r"|(?:trojan\w*|malware|ransom\w*|schadsoftware|schadprogramm\w*|virus|viren|erpress\w+) (?:[\w.-]+ ){0,7}(?:gefunden|entdeckt|gemeldet|erkannt|eingefangen|angeschlagen|quarantaene|found|detected|drauf|befallen)|(?:trojaner|viren|virus)-?(?:fund|meldung|warnung|alarm|befall)\w*|(?:defender|virenscanner|virenschutz|antivirus|kaspersky|sophos) (?:[\w.:-]+ ){0,8}(?:trojan\w*|malware|virus|viren|gefunden|alarm|angeschlagen|schlaegt|meldet|quarantaene)"
    r"|(?:einen|ein|den|die|a) (?:trojan\w*|virus|schadsoftware|malware|verschluesselungstrojaner) (?:auf|im|in|am|bekommen|haben|drauf|on)\b|auf unsere\w* (?:server|rechner|pc|system\w*) (?:\w+ ){0,4}(?:eingeloggt|angemeldet|zugegriffen|aufgeschaltet|drauf)"
    r"|(?:hat|haben|habe|hatte) (?:[\w-]+ ){0,9}(?:draufgelassen|rangelassen|(?:auf|an|in) (?:den|unseren|unser|ihren|einen|meinen|das|die) [\w-]{0,20}(?:pc|rechner|computer|server|system|netz|netzwerk|praxis)\w* (?:\w+ ){0,2}gelassen|reingelassen|aufgeschaltet|aufschalten lassen|fernzugriff (?:gegeben|gewaehrt|erlaubt)|zugriff (?:gegeben|gewaehrt|erlaubt)|raufgelassen)|(?:angeblich\w*|fremde\w*|unbekannte\w*|falsche\w*|vermeintliche\w*) (?:[\w-]+ ){0,8}(?:auf|in) (?:unser\w*|dem|mein\w*) [\w-]{0,20}(?:pc|rechner|computer|server|system)\b|(?:anydesk|teamviewer|fernwartung|programme?) (?:\w+ ){0,3}(?:installiert|heruntergeladen|runtergeladen) (?:\w+ ){0,3}(?:und|rumgefahren|drin)|let (?:him|them|someone) (?:in|on|connect)|gave (?:him|them) (?:access|remote)|link (?:\w+ ){0,3}(?:angeklickt|geklickt)|(?:hat|habe|haben) (?:[\w-]+ ){0,6}anhang (?:\w+ ){0,3}geoeffnet|clicked (?:on )?the link|(?:passwort|kennwort|zugangsdaten) (?:\w+ ){0,4}(?:eingegeben|herausgegeben|durchgegeben|verraten))"
)
"""Somebody is or was in the practice's systems."""
COMPROMISE_WORDS = (
    *(
        ".lock crypt .conti hive ryuk bitcoin loesegeld erpress emotet verschluessel fremd prozess endung umbenannt maus cursor zeiger hack trojan malware ransom schad virus viren defender sophos kaspersky eingeloggt angemeldet"
        " zugegriffen schalt gelassen gegeben gewaehrt erlaubt gave link anhang passwort kennwort zugangsdaten angeblich unbekannt falsch vermeintl anydesk teamviewer install heruntergeladen runtergeladen totenkopf angreif eindring infiziert infected"
        " befall kompromit compromis gekapert attack eingewaehlt eingedrungen logged erwischt getroffen opfer angriff angegriffen verdaechtig merkwuerdig komisch seltsam zahlen money geld uebernommen steuert dateien file attachment genannt mitgeteilt"
    ).split(),
    "let him",
    "let them",
    "let someone",
)
"""A sentence without any of these tells of no compromise; asked first, because most mails have none."""
HERE = re.compile(
    r"bildschirm\w*|alle\w* rechner|bei uns|unser\w*|\bwir\b|\buns\b|\bhier\b|in der praxis|\bich\b|\bmein\w*|praxisserver|auf dem server|server der|im haus|praxis|dateien|\bpcs?\b|helferin|mitarbeiterin|praktikantin|aushilfe|schwester|azubine|defender|virenscanner|unsere\w*|\bour\b|\bwe\b|\bus\b|kollegin|azubi|auszubildende|mfa\b|heute|seit"
)
"""It happened to the writer."""
VENDOR = re.compile(
    r"bei (?:ihnen|euch)|\b(?:ihr|ihre[rmns]?|euer|eure[rmns]?) (?:edv|anlage|technik|rechner|computer|rechenzentrum)\b|\bihr\w* (?:netz|systeme?\w*|server|haus|unternehmen|firma|it\b|vorfall|angriff|hack\w*)|\beuch\b|\beuer\w*|eure\w*|angriff auf sie|your (?:systems?|network|company|servers?)|dass sie|sie (?:\w+ ){0,3}(?:gehackt|angegriffen|verschluesselt)|wurden sie|\bpresse|zeitung|den nachrichten|gelesen|gehoert"
)
"""It happened to the vendor."""
NO_COMPROMISE = re.compile(
    r"\b(?:fast|beinahe|almost|nearly)\b|\b(?:wollte|wollten|versuchte|versuchten|sollte|sollten|wanted|tried)\b|\b(?:haette|waere|sei|seien)\b|behaupte\w*|\bdamals\b|frueher|letztes jahr|munkelt|wissen\b|erfahren\b|fragen\b|interessier\w*|teilen sie|raten sie|woran|von wem|\bkein\w* (?:\w+ ){0,3}(?:virus|viren|trojan|schad|malware|befall|verschluesselung|verdacht|auffaellig)|nicht (?:\w+ ){0,2}(?:verschluesselt|befallen|betroffen|infiziert|geklickt|geoeffnet|draufgelassen)|verschluesselte? (?:mail|e-mail|verbindung|uebertragung|datei\w* fuer|nachricht|kommunikation)|verschluesselung(?!s-?troj)|kein\w* (?:\w+ ){0,2}dateien? (?:\w+ ){0,2}verschluesselt|(?:nichts|nothing|kein\w* \w+) (?:\w+ )?(?:gefunden|entdeckt|gemeldet|auffaellig\w*|found|detected)|koennte\w*|wuerde\w*|could\b|might\b|would\b|virenscanner (?:\w+ ){0,3}(?:aktuell|verlaengern|lizenz)|angst vor|schutz vor|nobody clicked|(?:niemand|keiner) (?:hat )?(?:\w+ ){0,2}(?:geklickt|gemacht|draufgelassen)|aufgelegt|nichts gemacht|blockiert hat|abgewehrt"
)
"""Almost, allegedly, not at all, or only asked about."""
FUNCTION = re.compile(
    r"(?:labor\w*|\bldt\b|\beau\b|\be-au\b|\bau\b|au-bescheinigung\w*|krankmeldung\w*|\bkim\b|kv-?connect|\bkv\b|earzt\w*|e-?arztbrief\w*|arztbrief\w*|abrechnung\w*|quartals\w*|pruefmodul|pad\b|padnext|privatliquidation\w*|sicherung\w*|datensicherung|backup\w*|terminbuch|terminkalender|kalender\w*|terminplan\w*|konnektor\w*|\bti\b|telematik\w*|kartenles\w*|karten ?terminal\w*|\begk\b|einlesen|eingelesen|versichertenkarte\w*|gesundheitskarte\w*|befund\w*|video\w*|\bbild\w*|roentgen\w*|\bdmp\b|edmp|\bhzv\b|e-?rezept|smc-?b|praxisausweis|netzwerk\w*|\bdruck\w*|drucker\w*|ueberweisung\w*|medikament\w*|impfdok\w*|ueberweisungen|schnittstelle\w*|\bgdt\b|ekg\w*|sono\w*|lizenz\w*|lesegeraet\w*|vpn\b|heilmittel\w*|einweisung\w*|formular\w*|wartezimmer\w*|scheine?\b|\blab\b|lab results|billing|claims|card reader|connector|printer|printing|appointment\w*|calendar|backups?|referral\w*|sick notes?|e-?prescription\w*|export\b|modul\w*|zertifikat\w*|impf\w*|mails?\b|fax\w*)"
)
"""Any function of the system."""
STRONG_FUNCTION = re.compile(
    r"(?<!im )labor|\bldt\b|\bhl7\b|aufnahmedaten|\blab\b|lab results|\be-?aus?\b|\bau\b|aus drucken|krankmeldung|\bkim\b|\bkv-?connect|earzt|e-?arztbrief|e-?brief|abrechnung|abrechnen|pruefmodul|\bkvdt\b|\bpad\b|padnext|privatliquidation|privatrechnung|rechnungen (?:schreiben|drucken|erstellen)|sicherung|backup|terminbuch|termin(?:e|en)\b|terminkalender|terminplan|online-?termin|kalender"
    r"|konnektor|\bti\b|telematik|\bvsdm\b|kartenles|kartengeraet|karten ?terminal|terminals?\b|\begk\b|einlesen|eingelesen|versichertenkarte|versicherten-?karte|gesundheitskarte|kassenkarte|chipkarte|befund|video|\bbilder|bildarchiv|roentgen|\bpacs\b|dicom|e-?dmp|\bdmp\b|\bhzv\b|\bhks\b|\bdale|d-arzt|\bbg-|\bqs-|e-?rezept|\bsmc-?b|\behba\b|heilberufsausweis|praxisausweis|netzwerk|\bnetz\b|netzlaufwerk|\bvpn\b|safenet"
    r"|ueberweisungen|ueberweisungsschein|einweisung|formulare\b|formulardruck|\bdrucker|druckt|\bdrucken\b|ausdrucken|(?:\d+|zwei|drei|vier|einige|mehrere) (?:von|der|unserer) (?:\w+ )?(?:arbeits)?plaetze|replikation|synchronisation|(?<!\w)spiegelung|entlassbrief|schnittstelle zum (?:kis|labor)|\bepa\b|\bnfdm\b|billing|claims|card reader|connector|appointment|sick note|e-?prescription|printer|referral|interface"
)
"""A function patients or income depend on."""
MINOR = re.compile(
    r"passwoer|passwor|kennwor|kennwoer|traut|vertrau|scanner|etikett|stempel(?!n)|schriftgr|farbe|symbol|sortier|ausrichtung|layout|rand\b|abgeschnitten|verschoben|verrutscht|briefkopf|vorlage\b|textbaustein|schief|serientermin|umlaut|\bfeld\b|\bfaktor\b|barcode|adressdaten|auslaend|oesterreich|spinnt|zickt|impfdok|export bricht"
)
"""What looks wrong but works."""
DEADLINE = re.compile(
    r"frist\b|fristen\b|(?:bis|spaetestens) (?:\w+ )?(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|morgen|heute|uebermorgen|\d{1,2}\.|ende der woche|wochenende|quartalsende|mittag|abend)|stichtag|annahmeschluss|abgabeschluss|abgabetermin|einreichschluss|abgabe (?:ist|bis|am)|quartalsabgabe|deadline|due (?:on|by|tomorrow|today|friday|monday)|by (?:\w+ ){0,2}(?:monday|tuesday|wednesday|thursday|friday|tomorrow|tonight|noon|midnight)|stunden (?:laufen|enden)|frist laeuft|fristablauf|naechsten (?:werktag|arbeitstag)|(?:morgen|heute) (?:\w+ ){0,4}(?:abgabe|faellig|schluss|ablauf)"
)
"""A day by which something is due."""
SUBMIT = re.compile(
    r"abrechnung\w*|\bkv\b|quartal\w*|einreich\w*|abgabe\w*|abgeben|datei\w*|verrechnung\w*|hausaerzteverband|\bhzv\b|\bdmp\b|pruefung\b|billing|claims|submit|meldung an|nachreich\w*|zertifizierung|audit"
)
"""What is due to somebody who will not wait."""
LEGAL = re.compile(
    r"kuendig|vertrag|bestell|angebot|datenschutz|dsgvo|art\.|(?<!b)rechnung|zahl|ueberweis|antwort|stellungnahme|auskunft|fragebogen|questionnaire|bestaetig"
)
"""Deadlines of contracts and letters are no emergency."""
_SLIGHT_WORDS = (
    r"ab und zu|manchmal|gelegentlich|hin und wieder|sporadisch|nicht eilig|eilt nicht|keine eile|kein notfall|nicht dringend|nichts dringendes|bei gelegenheit|\bhat (?!\w+ (?:\w+ )?keine)(?:(?!keine)\w+ ){0,6}zeit\b|irgendwann|wenn (?:sie|ihr) (?:mal )?zeit|no rush|not urgent|no hurry|occasionally|sometimes|whenever|eilig ist es nicht|nichts? kaputt|kaputt ist (?:\w+ ){0,4}nichts"
    r"|schoenheitsfehler|nur (?:ein )?(?:kosmetisch|schoenheit)|nicht schlimm|nicht so wichtig|kleinigkeit"
)
SLIGHT = re.compile(_SLIGHT_WORDS)
MILD = re.compile(
    _SLIGHT_WORDS
    + r"|(?:sonst|ansonsten|uebrige\w*|alles andere|der rest) (?:\w+ ){0,3}(?:laeuft|funktioniert|geht|klappt|in ordnung|normal)(?! nicht| nichts| kein| gar| auch nicht)|laeuft (?:sonst |ansonsten |soweit )?alles|alles laeuft|behelfen uns|notloesung|workaround|everything else"
)
"""The sender says it can wait or can be worked around."""
SINGLE = re.compile(
    r"\b(?:eine?|unsere?|meine?|die|der) (?:neue\w* )?(?:kollegin|kollege|mitarbeiterin|mfa|azubi|aerztin|aushilfe) (?:kommt|kann)\b|am arbeitsplatz|an platz|\b\d+ von \d+\b|(?:zwei|drei|vier|einige\w*|manche\w*|mehrere\w*|ein paar) (?:\w+ ){0,2}(?:rechner\w*|pcs?|plaetze\w*|arbeitsplaetze\w*|stationen|computer\w*)|im sprechzimmer|im zimmer|nur (?:in )?zimmer|am (?:empfang|tresen)(?! (?:stehen|warten|stapel|staut))|an der anmeldung(?! (?:stehen|warten|stapel|staut))|(?:an|auf|bei) (?:nur )?(?:einem|einer|einen|unserem zweiten|meinem|dem) (?:\w+ )?(?:platz|arbeitsplatz|rechner|pc|computer|laptop|notebook|zimmer)|\b(?:ein|mein|eines?) (?:\w+ ){0,2}(?:platz|arbeitsplatz|rechner|pc|computer|laptop|notebook) |eine[rm]? von unseren|\bone of our|in zimmer \d|einem patienten|einer patientin|bei einzelnen|on one|an den anderen|alle (?:anderen|uebrigen)|die anderen"
)
"""One workplace only."""
QUESTION_START = re.compile(
    r"\W*(?:und |aber |oder |also |nun |daher |jetzt )?(?:sind|ist|kann|koennen|koennten|koennte|haben|hat|muss|muessen|sollen|soll|sollten|darf|duerfen|gibt|geht|wird|werden|wurde|wurden|wie|was|wann|wo|wer|welche\w*|wem|womit|besteht|stimmt|liegt|kommt|should|is|are|can|could|do|does|did|have|has|will|what|when|how|who|which|woran)\b"
)
ASKED = re.compile(
    r"\W*(?:hallo |guten tag |guten morgen |und |aber )?(?:habt ihr|haben sie|gibt es|gab es|ist bei (?:ihnen|euch)|sind sie|seid ihr|koennt ihr|koennen sie|wisst ihr|wissen sie|weiss man|was (?:machen|tun|sollen) wir)\b"
)
"""Questions by their order of words, whether marked or not."""
WHY = re.compile(r"\W*(?:und |aber )?(?:warum|wieso|weshalb|why)\b")
SUPPOSED = re.compile(
    r"\b(?:falls|sofern|angenommen|wenn (?:jetzt |mal |bei uns |uns |unser\w* |wir |der |die |das |es |so )|ob\b|waere\w*|koennte\w*|wuerde\w*|in case|what if|whether|hoffentlich|zum glueck|befuerchten|befuerchte|angst|sorge|drohen|droht|if )|^\W*(?:und |oder |aber )?wenn\b"
)
RESOLVED = re.compile(
    r"(?:entwarnung|(?:drucken|druckt|oeffnen sich|oeffnet sich|starten) wieder(?! nicht| kein| nur)|hat sich erledigt|hat sich geklaert|erledigt\b|wieder (?:alles|geloest|da|gut)|(?:laeuft|laufen|geht|gehen|funktioniert|funktionieren|startet|klappt|druckt|oeffnet|arbeitet|arbeiten)(?: (?:jetzt|nun|alles|es|seit \w+|inzwischen))? wieder(?! nicht| kein| nix| auf| zu\b| aus\b| los| ab\b| sofort| gleich)|(?:inzwischen|mittlerweile|jetzt|nun) (?:laeuft|geht|funktioniert) (?:es|alles|das \w+|sie)(?! nicht| nur| gar| auch nicht| kein| ueberhaupt)|neustart hat geholfen|(?<!nicht )(?<!nichts )(?<!nix )(?<!wenig )geholfen|(?<!nicht )behoben|geloest\b|solved|resolved|works again|working again|schon gut|kein\w* rueckruf (?:mehr|noetig)|brauchen (?:\w+ ){0,4}(?:nichts|keinen? rueckruf)|hinfaellig)"
)
"""It is over."""
NO_ACTION = re.compile(
    r"(?:nur zur (?:info|information|kenntnis)|zur kenntnis(?:nahme)?|nur (?:damit|dass) (?:ihr|sie)|nur (?:kurz )?(?:danke|sagen|mitteilen|eine info)|(?:ihr|sie) (?:muesst|muessen|braucht|brauchen) (?:\w+ ){0,5}nichts|brauchen (?:\w+ ){0,4}nichts|(?:wollten|wollte|moechten|moechte) (?:\w+ ){0,3}(?:einfach |nur )(?:\w+ ){0,3}(?:sagen|danken|bedanken|mitteilen)|kein\w* (?:antwort|rueckmeldung) (?:noetig|erforderlich|notwendig)|keine antwort|antwort brauch\w* (?:ich|wir|es) (?:\w+ )?nicht|tapfer|wuensch\w+ (?:ihnen|euch) (?:\w+ ){0,4}(?:kraft|nerven|erfolg|gute|glueck)|keep going|anteilnahme|for your information|fyi\b|no reply (?:needed|necessary)|no action|just (?:wanted|to say|to let)|wir fuehlen mit|haltet durch|halten sie durch|durchhalten|respekt\b|kompliment|hut ab|weiter so|gute nerven|starke nerven|viel (?:erfolg|glueck)|mitgefuehl|solidar\w*|kopf hoch|alles gute|ein (?:grosses )?lob\b|bravo|well done|great job|keep it up|good luck|thinking of you|fingers crossed|drueck\w* (?:\w+ ){0,3}daumen|viel kraft|gute arbeit|danke fuer (?:(?!automatische)\w+ ){0,4}(?:hilfe|antwort|rueckruf|arbeit|einsatz)|vielen dank fuer (?:\w+ ){0,4}(?:hilfe|antwort|rueckruf|arbeit|einsatz|unterstuetzung|info)|thank you for (?:\w+ ){0,3}(?:help|support|call|quick)|thanks for (?:\w+ ){0,3}(?:help|support|call|quick))"
)
"""Thanks, sympathy, information."""
REQUEST = re.compile(
    r"\?|\bbitte (?!nicht)(?:\w+ ){0,6}(?:rufen|melden|schicken|senden|helfen|helfen|teilen|geben|pruefen|schauen|kuemmern|um rueckruf|um hilfe|um antwort|um rueckmeldung)|bitten (?:wir |ich |sie )?(?:\w+ ){0,3}um|rueckruf erbeten|brauche[n]? (?:\w+ ){0,5}(?:hilfe|rueckruf|termin|auskunft|info)|please (?:call|send|help|let)|koennen sie|koennten sie|benoetig\w+|koennt ihr|moechten? (?:\w+ ){0,6}(?:kuendig|bestell|wissen|haben|um )|(?:ich|wir) (?:\w+ )?brauche\w*|brauche (?:ich|wir)|haetten? gern|kuendig\w+|bestell\w+|braeucht\w*|wann\b|wuensch\w+|waere (?:\w+ ){0,3}(?:schoen|nett|dankbar|hilfreich)|we need|i need|would like"
)
"""Something is asked of us."""
ASKING = re.compile(r"\b(?:wissen|wann|erfahren)\b|interessier|wuesste")
URGENT_NEED = re.compile(
    r"(?:patient\w*|braucht|morphin|insulin|notfall) (?:\w+ ){0,8}(?:bis heute|heute noch|sofort|jetzt|steht hier|wartet|warten)|sitzen (?:\w+ ){0,5}(?:patienten|wartezimmer)|wartezimmer (?:ist )?voll"
)
"""A patient who cannot wait."""

VENDORS_STAFF = re.compile(
    r"\b(?:ihr|euer|ihre?[mnrs]?|eure?[mnrs]?) (?:[\w-]+ ){0,2}(?:techniker\w*|mitarbeiter\w*|kollege\w*|support\w*|service\w*|leute|jungs)|von (?:ihnen|euch)|ihres hauses|besprochen|vereinbart"
)
"""The vendor's own people, who may be in the systems."""
LACK = re.compile(r"\bkein\w* (?:[\w-]+ ){1,2}(?:mehr|seit)\b|\bno (?:[\w-]+ ){1,2}(?:since|any more|anymore)\b")
"""`Keine Laborwerte mehr` without a verb."""
UNSEEN = re.compile(
    r"nicht (?:mehr )?,? ?(?:wer|wann) (?:\w+ ){0,4}(?:kommt|bestellt|termin)|who is coming|who has an appointment"
)
"""A practice without its appointments."""
STATUTORY = re.compile(r"72 stunden|art\. ?33|meldefrist|72 hours")
"""A term the law sets."""
PLANNED = re.compile(r"notfallplan|krisenplan|notfallkonzept|ernstfall|planspiel|emergency plan")
"""What would be done, not what is."""
SAFETY = re.compile(
    r"falsch\w* (?:[\w-]+ ){0,3}(?:gedruckt|patient\w*|person|zugeordnet|dosier\w*|dosis|werte|plan|akte)|(?:zugeordnet|vertauscht|verwechselt)|wrong (?:patient|person|dose)|mixed up"
)
"""One patient's data shown as another's."""
CROWD = re.compile(
    r"\b\d{2,} (?:leute|patient\w*|menschen|personen|stueck|briefe|kinder|termine|people|forms|letters)\b"
)
"""Many who are touched by a fault."""
INDEPENDENT = re.compile(r": | - | – |; |, (?:aber|doch|jedoch|allerdings|nur|but) ")
"""Where another sentence begins inside one."""
IMAGINED = re.compile(
    r",? ?\b(?:falls|sofern|nicht,? dass|bevor|fuer den fall|als ob|whether|in case|ob)\b[^,.;:]*|(?:angst|sorge|befuercht\w*|fuercht\w*|fear|afraid|worried)\b[^.;]*\b(?:dass|that|um|vor|before)\b[^.;]*"
)
"""Suppositions and fears inside a sentence."""
PAST = re.compile(
    r"(?:(?:letzte[sn]?|vorige[sn]?) (?:jahr|woche|monat|winter|sommer|fruehjahr)|vor (?:\w+ ){0,2}(?:jahr|monat)\w*|damals|frueher|20(?:1\d|20)\b|last (?:year|month|week)|\w+ years ago)[^.]*\b(?:war|waren|wurde|wurden|hatte|hatten|standen|stand|ging|was|were|had)\b"
    r"|\b(?:war|waren|wurde|wurden|hatte|hatten|standen|stand|ging|was|were|had)\b[^.]*(?:(?:letzte[sn]?|vorige[sn]?) (?:jahr|woche|monat|winter|sommer|fruehjahr)|vor (?:\w+ ){0,2}(?:jahr|monat)\w*|damals|20(?:1\d|20)\b|last (?:year|month|week)|\w+ years ago)"
)
PAST_WORDS = ("letzte", "vorige", "vor ", "damals", "frueher", "20", "last ", " ago")
ONGOING = re.compile(r"\b(?:seit|heute|jetzt|nun|immer noch|weiterhin|since|now|still)\b")
"""A tale of the past, and what makes it one of the present."""
HOPED = re.compile(r"\b(?:hoff\w*|wuensch\w*|bei ihnen|bei euch|bald|wann|sobald|hope|soon)\b")
"""It works again is only wished."""
ANEW = re.compile(
    r"\b(?:aber|jetzt (?!wieder|laeuft|geht|alles)|nun (?!wieder|laeuft|geht|alles)|seitdem|dafuer|allerdings|trotzdem|stattdessen|erneut|wieder nicht|however|but|instead|again (?:not|down))\b"
)
"""After what works again something else fails."""
STANDS = re.compile(
    r"wartezimmer (?:\w+ ){0,3}(?:voll|platzt|quillt)|volle\w* wartezimmer|patienten (?:\w+ ){0,4}(?:warten|stehen|sitzen|stapeln|stauen)|(?:warten|stehen|sitzen|stapeln|stauen) (?:\w+ ){0,4}patienten|praxis (?:\w+ ){0,2}voll|(?:auf|mit) (?:\w+ )?(?:zettel\w*|papier|block|stift)|handschriftlich|aus dem (?:gedaechtnis|kopf)|auswendig|blind\b|an allen|auf allen|alle (?:\w+ )?(?:plaetze|arbeitsplaetze|rechner|pcs|zimmer|computer)|ueberall|nirgends|keiner|niemand|kein einzige\w*|nichts geht|geht nichts|gar nichts|sprechstunde|behandeln|notfall(?:patient\w*)?\b|waiting room|nobody|all (?:\w+ )?(?:pcs|computers|workstations|rooms)|ganze praxis|gesamte praxis"
)
"""Signs anywhere in a mail that the fault it tells of stops the practice."""
_DIALECT = {
    "nix": "nichts",
    "net": "nicht",
    "ned": "nicht",
    "nit": "nicht",
    "nich": "nicht",
    "nimmer": "nicht mehr",
    "nimma": "nicht mehr",
    "koa": "kein",
    "koan": "kein",
    "koane": "keine",
    "keen": "kein",
    "keene": "keine",
    "kei": "kein",
    "keis": "kein",
    "isch": "ist",
    "is": "ist",
    "nischt": "nichts",
    "nüscht": "nichts",
    "goar": "gar",
    "hamma": "haben wir",
    "kemma": "koennen wir",
    "kenna": "koennen",
    "kennen": "koennen",
    "kinne": "koennen",
    "geit": "geht",
    "jeht": "geht",
    "loift": "laeuft",
    "leift": "laeuft",
    "lauft": "laeuft",
    "druggt": "druckt",
    "haett": "hat",
    "mir": "wir",
}
_DIALECT_WORD = re.compile(r"\b(?:" + "|".join(_DIALECT) + r")\b")


def in_standard(folded: str) -> str:
    """The sentence with the small words of the dialects as written German; `mir können nix` is `wir können nichts`."""
    return _DIALECT_WORD.sub(lambda match: _DIALECT[match[0]], folded)


EVERYWHERE = re.compile(
    r"\b(?:alle[nrsm]?(?! (?:ander|uebrig))|kein\w* einzige\w*|ueberall|nirgends|nirgendwo|saemtliche\w*|ganze[nrsm]?|gesamte\w*|niemand|keiner|all|every\w*|none|nobody)\b"
)
"""A whole practice, whatever room the sentence names besides."""
DESCRIBED = re.compile(
    r"\bwenn (?:ich|wir|man|sie|er|jemand|\w+) (?:[\w-]+ ){0,6}(?:oeffn|start|(?:an)?klick|druck|anmeld|aufruf|einlogg|speicher|will|wollen|moechte|versuch|drueck)"
)
"""`Wenn wir eine Akte öffnen, stürzt es ab` tells what happens."""
REQUESTED = re.compile(
    r"(?:\W*kurze frage\W*)?\W*ist (?:es|das) (?:denn |auch )?normal,? dass |\W*(?:bitte |hallo |koenn|kann |wuerde|could|can |would|wer kann|wann kann|wann koenn|was (?:koennen|sollen) wir)[^,;:]{0,80}[,;:] ?(?!dass|ob\b)(?=(?:weil|da|denn|wir|unser|bei uns|es|das|die|der|hier|seit|nichts|kein|alle|ich|because|we|our|the)\w*\b)"
)
"""A request in front of a report: `Könnten Sie uns anrufen, wir kommen in keine Akte`."""
OURS = re.compile(r"\b(?:wir|uns|unser\w*|ich|mir|mein\w*|praxis|hier|we|our|us|patienten|patients)\b")
YOURS = re.compile(r"\b(?:euch|ihnen|ihre?[rmns]?|euer|eure\w*|sie|your?)\b")
ONLY_WHEN = re.compile(
    r"\bwhen \w+ing\b|\bbeim (?!start|oeffnen des|hochfahren|anmelden|einloggen)|\bbei der (?!anmeldung)|\bwenn ich\b|\bsobald ich\b"
)
"""What fails at one task only is a function down, not the system."""
VENDORS_PHONE = re.compile(r"hotline|niederlassung|ihr\w* telefon")
ONE_PLACE = re.compile(
    r"\b(?:an|auf|am) (?:platz|arbeitsplatz|rechner|pc) \d|\b(?:an|auf) (?:nur )?(?:einem|einer) (?:einzigen )?(?:platz|arbeitsplatz|rechner|pc)"
)
OTHERS_WORK = re.compile(
    r"(?:anderen|uebrigen|restlichen) (?:[\w-]+ ){0,3}(?:laeuft|laeufts|geht|gehts|funktionier\w+|klappt|laufen|gehen)|sonst (?:\w+ ){0,2}(?:laeuft|geht|klappt)"
)
"""One place of many: an inconvenience, however important its task is."""
_TROUBLE_WORDS = (
    "nicht nichts kein fehl ausf ausgef stuerz brich brech haeng froren friert fehler wirft scheiter schmier spinn streik steht steh defekt kaputt tot offline leer verschwund weg verlor block gesperrt verweig abgelehnt langsam schneck nirgends bleib abgelaufen"
    " empty disappear vanish missing reject refuse timeout hangs closes cannot can't won't doesn't don't unable crash broken down stop stuck frozen freez longer not no lock bitcoin loesegeld erpress ransom trojan emotet malware schad virus viren verschluesselt zugriff endung maus encrypt hack eingeloggt zugegriffen"
    " gelassen schalt let gave angeklickt geklickt geoeffnet clicked eingegeben gegeben verraten stillstand lahm hause schliess blind notbetrieb standstill closed braucht wartezimmer still ruht unfaehig zumachen dicht papier away home prozess weder ohne schwarz umbenannt aus plus falsch vertausch getrennt keine niemand none beend abbrech absag install techniker hacker angreif eindring totenkopf cursor zeiger infiziert infected befallen kompromit compromis hacked gekapert attackiert geisterhand verabschiedet steuert uebernommen gestorben verreckt boot schmier"
)
TROUBLE = tuple(_TROUBLE_WORDS.split())
