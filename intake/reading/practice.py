"""The practice's name: found by its head word, grown to both sides, and weighed by where it stands.

German practices are called everything from `Praxis Dr. Kurz` to `Überörtliche BAG Harzvorland Dr. Oelke, Dr. Simm, M. Tauber`.
Nearly all have a head word (Praxis, MVZ, Zentrum, Klinik, Dres.), and what belongs to the name follows a small grammar:
modifiers before it, then titles, names, places with am/an der, company forms. The few without a head word are taken from
a label, our form, or a display name that the mail's own domain repeats. A bare kind (`unsere Gemeinschaftspraxis`) is no name.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from intake.reading.catalogue import Catalogue, names_of_programs
from intake.reading.labels import Label, Labelled
from intake.reading.practice_kind import houses_of_doctors, kinds_alone, kinds_with_owner
from intake.reading.practice_label import names_in_labels
from intake.reading.practice_line import names_in_line
from intake.reading.practice_name import is_telling
from intake.reading.practice_part import names_in_parts
from intake.reading.practice_sender import names_displayed, names_in_small_letters, names_of_domain
from intake.reading.practice_words import PARTNERS
from intake.reading.sheet import Sheet, line_of
from intake.reading.values import Candidate, Source
from intake.reading.vocabulary import COMPANY_FORMS, DOCTOR, TITLES, is_head
from intake.reading.words import fold, words_of


def practice_candidates(sheet: Sheet, *, labelled: tuple[Labelled, ...], catalogue: Catalogue) -> list[Candidate]:
    """All practice names the sheet offers, unsorted. Linear in the sheet's length."""
    organisation = tuple(fold(name) for name in catalogue.organisation_names)
    found = [*names_in_labels(labelled)]
    for line in sheet.everything:
        found += names_in_line(line)
    found += _over_two_lines(sheet, found)
    found += kinds_with_owner(sheet)
    found += houses_of_doctors(sheet, found)
    displayed = list(names_displayed(sheet))
    signer = _only_signed_behind_house(sheet, labelled)
    found = [_without_signer(_as_displayed(c, displayed), signer) for c in found] + displayed
    found = _with_firm(_as_fully_displayed(found, displayed))
    found += names_of_domain(sheet)
    found += names_in_small_letters(sheet)
    found = [c for c in found if not _is_organisation(c.value, organisation)]
    if not any(candidate.score >= _LEAST_SURE for candidate in found):
        found += names_in_parts(sheet, names_of_programs(catalogue))
        found += kinds_alone(sheet)
    return found


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
            parts = max(upper.score + 0.06, whole[lower].score + 0.02 if lower in whole else 0.0)
            yield replace(upper, value=f"{upper.value} {lower}", score=min(0.95, parts))


def _only_signed_behind_house(sheet: Sheet, labelled: tuple[Labelled, ...]) -> list[str]:
    """The writer's name, folded, where no line but one holds it and no other contact is named."""
    writer = [word.folded for word in words_of(sheet.sender_name) if word.folded not in TITLES]
    if len(writer) != 2 or any(item.label is Label.CONTACT for item in labelled):  # noqa: PLR2004 - given name and surname
        return []
    mentions = [line for line in sheet.lines if writer[1] in line.folded]
    return writer if len(mentions) == 1 else []


def _without_signer(candidate: Candidate, signer: list[str]) -> Candidate:
    """`Dialysezentrum Vogtland, Dr. Miroslav Havel` by Dr. Miroslav Havel, who signs nowhere else: the house alone."""
    house, comma, last = candidate.value.rpartition(", ")
    names = [w.folded for w in words_of(last) if w.folded not in TITLES]
    if not comma or not (names == signer or _is_signed_behind(house, last, names, candidate)):
        return candidate
    return replace(candidate, value=house) if any(True for _ in names_in_line(line_of(house))) else candidate


def _is_signed_behind(house: str, last: str, names: list[str], candidate: Candidate) -> bool:
    """`Nuklearmedizin Braunschweig, Dr. Q. Feng, 0531 …`: one doctor between a house that has a name of its own and a number."""
    words = words_of(house)
    return (
        0 < len(names) <= 2  # noqa: PLR2004 - an initial or a given name, and a surname
        and not _JOINED.search(last)
        and not any(w.folded in TITLES for w in words)
        and is_telling(words)
        and _NUMBER_BEHIND.match(candidate.place.partition(candidate.value)[2]) is not None
    )


_JOINED = re.compile(r"[&+/]|\b(?:Dres|Drs|und|u)\b")
_NUMBER_BEHIND = re.compile(r"\W{0,4}(?:(?:tel|fon|mobil|handy)\w*\W{0,3})?\(?[+0]\d", re.IGNORECASE)


def _as_fully_displayed(found: list[Candidate], displayed: list[Candidate]) -> list[Candidate]:
    """A name in the text that holds all words of the display name is the same house, told in full."""
    # `Dres. Bock` below is the `Praxis für Allgemeinmedizin Dres. Bock u. Bock` above, too.
    # So is `Praxis Dr. Ott` of the subject the `Augenarztpraxis Dr. Ott` of the text.
    bare = [c for c in found if c.score >= _LEAST_SURE and _is_short_for_more(c)]
    if not displayed and not bare:
        return found
    shown = [(frozenset(word.folded for word in words_of(c.value)), c.score) for c in (*displayed, *bare)]
    return [
        replace(c, score=max(score, c.score)) if c.score > _SAID_OF_OTHERS and (score := _shown_in(c, shown)) > 0 else c
        for c in found
    ]


def _is_short_for_more(candidate: Candidate) -> bool:
    return candidate.source is Source.SUBJECT or candidate.value.lower().startswith(("dres.", "drs.", "praxis "))


_SAID_OF_OTHERS = 0.25


def _shown_in(candidate: Candidate, shown: list[tuple[frozenset[str], float]]) -> float:
    own = {word.folded for word in words_of(candidate.value)}
    words = own | {word.rpartition("-")[2] for word in own}
    if any(word.endswith("praxis") for word in own):
        words.add("praxis")
    return max((score + 0.02 for names, score in shown if names < words and names != own), default=0.0)


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
