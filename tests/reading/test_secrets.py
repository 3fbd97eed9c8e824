"""Credentials are masked in whatever form they are told, and talk about passwords is left alone."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intake.reading.secrets import MASK, mask
from tests.reading.samples import reading

TOLD = (
    ("Unser WLAN-Schlüssel: 8x7-Kran-99", ["8x7-Kran-99"]),
    ("pw = Sommer21", ["Sommer21"]),
    ("Das Kennwort lautet Blaubeere.", ["Blaubeere"]),
    ("login: praxis, passwort: 1234", ["1234"]),
    ("Zugang zum Server: Administrator / Herbst2021!", ["Herbst2021!"]),
    ("Wartungszugang: user service pass geheim123", ["geheim123"]),
    ("TeamViewer 1 234 567 890, PW: g4h7k2", ["1 234 567 890", "g4h7k2"]),
    ("AnyDesk-ID: 123 456 789 (Passwort praxis2021)", ["123 456 789", "praxis2021"]),
    ("die pin 4711 für die smc-b", ["4711"]),
    ("PIN.SMC: 123456", ["123456"]),
    ("Konnektor-PIN ist 12345678.", ["12345678"]),
    ("Sie wollten die PIN vom Kartenterminal. Das ist die, hinten draufgeklebt, 12345 678, glaube ich.", ["12345 678"]),
    ("mit Passwort Adler-7 kommen Sie drauf", ["Adler-7"]),
    ("das Passwort von Frau Meier (Mausi1966) geht nicht mehr", ["Mausi1966"]),
    ("Unser Windows-Passwort „Praxis2020“ geht", ["Praxis2020"]),
    ("Passwort bisher: medistar1", ["medistar1"]),
    ("altes Passwort Rose99 neues Passwort Tulpe88", ["Rose99", "Tulpe88"]),
    ("Mein Passwort war Sommer2020, jetzt Herbst2021", ["Sommer2020", "Herbst2021"]),
    ("PIN für die Karte: 56 78 90", ["56 78 90"]),
    ("Password for remote access: hunter-2", ["hunter-2"]),
    ("our admin password is Winter!19", ["Winter!19"]),
    ("Fernwartungskennwort: abc-def", ["abc-def"]),
    ("ich habe ueberall praxis123 als passwort", ["praxis123"]),
    ("unser passwort 123456 ist doch sicher oder?", ["123456"]),
    ("Passwort wäre Kater_Felix7", ["Kater_Felix7"]),
    ("Benutzer praxis Passwort blume", ["blume"]),
    ("Kennung/Passwort: arzt1/geheim", ["arzt1/geheim"]),
    ("Wir haben überall dasselbe Passwort. Es ist Schwarzwald88", ["Schwarzwald88"]),
    ("Passwort ist immer noch das alte: Praxis-2015", ["Praxis-2015"]),
    ("Passwort: Sommer 2021!", ["Sommer 2021!"]),
    ("Zugangsdaten: admin Sommer21", ["Sommer21"]),
    ('Passwort = "dr.maier"', ["dr.maier"]),
    ("Passwort:\nHerbst21", ["Herbst21"]),
    ("Das Admin-Passwort vom Konnektor kennen auch eure Techniker (lautet bis heute Kasten#4711)", ["Kasten#4711"]),
    ("Falls ihr draufmüsst, Windows-Anmeldung dort: praxis / sonnenmail7", ["sonnenmail7"]),
    ("Konnektor: 10.0.0.5, admin / Celle-2020-TI!", ["Celle-2020-TI!"]),
    ("Logging in as Reception with welcome123 works.", ["welcome123"]),
    ("Kundencenter mmueller/Katze99!", ["Katze99!"]),
    ("Passwort vom Drucker 4711", ["4711"]),
    ("Alarmcode: 7788#", ["7788#"]),
    ("Quick Assist Code 482913", ["482913"]),
    ("anydesk 987654321 pw leberkas", ["987654321", "leberkas"]),
    ("Das WLAN heißt Praxis5, Schlüssel 99887766aabb", ["99887766aabb"]),
    ("Einmalpasswort 993 421", ["993 421"]),
    ("Bitte nutzen Sie admin mit 12Monkeys!", ["12Monkeys!"]),
    ("Login Arzt1, Kennwort Arzt1", ["Arzt1"]),
    ("Kennwort=geheim", ["geheim"]),
    ("Passw.: Herbst#1", ["Herbst#1"]),
    ("Kennwort des Administrators lautet seit Jahren Alpenveilchen", ["Alpenveilchen"]),
    ("Das Datenbankkennwort masterkey haben wir nie geändert.", ["masterkey"]),
    ("Server 192.168.1.10, User sysdba, pw dazu Moos_44.", ["Moos_44"]),
    ("Zugang: empfang geheim123, bitte danach ändern", ["geheim123"]),
    ("Kennung/Passwort praxis01 / Hasenfuss", ["Hasenfuss"]),
    ("AnyDesk 918273645 (Passwort sommer)", ["918273645", "sommer"]),
    ("TAN 883921 kam per SMS", ["883921"]),
    ("Der Bestätigungscode lautet 55102", ["55102"]),
    ('Ins WLAN "Praxis-Gast" einbuchen, Schlüssel ist Fuchs-4471-Garten.', ["Fuchs-4471-Garten"]),
    ("Sie kommen mit Administrator und dem Kennwort Tannenbaum rein.", ["Tannenbaum"]),
    ("Bitte loggen Sie sich mit svc_med / T0plader ein", ["T0plader"]),
    ("Konnektor: super / konnektor99!", ["konnektor99!"]),
    ("VPN: Gateway vpn.praxis.example, User mx, PSK: a8f!k2-99", ["a8f!k2-99"]),
    ("Der Code für die Tür ist 4711#", ["4711#"]),
    ("Tresorcode 8 7 6 5", ["8 7 6 5"]),
    ("es ist immer noch das alte passwort, also Heidelberg!", ["Heidelberg"]),
    (
        "Bitlocker 123456-234567-345678-456789-567890-678901-789012-890123",
        ["123456-234567-345678-456789-567890-678901-789012-890123"],
    ),
    ("Die PIN der SMC-B steht im Brief: 12 34 56 78", ["12 34 56 78"]),
    ("Transport-PIN 12345 auf 654321 geändert", ["12345", "654321"]),
    ("PIN der Karte (Ende 0815): 335577", ["335577"]),
    ("Wir geben die 335577 als PIN ein und es kommt Fehler", ["335577"]),
    ("335577 ist die PIN", ["335577"]),
    ("unsere Pin 4 7 1 1 2 2", ["4 7 1 1 2 2"]),
    ("PIN für die SMC-B, falls Sie sie brauchen: 335577", ["335577"]),
    ("Die Sicherung ist mit Eifelturm_58 verschlüsselt", ["Eifelturm_58"]),
    ("Schlüssel für die Sicherung: Kuckuck77", ["Kuckuck77"]),
    ("Das Kennwort der Datensicherung ist dasselbe wie überall: praxis1", ["praxis1"]),
    ("Unser Kennwort, Kirschbaum7, ist jedem bekannt", ["Kirschbaum7"]),
    ("das passwort für den server ist kleve.", ["kleve"]),
    ("Benutzername praxis\nPasswort Baum", ["Baum"]),
    ("Das Codewort ist Kirschbaum", ["Kirschbaum"]),
)

TALK = (
    "Ich habe mein Passwort vergessen.",
    "Passwort ändern: wie geht das in x.comfort 4.2?",
    "Welche Passwörter müssen wir ändern? Windows 10, Server 2019 und Konnektor?",
    "Das Passwort ist abgelaufen",
    "Kennwort: bitte telefonisch",
    "PIN-Eingabe schlägt fehl, Tel. 0561 123456",
    "Unsere Praxis hat die Passwörter am 08.11.2021 geändert",
    "Passwort zurücksetzen für Benutzer Müller",
    "PIN dreimal falsch eingegeben am Orga 6141, Karte gesperrt",
    "Login: Benutzername unbekannt (praxisvogt)",
    "Wir kommen mit Benutzer und Passwort nicht in x.isynet 5.14",
    'Die Meldung lautet "Passwort falsch (Fehler 4711)"',
    "Das Passwort lautet wie immer.",
    "Passwort? Welches Passwort denn!",
    "Sollen wir auch die Passwörter für KV-SafeNet und TI-Konnektor ändern?",
    "TeamViewer geht nicht, Tel. 0561 1234567",
    "Fernwartung am 08.11. um 14 Uhr",
    "Kundennummer 12345678, Passwort bekannt",
    "Unser Passwort ist Chefsache.",
    "Anmeldung: 0561/123456 / Herr Meier",
    "Login-Probleme: Praxis Dr. Meier / x.comfort",
    "Password reset request for Windows Server 2019 and Office 365",
    "Konto: DE12 5001 0517 0648 4898 90",
    "Das Kennwort wird bei jedem Start abgefragt (siehe Foto IMG_2231.jpg)",
    "Key-Account-Manager: Herr Lux / 0561",
    "Fernwartung unter 0561 1234567",
    "Bitte rufen Sie mich wegen des Passworts an: 0561 998877",
    'Ich solle mein Kennwort "bestätigen", weil sonst die Lizenz abläuft.',
    "Xaver Haslinger, Software-Kontor Süd, 0991 / 37 11 40",
    "password policy: minimum 12 characters",
    "Passwortliste unter \\\\srv01\\praxis\\pw.xlsx ist nicht betroffen",
    "Empfang / Platz3 und Benutzer/Platz2 sind gesperrt, der Benutzer auch.",
    "PIN der SMC-B (ICCSN 8027688311) gesperrt",
    "Konnektor: Secunet3 (Version 4.10.1), das Passwort gilt noch",
    "Benutzer: Empfang / Anmeldung",
    "PIN-Eingabe am Kartenterminal ORGA 6141 dauert lange",
    "Passwort-Manager KeePass2 im Einsatz",
    "Lizenzschlüssel ABCD-1234-EFGH-5678 wird nicht angenommen",
    "TAN-Verfahren der Bank ist nicht betroffen",
    "Bestätigungscode kam nie an, Handy 0172 3344556",
    "Die PIN kenne ich nicht. Praxis Dr. Neu, 37073 Göttingen",
    "PIN geht nicht\nPraxis Dr. Neu\nAm Markt 3, 37073 Göttingen",
    "Passwörter: Windows, x.isynet, Konnektor - alle ändern?",
    "Was ist mit dem Passwort Konnektor?",
    "Login mit Benutzername und Passwort dauert ewig",
    "mit dem Passwort Probleme",
    "Fernwartungs-ID wird nicht angezeigt, 0551 223344",
    "Die Sicherung ist mit AES-256 verschlüsselt",
    "Passwort:\n\nMit freundlichen Grüßen\nTina Neu",
    "das passwort ist komisch",
    "KW 45 sind wir im Urlaub",
    "Wir benötigen die neuen Freischaltcodes bis Monatsende.",
)


@pytest.mark.parametrize(("text", "secrets"), TOLD)
def test_a_told_credential_is_masked(text, secrets):
    masked = mask(text)

    assert [secret for secret in secrets if secret in masked.text] == []
    assert masked.count >= len(secrets)
    assert MASK in masked.text


@pytest.mark.parametrize("text", TALK)
def test_talk_about_passwords_holds_no_credential(text):
    masked = mask(text)

    assert (masked.text, masked.count) == (text, 0)


@given(st.text(alphabet="passwortkenPIN: =\"'!#0123456789abc\n/,.", max_size=300))
@settings(max_examples=60, derandomize=True)
def test_masking_only_replaces_and_never_adds_words(text):
    masked = mask(text)

    kept = masked.text.split(MASK)
    position = 0
    for piece in kept:
        position = text.index(piece, position) + len(piece)
    assert (masked.count == 0) == (masked.text == text)


def test_a_credential_leaves_neither_by_text_nor_subject_nor_evidence():
    found = reading(
        "Praxis: Praxis Dr. Kern, Kennwort Blume-77\nAnsprechpartner: Ulla Frey, PIN 123456",
        subject="Passwort lautet Distel-88",
    )

    assert found.secrets_masked == 3
    assert not any(secret in repr(found) for secret in ("Blume-77", "123456", "Distel-88"))


def test_a_remote_session_number_is_no_telephone_number():
    found = reading("TeamViewer-ID 0845 221 093 / Kennwort h7kq3x\nGruß\nUlla Frey")

    assert "0845 221 093" not in found.text
    assert "+49845221093" not in repr(found.fields)
