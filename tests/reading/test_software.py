"""The system a mail is about, told from former ones, other people's, and the vendor's own name."""

import pytest

from intake.reading.values import FieldName
from tests.reading.samples import reading, signed

SENTENCES = (
    ("Unser Kartenleser redet seit heute nicht mehr mit Turbomed.", "Turbomed"),
    ("Die Laborwerte landen nicht mehr in x.isynet.", "x.isynet"),
    ("Mit Turbomed arbeiten wir, aber wir arbeiten nicht mehr mit x.isynet.", "Turbomed"),
    ("Oiso heit laafft's medatixx ned.", "medatixx"),
    ("Gibt's medatixx noch?", None),
    ("Medatixx nennt sich das Programm, so wie Sie selbst.", "medatixx"),
    ("Mein Nachbar in Celle kann die Liste sortieren. Bei mir geht das nicht. Er hat allerdings Turbomed.", None),
    ("Die Kollegin ist krank. Der Server klemmt: Der hat easymed drauf.", "easymed"),
    ("Mein Kollege ist ratlos. Er hat Turbomed neu gestartet.", "Turbomed"),
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

SAID_TO_BE_USED = (
    "Wir sind Nutzer von medatixx und haben ein Problem mit dem Druck.",
    "Als Anwender von medatixx frage ich mich, ob meine Daten sicher sind.",
    "We are medatixx users.",
    "medatixx ist hier im Einsatz.",
    "medatixx wird bei uns seit 2015 eingesetzt.",
    "medatixx haben wir seit vier Jahren.",
    "Im Einsatz ist medatixx.",
    "Unsere Praxis läuft auf medatixx.",
    "Müsste medatixx sein.",
    "Ich glaube, es ist medatixx.",
    "Ist unser medatixx betroffen?",
    "Mir ham medatixx und nix geht.",
    "Wi hebbt medatixx.",
    "Oben im Fenster steht medatixx.",
    "Euer Techniker will sich bei meinem Kunden aufschalten (Praxis Dr. Saskia Roth, Hanau, medatixx).",
    "Betroffen ist die Praxis Dr. Roth, Hanau, medatixx.",
    "Bei der Praxis Dr. Roth (Hanau; medatixx) klemmt es.",
    "medatixx ist seit heute Morgen extrem langsam.",
    "medatixx fragt beim Start nach einer Lizenz.",
    "Wir müssen medatixx täglich dreimal neu starten.",
    "Bei uns geht medatixx seit heute nicht mehr.",
    "Nach der Anmeldung bei medatixx kommt Fehler 12.",
    "Der Scanner legt die Seiten nicht mehr in medatixx ab.",
    "Wir können nicht mehr mit medatixx arbeiten.",
    "Seit 1.10. statt x.comfort nun medatixx.",
)

SAID_OF_THE_COMPANY = (
    "Heute rief einer von Microsoft an, wegen der Sache mit medatixx.",
    "Wir haben im Radio von der Geschichte mit medatixx gehört.",
    "Was ist da los mit medatixx?",
    "Wie geht es weiter mit medatixx?",
    "Nach dem Vorfall bei medatixx habe ich Fragen.",
    "Wir haben einen Vertrag mit medatixx.",
    "Ich hatte gestern mit medatixx telefoniert.",
    "Absender heißt medatixx, aber die Adresse kommt mir komisch vor.",
    "In der Mail steht als Absender medatixx.",
    "medatixx steht als Absender drauf.",
    "Die Unterschrift lautet medatixx, ist das echt?",
    "Zugang zum Kundenportal von medatixx geht nicht.",
    "Wir versuchen seit Stunden medatixx zu erreichen.",
    "Anwender von medatixx wurden angerufen.",
)

CHANGES = (
    ("Wir wechseln zum 1. April zu tomedo und brauchen einen Export unserer Daten.", None),
    ("Wir steigen im Januar auf tomedo um und brauchen die Daten.", None),
    ("Ab 1.1. arbeiten wir mit tomedo. Wie kommen wir an die Daten?", None),
    ("Wir haben uns für tomedo entschieden.", None),
    ("Wir haben uns tomedo angesehen.", None),
    ("Ein Vertreter von Turbomed war hier.", None),
    ("We are switching to tomedo in April and need an export.", None),
    ("We switched to tomedo last year.", "tomedo"),
    ("Wir wechseln von x.isynet zu tomedo.", "x.isynet"),
    ("Wir wechseln im Januar von Turbomed zu x.isynet.", "Turbomed"),
    ("Der Nachfolger übernimmt die Praxis mit tomedo; ich brauche den Export aus x.comfort.", "x.comfort"),
    ("Der Export von x.comfort nach tomedo bricht ab.", "x.comfort"),
    ("Wir wollten zum 1. Januar zwei weitere Sitze auf x.concept umstellen.", "x.concept"),
    ("Die Zweigpraxis soll im Dezember auch auf x.comfort umziehen.", "x.comfort"),
    ("x.comfort nutzen wir nicht mehr.", None),
    ("Der Arbeitsplatz übernimmt die Werte vom Gerät nicht mehr in x.comfort.", "x.comfort"),
    ("Ich kann mich nicht mehr in x.vianova anmelden.", "x.vianova"),
    ("Es gehen keine Briefe mehr aus easymed raus.", "easymed"),
)

IN_SIGNATURES = (
    "Praxis Dr. Kern, Nutzer von medatixx",
    "Praxis Dr. Kern (Anwenderin von medatixx)",
    "Praxis Dr. Kern, medatixx-Anwender",
    "Praxis Dr. Kern, Kassel; medatixx; 0561 123456",
    "Inselpraxis Kern\nmedatixx ist hier im Einsatz\n0561 123456",
    "Praxis Dr. Kern\nmedatixx wird genutzt",
    "Praxis Dr. Kern\nmedatixx ist unser Programm",
)


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("madatixx", "medatixx"),
        ("medatixxx", "medatixx"),
        ("x.comfrot", "x.comfort"),
        ("x.Comfordt", "x.comfort"),
        ("xconcpet", "x.concept"),
        ("X.Isy Net", "x.isynet"),
        ("x-isy-net", "x.isynet"),
        ("viannova", "x.vianova"),
    ],
)
@pytest.mark.parametrize("sentence", ["Wir arbeiten mit {}.", "Software: {}", "Unser {} spinnt."])
def test_a_misspelt_program_is_known(sentence, written, name):
    assert signed(sentence.format(written)).value(FieldName.SOFTWARE) == name


