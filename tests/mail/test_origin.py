from dataclasses import replace

import pytest

from intake.mail.message import EmailAddress
from intake.mail.origin import Kind, Sign, origin_of
from intake.mail.references import own_message_id
from tests.mail.samples import IDENTITY, KEY, OURS, message

OWN_ID = own_message_id("0123456789abcdef", KEY, "hersteller.example")


def origin(body: str = "Guten Tag,\n\nder Drucker geht nicht.\n", **headers: str | None):
    return origin_of(message(body, **headers), identity=IDENTITY)


def test_a_sender_field_of_the_persons_provider_is_no_sign():
    assert origin(Sender="versand@provider.example").signs == ()


def test_a_persons_mail_may_be_answered():
    verdict = origin()
    assert (verdict.kind, verdict.signs, verdict.bounce) == (Kind.INQUIRY, (), None)
    assert verdict.may_be_answered


NEVER_ANSWERED = [
    ({"Return_Path": "<>"}, Kind.AUTO_REPLY, Sign.NULL_RETURN_PATH),
    ({"From": "MAILER-DAEMON@vogt.example"}, Kind.AUTO_REPLY, Sign.MACHINE_SENDER),
    ({"From": "Postmaster <postmaster@vogt.example>"}, Kind.AUTO_REPLY, Sign.MACHINE_SENDER),
    ({"From": "no-reply@vogt.example"}, Kind.AUTO_REPLY, Sign.MACHINE_SENDER),
    ({"From": "noreply-support@vogt.example"}, Kind.AUTO_REPLY, Sign.MACHINE_SENDER),
    ({"From": "DoNotReply@vogt.example"}, Kind.AUTO_REPLY, Sign.MACHINE_SENDER),
    ({"From": "bitte-nicht-antworten@vogt.example"}, Kind.AUTO_REPLY, Sign.MACHINE_SENDER),
    ({"Auto_Submitted": "auto-replied"}, Kind.AUTO_REPLY, Sign.AUTO_SUBMITTED),
    ({"Auto_Submitted": "auto-generated (vacation)"}, Kind.AUTO_REPLY, Sign.AUTO_SUBMITTED),
    ({"Auto_Submitted": "auto-notified; owner=x"}, Kind.AUTO_REPLY, Sign.AUTO_SUBMITTED),
    ({"Precedence": "bulk"}, Kind.BULK, Sign.PRECEDENCE),
    ({"Precedence": "Junk"}, Kind.BULK, Sign.PRECEDENCE),
    ({"Precedence": "list"}, Kind.BULK, Sign.PRECEDENCE),
    ({"Precedence": "auto_reply"}, Kind.AUTO_REPLY, Sign.AUTO_REPLY_HEADER),
    ({"List_Id": "<l.example>"}, Kind.BULK, Sign.LIST_HEADER),
    ({"List_Post": "NO"}, Kind.BULK, Sign.LIST_HEADER),
    ({"Sender": "Mail System <MAILER-DAEMON@vogt.example>"}, Kind.AUTO_REPLY, Sign.MACHINE_SENDER),
    ({"List_Unsubscribe": "<mailto:x@y>"}, Kind.BULK, Sign.LIST_HEADER),
    ({"List_Unsubscribe": "<mailto:x@y>", "Auto_Submitted": "auto-generated"}, Kind.BULK, Sign.AUTO_SUBMITTED),
    ({"X_CSA_Complaints": "x@y"}, Kind.BULK, Sign.NEWSLETTER),
    ({"X_Autoreply": "yes"}, Kind.AUTO_REPLY, Sign.AUTO_REPLY_HEADER),
    ({"X_Autorespond": "Urlaub"}, Kind.AUTO_REPLY, Sign.AUTO_REPLY_HEADER),
    ({"X_OTRS_Loop": "yes"}, Kind.AUTO_REPLY, Sign.AUTO_REPLY_HEADER),
    ({"Delivered_To": "Autoresponder"}, Kind.AUTO_REPLY, Sign.AUTO_REPLY_HEADER),
    ({"X_Auto_Response_Suppress": "OOF, AutoReply"}, Kind.INQUIRY, Sign.SUPPRESSES_REPLIES),
    ({"Subject": "Automatische Antwort: Ihre Anfrage"}, Kind.AUTO_REPLY, Sign.AUTO_REPLY_SUBJECT),
    ({"Subject": "Abwesenheitsnotiz: Ihre Anfrage"}, Kind.AUTO_REPLY, Sign.AUTO_REPLY_SUBJECT),
    ({"Subject": "Out of Office: your mail"}, Kind.AUTO_REPLY, Sign.AUTO_REPLY_SUBJECT),
    ({"Subject": "Out of the office"}, Kind.AUTO_REPLY, Sign.AUTO_REPLY_SUBJECT),
    ({"Subject": "Automatic reply: your mail"}, Kind.AUTO_REPLY, Sign.AUTO_REPLY_SUBJECT),
    ({"Subject": "Nicht im Büro: AW: Drucker"}, Kind.AUTO_REPLY, Sign.AUTO_REPLY_SUBJECT),
    ({"X_Spam_Flag": "YES"}, Kind.SPAM, Sign.UPSTREAM_SPAM),
    ({"X_Spam_Status": "Yes, score=9.1"}, Kind.SPAM, Sign.UPSTREAM_SPAM),
    ({"X_MS_Exchange_Organization_SCL": "6"}, Kind.SPAM, Sign.UPSTREAM_SPAM),
    (
        {"X_Forefront_Antispam_Report": "CIP:1.2.3.4;CTRY:;LANG:de;SCL:9;SFV:SPM;CAT:PHSH"},
        Kind.SPAM,
        Sign.UPSTREAM_SPAM,
    ),
    ({"X_UI_Filterresults": "junk:10;V03"}, Kind.SPAM, Sign.UPSTREAM_SPAM),
    ({"X_GMX_Antispam": "5 (Score=9)"}, Kind.SPAM, Sign.UPSTREAM_SPAM),
    ({"X_Intake_Letter": "receipt <x@y>"}, Kind.AUTO_REPLY, Sign.LOOP_HEADER),
    ({"Message_ID": f"<{OWN_ID}>"}, Kind.AUTO_REPLY, Sign.OWN_MESSAGE_ID),
    ({"From": OURS}, Kind.INQUIRY, Sign.OWN_ADDRESS),
    ({"From": "notfall+ak48293176@hersteller.example"}, Kind.INQUIRY, Sign.OWN_ADDRESS),
    ({"From": "nobody"}, Kind.INQUIRY, Sign.NO_SENDER),
    ({"From": None}, Kind.INQUIRY, Sign.NO_SENDER),
    ({"To": "undisclosed-recipients:;"}, Kind.INQUIRY, Sign.BLIND_COPY),
    ({"To": "other@vogt.example"}, Kind.INQUIRY, Sign.BLIND_COPY),
    ({"To": None}, Kind.INQUIRY, Sign.BLIND_COPY),
    ({"Authentication_Results": "mx.provider.example; dmarc=fail"}, Kind.INQUIRY, Sign.FAILED_AUTHENTICATION),
    ({"Content_Type": "multipart/report; report-type=disposition-notification"}, Kind.REPORT, Sign.DELIVERY_REPORT),
]


