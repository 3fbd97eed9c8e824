"""Numbers and places beside the required data: site number (BSNR), customer number, town, written e-mail addresses."""

import re
from collections.abc import Iterator

from intake.mail.identity import Identity
from intake.reading.labels import Label, Labelled
from intake.reading.sheet import Line, Sheet, Zone
from intake.reading.values import Candidate, Source

_SITE = re.compile(r"\b(?:BSNR|Betriebsst(?:ä|ae)tten-?(?:nummer|nr\.?))\W{0,4}(\d[\d ]{7,10}\d)(?!\d)", re.IGNORECASE)
_CUSTOMER = re.compile(
    r"\b(?:kunden-?\s?(?:nummer|nr\.?|no\.?|id)|kd\.?-?\s?nr\.?|customer\s(?:number|no\.?|id))\W{0,4}((?:[A-Z]{1,3}[- ]?)?\d(?:[ ./-]?\d){2,14})",
    re.IGNORECASE,
)
_TOWN = re.compile(
    r"\d{5}(?<!\w\d{5}) ((?:Bad |Sankt |St\. |Groß |Klein |Neu )?[A-ZÄÖÜ][a-zäöüß]+(?:[-/][A-ZÄÖÜ]?[a-zäöüß]+)*(?: (?:am|an der|im|in|ob der|vor der|bei|a\.|i\.|b\.) ?[A-ZÄÖÜ][a-zäöüß]+)?(?: \([A-ZÄÖÜ][a-zäöüß]+\))?)"
)
_ADDRESS = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}(?![\w@])")


def site_number_candidates(sheet: Sheet, labelled: tuple[Labelled, ...]) -> list[Candidate]:
    """BSNR, nine digits without blanks; other nine-digit numbers are never guessed to be one."""
    found = [
        _candidate("".join(c for c in m[1] if c.isdigit()), line, 0.9)
        for line in sheet.everything
        if "bsnr" in line.folded or "betriebsst" in line.folded
        for m in _SITE.finditer(line.text)
    ]
    found += [
        _from_label(item, "".join(c for c in item.value if c.isdigit()))
        for item in labelled
        if item.label is Label.SITE_NUMBER
    ]
    return [c for c in found if len(c.value) == 9]  # noqa: PLR2004 - KBV, § 293 SGB V: nine digits


def customer_number_candidates(sheet: Sheet, labelled: tuple[Labelled, ...]) -> list[Candidate]:
    """Our customer number as written."""
    found = [
        _candidate(m[1].strip(), line, 0.9)
        for line in sheet.everything
        if any(word in line.folded for word in ("kunden", "kd", "customer"))
        for m in _CUSTOMER.finditer(line.text)
    ]
    for item in labelled:
        match = (
            re.match(r"(?:[A-Z]{1,3}[- ]?)?\d(?:[ ./-]?\d){2,14}", item.value)
            if item.label is Label.CUSTOMER_NUMBER
            else None
        )
        if match:
            found.append(_from_label(item, match[0]))
    return found


def town_candidates(sheet: Sheet, labelled: tuple[Labelled, ...]) -> list[Candidate]:
    """The practice's town: behind a postal code or a label."""
    found = [
        _candidate(m[1], line, 0.8 if line.zone is Zone.CLOSING else 0.6)
        for line in sheet.everything
        if " " in line.text
        for m in _TOWN.finditer(line.text)
    ]
    for item in labelled:
        value = re.sub(r"^\D{0,3}\d{5}\s+", "", item.value).split(",", 1)[0].strip()
        if item.label is Label.TOWN and 1 < len(value) < 60 and not any(c.isdigit() for c in value):  # noqa: PLR2004
            found.append(_from_label(item, value))
    return found


def email_candidates(sheet: Sheet, identity: Identity) -> list[Candidate]:
    """Addresses written in the mail, lower case, without our own."""
    own = {str(address).lower() for address in identity.own_addresses} | {str(identity.address).lower()}
    domain = identity.address.rpartition("@")[2].lower()
    return [c for c in _addresses(sheet) if c.value not in own and not c.value.endswith(f"@{domain}")]


def _addresses(sheet: Sheet) -> Iterator[Candidate]:
    for line in sheet.everything:
        if "@" in line.text:
            for match in _ADDRESS.finditer(line.text):
                yield _candidate(
                    match[0].lower().rstrip("."),
                    line,
                    0.85 if line.zone is Zone.CLOSING else 0.4 if line.zone is Zone.FORWARD else 0.7,
                )


def _candidate(value: str, line: Line, score: float) -> Candidate:
    source = {Zone.CLOSING: Source.SIGNATURE, Zone.FORWARD: Source.FORWARD, Zone.SUBJECT: Source.SUBJECT}.get(
        line.zone, Source.PROSE
    )
    return Candidate(
        value=value, source=source, score=score * (0.85 if line.zone is Zone.FORWARD else 1.0), place=line.text
    )


def _from_label(item: Labelled, value: str) -> Candidate:
    return Candidate(
        value=value, source=Source.FORM if item.in_form else Source.LABEL, score=item.score, place=item.place
    )
