"""Urgency follows from what stands still, never from a question or from shouting."""

import pytest

from intake.reading.values import Priority
from tests.reading.samples import reading, signed

SENTENCES = (
    ("Seit heute morgen lässt sich x.comfort auf keinem Rechner mehr starten.", Priority.CRITICAL),
    ("Unser Server fährt nicht mehr hoch, wir können nicht arbeiten.", Priority.CRITICAL),
    ("Wir können keine Rezepte mehr ausdrucken.", Priority.CRITICAL),
    ("Keine Patientenakte lässt sich öffnen.", Priority.CRITICAL),
    ("Die Praxis steht still, Wartezimmer voll.", Priority.CRITICAL),
    ("Auf allen Bildschirmen steht eine Lösegeldforderung.", Priority.CRITICAL),
    ("Unsere Dateien auf dem Server sind verschlüsselt.", Priority.CRITICAL),
    ("Der Virenscanner hat bei uns einen Trojaner gefunden.", Priority.CRITICAL),
    (
        "Unsere Azubi hat den angeblichen Microsoft-Mitarbeiter per TeamViewer auf den Rechner gelassen.",
        Priority.CRITICAL,
    ),
    ("Nothing works any more, we cannot see patients.", Priority.CRITICAL),
    ("x.isynet crashes on every workstation, no access to patient records.", Priority.CRITICAL),
    ("Programm startet nicht. Alle Plätze betroffen.", Priority.CRITICAL),
    ("wir kommen nicht mehr ins programm", Priority.CRITICAL),
    ("Die Datenbank ist beschädigt, medatixx öffnet nicht.", Priority.CRITICAL),
    ("Wir mussten heute alle Patienten nach Hause schicken.", Priority.CRITICAL),
    ("Jemand bewegt den Mauszeiger von allein, ich habe den Stecker gezogen.", Priority.CRITICAL),
    ("Komplettausfall seit 8 Uhr!", Priority.CRITICAL),
    ("Nach dem Update startet das Programm nicht mehr, keiner kommt rein.", Priority.CRITICAL),
    ("An unserer Tür hängt ein Schild: wegen Störung der EDV geschlossen.", Priority.CRITICAL),
    ("Bei jedem Patienten sind sämtliche Einträge verschwunden.", Priority.CRITICAL),
    ("Ungültige Lizenz, sagt er, und das Programm schließt sich auf allen Rechnern.", Priority.CRITICAL),
    ("Die eAU lässt sich nicht versenden.", Priority.HIGH),
    ("Der Konnektor ist offline.", Priority.HIGH),
    ("Die KV-Abrechnung muss bis Freitag raus und bricht immer ab.", Priority.HIGH),
    ("Laborwerte kommen seit Montag nicht mehr an.", Priority.HIGH),
    ("Kartenlesegerät liest keine Karten mehr ein.", Priority.HIGH),
    ("Die Datensicherung schlägt seit drei Tagen fehl.", Priority.HIGH),
    ("KIM-Nachrichten können nicht abgerufen werden.", Priority.HIGH),
    ("Unser Terminkalender zeigt keine Termine mehr an.", Priority.HIGH),
    ("Morgen ist Abgabe bei der KV und das Prüfmodul meldet Fehler.", Priority.HIGH),
    ("The lab results are no longer imported.", Priority.HIGH),
    ("Der Drucker für die Überweisungen druckt überhaupt nicht mehr.", Priority.HIGH),
    ("E-Rezepte? nein, aber die Befunde vom Labor fehlen seit gestern komplett", Priority.HIGH),
    ("Wir bekommen keine Verbindung zur TI.", Priority.HIGH),
    ("Das Einlesen der Gesundheitskarten funktioniert an beiden Plätzen nicht.", Priority.HIGH),
    ("Ohne Verbindung zum Konnektor können wir keine eAU verschicken", Priority.HIGH),
    ("bei uns geht seit gestern kein labor mehr rein", Priority.HIGH),
    ("Die Medikamentenpläne zeigen bei allen Patienten falsche Dosierungen.", Priority.HIGH),
    ("Unsere DMP-Bögen müssen bis Montag zur Datenstelle und an keinem Platz wird die Datei erzeugt.", Priority.HIGH),
    ("Our quarterly billing export stops with an error every time.", Priority.HIGH),
    ("Weder CT noch Röntgen bekommen die Patientendaten über die Worklist.", Priority.HIGH),
    ("Die Datenschutzaufsicht verlangt von mir bis Dienstag eine schriftliche Antwort.", Priority.HIGH),
    ("Für unsere Zeitung brauche ich Ihre Antwort, Redaktionsschluss ist Dienstag.", Priority.NORMAL),
    ("An Platz 2 übernimmt das EKG keine Werte, an den anderen Plätzen klappt es.", Priority.NORMAL),
    ("Wir haben die Passwörter geändert, hier die neuen, damit Ihr Techniker hineinkommt.", Priority.NORMAL),
    ("Haltet durch, wir denken an euch!", Priority.LOW),
    ("Wie ändere ich den Briefkopf?", Priority.NORMAL),
    ("Sind unsere Daten jetzt auch verschlüsselt?", Priority.NORMAL),
    ("Wurde auch unsere Praxis gehackt?", Priority.NORMAL),
    ("WANN GEHT DAS TELEFON WIEDER??? UNMÖGLICH!!!", Priority.NORMAL),
    ("Ich erreiche bei Ihnen niemanden, das ist eine Frechheit!", Priority.NORMAL),
    ("Müssen wir jetzt alle Passwörter ändern?", Priority.NORMAL),
    ("Was machen wir, wenn nichts mehr geht?", Priority.NORMAL),
    ("Können Hacker auf unsere Patientendaten zugreifen?", Priority.NORMAL),
    ("Bitte senden Sie mir die Rechnung erneut zu.", Priority.NORMAL),
    ("Wir möchten zum Quartalsende kündigen.", Priority.NORMAL),
    ("Ein Anrufer gab sich als Microsoft aus, wir haben aufgelegt. Was tun?", Priority.NORMAL),
    (
        "Wir haben in der Zeitung gelesen, dass bei Ihnen alles verschlüsselt wurde. Ist unser Server sicher?",
        Priority.NORMAL,
    ),
    ("Bitte keine Patientendaten per Mail schicken.", Priority.NORMAL),
    ("DRINGEND: brauche neue Lizenz für den dritten Arbeitsplatz", Priority.NORMAL),
    ("Kann ich das Update gefahrlos installieren? Nicht dass wir uns was einfangen.", Priority.NORMAL),
    ("Der Etikettendrucker druckt verschoben.", Priority.NORMAL),
    ("Ab und zu stürzt der Terminkalender ab, kein Notfall.", Priority.NORMAL),
    ("Wir haben keine Patienten verloren, aber Angst um die Daten. Wie sicher ist die Fernwartung?", Priority.NORMAL),
    ("Sollen wir den Stecker ziehen, falls der Trojaner kommt?", Priority.NORMAL),
    ("Muss ich die KV oder meine Patienten informieren?", Priority.NORMAL),
    ("Ich kann mich im Kundenportal nicht anmelden.", Priority.NORMAL),
    ("Ihre Hotline ist tot, die Niederlassung nicht erreichbar.", Priority.NORMAL),
    ("Can you tell us whether our data has been stolen?", Priority.NORMAL),
    ("Wir hätten gern eine Schulung für neue Mitarbeiterinnen.", Priority.NORMAL),
    ("Hat sich erledigt, nach einem Neustart geht wieder alles. Danke!", Priority.LOW),
    ("Vielen Dank für die schnelle Hilfe gestern.", Priority.LOW),
    ("Nur zur Info: wir haben die Passwörter geändert, alles gut.", Priority.LOW),
    ("Wir drücken Ihnen die Daumen, bei uns läuft alles. Sie brauchen nicht zu antworten.", Priority.LOW),
    ("Thank you for your quick support, everything works again.", Priority.LOW),
    ("Wollten nur sagen: Kopf hoch, ihr macht das toll!", Priority.LOW),
    ("Problem gelöst, bitte Ticket schließen.", Priority.LOW),
    ("Wir können weder Karteikarten aufrufen noch Rezepte drucken.", Priority.CRITICAL),
    ("mir können nix mehr dokumentieren", Priority.CRITICAL),
    ("Wenn wir eine Akte öffnen, stürzt das Programm an allen Plätzen ab.", Priority.CRITICAL),
    ("Könnten Sie uns anrufen, wir kommen in keine Akte mehr rein?", Priority.CRITICAL),
    ("Am Empfang warten zwanzig Leute, keine einzige Akte lässt sich öffnen.", Priority.CRITICAL),
    ("Nichts geht mehr, der Neustart hat nicht geholfen.", Priority.CRITICAL),
    ("Der Rezeptdrucker ist defekt, das Wartezimmer ist voll.", Priority.CRITICAL),
    ("Unsere Azubi hat einen von Microsoft an den Anmelde-PC gelassen.", Priority.CRITICAL),
    ("Auf unserem Server laufen verdächtige Prozesse.", Priority.CRITICAL),
    ("Our receptionist opened an attachment and now all files are renamed.", Priority.CRITICAL),
    ("5 von 11 Plätzen haben keine Verbindung zum Server.", Priority.HIGH),
    ("Die HzV-Abrechnung muss bis 18.11. übertragen sein.", Priority.HIGH),
    ("Die Medikationspläne werden falsch gedruckt.", Priority.HIGH),
    ("Ein Anrufer wollte auf unseren PC, wir haben aufgelegt.", Priority.NORMAL),
    ("An Platz 3 geht das Labor nicht auf, an den anderen Plätzen läuft es.", Priority.NORMAL),
    ("Unser Hauptrechner ist gestorben, kein Platz läuft.", Priority.CRITICAL),
    ("Keiner der sechs Rechner erreicht den Server.", Priority.CRITICAL),
    ("Wir können keine Patienten annehmen.", Priority.CRITICAL),
    ("Wir haben seit zwei Stunden keinen Zugriff auf medatixx.", Priority.CRITICAL),
    ("Unsere Daten sind alle weg!", Priority.CRITICAL),
    ("Der PC wurde ferngesteuert, jemand hat Dateien kopiert.", Priority.CRITICAL),
)


