import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intake.mail.body import SegmentKind, typed
from intake.mail.form import is_report
from intake.mail.letter import FORM_LABELS, OWN_LETTER_END, OWN_LETTER_MARK
from tests.mail.samples import IDENTITY, OURS

ANSWER = "Guten Tag,\n\nder Drucker geht wieder.\n\n"
QUOTED_BELOW = [
    f"Am 08.11.21 um 14:05 schrieb {OURS}:\n> Was fehlt?\n",
    "Am 08.11.2021 um 14:05 schrieb Praxis Vogt <a@vogt.example>:\n\nWas fehlt?\n",
    "Am Mo., 8. Nov. 2021 um 14:05 Uhr schrieb Hersteller Service <\nservice@hersteller.example>:\n\n> Was fehlt?\n",
    "Hersteller <service@hersteller.example> schrieb am Mo., 8. Nov. 2021,\n14:05:\n\n> Was fehlt?\n",
    "Am Montag, 8. November 2021, 14:05:44 MEZ hat Hersteller <s@h.example> Folgendes geschrieben:\n\nWas fehlt?\n",
    "Von: Hersteller <s@h.example>\nGesendet: Montag, 8. November 2021 14:05\nAn: Praxis\nBetreff: AW: Drucker\n\nWas fehlt?\n",
    (
        "________________________________\nVon: Hersteller <s@h.example>\nGesendet: Montag, 8. November 2021 14:05\n"
        "An: Praxis <p@x.example>\nCc: Info\nBetreff: AW: Drucker\n\nWas fehlt?\n"
    ),
    "*Von:* Hersteller <s@h.example>\n*Gesendet:* Montag, 8. November 2021 14:05\n*An:* Praxis\n*Betreff:* AW\n\nWas fehlt?\n",
    "-----Ursprüngliche Nachricht-----\nVon: Hersteller\nGesendet: Montag\nAn: Praxis\nBetreff: x\n\nWas fehlt?\n",
    "Gesendet: Montag, 08. November 2021 um 14:05 Uhr\nVon: Hersteller <s@h.example>\nAn: p@x.example\nBetreff: x\nWas fehlt?\n",
    (
        "-------- Originalnachricht --------\nVon: Hersteller <s@h.example>\nDatum: 08.11.21 14:05 (GMT+01:00)\nAn: p@x.example\n"
        "Betreff: x\n\nWas fehlt?\n"
    ),
    "> Am 08.11.2021 um 14:05 schrieb Hersteller <s@h.example>:\n>\n> Was fehlt?\n",
    "On Mon, Nov 8, 2021 at 2:05 PM Vendor <s@h.example> wrote:\n\n> Was fehlt?\n",
    "On 8 Nov 2021, at 14:05, Vendor <s@h.example> wrote:\n\nWas fehlt?\n",
    "From: Vendor <s@h.example>\nSent: Monday, November 8, 2021 2:05 PM\nTo: Practice\nSubject: RE: printer\n\nWas fehlt?\n",
    "-----Original Message-----\nFrom: Vendor\nSent: Monday\nTo: Practice\nSubject: x\n\nWas fehlt?\n",
    "| Am 08.11.2021 um 16:11 schrieb s@h.example:\n| Guten Tag,\n|\n| Was fehlt?\n",
    "> Was fehlt?\n",
    "Hersteller schrieb:\n\n> Was fehlt?\n",
    "Zitat von Hersteller <s@h.example>:\n\n> Was fehlt?\n",
    "* Hersteller <s@h.example> [2021-11-08 14:05]:\n> Was fehlt?\n",
    "2021-11-08 14:05 GMT+01:00 Hersteller Service <\nservice@hersteller.example>:\n\n> Was fehlt?\n",
    "Am Mo., 8. Nov. 2021 um 14:05 Uhr schrieb Hersteller\n\n<mailto:s@h.example>:\n\nWas fehlt?\n",
    "In einer eMail vom 08.11.2021 14:05:00 Westeuropäische Zeit schreibt s@h.example:\n\nWas fehlt?\n",
    "Original Message processed by david®\nDrucker 8. November 2021, 14:05 Uhr\nVon Hersteller\nAn Praxis\n\nWas fehlt?\n",
    "-----Ursprüngliche Mitteilung-----\nVon: Hersteller\nVerschickt: Mo, 8 Nov 2021\nAn: Praxis\n\nWas fehlt?\n",
    "-----H/Firma schrieb: -----\nAn: p@x.example\nVon: H/Firma\nDatum: 08.11.2021\nBetreff: x\n\nWas fehlt?\n",
    "-----Ursprünglicher Termin-----\nVon: Hersteller\nGesendet: Montag\nAn: Praxis\nBetreff: x\n\nWas fehlt?\n",
    "Message du : 08/11/2021 14:05\nDe : H <s@h.example>\nA : p@x.example\nCopie à :\nSujet : x\n\nQuoi ?\n",
    "---------- Původní e-mail ----------\nOd: H <s@h.example>\nKomu: p@x.example\nDatum: 8. 11. 2021\n\nCo chybí?\n",
    "Feladó: H <s@h.example>\nKüldve: 2021. november 8.\nCímzett: P\nTárgy: x\n\nMi hiányzik?\n",
    "H <s@h.example> ezt írta (2021. nov. 8., 14:05):\n\n> Mi hiányzik?\n",
    "------------------ 原始邮件 ------------------\n发件人: H\n主题: x\n\n什么？\n",
]


