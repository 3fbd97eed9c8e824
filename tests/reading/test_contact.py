"""The person to call is found wherever a mail names one, and nobody else is taken for it."""

import pytest

from intake.reading.values import FieldName
from tests.reading.samples import reading

PERSONS = (
    ("Bitte rufen Sie nicht mich an (ich bin im OP), sondern Frau Petra Lauf.\n\nGruß\nTina Neu", "", "Petra Lauf"),
    ("Reden Sie bitte nicht mit mir, sondern mit Dr. Ralf Kern.\n\nGruß\nDr. Udo Kern", "", "Dr. Ralf Kern"),
    ("Drucker geht nicht.\n\nQMB: Gert Lutz, 0561 123456 (bitte ihn anrufen)\nMit Gruß, Tina Neu", "", "Gert Lutz"),
    ("Bitte direkt an mich: Xaver Huber, Kontor Süd, 0561 123456", "", "Xaver Huber"),
    ("nichts geht mehr\n\nfrag nach yvonne, 0561 123456", "", "yvonne"),
    ("Drucker geht nicht.\n\nMit freundlichen Grüßen\nTina Neu M.Sc.\nPraxis Dr. Alt", "", "Tina Neu"),
    ("Drucker geht nicht.\n\nMit freundlichen Grüßen\nNeu, Tina\nPraxis Dr. Alt", "", "Tina Neu"),
    ("Im Augenblick ist nichts.\n\nAlthoff, Sekretariat", "", "Althoff"),
    ("Drucker geht nicht.\n\nPraxis Dr. Cora Alt\nFachärztin für Urologie\nTel. 0561 123456", "", "Cora Alt"),
    ("Federführend kümmert sich Frau Klamm.\n\nGruß\nTina Neu", "", "Frau Klamm"),
    (
        "Guten Tag,\n\nwir brauchen Hilfe beim Druck.\n\nMit freundlichen Grüßen\n\nDr. med. Jasmin Öztürk\nFachärztin für Innere Medizin",
        "",
        "Dr. med. Jasmin Öztürk",
    ),
    ("Hallo,\nder Scanner spinnt.\nLG Jule", "Jule Wendt", "Jule Wendt"),
    ("Hallo,\nder Scanner spinnt.\nGruß, Hr. Wendt (IT)", "", "Hr. Wendt"),
    (
        "Hallo,\nder Scanner spinnt.\n\nMit freundlichem Gruß\nH. Wendt-Petersen\nPraxis Dr. Wolf",
        "",
        "H. Wendt-Petersen",
    ),
    ("Hallo,\nder Scanner spinnt.\n\nBeste Grüße\ni.A. Wendt\nPraxis Dr. Wolf", "", "Wendt"),
    ("Hallo,\nder Scanner spinnt.\n\nViele Grüße aus Kassel\n\nMonique Ünal | Praxismanagement", "", "Monique Ünal"),
    ("Hallo,\nder Scanner spinnt.\n\n--\nTorsten Bär\nIT-Leiter\nMVZ Nord", "", "Torsten Bär"),
    ("Bitte Frau Sommer anrufen, 0561 123456.", "Praxis Dr. Herbst", "Frau Sommer"),
    ("Unsere Ansprechpartnerin ist Frau Dr. Herbst (0561 123456).", "", "Frau Dr. Herbst"),
    ("Ansprechpartner für Rückfragen ist unser EDV-Betreuer, Herr Klaus Maus, Tel. 0561 123456", "", "Klaus Maus"),
    ("Hallo, mein Name ist Gesa Thoms, ich arbeite in der Praxis Dr. Herbst.", "", "Gesa Thoms"),
    ("hier ist die gesa thoms aus der praxis dr. herbst, ruft mal an 0561 123456", "", "gesa thoms"),
    ("Rückruf bitte an Herrn Dr. Frost persönlich unter 0561 123456", "", "Herrn Dr. Frost"),
    (
        "Eine Patientin, Frau Erna Alt, hat sich beschwert. Euer Techniker Herr Jung hat gesagt, er meldet sich.\n\nGruß\nTina Neu",
        "",
        "Tina Neu",
    ),
    ("Ich bin seit 3 Tagen ohne Drucker.\n\nMfG\nDr. Neu", "", "Dr. Neu"),
    ("Kontakt: Tina Neu (MFA), Tel. 0561 123456", "", "Tina Neu"),
    ("Kontaktperson Tina Neu 0561 123456", "", "Tina Neu"),
    ("Ansprechpartnerin Frau Neu", "", "Frau Neu"),
    ("AP: Neu, Tina", "", "Tina Neu"),
    ("Ansprechpartner: Dr. Neu/Fr. Alt", "", "Dr. Neu"),
    ("Name: Neu\nTelefon: 0561 123456\nPraxis: Dr. Alt", "", "Neu"),
    ("Melden Sie sich bei Tina Neu, sie ist bis 16 Uhr da.", "Praxis Alt", "Tina Neu"),
    ("Please contact our office manager Tina Neu at +49 561 123456.", "Praxis Alt", "Tina Neu"),
    ("I'm Tina Neu from Praxis Alt and our printer is down.", "", "Tina Neu"),
    ("Drucker geht nicht.\nT. Neu", "", "T. Neu"),
    ("drucker geht nicht. tina neu, praxis alt, 0561 123456", "", "tina neu"),
    ("drucker geht nicht\ntina neu\npraxis alt", "", "tina neu"),
    ("Drucker geht nicht.\n\nTina Neu\nPraxis Alt\n0561 123456", "", "Tina Neu"),
    ("Drucker geht nicht.\n\nBüro Neu\nPraxis Alt\n0561 123456", "", None),
    ("Drucker geht nicht.\n\nIhr Praxisteam", "Praxis Alt", None),
    ("Drucker geht nicht.\n\nMit freundlichen Grüßen\nIhr Praxisteam Dr. Alt", "Praxisteam Dr. Alt", None),
    ("Drucker geht nicht.\n\nMit freundlichen Grüßen\nPraxis Dr. Alt", "Neu, Tina", "Tina Neu"),
    ("Drucker geht nicht.", "Dr. Neu, Tina", "Dr. Tina Neu"),
    ("Drucker geht nicht.", "tina.neu", None),
    ("Drucker geht nicht.", "TINA NEU", "TINA NEU"),
    ("Drucker geht nicht.", "Tina Neu (Praxis Dr. Alt)", "Tina Neu"),
    ("Drucker geht nicht.", "Tina Neu - MVZ Alt", "Tina Neu"),
    ("Drucker geht nicht.", "Praxis Dr. Alt - Tina Neu", "Tina Neu"),
    ("Drucker geht nicht.", "Tina Neu, Praxis Dr. Alt", "Tina Neu"),
    ("Drucker geht nicht.", "info", None),
    ("Drucker geht nicht.", "Empfang MVZ Alt", None),
    ("Drucker geht nicht.", "Hausarztpraxis Tina Neu", None),
    (
        "Liebe Frau Huber,\n\nvielen Dank. Können Sie Herrn Meier ausrichten, dass es läuft?\n\nSchöne Grüße\nU. Lang",
        "",
        "U. Lang",
    ),
    ("Sehr geehrte Frau Huber, Herr Meier von Ihrer Hotline hat mir geholfen.\nMfG Lang", "", "Lang"),
    ("Erreichbar ist unsere Praxismanagerin Ellen Kahl unter 0561 123456.\n\nMfG\nDr. Alt", "", "Ellen Kahl"),
    ("Zuständig bei uns: Ellen Kahl", "", "Ellen Kahl"),
    ("Praxisleitung: Ellen Kahl\nTel.: 0561 123456", "", "Ellen Kahl"),
    ("Inhaber: Dr. Alt\nAnsprechpartnerin: Ellen Kahl", "", "Ellen Kahl"),
    ("Mit freundlichen Grüßen\n\nEllen Kahl und Tina Neu\nAnmeldung Praxis Dr. Alt", "", "Ellen Kahl"),
    ("Danke!\n\nGrüßle\nEllen", "Ellen Kahl", "Ellen Kahl"),
    ("Danke!\n\nCheers\nEllen", "", "Ellen"),
    (
        "Mit kollegialen Grüßen\nProf. Dr. med. Dr. h. c. Hans-Peter von der Aue\nÄrztlicher Direktor",
        "",
        "Prof. Dr. med. Dr. h. c. Hans-Peter von der Aue",
    ),
    ("Mit freundlichen Grüßen\n\nN. Özdemir-Schulz\n(Praxismanagerin)", "", "N. Özdemir-Schulz"),
    ("Hochachtungsvoll\nDipl.-Psych. Ute Seel", "", "Dipl.-Psych. Ute Seel"),
    ("Gruss\nXhevahire Krasniqi\nMFA", "", "Xhevahire Krasniqi"),
    ("Viele Grüße\nBjarte Hagedorn\nGemeinschaftspraxis Dres. Kurz", "", "Bjarte Hagedorn"),
    ("Gesendet von meinem iPhone\n\nVG\nTina", "Tina Neu", "Tina Neu"),
    (
        "Bitte wenden Sie sich direkt an die Firma Compunet, Herrn Ralf Byte, Tel. 0561 99 88 77, die betreut unseren Server.",
        "Praxis Alt",
        "Ralf Byte",
    ),
    (
        "Bei Rückfragen steht Ihnen Frau Kern unter der Durchwahl 0561 12345-22 gern zur Verfügung.\n\nMit freundlichen Grüßen\nDr. Alt",
        "",
        "Frau Kern",
    ),
    (
        "Nicht mich zurückrufen, sondern meine Kollegin Tina Neu (0561 123456)!\nGruß Ellen Kahl",
        "Ellen Kahl",
        "Tina Neu",
    ),
    ("Ansprechpartner ist nicht mehr Herr Alt, sondern Frau Neu.", "", "Frau Neu"),
    ("Der Chef, Dr. Alt, ist verreist. Rufen Sie mich an.\nEllen Kahl", "", "Ellen Kahl"),
    (
        "Es druckt nicht.\n\nResi Quandt\nTel. 0561 123456\nund das ist schon die dritte Mail, die wir Ihnen schreiben.",
        "",
        "Resi Quandt",
    ),
    (
        "Wir brauchen heute noch Hilfe, bitte!\n\nSteffi 0561 / 12 34 56\n(medatixx, neueste Version, die es gibt seit Oktober)",
        "",
        "Steffi",
    ),
    (
        "Rechner sind aus.\n\nIch schreibe vom Handy. Georg Dorn, Gemeinschaftspraxis Dorn/Hage, Soest. 0561 123456\nBitte jemand anrufen, der sich auskennt.",
        "",
        "Georg Dorn",
    ),
    ("ruft mich bitte an 0561 123456, der drucker ist langsam. hilde", "", "hilde"),
    ("Rückruf bitte an uns: 0561 123456, Herr Wagner.", "IT-Service Wagner", "Herr Wagner"),
    ("bei fragen tel. 0561 123456 frau rübsam", "", "frau rübsam"),
    ("Drucker geht nicht.\n\nDanke & Gruß\nVera Höhn", "", "Vera Höhn"),
    ("Was ist los?\nLiebe Grüße und starke Nerven!\nSvea", "", "Svea"),
    ("Netz weg.\nGruß\nRonny\n\nLungenzentrum Halle\nÄrztliche Leitung: Dr. med. Cornelius Ihde", "", "Ronny"),
    ("Guten Tag, Kröger hier, Praxis Dr. Kröger.", "", "Kröger"),
    ("hallo, anna hier, könnt ihr mich anrufen?", "", "anna"),
    ("Hier Schwester Monika aus der Praxis Dr. Wendt.", "", "Monika"),
    ("Bei Rückfragen: Steffen (0561 123456).", "Praxis am Deich", "Steffen"),
    ("Drucker geht nicht.\n\nU. Lang", "Ursula Lang", "U. Lang"),
    ("Drucker geht nicht.\n\nMfG\nHartung", "", "Hartung"),
    ("Drucker geht nicht.\n\nMfG\nEva Graf", "", "Eva Graf"),
    (
        "This is Dr. Amira Haddad from Hausarztpraxis Nordend. You can reach my assistant Lena Vogt at 0561 123456.",
        "",
        "Lena Vogt",
    ),
    ("Hier Praxis Dr. Bülow, Schwerin. Fr. Kaminski am Apparat, 0561 123456.", "", "Fr. Kaminski"),
)