@pytest.mark.parametrize(("headers", "kind", "sign"), NEVER_ANSWERED)
def test_each_sign_of_a_machine_forbids_an_answer(headers, kind, sign):
    verdict = origin(**headers)
    assert verdict.kind is kind
    assert sign in verdict.signs
    assert not verdict.may_be_answered
    assert verdict.evidence


PEOPLE = [
    {"Auto_Submitted": "no"},
    {"Precedence": "first-class"},
    {"X_Spam_Flag": "NO"},
    {"X_Spam_Status": "No, score=0.1"},
    {"X_MS_Exchange_Organization_SCL": "-1"},
    {"X_UI_Filterresults": "notjunk:1;V03"},
    {"X_GMX_Antispam": "0 (Mail was not recognized as spam)"},
    {"X_Forefront_Antispam_Report": "CIP:1.2.3.4;SCL:1;SFV:NSPM;CAT:NONE"},
    {"X_Auto_Response_Suppress": "RN, NRN"},
    {"X_Loop": "praxis@vogt.example"},
    {"Feedback_ID": "12345678:user:proton"},
    {"Return_Path": "<praxis@vogt.example>"},
    {"Subject": "AW: Automatische Antwort: Ihre Anfrage"},
    {"Subject": "Re: Out of Office: Ihre Anfrage"},
    {"Subject": "WG: Abwesenheitsnotiz"},
    {"Subject": "Automatische Antwort funktioniert nicht"},
    {"Subject": "Abwesenheitsassistent läuft nicht mehr"},
    {"Subject": "Automatische Datensicherung bricht ab"},
    {"Subject": "Fwd: Undeliverable: Formular"},
    {"Subject": "Unzustellbare Arztbriefe in KIM"},
    {"In_Reply_To": f"<{OWN_ID}>", "References": f"<{OWN_ID}>"},
    {"From": "antwort@vogt.example"},
    {"From": "info@daemonen.example"},
    {"Cc": OURS, "To": "praxis@vogt.example"},
    {"To": OURS.replace("@", "+ak48293176@")},
    {"To": "alt@hersteller.example", "X_Original_To": "alt@hersteller.example"},
    {"To": "alt@hersteller.example", "Resent_To": OURS},
    {"Authentication_Results": "mx.provider.example; dmarc=pass"},
]


