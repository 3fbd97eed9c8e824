"""What changed from one edition to the next, for the person who approves it and for letters of correction."""

import difflib
from dataclasses import dataclass, replace
from enum import StrEnum

from intake.faq.document import Document, Entry, Translation


class ChangeKind(StrEnum):
    """How an entry differs from the edition before."""

    ADDED = "added"
    REMOVED = "removed"
    QUESTION = "question"
    ANSWER = "answer"
    QUESTION_AND_ANSWER = "question_and_answer"


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One entry's change in one language, with the lines of a unified diff of question and answer."""

    number: int
    language: str
    kind: ChangeKind
    lines: tuple[str, ...]


def difference(old: Document, new: Document) -> tuple[Change, ...]:
    """Every change of a published word, by number and language; examples and options are not published."""
    before, after = _texts(old), _texts(new)
    changes = (_change(key, before.get(key), after.get(key)) for key in sorted(before.keys() | after.keys()))
    return tuple(change for change in changes if change)


def with_examples_of(new: Document, old: Document) -> Document:
    """The new edition with the old one's examples, near misses and options for entries that come without any.

    The published form holds none; without them the matcher would have nothing to learn from.
    """
    numbers = {entry.number for entry in new.entries}
    entries = tuple(_taught(entry, old.entry(entry.number), numbers) for entry in new.entries)
    return replace(new, entries=entries, ordinary=new.ordinary or old.ordinary)


def _taught(entry: Entry, old: Entry | None, numbers: set[int]) -> Entry:
    if old is None or entry.examples or entry.near_misses:
        return entry
    return replace(
        entry,
        examples=old.examples,
        near_misses=old.near_misses,
        bare_report=old.bare_report,
        instead_of=tuple(number for number in old.instead_of if number in numbers),
    )


def _texts(document: Document) -> dict[tuple[int, str], Translation]:
    return {(entry.number, t.language): t for entry in document.entries for t in entry.translations}


def _change(key: tuple[int, str], old: Translation | None, new: Translation | None) -> Change | None:
    kind = _kind(old, new)
    if kind is None:
        return None
    lines = difflib.unified_diff(_lines(old), _lines(new), lineterm="", n=1)
    # The first two lines name files; here there are none.
    return Change(number=key[0], language=key[1], kind=kind, lines=tuple(lines)[2:])


def _kind(old: Translation | None, new: Translation | None) -> ChangeKind | None:
    if old is None or new is None:
        return ChangeKind.ADDED if old is None else ChangeKind.REMOVED
    question, answer = old.question != new.question, old.answer != new.answer
    kinds = {
        (True, True): ChangeKind.QUESTION_AND_ANSWER,
        (True, False): ChangeKind.QUESTION,
        (False, True): ChangeKind.ANSWER,
    }
    return kinds.get((question, answer))


def _lines(translation: Translation | None) -> list[str]:
    return [translation.question, *translation.answer.split("\n")] if translation else []
