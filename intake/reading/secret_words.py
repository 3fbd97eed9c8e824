"""Words around a credential word: those that link a value to it, those that are never one, those that describe it."""

COPULAS = frozenset(
    "ist ists isses war is was wäre waere sei dürfte duerfte sollte müsste muesste könnte sind waren are were".split()
)
TOLD = frozenset("lautet lautete lauten lautetet lautet's lauted lautwt nämlich naemlich sprich reads".split())
NAMED = frozenset("heißt heisst heist hieß heiße heisse heißen also d.h dh i.e".split())
WITH = frozenset(
    "auf von to oder or mit with using und and dann then dazu tippe tippen typed type gebe geben enter entered by per".split()
)
FILLERS = frozenset(
    "dazu hierzu dafür dafuer z.b u.a o.ä jahr tag bis heute jetzt aktuell aktuelle immer noch zurzeit derzeit momentan übrigens uebrigens nach wie vor einfach nur seit jahren"
    " langem ewig ewigkeiten jeher überall ueberall leider wohl wahrscheinlich vermutlich bestimmt glaube glaub ich weiterhin"
    " unverändert das der die alte neue gleiche selbe ganz mal halt eben auch folgt folgendes folgende da wieder allen bei uns"
    " früher frueher damals bisher vorher today now still currently always simply just the old new same only probably".split()
)
"""Words that may stand between a link and the value."""
NEGATIONS = frozenset("nicht kein keine keinen nie niemals nirgends not no never none".split())
TAKES_UP = frozenset("das es und dies welches which it that and dazu dann oder jetzt nun now , :".split())
"""Behind a comma only these carry the credential word on: `das Passwort gesagt, das war …`."""
STAYS = frozenset(
    "überall immer alt neu altes neues bisher bisheriges old new klein groß geschrieben kleingeschrieben vermutlich wahrscheinlich evtl eventuell wohl vielleicht probably jetzt aktuell derzeit".split()
)
"""What may stand right between the word and its value."""
SHORTENED = frozenset("evtl bzw ca lt nr z.b d.h vermutl ggf".split())
"""Their point ends no sentence."""
GOES_ON = frozenset(
    "und oder dann bitte falls sein gewesen glaub glaube klein groß gross kleingeschrieben großgeschrieben alles mit für fuer wenn aber"
    " ein rein drauf damit ohne and or but please if all with for until since bis seit lol geht ging lautet funktioniert funktionierte heißt wie ist war".split()
)
"""What may follow a plain word that is a credential; other small letters carry a sentence on."""

