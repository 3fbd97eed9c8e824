"""Sample mails from machines, attacks on the loop protection, and broken mail: none of them may be answered."""

from datetime import datetime

from intake.demo.sample import MAILBOX, Draft, Ending, Sample, SentLetter
from intake.mail.origin import Kind
from intake.triage.decision import NoReplyReason


def _silent(draft: Draft, kind: Kind, *, joins: str | None = None) -> Sample:
    ending = Ending(kind=kind, outcome=NoReplyReason.MACHINE, ticket_of=joins)
    return Sample(name=draft.name, sender=draft.sender[1], ending=ending, build=draft.build, answers=joins)


def _reports() -> tuple[Sample, ...]:
    receipt = Draft(
        name="read-receipt",
        sender=("Praxis Dr. Ahlers", "praxis@dr-ahlers.example"),
        subject="Gelesen: Ihre Meldung ist angekommen",
        text="Ihre Nachricht wurde gelesen.\n",
        headers=(("X-MS-Exchange-Generated-Message-Source", "Mailbox Rules Agent"), ("Auto-Submitted", "auto-replied")),
    )
    circular = Draft(
        name="mailing-list",
        sender=("Ärztenetz", "rundbrief@aerztenetz.example"),
        subject="[Ärztenetz] Erfahrungen mit dem Ausfall?",
        text="Liebe Kolleginnen und Kollegen,\nwer hat schon wieder Zugriff?\n",
        headers=(("List-Id", "<rundbrief.aerztenetz.example>"), ("List-Post", "<mailto:rundbrief@aerztenetz.example>")),
    )
    return (_silent(receipt, Kind.AUTO_REPLY), _silent(circular, Kind.BULK))


def _automatic() -> tuple[Sample, ...]:
    return (
        _silent(
            Draft(
                name="out-of-office",
                sender=("Dr. med. Anna Vogt", "vogt@kinderarzt-vogt.example"),
                subject="Automatische Antwort: Ihre Anfrage",
                text="Ich bin bis zum 22.11. nicht in der Praxis. In dringenden Fällen wenden Sie sich an die Vertretung.\n",
                headers=(("Auto-Submitted", "auto-replied"), ("X-Auto-Response-Suppress", "All")),
            ),
            Kind.AUTO_REPLY,
            joins="signature",
        ),
        _silent(
            Draft(
                name="ticket-robot",
                sender=("IT-Dienstleister", "noreply@it-haus.example"),
                subject="[Ticket#88123] Ihre Nachricht ist eingegangen",
                text="Vielen Dank, wir haben Ihre Nachricht erhalten.\n",
                headers=(("Auto-Submitted", "auto-generated"),),
            ),
            Kind.AUTO_REPLY,
        ),
        _silent(
            Draft(
                name="newsletter",
                sender=("Praxisbedarf Aktuell", "news@praxisbedarf.example"),
                subject="Angebote der Woche",
                text="Handschuhe und Masken zum Sonderpreis.\n",
                headers=(
                    ("List-Unsubscribe", "<https://praxisbedarf.example/ab>"),
                    ("List-Id", "<news.praxisbedarf.example>"),
                    ("Precedence", "bulk"),
                ),
            ),
            Kind.BULK,
        ),
        _silent(
            Draft(
                name="spam",
                sender=("Gewinnzentrale", "win@lucky.example"),
                subject="Sie haben gewonnen",
                text="Klicken Sie hier.\n",
                headers=(("X-Spam-Flag", "YES"),),
            ),
            Kind.SPAM,
        ),
    )


def _bounce(now: datetime, letter: SentLetter | None) -> bytes:
    """A delivery status notification (RFC 3464) for a letter of ours."""
    assert letter is not None
    original = letter.raw.replace(b"\r\n", b"\n").partition(b"\n\n")[0].decode("ascii", "replace")
    return (
        (
            f"Return-Path: <>\nFrom: Mail Delivery System <MAILER-DAEMON@post.example>\nTo: {MAILBOX}\n"
            f"Subject: Undelivered Mail Returned to Sender\nDate: {now:%a, %d %b %Y %H:%M:%S +0000}\n"
            "Message-ID: <bounce@post.example>\nAuto-Submitted: auto-replied\nMIME-Version: 1.0\n"
            'Content-Type: multipart/report; report-type=delivery-status; boundary="b1"\n\n'
            "--b1\nContent-Type: text/plain\n\nThe mail system could not deliver your message.\n\n"
            "--b1\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; post.example\n\n"
            f"Final-Recipient: rfc822; {letter.recipient}\nAction: failed\nStatus: 5.1.1\n"
            "Diagnostic-Code: smtp; 550 5.1.1 User unknown\n\n"
            f"--b1\nContent-Type: text/rfc822-headers\n\n{original}\n\n--b1--\n"
        )
        .replace("\n", "\r\n")
        .encode()
    )


