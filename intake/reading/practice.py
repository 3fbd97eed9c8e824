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
from intake.reading.labels import Label, Labelled
from intake.reading.people import person_at, persons_in
from intake.reading.practice_name import name_around, tells_name
from intake.reading.practice_words import AND, PARTNERS
from intake.reading.sheet import Line, Sheet, Zone, line_of
from intake.reading.values import Candidate, Source
from intake.reading.vocabulary import (
    COMPANY_FORMS,
    DOCTOR,
    HONORIFICS,
    TITLES,
    is_function_word,
    is_generic,
    is_given_name,
    is_head,
    is_modifier,
    is_no_name,
    is_specialty,
)
from intake.reading.words import fold, words_of

_OWN_CUE = re.compile(
    r"(?:wir sind|hier (?:ist|schreibt|spricht|meldet sich|sind)|heisst|heissen|praxisname|im auftrag|im namen|mein(?:em|en|e)? kund|unser(?:em|en|e)? kund|kunde|kundin|betreue\w*|betreut|"
    r"server (?:der|des|in)|schreibe (?:ihnen )?(?:fuer|aus|von)|team (?:der|des|vom)|arbeite[nt]? (?:in|bei|fuer)|arbeitet mit|arbeiten mit|from(?: the)?|called|we are|i am|on behalf|datenschutzbeauftragte\w*|officer of|inhaber|fuer die|aus der|von der|vom|bei der|bei uns|unsere?r?|die)\W+(?:\w+\W+){0,3}$"
)
_STRONG_CUE = re.compile(
    r"(?:wir sind|hier (?:ist|schreibt|spricht|meldet sich|sind)|praxis heisst|heissen|im auftrag|im namen|mein(?:em|en|e)? kund\w*|unser(?:em|en|e)? kund\w*|(?:betreue|betreuen|betreut|vertrete|vertreten)|praxisname|"
    r"server (?:der|des|in)|schreibe (?:ihnen )?(?:fuer|aus|von)|team (?:der|des|vom)|\barbeite[nt]? (?:in|bei|fuer)|called|we are|on behalf of|beauftragte[r]? (?:der|des|fuer)|officer (?:of|at)|manager (?:of|at)|\bheisst|es geht um|betrifft|betr\.|name of our practice is|our practice is)\W+(?:(?:die|der|das|den|dem|des|a|the|eine|einer|practice|praxis|kunden|name|ist|in|us|jetzt|seit)\W+){0,4}$"
)
_FOREIGN_CUE = re.compile(
    r"(?:nachbar\w*|kolleg\w+ (?:aus|von|in|der)|ueberweis\w+|frueher\w*|ehemalig\w*|vorgaenger\w*|befund\w* (?:von|aus|der)|konkurrenz|bekannt\w*|wie (?:in|bei)|auch (?:in|bei)|erzaehl\w*|gehoert von|arztbrief\w* (?:von|der|aus)|labor|apotheke|vertretung (?:durch|macht)|vertritt|benachbart\w*|andere\w*|patient\w* (?:von|der|aus))\W+(?:\w+\W+){0,3}$"
)
_SCORES = {Zone.CLOSING: 0.85, Zone.BODY: 0.78, Zone.FORWARD: 0.66, Zone.SUBJECT: 0.62}
_DOMAIN_WORDS = re.compile(
    r"it|edv|computer|systemhaus|service|support|vertrieb|datenschutz|software|netz|consult|solution|kanzlei|gmbh|systeme?|technik|beratung"
)


def practice_candidates(sheet: Sheet, *, labelled: tuple[Labelled, ...], catalogue: Catalogue) -> list[Candidate]:
    """All practice names the sheet offers, unsorted. Linear in the sheet's length."""
    organisation = tuple(fold(name) for name in catalogue.organisation_names)
    found = [*_from_labels(labelled)]
    for line in sheet.everything:
        found += _from_line(line)
    found += _over_two_lines(sheet, found)
    displayed = list(_from_display_name(sheet))
    found = [_as_displayed(c, displayed) for c in found] + displayed
    found += _from_domain(sheet)
    found += _in_small_letters(sheet)
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


_TOWN_BEHIND = re.compile(r"(?: | / |, | - | – |, in | in )[A-ZÄÖÜ][\w-]{2,30}(?: [A-ZÄÖÜ][\w-]{2,30})?")


