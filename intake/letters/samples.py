"""Made-up letters of every kind, for checking templates before a real one is needed."""

from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import combinations

from intake.faq.document import Translation
from intake.letters.organisation import Organisation
from intake.letters.values import LetterContext, Quoted
from intake.mail.message import Address, EmailAddress
from intake.mail.references import TicketNumber
from intake.reading.values import PRIORITY_ORDER, FieldName
from intake.triage.case import Required
from intake.triage.decision import ReplyPurpose

_GAPS = tuple(gaps for size in range(len(Required) + 1) for gaps in combinations(Required, size))
_HELD: dict[Required, tuple[tuple[FieldName, str], ...]] = {
    Required.PRACTICE: ((FieldName.PRACTICE, "Gemeinschaftspraxis Vogt & Kaya"),),
    Required.SOFTWARE: ((FieldName.SOFTWARE, "Beispiel 4"),),
    Required.CONTACT: ((FieldName.CONTACT_NAME, "Dr. med. Anna Vogt"), (FieldName.CONTACT_PHONE, "+4971215550123")),
}
_QUOTED = tuple(
    Quoted(
        number=number,
        translation=Translation(
            language="de",
            question=f"Frage Nummer {number} <kursiv>?",
            answer="Ein Absatz & mehr.\n\n- ein Punkt\n- noch einer",
        ),
        text_hash="0" * 64,
    )
    for number in (5, 17)
)
_NAMES = ("", "Anna Vogt", "Praxis Vogt <Empfang>", "{{ name }}")


def sample_organisation(hosts: frozenset[str]) -> Organisation:
    """An organisation whose website is the first of the hosts."""
    host = min(hosts, default="")
    return Organisation(
        name="Beispiel Praxissysteme GmbH & Co. KG",
        short_name="Beispiel",
        address=EmailAddress("akut@" + (host or "localhost")),
        website=f"https://{host}" if host else "",
        website_hosts=hosts,
        sign_off={"de": ("Freundliche Grüße", "Ihr Team"), "en": ("Kind regards", "Your team")},
        call_back={language: {p: f"morgen ({p})" for p in PRIORITY_ORDER} for language in ("de", "en")},
        phone_note={"de": "Die Mobilnummern gelten weiter.", "en": "The mobile numbers still work."},
        footer=("Beispiel Praxissysteme GmbH & Co. KG", "Musterweg 1, 12345 Musterstadt"),
    )


def sample_contexts(language: str, purpose: ReplyPurpose) -> Iterator[LetterContext]:
    """Every combination of gaps, with and without FAQ entries; priorities, names and disclosed credentials in turn."""
    for index, (missing, quoted) in enumerate((gaps, quoted) for gaps in _GAPS for quoted in ((), _QUOTED)):
        yield LetterContext(
            purpose=purpose,
            language=language,
            ticket=TicketNumber("AK-4829-3176"),
            recipient=Address(name=_NAMES[index % 4], email=EmailAddress("vogt@praxis.example")),
            understood=tuple(row for need, rows in _HELD.items() if need not in missing for row in rows),
            missing=missing,
            quoted=quoted,
            faq_version="5.0" if quoted else "",
            faq_published_at=datetime(2021, 11, 17, 11, tzinfo=UTC) if quoted else None,
            priority=PRIORITY_ORDER[(index // 2) % 4],
            secret_was_sent=index % 3 == 0,
            body="" if index % 5 == 0 else "Erste Zeile.\nZweite Zeile.\n\n- ein Punkt",
            withdrawn=("Gilt das noch?",) if index % 4 == 1 else (),
        )
