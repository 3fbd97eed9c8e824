"""How much speaks for a token being a credential: its look, what links it to the credential word, and what speaks against it."""

import re
from dataclasses import dataclass

from intake.reading.secret_keyword import PHONE, Anchor
from intake.reading.secret_values import (
    SHORTEST,
    describes,
    is_measure,
    is_no_thing,
    is_plain_secret,
    looks_made_up,
    may_be_value,
)
from intake.reading.secret_words import FILLERS, GOES_ON, NEGATIONS, THINGS

ENOUGH = 2.5
"""The weight from which a token is masked."""
_NEAR = 5
_QUOTES = frozenset("\"'„“‚‘»«`")
_AGAINST = frozenset(
    "server rechner pc host hostname benutzer benutzername user username platz datei foto bild version fehler fehlercode error meldung vorgang ticket"
    " nr nr. nummer www muster dr dr. frau herr herrn manager tool tel tel. telefon fon mobil fax durchwahl uhr geb plz bsnr lanr kunden"
    " kundennummer iccsn fürs für von vom unter feld knopf button menü punkt kartennummer serien seriennummer rechnung vertrag antrag auftrag seite zeile kapitel lizenz konto str. zimmer code".split()
)
"""Words before a token that say what else it is."""
WHOSE = ("benutzer", "benutzername", "benutzers", "user", "username", "konto", "feld", "rechner")
"""How words end that name a user or a place; what follows is its name."""
_DATE = re.compile(r"(?:\d\d?|(?:19|20)\d\d)[.:/-]\d{1,2}(?:[.:/-](?:\d{2,4})?)?$|(?:19|20)\d\d$")
_DIGITS = re.compile(r"\d[\d .-]{0,30}$")
_ADDRESS = re.compile(r"[\w.-]@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}>?$")
_USUAL = frozenset("masterkey sysdba changeme letmein qwertz qwerty asdf iloveyou passw0rd geheim".split())
"""Keys that programs are shipped with and people choose most."""
_LINKS = {"sign": 2.5, "told": 3.5, "named": 2.5, "copula": 1.5, "beside": 1.5, "with": 1.0, "": 0.0}
_WAYS_IN = {"sign": 1.0, "told": 1.0, "named": 0.5, "copula": 1.0, "beside": 0.5, "with": 1.0, "": 0.0}
_ACCOUNT_BEFORE = re.compile(
    r"(?:benutzer|user|login|kennung|zugang|admin|viewer|anydesk|visit|supremo|anmeld|\bid\b|\bname\b)", re.IGNORECASE
)


@dataclass(slots=True)
class Walk:
    """Where a walk stands: what links the next token to the credential word."""

    anchor: Anchor
    link: str = "beside"
    before: str = ""
    broken: bool = False
    """A comma or a full stop lies between."""
    sentences: int = 0
    steps: int = 0
    lines: int = 0
    parted: bool = False
    """An empty line lies between."""
    found: bool = False
    """A credential was found already."""
    said: bool = False
    """The sentence says that the credential is something (`ist`, `lautet`)."""
    listing: bool = False
    """The lines behind `Passwörter:` are gone through."""


def weight(text: str, piece: re.Match[str], word: str, walk: Walk) -> float:
    """What speaks for a token, `ENOUGH` and more if it is to be masked; `piece` has the groups `open` and `word`."""
    look = _look(text, piece.start("word"), word)
    quoted, opened = not _QUOTES.isdisjoint(piece["open"] or ""), bool(piece["open"])
    if text[piece.start("word") - 1] == "=" and len(word) >= SHORTEST and word[0].isalnum():
        return ENOUGH
    if look is None or _is_something_else(walk, look, opened=opened) or (walk.parted and not _is_alone(text, piece)):
        return 0.0
    if not walk.anchor.named:
        # A way in needs a look no word has; whoever names only the user says no secret.
        account = _ACCOUNT_NAME.fullmatch(word) is not None
        return look + _WAYS_IN[walk.link] - 0.5 - account if look >= _MIXED and walk.sentences == 0 else 0.0
    if look >= _MIXED or look == _ODD:
        told = look + _LINKS[walk.link] + walk.listing
        if walk.lines and look == _MIXED and _is_alone(text, piece):
            told += 1.0
        if look == _MIXED and not walk.sentences and _WORD_AND_DIGIT.fullmatch(word):
            told += 0.5
        vague = walk.anchor.topic and walk.link != "sign" and look < _MADE_UP and not walk.listing
        return told - 1.5 * vague
    return look + _LINKS[walk.link] + _around(text, piece, word, walk, quoted=quoted)