def _is_more_name(rest: str) -> bool:
    words = words_of(rest)
    return any(
        w.folded in COMPANY_FORMS or w.folded in PARTNERS or w.folded in DOCTOR or is_head(w.folded) for w in words
    )


_SMALL = re.compile(
    r"(?<![\w-])(?:[a-zäöü]{0,20}praxis|mvz)(?: dr\.?| dres\.?)?(?: med\.?| doktor)? (?P<name>[a-zäöüß-]{4,30})(?: ?(?:[+&/]|und) ?[a-zäöüß-]{4,30})?(?![\w-])"
)


_SMALL_LEAD = re.compile(r"(?:aus|in|von|bei|für|hier|ist) (?:der |die |unserer )?$")


def _in_small_letters(sheet: Sheet) -> Iterator[Candidate]:
    """`rückruf 07153/92 81 04, praxis wendlinger`: a name without capitals that the sender's address repeats."""
    sender = fold(f"{sheet.sender_email} {sheet.sender_name}")
    for line in sheet.everything:
        for match in _SMALL.finditer(line.text) if "praxis" in line.text or "mvz" in line.text else ():
            name = fold(match["name"])
            known = name in sender or (line.text.islower() and _SMALL_LEAD.search(line.text[: match.start()]))
            if known and not is_function_word(name) and not is_no_name(name):
                yield Candidate(value=match[0], source=Source.PROSE, score=0.6, place=line.text)


def _is_organisation(value: str, names: tuple[str, ...]) -> bool:
    folded = fold(value)
    return any(folded == name or folded.startswith((f"{name} ", f"{name}-")) for name in names)


def _from_labels(labelled: tuple[Labelled, ...]) -> Iterator[Candidate]:
    for item in labelled:
        if item.label is not Label.PRACTICE:
            continue
        value = _trimmed(item.value)
        if value:
            source = Source.FORM if item.in_form else Source.LABEL
            yield Candidate(value=value, source=source, score=item.score, place=item.place)


_NO_VALUE = re.compile(
    r"(?:siehe|s\.|wie|folgt|steht|unten|oben|ist|haben|hat|wird|reiche|bekannt|signatur|absender|nicht|geschlossen|offen|steht|laeuft|unsere?|ihre?|k\.? ?a\.?|keine|\?|-+|_+|x+|n/a|tbd)(?:\W|$)"
)
_CUT = re.compile(
    r"\s*(?:[|•·\t;]|\s[-–—]\s|,?\s*\b(?:tel|telefon|fon|fax|software|programm|pvs|bsnr|kundennr|kundennummer|ansprechpartner(?:in)?|kontakt|e-?mail)\b\.?\s*[:.]?)",
    re.IGNORECASE,
)
_ADDRESS_PART = re.compile(
    r"[,(]\s*(?:\d{4,5}\b|[^,]{0,40}(?:str\.|straße|strasse|weg|platz|allee|gasse|ring|damm|ufer)\s*\d|(?:in|aus)\s+[A-ZÄÖÜ]).*$",
    re.IGNORECASE,
)


_SHORTEST, _LONGEST = 3, 140
"""Characters of a practice's name."""


def _trimmed(value: str) -> str | None:
    """A labelled value without address, further fields and closing marks; None if it says nothing."""
    cut = _CUT.search(value, 3)
    text = _ADDRESS_PART.sub("", value[: cut.start()] if cut else value).strip(' ,;.*_-–"“”„')
    if not _SHORTEST <= len(text) <= _LONGEST or _NO_VALUE.match(fold(text)):
        return None
    names = words_of(text)
    if not names or text.endswith("?"):
        return None
    parts = text.split(", ")
    kept = text if len(parts) == 1 or _belongs(parts[1]) else parts[0]
    # The grammar knows where a list of doctors or a hospital's department ends, the marks do not.
    grown = next((c.value for c in _from_line(line_of(value[:_LONGEST])) if value.startswith(c.value)), "")
    return max(kept, grown, key=len)


def _belongs(part: str) -> bool:
    """Whether a part behind a comma still belongs to the name: further doctors, company forms, partners."""
    words = words_of(part)
    return bool(words) and (
        words[0].folded in DOCTOR
        or words[0].folded in COMPANY_FORMS
        or len(words[0].text) == 1
        or any(w.folded in PARTNERS for w in words)
        or (is_given_name(words[0].folded) and len(words) <= 3)  # noqa: PLR2004 - a further partner, `Bernd Koch`
    )


