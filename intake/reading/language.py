"""The language of a mail, told by its function words and letters and, where there are none, by its script.

What stands above the complimentary close is asked first: many write in their own language over a German signature.
Function words are counted for a dozen languages; a letter only one of two languages has tips the balance. Content words
that everybody writes to a practice-software vendor (`Praxis`, `Rezept`) count half, so that a German product name in
an English mail changes nothing, and a mail of three German words is still German.
"""

import re
from collections.abc import Sequence
from itertools import takewhile

from intake.reading.language_words import CONTENT, FUNCTION
from intake.reading.sheet import Line, Sheet, Zone
from intake.reading.words import Word, fold, words_of

UNKNOWN = "und"
"""ISO 639-2 for undetermined: too few words to tell."""
_LINES_READ = 60
_WORDS_READ = 400
"""More words do not change the verdict."""

_SCRIPTS = (("\u0400", "\u04ff", "ru"), ("\u0600", "\u06ff", "ar"), ("\u0370", "\u03ff", "el"), ("\u0590", "\u05ff", "he"),
            ("\u3040", "\u30ff", "ja"), ("\u4e00", "\u9fff", "zh"), ("\uac00", "\ud7af", "ko"))  # fmt: skip
_TOLD_APART = (("ru", "јљњћђџ", "sr"), ("ru", "іїєґ", "uk"), ("ar", "پچژگکی", "fa"))
"""Letters that only a neighbour writes in the same script."""
_SCRIPT_SHARE = 4
"""A quarter of the letters: the rest are names, numbers' labels and a German address."""

_OTHER_SCRIPT = re.compile(r"[\u0370-\u06ff\u3040-\ud7af]")
_GERMAN_LETTERS = frozenset("äöüß")
_LETTER_WEIGHT = 0.15
"""What an umlaut adds: it also stands in names, and Turkish and Swedish have some of them."""
_OWN_LETTERS = (("ığş", "tr"), ("ąęłńśźż", "pl"), ("ěřů", "cs"), ("őű", "hu"), ("ășțţ", "ro"), ("ñ", "es"), ("ãõ", "pt"),
                ("đ", "hr"), ("čšž", "hr cs"), ("ć", "hr pl"), ("èàù", "it fr"), ("êç", "fr"), ("óí", "es"))  # fmt: skip
_LETTERS = {letter: languages.split() for letters, languages in _OWN_LETTERS for letter in letters}
_PLAIN = str.maketrans("ığşąęłńśźżćěřůčšžýňőűăâîșțţñãõçđìíòúùïëôû", "igsaelnszzcerucszynouaaisttnaocdiiouuieou")
"""Many write without the marks their keyboard lacks."""
_ELIDED = frozenset({"l", "j", "n", "qu", "c", "dell", "nell", "all", "un", "quest"})
"""What French and Italian put before an apostrophe, and Germans do not."""
_SPOKEN = ("de", "en")
_FOREIGN_LEAST = 1.5
_GROUPS_APART = 2
_GERMAN_GROUPS = re.compile(
    r"sch|cht|ung\b|keit|heit|lich|\bver|\bein|\bge|\bbe|ueb|aeu|pf|tz|zu|[^aeiou ]ten\b|ren\b|ischen?\b|\bauf|\bab|gen\b|ei|nn|stell|ruf|ck"
)
_ENGLISH_GROUPS = re.compile(r"th|wh|tion\b|ing\b|ough|ly\b|ment\b|oo|ee|\bsh|ed\b|ea|ould|ight")


def _votes() -> dict[str, tuple[tuple[str, float], ...]]:
    votes: dict[str, list[tuple[str, float]]] = {}
    for weight, table in ((1.0, FUNCTION), (0.5, CONTENT)):
        for language, words in table.items():
            for word in {fold(written).translate(_PLAIN) for written in words}:
                votes.setdefault(word, []).append((language, weight))
    # A word of several languages says less.
    return {word: tuple((language, weight / len(given)) for language, weight in given) for word, given in votes.items()}


_VOTES = _votes()


