import pytest

from intake.mail.message import Message
from intake.mail.origin import Bounce, Kind, origin_of
from tests.mail.samples import IDENTITY, OURS, message, parsed

SENT = "intake.0123456789abcdef.00000000000000000000@hersteller.example"


def bounce(mail: Message) -> Bounce:
    verdict = origin_of(mail, identity=IDENTITY)
    assert verdict.kind is Kind.BOUNCE
    assert verdict.bounce is not None
    return verdict.bounce


def report(*groups: str, original: str = f"Message-ID: <{SENT}>\nTo: praxis@vogt.example\n") -> Message:
    status = "\n\n".join(("Reporting-MTA: dns; mx.vogt.example", *groups))
    body = (
        "--b\nContent-Type: text/plain\n\nThis is the mail system at host mx.vogt.example.\n"
        f"--b\nContent-Type: message/delivery-status\n\n{status}\n"
        f"--b\nContent-Type: text/rfc822-headers\n\n{original}\n--b--\n"
    )
    return message(
        body,
        From="Mail Delivery System <MAILER-DAEMON@mx.vogt.example>",
        Return_Path="<>",
        Subject="Undelivered Mail Returned to Sender",
        Content_Type='multipart/report; report-type=delivery-status; boundary="b"',
    )


FAILED = "Final-Recipient: rfc822; Praxis@vogt.example\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 unknown"


def test_a_delivery_status_names_recipient_status_and_our_letter():
    assert bounce(report(FAILED)) == Bounce(
        recipients=("praxis@vogt.example",), status="5.1.1", permanent=True, original_message_id=SENT
    )


@pytest.mark.parametrize(
    ("group", "recipients", "status", "permanent"),
    [
        ("Final-Recipient: rfc822;a@b.de\nAction: delayed\nStatus: 4.4.1", ("a@b.de",), "4.4.1", False),
        ("Final-Recipient: rfc822;a@b.de\nAction: failed\nStatus: 4.4.7", ("a@b.de",), "4.4.7", True),
        ("Final-Recipient: rfc822;a@b.de\nAction: failed (gone)\nStatus: 5.2.2 (full)", ("a@b.de",), "5.2.2", True),
        (
            "Final-Recipient: rfc822;a@b.de\nAction: failed\nStatus: 5.0.0\nDiagnostic-Code: smtp; 552 5.2.2 full",
            ("a@b.de",), "5.2.2", True,
        ),
        ("Final-Recipient: x400; /cn=vogt\nOriginal-Recipient: rfc822;a@b.de\nAction: failed\nStatus: 5.1.1", ("a@b.de",), "5.1.1", True),
        ("Final-Recipient: rfc822;a@b.de\nStatus: 4.2.0", ("a@b.de",), "4.2.0", False),
        ("Action: failed\nStatus: 5.1.1", ("praxis@vogt.example",), "5.1.1", True),
        (f"{FAILED}\n\nFinal-Recipient: rfc822; c@d.de\nAction: delivered\nStatus: 2.0.0", ("praxis@vogt.example",), "5.1.1", True),
        (f"{FAILED}\n\n{FAILED}\n\nFinal-Recipient: rfc822; c@d.de\nAction: failed", ("praxis@vogt.example", "c@d.de"), "5.1.1", True),
    ],
)  # fmt: skip
def test_the_fields_of_a_delivery_status_are_weighed(group, recipients, status, permanent):
    told = bounce(report(group))
    assert (told.recipients, told.status, told.permanent) == (recipients, status, permanent)


def test_a_report_of_success_is_no_bounce():
    verdict = origin_of(report("Final-Recipient: rfc822; a@b.de\nAction: delivered\nStatus: 2.0.0"), identity=IDENTITY)
    assert (verdict.kind, verdict.bounce) == (Kind.REPORT, None)
    assert not verdict.may_be_answered