@pytest.mark.parametrize("headers", PEOPLE)
def test_what_only_resembles_a_sign_does_not_silence_us(headers):
    verdict = origin(**headers)
    assert (verdict.kind, verdict.signs) == (Kind.INQUIRY, ())


def test_a_form_on_a_website_is_a_persons_mail_that_is_not_answered():
    verdict = origin(From="noreply@portal.example", Reply_To="praxis@vogt.example")
    assert (verdict.kind, verdict.signs) == (Kind.INQUIRY, (Sign.MACHINE_SENDER,))


@pytest.mark.parametrize(
    "body",
    [
        "Dies ist eine automatische Antwort.\nIch melde mich.\n",
        "Ihre Anfrage ist da.\n\nDiese E-Mail wurde maschinell erstellt.\n",
        "Ich bin bis 19.11. nicht im Haus. Ihre Nachricht wird nicht weitergeleitet.\n",
        "Die Praxis ist bis 12.11. geschlossen. In dringenden Fällen wenden Sie sich an Dr. Pfennig.\n",
        "This is an automated response.\n",
        "I am out of the office and have limited access to e-mail.\n",
    ],
)
def test_an_answering_machine_is_known_by_its_text_where_no_header_tells(body):
    verdict = origin(body, Subject="AW: Ihre Anfrage")
    assert (verdict.kind, verdict.signs) == (Kind.AUTO_REPLY, (Sign.AUTO_REPLY_TEXT,))


@pytest.mark.parametrize(
    "body",
    [
        "Das Rezept wird automatisch erstellt, aber nicht gedruckt.\n",
        "Ich bin ab morgen im Urlaub, bitte rufen Sie Frau Petri an.\n",
        "Vielen Dank für Ihre Nachricht. Ich bin mittwochs nicht erreichbar.\n",
        "Ich habe nur eine automatische Antwort bekommen.\n",
        "Was soll das?\n\n> Dies ist eine automatische Antwort.\n",
        "Diese E-Mail wurde automatisch auf Viren geprüft.\n",
        "Meine Mail kam zurück: 550 5.1.1 user unknown. Wohin soll ich schreiben?\n",
    ],
)
def test_people_may_write_of_machines(body):
    assert origin(body).may_be_answered


def test_a_vacation_note_in_bulk_is_an_auto_reply():
    verdict = origin(Auto_Submitted="auto-replied (vacation)", Precedence="bulk", X_Spam_Flag=None)
    assert verdict.kind is Kind.AUTO_REPLY
    assert {Sign.AUTO_SUBMITTED, Sign.PRECEDENCE} <= set(verdict.signs)


def test_a_domain_report_is_a_report():
    attached = 'Content-Type: application/gzip; name="r.xml.gz"\n\nx\n'
    body = f"--b\nContent-Type: text/plain\n\nReport\n--b\n{attached}\n--b--\n"
    verdict = origin(
        body, Subject="Report Domain: h.example Submitter: g.example", Content_Type='multipart/mixed; boundary="b"'
    )
    assert (verdict.kind, verdict.signs) == (Kind.REPORT, (Sign.DMARC_REPORT,))


@pytest.mark.parametrize(
    ("report", "kind", "sign"),
    [
        ("disposition-notification", Kind.AUTO_REPLY, Sign.READ_REPORT),
        ("feedback-report", Kind.REPORT, Sign.FEEDBACK_REPORT),
    ],
)
def test_an_abuse_report_is_a_report_and_a_read_report_an_automatic_answer(report, kind, sign):
    body = f"--b\nContent-Type: text/plain\n\nGelesen\n--b\nContent-Type: message/{report}\n\nReporting-UA: x\n--b--\n"
    verdict = origin(body, Content_Type=f'multipart/report; report-type={report}; boundary="b"')
    assert (verdict.kind, verdict.signs) == (kind, (sign,))


def test_without_a_configured_authserv_id_no_result_counts():
    nobody = replace(IDENTITY, authserv_ids=frozenset())
    mail = message(Authentication_Results="mx.provider.example; dmarc=fail")
    assert origin_of(mail, identity=nobody).may_be_answered


def test_every_own_address_is_ours_whatever_its_case():
    assert origin(From="NOTFALL@Hersteller.Example").signs == (Sign.OWN_ADDRESS,)
    assert EmailAddress("notfall@hersteller.example") in IDENTITY.own_addresses
