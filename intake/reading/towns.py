"""Towns, to tell the place behind a doctor's name from the name: `Praxis Lemke Anklam`.

A town missing here costs nothing but a longer practice's name.
"""

import re

_NAMES = """
aachen aalen achern ahaus ahlen ahrensburg aichach albstadt alfeld alsfeld altenburg altoetting alzey amberg andernach anklam annaberg ansbach apolda arnsberg arnstadt aschaffenburg aschersleben aue auerbach augsburg aurich
backnang baden-baden balingen bamberg bautzen bayreuth bebra beckum bensheim bergheim berlin bernau bernburg biberach bielefeld bingen bitterfeld blankenburg bobingen bocholt bochum bonn borken borna bottrop brandenburg braunschweig bremen bremerhaven bretten brilon bruchsal bruehl buehl buende burgdorf buxtehude
calw celle cham chemnitz cloppenburg coburg coesfeld cottbus crailsheim cuxhaven dachau darmstadt deggendorf delmenhorst demmin dessau detmold dillenburg dingolfing doebeln donaueschingen dorsten dortmund dresden duderstadt duesseldorf duelmen dueren duisburg
ebersberg eberswalde eckernfoerde ehingen eichstaett eilenburg einbeck eisenach eisenhuettenstadt eisleben ellwangen elmshorn emden emmendingen emsdetten erding erfurt erkelenz erlangen eschwege eschweiler essen esslingen euskirchen eutin
fellbach flensburg forchheim frankenthal frankfurt freiberg freiburg freising freital freudenstadt friedberg friedrichshafen fulda fuerth fuessen gelnhausen gelsenkirchen gera germering gevelsberg giessen gifhorn gladbeck goch goeppingen goerlitz goettingen goslar gotha greifswald greiz grevenbroich grimma gronau guestrow guetersloh gummersbach guenzburg
hagen halberstadt haldensleben halle hamburg hameln hamm hanau hannover hattingen heidelberg heidenheim heilbronn heinsberg helmstedt hennef heppenheim herford herne hersbruck herten hilden hildesheim hof hofheim holzminden homburg hoyerswerda husum ibbenbueren idstein ilmenau ingolstadt iserlohn itzehoe jena jever juelich
kaiserslautern kamen kamenz karlsruhe kassel kaufbeuren kehl kelheim kempen kempten kiel kirchheim kitzingen kleve koblenz koeln koethen konstanz korbach kornwestheim krefeld kronach kulmbach kusel lahr landau landsberg landshut langen lauterbach leer lehrte leipzig lemgo leonberg leverkusen lichtenfels limburg lindau lingen lippstadt loerrach luckenwalde ludwigsburg ludwigshafen luebben luebeck luedenscheid luedinghausen lueneburg luenen
magdeburg mainz mannheim marburg marl mayen meerbusch meiningen meissen melle memmingen menden meppen merseburg merzig meschede mettmann miesbach minden moelln moenchengladbach moers mosbach muehldorf muehlhausen muelheim muenchen muenster nagold naumburg neubrandenburg neuburg neumarkt neumuenster neunkirchen neuruppin neuss neustadt neuwied nienburg norden norderstedt nordhausen nordhorn northeim nuernberg nuertingen
oberhausen oberursel offenbach offenburg oldenburg olpe oranienburg oschatz oschersleben osnabrueck osterode paderborn papenburg parchim pasewalk passau peine pforzheim pfullingen pinneberg pirmasens pirna plauen plettenberg potsdam prenzlau quakenbrueck quedlinburg radebeul radolfzell rastatt ratingen ratzeburg ravensburg recklinghausen regensburg reichenbach remagen remscheid rendsburg reutlingen rheda rheine rheinfelden riesa rinteln rosenheim rostock rotenburg rothenburg rottweil rudolstadt ruesselsheim
saalfeld saarbruecken saarlouis salzgitter salzwedel sangerhausen schleswig schmalkalden schongau schopfheim schorndorf schwabach schwandorf schwedt schweinfurt schwelm schwerin schwerte seesen senftenberg siegburg siegen sigmaringen sindelfingen singen sinsheim soest solingen soltau sondershausen sonneberg sonthofen speyer spremberg stade stadthagen starnberg stendal stolberg stralsund straubing strausberg stuttgart suhl sulingen
telgte templin torgau traunstein treuchtlingen trier troisdorf tuebingen tuttlingen uelzen ueberlingen uelm ulm unna vechta velbert verden viersen villingen voelklingen waiblingen walsrode waltrop waren warendorf wedel weiden weilburg weilheim weimar weinheim weissenfels wermelskirchen wernigerode wertheim wesel wesseling wetzlar wiesbaden wilhelmshaven winsen wismar witten wittenberg wittenberge wittlich wittstock witzenhausen wolfenbuettel wolfsburg worms wuerzburg wunstorf wuppertal wurzen xanten zehdenick zeitz zerbst zittau zwickau
adelsheim ahrweiler alpirsbach alsdorf altena altenkirchen amoeneburg angermuende annweiler arnstein artern attendorn babenhausen bacharach bachrach balve bargteheide barmstedt barsinghausen baumholder bayrischzell
beckingen beelitz beilngries belzig berchtesgaden bergneustadt bernkastel bersenbrueck betzdorf bevensen beverungen bischofswerda bitburg blaubeuren bleckede blomberg boeblingen bopfingen boppard bordesholm bramsche
bredstedt breisach bremervoerde brunsbuettel buchholz buedingen buerstadt buetzow buextehude burghausen burglengenfeld burscheid butzbach calau castrop cochem crimmitschau dahme dannenberg delitzsch dieburg diepholz
diez dillingen dinslaken dippoldiswalde ditzingen donauwoerth dorfen dormagen driedorf duelken eberbach ebern eckental eggenfelden elsfleth elsterwerda eltville elze emmerich ennepetal eppingen erftstadt ettenheim
ettlingen falkensee finsterwalde frechen freilassing freyburg freyung friesoythe fritzlar furtwangen gaggenau gaildorf gardelegen garmisch geesthacht geislingen geldern gengenbach genthin geretsried germersheim
gernsbach gerolstein gerolzhofen geseke gladenbeck glauchau glueckstadt grafenau gransee greven grimmen groitzsch grossenhain grossraeschen guben gunzenhausen haltern hammelburg hardegsen haslach hassfurt hattersheim
havelberg hechingen heiligenhafen heiligenstadt herborn hermsdorf herrenberg herrsching herzberg hettstedt hildburghausen hitzacker hockenheim hoechstadt hoexter hohenstein-ernstthal holzkirchen hueckeswagen huenfeld
idar-oberstein illertissen immenstadt ingelheim isny kaltenkirchen kappeln karlstadt kaufungen kellinghusen kelsterbach kevelaer kierspe klingenthal kluetz koenigslutter koenigswinter krumbach kuehlungsborn kyritz
ladenburg lampertheim landstuhl langenfeld langenhagen langeoog lauchhammer lauenburg leinefelde lengerich lennestadt leutkirch limbach loebau loeningen lohne ludwigslust luebbecke luechow maintal malchow marienberg
markdorf marktoberdorf marktredwitz marsberg meinerzhagen meldorf mellrichstadt melsungen mettlach metzingen michelstadt mindelheim mittenwald mittweida mockrehna monheim monschau montabaur moosburg muellheim muenchberg
muensingen muenzenberg murnau murrhardt nabburg neckarsulm netphen nettetal neubukow neustrelitz nidda niebuell niesky nittenau nordenham norderney nuerburg oberkirch oberstdorf oberviechtach ochsenfurt oederan
oehringen oelde oelsnitz olsberg ortenberg osterburg osterhofen osterholz-scharmbeck ottweiler pappenheim pegau pegnitz peitz penzberg penzlin perleberg pfarrkirchen pfronten ploen poessneck pritzwalk pulheim pulsnitz
putbus rathenow rehau reinbek reinfeld renningen riedlingen rietberg ronneburg ronnenberg rottach-egern ruethen sankt-augustin saulgau schleiz schluechtern schmoelln schoenebeck schramberg schrobenhausen schwabmuenchen
schwalmstadt schwetzingen sebnitz seehausen simbach simmern soegel spaichingen sprockhoevel stassfurt stavenhagen steinfurt stockach stollberg storkow straelen sulzbach syke tauberbischofsheim taucha tegernsee teterow
tirschenreuth titisee-neustadt toenning tostedt traben-trarbach treuenbrietzen trostberg twistringen ueckermuende uffenheim usedom uslar vaihingen varel vaterstetten velten vilsbiburg vilshofen visselhoevede vlotho
vreden wadern waldkirch waldsassen waldshut warburg warstein wassenberg wasserburg weisswasser wendlingen werdohl wertingen westerland westerstede wiesloch wildeshausen willich winnenden wipperfuerth wittingen wittmund
woerth wolfach wolfhagen wolfratshausen wolgast wolmirstedt worpswede wriezen wuelfrath zella-mehlis zeulenroda zeven zossen zschopau zuelpich zwiesel zwoenitz
berlin-mitte graz linz salzburg innsbruck klagenfurt wien
"""

TOWNS: frozenset[str] = frozenset(_NAMES.split())
"""Folded as by `intake.reading.words.fold`."""

_ENDING = re.compile(
    r"(?:berlin|hamburg|koeln|muenchen|leipzig|dresden|bremen|frankfurt|stuttgart|duesseldorf)-[a-z-]+|[a-z]{2,20}(?:hausen|ingen|stedt|leben|kirchen|weiler|rode|walde|furt|muende|buettel|brueck|broich)"
)


def is_town(folded: str) -> bool:
    """Whether a word is a town's name, or one of a quarter of a large town, or ends like one."""
    return folded in TOWNS or (len(folded) <= _LONGEST and _ENDING.fullmatch(folded) is not None)


_LONGEST = 30
