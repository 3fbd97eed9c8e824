"""Two thousand mails, no two alike: what a vendor's emergency mailbox gets, in kinds, sizes and encodings.

The same seed gives the same mails. All practices and people are made up.
"""

import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, formataddr

MAILBOX = "akutservice@medatixx.example"
FIRST = (
    "Anna",
    "Jutta",
    "Sabine",
    "Petra",
    "Heike",
    "Nadine",
    "Thomas",
    "Uwe",
    "Jan",
    "Bernd",
    "Emre",
    "Käthe",
    "Ruth",
)
LAST = (
    "Vogt",
    "Ahlers",
    "Koch",
    "Lindner",
    "Özdemir",
    "Brandt",
    "Müller",
    "Weiß",
    "Petersen",
    "Funk",
    "Heller",
    "Roth",
)
KIND = ("Praxis", "Hausarztpraxis", "Kinderarztpraxis", "Gemeinschaftspraxis", "HNO-Praxis", "Augenarztpraxis", "MVZ")
TOWN = (
    ("Kassel", "0561"),
    ("Fulda", "0661"),
    ("Kiel", "0431"),
    ("Dresden", "0351"),
    ("Bonn", "0228"),
    ("Stuttgart", "0711"),
)
SOFTWARE = (
    "x.isynet",
    "easymed",
    "x.concept",
    "x.comfort",
    "x.vianova",
    "medatixx",
    "psyx",
    "X-Isynet",
    "Easy Med",
    "vianova",
)
TROUBLE = (
    "Seit heute Morgen druckt das Programm keine Rezepte mehr. Wir haben den Rechner schon zweimal neu gestartet.",
    "Das Kartenlesegerät wird nicht erkannt, die Patienten stehen am Tresen.",
    "Wir können keine Patientenakte mehr öffnen, die Praxis steht still.",
    "Die Labordaten von gestern sind nicht angekommen, im Labor sagt man, alles sei verschickt.",
    "Der Terminkalender zeigt für alle Räume nichts an.",
    "Bei der Abrechnung bleibt das Programm hängen, nächste Woche ist Abgabe.",
    "Wir brauchen eine weitere Lizenz für den neuen Arbeitsplatz im Labor.",
    "Die eAU lässt sich nicht versenden, es kommt eine Fehlermeldung mit der Nummer 4711.",
)
QUESTION = (
    "Müssen wir unsere Passwörter jetzt ändern?",
    "Sind bei dem Angriff Daten von uns abgeflossen?",
    "Müssen wir unsere Patienten informieren?",
    "Ist die Fernwartung zur Zeit sicher?",
    "Können wir das Update bedenkenlos einspielen?",
    "Wie erreichen wir Sie telefonisch?",
)
CHATTER = (
    "Wir wissen, dass Sie gerade viel zu tun haben, und sind Ihnen für jede Rückmeldung dankbar.",
    "Unsere Mitarbeiterin hatte gestern schon versucht, Sie anzurufen, es ging aber niemand an den Apparat.",
    "Am Dienstag sind wir wegen einer Fortbildung erst ab zehn Uhr in der Praxis.",
    "Der Kollege aus der Nachbarpraxis berichtet von denselben Schwierigkeiten.",
)
_DISCLAIMER = (
    "Diese E-Mail enthält vertrauliche Informationen. Wenn Sie nicht der richtige Adressat sind, informieren Sie bitte"
    " den Absender und vernichten Sie diese Mail. Das unerlaubte Kopieren sowie die unbefugte Weitergabe sind nicht gestattet."
)
_STYLE = "<style>p.MsoNormal {margin:0cm; font-size:11.0pt; font-family:Calibri}</style>" + "<!-- filler -->" * 40


def mails(count: int, *, seed: int = 1, start: datetime = datetime(2021, 11, 8, 7, tzinfo=UTC)) -> Iterator[bytes]:
    """So many raw mails, one after the other."""
    chance = random.Random(seed)
    for number in range(count):
        yield _mail(chance, number, start + timedelta(seconds=20 * number))


