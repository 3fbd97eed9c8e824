"""A text cut into tokens, each with what parts it from the one before; only where the text may hold credentials.

Numbers written in groups are one token. Cutting is linear; what a token is by itself is remembered.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from intake.reading.remembered import Remembered
from intake.reading.secret_kinds import GATES, NEVER, folded, kind_of
from intake.reading.secret_look import MADE_UP, WORDS, look_of, rough

OPENING, CLOSING = "\"'„“‚‘»«`*([{<", ".,;:)]}\"“”»«’‘`?'>"
QUOTES = frozenset("\"'„“‚‘»«`”’")
_PIECE = re.compile(r"\n|</?[a-z]{1,5}>|[^\s<|]+|[<|]")
_SIGNS = re.compile(r"[-–—=:;,/|>→+&.…•*·~()_]+$")
_PARTING = re.compile(r"=>|->|=+|:+|/+")
_WHOLE = re.compile(r"\d|https?:|www\.|[a-z]:\\|\\\\|ftp:", re.IGNORECASE)
_NUMBER = re.compile(r"\d+(?:[.-]\d+)*#?$")
_SHORTENED = frozenset("evtl bzw ca lt nr dr zb d.h z.b ggf passw kennw pw fr hr tel".split())
_MOST_PARTS, _SHORTEST_NAME = 3, 2
_DIALLED, _AREA = frozenset("/-–"), re.compile(r"0\d{2,5}$")
"""What parts an area code from the number."""
_LONGEST_NUMBER, _GROUPS_APART = 60, 2
"""Characters of a number in groups, and between two groups."""
_BEFORE, _BEHIND, _STRAY = 120, 240, 60
"""Characters of the text looked at around what may tell of a credential, and how far a stretch goes on to end at a blank."""


class View(NamedTuple):
    """What a token is by itself."""

    word: str
    look: str
    rough: str
    kind: str
    told: str
    """How its neighbours see it: its kind, its look if it is no ordinary word, else the word."""
    opens: bool
    """Whether what stands near it may be a credential, or it may be one itself."""
    never: bool
    """Whether it can be none."""


@dataclass(slots=True)
class Token:
    """A token in its text."""

    start: int
    end: int
    core: str
    view: View
    gap: str
    """What parts it from the token before, see `_gap`."""
    post: str
    """Its closing marks."""
    opened: bool
    """Whether a quotation mark stands right before it."""
    sentence: int
    line: int
    paragraph: int


def _view(core: str) -> View:
    look = look_of(core)
    word, shape = folded(core), rough(look)
    kind = kind_of(word) if shape in WORDS or shape in MADE_UP else ""
    told = kind or (word if shape in WORDS else f"#{shape}")
    never = kind in NEVER or look in {"email", "web", "none"}
    return View(word, look, shape, kind, told, opens=kind in GATES or shape in MADE_UP, never=never)


VIEWS = Remembered(_view)
"""What each token is by itself."""
_OPENS: Remembered[str, bool] = Remembered(lambda piece: VIEWS[piece.strip(OPENING + CLOSING)].opens)


def stretches(text: str) -> list[tuple[int, int]]:
    """Where in a text credentials may stand, in order and apart."""
    if not any(map(_OPENS.__getitem__, text.split())):
        return []
    found: list[tuple[int, int]] = []
    for match in re.finditer(r"\S+", text):
        if not _OPENS[match[0]]:
            continue
        begin, end = match.start() - _BEFORE, match.end() + _BEHIND
        if found and begin <= found[-1][1]:
            found[-1] = (found[-1][0], end)
        else:
            found.append((begin, end))
    return [(_blank_before(text, begin), _blank_behind(text, end)) for begin, end in found]


def _blank_before(text: str, at: int) -> int:
    return max(0, at if (blank := text.rfind(" ", max(0, at - _STRAY), max(0, at))) < 0 else blank)


def _blank_behind(text: str, at: int) -> int:
    return at if (blank := text.find(" ", at, at + _STRAY)) < 0 else blank


def tokens_of(text: str, begin: int, end: int) -> list[Token]:
    """The tokens of a stretch of a text. Linear."""
    found: list[Token] = []
    gap, line, sentence, paragraph = "", 0, 0, 0
    for match in _PIECE.finditer(text, begin, end):
        for part in _PARTS[match[0]]:
            if not part.core:
                gap += part.sign
                line += part.sign == "\n"
                continue
            start = match.start() + part.at
            last = found[-1] if found else None
            if last is not None and not part.opening and _goes_on(last, gap, start, part.core):
                last.end, last.post = start + len(part.core), part.post
                last.core = text[last.start : last.end]
                last.view, gap = VIEWS[last.core], ""
                continue
            apart = "\n\n" in gap
            paragraph += apart
            sentence += last is not None and (apart or _ends_sentence(last))
            found.append(
                Token(
                    start=start, end=start + len(part.core), core=part.core, view=VIEWS[part.core],
                    gap=_gap(last.post if last else "^", gap, part.opening), post=part.post,
                    opened=not QUOTES.isdisjoint(part.opening), sentence=sentence, line=line, paragraph=paragraph,
                )
            )  # fmt: skip
            gap = ""
    return found


def _goes_on(last: Token, gap: str, start: int, core: str) -> bool:
    """Whether a number continues one: by groups, or behind an area code."""
    return (
        core[0].isdigit()
        and (start - last.end <= _GROUPS_APART if not gap else gap in _DIALLED and _AREA.match(last.core) is not None)
        and not last.post
        and len(last.core) < _LONGEST_NUMBER
        and _NUMBER.match(core) is not None
        and _NUMBER.match(last.core.rsplit(" ", 1)[-1]) is not None
    )


def _ends_sentence(token: Token) -> bool:
    if not token.post:
        return token.core[-1] == "!"
    return "?" in token.post or ("." in token.post and token.view.word not in _SHORTENED)


class _Part(NamedTuple):
    """A part of a run between blanks: a token with the marks around it, or a sign that parts tokens."""

    at: int
    core: str
    opening: str
    post: str
    sign: str


def _parts(piece: str) -> tuple[_Part, ...]:
    return tuple(_part(at, part) for at, part in _parted(piece))


_PARTS = Remembered(_parts)


def _parted(piece: str) -> Iterator[tuple[int, str]]:
    """`user/key` and `pw=key` in their parts."""
    at, rest = 0, piece
    if piece[0] != "<" and _WHOLE.match(piece) is None:
        for _ in range(_MOST_PARTS):
            sign = _PARTING.search(rest)
            if sign is None or sign.start() < _SHORTEST_NAME or sign.end() == len(rest):
                break
            if not _is_name(rest[: sign.start()]):
                break
            yield at, rest[: sign.start()]
            yield at + sign.start(), sign[0]
            at, rest = at + sign.end(), rest[sign.end() :]
    yield at, rest


def _part(at: int, piece: str) -> _Part:
    if piece[0] == "<" or piece == "|":
        return _Part(at, "", "", "", "|")
    opened = piece.lstrip(OPENING)
    core = opened.rstrip(CLOSING)
    if piece == "\n" or not core or _SIGNS.match(piece):
        return _Part(at, "", "", "", piece[:3])
    lead = len(piece) - len(opened)
    return _Part(at + lead, core, piece[:lead], opened[len(core) :], "")


def _is_name(part: str) -> bool:
    return part.strip(OPENING + CLOSING).replace("-", "").replace(".", "").replace("_", "").isalnum()


_SIGN_OF = (
    ("^", "^"), (">→", ">"), ("=", "="), (":", ":"), ("/", "/"), ("|", "|"), ("-–—•*·", "-"), ("?", "?"), (".", "."),
    (";,", ","), ("+&", "+"),
)  # fmt: skip


@lru_cache(maxsize=1_000)
def _gap(post: str, between: str, opening: str) -> str:
    """One sign for what parts two tokens, a letter for line ends, and what the second one is enclosed by."""
    parted = post + between
    sign = next((name for signs, name in _SIGN_OF if any(c in parted for c in signs)), "")
    sign += "N" if "\n\n" in parted else "n" if "\n" in parted else ""
    if opening:
        sign += "(" if QUOTES.isdisjoint(opening) else "q"
    return sign