def _from_line(line: Line) -> Iterator[Candidate]:
    gaps = line.gaps
    index = 0
    while index < len(line.words):
        if not _is_head(line, index, gaps):
            index += 1
            continue
        first, after = name_around(line, index, gaps)
        if tells_name(line, first, after, index):
            yield _candidate(line, first, after, index)
        index = max(after, index + 1)
    yield from _partners(line)


def _partners(line: Line) -> Iterator[Candidate]:
    """`Dr. Lauf & Partner`, `Dr. Eich und Dr. Buche`: doctors joined are a practice, even without a head word."""
    if not line.words or line.zone not in (Zone.CLOSING, Zone.SUBJECT) or any(is_head(w.folded) for w in line.words):
        return
    persons = [p for p in persons_in(line) if p.has_title]
    if not persons or line.words[persons[0].first].start > _NEAR_BEGINNING:
        return
    first, after = persons[0], persons[0].after
    joint = line.text[line.words[after - 1].end :][:5].strip(" ")
    if after >= len(line.words) or not joint.startswith(("&", "und", "u.", "+", "/")):
        return
    behind = after + 1 if line.words[after].folded in AND else after
    second = next((p for p in persons[1:] if p.first == behind), None)
    if second is not None or (behind < len(line.words) and line.words[behind].folded in PARTNERS):
        end = second.after if second else behind + 1
        value = line.text[line.words[first.first].start : line.words[end - 1].end]
        yield Candidate(value=value, source=Source.SIGNATURE, score=0.55 if second else 0.7, place=line.text)


_NEAR_BEGINNING = 4


def _is_head(line: Line, index: int, gaps: tuple[str, ...]) -> bool:
    word = line.words[index]
    if is_head(word.folded):
        return word.folded != "dres" or word.is_capitalised or line.zone is Zone.CLOSING
    if word.folded in _HEAD_BEFORE_DOCTOR:
        return index + 1 < len(line.words) and line.words[index + 1].folded in DOCTOR and word.is_capitalised
    if not is_specialty(word.folded) or not (word.is_capitalised or line.zone is Zone.CLOSING or line.text.islower()):
        return False
    first = index - 1 if index > 0 and is_modifier(line.words[index - 1].folded) and not gaps[index].strip() else index
    start = line.words[first].start
    before = fold(line.text[max(0, start - 60) : start])
    return (
        _begins_part(gaps[first], first)
        or (line.closes and first <= _NEAR_BEGINNING)
        or _STRONG_CUE.search(before) is not None
    )


_HEAD_BEFORE_DOCTOR = frozenset(
    "team gp partnerschaft gem.praxis hausarzt zahnarzt kinderarzt frauenarzt augenarzt hautarzt".split()
)
"""These begin a practice's name only right before a doctor's."""


def _begins_part(gap: str, index: int) -> bool:
    return index == 0 or any(mark in gap for mark in "|•·:(\t") or " / " in gap or " - " in gap or " – " in gap


def _candidate(line: Line, first: int, after: int, head: int) -> Candidate:
    words = line.words
    value = line.text[words[first].start : words[after - 1].end]
    before, behind = line.text[: words[first].start], line.text[words[after - 1].end :]
    score = _SCORES[line.zone]
    source = (
        Source.SIGNATURE
        if line.zone is Zone.CLOSING
        else Source.FORWARD
        if line.zone is Zone.FORWARD
        else Source.SUBJECT
        if line.zone is Zone.SUBJECT
        else Source.PROSE
    )
    if not _stands_alone(before, behind, line):
        score, source = (
            _in_prose(line, before, behind, score),
            Source.PROSE if line.zone in (Zone.BODY, Zone.CLOSING) else source,
        )
    if any(w.folded in DOCTOR for w in words[first:after]) or any(
        w.folded in COMPANY_FORMS for w in words[first:after]
    ):
        score += 0.03
    plain = not any(w.folded in DOCTOR or w.folded in COMPANY_FORMS for w in words[first:after])
    if plain and source is Source.PROSE and is_generic(words[head].folded) and score < _CUED:
        # `in der Praxis am Telefon`: a place alone makes no name in running text.
        score -= 0.12
    if is_specialty(words[head].folded) and not is_head(words[head].folded):
        score -= 0.08
    return Candidate(
        value=_completed(value, behind), source=source, score=round(max(0.0, min(score, 0.95)), 3), place=line.text
    )