@pytest.mark.parametrize("quote", QUOTED_BELOW)
def test_what_stands_above_a_quote_is_typed_and_the_quote_is_not(quote):
    body = typed(ANSWER + quote, identity=IDENTITY, subject="AW: Drucker")
    assert body.typed == ANSWER.strip("\n")
    assert body.forwarded == ""


@pytest.mark.parametrize(
    "sentence",
    [
        "Am 8.11. schrieb mir die KV:\nbitte melden Sie das dem Hersteller.\n",
        "Von: unten nach oben lesen.\nDatum: weiss ich nicht.\n",
        "Praxis | Dr. Vogt\nalles gut\n",
        "Ursprünglich war alles gut.\n",
        "Viele Grüße von der KV sollte ich ausrichten, aber das Programm startet seit heute früh einfach nicht mehr.\n",
        "Hinweis: Der Server ist aus.\n",
        "Wichtiger Hinweis: morgen ist geschlossen.\n",
        "Diese Mail ist dringend!\n",
        "Bitte prüfen Sie, warum wir keine Rezepte drucken können.\n",
        "Achtung: externe Festplatte defekt.\n",
        "Falls Sie nicht der richtige Ansprechpartner sind, leiten Sie es weiter.\n",
        "Virenfrei ist unser Server laut Scan.\n",
        "Von der Mail-Anlage haben wir nichts.\n",
        "Gesendet haben wir das Fax schon zweimal.\n",
        "Datenschutz ist uns wichtig, was müssen wir tun?\n",
        "Danke Frau Müller für den Rückruf gestern.\n",
        "5 > 3, das Programm meint aber 3 > 5.\n",
        "Heute um 14:05 schrieb das Programm:\nKeine Verbindung.\n",
        "Am 8.11. um 14:05 schrieb die KV:\nbitte melden.\n",
        "Am 08.11.2021 um 14:05 schrieb uns Ihr Service:\nNeustart hilft.\nHilft aber nicht.\n",
        "Der Betreuer it@edv.example schrieb uns gestern:\nDer Server ist aus.\n",
        "Von: a@vogt.example\nDatum: 8.11.2021\nwir haben ein Problem.\n",
        "Weitergeleitet von der KV haben wir ein Schreiben.\n",
        "Am 08.11.2021 um 14:05 Uhr hat die Hotline geschrieben:\nNeustart hilft.\n",
        "Am Montag, 8.11.2021, 14:05 Uhr, schrieb Herr Mai vom Service:\nNeustart hilft.\n",
        "Original-Nachricht:\nKeine Verbindung zum Server\n",
        "Von: Dr. Vogt, Kassel\nAn: Notfallannahme\nDatum: 8.11.2021\nBetreff: Drucker\n\nDer Drucker geht nicht.\n",
        "| Arbeitsplatz | Fehler |\n| Empfang | 17 |\n| Labor | 23 |\n",
        "Diese E-Mail schreibe ich vom Handy, weil der Server Viren hat.\n",
        "Diese Nachricht senden wir nur für Frau Neu, der Server hat Viren.\n",
        "Achtung: Mail vom externen Absender mit Anhang erhalten, was tun?\n",
        "Gesendet mit Outlook kam die Mail zurück.\n",
        "Externe E-Mail: kommt seit gestern nicht mehr an.\n",
        "Bitte beachten Sie, dass wir nur per E-Mail erreichbar sind.\n",
        "Der Versand von Befunden per E-Mail klappt nicht.\n",
        "Sind Sie nicht erreichbar?\n",
        "Danke und viele Grüße soll ich auch noch von der Kollegin sagen.\n",
        "Von meinem Handy gesendet habe ich das schon gestern.\n",
        "Sent from my old laptop, which is much slower than the new one.\n",
        "----\nDas waren die ersten Punkte, nun folgt der letzte.\nFax tot.\n",
    ],
)
def test_a_sentence_that_only_looks_like_a_quote_stays_typed(sentence):
    text = f"Guten Tag,\n{sentence}Bitte um Rückruf."
    assert typed(text, identity=IDENTITY).typed == text


