"""Credentials ahead of the word that tells of them: `Sommer21 ist unser Passwort`, `mit Birnbaum als Kennwort`."""

import re
from collections.abc import Iterator

from intake.reading.secret_keyword import Anchor, Span
from intake.reading.secret_values import (
    bare,
    describes,
    extended,
    is_key,
    is_no_thing,
    is_plain_secret,
    looks_made_up,
    may_be_value,
)
from intake.reading.secret_words import THINGS

_LEAD = 80
"""Characters ahead of the word that are looked at."""
_WORD = re.compile(r"[^\s\"'„“‚‘»«`(\[]\S*")
_BEFORE = re.compile(
    r"(?<!\S)[\"'„“]?(?P<value>[^\s\"“”„]{4,60})[\"'“”]?[^\S\n](?P<verb>ist|war|lautet|als|is|as|was)[^\S\n](?P<whose>(?:[\w]{1,12}[^\S\n]){0,3})[-\w]{0,20}$",
    re.IGNORECASE,
)
_ASKED = re.compile(
    r"(?<![^\W_])(?:ist|is|wäre|waere)[^\S\n][\"'„“]?(?P<value>[^\s\"“”„]{4,60})[\"'“”]?[^\S\n](?:eine?|a|unser|mein|our|my|das|the)[^\S\n](?:\w{1,14}[^\S\n]){0,2}[-\w]{0,20}$",
    re.IGNORECASE,
)
"""`Ist Hering99 ein sicheres Passwort?`"""
_TYPED = re.compile(
    r"(?:^|\W)(?:mit|geben sie|gebe|tippen?|nehmen?|enter|type|try|use|von|auf)\s[\"'„“]?$", re.IGNORECASE
)
_ARTICLE = re.compile(
    r"(?:^|\W)(?:d(?:er|ie|as|en|em)|eine?[nmr]?|kein\w*|ihre?[nmr]?|the|a|an|unser\w*|mein\w*|\w+er)\s$", re.IGNORECASE
)
_KEY_ANYWHERE = re.compile(r"(?<![^\s(\"„“:/])[^\s(\"„“:/]{6,40}(?![^\s)\"“”.,;])")
_FAR_MARKS = frozenset("!#$%&*")


def anywhere(text: str, found: list[Anchor], *, spoken: bool) -> Iterator[Span]:
    """Tokens of letters, digits and marks together, wherever they stand in a mail that names credentials.

    A mere way in (`Zugang siehe unten`) tells only of what stands behind it.
    """
    if not (found or spoken) or _FAR_MARKS.isdisjoint(text):
        return
    begin = 0 if spoken or any(anchor.named for anchor in found) else found[0].end
    for match in _KEY_ANYWHERE.finditer(text, begin):
        word = bare(match[0])
        if not _FAR_MARKS.isdisjoint(word) and any(c.isdigit() for c in word) and is_plain_secret(word):
            yield match.start(), match.start() + len(word)


def before(text: str, found: list[Anchor]) -> Iterator[Span]:
    """`Sommer21 ist unser Passwort`, `mit Birnbaum als Kennwort`; and keys earlier in the sentence."""
    reached = 0
    for anchor in found:
        if anchor.named:
            begin = max(reached, anchor.start - _LEAD)
            yield from _ahead(text, begin, anchor.start)
        reached = anchor.end


def _ahead(text: str, begin: int, end: int) -> Iterator[Span]:
    lead = text[begin:end]
    for match in _WORD.finditer(lead, max(lead.rfind("\n"), lead.rfind(". "), 0)):
        word = bare(match[0])
        if is_key(word) or (_is_made_up(word) and word[0].isalpha() and _TYPED.search(lead, 0, match.start())):
            yield extended(text, begin + match.start(), begin + match.start() + len(word))
    named = [m for m in _BEFORE.finditer(lead) if looks_made_up(bare(m["value"])) or _is_named_as(lead, m)]
    asked = _ASKED.search(lead)
    if asked is not None and _is_named(lead, asked):
        named.append(asked)
    for match in named:
        start = begin + match.start("value")
        yield extended(text, start, start + len(bare(match["value"])))


def _is_made_up(word: str) -> bool:
    return looks_made_up(word) and is_no_thing(word)


def _is_named(lead: str, asked: re.Match[str]) -> bool:
    word = bare(asked["value"])
    quoted = lead[asked.start("value") - 1] in "\"'„“" and may_be_value(word) and not describes(word)
    return quoted or _is_made_up(word)


def _is_named_as(lead: str, match: re.Match[str]) -> bool:
    word = bare(match["value"])
    if (
        match["verb"].lower() not in {"als", "as"}
        or not may_be_value(word)
        or describes(word)
        or word.lower() in THINGS
        or word.endswith("er")
    ):
        return False
    return _ARTICLE.search(lead, 0, match.start("value")) is None
