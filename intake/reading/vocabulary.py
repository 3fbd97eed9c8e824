"""What single words can be: a practice's head word, a title, a role, a function word. Asked by folded word.

German compounds are told by their endings. Every answer is remembered, because the same words come in every mail.
"""

import re
from functools import lru_cache

from intake.reading.given_names import GIVEN_NAMES

TITLES = frozenset(
    "dr dres prof professor professorin med dipl pd priv doz univ rer nat h c hc habil dent vet phil msc bsc mba sc drs ing drmed psych dmd md phd"
    " doktor doc dott fh ra mag biol pol jur apl paed soz theol kfm oec troph sr msr omr sanitaetsrat medizinalrat obermedizinalrat dres inf inform wirt wirtsch volksw betriebsw eng".split()
)
DOCTOR = frozenset(
    {"dr", "dres", "prof", "professor", "professorin", "pd", "drs", "drmed", "doktor", "sanitaetsrat", "medizinalrat"}
)
HONORIFICS = frozenset("frau herr herrn fr hr hrn mr mrs ms miss fraeulein madame monsieur mme pani".split())
PARTICLES = frozenset(
    "von van der den de di da del zu zur vom vander ten ter el al bin freiherr freifrau la le dos el- al- ben".split()
)

_SPECIALTY = (
    r"(?:orthopaed|radiolog|kardiolog|gastroenterolog|dermatolog|urolog|gynaekolog|neurolog|psychiatr|onkolog|pneumolog|diabetolog|rheumatolog"
    r"|nephrolog|haematolog|endokrinolog|angiolog|phlebolog|proktolog|ophthalmolog|allergolog|hepatolog|patholog|laryngolog|immunolog|geriatr|paediatr"
    r"|chirurg|unfallchirurg|anaesthes|nuklearmedizin|strahlentherap|schmerztherap|psychotherap|verhaltenstherap|physiotherap|kieferorthopaed|logopaed|podolog|osteopath|ergotherap|hno|mkg|humangenet|infektiolog|reproduktionsmed|psychosomat)"
)
_SPECIALTY_NOUN = re.compile(
    rf"(?:[a-z]+-)*[a-z]*{_SPECIALTY}(?:ie|e|ik|in|izin)?(?:praxis)?|[a-z]*(?:medizin|medicine|heilkunde)|hno|mkg|(?:haut|augen|frauen|kinder|haus|zahn|nerven|lungen|hno|tier|fach|jugend|sport|ohren|rheuma|allgemein|gefaess)-?(?:und-?)?[a-z]*aerzt(?:e|innen)"
    r"|aerzt(?:e|innen)|internist(?:en|innen)|kardiologen|radiologen|urologen|orthopaeden|dermatologen|gynaekologen|neurologen|gastroenterologen|chirurgen|pneumologen|onkologen|psychotherapeut(?:en|innen)|hebammen|gyn|land-?aerzt(?:e|innen)|krankengymnastik|implantologie|oralchirurgie|physio(?:therapie)?|dialyse"
)
_HEAD = re.compile(
    r"(?:[a-z]+-)*[a-z]*praxis|(?:[a-z]+-)*[a-z]*pra(?:xis|xen)(?:gemeinschaft|klinik|zentrum|team|verbund|netz)|(?:ue?|ü)?bag|berufsausuebungsgemeinschaft|mvz|[a-z]+-?mvz|(?:[a-z]+-)*[a-z]*(?:zentrum|centrum|center|centre)"
    r"|versorgungszentrum|(?:[a-z]+-)*[a-z]*(?:klinik|kliniken|klinikum|krankenhaus|hospital|ambulanz|tagesklinik|poliklinik|spital|sanatorium|hospiz|ambulatorium)"
    r"|(?:[a-z]+-)*(?:aerzte|arzt|gesundheits|facharzt|hausarzt|therapie|medizin)-?haus|(?:haus|fach|kinder|zahn)?(?:arzt|aerzte|aerztinnen)-?(?:team|kollegium|gemeinschaft|partnerschaft|partner)|(?:haus|kinder|fach|zahn|augen|frauen)aerzteteam|partnerschaftsgesellschaft|polyclinic|(?:dermato|cardio|uro|radio|neuro|gastroentero|rheumato|pneumo)logy|orthopa?edics|pa?ediatrics|dentistry|[a-z]{3,}(?:icum|ikum|aedicum|ologicum)"
    r"|(?:[a-z]+-)*[a-z]*(?:zentrums|klinikums|krankenhauses|instituts)|ordination|privatordination|clinic|surgery|practice|dres|drs|doctores|[a-z]+kooperation|kooperation|(?:haus|fach)?(?:arzt|aerzte)netz|praxisnetz|aerzteverbund|(?:mvz|praxis|praxen|[a-z]*klinik(?:en)?|krankenhaus)-?(?:verbund|gruppe)|(?:doc|med|palliativ|sapv|pflege|arzt|praxis|hausarzt|hausaerzte|aerzte|kinderarzt|zahnarzt|psycho)-?team|pvz|spz|aoz|schlaflabor|[a-z]{3,}praxen|(?:hebammen|geburts)haus|(?:[a-z]+-)*[a-z]{4,}stift|gesundheitspark|(?:kinder|haus|frauen|augen|haut|land)docs|(?:anaesthesie|radiologie|gesundheits|reha|hebammen|dialyse)-(?:team|netz)|institut|medicum|medikum"
)
_NOT_HEAD = frozenset(
    "rechenzentrum callcenter kundencenter servicecenter center datacenter datenzentrum zentrum-it technikum praktikum publikum gymnasium antikum musikum unikum kritikum politikum impfzentrum testzentrum impfcenter einkaufszentrum"
    " lagezentrum servicezentrum trainingscenter downloadcenter download-center helpcenter support-center supportcenter infocenter sicherheitscenter nachbarpraxis nachbarspraxis technikzentrum systemhaus it-zentrum notfallambulanz musterpraxis testpraxis demopraxis admincenter admin-center druckcenter updatecenter".split()
)
NEIGHBOURS = frozenset(
    "labor pflegedienst hospizdienst palliativdienst sozialstation diakonie-sozialstation diakoniestation pflegeheim seniorenheim laborgemeinschaft".split()
)
"""Houses that practices write about more often than they write themselves: heads only where they sign or are said to write."""
_GENERIC_HEAD = frozenset(
    "practice surgery clinic praxis gemeinschaftspraxis einzelpraxis arztpraxis hausarztpraxis facharztpraxis kinderarztpraxis zahnarztpraxis praxisgemeinschaft praxisteam klinik krankenhaus zentrum institut praxen ambulanz mvz bag uebag partnerschaftsgesellschaft gesundheitszentrum versorgungszentrum aerztehaus privatpraxis".split()
)
_MODIFIER = re.compile(
    r"(?:[a-z]+-)*[a-z]*(?:isch|lich|aer|iv|oertlich|ambulant|medizin|psycholog)(?:e|es|er|en|em)?-?|(?:neu|alt|gross|klein|privat)(?:e|es|er|en|em)?-?|(?:[a-z]+-)+|ueberoertliche[s]?|evangelische[sn]?|katholische[sn]?|sankt|st|universitaets-?|erste[s]?|alte[s]?|neue[s]?|medical|general|family|dental|gp"
)
_FIRM = frozenset("gmbh ggmbh gbr partg partgmbb mbb eg kg ag ev ug ohg mbh partnerschaft partges".split())
COMPANY_FORMS = _FIRM

