"""Values behind a label: `Praxis: …`, `Ansprechpartnerin: …, Tel. …`, table rows, a label alone above its value, our form.

A label stands at the beginning of a line or behind a separator. Its value goes on to the next label or the line's end.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from intake.reading.sheet import Line, Sheet, Zone


class Label(StrEnum):
    """What a label announces."""

    PRACTICE = "practice"
    SOFTWARE = "software"
    CONTACT = "contact"
    PHONE = "phone"
    FAX = "fax"
    EMAIL = "email"
    SITE_NUMBER = "site_number"
    CUSTOMER_NUMBER = "customer_number"
    TOWN = "town"
    OTHER = "other"
    """Announces something we do not read; it only ends the value before it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Labelled:
    """A label's value and where it was found. `line` is 0 for our own form and the subject."""

    label: Label
    value: str
    place: str
    line: int
    score: float
    in_form: bool = False


_UE, _AE, _OE = "(?:ü|ue|u)", "(?:ä|ae)", "(?:ö|oe)"
_PATTERNS: tuple[tuple[Label, str], ...] = (
    (Label.SITE_NUMBER, rf"bsnr\.?|(?:haupt)?betriebsst{_AE}tten-?(?:nummer|nr\.?)"),
    (Label.CUSTOMER_NUMBER, r"kunden-?\s?(?:nummer|nr\.?|no\.?|id)|kd\.?-?\s?nr\.?|customer (?:number|no\.?|id)"),
    (Label.FAX, r"tele?fax(?:nummer|-?nr\.?)?|fax(?:nummer|-?nr\.?)?"),
    (
        Label.PRACTICE,
        (
            r"(?:vollst(?:ä|ae)ndiger?\s)?(?:name\s(?:der|ihrer|unserer|meiner)\s(?:arzt|zahnarzt)?(?:praxis|einrichtung|klinik)|praxis-?\s?name|name\s(?:der\s)?praxis|praxis-?bezeichnung|(?:arzt|unsere\s)?praxis(?:\s?/\s?(?:mvz|klinik|einrichtung|firma|institution))?"
            r"|einrichtung|name\sder\seinrichtung|mvz|klinik|ambulanz|kunde|kundenname|betroffene\spraxis|f(?:ü|ue)r\s(?:die\s)?praxis|betrifft\spraxis|(?:full\s)?(?:practice|clinic|surgery)(?:\s?name)?|(?:the\s)?(?:full\s)?name\sof\s(?:the\s|our\s|your\s)?(?:medical\s)?(?:practice|clinic)|medical practice)"
        ),
    ),
    (
        Label.SOFTWARE,
        r"(?:(?:eingesetzte|verwendete|genutzte|unsere|benutzte|verwendetes|genutztes|installierte|your)\s)?(?:name\s(?:der|ihrer|unserer|des)\s)?(?:(?:praxis|arzt)-?(?:software|programm|system|verwaltungssystem|verwaltungsprogramm|verwaltungssoftware|verwaltung)|software(?:-?produkt|name|programm)?|programm|programme?|system|pvs|ais|produkt|anwendung|product|practice\s(?:management\s)?(?:software|system)|edv-?(?:system|programm)|arztinformationssystem)(?:\s?/\s?(?:pvs|version|programm|software|produkt|ais))?",
    ),
    (
        Label.CONTACT,
        rf"(?:(?:unsere?|ihre?|meine?|mein|bitte|technischer|fachlicher|name\s(?:des|der|ihres|unseres))\s)?(?:ansprech-?(?:partners?|person)(?:[/*:_(-]{{0,2}}(?:-?in(?:nen)?)\)?)?|asp|ap|kontakt(?:-?person|-?partner(?:[/*:_]?in)?)?|contact(?:\s(?:person|name|is|details))?|contact\sis\smyself|zust{_AE}ndige?r?|zust{_AE}ndige\sperson|verantwortliche(?:/r|\sperson)|r{_UE}ckfragen(?:\s(?:bitte\s)?an)?|r{_UE}ckmeldung(?:\s(?:bitte\s)?an)?|verantwortlich|gespr{_AE}chspartner(?:in)?|(?:sach)?bearbeiter(?:in)?|bearbeitung|(?:gemeldet|erstellt|erfasst|eingereicht|aufgenommen|angelegt|bearbeitet|verfasst|ausgef{_UE}llt|meldung|reported|submitted|raised|created|opened)\s(?:von|durch|by)|r{_UE}ckruf\s(?:bitte\s)?(?:an|bei)|(?:bitte\s)?(?:zur{_UE}ckrufen|anrufen|melden\sbei)|anruf\s(?:an|bei)|(?:ein|ver|unter)(?:sender|fasser|zeichner)(?:in)?|melder(?:/?in)?|meldende\sperson|requester|reporter|requested\sby|mitarbeiter(?:in)?|name|vor-?\sund\s(?:nach|zu)name|meldende?r?|absender|anrufer(?:/?in)?|(?:nach|zu|familien)name|person|attn|z\.?\s?hd\.?|wer|wen\sanrufen|anrufen\sbei)",
    ),
    (
        Label.PHONE,
        rf"(?:tele?fon|tel|fon|phone|telephone|mobile?(?:funk|telefon)?|handy|durchwahl|dw|rufnummer|r{_UE}ckruf|call\s?back|cell|t|m|f|p|h)(?:\.|-?nummer|-?nr\.?|\snumber|\sno\.?)?(?:\s?/\s?(?:mobil|handy|fax|tel\.?|telefon))?(?:\s(?:bitte\s)?(?:unter|f{_UE}r\s(?:den\s)?r{_UE}ckrufe?|privat|praxis|mobil|dienstlich|gesch{_AE}ftlich|direkt))?",
    ),
    (Label.EMAIL, r"e-?mail(?:-?adresse)?|mail|e"),
    (Label.TOWN, r"ort|stadt|standort|sitz|town|city|plz(?:\s?/\s?|\s|,\s?)ort"),
    (
        Label.OTHER,
        r"version|anliegen|problem|betreff|fehler|st(?:ö|oe)rung|frage|anschrift|adresse|stra(?:ß|ss)e|lanr|web|internet|www|homepage|betriebssystem|server|benutzer(?:name)?|kennwort|passwort|pw|user|datum|issue|subject|beschreibung|ticket|vorgang|sprechzeiten|erreichbar(?:keit)?|telematik-?id|iban|bic|lizenz(?:nummer)?|arbeitspl(?:ä|ae)tze",
    ),
)
_ABOUT = r"(?:\s(?:bei|beim|f(?:ü|ue)r|vor\sort|in\sder\spraxis|der\spraxis|des\skunden|im\shause|zur\sanfrage)(?:\s[\w -]{1,28})?|\s?\([^)\n]{0,40}\)|\s\d)?"
_NAMED = "|".join(f"(?P<{label.value}{i}>{pattern})" for i, (label, pattern) in enumerate(_PATTERNS))
_BEGINS = re.compile(r"[,;|/·•(\t]|[.?!*–-](?=\s)|\s(?=\s)")
"""Marks behind which a label may begin, the blank behind them aside."""
_LABELLED = re.compile(
    rf"[^\w\n]{{0,5}}(?:\d{{1,2}}[.)]\s?|[a-f]\)\s?)?(?:{_NAMED}){_ABOUT}(?:\s{{0,3}}(?::|=|\t|\s\|\s|\?\s)(?!//)|\s{{3,}}(?=\S))",
    re.IGNORECASE,
)
_ALONE = re.compile(
    rf"[^\w\n]{{0,4}}(?:\d{{1,2}}[.)]\s?)?(?:{_NAMED})(?:{_ABOUT}\s{{0,2}}[:?]|\s?\([^)\n]{{0,40}}\))?[\s:?*]{{0,3}}",
    re.IGNORECASE,
)
_KINDS = {f"{label.value}{i}": label for i, (label, _) in enumerate(_PATTERNS)}
_LONGEST_LABEL = 60