@pytest.mark.parametrize(("text", "display_name", "expected"), PERSONS)
def test_the_contact_is_the_person_named_for_it(text, display_name, expected):
    found = reading(text, name=display_name).value(FieldName.CONTACT_NAME)

    assert plain(found) == plain(expected)


def plain(name: str | None) -> set[str]:
    """The names alone: titles may be written or not."""
    titles = {"dr", "med", "prof", "frau", "herr", "herrn", "fr", "hr", "h", "c", "dipl", "psych"}
    letters = "".join(c if c.isalnum() else " " for c in (name or "").casefold())
    return set(letters.split()) - titles


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Gruß\nUlla Frey\nTel. 0561 / 12 34 56\nFax 0561 / 12 34 57", "+49561123456"),
        ("Gruß\nUlla Frey\nTelefax 0561 12345", None),
        ("Bitte Frau Brehm anrufen, Durchwahl 06051 9183-22.\n\nGruß\nJens Ober\nTel. 069 90009-310", "+496051918322"),
        ("Bitte NICHT 07231 45 76 12 anrufen, sondern 07231 45 67 12.\nGruß\nUlla Frey", "+497231456712"),
        (
            "Eine Patientin (Frau Alt, Tel. 02262 99 13 07) fragt nach.\nGruß\nUlla Frey\n02262 70 15-114",
            "+4922627015114",
        ),
        ("herr jansen vom labor 0209 17 80 44 weiss mehr.\ngruss ulla frey", None),
        ("Angezeigt wurde 0044 20 7946 0112, der Anrufer sprach Englisch.\nGruß\nUlla Frey", None),
        ("Rückruf unter: 0551/123-0, Durchwahl 34\nFax: 0551/123-99", "+4955112334"),
        ("Kundennummer 0231 77 1905\nGruß\nUlla Frey\nTel. 0231 / 58 40 96", "+49231584096"),
        ("Zentrale 0561 1000, Frau Frey direkt 0561 10022", "+4956110022"),
        ("Unser alter Drucker ist kaputt, Ulla Frey, 05611 / 22 33 44.", "+495611223344"),
    ],
)
def test_the_number_to_call_is_chosen_by_its_use_and_its_owner(text, expected):
    assert reading(text).value(FieldName.CONTACT_PHONE) == expected


def test_a_forwarded_colleague_supplies_what_the_forwarding_one_leaves_out():
    text = (
        "Bitte kümmern Sie sich. Rückmeldung direkt an Frau Lenz.\n\nDr. K. Horn\n\n"
        "Von: Sandra Lenz\nGesendet: Montag, 8. November 2021 10:22\nAn: Dr. K. Horn\nBetreff: Terminbuch\n\n"
        "Hallo Chef,\n\ndas Terminbuch geht nicht auf. Meine Durchwahl ist 0661 / 25 04 - 36.\n\nSandra Lenz"
    )

    found = reading(text, subject="WG: Terminbuch", name="Dr. K. Horn")

    assert found.value(FieldName.CONTACT_NAME) == "Sandra Lenz"
    assert found.value(FieldName.CONTACT_PHONE) == "+49661250436"


def test_an_address_written_in_the_mail_is_a_contact_address_but_ours_is_not():
    text = "Antwort bitte an Ulla.Frey@praxis.example, nicht an akut@beispielsoft.example."

    assert reading(text).value(FieldName.CONTACT_EMAIL) == "ulla.frey@praxis.example"