NO_VALUES = frozenset(
    "vergessen abgelaufen siehe folgt per geändert geaendert wurde wird werden worden nicht bitte unbekannt falsch gesperrt ja nein und oder"
    " kein keine nie noch auch schon dann das die der den dem des eines bin bist seid jedem jeden jedes aller allem allein alleine wissen weiß weiss kennt hierdurch dadurch wodurch somit folglich letztes letzte letzten übliche üblich besprochen vereinbart k.a n/a dreimal zweimal einmal mehrmals mehrfach fürs ins ans denn mal doch eh halt ein eine einen einem einer was wie wo wer wenn ob in im an am auf für fuer von vom zu zur"
    " zum mit ohne nach bei beim es er sie wir ihr ich man sich so da dort hier jetzt heute gestern morgen immer sehr weg bekannt sicher unsicher"
    " leer lang kurz gültig ungültig korrekt richtig neu alt gleich anders geheim wichtig nötig notwendig erforderlich pflicht zurückgesetzt"
    " hinterlegt gespeichert verschlüsselt betroffen möglich weiterhin nachreichen später spaeter telefonisch mündlich anlage anhang brief"
    " ihnen euch uns ihre unser unsere mein meine dein deine changed forgotten expired wrong unknown please see follows not the a an to be in"
    " on of for and or safe secure required needed known ok okay gut mal mehr nur alles nichts haben habe hat habt hatte kennen anscheinend offenbar wieder"
    " ändern aendern änderung manager reset wechsel eingeben eingegeben abgefragt verlangt akzeptiert abgelehnt angenommen reicht stimmt geht"
    " funktioniert ist sind war waren wäre lautet is was are were heißt heisst probleme problem schwierigkeiten herr herrn frau zugriff"
    " minimum maximum mindestens höchstens maximal least pflichtfeld sein seine seiner deren dessen welche welches welcher dasselbe dieselbe derselbe selbst"
    " xxx xxxx ***** ... •••"
    # How a credential is, where it lies and what is done with it.
    " stark schwach schlecht einfach schwer komplex kompliziert identisch verschieden unterschiedlich egal klar futsch hin tot dran drin aktiv inaktiv"
    " aktuell original voll offen öffentlich privat eindeutig individuell überall intern extern banal trivial komisch weiter früher vorhanden verloren"
    " defekt kaputt ausreichend veraltet unverändert zugelassen erlaubt verboten fällig dringend nutzlos sinnlos blöd unklar schuld hinfällig unnötig"
    " vorbei erledigt bereit fertig kopiert liegt steht fehlt kommt kam ging gilt galt lag stand bleibt muss soll sollte kann darf will braucht nehmen"
    " schicken schicke sende nenne nennen sage anruf rückruf telefon fax post mail email e-mail persönlich separat extra gesondert nachher demnächst"
    " zettel tresor safe vertrag unterlagen rückseite handbuch aushang anfrage wunsch bedarf standard default keins keines irgendwie irgendwas irgendeins"
    " beides beide alle jeder jedes jede niemand jemand jemandem keiner chef chefin arzt ärztin techniker kollege kollegin passwort kennwort pin password"
    " falsches neues altes richtiges anderes selbes gleiche gleichen nochmal erneut zurücksetzen zurueck zurück freischalten sperren zeichen stellen"
    " zahl buchstaben sonderzeichen wort name namen geburtstag geburtsdatum telefonnummer nummer zufall zufällig vornamen vorname nachname"
    " incorrect correct invalid valid empty blank long short strong weak good bad fine unchanged lost missing gone stored saved protected public private"
    " different ours mine yours his hers theirs here there this these those which where when how why who what it its i we you they he she my our your has"
    " have had will would should could can cannot must do does did no none yes still always never only just also too very more enough blocked locked"
    " rejected refused accepted safely anymore broken affected same old new one something anything nothing everything everyone anyone attached below above"
    " by via phone tel fax email call at from with without as if then than so but because until since after before under over into per"
    " über unter um vor hinter neben zwischen während wegen trotz durch gegen seit bis ab aus als statt außer laut gemäß zufolge damit daher deshalb darum"
    " trotzdem jedoch aber sondern denn weil dass daß ob obwohl falls sobald bevor nachdem sowie sowohl etwa ungefähr circa ca ggf evtl eventuell vielleicht"
    " wirklich eigentlich natürlich leider gerade eben bereits sogar ganz gar genau etwas wenig viel viele genug zuviel s bzw usw etc dr prof med dres dipl"
    " datum uhrzeit uhr montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september oktober november dezember"
    " monday tuesday wednesday thursday friday saturday sunday january february march june july october december"
    " schreiben gemacht gegeben gesagt genannt drauf rein raus dabei dafür davon daran darin darauf dahinter hallo guten moin liebe lieber danke dank gruß grüße mfg vg lg".split()
)
"""Never a credential, whatever stands before it."""
ABOUT = tuple(
    "ungen ung heit keit schaft sache pflicht thema problem geheimnis frage sicherheit standard unsinn vorschrift quatsch mist"
    " fehler meldung probleme problemen eingabe abfrage wechsel richtlinie liste verwaltung speicher vergabe länge rechner server portal programm software router drucker terminal system zugang".split()
)
"""How nouns end that say something of a credential."""
DESCRIBING = (
    *ABOUT,
    *"ig ige igen lich liche lichen lichem isch ische ischen bar bare los lose sam haft iert ierte ierten ed ing ly ern eln ieren".split(),
)
"""How words in small letters end that say how a credential is, or what is done with it."""
PARTICIPLES = tuple(
    "ge be ver durch her hin mit los ent zer ab an auf aus ein zu über um nach vor zurück weg er miß miss".split()
)
THINGS = frozenset(
    "konnektor server router windows drucker benutzer empfang portal kundenportal webshop terminal kartenterminal kartenleser karte smc-b smcb hba"
    " x.isynet x.concept x.comfort isynet easymed medistar medatixx praxis rechner pc laptop tablet handy outlook mail mailkonto email konto account admin"
    " administrator anmeldung labor arbeitsplatz arbeitsplätze system software programm datenbank sicherung backup internet wlan vpn fritzbox fritz!box"
    " kim epa erezept e-rezept ti kv kv-safenet safenet mfa arzt ärzte praxisverwaltung fernwartung teamviewer anydesk update login zugang eingabe"
    " änderung wechsel abfrage reset manager liste hilfe frage fragen fehler problem probleme alle user connector printer tür telefon dame damen team"
    " mitarbeiter mitarbeiterin mitarbeiterinnen mitarbeitern kollegen nutzer signatur passwörter kennwörter zugangsdaten benutzername hotline support"
    " verwaltung lizenz lizenzserver domain domäne active bildschirm office firewall nas usb cloud website homepage doctolib telematik google apple microsoft".split()
)
"""What a credential is for; beside the word none of them is one."""