_FUNCTION = frozenset(
    "ich du er sie es wir ihr man mich mir uns euch ihnen ihn ihm der die das den dem des ein eine einen einem einer eines kein keine mein meine meinen meiner unser unsere"
    " unserer unserem unseren unseres euer eure ihre ihren ihrem ihrer sein seine und oder aber denn sondern doch wenn weil dass ob als wie wo wer was wann warum wieso"
    " welche welcher welches welchen dieser diese dieses diesem diesen jede jeder jedes alle allen alles viele viel mehr sehr so auch noch nur schon nicht nichts nie immer"
    " mal bitte danke ja nein hier da dort dann jetzt heute gestern morgen seit bis von vom zu zum zur mit ohne nach vor bei beim in im ins an am auf aus fuer gegen durch um ueber"
    " unter zwischen wegen trotz waehrend ist sind war waren bin bist seid sein wird werden wurde haben hat hatte habe hatten kann koennen koennte muss muessen soll sollen"
    " will wollen darf duerfen geht gibt laeuft arbeitet arbeiten nutzt nutzen steht kommt the and is are was we you i my our your of to in on at by for with from this that it"
    " has have had be not no yes as or but if heisst lautet sondern lieber liebe sehr geehrte geehrter guten hallo tag moin servus dear hello hi weiter weiterhin wieder derzeit zurzeit leider eigentlich irgendwie ueberhaupt gerade bisher trotzdem staendig dauernd".split()
)
_ROLE = re.compile(
    r"(?:buero|cabinet|gabinet|praxisteam|anmeldung|empfang|rezeption|verwaltung|buchhaltung|sekretariat|abrechnung|privatabrechnung|team|info|office|kontakt|edv|it|datenschutz|koordination|qm|praxismanagement|praxismanager(?:in)?|praxisleitung|leitung"
    r"|(?:presse|post|geschaefts|anmelde|leit|beratungs)stelle|helpdesk|redaktion|einkauf|personalwesen|controlling|medizintechnik|mfa|zfa|pta|azubi|auszubildende|erstkraft|inhaber(?:in)?|arzt|aerztin|facharzt|fachaerztin|fachaerzte|hausarzt|hausaerztin|internist(?:in)?|zahnarzt|zahnaerztin|kinderarzt|kinderaerztin|psychotherapeut(?:in)?|psychologe|psychologin|geschaeftsfuehrer(?:in)?|geschaeftsfuehrung|administrator(?:in)?|admin|systemadministrator(?:in)?"
    r"|beauftragte|beauftragter|techniker(?:in)?|technik|support|service|vertrieb|vertriebspartner(?:in)?|systemhaus|partner|gesellschafter(?:in)?|assistent(?:in)?|assistenz|mitarbeiter(?:in)?|manager(?:in)?|officer|security|information|director|head|owner|physician|practitioner|consultant|engineer|nurse"
    r"|kunde|kundin|praxen|gp|patient|patientin|patienten|praxis|praxissoftware|software|programm|system|version|telefon|telefax|tel|fax|fon|mobil|handy|durchwahl|zentrale|rueckruf|ansprechpartner(?:in)?|email|e-mail|mail|www|web|internet|homepage"
    r"|nummer|kundennummer|bsnr|lanr|straße|strasse|str|platz|weg|allee|gasse|ring|postfach|anlage|anhang|betreff|datum|von|an|cc|gesendet|abteilung|abt|bereich|station|region|filiale|standort|hinweis|achtung|wichtig|notfall|dringend|eilt|anfrage|frage|stoerung|ausfall"
    r"|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|januar|februar|maerz|april|mai|juni|juli|august|september|oktober|november|dezember|uhr|vormittag|nachmittag|ps|pps|nb|gez|ppa|ia|iv"
    r"|gruss|gruesse|gruessen|dank|freundliche|freundlichen|beste|liebe|lieben|viele|herzliche|hochachtungsvoll|regards|kind|best|cheers|thanks|sincerely|team|kollegen|kolleginnen|hochachtung|iphone|android|outlook|smartphone|samsung|huawei|gesendet|sent"
    r"|windows|server|microsoft|teamviewer|anydesk|kv|ti|kim|eau|konnektor|internet|computer|computerservice|solutions|consulting|netzwerk|netzwerke|media|gruppe|group|holding|verlag|kanzlei|rechtsanwalt|rechtsanwaeltin|steuerberater(?:in)?|damen|herren|doktor|chef|chefin|user|benutzer|name|vorname|nachname|titel|und|unbekannt|niemand|keine|siehe|innere|medizin|allgemeinmedizin|sprechstunde|sprechzeiten|termine|oeffnungszeiten|bankverbindung|amtsgericht|hrb|ust|steuernummer|sitz|registergericht|germany|deutschland)"
)
_ROLE_ENDING = re.compile(
    r"it-[a-z]+|[a-z]+-(?:it|edv)|[a-z-]{2,}(?:desk|einkauf|redaktion|praxis|zentrum|klinik|abteilung|service|verwaltung|leitung|leiter|leiterin|beauftragte[r]?|partner|manager(?:in)?|software|nummer|adresse|versicherung|gesellschaft|gemeinschaft|strasse|straße|platz|allee|gasse|telefon|server|drucker|technik|dienst|betreuung|assistentin|assistent|assistenz|helferin|fachangestellte[r]?|schwester|kraft|management|vertretung|abrechnung|schutz|systeme|systems|technologie|solutions|consulting|ung|heit|keit|schaft|liche[srn]?|ologie|medizin|chirurgie|therapie)|[a-z-]{4,}ische[srn]?"
)