def test_answers_between_quoted_lines_are_typed():
    text = "Am 8.11.2021 um 14:05 schrieb s@h.example:\n> Geht es wieder?\nJa.\n> Seit wann?\nSeit heute.\n"
    body = typed(text, identity=IDENTITY)
    assert body.typed == "Ja.\nSeit heute."


def test_the_rest_of_a_long_quoted_line_broken_off_by_the_mail_program_is_no_answer():
    text = f"Hallo\n> {'wort ' * 15}\nrest davon\n> weiter\nmeine Antwort\n"
    assert typed(text, identity=IDENTITY).typed == "Hallo\nmeine Antwort"


SIGNED = [
    "Mit freundlichen Grüßen\nDr. Anna Vogt\n\nPraxis Dr. Vogt\nTel. 0561 123450\n",
    "MfG\nA. Vogt\n",
    "Viele liebe Grüße aus Kassel\nAnna\n",
    "Kind regards,\nAnna Vogt\n",
    "MfG Dr. Vogt\nTel. 0561 123450\n",
    "Viele Grüße, Anna Vogt, Praxis am Markt\n",
    "-- \nPraxis Dr. Vogt\nTel. 0561 123450\n",
    "Von meinem iPhone gesendet\n",
    "Gesendet von Outlook für iOS\n",
    "Diese Nachricht wurde von meinem Android-Gerät mit K-9 Mail gesendet.\n",
    "Sent from my iPad\n",
    "Gesendet mit der GMX Mail App\n",
    "_____________________\nPraxis Dr. Vogt\nTel. 0561 123450\n",
    "From my iPhone\n",
    "Sent from [Mail](https://go.example/?LinkId=550986) for Windows 10\n",
    "Get [Outlook for Android](https://aka.example/x)\n",
    "Verzonden met BlackBerry Work\n",
    "從我的 iPhone 傳送\n",
    "Vielen Dank und freundliche Grüße\nAnna Vogt\n",
    "Danke, LG\nAnna\n",
    "Mit freundlichen Grüßen / Best regards\nAnna Vogt\n",
    "Schöne Grüße und einen schönen Tag!\nAnna Vogt\n",
    "Es grüßt Sie herzlich\nAnna Vogt\n",
    "Ihr Praxisteam aus der Marktstraße\nTel. 0561 123450\n",
    "Med venlig hilsen\nAnna Vogt\n",
    "Mvh,\nAnna\n",
    "Met vriendelijke groet,\nAnna Vogt\n",
    "Cordiali saluti\nAnna Vogt\n",
    "Z poważaniem,\nAnna Vogt\n",
    "S pozdravem\nAnna Vogt\n",
]


@pytest.mark.parametrize("signature", SIGNED)
def test_a_signature_is_set_apart(signature):
    body = typed(f"Guten Tag,\nnichts geht.\n\n{signature}", identity=IDENTITY)
    assert (body.typed, body.signature) == ("Guten Tag,\nnichts geht.", signature.strip("\n"))


@pytest.mark.parametrize("signature", ["MfG\nA. Vogt", "_____________________\nPraxis Dr. Vogt\nTel. 0561 123450"])
def test_a_signature_below_the_quote_is_set_apart_like_one_above_it(signature):
    body = typed(f"Nichts geht.\n> Was geht nicht?\n\n{signature}\n", identity=IDENTITY)
    assert (body.typed.strip(), body.signature) == ("Nichts geht.", signature)


