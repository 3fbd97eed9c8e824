"""Practices that keep writing while the demonstration's desk is open, and answer what they are written. All are made up.

Every table has another length, so that no two mails are alike for a long time, and every run is the same.
"""

from collections import deque
from email import message_from_bytes

from intake.demo.sample import Draft, SentLetter

_LAST = (
    "Arndt",
    "Böhme",
    "Celik",
    "Dreyer",
    "Eberle",
    "Fuchs",
    "Gärtner",
    "Hoppe",
    "Ilic",
    "Jansen",
    "Kowalski",
    "Lorenz",
    "Möller",
)
_FIRST = ("Anna", "Jonas", "Sabine", "Emre", "Petra", "Uwe", "Nadine", "Käthe", "Bernd", "Ruth", "Thomas")
_KIND = ("Praxis", "Hausarztpraxis", "Kinderarztpraxis", "HNO-Praxis", "Augenarztpraxis", "Hautarztpraxis", "MVZ")
_TOWN = (("Kassel", "0561"), ("Fulda", "0661"), ("Kiel", "0431"), ("Bonn", "0228"), ("Dresden", "0351"))
_SOFTWARE = ("x.isynet", "easymed", "x.concept", "x.comfort", "x.vianova", "medatixx")
_TROUBLE = (
    ("Rezeptdruck", "seit heute früh kommen keine Rezepte mehr aus dem Drucker, Blankopapier geht."),
    ("Kartenleser", "das Kartenlesegerät am Empfang wird nicht erkannt. Wir haben es an einem anderen Platz versucht."),
    ("Wieder nutzbar?", "müssen wir unsere Passwörter ändern, und ist die Fernwartung zur Zeit sicher?"),
    (
        "DRINGEND: Praxis steht still",
        "wir können keine Patientenakte mehr öffnen. Das Wartezimmer ist voll, nichts geht.",
    ),
    ("Laborwerte", "die Laborwerte von gestern fehlen, im Labor sagt man, alles sei verschickt."),
    ("Abrechnung", "bei der Quartalsabrechnung bleibt das Programm stehen, am Freitag ist Abgabe."),
    (
        "Patientendaten",
        "sind bei dem Angriff Daten unserer Praxis abgeflossen? Müssen wir unsere Patienten informieren?",
    ),
    ("Lizenz", "wir brauchen für das neue Sprechzimmer eine weitere Lizenz. Das eilt nicht."),
    ("eAU", "die eAU lässt sich nicht versenden, es kommt die Meldung 4711."),
)
_REACTIONS = (
    "Vielen Dank, das hat geholfen. Bei uns läuft wieder alles.\n",
    "Danke für die Antwort. Leider ist es noch dasselbe, bitte rufen Sie uns an.\n",
)
_GAP_EVERY = 3
"""Every so many-th mail lacks what letters ask for."""


class Crowd:
    """Whoever writes next. A letter that asks is answered with what it asks for; one from the desk with how it went."""

    def __init__(self) -> None:
        self._count = 0
        self._read = 0
        self._owed: dict[str, Draft] = {}
        self._reactions = 0
        self._answers: deque[tuple[Draft, SentLetter]] = deque()

    def answer(self, letters: list[SentLetter]) -> tuple[Draft, SentLetter] | None:
        """The next mail that answers a letter, and the letter; `letters` are all that have been sent so far."""
        new = letters[self._read :]
        self._read += len(new)
        for letter in new:
            answer = self._answer(letter)
            if answer:
                self._answers.append((answer, letter))
        return self._answers.popleft() if self._answers else None

    def _answer(self, letter: SentLetter) -> Draft | None:
        if not message_from_bytes(letter.raw)["Auto-Submitted"]:
            self._reactions += 1
            return Draft(
                name=f"reaction-{self._reactions}",
                sender=("", letter.recipient),
                subject="",
                text=_REACTIONS[self._reactions % len(_REACTIONS)],
                quote=True,
            )
        return self._owed.pop(letter.recipient, None)

    def somebody_new(self) -> Draft:
        """The first mail of a practice that has not written before."""
        number = self._count = self._count + 1
        last, first = _LAST[number % len(_LAST)], _FIRST[number % len(_FIRST)]
        kind, (town, code) = _KIND[number % len(_KIND)], _TOWN[number % len(_TOWN)]
        practice, phone = f"{kind} {last} {town}", f"{code} {4_100_000 + 7919 * number % 900_000}"
        subject, trouble = _TROUBLE[number % len(_TROUBLE)]
        details = f"Software: {_SOFTWARE[number % len(_SOFTWARE)]}\nAnsprechpartner: {first} {last}\nTelefon: {phone}\n"
        sender = (f"{first} {last}", f"praxis@{_plain(last)}-{number}.example")
        is_short = number % _GAP_EVERY == 0
        if is_short:
            self._owed[sender[1]] = Draft(
                name=f"{_plain(last)}-{number}-again", sender=sender, subject="", text=details, quote=True
            )
        given = "" if is_short else details
        return Draft(
            name=f"{_plain(last)}-{number}",
            sender=sender,
            subject=subject,
            text=f"Guten Tag,\n\n{trouble}\n\nPraxis: {practice}\n{given}",
        )


def _plain(name: str) -> str:
    return name.lower().translate({ord("ä"): "ae", ord("ö"): "oe", ord("ü"): "ue"})
