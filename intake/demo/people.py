"""Sample mails from people: complete ones, ones with gaps, and follow-ups. All practices and persons are made up."""

from intake.demo.sample import Draft, Ending, Sample
from intake.mail.origin import Kind
from intake.triage.decision import NoReplyReason, ReplyPurpose

_RECEIPT = Ending(kind=Kind.INQUIRY, outcome=ReplyPurpose.RECEIPT)
_ASK = Ending(kind=Kind.INQUIRY, outcome=ReplyPurpose.ASK_BACK)


def _sample(draft: Draft, ending: Ending, answers: str | None = None) -> Sample:
    return Sample(name=draft.name, sender=draft.sender[1], ending=ending, build=draft.build, answers=answers)


def _complete() -> tuple[Draft, ...]:
    return (
        Draft(
            name="form",
            sender=("Praxis Dr. Ahlers", "praxis@dr-ahlers.example"),
            subject="Drucker für Rezepte",
            text="Praxis: Hausarztpraxis Dr. med. Jutta Ahlers\nSoftware: x.isynet\nAnsprechpartnerin: Sabine Koch\n"
            "Telefon: 0561 9283746\n\nSeit heute früh druckt das System keine Rezepte mehr, Blankopapier geht.\n",
        ),
        Draft(
            name="signature",
            sender=("Dr. med. Anna Vogt", "vogt@kinderarzt-vogt.example"),
            subject="Frage zu den Passwörtern",
            text="Guten Tag,\n\nwir arbeiten mit easymed. Müssen wir jetzt unsere Passwörter ändern, und wo finden wir eine"
            " Anleitung dazu?\n\nMit freundlichen Grüßen\nDr. med. Anna Vogt\n\nKinderarztpraxis Dr. med. Anna Vogt\n"
            "Lange Straße 12, 34117 Kassel\nTel. 0561 4455660\nFax 0561 4455661\n",
        ),
        Draft(
            name="prose",
            sender=("Petra Lindner", "petra.lindner@mail.example"),
            subject="Terminkalender leer",
            text="Sehr geehrte Damen und Herren,\n\nhier ist die Gemeinschaftspraxis Dres. Brandt und Özdemir aus Fulda. Bei"
            " uns zeigt x.concept im Terminkalender keine Einträge mehr. Bitte rufen Sie Frau Petra Lindner unter"
            " 0661 5566778 zurück.\n\nFreundliche Grüße\nPetra Lindner\n",
        ),
        Draft(
            name="html-only",
            sender=("MVZ Rosengarten", "empfang@mvz-rosengarten.example"),
            subject="Update sicher?",
            html="<html><body><p>Guten Tag,</p><p>ist es sicher, das angebotene Update von medatixx zu installieren?</p>"
            "<p>Praxis: MVZ Rosengarten GmbH<br>Software: x.comfort<br>Ansprechpartner: Thomas Weigel<br>"
            "Telefon: 0621 7788990</p></body></html>",
        ),
        Draft(
            name="latin-1",
            sender=("Praxis Müller-Schön", "info@mueller-schoen.example"),
            subject="Müssen wir die Patienten informieren?",
            text="Guten Tag,\n\nmüssen wir unsere Patienten über den Angriff informieren?\n\nPraxis: Praxis Dr. Käthe"
            " Müller-Schön\nSoftware: psyx\nAnsprechpartnerin: Käthe Müller-Schön\nTelefon: 089 12345670\n",
            charset="iso-8859-1",
        ),
        Draft(
            name="english",
            sender=("Emily Carter", "emily.carter@clinic.example"),
            subject="Remote support",
            text="Hello,\n\nis your remote maintenance safe to use at the moment?\n\nPractice: Praxis Dr. Emily Carter\n"
            "Software: x.vianova\nContact: Emily Carter\nPhone: +49 30 44556677\n\nKind regards\nEmily Carter\n",
        ),
        Draft(
            name="critical",
            sender=("Notfallpraxis Hafen", "team@notfallpraxis-hafen.example"),
            subject="DRINGEND: kein Zugriff auf Patientenakten",
            text="Wir können keine einzige Patientenakte mehr öffnen, die Praxis steht still. Wartezimmer ist voll.\n\n"
            "Praxis: Notfallpraxis Hafen\nSoftware: medatixx\nAnsprechpartner: Jan Petersen\nTelefon: 040 9988776\n",
        ),
        Draft(
            name="attachment",
            sender=("Dr. Ruth Sommer", "sommer@hno-sommer.example"),
            subject="Fehlermeldung beim Start",
            text="Praxis: HNO-Praxis Dr. Ruth Sommer\nSoftware: x.isynet\nAnsprechpartnerin: Ruth Sommer\nTelefon:"
            " 0228 3344556\n\nDie Fehlermeldung liegt als PDF bei.\n",
            attachment="Fehlermeldung.pdf",
        ),
        Draft(
            name="two-questions",
            sender=("Verwaltung MVZ Talblick", "verwaltung@mvz-talblick.example"),
            subject="Zwei Fragen",
            text="Guten Tag,\n\n1. Sind bei dem Angriff Daten unserer Praxis abgeflossen?\n2. Müssen wir unsere KV"
            " informieren?\n\nPraxis: MVZ Talblick\nSoftware: medatixx\nAnsprechpartnerin: Nadine Roth\n"
            "Telefon: 0711 2233445\n",
        ),
        Draft(
            name="password-told",
            sender=("Praxis am Markt", "praxis@am-markt.example"),
            subject="Fernwartung",
            text="Praxis: Praxis am Markt\nSoftware: easymed\nAnsprechpartner: Uwe Kranz\nTelefon: 0351 6677889\n\n"
            "Das Passwort lautet Sommer2021! damit Sie gleich auf den Server können.\n",
        ),
    )


