"""Between rows and values: the small conversions that several of the store's modules share."""

import json
from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import Row

from intake.faq.citation import Citation
from intake.mail.message import EmailAddress, Message, Unreadable
from intake.mail.origin import Origin
from intake.reading.values import PRIORITY_ORDER, Candidate, FieldName, Priority, Reading
from intake.store.schema import tickets
from intake.triage.case import Required

FIELDS = tuple(tickets.c[name.value] for name in FieldName)
_RANKS = {priority: rank for rank, priority in enumerate(PRIORITY_ORDER)}


def rank_of(priority: Priority) -> int:
    """The priority's place on the work list, 0 being first."""
    return _RANKS[priority]


def fields_of(row: Row[Any]) -> tuple[tuple[FieldName, str], ...]:
    """The field values a ticket's row holds."""
    held = row._mapping  # noqa: SLF001 - SQLAlchemy's documented way to columns by name
    return tuple((name, held[name.value]) for name in FieldName if held[name.value] is not None)


def missing_of(text: str) -> tuple[Required, ...]:
    """What a ticket lacks, from its column."""
    return tuple(Required(word) for word in text.split(",") if word)


def missing_text(missing: Iterable[Required]) -> str:
    """What a ticket lacks, for its column."""
    return ",".join(word.value for word in missing)


def to_json(value: Mapping[str, Any]) -> str:
    """Compact JSON in ASCII, which every database takes."""
    return json.dumps(value, separators=(",", ":"))


def reading_json(reading: Reading, origin: Origin, message: Message) -> str:
    """The reading with candidates and citations, the origin's signs and the attachments, as staff are shown them."""
    return to_json(
        {
            "fields": {
                name.value: [_candidate(c) for c in (field.best, *field.others) if c]
                for name, field in reading.fields
                if field.best or field.others
            },
            "unsure": [name.value for name, field in reading.fields if field.others and not field.best],
            "priority": reading.urgency.priority.value,
            "urgent_words": reading.urgency.words,
            "faq": [_citation(c) for c in reading.faq],
            "faq_others": [_citation(c) for c in reading.faq_others],
            "secrets_masked": reading.secrets_masked,
            "patient_hints": reading.patient_hints,
            "signs": [sign.value for sign in origin.signs],
            "evidence": origin.evidence,
            "pieces": [[kind.value, text] for kind, text in reading.pieces],
            "attachments": [[a.index, a.name, a.content_type, a.size] for a in message.attachments],
        }
    )


def unreadable_json(unreadable: Unreadable) -> str:
    """Why no message could be made of the bytes, as staff are shown it."""
    return to_json({"unreadable": unreadable.reason.value, "detail": unreadable.detail})


def _candidate(candidate: Candidate) -> dict[str, object]:
    return {
        "value": candidate.value,
        "source": candidate.source.value,
        "score": candidate.score,
        "place": candidate.place,
    }


def _citation(citation: Citation) -> dict[str, object]:
    return {"number": citation.number, "score": citation.score, "sentence": citation.sentence}


def domain_of(address: EmailAddress | str) -> str:
    """The part behind the last @."""
    return address.rpartition("@")[2]
