"""Credentials told in running words, lists and tables; and talk about them of which nothing may be masked."""

import pytest

from intake.reading.secrets import MASK, mask, names_credentials

MAIL = (
    "Guten Tag,\n\nbei uns klemmt etwas. {}\n\nMit freundlichen Grüßen\nEva Kern\nPraxis Dr. Kern\nTel. 0561 998877\n"
)

TOLD = (
    ("Praxis: Dr. Gerlach\nTelefon: 0371 445566\nKennwort: amarillo", ["amarillo"]),
    ("Name\tBenutzer\tKennwort\nTina\ttg\tErle88", ["Erle88"]),
    ("Die Kollegin sagt, das Kennwort sei Kastanie.", ["Kastanie"]),
    ('Angeblich ist "Ahorn" das Kennwort für den Notbetrieb.', ["Ahorn"]),
    ("wir haben das pw von ulme12 auf ulme13 gewechselt", ["ulme12", "ulme13"]),
    ("Kennwort: siehe nächste Zeile\nZypresse.5", ["Zypresse.5"]),
    ("Geben Sie Wacholder7 ein wenn nach dem Kennwort gefragt wird", ["Wacholder7"]),
    ("Nach Eingabe von 475869 (PIN der SMC-B) bleibt das Terminal stehen.", ["475869"]),
    ("Gerätepin 0007", ["0007"]),
    ("Our wifi password was mountain until yesterday", ["mountain"]),
    ("Kennwörter (alt/neu): Spree2019 / Havel2021", ["Spree2019", "Havel2021"]),
    ("Passwort überall Havelland", ["Havelland"]),
    ("Fernwartung: Code 554 332", ["554 332"]),
    ('PW: "mein kater"', ["mein kater"]),
    ("Wir haben bei uns für alles lavendel als Kennwort genommen.", ["lavendel"]),
    ("hallo, hier der zugang: chef und sommerwiese5", ["sommerwiese5"]),
    ("pw für den server ist pferd glaub ich", ["pferd"]),
    ("Ihr Kollege wollte die Zugangsdaten haben.\n\nBenutzer: service\nBremse!9", ["Bremse!9"]),
    ("Meine Pin war 1234, jetzt ist sie 7788.", ["7788"]),
    ("Der PUK-Brief sagt 12348765.", ["12348765"]),
    ("Login medatixx-Portal: praxis-huber@web.example // Huber1965!", ["Huber1965!"]),
    ("Mein Zugang lautet: Benutzername dr.huber und dazu Bergsee_3", ["Bergsee_3"]),
    ("Anydesk-Adresse ist 411 223 998 (unbeaufsichtigt, PW Kranich)", ["Kranich"]),
    ("Der Teilnehmercode für die Sitzung lautet 4482 9917", ["4482 9917"]),
    ("Ich darf das eigentlich nicht, aber: Kennwort Frosch-König", ["Frosch-König"]),
    ("My old password was bunnyhop and it does not work any more.", ["bunnyhop"]),
    ("Use the code 773 902 to connect.", ["773 902"]),
    ("credentials: frontdesk:Hello2You", ["Hello2You"]),
    ("The WiFi password is sunflower.", ["sunflower"]),
    ("I typed Winter2020 as always but the login is refused.", ["Winter2020"]),
    ("Das Kennwort habe ich von Schnecke1 auf Schnecke2 geändert.", ["Schnecke2"]),
    ("wir loggen uns alle mit mfa2019 ein", ["mfa2019"]),
    ("bei der anmeldung tippe ich gisela als passwort", ["gisela"]),
    ("Bildschirm entsperren mit Sonne12", ["Sonne12"]),
    ("Unser altes Passwort (dackel) haben wir am Montag gewechselt.", ["dackel"]),
    ("Pasword: Tiger7", ["Tiger7"]),
    ("Ich habe denen am Telefon unser Passwort gesagt, das war Heidekraut!", ["Heidekraut"]),
    ("server passwort heist fussball", ["fussball"]),
    ("kenwort bella12 funzt nicht", ["bella12"]),
    ("passwrt is kaktus oder Kaktus1 eins von beiden", ["kaktus", "Kaktus1"]),
    ("Kennwort >> Falke.8", ["Falke.8"]),
    ("Passwort – Habicht8", ["Habicht8"]),
    ("Passwort\tBussard", ["Bussard"]),
    ("Zugang Server\nadm_klein\nRoggen!12", ["Roggen!12"]),
    ("Falls gefragt wird, Kennwort ist emma (alles klein)", ["emma"]),
    ("das kennwort ist übrigens rosenrot falls sie es brauchen", ["rosenrot"]),
    ("Passwort dürfte Schwalbe sein", ["Schwalbe"]),
    ("Passwort sollte Schwalbe3 sein", ["Schwalbe3"]),
    ("Kennwort müsste noch Kuh-17 sein", ["Kuh-17"]),
    ("Kommt man mit Ostsee2018 nicht mehr rein, das war immer unser Passwort.", ["Ostsee2018"]),
    ("Mit Birnbaum als Kennwort geht es nicht", ["Birnbaum"]),
    ("Alarmanlage aus mit 2580", ["2580"]),
    ("Schlüsselkasten Code 0911", ["0911"]),
    ("iPad entsperren: 258369", ["258369"]),
    ('our passphrase "green horse battery" is on a sticker', ["green horse battery"]),
    ("Ich geb Ihnen mal das PW durch => Lama_Lama", ["Lama_Lama"]),
    ("login=doc pw=doc", ["doc"]),
    ("1. Passwort alt Maus, 2. Passwort neu Ratte", ["Maus", "Ratte"]),
    ("Kennwort ist folgendes:\nKranich-Zug", ["Kranich-Zug"]),
    ("Passwort\nDohle2", ["Dohle2"]),
    ("TV: 1 445 667 889 / hj7k2p", ["hj7k2p"]),
    ("Zugang über AnyDesk 889 221 334, Zugriffskennwort Praxis-Zugriff", ["Praxis-Zugriff"]),
    ("Meine Frau sagt, das Kennwort heisse Edelweiss.", ["Edelweiss"]),
    ("Kennwort vermutlich Edelweiss oder Enzian", ["Edelweiss", "Enzian"]),
    ("Passwort evtl. Enzian1", ["Enzian1"]),
    ("My login is jsmith and my password rainbow", ["rainbow"]),
    ("Betrifft: Anmeldung mit dem Passwort Malve! nicht möglich", ["Malve!"]),
    ("> Bitte nennen Sie uns das Kennwort.\nGerne: Malve7", ["Malve7"]),
    ("Das Kennwort, welches wir seinerzeit von Ihnen bekamen (medi-start), gilt noch.", ["medi-start"]),
    ("Großes P, kleines r, kleines x, 2 1 ist das Kennwort", ["P, kleines r, kleines x, 2 1"]),
    ("Sie fragten nach dem Kennwort, es ist Posaune.", ["Posaune"]),
    ("Kennwort ist der Nachname vom Chef klein (hansen)", ["hansen"]),
    ("Kennwort ist der Name meines Hundes: Wotan", ["Wotan"]),
    ("Passwort = Praxisname + 1, d.h. Seehof1", ["Seehof1"]),
    ("Passwörter:\nServer Amsel12\nEmpfang Drossel3\nLabor Fink44", ["Amsel12", "Drossel3", "Fink44"]),
    ("Passwörter\n- PC1: rot\n- PC2: blau", ["rot", "blau"]),
    ("WLAN-Passwort Sommerfrische", ["Sommerfrische"]),
    ("Synology: admin Syno_2018", ["Syno_2018"]),
    ("Mailpasswort ist schneewittchen", ["schneewittchen"]),
    ("das passwort der mail ist dornröschen", ["dornröschen"]),
    ("Unsere Kennung 77123, das Kennwort Tango!", ["Tango!"]),
    ("[Benutzer] doc [Passwort] rumba7", ["rumba7"]),
    ("Benutzer…… doc\nPasswort…… Foxtrott", ["Foxtrott"]),
    ("Kennwort.......: Polka", ["Polka"]),
    ("TeamViewer 998 221 445 Kennwort 4 Ziffern 7312", ["7312"]),
    ("AnyDesk 1 002 334 556 + Kobold7!", ["Kobold7!"]),
    ("PIN1: 1234 PIN2: 5678", ["1234", "5678"]),
    ("the door code is 4321", ["4321"]),
    ("The Windows password (Oxford!) works, the one for isynet does not.", ["Oxford!"]),
    ("Is Oxford2019 a safe password?", ["Oxford2019"]),
    ("Ist Hering99 ein sicheres Passwort?", ["Hering99"]),
    ("Wenn ihr heute noch draufgeht: kennwort ist erdbeere, steht auch am monitor", ["erdbeere"]),
    ("Ich probiere Saale#1 und Saale#2, beide Kennwörter falsch", ["Saale#1", "Saale#2"]),
    ("Bei Login steht reception, bei Passwort Orchidee", ["Orchidee"]),
    ("Im Feld Kennwort trage ich Narzisse4 ein", ["Narzisse4"]),
    ("Geheimwort Krokus", ["Krokus"]),
    ("Datensicherung: Passwort ist Veilchen (ohne Leerzeichen)", ["Veilchen"]),
    ("Ich verrate es mal: Passwort Nummer eins ist Dahlie, Nummer zwei Dahlie2", ["Dahlie", "Dahlie2"]),
    ("Die Zugangsdaten zum Server lauten Administrator und G0ldregen", ["G0ldregen"]),
    ('Einwahl mit "praxis-falk" und "Ginster77"', ["Ginster77"]),
    ("Portalzugang falk@web.example mit Flieder!3", ["Flieder!3"]),
    ("<td>Kennwort</td><td>Lupine5</td>", ["Lupine5"]),
    ("Kennwort | Malve", ["Malve"]),
    ("Kennwort → Nessel", ["Nessel"]),
    ("Our front desk password is lighthouse and the doctor's is seagull.", ["lighthouse", "seagull"]),
    ("Please use username admin & password harbour.", ["harbour"]),
)

