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