def labelled_values(sheet: Sheet) -> tuple[Labelled, ...]:
    """All labelled values of our form and of the lines. Linear in the sheet's length."""
    found = [item for label, value in sheet.filled if (item := _from_form(label, value)) is not None]
    for index, line in enumerate(sheet.lines):
        inside = list(_in_line(line))
        found += [item for item in inside if item.value]
        if not line.text or (inside and inside[-1].value):
            continue
        found += _over_next(inside, line, sheet.lines[index + 1 : index + 3])
    return tuple(found)


def _from_form(label: str, value: str) -> Labelled | None:
    match = _ALONE.fullmatch(label.strip()) or _ALONE.match(label.strip())
    if match is None or not value.strip() or _ALONE.fullmatch(value.strip(" _.…-")):
        # An empty field, with the label of the next one below it.
        return None
    return Labelled(
        label=_kind(match),
        value=value.strip(),
        place=f"{label.strip().rstrip(':')}: {value.strip()}",
        line=0,
        score=0.97,
        in_form=True,
    )


def _kind(match: re.Match[str]) -> Label:
    return _KINDS.get(str(match.lastgroup), Label.OTHER)


_MARKED = re.compile(r"[:\t=|?]|   ")


def _in_line(line: Line) -> Iterator[Labelled]:
    if _MARKED.search(line.text) is None:
        return
    matches = list(_matches(line.text))
    for match, following in zip(matches, [*matches[1:], None], strict=False):
        end = following.start() if following else len(line.text)
        value = line.text[match.end() : end].strip(" \t,;|/·•(–-")
        yield Labelled(label=_kind(match), value=value, place=line.text, line=line.number, score=_score(line))


def _matches(text: str) -> Iterator[re.Match[str]]:
    """The labels of a line, from left to right, without overlap."""
    begins = (0, *(mark.end() for mark in _BEGINS.finditer(text)))
    end = 0
    for begin in begins:
        match = _LABELLED.match(text, begin) if begin >= end else None
        if match is not None:
            yield match
            end = match.end()


def _score(line: Line) -> float:
    return 0.8 if line.zone is Zone.FORWARD else 0.93


def _over_next(inside: list[Labelled], line: Line, following: tuple[Line, ...]) -> Iterator[Labelled]:
    """A label that ends its line, with or without colon: the next line that is not empty holds the value."""
    label = inside[-1].label if inside else _alone(line.text)
    below = next((after for after in following if after.text), None)
    if label is None or below is None or _alone(below.text) is not None or any(True for _ in _in_line(below)):
        return
    yield Labelled(label=label, value=below.text, place=below.text, line=below.number, score=_score(below) - 0.03)


def _alone(text: str) -> Label | None:
    if len(text) > _LONGEST_LABEL:
        return None
    match = _ALONE.fullmatch(text)
    return _kind(match) if match else None
