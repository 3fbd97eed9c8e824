"""The person to call back: candidates from labels, prose, the closing and the display name, best first."""

from intake.reading.introduced import introduced_persons, labelled_persons
from intake.reading.labels import Labelled
from intake.reading.named import Named, merged
from intake.reading.sheet import Sheet
from intake.reading.signed import displayed_persons, signing_persons
from intake.reading.unclosed import unclosed_persons
from intake.reading.vouched import vouched_persons


def contacts(sheet: Sheet, labelled: tuple[Labelled, ...], programs: frozenset[str]) -> list[Named]:
    """Everybody who may be the contact, one entry a person, best first; `programs` are product names, folded."""
    found = [*labelled_persons(labelled), *signing_persons(sheet)]
    found += unclosed_persons(sheet)
    for line in sheet.everything:
        found += introduced_persons(line)
    found += displayed_persons(sheet)
    if not any(person.candidate.score > _SURE for person in found):
        found += vouched_persons(sheet, programs)
    return merged(found)


_SURE = 0.66
"""A person found with more than this needs nobody to vouch for."""
