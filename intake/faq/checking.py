"""Mistakes of a FAQ document that no single line shows: parts that contradict each other or point to nothing."""

from collections.abc import Iterator
from itertools import pairwise

from intake.faq.draft import Draft, Line
from intake.faq.problems import Problem


def contradictions(draft: Draft) -> list[Problem]:
    """Every such mistake of the draft."""
    return [*_versions(draft), *_strays(draft), *_two_minds(draft)]


def _versions(draft: Draft) -> Iterator[Problem]:
    numbers: set[str] = set()
    for line, version in draft.versions:
        if version.number in numbers:
            yield Problem(
                line=line, what=f"a second version {version.number}", mend="give every version its own number"
            )
        numbers.add(version.number)
    for (_, earlier), (line, later) in pairwise(draft.versions):
        if later.published_at < earlier.published_at:
            what = f"version {later.number} is older than the one above it"
            yield Problem(line=line, what=what, mend="put the oldest version first, or mend the date")


def _strays(draft: Draft) -> Iterator[Problem]:
    for known in (draft.examples, draft.near_misses):
        for number, items in known.items():
            if number not in draft.questions and items:
                what = f"sentences for entry {number}, which does not exist"
                yield Problem(line=items[0][0], what=what, mend="mend the number, or delete them")
    for number, others in draft.instead_of.items():
        for other in others:
            if other not in draft.questions or other == number:
                what = f"entry {number} stands instead of {other}, which is no other entry"
                yield Problem(line=draft.lines.get(number, 0), what=what, mend="mend the number under Optionen")


def _two_minds(draft: Draft) -> Iterator[Problem]:
    # A sentence may ask for one entry only; as a near miss of several it is no contradiction.
    meant: dict[str, tuple[int, int]] = {}
    for number, items in draft.examples.items():
        for line, text in items:
            first, where = meant.setdefault(text.casefold(), (number, line))
            if first != number:
                yield _contradiction(line, where)
    others: list[Line] = [item for items in draft.near_misses.values() for item in items] + draft.ordinary
    for line, text in others:
        if text.casefold() in meant:
            yield _contradiction(line, meant[text.casefold()][1])


def _contradiction(line: int, where: int) -> Problem:
    what = f"the same sentence as in line {where}, but meant otherwise"
    return Problem(line=line, what=what, mend="keep it where it belongs and delete the other")
