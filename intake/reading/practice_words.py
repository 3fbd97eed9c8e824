"""The small words of practices' names: what joins, leads, ends or belongs to them. All folded."""

import re

PLACE_WORDS = frozenset("am an im zum zur auf vor beim in".split())
"""Prepositions that lead a place: `am Nerotal`, `zur Linde`."""
ARTICLES = frozenset("der den dem des die".split())
AND = frozenset("und u and".split())
PARTNERS = frozenset("partner kollegen kolleginnen kollege kollegin partnerinnen team coll".split())
"""Who is joined to a doctor without a name."""
PLURAL = frozenset({"dres", "drs", "doctores"})
"""Titles of several doctors."""
GENERATIONS = frozenset("sen jun senior junior sr jr".split())
HOSPITAL = re.compile(
    r"[a-z-]*(?:klinik|kliniken|klinikum|krankenhaus|hospital|ambulanz|spital|universitaet|abteilung|[a-z]{4,}stift)"
)
"""Heads that have departments."""
STOPPERS = frozenset(
    "komma punkt absatz manager management software praxissoftware programm system version telefon tel fon fax telefax mobil handy ansprechpartner ansprechpartnerin kontakt email mail e-mail bsnr lanr kundennummer kundennr"
    " facharzt fachaerztin fachaerzte fachaerztinnen arzt aerztin internist internistin problem probleme hilfe anfrage frage stoerung ausfall fehler dringend eilt notfall support rueckruf uhr patienten patient"
    " www http https abrechnung anmeldung buchhaltung verwaltung verwaltungsleitung it-leitung praxisleitung it-abteilung edv-abteilung leitung empfang rezeption sekretariat praxismanagement server computer drucker update rechnung moment urlaub haus betrieb einsatz netz internet anhang rahmen quartal griff"
    " kim ti eau erezept e-rezept kvconnect kv-connect konnektor totalausfall komplettausfall serverausfall stromausfall netzausfall umzug kartenleser scanner datensicherung lizenz kd kd-nr knr zhd fernwartung anydesk teamviewer passwort zugang installation hotline mfa"
    " ueberweisung ueberweisungen befunde befund formular formulare rezept rezepte rechner monitor bildschirm tastatur karten termine kalender"
    " kaputt geschlossen offen offline lahmgelegt lahm dicht tot betroffen steht geht"
    " vollstaendiger name praxisname montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar maerz april juni juli august september oktober november dezember sprechstunde standort ort adresse strasse".split()
)
"""Words that end a name though they begin with a capital."""
NO_PLACES = frozenset(
    "land dorf raum grossraum umkreis ti telematik telematikinfrastruktur mitleidenschaft vpn cloud angriff hackerangriff cyberangriff welt umgebung naehe gegend stadt zukunft folge lage hand hinsicht ordnung ruhe anmeldung abrechnung kartei akte moment urlaub haus betrieb einsatz netz internet anhang rahmen quartal notfall jahr monat fall gegensatz system programm server telefon apparat laufe montag dienstag mittwoch donnerstag freitag samstag sonntag"
    " januar februar maerz april mai juni juli august september oktober november dezember vormittag nachmittag morgen abend wochenende griff gang test keller voraus auftrag namen bereich prinzip vergleich hinblick einzelnen regel lage praxis software zeit sprechstunde".split()
)
"""Where something happens rather than where a practice is: `in der Praxis am Telefon`."""
FIELD_WORDS = frozenset(
    "gesundheit rehabilitation praevention schmerz rheuma innere medizin kinder jugendliche haut familie familien frauen allgemeine plastische aesthetische ganzheitliche traditionelle chinesische erwachsene naturheilverfahren geburtshilfe hals nase ohren gefaesse gelenke".split()
)
"""Parts of a field behind `für` that are no specialty by themselves."""