def _own_letter(_now: datetime, letter: SentLetter | None) -> bytes:
    """A letter of ours that a misguided rule sends straight back."""
    assert letter is not None
    return letter.raw


def _attacks() -> tuple[Sample, ...]:
    machine = Ending(kind=Kind.AUTO_REPLY, outcome=NoReplyReason.OWN_MAIL)
    from_ourselves = Draft(
        name="from-ourselves",
        sender=("medatixx Akutservice", MAILBOX),
        subject="Bitte antworten",
        text="Praxis: Praxis Echo\nSoftware: easymed\nAnsprechpartner: Anton Echo\nTelefon: 0561 1234567\n",
    )
    null_path = Draft(
        name="null-return-path",
        sender=("Wiederholer", "repeat@loop.example"),
        subject="Re: Ihre Anfrage",
        text="Praxis: Praxis Echo\nSoftware: easymed\nAnsprechpartner: Anton Echo\nTelefon: 0561 1234567\n",
        headers=(("Return-Path", "<>"),),
    )
    return (
        Sample(
            name="bounce",
            sender="",
            ending=Ending(kind=Kind.BOUNCE, outcome=NoReplyReason.MACHINE, ticket_of="one-liner"),
            build=_bounce,
            answers="one-liner",
        ),
        Sample(name="own-letter-returned", sender="", ending=machine, build=_own_letter, answers="attachment"),
        Sample(
            name=from_ourselves.name,
            sender=MAILBOX,
            ending=Ending(kind=Kind.INQUIRY, outcome=NoReplyReason.OWN_MAIL),
            build=from_ourselves.build,
        ),
        _silent(null_path, Kind.AUTO_REPLY),
    )


def _deep(now: datetime, _letter: SentLetter | None) -> bytes:
    """Sixty multiparts, one inside the other: twice as deep as any honest mail."""
    head = (
        f"From: Schachtel <box@deep.example>\r\nTo: {MAILBOX}\r\nSubject: Schachteln\r\n"
        f"Message-ID: <deep@deep.example>\r\nDate: {now:%a, %d %b %Y %H:%M:%S +0000}\r\nMIME-Version: 1.0\r\n"
    )
    parts = "".join(f'Content-Type: multipart/mixed; boundary="{i}"\r\n\r\n--{i}\r\n' for i in range(60))
    return (head + parts + "Content-Type: text/plain\r\n\r\nHallo\r\n").encode()


def _nothing(_now: datetime, _letter: SentLetter | None) -> bytes:
    return b""


def _broken() -> tuple[Sample, ...]:
    again = Draft(
        name="form",
        sender=("Praxis Dr. Ahlers", "praxis@dr-ahlers.example"),
        subject="Drucker für Rezepte, zweite Nachricht",
        text="Dies ist eine andere Nachricht unter derselben Message-ID.\n",
    )
    twice = Ending(kind=None, outcome=NoReplyReason.FURTHER_DELIVERY, ticket_of="two-questions")
    return (
        Sample(
            name="delivered-twice",
            sender="",
            ending=twice,
            build=_nothing,
            repeats="two-questions",
        ),
        Sample(
            name="too-deep",
            sender="box@deep.example",
            ending=Ending(kind=None, outcome=NoReplyReason.UNREADABLE),
            build=_deep,
        ),
        Sample(
            name="same-id-other-text",
            sender=again.sender[1],
            ending=Ending(kind=Kind.INQUIRY, outcome=NoReplyReason.SUSPICIOUS),
            build=again.build,
        ),
    )


def endless() -> bytes:
    """A mail for the quarantine: what a script of a practice's server sent, a line repeated without end."""
    text = "FEHLER 0x80004005 beim Zugriff auf die Datenbank\r\n" * 4000
    return (
        f"From: Praxisserver <server@praxis-wolff.example>\r\nTo: {MAILBOX}\r\nSubject: Protokoll vom Server\r\n"
        f"Message-ID: <endless@praxis-wolff.example>\r\n\r\n{text}"
    ).encode()


def machines() -> tuple[Sample, ...]:
    """All samples that no letter may answer."""
    return (*_automatic(), *_reports(), *_attacks(), *_broken())
