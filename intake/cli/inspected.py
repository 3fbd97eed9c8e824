"""What `inspect` says of a mail, as an object for scripts; its keys are an interface and do not change."""

from typing import Any

from intake.faq.citation import Citation
from intake.mail.message import Address, Unreadable
from intake.mail.verdict import Bounce, Kind, Origin
from intake.readers import Read
from intake.reading.values import Candidate, FieldName
from intake.triage.decision import Decision, Send, Withhold
from intake.wiring.inspecting import Inspected

Json = dict[str, Any]

CONTACT = {
    "name": FieldName.CONTACT_NAME,
    "phone": FieldName.CONTACT_PHONE,
    "email": FieldName.CONTACT_EMAIL,
}
DETAILS = (FieldName.SITE_NUMBER, FieldName.CUSTOMER_NUMBER, FieldName.TOWN)


def object_of(inspected: Inspected, *, evidence: bool) -> Json:
    """The object of one file; with `evidence` also the runners-up and the words that decided."""
    result, decision = inspected.result, inspected.decision
    said = _of_unreadable(result, decision) if isinstance(result, Unreadable) else _of_read(result, decision)
    said = {"file": str(inspected.file), **said}
    if evidence and isinstance(result, Read):
        said["details"] = _details(result)
    return said


def _of_unreadable(unreadable: Unreadable, decision: Decision) -> Json:
    return {
        "kind": "unreadable",
        "reason": unreadable.reason.value,
        "detail": unreadable.detail,
        "language": None,
        "subject": unreadable.subject,
        "from": _address(unreadable.sender),
        "text": "",
        "practice": None,
        "software": None,
        "contact": dict.fromkeys(CONTACT),
        **dict.fromkeys(name.value for name in DETAILS),
        "missing": [required.value for required in decision.missing],
        "faq": [],
        "priority": decision.priority.value,
        "secrets_masked": 0,
        **_reply(decision),
        "bounce": None,
        "evidence": {},
    }


def _of_read(read: Read, decision: Decision) -> Json:
    reading = read.reading
    learned = dict(decision.learned)
    value = {name: learned[name].value if name in learned else None for name in FieldName}
    return {
        "kind": read.origin.kind.value,
        "reason": _reason(read.origin, decision),
        "language": reading.language,
        "subject": reading.subject,
        "from": _address(read.message.sender),
        "text": reading.text,
        "practice": value[FieldName.PRACTICE],
        "software": value[FieldName.SOFTWARE],
        "contact": {key: value[name] for key, name in CONTACT.items()},
        **{name.value: value[name] for name in DETAILS},
        "missing": [required.value for required in decision.missing],
        "faq": [_citation(citation) for citation in reading.faq] if read.origin.kind is Kind.INQUIRY else [],
        "priority": decision.priority.value,
        "secrets_masked": reading.secrets_masked,
        **_reply(decision),
        "bounce": _bounce(read.origin.bounce),
        "evidence": {name.value: _place(candidate) for name, candidate in learned.items()},
    }


def _reason(origin: Origin, decision: Decision) -> str:
    """By what a machine was known; for a person's mail, why it is filed where it is."""
    is_machine = origin.kind is not Kind.INQUIRY and origin.signs
    return origin.signs[0].value if is_machine else decision.filing_reason.value


def _reply(decision: Decision) -> Json:
    withheld = decision.reply if isinstance(decision.reply, Withhold) else None
    return {
        "reply": decision.reply.purpose.value if isinstance(decision.reply, Send) else None,
        "no_reply_reason": withheld.reason.value if withheld else None,
    }


def _details(read: Read) -> Json:
    reading = read.reading
    return {
        "fields": {
            name.value: [_candidate(c) for c in (field.best, *field.others) if c]
            for name, field in reading.fields
            if field.best or field.others
        },
        "faq_others": [_citation(citation) for citation in reading.faq_others],
        "urgent_words": list(reading.urgency.words),
        "signs": [sign.value for sign in read.origin.signs],
        "origin": read.origin.evidence,
        "patient_hints": list(reading.patient_hints),
        "complete": read.complete,
        "attachments": [attachment.name for attachment in read.message.attachments],
    }


def _address(address: Address | None) -> Json | None:
    return {"name": address.name, "address": address.email} if address else None


def _citation(citation: Citation) -> Json:
    return {"number": citation.number, "score": round(citation.score, 3), "sentence": citation.sentence}


def _bounce(bounce: Bounce | None) -> Json | None:
    if bounce is None:
        return None
    return {"recipients": list(bounce.recipients), "status": bounce.status, "permanent": bounce.permanent}


def _place(candidate: Candidate) -> str:
    return f"{candidate.source.value}: {candidate.place}" if candidate.place else candidate.source.value


def _candidate(candidate: Candidate) -> Json:
    return {
        "value": candidate.value,
        "source": candidate.source.value,
        "score": round(candidate.score, 3),
        "place": candidate.place,
    }