def _is_something_else(walk: Walk, look: float, *, opened: bool) -> bool:
    """Whether the word before a token says what it is: a user, a room, a ticket."""
    before = walk.before.rstrip(":")
    if before.endswith(WHOSE):
        return True
    return before in _AGAINST and not opened and not walk.listing and not (before == "von" and look >= _MIXED)


_WORD_AND_DIGIT = re.compile(r"[^\W\d_]{4,20}\d{1,2}!?")
"""`Hering9`"""
_ACCOUNT_NAME = re.compile(r"[a-z]+[_.-][a-z]+\d?")
"""`svc_upd2`"""
_MADE_UP, _MIXED, _ODD, _NUMBER, _NOUN, _THING = 3.0, 2.0, 1.2, 1.0, 0.5, 0.4


def _look(text: str, start: int, word: str) -> float | None:
    """How much a token looks like a credential; nothing where it cannot be one."""
    if (
        not any(c.isalnum() for c in word)
        or not may_be_value(word)
        or word.lower() in FILLERS
        or word.endswith("-")
        or word.startswith(("http", "[", "_", "…", "•", "\\"))
        or _ADDRESS.search(word)
    ):
        return None
    if word.lower() in _USUAL:
        return _MIXED
    if _DIGITS.match(word):
        return None if PHONE.match(text, start) or _DATE.match(word) else _NUMBER
    if is_plain_secret(word):
        return _MADE_UP
    if looks_made_up(word):
        return _THING if not is_no_thing(word) else _ODD if is_measure(word) else _MIXED
    return _NOUN if word[0].isupper() else 0.0


def _around(text: str, piece: re.Match[str], word: str, walk: Walk, *, quoted: bool) -> float:
    """What the surroundings of a number or of an ordinary word speak for and against it."""
    if _is_general(text, piece, walk, quoted=quoted):
        return -_UNLIKELY
    end = _end_of_clause(text, piece, word)
    weight = end - float(walk.sentences)
    if walk.lines and not walk.listing and not _is_alone(text, piece):
        weight -= 2.0
    if walk.link == "beside":
        weight += _beside(text, word, walk, end, quoted=quoted)
    if word[0].isalpha():
        weight -= (_UNLIKELY if describes(word) else 0.0) + (1.0 if walk.link == "with" else 0.0)
    elif not walk.broken and walk.steps <= _NEAR:
        weight += 0.5
    return weight + (_ENCLOSED if quoted or (piece["open"] and _fits_brackets(word, walk)) else 0.0)


_UNLIKELY, _ENCLOSED = 3.0, 1.5


def _is_general(text: str, piece: re.Match[str], walk: Walk, *, quoted: bool) -> bool:
    """Whether the word speaks of credentials in general; `Passwörter: Labor = …` still tells one."""
    equals = walk.link == "sign" and "=" in text[piece.start() - 2 : piece.start() + 2]
    return walk.anchor.topic and not quoted and not walk.listing and not equals


def _beside(text: str, word: str, walk: Walk, end: float, *, quoted: bool) -> float:
    """What speaks for and against a token right beside the word, where no sign and no verb links them."""
    account = _ACCOUNT_BEFORE.search(text, max(0, walk.anchor.start - 40), walk.anchor.start)
    weight = 1.0 if account else 0.0
    if quoted:
        return weight
    if word[0].isalpha() and THINGS.issuperset(word.lower().split("-")):
        weight -= _UNLIKELY
    if word[0].isalpha() and not word[0].isupper():
        # Most words in small letters are the verb: `das Passwort kennt`.
        weight -= 1.5 if word.endswith("t") else 0.5
    return weight - (1.0 if end <= 0 else 0.0)


def _fits_brackets(word: str, walk: Walk) -> bool:
    return bool(walk.link) or not word[0].isalpha() or (word.islower() and (walk.said or "-" in word))


def _is_alone(text: str, piece: re.Match[str]) -> bool:
    """Whether a token is all that stands on its line."""
    line = text[piece.start("gap") : piece.end() + 2]
    return not line[len(piece[0]) :].strip(" \r")[:1].strip("\n") and "\n" in piece["gap"] and line.strip()[-1] != ":"


def _end_of_clause(text: str, piece: re.Match[str], word: str) -> float:
    end = piece.start("word") + len(word)
    rest = text[end : end + 24]
    if rest.startswith("?"):
        return -2.0
    if not rest.strip(" ") or rest[0] in ".,;)!\n\"“”'" or rest.lstrip(" ")[0] in "(|\n/":
        return 1.0
    following = rest.split(maxsplit=1)[0] if rest.strip() else ""
    if following.strip(".,;!)").lower() in GOES_ON or (following[:1].isalpha() and following.endswith(":")):
        return 1.0
    if word[0].isupper() and following in NEGATIONS:
        return 1.0
    return -1.0 if following[:1].islower() else 0.0
