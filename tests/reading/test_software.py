"""The system a mail is about, told from former ones, other people's, and the vendor's own name."""

import pytest

from intake.reading.values import FieldName
from tests.reading.samples import reading, signed

SENTENCES = (
    ("Wir sind eine medatixx-Praxis.", "medatixx"),
    ("Beim Öffnen von medatixx kommt ein Fehler.", "medatixx"),
    ("Umgestiegen sind wir 2019 von Turbomed auf medatixx.", "medatixx"),
    ("Turbomed war vorher, jetzt medatixx seit dem 1.10.", "medatixx"),
    ("Bei uns im Einsatz: medatixx, 4 Standorte", "medatixx"),
    ("Wir haben medatixx angeschrieben.", None),
    ("Mit medatixx haben wir einen Wartungsvertrag.", None),
    ("Hat medatixx Zugriff auf unseren Server?", None),
    ("Freigaben von und zu medatixx (203.0.113.0/24) sind gesperrt, x.isynet läuft.", "x.isynet"),
    ("In Jena läuft x.isynet, dort ist alles in Ordnung. In Kahla arbeiten wir mit easymed.", "easymed"),
    ("Das ist das Programm Comfort.", "x.comfort"),
    ("Wir arbeiten mit medatixx.", "medatixx"),
    ("Liebes medatixx-Team, wir haben ein Problem.", None),
    ("Sehr geehrte Damen und Herren der Firma medatixx, wann geht die Hotline?", None),
    ("Wir sind seit 20 Jahren Kunde bei medatixx.", None),
    ("medatixx wurde gehackt, was heißt das für uns?", None),
    ("Hallo medatixx, was ist los?", None),
    ("Wir sind medatixx Kunde und brauchen Hilfe.", None),
    ("Der Angriff auf medatixx macht uns Sorgen.", None),
    ("Ich habe eine Rechnung von medatixx bekommen.", None),
    ("Ein Mitarbeiter von medatixx hat angerufen.", None),
    ("Kundennummer bei medatixx: 123456", None),
    ("Wir nutzen Software von medatixx.", None),
    ("Software: medatixx", "medatixx"),
    ("Unser isynett druckt nicht.", "x.isynet"),
    ("Unser easymet druckt nicht.", "easymed"),
    ("Die Kollegen unter uns arbeiten mit x.isynet, wir haben Turbomed.", "Turbomed"),
    ("Seit dem medatixx-Update druckt nichts mehr.", "medatixx"),
    ("Unsere Praxissoftware ist medatixx.", "medatixx"),
    ("In medatixx lässt sich der Kalender nicht öffnen.", "medatixx"),
    ("Seit dem Update startet medatixx nicht mehr.", "medatixx"),
    ("Das Programm medatixx hängt.", "medatixx"),
    ("Wir haben die medatixx im Einsatz.", "medatixx"),
    ("wir benutzen medatixx version 2.8", "medatixx"),
    ("Wir haben medatixx seit 2019.", "medatixx"),
    ("PVS medatixx", "medatixx"),
    ("Wir haben x-isynet von medatixx.", "x.isynet"),
    ("isynet spinnt", "x.isynet"),
    ("XISYNET", "x.isynet"),
    ("X Isynet 5.1", "x.isynet"),
    ("X.CONCEPT", "x.concept"),
    ("wir haben x.Konzept", "x.concept"),
    ("x-concept", "x.concept"),
    ("xcomfort", "x.comfort"),
    ("x. comfort", "x.comfort"),
    ("X komfort", "x.comfort"),
    ("Easy-Med", "easymed"),
    ("easyMED", "easymed"),
    ("Psy-X", "psyx"),
    ("psy x", "psyx"),
    ("vianova", "x.vianova"),
    ("x.Via Nova", "x.vianova"),
    ("Wir haben nicht x.concept, sondern x.isynet.", "x.isynet"),
    ("Früher hatten wir x.concept, jetzt x.isynet.", "x.isynet"),
    ("Wir sind von Turbomed auf x.isynet umgestiegen.", "x.isynet"),
    ("Umstieg von x.vianova auf x.isynet letztes Jahr; jetzt fehlen Daten in x.isynet.", "x.isynet"),
    ("Wir haben x.comfort und überlegen, zu tomedo zu wechseln.", "x.comfort"),
    ("Die Nachbarpraxis hat Albis, wir x.comfort.", "x.comfort"),
    ("Wir arbeiten mit Turbomed und bekommen Fehler 12.", "Turbomed"),
    ("Software: Albis on Windows", "Albis"),
    ("Wir haben CGM M1 Pro.", "CGM M1 PRO"),
    ("T2med startet nicht", "T2med"),
    ("PVS: Medical Office", "Medical Office"),
    ("Wir nutzen Elefant.", "Elefant"),
    ("Der Elefant im Raum ist doch, dass Sie nichts sagen.", None),
    ("Our medical office is closed today.", None),
    ("Bitte um ein Angebot für Ihre Praxissoftware.", None),
    ("Unser x.concept findet die TI nicht mehr.", "x.concept"),
    ("xcomford 4.2", "x.comfort"),
    ("Welches Programm: x.isinet", "x.isynet"),
    ("software x.concept/ medatixx", "x.concept"),
    ("x.isynet (medatixx)", "x.isynet"),
    ("Programm ist von medatixx und heißt x.isynet", "x.isynet"),
    ("Es ist die medatixx, nicht x.isynet.", "medatixx"),
    ("Wir haben NICHT easymed, sondern das neue medatixx.", "medatixx"),
    ("medatixx x.vianova", "x.vianova"),
    ("easymed statt x.comfort", "easymed"),
    ("Wir nutzen x.isynet, die Kollegen nebenan easymed", "x.isynet"),
    ("We use easymed in our practice.", "easymed"),
    ("We are working with medatixx.", "medatixx"),
    ("Dear medatixx team, is the hotline down?", None),
    ("Gilt das auch für x.comfort?", "x.comfort"),
    ("Das Update für x.concept kam per DVD", "x.concept"),
    ("Ist x.isynet betroffen? Wir haben es seit 2010.", "x.isynet"),
    ("Ich suche den medatixx Support.", None),
    ("Die medatixx antwortet nicht.", None),
    ("medatixx-Nutzer wurden angerufen", None),
    ("Wir sind medatixx-Anwender (nicht x.) und haben Probleme mit dem Druck in medatixx.", "medatixx"),
    ("x.concept, früher x.comfort", "x.concept"),
)


@pytest.mark.parametrize(("sentence", "expected"), SENTENCES)
def test_the_practices_own_system_is_named(sentence, expected):
    assert signed(sentence).value(FieldName.SOFTWARE) == expected


def test_a_list_of_all_products_names_none():
    assert signed("Ist medatixx, easymed, x.comfort, x.concept oder psyx betroffen?").value(FieldName.SOFTWARE) is None


def test_a_label_decides_between_two_products():
    assert reading("Früher lief hier easymed.\nSoftware: x.vianova 3.1").value(FieldName.SOFTWARE) == "x.vianova"