QMAIL = """Hi. This is the qmail-send program at ns3.vogt.example.
I'm afraid I wasn't able to deliver your message to the following addresses.
This is a permanent error; I've given up. Sorry it didn't work out.

<praxis@vogt.example>:
Sorry, no mailbox here by that name. (#5.1.1)

--- Below this line is a copy of the message.

Return-Path: <notfall@hersteller.example>
Message-ID: <letter@hersteller.example>
To: praxis@vogt.example
"""
EXIM = """This message was created automatically by mail delivery software.

A message that you sent could not be delivered to one or more of its
recipients. This is a permanent error. The following address(es) failed:

  praxis@vogt.example
    host mx.vogt.example [198.51.100.17]
    SMTP error from remote mail server after end of data:
    552 5.2.2 <praxis@vogt.example>: Quota exceeded

------ This is a copy of the message's headers. ------

From: notfall@hersteller.example
To: praxis@vogt.example
Message-ID: <letter@hersteller.example>
"""
GMX = """This message was created automatically by mail delivery software.

The following address failed:

"praxis@vogt.example":
SMTP error from remote server after RCPT command:
5.1.1 Requested action not taken: mailbox unavailable

--- The header of the original message is following. ---

Message-ID: <letter@hersteller.example>
To: praxis@vogt.example
"""
EXCHANGE = """Fehler bei der Nachrichtenzustellung an folgende Empfänger oder Gruppen:

praxis@vogt.example
Die eingegebene E-Mail-Adresse konnte nicht gefunden werden.

#550 5.1.1 RESOLVER.ADR.RecipNotFound; not found ##

Ursprüngliche Nachrichtenkopfzeilen:

Message-ID: <letter@hersteller.example>
"""
GMAIL = """** Adresse nicht gefunden **

Ihre Nachricht wurde nicht zugestellt an praxis@vogt.example, da die Adresse nicht gefunden wurde.

550 5.1.1 The email account does not exist.

----- Original message -----

Message-ID: <letter@hersteller.example>
"""


@pytest.mark.parametrize(
    ("text", "subject", "status"),
    [
        (QMAIL, "failure notice", "5.1.1"),
        (EXIM, "Mail delivery failed: returning message to sender", "5.2.2"),
        (GMX, "Mail delivery failed: returning message to sender", "5.1.1"),
        (EXCHANGE, "Unzustellbar: Ihre Nachricht", "5.1.1"),
        (GMAIL, "Delivery Status Notification (Failure)", "5.1.1"),
    ],
)
def test_non_deliveries_told_in_words_are_understood(text, subject, status):
    mail = message(text, From="MAILER-DAEMON@vogt.example", Return_Path="<>", Subject=subject)
    assert bounce(mail) == Bounce(
        recipients=("praxis@vogt.example",),
        status=status,
        permanent=True,
        original_message_id="letter@hersteller.example",
    )


def test_a_warning_of_delay_is_not_for_good():
    text = "Your message has been delayed and will be retried.\n\n<praxis@vogt.example>: connection timed out\n"
    told = bounce(message(text, From="MAILER-DAEMON@vogt.example", Subject="Warning: message delayed"))
    assert (told.recipients, told.permanent) == (("praxis@vogt.example",), False)


def test_failed_recipients_may_stand_in_a_header():
    told = bounce(message("Nothing.\n", X_Failed_Recipients="a@b.de, c@d.de"))
    assert told.recipients == ("a@b.de", "c@d.de")


def test_the_answered_letter_is_taken_for_the_failed_one_where_no_copy_is_returned():
    text = "Delivery has failed to these recipients:\n\npraxis@vogt.example\n"
    mail = message(text, From="postmaster@vogt.example", Subject="Undeliverable: x", In_Reply_To=f"<{SENT}>")
    assert bounce(mail).original_message_id == SENT


def test_our_own_addresses_are_never_the_failed_ones():
    text = f"Your message from {OURS} could not be delivered to <praxis@vogt.example>.\n"
    assert bounce(message(text, From="MAILER-DAEMON@x.example", Subject="Returned mail")).recipients == (
        "praxis@vogt.example",
    )


@pytest.mark.parametrize(
    ("subject", "sender"),
    [
        ("Fwd: Undelivered Mail Returned to Sender", "praxis@vogt.example"),
        ("WG: Unzustellbar: Formular", "praxis@vogt.example"),
        ("AW: failure notice", "praxis@vogt.example"),
    ],
)
def test_a_person_who_forwards_a_bounce_is_no_bounce(subject, sender):
    verdict = origin_of(message(f"Was heißt das?\n\n{QMAIL}", Subject=subject, From=sender), identity=IDENTITY)
    assert verdict.may_be_answered


def test_a_report_without_a_body_of_its_own_still_is_no_inquiry():
    mail = parsed(b"Return-Path: <>\r\nFrom: MAILER-DAEMON@x.example\r\nSubject: Returned mail\r\n\r\n")
    assert bounce(mail).recipients == ()
