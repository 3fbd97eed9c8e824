"""The practice's name: found by its head word, grown to both sides, and weighed by where it stands.

German practices are called everything from `Praxis Dr. Kurz` to `Überörtliche BAG Harzvorland Dr. Oelke, Dr. Simm, M. Tauber`.
Nearly all have a head word (Praxis, MVZ, Zentrum, Klinik, Dres.), and what belongs to the name follows a small grammar:
modifiers before it, then titles, names, places with am/an der, company forms. The few without a head word are taken from
a label, our form, or a display name that the mail's own domain repeats. A bare kind (`unsere Gemeinschaftspraxis`) is no name.
"""

import re
from collections.abc import Iterator

from intake.reading.catalogue import Catalogue
from intake.reading.labels import Label, Labelled
from intake.reading.people import person_at
from intake.reading.sheet import Line, Sheet, Zone
from intake.reading.values import Candidate, Source
from intake.reading.vocabulary import (
    COMPANY_FORMS,
    DOCTOR,
    HONORIFICS,
    PARTICLES,
    TITLES,
    is_function_word,
    is_generic,
    is_head,
    is_modifier,
    is_no_name,
    is_specialty,
)
from intake.reading.words import fold, words_of

_PLACE_WORDS = frozenset("am an im zum zur auf vor beim in".split())
_ARTICLES = frozenset("der den dem des die".split())
_AND = frozenset("und u and".split())
_PARTNERS = frozenset("partner kollegen kolleginnen kollege kollegin partnerinnen team coll".split())
_HOSPITAL = re.compile(
    r"[a-z-]*(?:klinik|kliniken|klinikum|krankenhaus|hospital|ambulanz|spital|universitaet|abteilung)"
)
_STOPPERS = frozenset(
    "software praxissoftware programm system version telefon tel fon fax telefax mobil handy ansprechpartner ansprechpartnerin kontakt email mail e-mail bsnr lanr kundennummer kundennr"
    " facharzt fachaerztin fachaerzte fachaerztinnen arzt aerztin internist internistin problem probleme hilfe anfrage frage stoerung ausfall fehler dringend eilt notfall support rueckruf uhr patienten patient"
    " www http https abrechnung anmeldung buchhaltung verwaltung server computer drucker update rechnung moment urlaub haus betrieb einsatz netz internet anhang rahmen quartal griff"
    " vollstaendiger name praxisname montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar maerz april juni juli august september oktober november dezember sprechstunde standort ort adresse strasse".split()
)
_BAD_PLACES = frozenset(
    "moment urlaub haus betrieb einsatz netz internet anhang rahmen quartal notfall jahr monat fall gegensatz system programm server telefon apparat laufe montag dienstag mittwoch donnerstag freitag samstag sonntag"
    " januar februar maerz april mai juni juli august september oktober november dezember vormittag nachmittag morgen abend wochenende griff gang test keller voraus auftrag namen bereich prinzip vergleich hinblick einzelnen regel lage praxis software zeit sprechstunde".split()
)
_OWN_CUE = re.compile(
    r"(?:wir sind|hier (?:ist|schreibt|spricht|meldet sich|sind)|heisst|heissen|praxisname|im auftrag|im namen|mein(?:em|en|e)? kund|unser(?:em|en|e)? kund|kunde|kundin|betreue\w*|betreut|"
    r"server (?:der|des|in)|schreibe (?:ihnen )?(?:fuer|aus|von)|team (?:der|des|vom)|arbeite[nt]? (?:in|bei|fuer)|arbeitet mit|arbeiten mit|from (?:the )?|called|we are|i am|on behalf|datenschutzbeauftragte\w*|officer of|inhaber|fuer die|aus der|von der|vom|bei der|bei uns|unsere?r?|die)\W+(?:\w+\W+){0,3}$"
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
    found += _from_display_name(sheet)
    found += _from_domain(sheet)
    return [c for c in found if not _is_organisation(c.value, organisation)]


def _is_organisation(value: str, names: tuple[str, ...]) -> bool:
    folded = fold(value)
    return any(folded == name or folded.startswith(f"{name} ") for name in names)


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


def _trimmed(value: str) -> str | None:
    """A labelled value without address, further fields and closing marks; None if it says nothing."""
    cut = _CUT.search(value, 3)
    text = _ADDRESS_PART.sub("", value[: cut.start()] if cut else value).strip(' ,;.*_-–"“”„')
    if len(text) < 3 or len(text) > 120 or _NO_VALUE.match(fold(text)):
        return None
    names = words_of(text)
    if not names or text.endswith("?"):
        return None
    parts = text.split(", ")
    if len(parts) > 1 and not _belongs(parts[1]):
        return parts[0]
    return text


def _belongs(part: str) -> bool:
    """Whether a part behind a comma still belongs to the name: further doctors, company forms, partners."""
    words = words_of(part)
    return bool(words) and (
        words[0].folded in DOCTOR
        or words[0].folded in COMPANY_FORMS
        or len(words[0].text) == 1
        or any(w.folded in _PARTNERS for w in words)
    )


def _from_line(line: Line) -> Iterator[Candidate]:
    gaps = line.gaps
    index = 0
    while index < len(line.words):
        if not _is_head(line, index, gaps):
            index += 1
            continue
        first, after = _grown(line, index, gaps)
        if _has_name(line, first, after, index):
            yield _candidate(line, first, after, index)
        index = max(after, index + 1)


def _is_head(line: Line, index: int, gaps: tuple[str, ...]) -> bool:
    word = line.words[index]
    if is_head(word.folded):
        return word.folded != "dres" or word.is_capitalised or line.zone is Zone.CLOSING
    if not is_specialty(word.folded) or not (word.is_capitalised or line.zone is Zone.CLOSING):
        return False
    before = fold(line.text[: word.start])
    return _begins_part(gaps[index], index) or _STRONG_CUE.search(before[-60:]) is not None


def _begins_part(gap: str, index: int) -> bool:
    return index == 0 or any(mark in gap for mark in "|•·:(\t") or " - " in gap or " – " in gap


def _grown(line: Line, head: int, gaps: tuple[str, ...]) -> tuple[int, int]:
    return _grown_left(line, head, gaps), _grown_right(line, head, gaps)


def _grown_left(line: Line, head: int, gaps: tuple[str, ...]) -> int:
    first = head
    while first > 0 and gaps[first].strip(" .") == "":
        before = line.words[first - 1]
        und = before.folded in _AND and first > 1 and line.words[first - 2].text.endswith("-")
        if und:
            first -= 2
        elif (
            is_modifier(before.folded)
            and not is_function_word(before.folded)
            and (before.is_capitalised or not line.words[head].is_capitalised)
        ):
            first -= 1
        else:
            break
    return first


def _grown_right(line: Line, head: int, gaps: tuple[str, ...]) -> int:
    """Index after the last word of the name."""
    words = line.words
    # In small letters every word could be a name; only a signature line or a title before it makes it one.
    small = not words[head].is_capitalised and line.zone is Zone.CLOSING and len(words) <= 8
    after = index = head + 1
    doctors = words[head].folded == "dres"
    while index < len(words):
        taken = _next_part(
            line, index, gaps[index], doctors=doctors, small=small, head_at=head, begun=after > head + 1
        )
        if taken == 0:
            break
        doctors = doctors or any(w.folded in DOCTOR for w in words[index : index + taken])
        after = index = index + taken
    return after


def _next_part(line: Line, index: int, gap: str, *, doctors: bool, small: bool, head_at: int, begun: bool) -> int:  # noqa: PLR0911, PLR0913, C901, PLR0912 - one grammar, one rule a line
    """How many words from this one on still belong to the name; 0 ends it."""
    words = line.words
    word = words[index]
    marks = gap.strip()
    if len(gap) > 4 or any(mark in marks for mark in ':;|•·!?()"„“\t\n@0123456789'):
        return 0
    if marks in ("-", "–", "—") and " " in gap:
        return 0
    previous = words[index - 1].folded
    if marks.startswith(".") and not (
        previous in TITLES or len(previous) <= 2 or previous in ("dipl", "inh", "jun", "sen")
    ):
        return 0
    if "," in marks:
        return (
            1
            if word.folded in DOCTOR or (doctors and _continues_list(line, index)) or word.folded in COMPANY_FORMS
            else 0
        )
    if word.folded in HONORIFICS or word.folded in _STOPPERS:
        return 0
    if word.folded in TITLES or word.folded in COMPANY_FORMS:
        return 1
    if "&" in marks or "+" in marks or "/" in marks:
        return 1 if _is_name_word(word.text, word.folded, small=small) or word.folded in _PARTNERS else 0
    if word.folded in _AND:
        return _after_and(line, index, small=small)
    if word.folded in _PLACE_WORDS:
        return _place(line, index, begun=begun, small=small or words[head_at].text.islower())
    if word.folded == "fuer":
        return _field(line, index) if not begun else 0
    if word.folded in PARTICLES or word.folded in _ARTICLES:
        return _after_particle(line, index, words[head_at].folded)
    if is_head(word.folded) and (word.is_capitalised or small):
        return 1
    titled = previous in TITLES and words[head_at].text.islower()
    return 1 if _is_name_word(word.text, word.folded, small=small or titled) else 0


def _continues_list(line: Line, index: int) -> bool:
    """Behind `Dres. Wöhrle,`: a bare surname or initial and surname, as long as the list goes on."""
    person = person_at(line, index)
    if person is None or person.has_honorific:
        return False
    rest = line.text[line.words[person.after - 1].end :].lstrip()
    return (
        person.names == 1
        and rest.startswith((",", "&", "und ", "u.", "+"))
        or (len(line.words[index].text) == 1 and person.names == 2)
    )


def _is_name_word(text: str, folded: str, *, small: bool) -> bool:
    if is_function_word(folded) or folded in _STOPPERS:
        return False
    return text[0].isupper() or (small and len(folded) > 2)


def _after_and(line: Line, index: int, *, small: bool) -> int:
    if index + 1 >= len(line.words):
        return 0
    word = line.words[index + 1]
    if word.folded in HONORIFICS:
        return 0
    if _between(line, index).strip(" ."):
        return 0
    named = word.folded in TITLES or word.folded in _PARTNERS or _is_name_word(word.text, word.folded, small=small)
    return 2 if named else 0


def _place(line: Line, index: int, *, begun: bool, small: bool) -> int:  # noqa: C901 - German places, one rule a line
    """`am Nerotal`, `an der Saale`, `im alten Bahnhof`: part of the name; `in Kelheim` behind a doctor's name is not."""
    words = line.words
    at = index + 1
    if at < len(words) and words[at].folded in _ARTICLES:
        at += 1
    elif words[index].folded == "in" and begun:
        return 0
    if at + 1 < len(words) and is_modifier(words[at].folded) and words[at + 1].is_capitalised:
        at += 1
    if at >= len(words) or words[at].folded in _BAD_PLACES or words[at].folded in HONORIFICS:
        return 0
    if any(_between(line, i).strip(" .") for i in range(index, at)):
        return 0
    if words[index].folded in ("zum", "zur", "beim", "vor", "auf") and begun:
        return 0
    return at - index + 1 if _is_name_word(words[at].text, words[at].folded, small=small and not begun) else 0


def _between(line: Line, index: int) -> str:
    """What stands between this word and the next."""
    return line.text[line.words[index].end : line.words[index + 1].start]


def _field(line: Line, index: int) -> int:
    """`für Endokrinologie`, `für Innere Medizin und Kardiologie`."""
    taken = 0
    for offset, word in enumerate(line.words[index + 1 : index + 9], 1):
        if word.folded in TITLES:
            break
        if (
            is_specialty(word.folded)
            or word.text.endswith("-")
            or word.folded
            in (
                "innere",
                "medizin",
                "kinder",
                "jugendliche",
                "haut",
                "familie",
                "familien",
                "frauen",
                "allgemeine",
                "plastische",
                "aesthetische",
                "ganzheitliche",
                "traditionelle",
                "chinesische",
            )
        ):
            taken = offset
        elif word.folded not in _AND:
            break
    return taken + 1 if taken else 0


def _after_particle(line: Line, index: int, head: str) -> int:
    if index + 1 >= len(line.words):
        return 0
    word = line.words[index + 1]
    if line.words[index].folded in ("von", "vom", "van", "de", "zu"):
        return 1 if word.is_capitalised and (word.folded in DOCTOR or not is_no_name(word.folded)) else 0
    if line.words[index].folded in _ARTICLES:
        return 2 if _HOSPITAL.fullmatch(head) and word.is_capitalised and not is_function_word(word.folded) else 0
    return 1 if word.is_capitalised else 0


def _has_name(line: Line, first: int, after: int, head: int) -> bool:
    """Whether more than a kind of practice is named."""
    telling = [
        w
        for i, w in enumerate(line.words[first:after], first)
        if i != head and w.folded not in TITLES and w.folded not in _PLACE_WORDS and w.folded not in _ARTICLES
        and not is_modifier(w.folded) and not is_generic(w.folded) and w.folded not in _AND and not is_specialty(w.folded) and w.folded not in COMPANY_FORMS and w.folded not in _PARTNERS and w.folded != "fuer"
    ]  # fmt: skip
    word = line.words[head]
    if telling:
        return True
    unique = not is_generic(word.folded) and not is_specialty(word.folded) and len(word.folded) > 14
    return unique and (
        line.zone is Zone.CLOSING
        and after - first == len(line.words)
        or any(w.folded in COMPANY_FORMS for w in line.words[first:after])
    )


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
    if before.strip(" -–*•|,·") and not before.rstrip().endswith((",", "|", "·", "•", " -", " –", ";", ":", "(")):
        return False
    if len(line.text) > 160 and not before.strip():
        return False
    tail = behind.strip()
    return not tail or tail[0] in ",|·•;/()-–:" or tail in (".", "!")


def _in_prose(line: Line, before: str, behind: str, base: float) -> float:
    lead = fold(before)[-80:]
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
    line = Line(number=0, text=name, zone=Zone.CLOSING, words=words_of(name))
    found = [c for c in _from_line(line)]
    for candidate in found:
        yield Candidate(
            value=candidate.value,
            source=Source.DISPLAY_NAME,
            score=0.6 if candidate.source is Source.SIGNATURE else 0.52,
            place=name,
        )
    if not found and _repeats_domain(name, sheet.sender_email):
        yield Candidate(value=name, source=Source.DISPLAY_NAME, score=0.5, place=name)


def _from_domain(sheet: Sheet) -> Iterator[Candidate]:
    """Closing lines without head word that name what the sender's own domain is called."""
    for line in sheet.lines:
        if line.zone is Zone.CLOSING and 1 < len(line.words) <= 6 and not any(is_head(w.folded) for w in line.words):
            part = re.split(r"\s*[|•·,(]|\s[-–]\s", line.text)[0].strip(" -–*")
            if _repeats_domain(part, sheet.sender_email):
                yield Candidate(value=part, source=Source.SIGNATURE, score=0.6, place=line.text)


_SHORTEST_LABEL = 6


def _repeats_domain(name: str, email: str) -> bool:
    """Whether a display name without head word is the name of the sender's own domain, and no person's or firm's."""
    words = words_of(name)
    label = fold(email.rpartition("@")[2].split(".", 1)[0]).replace("-", "")
    if (
        len(words) < 2
        or any(_DOMAIN_WORDS.fullmatch(w.folded) for w in words)
        or words[0].folded in HONORIFICS
        or words[0].folded in TITLES
    ):
        return False
    person = person_at(Line(number=0, text=name, zone=Zone.CLOSING, words=words), 0)
    if person is not None and person.after == len(words) and person.has_given:
        return False
    parts = [w.folded.replace("-", "") for w in words if not is_function_word(w.folded)]
    return len(parts) > 0 and sum(len(p) for p in parts if len(p) > 3 and p in label) * 10 >= len(label) * 7