def _mail(chance: random.Random, number: int, when: datetime) -> bytes:
    first, last = chance.choice(FIRST), chance.choice(LAST)
    town, code = chance.choice(TOWN)
    practice = f"{chance.choice(KIND)} Dr. {first} {last}"
    phone = f"{code} {chance.randrange(1_000_000, 9_999_999)}"
    mail = EmailMessage(policy=SMTP)
    mail["From"] = formataddr(
        (chance.choice((f"{first} {last}", practice, "")), f"kontakt{number}@praxis-{number}.example")
    )
    mail["To"] = MAILBOX
    mail["Date"] = format_datetime(when)
    mail["Message-ID"] = f"<{number}.{chance.randrange(10**9)}@praxis-{number}.example>"
    for hop in range(3):
        mail["Received"] = (
            f"from relay{hop}.example by mx{hop}.example with ESMTPS id {chance.randrange(10**9):x}; {format_datetime(when)}"
        )
    trouble = chance.choice(TROUBLE)
    mail["Subject"] = chance.choice((trouble[:40], "Hilfe", "Dringend", f"{practice}: Störung", "Frage zum Angriff"))
    if chance.random() < 0.10:
        _machine(mail, chance)
        return mail.as_bytes()
    lines = ["Guten Tag,", "", trouble, *chance.sample(CHATTER, chance.randrange(0, 4))]
    if chance.random() < 0.4:
        lines.append(chance.choice(QUESTION))
    lines += _details(chance, practice, f"{first} {last}", phone, town)
    if chance.random() < 0.3:
        lines += ["", _DISCLAIMER]
    if chance.random() < 0.2:
        lines += ["", f"Am 08.11.2021 um 09:15 schrieb {MAILBOX}:", *(f"> {line}" for line in CHATTER * 3)]
    _body(mail, chance, "\n".join(lines) + "\n")
    return mail.as_bytes()


def _details(chance: random.Random, practice: str, person: str, phone: str, town: str) -> list[str]:
    software = chance.choice(SOFTWARE)
    style = chance.randrange(4)
    if style == 0:
        given = [f"Praxis: {practice}", f"Software: {software}", f"Ansprechpartner: {person}", f"Telefon: {phone}"]
        return ["", *(line for line in given if chance.random() < 0.9)]
    if style == 1:
        return [
            f"Wir arbeiten mit {software}.",
            "",
            "Mit freundlichen Grüßen",
            person,
            "",
            practice,
            f"Lange Straße 5, {town}",
            f"Tel. {phone}",
            f"Fax {phone}9",
        ]
    if style == 2:
        return [
            f"Hier ist die {practice} aus {town}, unser Programm ist {software}. Bitte rufen Sie {person} unter {phone} zurück.",
            "",
            "Viele Grüße",
            person,
        ]
    return ["", "MfG", person]


def _machine(mail: EmailMessage, chance: random.Random) -> None:
    kind = chance.randrange(3)
    if kind == 0:
        mail.replace_header("Subject", "Automatische Antwort: Ihre Anfrage")
        mail["Auto-Submitted"] = "auto-replied"
    elif kind == 1:
        mail["List-Unsubscribe"] = "<https://list.example/off>"
        mail["Precedence"] = "bulk"
    else:
        mail["X-Spam-Flag"] = "YES"
    mail.set_content("Ich bin zur Zeit nicht erreichbar.\n" + "\n".join(CHATTER))


def _body(mail: EmailMessage, chance: random.Random, text: str) -> None:
    charset = chance.choice(("utf-8", "utf-8", "iso-8859-1", "windows-1252"))
    mail.set_content(text, charset=charset, cte=chance.choice(("quoted-printable", "base64")))
    if chance.random() < 0.6:
        paragraphs = "".join(f"<p class=MsoNormal>{line}</p>" for line in text.splitlines())
        mail.add_alternative(f"<html><head>{_STYLE}</head><body>{paragraphs}</body></html>", subtype="html")
    if chance.random() < 0.1:
        mail.add_attachment(
            bytes(chance.randrange(256) for _ in range(20_000)), maintype="image", subtype="png", filename="bild.png"
        )
