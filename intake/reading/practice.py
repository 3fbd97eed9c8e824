"""The practice's name: found by its head word, grown to both sides, and weighed by where it stands.

German practices are called everything from `Praxis Dr. Kurz` to `Überörtliche BAG Harzvorland Dr. Oelke, Dr. Simm, M. Tauber`.
Nearly all have a head word (Praxis, MVZ, Zentrum, Klinik, Dres.), and what belongs to the name follows a small grammar:
modifiers before it, then titles, names, places with am/an der, company forms. The few without a head word are taken from
a label, our form, or a display name that the mail's own domain repeats. A bare kind (`unsere Gemeinschaftspraxis`) is no name.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from intake.reading.catalogue import Catalogue
from intake.reading.labels import Labelled
from intake.reading.practice_label import names_in_labels
from intake.reading.practice_line import names_in_line
from intake.reading.practice_sender import names_displayed, names_in_small_letters, names_of_domain
from intake.reading.practice_words import PARTNERS
from intake.reading.sheet import Sheet
from intake.reading.values import Candidate, Source
from intake.reading.vocabulary import COMPANY_FORMS, DOCTOR, is_head
from intake.reading.words import fold, words_of


def practice_candidates(sheet: Sheet, *, labelled: tuple[Labelled, ...], catalogue: Catalogue) -> list[Candidate]:
    """All practice names the sheet offers, unsorted. Linear in the sheet's length."""
    organisation = tuple(fold(name) for name in catalogue.organisation_names)
    found = [*names_in_labels(labelled)]
    for line in sheet.everything:
        found += names_in_line(line)
    found += _over_two_lines(sheet, found)
    displayed = list(names_displayed(sheet))
    found = [_as_displayed(c, displayed) for c in found] + displayed
    found = _with_firm(found)
    found += names_of_domain(sheet)
    found += names_in_small_letters(sheet)
    return [c for c in found if not _is_organisation(c.value, organisation)]


def _over_two_lines(sheet: Sheet, found: list[Candidate]) -> Iterator[Candidate]:
    """A name that goes on in the next line with its doctors or its company form: `Zentrum Spree` above `MVZ GmbH`."""
    whole = {c.value: c for c in found if c.source is Source.SIGNATURE}
    for line, below in zip(sheet.lines, sheet.lines[1:], strict=False):
        upper = whole.get(line.text.strip(" ,"))
        if upper is None or not below.words or below.words[0].start > 0:
            continue
        lower = below.text.strip(" ,")
        is_form = all(w.folded in COMPANY_FORMS or w.folded in ("mvz", "co") for w in below.words)
        is_doctors = below.words[0].folded in ("dres", "drs") and lower in whole
        if is_form or (is_doctors and "Dr" not in upper.value):
            yield replace(upper, value=f"{upper.value} {lower}", score=min(0.95, upper.score + 0.06))


def _as_displayed(candidate: Candidate, displayed: list[Candidate]) -> Candidate:
    """Without the town behind the name, where the display name tells them apart."""
    for other in displayed:
        rest = candidate.value.removeprefix(other.value)
        if rest != candidate.value and _TOWN_BEHIND.fullmatch(rest) and not _is_more_name(rest):
            return replace(candidate, value=other.value)
    return candidate


def _with_firm(found: list[Candidate]) -> list[Candidate]:
    """With the company form another mention has: `MVZ Rheinaue` of the display name is the `MVZ Rheinaue GmbH` of the text."""
    whole: dict[str, str] = {}
    for candidate in found:
        words = words_of(candidate.value[-_LONGEST_FORM:]) if candidate.score >= _LEAST_SURE else ()
        if len(words) > 1 and words[-1].folded in COMPANY_FORMS:
            end = candidate.value.rfind(words[-1].text)
            whole.setdefault(candidate.value[:end].rstrip(), candidate.value)
    return [replace(c, value=whole[c.value]) if c.value in whole else c for c in found]


_LONGEST_FORM = 40
_LEAST_SURE = 0.4
_TOWN_BEHIND = re.compile(r"(?: | / |, | - | – |, in | in )[A-ZÄÖÜ][\w-]{2,30}(?: [A-ZÄÖÜ][\w-]{2,30})?")


def _is_more_name(rest: str) -> bool:
    words = words_of(rest)
    return any(
        w.folded in COMPANY_FORMS or w.folded in PARTNERS or w.folded in DOCTOR or is_head(w.folded) for w in words
    )


def _is_organisation(value: str, names: tuple[str, ...]) -> bool:
    folded = fold(value)
    return any(folded == name or folded.startswith((f"{name} ", f"{name}-")) for name in names)