TALK = (
    'Kennwort von Windows-Benutzer "Empfang2" läuft ab',
    "Anmeldung an PC-EMPF-02 geht nicht",
    "WLAN FRITZ!Box 7590 fällt aus",
    "Passwort und Fritz!Box: muss ich da was ändern?",
    "Passwortanfrage Klose, 14467 Potsdam, Breite Str. 8",
    "Wegen Passwort: ich bin bis 16 Uhr da, 0331 778899, Klose",
    "Passwort\n\nDr. Gerlach\nMarkt 4\n09111 Chemnitz",
    "Ist unser Passwort bei Ihnen im Klartext gespeichert gewesen?",
    "Wie lautet das Kennwort für den Konnektor? Wir haben nur die Seriennummer 80276883.",
    "Die PIN hat jetzt 3 Fehlversuche.",
    "Zugangsdaten Kundenportal: bitte an info@praxis-voss.example schicken.",
    "Code 10 beim Gerätemanager für den Kartenleser.",
    "Passwort-Richtlinie: 12 Zeichen, Groß- und Kleinbuchstaben, Zahl.",
    "Benutzername oder Kennwort falsch.",
    "Kennwort steht auf der Rückseite des Konnektors.",
    "Kennwort: s. Vertrag",
    "Das Passwort war bis Freitag gültig.",
    "Der Zugang lautet auf Praxis Dr. Voß.",
    "Do we have to change the password for Windows 10 as well?",
    "The password is the same as before.",
    "TeamViewer 15 installiert, Verbindung klappt nicht.",
    "Der Schlüssel lautet auf AES-256.",
    "Pin-Nadeln nachbestellen, Art.-Nr. 33445.",
    "Das Codewort war uns nicht bekannt.",
    "Das Kennwort hat mein Vorgänger mitgenommen.",
    "Das PW ist auf meinem Handy gespeichert.",
    "Unser Passwort ist mindestens 12 Zeichen lang.",
    "Kennwort ist seit 2019 dasselbe.",
    "Das Passwort lautet auf jedem Platz gleich.",
    'Wer ist "sysadmin" und welches Passwort hat er?',
    "Kennwort vom Chef? Weiß nur der Chef.",
    "Passwortwechsel für: Windows, Konnektor, Router",
    "PIN 3 mal falsch",
    "PIN-Brief Nr. 33-8812 nie erhalten",
    "Die SMC-B ist freigeschaltet, PIN stimmt, Fehler 4085.",
    "ICD-Code J06.9 fehlt in der Liste.",
    "Diagnosecode U07.1 wird nicht übernommen.",
    "Zugangsdaten: Kundennummer 123456, mehr habe ich nicht",
    "Login ab 08:00 Uhr langsam",
    "Your password has expired. Please contact admin.",
    "Our key contact is Dr. Klein.",
    'Passwort für Benutzer "Arzt" bitte zurücksetzen',
    "Passwort: -",
    "PW: n/a",
    "PUK: verloren",
    "Passwort: das übliche",
    "Passwort: Rückruf unter 05141 22334",
    "Passwort Herr Dr. Huber",
    "Kennwort Benutzer Empfang zurücksetzen",
    "Ist das Passwort im Konnektor verschlüsselt abgelegt?",
    "Seit der Passwortänderung am 8.11.2021 um 9:30 Uhr geht nichts.",
    "Das Kennwort ist das Problem.",
    "Das Passwort war Frau Meier bekannt.",
    "PIN-Eingabe nach 60 Sekunden abgebrochen",
    "Die PIN besteht aus 6 Ziffern",
    "Login: Herr Bruns, Tel. 05141 22334",
    "The password was set by your technician.",
    "Sie fragten nach dem Kennwort, es ist uns entfallen.",
    "Kennwort besteht aus Zahlen und Buchstaben.",
    "Passwörter: ja, Zertifikate: nein",
    "Kennwort Herr Hansen: bitte neu",
    "Mailpasswort wurde nicht geändert",
    "Backup verschlüsselt, Kennwort nur beim Chef",
    "Login klappt nicht, Passwort klappt nicht",
    "Passworteingabe: Maske erscheint, Cursor blinkt",
    '"Passwort ungültig" steht da',
    "Das Kennwort lautet überall gleich, schlimm?",
    "Passwort am Montag, 8.11., geändert",
    "Wo kann ich bei x.isynet 5.20 das Passwort ändern?",
    "Anmeldung -> Benutzer -> Kennwort vergessen",
    "Unsere PIN wurde vom Techniker notiert, Auftrag 99123.",
    "PUK auch falsch, Hotline 0800 1234567 hilft nicht",
    "The password was Maria's idea.",
    "Can you tell me the password for the connector?",
    "Kennwort fürn Server hab ich nicht",
    "Kennwort des Hauptbenutzers: vermutlich nur Dr. Falk bekannt",
    "Passwort - dringend",
    "Kennwortsafe wurde gekauft",
    "Das Kennwort ist bei allen Helferinnen bekannt, soll ich es ändern?",
    "Das Passwort war leider Gottes verloren.",
    'Die Meldung "Kennwort" erscheint, Knopf "Weiter" ist grau.',
    "Kennwort gilt 90 Tage",
    "Unser Passwort finden Sie im Vertrag 2019-114.",
    "Wir haben 2 Passwörter: eins für Windows, eins für easymed.",
    "Passwörter: Wer ändert die?",
    "Die PIN wird am Terminal mit **** angezeigt",
    "Karten PIN Brief kam am 3. November",
    "TAN per App kommt nicht an",
    "Schlüssel zum Serverraum bei Frau Krüger, Zimmer 12",
    "Zugang für Herrn Krause sperren",
    "The pass mark is 50.",
    "Bitte Passwort zurücksetzen.",
    "Unser Kennwort läuft ab am 12.11.2021.",
    "Der PIN-Brief ist nicht angekommen.",
    "Ticket-Nr. 4711-22",
    "Unsere BSNR 721234500",
    "Das Kennwort haben wir bereits geändert, alles in Ordnung.",
    "Kennwort: bekannt",
    "Sind unsere Passwörter bei Ihnen gestohlen worden?",
    "Can you reset my password please?",
    "Fehlermeldung: Falsches Kennwort (Fehler 1326)",
    "Unser Passwort ist sicher genug, sagt unser EDV-Mann Herr Krause.",
)


