"""Which practice system a mail is about: mentions of catalogued products, weighed by the words around them.

The vendor's name is also a product's name, and some names are ordinary words: such a mention counts only in company that
speaks of software. Former, planned, refused and other people's systems count little; a label counts most.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from intake.reading.catalogue import Catalogue, Product
from intake.reading.labels import Label, Labelled
from intake.reading.sheet import Line, Sheet, Zone
from intake.reading.software_meant import means_product
from intake.reading.software_misspelt import misspelt
from intake.reading.software_owner import is_his, is_refused, weighed
from intake.reading.software_place import clause_before, source_of
from intake.reading.values import Candidate, Source
from intake.reading.words import fold

_ORDINARY_WORDS = frozenset({"elefant", "elephant", "medical office", "medicaloffice", "quincy"})
_SEPARATORS = r"[\s._/-]{0,2}"
_BASE = {Zone.CLOSING: 0.8, Zone.BODY: 0.75, Zone.SUBJECT: 0.68, Zone.FORWARD: 0.62}


@lru_cache(maxsize=16)
def product_pattern(catalogue: Catalogue) -> re.Pattern[str]:
    """Finds every product of the catalogue in folded text, in any of its spellings; the group `pN` tells the N-th."""
    parts = []
    for number, product in enumerate(catalogue.products):
        spellings = sorted({fold(s) for s in (product.name, *product.spellings)}, key=len, reverse=True)
        parts.append(f"(?P<p{number}>{'|'.join(_flexible(s) for s in spellings)})")
    return re.compile(rf"(?<![a-z0-9@])(?:{'|'.join(parts)})(?:'?s)?(?![a-z0-9])" if parts else r"(?!)")


@lru_cache(maxsize=16)
def _stems(catalogue: Catalogue) -> tuple[str, ...]:
    """The longest part of each spelling, without those that hold another."""
    spellings = [fold(s) for product in catalogue.products for s in (product.name, *product.spellings)]
    longest = {max(re.split(r"[\s._/-]+", spelling), key=len) for spelling in spellings}
    return tuple(sorted(part for part in longest if not any(o != part and o in part for o in longest)))


def _flexible(spelling: str) -> str:
    """The spelling with any marks or none between its parts; `x.isynet` is also x-isynet, x isynet and xisynet."""
    return _SEPARATORS.join(re.escape(part) for part in re.split(r"[\s._/-]+", spelling) if part)


def software_candidates(sheet: Sheet, *, labelled: tuple[Labelled, ...], catalogue: Catalogue) -> list[Candidate]:
    """All mentions of products as canonical names, unsorted. Linear in the sheet's length."""
    pattern, doubtful = product_pattern(catalogue), catalogue.ambiguous_names | _ORDINARY_WORDS
    found: list[Candidate] = []
    for item in labelled:
        if item.label is Label.SOFTWARE:
            found += _from_label(item, pattern, catalogue)
    whole = "\n".join(line.folded for line in sheet.everything)
    stems = [stem for stem in _stems(catalogue) if stem in whole]
    for line in sheet.everything if stems else ():
        # Hardly any line names a program, and a part of every spelling stands in one piece.
        if any(stem in line.folded for stem in stems):
            found += _from_line(line, pattern, catalogue, doubtful)
    return found or list(misspelt(sheet, catalogue))


def _product(match: re.Match[str], catalogue: Catalogue) -> Product:
    return catalogue.products[int(str(match.lastgroup)[1:])]


def _from_label(item: Labelled, pattern: re.Pattern[str], catalogue: Catalogue) -> Iterator[Candidate]:
    folded = fold(item.value[:200])
    for order, match in enumerate(pattern.finditer(folded)):
        lead = folded[: match.start()]
        score = 0.2 if is_refused(lead) else item.score - 0.04 * order
        yield Candidate(
            value=_product(match, catalogue).name,
            source=Source.FORM if item.in_form else Source.LABEL,
            score=round(max(score, 0.1), 3),
            place=item.place,
        )


def _from_line(
    line: Line, pattern: re.Pattern[str], catalogue: Catalogue, doubtful: frozenset[str]
) -> Iterator[Candidate]:
    folded = line.folded
    matches = list(pattern.finditer(folded))
    # Whoever lists four products and more asks about them or quotes our own question.
    listed = len({m.lastgroup for m in matches}) > _MOST_USED
    for match in matches:
        product = _product(match, catalogue)
        lead, tail = clause_before(folded, match.start()), folded[match.end() : match.end() + 60]
        spelled = " ".join(re.split(r"[\s._/-]+", match[0]))
        if (spelled in doubtful or fold(product.name) in doubtful) and not means_product(lead, tail, line):
            score = 0.15
        elif is_his(folded[max(0, match.start() - _TOLD) : match.start()], tail):
            score = 0.3
        else:
            score = weighed(_BASE[line.zone] - (0.0 if product.own else 0.1), lead, tail)
        yield Candidate(
            value=product.name, source=source_of(line), score=0.3 if listed else round(score, 3), place=line.text
        )


_TOLD = 250
"""Characters before a name in which somebody else may have been spoken of."""
_MOST_USED = 3
"""Products a practice may use at once."""