_SURNAMES = frozenset(
    "hartung hornung fleischer kreischer bartung jung nonnenmacher wartenberg harting boelke hellung deutschland keitel heit kreitschaft botschaft mai freitag sonntag herbst maerz".split()
)
"""Surnames that end like words or are days."""


@lru_cache(maxsize=20_000)
def is_head(folded: str) -> bool:
    """Whether a word can stand at the head of a practice's name (Praxis, MVZ, Lungenzentrum, Dres.)."""
    return len(folded) <= _LONGEST and folded not in _NOT_HEAD and _HEAD.fullmatch(folded) is not None


@lru_cache(maxsize=20_000)
def is_specialty(folded: str) -> bool:
    """Whether a word names a medical field or its doctors in the plural (Radiologie, Hautärzte); a head at a line's beginning."""
    return len(folded) <= _LONGEST and _SPECIALTY_NOUN.fullmatch(folded) is not None


_LONGEST = 45
"""German compounds are long, but not longer; this bounds the regular expressions above."""


def is_generic(folded: str) -> bool:
    """Whether a head word names a kind of practice only, so that a name without more is none."""
    return folded in _GENERIC_HEAD


@lru_cache(maxsize=20_000)
def is_modifier(folded: str) -> bool:
    """Whether a word may stand before a head as part of the name (Urologische, Überörtliche, Kinder-)."""
    return len(folded) <= _LONGEST and _MODIFIER.fullmatch(folded) is not None