@pytest.mark.parametrize(("sentence", "expected"), SENTENCES)
def test_a_sentence_is_as_urgent_as_its_consequence(sentence, expected):
    assert signed(sentence).urgency.priority is expected


@pytest.mark.parametrize(("sentence", "priority"), [row for row in SENTENCES if row[1] is not Priority.NORMAL])
def test_the_words_that_decided_are_told(sentence, priority):
    assert signed(sentence).urgency.words


def test_shouting_changes_nothing():
    sentence = "Wie ändere ich den Briefkopf, es ist dringend"

    assert signed(sentence).urgency.priority is signed(sentence.upper() + "!!!").urgency.priority


def test_a_fault_of_one_place_with_a_way_round_is_no_standstill():
    text = "Das Programm startet an einem Platz nicht, sonst läuft alles."

    assert signed(text).urgency.priority is Priority.NORMAL


def test_thanks_with_a_question_leave_something_to_do():
    thanks = "Vielen Dank für die schnelle Hilfe gestern."

    assert signed(thanks).urgency.priority is Priority.LOW
    assert signed(f"{thanks} Wann kommt die Rechnung?").urgency.priority is Priority.NORMAL


def test_a_fault_that_can_wait_is_put_before_nobody():
    fault = "Die eAU lässt sich nicht versenden."

    assert signed(fault).urgency.priority is Priority.HIGH
    assert signed(f"{fault} Es eilt nicht.").urgency.priority is Priority.NORMAL