def _by_others() -> tuple[Sample, ...]:
    """Mails that a person has to answer, each for its own reason."""
    forged = Draft(
        name="forged-sender",
        sender=("Praxis Dr. Klee", "praxis@dr-klee.example"),
        subject="Bitte dringend antworten",
        text="Praxis: Praxis Dr. Klee\nSoftware: easymed\nAnsprechpartner: Max Klee\nTelefon: 0561 2223334\n",
        headers=(("Authentication-Results", "mx.provider.example; dmarc=fail; spf=fail; dkim=fail"),),
    )
    blind = Draft(
        name="blind-copy",
        sender=("Praxis Dr. Moos", "praxis@dr-moos.example"),
        subject="Zur Kenntnis",
        text="Praxis: Praxis Dr. Moos\nSoftware: easymed\nAnsprechpartner: Tom Moos\nTelefon: 0561 2223335\n",
        to="verteiler@dr-moos.example",
    )
    french = Draft(
        name="french",
        sender=("Luc Martin", "luc.martin@cabinet.example"),
        subject="Problème d'impression",
        text="Bonjour,\n\nnous ne pouvons plus imprimer les ordonnances depuis ce matin et les patients attendent. Pouvez-vous"
        " nous aider rapidement, s'il vous plaît ? Nous utilisons votre logiciel depuis dix ans.\n\nCordialement\nLuc"
        " Martin\n",
    )
    return (
        _sample(forged, Ending(kind=Kind.INQUIRY, outcome=NoReplyReason.FAILED_AUTHENTICATION)),
        _sample(blind, Ending(kind=Kind.INQUIRY, outcome=NoReplyReason.BLIND_COPY)),
        _sample(french, Ending(kind=Kind.INQUIRY, outcome=NoReplyReason.FOREIGN_LANGUAGE)),
        _sample(
            Draft(
                name="cover-letter",
                sender=("Anja Kern", "anja.kern@mvz-kern.example"),
                subject="WG: Faxversand",
                text="Praxis: MVZ Kern\nSoftware: x.concept\nAnsprechpartnerin: Anja Kern\nTelefon: 0931 6655443\n\n"
                "-----Ursprüngliche Nachricht-----\nVon: Empfang <empfang@mvz-kern.example>\nGesendet: Montag, 8. November"
                " 2021 08:12\nAn: Anja Kern\nBetreff: Faxversand\n\nDer Faxversand aus der Karteikarte geht seit heute nicht"
                " mehr.\n",
            ),
            _RECEIPT,
        ),
    )


