"""What staff teach the matcher: a sentence of a mail that asks for an entry, or does not though it was cited for it."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from intake.faq.document import Document, Entry


@dataclass(frozen=True, slots=True, kw_only=True)
class Lesson:
    """One sentence, credentials masked, and whether entry `number` answers it."""

    number: int
    sentence: str
    asks: bool


def taught(document: Document, lessons: Iterable[Lesson]) -> Document:
    """The document with the lessons among its examples and near misses; the latest lesson on a sentence counts.

    Lessons on entries the document does not have are left out.
    """
    latest = {(lesson.number, lesson.sentence): lesson.asks for lesson in lessons}
    return replace(document, entries=tuple(_taught(entry, latest) for entry in document.entries))


def _taught(entry: Entry, latest: dict[tuple[int, str], bool]) -> Entry:
    mine = {sentence: asks for (number, sentence), asks in latest.items() if number == entry.number}
    return replace(
        entry,
        examples=_with(entry.examples, mine, asks=True),
        near_misses=_with(entry.near_misses, mine, asks=False),
    )


def _with(held: tuple[str, ...], mine: dict[str, bool], *, asks: bool) -> tuple[str, ...]:
    kept = [sentence for sentence in held if mine.get(sentence, asks) is asks]
    new = [sentence for sentence, is_asking in mine.items() if is_asking is asks and sentence not in held]
    return (*kept, *new)
