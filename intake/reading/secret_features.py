"""What is seen of a token that may be a credential: its look, its neighbours, and how far off the words are that tell of one."""

from bisect import bisect
from collections.abc import Callable, Iterator

from intake.reading.secret_kinds import GATES, STRONG, TOLD_BY
from intake.reading.secret_look import LONG_NUMBER, MADE_UP, WORDS
from intake.reading.secret_tokens import Token, View

REACH_LEFT, REACH_RIGHT = 25, 8
"""Tokens within which a word tells of another."""
_SHORTEST = 2
_LENGTHS, _DISTANCES = (2, 3, 4, 5, 7, 11), (2, 3, 5, 9)
"""From where on lengths of tokens, and distances between them, are taken for the same."""


def own(view: View, core: str, commonness: Callable[[str], int]) -> list[str]:
    """What is seen of a token by itself; `commonness` tells how usual a folded word is in mails."""
    shape, size = view.rough, bisect(_LENGTHS, len(core))
    seen = [f"look {shape}", f"exact {view.look}", f"size {size} {shape}", f"word {view.word}", f"kind {view.kind}"]
    if shape in WORDS:
        word = view.word
        seen += [f"ends {word[-2:]}", f"ends {word[-3:]}", f"begins {word[:3]}", f"common {commonness(word)} {shape}"]
    if core[-1] == "!":
        seen.append(f"! {shape}")
    return seen


def candidates(
    tokens: list[Token], *, spoken: bool, may_be: Callable[[Token], bool] | None = None
) -> Iterator[tuple[int, list[str]]]:
    """Place and surroundings of each token that may be a credential. Linear.

    `may_be` tells by the token alone whether its surroundings are worth a look.
    """
    last: dict[str, int] = {}
    gate = -REACH_LEFT - 1
    ahead = _next_gates(tokens)
    for place, token in enumerate(tokens):
        view = token.view
        near = place - gate <= REACH_LEFT or spoken or 0 < ahead[place] - place <= REACH_RIGHT
        possible = not view.never and len(token.core) >= _SHORTEST and (near or view.rough in MADE_UP)
        if possible and (may_be is None or may_be(token)):
            seen = _beside(tokens, place)
            seen += _behind(tokens, place, last)
            seen += _ahead(tokens, place)
            if spoken:
                seen.append(f"spoken {view.rough}")
            yield place, seen
        if view.kind in TOLD_BY:
            last[view.kind] = place
            gate = place if view.kind in GATES else gate
        elif view.rough in LONG_NUMBER:
            last["SESSION"] = place


def _next_gates(tokens: list[Token]) -> list[int]:
    following, reached = [0] * len(tokens), 0
    for place in range(len(tokens) - 1, -1, -1):
        following[place] = reached
        if tokens[place].view.kind in GATES:
            reached = place
    return following


def _beside(tokens: list[Token], place: int) -> list[str]:
    """The neighbours, and the signs between them and the token."""
    token = tokens[place]
    shape, gap = token.view.rough, token.gap
    before = tokens[place - 1].view.told if place else "^"
    earlier = tokens[place - 2].view.told if place > 1 else "^"
    following = tokens[place + 1] if place + 1 < len(tokens) else None
    behind = following.view.told if following else "$"
    end = _end(token, following)
    seen = [
        f"gap {gap}", f"gap {gap} {shape}", f"end {end}", f"end {end} {shape}", f"gap {gap} end {end}",
        f"gap {gap} end {end} {shape}", f"before {before}", f"before {before} {shape}", f"before {before} gap {gap}",
        f"earlier {earlier}", f"earlier {earlier} {shape}", f"behind {behind}", f"behind {behind} {shape}",
    ]  # fmt: skip
    if place:
        seen.append(f"beside {tokens[place - 1].view.rough} gap {gap} {shape}")
    starts_line = place == 0 or "n" in gap or "N" in gap
    if starts_line and end in {"n", "$"}:
        seen.append(f"alone {shape}")
    return seen


def _end(token: Token, following: Token | None) -> str:
    """The first of the closing marks that tells something, or the sign before the next token."""
    for mark, name in (("?", "?"), (".", "."), (",", ","), (")", ")")):
        if mark in token.post:
            return name
    if token.post:
        return ":" if ":" in token.post else "q"
    if following is None:
        return "$"
    return "n" if "n" in following.gap or "N" in following.gap else following.gap[:1]


def _behind(tokens: list[Token], place: int, last: dict[str, int]) -> list[str]:
    """How far back each kind of word stood."""
    token = tokens[place]
    shape = token.view.rough
    seen: list[str] = []
    strong, nearest, place_of = "", -1, ""
    for kind, at in last.items():
        steps = place - at
        if steps > REACH_LEFT:
            continue
        there = tokens[at]
        where = _where(there, token)
        distance = _distance(steps)
        seen += (f"{kind} -{distance} {where}", f"{kind} -{distance} {shape}", f"{kind} {where} {shape}")
        if kind in STRONG and at > nearest:
            strong, nearest, place_of = kind, at, where
    if not strong:
        seen.append(f"untold {shape}")
        return seen
    before = tokens[place - 1].view
    link = before.kind or before.rough
    seen += (
        f"by {strong}", f"by {strong} {shape}", f"by {place_of} gap {token.gap}", f"by {place_of} gap {token.gap} {shape}",
        f"by {place_of} link {link}", f"by {place_of} link {link} {shape}",
    )  # fmt: skip
    if tokens[nearest].view.word.endswith(("oerter", "words", "codes")):
        seen += ("by many", f"by many {shape}")
    return seen


def _ahead(tokens: list[Token], place: int) -> list[str]:
    """How far ahead each kind of word stands."""
    token = tokens[place]
    shape = token.view.rough
    seen: list[str] = []
    known: set[str] = set()
    for steps, there in enumerate(tokens[place + 1 : place + 1 + REACH_RIGHT], start=1):
        kind = there.view.kind
        if kind in TOLD_BY and kind not in known:
            known.add(kind)
            where = _where(there, token)
            distance = _distance(steps)
            seen += (f"{kind} +{distance} {where}", f"{kind} +{distance} {where} {shape}")
            if kind in STRONG:
                link = tokens[place + 1].view.kind
                seen += (f"for {where} link {link}", f"for {where} link {link} {shape}")
    return seen


def _distance(steps: int) -> int:
    return bisect(_DISTANCES, steps)


def _where(there: Token, token: Token) -> str:
    if there.paragraph != token.paragraph:
        return "away"
    return "far" if there.sentence != token.sentence else "line" if there.line != token.line else "here"