def test_the_sentences_that_decided_are_shown_as_written():
    text = "Wir arbeiten mit x.comfort. Keine Patientenakte lässt sich öffnen."

    assert signed(text).urgency.words == ("Keine Patientenakte lässt sich öffnen.",)


def test_what_is_filled_into_a_quoted_form_is_judged_as_typed():
    text = "Ausgefüllt.\n\n> Name der Praxis: MVZ Nord\n> Telefon: 0561 123456\n> Ihr Anliegen: Keine Patientenakte\n> lässt sich öffnen.\n"

    assert reading(text, subject="AW: Formular").urgency.priority is Priority.CRITICAL


@pytest.mark.parametrize("reach", ["An jedem PC.", "Und zwar auf allen Rechnern!", "Überall.", "On every machine."])
def test_how_far_a_fault_reaches_may_be_a_sentence_of_its_own(reach):
    words = signed(f"Das Programm geht sofort wieder zu. {reach}").urgency.words

    assert words == (f"Das Programm geht sofort wieder zu, {reach}",)


@pytest.mark.parametrize("other", ["Bei allen anderen Rechnern geht es.", "An Platz 2 auch nicht.", "In Kassel."])
def test_what_else_is_told_is_not_how_far_a_fault_reaches(other):
    words = signed(f"Das Programm geht sofort wieder zu. {other}").urgency.words

    assert not any(other in shown and shown != other for shown in words)