@pytest.mark.parametrize(("text", "secrets"), TOLD)
def test_what_is_told_in_passing_is_masked_and_the_signature_stays(text, secrets):
    masked = mask(MAIL.format(text))

    assert [secret for secret in secrets if secret in masked.text] == []
    assert masked.text.endswith("Eva Kern\nPraxis Dr. Kern\nTel. 0561 998877\n")


@pytest.mark.parametrize("text", TALK)
def test_near_misses_are_left_as_they_are(text):
    mail = MAIL.format(text)

    assert mask(mail).text == mail


@pytest.mark.parametrize(
    "text",
    [
        "Passwort:\nAnsprechpartner: Ulla Frey\nOrt: 29221 Celle",
        "Kennwort vergessen\nPraxis: Praxis am Markt\nSoftware: x.isynet",
        "Passwort:\n\nViele Grüße\nUlla Frey\nPraxis am Markt",
        "Anmeldung: Ulla Frey\nBenutzer: praxis\nE-Mail: praxis@markt.example",
    ],
)
def test_the_other_fields_of_a_form_are_no_credentials(text):
    assert mask(text).count == 0


def test_the_number_of_a_remote_session_is_masked_only_with_its_key():
    alone = mask("TeamViewer-ID 1 234 567 890, bitte rufen Sie an.")
    with_key = mask("TeamViewer-ID 1 234 567 890, Kennwort wq8r3t")

    assert alone.count == 0
    assert (with_key.count, "567" in with_key.text) == (2, False)


