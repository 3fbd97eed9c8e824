"""Classes of words that reports of trouble are made of, so that what is learnt of one word holds for its like.

People say the same thing with other words. A class gathers words that may stand for one another in a report: whoever
learns that `Rezept` + `nicht` + `drucken` is urgent knows it of `Verordnung` + `keine` + `ausstellen`. The classes only
describe words; how much each weighs is learnt from examples. Words are folded. `wort` is the word itself, `wort*` all
that begin with it, `*wort*` all that contain it, as German compounds do.
"""

from functools import lru_cache

_CLASSES = {
    "not": "nicht nichts nix kein keine keinen keinem keiner keines keinerlei weder unmoeglich niemand niemanden nirgends nirgendwo garnicht garnichts ohne"
    " nie nimmer not no none nobody nothing cannot can't cant won't doesn't don't isn't aren't couldn't unable without never neither neither impossible",
    "at all": "keiner niemand niemanden nirgends nirgendwo einzige* einziger garnichts garnix nichts nobody none nothing single anywhere ueberhaupt",
    "all": "alle allen aller alles saemtliche* jede jedem jeden jeder jedes ueberall ganze ganzen gesamte* komplett* beide beiden total voellig everything all every everyone everybody entire whole complete*",
    "broken": "mausetot verabschiedet verabschiedete quittiert schmiert erloschen verreckt kaputt defekt* tot tote lahm* flach platt hin hinueber down dead broken gestorben verreckt abgeraucht* abgeschmiert zerschossen zerstoert ausgefallen ausfall* ausfaellt streikt gestreikt"
    " stillstand stillgelegt stillsteh* lahmgelegt brach eingefroren abgestuerzt* absturz* abstuerz* stuerzt crash* corrupt* bluescreen* bootet weggebrochen zusammengebrochen *ausfall* failed failure outage beschaedigt* standstill",
    "stands": "steht stehen stand still ruht stockt dicht flaute",
    "stuck": "haengt haengen haengengeblieben hakt klemmt friert einfriert eingefroren sanduhr* freeze* frozen stuck stehen bleibt bleiben dreht ladekreis* reagiert timeout* zeitueberschreitung*",
    "slow": "langsam* lahm traege zaeh* schnecke* kriecht minuten ewig* slow* sluggish",
    "fails": "bricht abbruch* abgebrochen* abbricht fehl fehlgeschlagen* schlaegt scheitert gescheitert fehler* fehlermeldung* error* meldung meldet fail fails failing abgelehnt* abgewiesen* zurueckgewiesen* verweigert* ungueltig*"
    " rejected refused denied declined stoerung* gestoert *fehler* streikt spinnt wirft",
    "empty": "finster duster dark leer leere leeren leerer weiss weisse weisses weissen grau ausgegraut schwarz schwarze schwarzer schwarzen dunkel empty blank white black",
    "gone": "nirwana verschollen verschluckt schluckt weg verschwunden* fehlt fehlen fehlte verloren geloescht futsch gone missing lost disappeared vanished deleted unauffindbar",
    "locked": "gesperrt* ausgesperrt* blockiert* verwehrt rausgeworfen rausgeflogen ausgeloggt locked blocked zugesperrt",
    "start": "start* gestartet hochfahr* hochgefahren hochzufahren hochkommt faehrt hoch anspringt springt bootet booten boots boot laeuft laufen lauft lief anmeld* anzumelden einlogg* eingeloggt login log logging launch* loads running runs work works working",
    "works": "geht gehen gings ging funktionier* klappt klappen laeuft laufen tut works work working functioning",
    "enter": "rein hinein reinkomm* hineinkomm* reingekommen ran rankomm* heran dran zugriff* zugreif* zugang* kommen komme kommt access* get getting enter",
    "open": "oeffn* geoeffnet aufruf* aufgerufen aufzurufen aufmach* aufgeh* aufgehen aufgegangen aufbekomm* auf einseh* einsehbar anzeig* angezeigt lesen lesbar laden laedt ladet open* view* load* see",
    "see": "seh* sieht sehen schau* nachseh* nachschau* wissen weiss erkennen see look know",
    "issue": "druck* gedruckt ausdruck* ausgedruckt auszudrucken rausdruck* ausstell* ausgestellt auszustellen erstell* erzeug* generier* verordn* rezeptier* verschreib* signier* ausgeb* unterschreib* print* issue* prescribe write create",
    "send": "versend* versand* verschick* verschickt gesendet senden sendet schick* raus rausgeh* uebermittel* uebertrag* uebertragung* uebermittlung* send* sent transmi* submit* hochlad* upload*",
    "arrive": "ankomm* kommen kommt angekommen eingehen eingeht rein reinkomm* empfang* abruf* abgeholt abholen import* einles* eingelesen einlesen liest arriv* receiv* import* read reads",
    "record": "mutterp* gravidogramm* datensatz* datensaetze* eintrag eintraege eintraegen einblick akteneinsicht *plaene therapieplan* entries akte akten *akte *akten kartei *kartei karteikart* karteikaertchen patientendat* patientenlist* patientenstamm* krankengeschicht* krankenblatt* dokumentation* behandlungsdoku* *protokolle patientenblatt stammdaten"
    " befunde befundhistorie vorgeschichte vorbefunde anamnes* verlauf* diagnos* medikation* medikamentenplan* medikamentenplaene allergie* record records chart charts notes files history aufzeichnung* stammblatt *kartei* patientenakt*",
    "prescription": "rezept rezepte rezepten *rezept *rezepte *rezepten verordnung verordnungen btm* medikamentenverordnung* prescri* script scripts ordonnance* prescrire au aus krankschreib* krankmeldung* ueberweisung ueberweisungen einweisung*",
    "drug": "morphin* insulin* marcumar* heparin* medikament* tabletten schmerzmittel schmerzpumpe* medicine* medication drug* blutverduenner*",
    "system": "programm programme software system systeme edv it pvs ais praxissoftware praxisprogramm* praxissystem* praxis-edv verwaltungsprogramm* anwendung rechnersystem computersystem *software *programm application",
    "server": "*server *server* server servers raid platte platten festplatte* volume datenbank* *datenbank* database* sql* dienst dienste",
    "machine": "rechner rechnern *rechner *rechnern pc pcs computer* kiste kisten geraete bildschirm* monitor* *bildschirm* laptop* notebook* arbeitsplatz* arbeitsplaetze* platz plaetze plaetzen clients client terminal workstation* machine* desk screens screen station zimmer*",
    "one": "einem einer einen eine einzelne* einzigen platz zimmer raum nur einen one only anmeldung2 zweiten dritten patientin frau herrn bestimmte* manche* einige*",
    "else fine": "sonst ansonsten uebrige* restliche* rest andere anderen anderes otherwise else normal* einwandfrei problemlos unveraendert",
    "calendar": "termin* *termine *kalender* kalender* *terminbuch* wochenplan* tagesliste* bestellbuch* appointment* calendar schedule bestellt",
    "card": "karte karten *karten kaertchen egk *karte gesundheitskarte* versichertenkart* *kartenles* kartenterminal* lesegeraet* terminal terminals orga kartenleser* smc-b smcb hba praxisausweis* heilberufsausweis* card cards reader",
    "ti": "ti konnektor* *konnektor* kocobox* telematik* vsdm vpn* connector* secunet*",
    "eau": "eau eaus e-au krankmeldung* erezept* e-rezept* krankenkasse kassen sick",
    "kim": "kim kim-* kv-connect kvconnect earztbrief* e-arztbrief* connect clientmodul*",
    "lab": "labor* *labor* ldt* *befund befunde *befunde blutwerte werte laborwerte lab labs results proben",
    "billing": "quarterly haevg* scheinen abrechn* *abrechnung* kv quartal* pruefmodul* con-datei kvdt* scheine honorar* hzv* dmp* edmp* pad* verrechnung* billing claims leistung* ziffern kassenaerztlich* privatliquidation*",
    "backup": "sicherung* *sicherung* backup* band nas ruecksicherung*",
    "letter": "brief* arztbrief* *briefe fax* *fax* mail-versand letters",
    "device": "modalitaet* *worklist* arbeitsliste* ct mrt mammo* pacs konsole* spiro* langzeit-* ergometri* ekg* *ekg* sono* ultraschall* roentgen* gdt* geraet *geraet lungenfunktion* lufu* schnittstell* *schnittstelle* hl7* dicom* bilder *bilder* spiromet* interface",
    "printer": "drucker* *drucker* nadel* etikett* label* papierfach schacht printer* tray",
    "scanner": "scan* gescannt* barcode*",
    "phone": "telefon* telefonanlage* leitung* anruf* hotline* phone* klingel*",
    "small": "klein* kosmetisch* schoenheitsfehler kleinigkeit* farbe* schrift* logo* rand spalte* verschoben* versatz symbol* sortier* reihenfolge doppelt* gelegentlich manchmal sporadisch vereinzelt umstaendlich nervt nervig minor small cosmetic sometimes",
    "whole house": "praxis praxisbetrieb betrieb sprechstunde* *sprechstunde* ambulanz* *ambulanz* station* dialyse* op op-* notdienst* mvz *praxis practice surgery clinic office",
    "shut": "zu zugemacht zumachen zusperren geschlossen schliessen schliesst dichtgemacht dicht abgesagt absagen abgesagt* eingestellt abgebrochen unterbrochen closed closing close shut cancel* suspended handlungsunfaehig* arbeitsunfaehig* lahmgelegt",
    "patients": "patient patienten patientinnen patientin *patienten *patientinnen leute leuten menschen kranke kranken eltern kinder muetter schwangere* senioren notfaelle notfallpatient* people patients kundschaft",
    "away": "heim heimgeschickt* heimschick* hause weggeschickt* wegschick* weg fortgeschickt* weiterschick* weitergeschickt* abweisen abgewiesen* abweis* vertroest* umbestell* umgeleitet* nachbarpraxis nachbarpraxen notaufnahme* krankenhaus kollegen heimgehen unverrichtet* unbehandelt* home away elsewhere turned",
    "waiting": "wartezimmer* warten wartet flur schlange stapel* stauen staut gang tresen voll volle queue waiting corridor sitzen stehen",
    "by hand": "flipchart* tapete* *heft *block kladde* durchschlag* kuli kulis sticky edding* papier* *papier* zettel* hand handschriftlich* handschrift* block bloecke stift stiften kugelschreiber* bleistift* karteikarten schmierzettel* strichliste* gedaechtnis auswendig kopf *zettel* haendisch* blanko* schreibmaschine* paper pen pencil handwriting handwritten memory pads manuell* blind",
    "treat": "behandel* arbeiten weiterarbeit* arbeitsfaehig dokumentier* versorg* operier* impfen verschreiben treat* see seeing work operate behandlung*",
    "malware": "*trojaner* virus viren *virus malware* ransom* schadsoftware schadprogramm* emotet* lockbit* wurm *schaedling* schadcode keylogger mimikatz cobalt kryptominer* miner* trojan* infiziert* infected infektion befall* verseucht* kompromittiert* compromised hacked gehackt* gehacked attackiert*",
    "encrypted": "verschluessel* encrypt* unlesbar* unbrauchbar* buchstabensalat zeichensalat hieroglyphen kauderwelsch umbenannt* renamed scrambled unreadable gibberish dateiendung* endung* endungen endet enden hinten extension* angehaengt*",
    "ransom": "loesegeld* *loesegeld* bitcoin* btc krypto* kryptowaehrung erpress* forderung* fordert fordern zahlen bezahlen ransom* extort* pay monero dollar totenkopf* countdown* onion readme* *restore* *decrypt* *recover* tor-browser erpresserbrief* erpresserschreiben",
    "files": "datei dateien *datei *dateien ordner* dokumente dateinamen laufwerk* *laufwerk* freigabe* file files folder* documents drive textdatei* word-* pdf* bilder",
    "strange": "komisch* seltsam* merkwuerdig* eigenartig* unbekannt* fremd* verdaechtig* auffaellig* dubios* ominoes* sonderbar* strange weird odd unknown suspicious unusual foreign russisch* chinesisch* kyrillisch* ausland* russland* ukraine*",
    "account": "konto konten *konto* benutzer* *benutzer administrator* admin admins *admin* account accounts nutzer* kennung* adminrechte rechte user users",
    "log": "anmeldung* anmeldeversuch* angemeldet eingeloggt login* log-in* logins firewall* protokoll logs log rdp ereignisprotokoll* zugriffsprotokoll* sign-in* logged",
    "night": "nachts nacht uhr 0 mitternacht frueh night wochenende sonntag* midnight",
    "outgoing": "verbindungen datenmengen datenverkehr traffic abgehend* ausgehend* ip ip-adresse* gigabyte* gb hochgeladen uploads outbound abgeflossen* abfluss *abfluss* sendet",
    "alarm": "virenscanner* *scanner virenschutz* defender* sophos* kaspersky* antivir* avira* eset* gdata* bitdefender* malwarebytes* quarantaene* alarm* angeschlagen anschlaegt schlaegt fund fund* gefunden entdeckt* detect* alert* found flagged warnt warnung* warning*",
    "stranger": "microsoft microsoft-* windows-support anrufer* betrueger* gauner* kriminelle* taeter* angebliche* vermeintlich* falsche* ausgab ausgegeben ausgibt jemand unbekannter fremder hacker* eindringling* scammer* caller* stranger* techniker somebody someone impersonat* pretend*",
    "remote": "fernwartung* anydesk* teamviewer* any-desk fernzugriff* remote* quickassist* fernsteuer* ferngesteuert aufgeschaltet draufgeschaltet* zugeschaltet* aufschalt* screenconnect bildschirmfreigabe ultraviewer",
    "let in": "gelassen reingelassen* draufgelassen* rangelassen zugelassen gewaehrt gegeben freigegeben erlaubt installiert heruntergeladen runtergeladen durchgegeben diktiert vorgelesen verraten genannt mitgeteilt eingegeben eingetippt eingetragen bestaetigt drauf drin uebernommen gave given let installed granted typed entered told downloaded allowed",
    "clicked": "geklickt angeklickt* draufgeklickt* gedrueckt aufgemacht geoeffnet* aktiviert ausgefuehrt doppelgeklickt clicked opened enabled",
    "lure": "anhang anhaenge *anhang* angehaengte* attachment* link links *link phishing* excel-* zip* rechnung.doc makro* macro* bewerbung* mail e-mail email",
    "mouse": "maus mauszeiger* mauspfeil* zeiger* cursor* pfeil mouse pointer fenster window geisterhand",
    "itself": "selbst selber allein alleine selbststaendig* selbstaendig* geisterhand itself own umher herum bewegt wandert moved moves moving",
    "spam": "spam* verschickt postfach* postausgang* kontaktliste adressbuch kontakte absender* namen niemand mailbox contacts bounce* unzustellbar*",
    "isolated": "stecker* netzwerkkabel* netzkabel* kabel* getrennt gezogen isoliert* netz abgeschaltet* ausgeschaltet* heruntergefahren* runtergefahren* polizei* lka bsi anzeige* forensi* unplugged disconnected isolated police pulled shut",
    "refused": "aufgelegt abgelehnt* ablehn* verhindert* abgewimmelt* geweigert versuch* wollte wollten moechte bat gebeten verlangt hung tried wanted attempt*",
    "vendor": "ihnen ihr ihre ihrem ihren ihrer ihres euch euer eure eurem euren eurer hotline* support* hersteller* anbieter* firma unternehmen haus your yours you vendor partner* vertriebspartner*",
    "ours": "wir uns unser unsere unserem unseren unserer unseres ich mir mich mein meine meinem meinen meiner we us our my i hier mei unsa mia",
    "if": "falls wenn sofern ob angenommen wuerde* waere* koennte* koennten sollte sollten haette* moeglicherweise womoeglich if whether would could might should suppose theoretisch eventuell",
    "fear": "angst sorge* befuercht* fuercht* beunruhig* sorgen bange hoffentlich hoffen hoffe afraid worried fear worry concerned hope zittern bauchschmerzen",
    "ask": "was wie wann wer wo warum wieso weshalb welche* kann koennen darf duerfen muss muessen sollen soll gibt what how when who where why which can may must do does is are have",
    "since": "seit seitdem seither jetzt nun heute immer noch since now still today derzeit aktuell momentan gerade inzwischen",
    "more": "mehr nimmer nimma any anymore longer laenger",
    "past": "war waren hatte hatten wurde wurden letzte* vorige* damals frueher vergangen* gestern voriges ago was were had last seinerzeit",
    "over": "wieder erledigt* behoben geloest repariert* gefixt geklaert* geholfen loest solved resolved fixed again entwarnung hinfaellig ueberstanden",
    "thanks": "unterkriegen mut gedanken druecken ermutig* courage strength dank* thank* danke* vergelt's super toll* klasse spitze grossartig* prima gluckwunsch* lob kompliment* durchhalten durchhaltet tapfer kraft nerven daumen kopf gelingen respekt kudos appreciate*",
    "info": "info information* kenntnis* zur bescheid mitteilen hinweis fyi nur reaktion antwort rueckmeldung noetig veranlassen reply action needed nachricht",
    "due": "frist* *frist* stichtag* abgabe* abgeben einreich* nachreich* deadline* due annahmeschluss* *schluss ablauf* laeuft faellig* verlaenger* nachfrist* spaetestens endet expires fristablauf* *termin",
    "until": "bis by until before vor morgen uebermorgen heute freitag* montag* dienstag* mittwoch* donnerstag* samstag* sonntag* mitternacht tomorrow friday monday tuesday wednesday thursday midnight tonight ende",
    "authority": "datenschuetzer* *datenschuetzer* landesdatenschutz* landesbeauftragt* *ausschuss *register staatsanwalt* rentenversicherung* association kv kvb kvno kvwl kvbw kbv hausaerzteverband* datenstelle* verrechnungsstelle* bg berufsgenossenschaft* gericht* sozialgericht* gutachten* landgericht* datenschutzbehoerde* aufsichtsbehoerde* behoerde* finanzamt* mdk pruefer* audit* akkreditier* zertifizier* gesundheitsamt* art. court 72 stunden",
    "money": "geld euro eur honorar* abschlag* abzug abzuege verguetung* kuerzung* liquiditaet gehaelter gehalt zahlung* money paid payment",
    "contract": "rechnung* vertrag* kuendig* angebot* bestell* preis* gebuehr* lastschrift* sepa* mahnung* wartungsvertrag* invoice* quote contract* konto iban zugangsdaten* schulung* webinar* einweisung* training* kurs* handbuch* anleitung*",
    "licence": "lizenz* licence* license* freischalt* freigeschaltet",
    "press": "redaktion* *redaktion presse* zeitung* *zeitung journalist* reporter* interview* leser* andruck* artikel article publish* newspaper* sender sendung",
    "contact": "tel telefon rueckruf* durchwahl* mobil* handy* fax erreichbar* ansprechpartner* praxisname* anschrift* adresse* strasse bsnr* lanr* kundennummer* nummer* sprechzeit* e-mail email phone call ring mobile",
    "wish": "moecht* wuensch* haetten gern gerne braeucht* planen geplant* ueberlegen wechsel* umstell* umzug* umziehen naechste* kuenftig* would like plan* next",
    "help": "hilfe helft helfen rueckruf* ruft melden meldet anrufen bitte brauchen dringend* sofort* schnell* notfall* eilt* eilig* urgent* help please emergency asap",
    "update": "update* patch* installation* installier* version* upgrade* aktualisier* neustart* neu restart* reboot*",
    "password": "passwort* *passwort* kennwort* *kennwort* pin puk password* passwoert* kennwoert* zugangsdat*",
}
_LONGEST = 40
"""Characters of a word that is looked up; German compounds are long, but not longer."""

_WORDS: dict[str, list[str]] = {}
_BEGINNINGS: dict[str, list[str]] = {}
_ENDINGS: dict[str, list[str]] = {}
_INSIDES: dict[str, list[str]] = {}
for _name, _entries in _CLASSES.items():
    for _entry in _entries.split():
        _opens, _closes = _entry.startswith("*"), _entry.endswith("*")
        _shelf = _INSIDES if _opens and _closes else _ENDINGS if _opens else _BEGINNINGS if _closes else _WORDS
        _shelf.setdefault(_entry.strip("*"), []).append(_name)


@lru_cache(maxsize=20_000)
def classes_of(word: str) -> tuple[str, ...]:
    """The classes a folded word belongs to, in order; empty for most words."""
    if len(word) > _LONGEST:
        return ()
    found = set(_WORDS.get(word, ()))
    for end in range(2, len(word) + 1):
        found.update(_BEGINNINGS.get(word[:end], ()))
    for start in range(len(word) - 1):
        found.update(_ENDINGS.get(word[start:], ()))
    for part, names in _INSIDES.items():
        if part in word:
            found.update(names)
    return tuple(sorted(found))