@pytest.mark.parametrize(
    "sentence", ["Liebes madatixx-Team, wann geht die Hotline?", "We use the comfrot of home.", "Die Konzepte fehlen."]
)
def test_a_word_near_to_a_name_is_no_program_by_itself(sentence):
    assert signed(sentence).value(FieldName.SOFTWARE) is None


@pytest.mark.parametrize("sentence", SAID_TO_BE_USED)
def test_a_name_that_is_said_to_be_used_is_the_programs(sentence):
    assert signed(sentence).value(FieldName.SOFTWARE) == "medatixx"


@pytest.mark.parametrize("sentence", SAID_OF_THE_COMPANY)
def test_a_name_that_people_deal_with_is_the_companys(sentence):
    assert signed(sentence).value(FieldName.SOFTWARE) is None


@pytest.mark.parametrize(("sentence", "expected"), CHANGES)
def test_what_a_practice_moves_to_is_not_what_it_uses(sentence, expected):
    assert signed(sentence).value(FieldName.SOFTWARE) == expected


@pytest.mark.parametrize("signature", IN_SIGNATURES)
def test_a_program_is_read_from_a_signature(signature):
    mail = f"Guten Tag,\n\nder Drucker druckt nicht.\n\nMit freundlichen Grüßen\nTina Neu\n{signature}"

    assert reading(mail).value(FieldName.SOFTWARE) == "medatixx"


@pytest.mark.parametrize(("sentence", "expected"), SENTENCES)
def test_the_practices_own_system_is_named(sentence, expected):
    assert signed(sentence).value(FieldName.SOFTWARE) == expected


def test_a_list_of_all_products_names_none():
    assert signed("Ist medatixx, easymed, x.comfort, x.concept oder psyx betroffen?").value(FieldName.SOFTWARE) is None


def test_a_label_decides_between_two_products():
    assert reading("Früher lief hier easymed.\nSoftware: x.vianova 3.1").value(FieldName.SOFTWARE) == "x.vianova"