def language_of(sheet: Sheet) -> str:
    """ISO 639-1 of the language a mail is in, or `und`. The subject and the sender's name are asked only if the lines say nothing."""
    lines = sheet.lines[:_LINES_READ]
    said = tuple(takewhile(lambda line: not line.closes and line.zone is not Zone.FORWARD, lines))
    own = _words(said)
    return (
        _by_script(said if own else lines)
        or _by_beginning(own)
        or _by_said(own)
        or _by_words(_words(lines))
        or _by_words([*sheet.subject.words, *words_of(sheet.sender_name)])
        or UNKNOWN
    )


def _words(lines: Sequence[Line]) -> list[Word]:
    return [word for line in lines for word in line.words]


_SAID, _SURE = 40, 2.0
"""Words above the close that are asked, and the votes that settle it."""


def _by_said(words: Sequence[Word]) -> str | None:
    """What is written above the complimentary close, where that is enough to tell."""
    totals = _totals(words[:_SAID])
    best = max(totals, key=lambda language: (totals[language], language == "de"), default=None)
    if best is None or totals[best] < (_SURE if best in _SPOKEN else _FOREIGN_LEAST):
        return None
    second = max((total for language, total in totals.items() if language != best), default=0.0)
    return best if totals[best] >= 1.5 * second else None


def _by_words(words: Sequence[Word]) -> str | None:
    return _by_beginning(words) or _by_all(words)


_BEGINNING, _CLEARLY, _ENOUGH = 20, 3.0, 4.0
"""Words a mail begins with, how far their language must lead, and the votes it needs."""


def _by_beginning(words: Sequence[Word]) -> str | None:
    """The writer's own words come first; what is forwarded below may be in another language."""
    totals = _totals(words[:_BEGINNING])
    german, english = totals.get("de", 0.0), totals.get("en", 0.0)
    most, least = max(german, english), min(german, english)
    if most < _ENOUGH or most < _CLEARLY * least or most < max(totals.values()):
        return None
    return "de" if german > english else "en"


def _totals(words: Sequence[Word]) -> dict[str, float]:
    totals: dict[str, float] = {}
    for word in words:
        folded = word.folded
        votes = _VOTES.get(folded if folded.isascii() else folded.translate(_PLAIN), ())
        for language, weight in votes or _by_form(word):
            totals[language] = totals.get(language, 0.0) + weight
        if not word.text.isascii() and _GERMAN_LETTERS.intersection(word.text.lower()):
            totals["de"] = totals.get("de", 0.0) + _LETTER_WEIGHT
    return totals


def _by_form(word: Word) -> list[tuple[str, float]]:
    """What the letters of an unknown word tell; names keep theirs in any language, and begin with a capital."""
    if "'" in word.folded or "’" in word.folded:
        return [("fr", 0.5), ("it", 0.5)] if re.split("['’]", word.folded)[0] in _ELIDED else []
    if word.text.isascii() or word.is_capitalised:
        return []
    given = next((_LETTERS[letter] for letter in word.text if letter in _LETTERS), [])
    return [(language, 1.0 / len(given)) for language in given]


def _by_all(words: Sequence[Word]) -> str | None:
    totals = _totals(words[:_WORDS_READ])
    best = max(totals, key=lambda language: (totals[language], language == "de"), default=None)
    if best in _SPOKEN:
        return best
    # A lone word of another language in a line of dialect proves nothing.
    enough = (
        best is not None
        and totals[best] >= _FOREIGN_LEAST
        and totals[best] >= 1.5 * max(totals.get(s, 0.0) for s in _SPOKEN)
    )
    return best if enough else _by_letters(words)


def _by_letters(words: Sequence[Word]) -> str | None:
    """For lines without function words: the letter groups that German and English words are built of."""
    text = " ".join(word.folded for word in words[:_WORDS_READ])
    german, english = len(_GERMAN_GROUPS.findall(text)), len(_ENGLISH_GROUPS.findall(text))
    if abs(german - english) < _GROUPS_APART:
        return None
    return "de" if german > english else "en"


def _by_script(lines: Sequence[Line]) -> str | None:
    sample = "\n".join(line.text for line in lines)[:2_000]
    if sample.isascii() or _OTHER_SCRIPT.search(sample) is None:
        return None
    letters = [c for c in sample if c.isalpha()]
    for first, last, language in _SCRIPTS:
        if letters and sum(first <= c <= last for c in letters) * _SCRIPT_SHARE > len(letters):
            written = set(sample.lower())
            return next((near for of, own, near in _TOLD_APART if of == language and written & set(own)), language)
    return None
