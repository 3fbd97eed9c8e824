"""The shipped templates, an organisation and letters to be varied."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from intake.faq.document import Translation
from intake.letters.library import Library
from intake.letters.organisation import Organisation
from intake.letters.values import LetterContext, Quoted
from intake.mail.message import Address, EmailAddress
from intake.mail.references import TicketNumber
from intake.reading.values import FieldName, Priority
from intake.triage.decision import ReplyPurpose

SHIPPED = Path(__file__).parents[2] / "templates" / "letters"
HOSTS = frozenset({"www.beispiel-praxissysteme.test", "beispiel-praxissysteme.test"})

QUESTION = "Ist unser Zugang zur TI noch sicher?"
ANSWER = """Nach allem, was wir wissen, ja. Ihr Konnektor steht bei Ihnen, und niemand hat von uns aus Zugriff auf ihn.

Das können Sie trotzdem tun:

- Ändern Sie das Konnektorpasswort. Eine [Anleitung](https://www.beispiel-praxissysteme.test/konnektor) steht bereit.
- Fragen Sie bei Zweifeln Ihren Betreuer vor Ort.

Weiteres steht bei www.fremde-stelle.test und unter https://beispiel-praxissysteme.test/lage."""


@pytest.fixture(scope="session")
def library() -> Library:
    return Library.load(SHIPPED, allowed_hosts=HOSTS)


@pytest.fixture(scope="session")
def organisation() -> Organisation:
    return Organisation(
        name="Beispiel Praxissysteme GmbH & Co. KG",
        short_name="Beispiel",
        address=EmailAddress("akut@beispiel-praxissysteme.test"),
        website="https://www.beispiel-praxissysteme.test",
        website_hosts=HOSTS,
        sign_off={"de": ("Freundliche Grüße", "Ihr Akutservice"), "en": ("Kind regards", "Your emergency service")},
        call_back={
            "de": {
                Priority.CRITICAL: "innerhalb der nächsten zwei Stunden",
                Priority.HIGH: "noch am selben Arbeitstag",
                Priority.NORMAL: "innerhalb von zwei Arbeitstagen",
                Priority.LOW: "sobald die dringenden Fälle versorgt sind",
            },
            "en": {
                Priority.CRITICAL: "within the next two hours",
                Priority.HIGH: "before the end of the working day",
                Priority.NORMAL: "within two working days",
                Priority.LOW: "as soon as the urgent cases are looked after",
            },
        },
        phone_note={
            "de": "Die Mobilnummern unserer Mitarbeiter funktionieren.",
            "en": "Our staff can be reached on their mobiles.",
        },
        footer=("Beispiel Praxissysteme GmbH & Co. KG", "Musterweg 1, 12345 Musterstadt"),
    )


def quoted(number: int = 10, question: str = QUESTION, answer: str = ANSWER) -> Quoted:
    return Quoted(
        number=number,
        translation=Translation(language="de", question=question, answer=answer),
        text_hash="0" * 64,
    )


@pytest.fixture
def letter() -> Callable[..., LetterContext]:
    """A complete receipt in German; any field can be set otherwise."""

    def make(**changes: object) -> LetterContext:
        fields: dict[str, object] = {
            "purpose": ReplyPurpose.RECEIPT,
            "language": "de",
            "ticket": TicketNumber("AK-4829-3176"),
            "recipient": Address(name="Vogt, Anna", email=EmailAddress("vogt@praxis.test")),
            "understood": (
                (FieldName.PRACTICE, "Gemeinschaftspraxis Vogt & Kaya"),
                (FieldName.SOFTWARE, "x.beispiel"),
                (FieldName.CONTACT_NAME, "Dr. med. Anna Vogt"),
                (FieldName.CONTACT_PHONE, "+4971215550123"),
            ),
            "missing": (),
            "quoted": (),
            "faq_version": "5.0",
            "faq_published_at": datetime(2021, 11, 17, 11, tzinfo=UTC),
            "priority": Priority.CRITICAL,
            "secret_was_sent": False,
        }
        return LetterContext(**(fields | changes))  # type: ignore[arg-type]

    return make
