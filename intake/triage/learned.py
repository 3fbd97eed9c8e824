"""What a mail adds to a ticket's fields, or corrects.

The first mail fills every field it says anything about. A follow-up fills what is empty; a value already
held gives way only to a clear statement (form, label, prose), or to a signature where it was a mere guess.
What staff entered never gives way, and a mail whose sender is in doubt corrects nothing: somebody who
forges a sender must not be able to change the number we call back.
"""

from intake.reading.values import Candidate, FieldName, Source
from intake.triage.case import Case, KnownTicket

CLEAR: frozenset[Source] = frozenset({Source.FORM, Source.LABEL, Source.PROSE})
"""Sources in which a sender states a value on purpose."""

GUESSED: frozenset[Source] = frozenset({Source.DISPLAY_NAME, Source.SUBJECT, Source.ADDRESS})
"""Sources from which a value is only concluded."""

Learned = tuple[tuple[FieldName, Candidate], ...]


def learned_values(case: Case, ticket: KnownTicket | None) -> Learned:
    """The values to write to the ticket (None: a new one), each with its origin; none from a machine's mail."""
    if case.is_from_machine:
        return ()
    found = tuple(
        (name, field.best) for name, field in case.reading.fields if field.best and _is_written(name, field.best)
    )
    if ticket is None:
        return found
    return tuple(
        (name, best) for name, best in found if _is_news(name, best, ticket, may_correct=_is_sure_of_sender(case))
    )


def held_values(ticket: KnownTicket | None, learned: Learned) -> dict[FieldName, str]:
    """The ticket's values once the learned ones are written."""
    held = dict(ticket.fields) if ticket else {}
    return held | {name: candidate.value for name, candidate in learned}


def _is_written(name: FieldName, candidate: Candidate) -> bool:
    # The sender's own address is known anyway; as a contact's address only one written in the mail counts.
    return name is not FieldName.CONTACT_EMAIL or candidate.source is not Source.ADDRESS


def _is_sure_of_sender(case: Case) -> bool:
    return case.origin.may_be_answered and not case.known.suspicious


def _is_news(name: FieldName, candidate: Candidate, ticket: KnownTicket, *, may_correct: bool) -> bool:
    held = dict(ticket.fields).get(name)
    if held is None:
        return True
    return (
        may_correct and not _same(held, candidate.value) and _outranks(candidate.source, dict(ticket.sources).get(name))
    )


def _same(one: str, other: str) -> bool:
    return one.casefold().split() == other.casefold().split()


def _outranks(new: Source, held: Source | None) -> bool:
    if held is Source.STAFF:
        return False
    return new in CLEAR or (new is Source.SIGNATURE and held in GUESSED)