@pytest.mark.parametrize("thanks", ["Vielen Dank!", "Thank you!", "Thanks"])
def test_a_last_word_of_thanks_without_a_name_below_it_is_typed(thanks):
    assert typed(f"Es geht wieder.\n\n{thanks}\n", identity=IDENTITY).typed == f"Es geht wieder.\n\n{thanks}"


def test_a_postscript_below_the_signature_is_typed():
    body = typed("Nichts geht.\n\nMfG\nA. Vogt\n\nPS: Auch das Fax ist tot.\n", identity=IDENTITY)
    assert body.typed == "Nichts geht.\n\nPS: Auch das Fax ist tot."


def test_a_request_below_the_signature_is_typed():
    body = typed("Nichts geht.\n\nMfG\nA. Vogt\n\nBitte rufen Sie uns bis 12 Uhr an.\n", identity=IDENTITY)
    assert body.typed == "Nichts geht.\n\nBitte rufen Sie uns bis 12 Uhr an."


def test_a_greeting_without_anything_before_it_is_no_signature():
    assert typed("Viele Grüße\nDr. Vogt, x.isynet, 0561 123450\n", identity=IDENTITY).signature == ""


@pytest.mark.parametrize(
    "disclaimer",
    [
        "Diese E-Mail enthält vertrauliche Informationen. Wenn Sie nicht der Adressat sind, löschen Sie sie.\n",
        "This e-mail and any attachments are confidential and intended solely for the addressee.\n",
        "Bitte prüfen Sie der Umwelt zuliebe, ob der Ausdruck dieser Mail erforderlich ist.\n",
        "Virenfrei. www.avast.com\n",
        "Sind Sie nicht der richtige Adressat, so löschen Sie diese Mail.\n",
        "Bitte beachten Sie, dass eine E-Mail auf ihrem Weg unverschlüsselt sein kann.\n",
        "Die Übermittlung von Daten per E-Mail ist nicht sicher.\n",
    ],
)
def test_a_disclaimer_is_set_apart_from_text_and_signature(disclaimer):
    body = typed(f"Nichts geht.\n\nMfG\nA. Vogt\n\n{disclaimer}\nTel. 0561 123450\n", identity=IDENTITY)
    assert body.typed == "Nichts geht."
    assert body.signature == "MfG\nA. Vogt\n\nTel. 0561 123450"
    assert [segment.text.strip() for segment in body.segments if segment.kind is SegmentKind.DISCLAIMER] == [
        disclaimer.strip()
    ]


@pytest.mark.parametrize(
    "warning",
    [
        "ACHTUNG: Diese E-Mail kommt von außerhalb, extern!",
        "*** Externe E-Mail ***",
        "EXTERNE MAIL: Bitte öffnen Sie keine Links.",
        "Einige Personen, die diese Nachricht erhalten haben, erhalten selten E-Mails von a@vogt.example.",
    ],
)
def test_a_gateways_warning_above_the_text_is_set_apart(warning):
    assert typed(f"{warning}\n\nNichts geht.\n", identity=IDENTITY).typed == "Nichts geht."


COLLEAGUE = (
    "Von: Sandra Lenk\nGesendet: Montag, 8. November 2021 10:22\nAn: Dr. Horst\nBetreff: Termine\n\nNichts geht.\n"
)


def test_a_forward_is_the_senders_word():
    body = typed(f"Bitte kümmern.\n\n{COLLEAGUE}", identity=IDENTITY, subject="WG: Termine")
    assert (body.typed, body.forwarded) == ("Bitte kümmern.", COLLEAGUE.strip("\n"))


def test_without_own_text_and_without_an_answers_subject_a_mail_below_is_a_forward():
    assert typed(COLLEAGUE, identity=IDENTITY).forwarded == COLLEAGUE.strip("\n")
    assert typed(COLLEAGUE, identity=IDENTITY, subject="AW: Termine").forwarded == ""