_CUED = 0.7
"""From this score on, the words before a name in running text have said whose it is."""


def _completed(value: str, behind: str) -> str:
    """With the dot of a closing abbreviation, and without stray marks."""
    return value + "." if behind.startswith(".") and value.endswith((" e.V", "e. V")) else value.strip(" -–,")


def _stands_alone(before: str, behind: str, line: Line) -> bool:
    """Whether the name is a line of its own or one of its parts, rather than in the middle of a sentence."""
    if line.zone is Zone.BODY and before.rstrip().endswith("(") and len(before) > 1:
        return False
    if before.strip(" -–*•|,·") and not before.rstrip().endswith((",", "|", "·", "•", " -", " –", ";", ":", "(")):
        return False
    if len(line.text) > _LONGEST and not before.strip():
        return False
    tail = _IN_TOWN.sub("", behind.strip())
    return not tail or tail[0] in ",|·•;/()-–:" or tail in (".", "!")


_IN_TOWN = re.compile(r"^(?:in|aus) [A-ZÄÖÜ][\w-]{2,30}(?:[ -][A-ZÄÖÜ][\w-]{2,30})?(?=$|[,|·•;(.])")
"""The town behind a name: `Praxis Huber in Bobingen, Tel. …`"""


def _in_prose(line: Line, before: str, behind: str, base: float) -> float:
    lead = fold(before[-80:])
    if _FOREIGN_CUE.search(lead):
        return 0.2
    factor = {Zone.FORWARD: 0.82, Zone.SUBJECT: 0.9}.get(line.zone, 1.0)
    if _STRONG_CUE.search(lead):
        return 0.8 * factor
    if re.match(r"\W*(?:arbeitet mit|nutzt|verwendet|hat seit|setzt)", behind):
        return 0.72 * factor
    if _OWN_CUE.search(lead):
        return 0.58 * factor
    return (0.55 if line.zone is Zone.CLOSING else 0.48) * factor if base else 0.0


def _from_display_name(sheet: Sheet) -> Iterator[Candidate]:
    name = sheet.sender_name.strip(" \"'")
    if not name:
        return
    line = line_of(name)
    found = list(_from_line(line))
    for candidate in found:
        yield Candidate(
            value=candidate.value,
            source=Source.DISPLAY_NAME,
            score=0.6 if candidate.source is Source.SIGNATURE else 0.52,
            place=name,
        )
    if not found and _repeats_domain(name, sheet.sender_email):
        yield Candidate(value=name, source=Source.DISPLAY_NAME, score=0.44, place=name)


def _from_domain(sheet: Sheet) -> Iterator[Candidate]:
    """Closing lines without head word that name what the sender's own domain is called."""
    for line in sheet.lines:
        if (
            line.zone is Zone.CLOSING
            and not any(person.has_given for person in persons_in(line))
            and 1 < len(line.words) <= _MOST_WORDS
            and not any(is_head(w.folded) for w in line.words)
        ):
            part = re.split(r"\s*[|•·,(]|\s[-–]\s", line.text)[0].strip(" -–*")
            if _repeats_domain(part, sheet.sender_email):
                yield Candidate(value=part, source=Source.SIGNATURE, score=0.44, place=line.text)


_SHORTEST_LABEL = 6
"""Letters of a domain that can be told from chance."""
_MOST_WORDS = 6


def _repeats_domain(name: str, email: str) -> bool:
    """Whether a display name without head word is the name of the sender's own domain, and no person's or firm's."""
    words = words_of(name)
    label = fold(email.rpartition("@")[2].split(".", 1)[0]).replace("-", "")
    if (
        len(words) < 2  # noqa: PLR2004 - one word may be anything
        or any(_DOMAIN_WORDS.fullmatch(w.folded) for w in words)
        or words[0].folded in HONORIFICS
        or words[0].folded in TITLES
    ):
        return False
    person = person_at(line_of(name), 0)
    if person is not None and person.after == len(words) and person.has_given:
        return False
    parts = [w.folded.replace("-", "") for w in words if not is_function_word(w.folded)]
    if len(label) < _SHORTEST_LABEL or all(is_no_name(w.folded) for w in words):
        # `arzt@praxis.example` repeats what any doctor's line says.
        return False
    return len(parts) > 0 and sum(len(p) for p in parts if len(p) >= _SHORTEST and p in label) * 10 >= len(label) * 7
