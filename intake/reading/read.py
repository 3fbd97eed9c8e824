"""Reading a message: secrets masked first, then every field, language and urgency from the same sheet.

Pure, deterministic and linear in the mail's size; nothing in here raises for any message.
"""

from collections.abc import Iterable
from typing import Protocol

from intake.faq.citation import Citation
from intake.mail.body import Body, typed
from intake.mail.form import report_in
from intake.mail.identity import Identity
from intake.mail.message import Message
from intake.mail.segment_kind import SegmentKind
from intake.reading.callback import phone_candidates
from intake.reading.catalogue import Catalogue, names_of_programs
from intake.reading.contact import contacts
from intake.reading.details import customer_number_candidates, email_candidates, site_number_candidates, town_candidates
from intake.reading.earlier import own_earlier_mail
from intake.reading.labels import labelled_values
from intake.reading.language import language_of
from intake.reading.patients import patient_hints
from intake.reading.practice import practice_candidates
from intake.reading.secrets import mask, names_credentials
from intake.reading.sheet import Line, Sheet, Zone, joined, sheet_of, with_earlier
from intake.reading.software import software_candidates
from intake.reading.urgency import urgency_of
from intake.reading.values import Candidate, Field, FieldName, Reading
from intake.reading.whole import pieces_of

FLOOR = 0.4
"""A candidate below it is shown to staff, but not used."""
_RUNNERS_UP = 5
_CHARACTERS_READ = 100_000
"""What stands behind them is kept in the raw mail and not read: no person types as much."""
_PLACE = 300


class Match(Protocol):
    """What a matcher answers."""

    @property
    def cited(self) -> tuple[Citation, ...]:
        """The entries to answer with, at most three."""

    @property
    def others(self) -> tuple[Citation, ...]:
        """Runners-up, for staff."""


class Matcher(Protocol):
    """Knows which FAQ entries answer a text; see `intake.faq.matching`."""

    def match(self, subject: str, text: str) -> Match:
        """The entries that answer the questions of a mail, credentials masked."""


def read(message: Message, *, identity: Identity, catalogue: Catalogue, matcher: Matcher | None) -> Reading:
    """What the message says. With `matcher=None` no FAQ entries are looked for."""
    body = typed(message.text[:_CHARACTERS_READ], identity=identity, subject=message.subject[:2_000])
    spoken = names_credentials(message.subject[:2_000])
    subject = mask(message.subject[:2_000])
    own, forwarded = mask(_own_text(body), spoken=spoken), mask(body.forwarded, spoken=spoken)
    filled = [(label, mask(value, spoken=spoken)) for label, value in body.filled]
    sheet = sheet_of(
        subject=subject.text,
        own=own.text,
        forwarded=forwarded.text,
        filled=tuple((label, value.text) for label, value in filled),
        sender_name=message.sender.name if message.sender else "",
        sender_email=message.sender.email if message.sender else "",
    )
    text = "\n\n".join(part for part in (own.text.strip("\n"), forwarded.text.strip("\n")) if part)
    match = matcher.match(subject.text, _asked(sheet)) if matcher else None
    return Reading(
        language=language_of(sheet),
        subject=subject.text,
        text=text,
        fields=_fields(
            with_earlier(sheet, mask(own_earlier_mail(body, message.sender), spoken=spoken).text), identity, catalogue
        ),
        urgency=urgency_of(sheet, catalogue),
        faq=match.cited if match else (),
        faq_others=match.others if match else (),
        secrets_masked=subject.count + own.count + forwarded.count + sum(value.count for _, value in filled),
        patient_hints=patient_hints(text),
        pieces=pieces_of(body, spoken=spoken),
    )


def _own_text(body: Body) -> str:
    kinds = {SegmentKind.TYPED, SegmentKind.SIGNATURE}
    if not any(segment.text.strip() for segment in body.segments if segment.kind in kinds):
        # Nothing but quotes: then what looks like one (a table drawn with bars) is all there is to read.
        kinds.add(SegmentKind.QUOTE)
    return "".join(
        segment.text if segment.text.endswith("\n") else f"{segment.text}\n"
        for segment in body.segments
        if segment.kind in kinds
    ).strip("\n")


def _asked(sheet: Sheet) -> str:
    """What the sender writes in sentences, a form's answer to what is the matter included: without closing and forwards."""
    lines = [line for line in sheet.lines if line.zone is Zone.BODY or _is_report(line)]
    if not any(line.text.strip() for line in lines):
        # A mail of a few short lines is all tail; then the tail is the text.
        lines = [line for line in sheet.lines if not line.closes and line.zone is Zone.CLOSING]
    return "\n".join(text for text in (joined(lines), *sheet.reported) if text)


def _is_report(line: Line) -> bool:
    """Whether a short line that a mail ends with says what is the matter, behind a label that asks for it."""
    return line.zone is Zone.CLOSING and bool(report_in(line.text))


def _fields(sheet: Sheet, identity: Identity, catalogue: Catalogue) -> tuple[tuple[FieldName, Field], ...]:
    labelled = labelled_values(sheet)
    persons = contacts(sheet, labelled, names_of_programs(catalogue))
    contact = persons[0] if persons and persons[0].candidate.score >= FLOOR else None
    found: dict[FieldName, list[Candidate]] = {
        FieldName.PRACTICE: practice_candidates(sheet, labelled=labelled, catalogue=catalogue),
        FieldName.SOFTWARE: software_candidates(sheet, labelled=labelled, catalogue=catalogue),
        FieldName.CONTACT_NAME: [person.candidate for person in persons],
        FieldName.CONTACT_PHONE: phone_candidates(sheet, labelled, contact),
        FieldName.CONTACT_EMAIL: email_candidates(sheet, identity),
        FieldName.SITE_NUMBER: site_number_candidates(sheet, labelled),
        FieldName.CUSTOMER_NUMBER: customer_number_candidates(sheet, labelled),
        FieldName.TOWN: town_candidates(sheet, labelled),
    }
    return tuple((name, _field(found[name])) for name in FieldName)


def _field(candidates: Iterable[Candidate]) -> Field:
    """The best candidate over the floor; of equal values only the best one is kept, of equal scores the first one leads."""
    by_value: dict[str, Candidate] = {}
    for candidate in sorted(candidates, key=lambda c: -c.score):
        by_value.setdefault(candidate.value.casefold(), _shortened(candidate))
    ranked = list(by_value.values())
    best = ranked[0] if ranked and ranked[0].score >= FLOOR else None
    others = ranked[1:] if best else ranked
    return Field(best=best, others=tuple(others[:_RUNNERS_UP]))


def _shortened(candidate: Candidate) -> Candidate:
    if len(candidate.place) <= _PLACE:
        return candidate
    return Candidate(
        value=candidate.value, source=candidate.source, score=candidate.score, place=candidate.place[: _PLACE - 1] + "…"
    )