@pytest.mark.parametrize(
    "forward",
    [
        "-------- Weitergeleitete Nachricht --------\nBetreff: x\nDatum: Mon, 8 Nov 2021\nVon: S. Lenk\nAn: H\n\nNichts geht.\n",
        "---------- Forwarded message ---------\nVon: S. Lenk <s@l.example>\nDate: Mo., 8. Nov.\nSubject: x\n\nNichts geht.\n",
        "Anfang der weitergeleiteten Nachricht:\n\n> Von: S. Lenk\n> Betreff: x\n> Datum: 8. November\n>\n> Nichts geht.\n",
        "Begin forwarded message:\n\n> From: S. Lenk\n> Subject: x\n> Date: 8. November\n>\n> Nichts geht.\n",
    ],
)
def test_the_forwarding_forms_of_mail_programs_are_known(forward):
    body = typed(f"Siehe unten.\n\n{forward}", identity=IDENTITY)
    assert body.typed == "Siehe unten."
    assert body.forwarded.endswith("Nichts geht.")


def test_a_forward_keeps_its_lines_that_look_like_the_opening_of_a_quote():
    text = "Bitte.\n\n---- Weitergeleitet von S. Lenk/Praxis am 08.11.2021 14:05 ----\n\n> Frau Neu schrieb:\n> Nichts geht.\n"
    assert typed(text, identity=IDENTITY).forwarded.endswith("Frau Neu schrieb:\nNichts geht.")


def test_our_letter_inside_a_forward_is_still_ours():
    own = f"Von: Notfall <{OURS}>\nGesendet: Montag\nAn: x\nBetreff: y\n\nBitte nennen Sie uns Ihre Praxis.\n"
    body = typed(f"Bitte.\n\n{COLLEAGUE}\n{own}", identity=IDENTITY, subject="WG: y")
    assert "Bitte nennen Sie" not in body.forwarded
    assert body.segments[-1].kind is SegmentKind.OWN_LETTER


FORM = "".join(f"{label}:\n" for label in FORM_LABELS["de"].values())
LETTER = (
    f"{OWN_LETTER_MARK['de']}\n\nEs fehlt noch:\n\n{FORM}\nSenden Sie keine Kennwörter.\n\n{OWN_LETTER_END['de']}\n"
)
VALUES = ["Praxis Dr. Vogt", "x.isynet", "Anna Vogt", "0561 / 12 34 50"]
FILLED = tuple(zip(FORM_LABELS["de"].values(), VALUES, strict=True))


def filled(template: str) -> str:
    letter = LETTER
    for label, value in FILLED:
        letter = letter.replace(f"{label}:\n", template.format(label=label, value=value))
    return letter


def quoted(text: str) -> str:
    return "".join(f"> {line}\n" for line in text.splitlines())


@pytest.mark.parametrize(
    "text",
    [
        quoted(filled("{label}: {value}\n")),
        filled("{label}: {value}\n"),
        f"Von: {OURS}\nGesendet: Montag\nAn: x\nBetreff: y\n\n" + filled("{label}: {value}\n"),
        quoted(filled("{label}\t{value}\n")),
        filled("{label}:\n{value}\n"),
        quoted(LETTER).replace(":\n>", ":\n>").replace("Praxisname:\n", "Praxisname: Praxis Dr. Vogt\n")
        .replace("software:\n", "software: x.isynet\n").replace("partner/in:\n", "partner/in: Anna Vogt\n")
        .replace("Rückruf:\n", "Rückruf: *0561 / 12 34 50*\n"),
    ],
)  # fmt: skip
def test_values_filled_into_our_quoted_form_are_kept(text):
    body = typed(f"Hier die Angaben.\n\n{text}", identity=IDENTITY)
    assert body.filled == FILLED
    assert body.typed == "Hier die Angaben."


def test_values_written_between_the_quoted_lines_are_kept():
    text = quoted(LETTER)
    for label, value in FILLED:
        text = text.replace(f"> {label}:\n", f"> {label}:\n{value}\n")
    assert typed(f"Am 8.11.21 um 14:05 schrieb {OURS}:\n{text}", identity=IDENTITY).filled == FILLED


@pytest.mark.parametrize("empty", ["", " ____________", " …", " [bitte ausfüllen]"])
def test_an_empty_form_fills_nothing(empty):
    text = LETTER.replace(":\n", f":{empty}\n")
    assert typed(f"Siehe unten!\n\n{quoted(text)}", identity=IDENTITY).filled == ()
    assert typed(f"Siehe unten!\n\n{text}", identity=IDENTITY).filled == ()