@lru_cache(maxsize=20_000)
def is_function_word(folded: str) -> bool:
    """Whether a word belongs to any sentence and to no name."""
    return folded in _FUNCTION


@lru_cache(maxsize=20_000)
def is_no_name(folded: str) -> bool:
    """Whether a word is surely no part of a person's name: roles, greetings, weekdays, things."""
    if folded in GIVEN_NAMES or folded in _SURNAMES:
        return False
    if len(folded) > _LONGEST or folded in _FUNCTION or is_head(folded) or is_specialty(folded) or folded in _FIRM:
        return True
    return _ROLE.fullmatch(folded) is not None or _ROLE_ENDING.fullmatch(folded) is not None


@lru_cache(maxsize=20_000)
def is_surname_after_given(folded: str) -> bool:
    """Whether a word can be a surname right behind a known given name: `Sven Kraft`, `Eva Sommer`; roles and heads cannot."""
    if folded in _FUNCTION or folded in _FIRM or is_head(folded):
        return False
    return folded in _ALSO_SURNAMES or _ROLE.fullmatch(folded) is None


_ALSO_SURNAMES = frozenset("abt ring platz kind freitag sonntag montag samstag mai april juli august herren".split())
"""Words that are surnames behind a given name, and roles, places or days elsewhere."""


@lru_cache(maxsize=20_000)
def is_given_name(folded: str) -> bool:
    """Whether a word is a known given name; of a double name the first part decides."""
    return folded in GIVEN_NAMES or ("-" in folded and folded.split("-", 1)[0] in GIVEN_NAMES)