def test_a_key_behind_the_number_of_a_remote_session_is_masked():
    shown = mask("Einfach draufschalten, AnyDesk: 411 223 998, darunter steht k7wm3x. Zimmer 3a, bis 8uhr30.").text

    assert shown == "Einfach draufschalten, AnyDesk: [•••], darunter steht [•••]. Zimmer 3a, bis 8uhr30."


def test_what_the_subject_names_is_masked_below_it():
    text = "Wir haben überall dasselbe, nämlich Heidi1961!, auch am Router."

    assert mask(text, spoken=names_credentials("Frage zu unseren Kennwörtern")).text == text.replace("Heidi1961!", MASK)
    assert not names_credentials("Frage zum Router")


@pytest.mark.parametrize(
    "text", ["our account 'guest' with the word Minze-Tee-7 works", "Konto gast, mit dem Wort Minze-Tee-7"]
)
def test_a_word_beside_an_account_is_its_key(text):
    assert "Minze" not in mask(text).text


@pytest.mark.parametrize(
    "text",
    [
        "ICH VERLANGE EINE ANTWORT!!! Seit 19 JAHREN!!! Wer hat das Passwort für den Konnektor?",
        "Das Kennwort haben Sie vergeben. Angenommen, es ist in falschen Händen: käme damit jemand herein?",
        "Zugang, falls nötig, über die Zentrale\nKontakt: ich, 03741 52 00 61, App. 3",
    ],
)
def test_shouting_later_sentences_and_numbers_to_ring_are_no_credentials(text):
    assert mask(text).count == 0


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Passwort: Sommer 2021!", "Passwort: [•••] [•••]"),
        ('Das Kennwort lautet "drei kleine Birken 7".', 'Das Kennwort lautet "[•••] [•••] [•••] [•••]".'),
    ],
)
def test_a_credential_of_several_words_is_masked_whole(text, left):
    assert mask(text).text == left


def test_a_word_nobody_calls_a_password_is_masked_beside_the_user():
    assert mask("kommst rein mit praxis und Winter22").text == "kommst rein mit praxis und [•••]"