def test_a_form_that_comes_back_as_a_quote_is_read_with_its_usual_labels():
    text = "> Name der Praxis: MVZ Nord\n> Praxissoftware: x.isynet\n> Kontaktperson: Fr. Neu\n> Telefon: 0561 123456\n"

    filled = dict(typed(text, identity=IDENTITY).filled)

    assert filled["Kontaktperson"] == "Fr. Neu"
    assert filled["Telefon"] == "0561 123456"


OF_TWO_LINES = (
    "> Telefon: 0561 123456\n> {label} Der Server fährt hoch, aber an allen Plätzen\n> kommt nur ein graues Fenster.\n"
)


@pytest.mark.parametrize(
    "label", ["Ihr Anliegen:", "Problem:", "Fehlerbeschreibung:", "Störung:", "*Was ist passiert?*:", "Your concern:"]
)
def test_what_is_the_matter_is_read_to_the_end_of_its_paragraph(label):
    text = f"> Name der Praxis: MVZ Nord\n{OF_TWO_LINES.format(label=label)}>\n> Ihr Team\n"

    body = typed(f"Ausgefüllt.\n\n{text}", identity=IDENTITY)

    assert body.filled[-1][1] == "Der Server fährt hoch, aber an allen Plätzen kommt nur ein graues Fenster."
    assert is_report(body.filled[-1][0])


def test_what_is_the_matter_ends_where_the_next_label_stands():
    text = f"> Name der Praxis: MVZ Nord\n{OF_TWO_LINES.format(label='Anliegen:')}> Mobil: 0171 1234567\n"

    body = typed(text, identity=IDENTITY)

    assert [label for label, _ in body.filled] == ["Name der Praxis", "Telefon", "Anliegen", "Mobil"]


def test_what_is_the_matter_in_a_quote_without_our_form_is_not_the_senders():
    assert typed(f"Siehe unten!\n\n{OF_TWO_LINES.format(label='Problem:')}", identity=IDENTITY).filled == ()


@pytest.mark.parametrize("value", ["", " (bitte ausfüllen)", " ____"])
def test_an_empty_question_what_is_the_matter_fills_nothing(value):
    text = f"> Name der Praxis: MVZ Nord\n> Ihr Anliegen:{value}\n>\n> Ihr Team\n"

    assert [label for label, _ in typed(text, identity=IDENTITY).filled] == ["Name der Praxis"]


def test_what_stands_below_our_letter_is_typed_again():
    assert typed(f"{LETTER}\nWir rufen Sie an.\n", identity=IDENTITY).typed == "Wir rufen Sie an."


def test_the_form_copied_below_our_letter_is_typed():
    letter = f"Von: {OURS}\nGesendet: Montag\nAn: x\nBetreff: y\n\nEs fehlt:\n{FORM}\nMit freundlichen Grüßen\nDas Team\n\n\n"
    copied = "".join(f"{label}: {value}\n" for label, value in FILLED)
    body = typed(f"{letter}{copied}Und bitte schnell.\n", identity=IDENTITY)
    assert body.typed == f"{copied}Und bitte schnell."


LINES = st.sampled_from(
    [
        "Guten Tag",
        "",
        "> zitiert",
        ">> tief",
        "| Balken",
        "-- ",
        "MfG",
        "Von: A <a@b.de>",
        "Gesendet: heute",
        "An: B",
        "Betreff: C",
        f"Am 8.11.21 um 14:05 schrieb {OURS}:",
        "________________",
        *OWN_LETTER_MARK.values(),
        *OWN_LETTER_END.values(),
        f"{FORM_LABELS['de']['practice']}:",
        f"> {FORM_LABELS['de']['software']}: x",
        "Diese E-Mail enthält Vertrauliches",
        "\t",
    ]
)


@settings(max_examples=300, derandomize=True, deadline=None)
@given(st.lists(LINES, max_size=30).map("\n".join), st.sampled_from(["", "AW: x", "WG: x"]))
def test_the_segments_joined_give_the_whole_text_again(text, subject):
    body = typed(text, identity=IDENTITY, subject=subject)
    assert "".join(segment.text for segment in body.segments) == text
