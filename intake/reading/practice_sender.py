"""Practices' names that the envelope tells: the display name, and what repeats the sender's own domain."""

import re
from collections.abc import Iterator
from functools import lru_cache

from intake.reading.people import person_at, persons_in
from intake.reading.practice_line import names_in_line
from intake.reading.practice_words import STOPPERS
from intake.reading.sheet import Line, Sheet, Zone, line_of
from intake.reading.values import Candidate, Source
from intake.reading.vocabulary import HONORIFICS, TITLES, is_function_word, is_head, is_no_name
from intake.reading.words import fold, words_of

_DOMAIN_WORDS = re.compile(
    r"it|edv|computer|systemhaus|service|support|vertrieb|datenschutz|software|netz|consult|solution|kanzlei|gmbh|systeme?|technik|beratung|helpdesk|redaktion|verlag|[a-z]*(?:zeitung|magazin)|presse|pressestelle|news|rundfunk|fernsehen|kv|ministerium|kammer|krankenkasse|versicherung|bank"
)


_SMALL = re.compile(
    r"(?<![\w-])(?:(?:[a-zäöüß-]{3,30}(?:isch|lich)e[nr]?|hno|mkg|private?) )?(?:[a-zäöü]{0,20}praxis|mvz)(?: dr\.?| dres\.?)?(?: med\.?| doktor)? (?P<name>[a-zäöüß-]{4,30})(?: ?(?:[+&/]|und) ?[a-zäöüß-]{4,30})?(?![\w-])"
)


_SMALL_LEAD = re.compile(
    r"(?:(?:aus|in|von|bei|für|hier|ist) (?:der |die |das |dem |unserer |unserem )?|vom |im |beim )$"
)


_SMALL_CUE = re.compile(
    r"\b(?:[Hh]ier(?: ist| schreibt)?(?: die| das)?|[Ww]ir sind(?: die| das)?|betreue (?:die|das)) $"
)
"""What introduces a name without capitals in a line that has some."""


def names_in_small_letters(sheet: Sheet) -> Iterator[Candidate]:
    """`rückruf 07153/92 81 04, praxis wendlinger`: a name without capitals that the sender's address repeats."""
    sender = fold(f"{sheet.sender_email} {sheet.sender_name}")
    for line in sheet.everything:
        for match in _SMALL.finditer(line.text) if "praxis" in line.text or "mvz" in line.text else ():
            name = fold(match["name"])
            lead = line.text[: match.start()]
            introduced = _SMALL_LEAD.search(lead) if line.text.islower() else _SMALL_CUE.search(lead)
            known = name in sender or introduced or match[0] == line.text.strip(" ,.") or _is_part(line, match)
            if known and not is_function_word(name) and not is_no_name(name):
                yield Candidate(value=match[0], source=Source.PROSE, score=0.6, place=line.text)


def _is_part(line: Line, match: re.Match[str]) -> bool:
    """`bei einem Kunden (praxis krause, Celle)`, `praxis krause: Drucker geht nicht` in the subject."""
    lead, behind = line.text[: match.start()], line.text[match.end() :]
    if lead.endswith("("):
        return behind[:1] in (",", ")", ";")
    titles = line.zone is Zone.SUBJECT and fold(match["name"]) not in STOPPERS
    return titles and (
        (not lead and behind[:1] in (",", ":", ";")) or (lead.endswith((", ", " - ", " – ")) and not behind)
    )


def names_displayed(sheet: Sheet) -> Iterator[Candidate]:
    """The display name, or the practice's name in it."""
    name = sheet.sender_name.strip(" \"'")
    if not name:
        return
    line = line_of(name)
    found = list(names_in_line(line))
    for candidate in found:
        yield Candidate(
            value=candidate.value,
            source=Source.DISPLAY_NAME,
            score=0.6 if candidate.source is Source.SIGNATURE else 0.52,
            place=name,
        )
    if not found and repeats_domain(name, sheet.sender_email):
        yield Candidate(value=name, source=Source.DISPLAY_NAME, score=0.44, place=name)


def is_business(line: Line) -> bool:
    """Whether a line speaks of computers, the press or an authority rather than of a practice."""
    return any(_is_business(word.folded) or word.text.endswith(("IT", "EDV")) for word in line.words)


@lru_cache(maxsize=5_000)
def _is_business(folded: str) -> bool:
    return _DOMAIN_WORDS.fullmatch(folded) is not None


def is_by_press(sheet: Sheet) -> bool:
    """Whether the mail says that it comes from a newspaper or a broadcaster."""
    return any(
        any(word in line.folded for word in _PRESS_WORDS) and _PRESS.search(line.folded) for line in sheet.everything
    )


_PRESS_WORDS = ("journalist", "presse", "report", "redakt", "zeitung", "leser")


_PRESS = re.compile(
    r"\b(?:journalist\w*|presseanfrage|reporter\w*|redakteur\w*|fuer die zeitung|unsere redaktion|unsere leser)\b"
)


def names_of_domain(sheet: Sheet) -> Iterator[Candidate]:
    """Closing lines without head word that name what the sender's own domain is called."""
    label = _label(sheet.sender_email)
    lines = [line for line in sheet.lines if line.zone is Zone.CLOSING and _may_name(line, label)]
    if not lines or is_business(line_of(sheet.sender_name)) or is_by_press(sheet):
        return
    for line in lines:
        part = re.split(r"\s*[|•·,(]|\s[-–]\s", line.text)[0].strip(" -–*")
        if repeats_domain(part, sheet.sender_email):
            yield Candidate(value=part, source=Source.SIGNATURE, score=0.44, place=line.text)


def _may_name(line: Line, label: str) -> bool:
    return (
        1 < len(line.words) <= _MOST_WORDS
        and any(len(word.folded) >= _SHORTEST and word.folded.replace("-", "") in label for word in line.words)
        and not any(is_head(word.folded) for word in line.words)
        and not is_business(line)
        and not any(person.has_given for person in persons_in(line))
    )


def _label(email: str) -> str:
    """What a domain is called, in one word."""
    return fold(email.rpartition("@")[2].split(".", 1)[0]).replace("-", "")


_SHORTEST_LABEL = 6
"""Letters of a domain that can be told from chance."""
_MOST_WORDS = 6
_SHORTEST = 3
"""Letters of a part of a domain that count."""


def repeats_domain(name: str, email: str) -> bool:
    """Whether a display name without head word is the name of the sender's own domain, and no person's or firm's."""
    words = words_of(name)
    label = _label(email)
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
    if len(words) == 2 and parts and parts[0] not in label:  # noqa: PLR2004 - `Anselm Fürbringer` of pt-fuerbringer
        return False
    if len(label) < _SHORTEST_LABEL or all(is_no_name(w.folded) for w in words):
        # `arzt@praxis.example` repeats what any doctor's line says.
        return False
    return len(parts) > 0 and sum(len(p) for p in parts if len(p) >= _SHORTEST and p in label) * 10 >= len(label) * 7