def _with_gaps() -> tuple[Draft, ...]:
    return (
        Draft(
            name="no-software",
            sender=("Praxis Dr. Heller", "praxis@dr-heller.example"),
            subject="Kartenlesegerät",
            text="Guten Tag,\n\nunser Kartenlesegerät wird nicht erkannt.\n\nPraxis: Praxis Dr. Heller\n"
            "Ansprechpartnerin: Maria Funk\nTelefon: 0431 1122334\n",
        ),
        Draft(
            name="no-contact",
            sender=("", "orthopaedie@zentrum-nord.example"),
            subject="Abrechnung",
            text="Guten Tag,\n\nunsere Quartalsabrechnung lässt sich nicht erstellen.\n\nPraxis: Orthopädie-Zentrum Nord\n"
            "Software: x.concept\n",
        ),
        Draft(
            name="one-liner",
            sender=("", "m.k@post.example"),
            subject="Hilfe",
            text="hier geht nichts mehr bitte melden\n",
        ),
        Draft(
            name="english-gap",
            sender=("Olga Brandt", "olga.brandt@praxis-brandt.example"),
            subject="Cannot print labels",
            text="Hello,\n\nwe cannot print labels in easymed since this morning. Please call Olga Brandt, 0171 2345678.\n\n"
            "Thank you\nOlga Brandt\n",
        ),
        Draft(
            name="no-phone",
            sender=("Bernd Falk", "falk@praxis-falk.example"),
            subject="Formulare",
            text="Guten Tag,\n\nin x.isynet fehlen alle Formulare.\n\nMit freundlichen Grüßen\nBernd Falk\n"
            "Augenarztpraxis Falk\n",
        ),
        Draft(
            name="closing-asked",
            sender=("Praxis Dr. Sievers", "praxis@dr-sievers.example"),
            subject="Labordaten kommen nicht an",
            text="Guten Tag,\n\nseit gestern kommen keine Labordaten mehr an.\n\nPraxis: Praxis Dr. Sievers\n",
        ),
    )


def _follow_ups() -> tuple[Sample, ...]:
    return (
        _sample(
            Draft(
                name="closing-given",
                sender=("Praxis Dr. Sievers", "praxis@dr-sievers.example"),
                subject="",
                text="Software: x.comfort\nAnsprechpartnerin: Heike Sievers\nTelefon: 0541 8877665\n",
                quote=True,
            ),
            Ending(kind=Kind.INQUIRY, outcome=ReplyPurpose.COMPLETED, ticket_of="closing-asked"),
            answers="closing-asked",
        ),
        _sample(
            Draft(
                name="thanks",
                sender=("Praxis Dr. Ahlers", "praxis@dr-ahlers.example"),
                subject="",
                text="Vielen Dank für die schnelle Antwort, wir warten auf den Rückruf.\n",
                quote=True,
            ),
            Ending(kind=Kind.INQUIRY, outcome=NoReplyReason.NOTHING_NEW, ticket_of="form"),
            answers="form",
        ),
        _sample(
            Draft(
                name="stranger",
                sender=("Karl Fremd", "karl.fremd@elsewhere.example"),
                subject="",
                text="Können Sie mir sagen, wie weit die Sache bei dieser Praxis ist?\n",
            ),
            Ending(kind=Kind.INQUIRY, outcome=ReplyPurpose.ASK_BACK),
            answers="prose",
        ),
    )


def people() -> tuple[Sample, ...]:
    """All samples written by people, in the order of arrival."""
    return (
        *(_sample(draft, _RECEIPT) for draft in _complete()),
        *(_sample(draft, _ASK) for draft in _with_gaps()),
        *_by_others(),
        *_follow_ups(),
    )
