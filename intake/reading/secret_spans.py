"""Where credentials stand in a text: the tokens the model takes for one, and what belongs to them."""

import re

from intake.reading.secret_features import candidates
from intake.reading.secret_kinds import STRONG
from intake.reading.secret_look import LONG_NUMBER
from intake.reading.secret_model import Model, learnt
from intake.reading.secret_tokens import QUOTES, Token, stretches, tokens_of

Span = tuple[int, int]

ENOUGH = -0.45
"""The margin from which a token is masked: an overlooked credential is worse than a word too many, so it is about the
lowest that spoils at most one of fifty mails that hold none and taught nothing."""
_BESIDE = -1.6
"""The margin from which a token right beside a masked one belongs to it: `Sommer 2021`, `blauer hund 7`."""
_NONE = -9.0
"""The margin of a token that is no candidate."""
_MOST_WORDS = 8
"""Tokens of a credential of several words."""
_FAR = 12
"""Tokens between the number of a remote session and its key."""
_SHORTEST = 6
"""Characters of a text that can hold a word and a credential."""
_LETTER = r"(?:(?:gro(?:ß|ss)|klein)(?:e[srn]?)?[^\S\n]\w(?![^\W_])|\d{1,4}(?!\d)|\w(?![^\W_])|(?:ausrufe|frage|doppelkreuz|prozent|dollar|plus|gleich|und-?)(?:zeichen)?|punkt|bindestrich|minus|raute|unterstrich|stern(?:chen)?|komma|hashtag)"
_SPELT = re.compile(
    rf"(?<![^\W_])(?:gro(?:ß|ss)|klein)(?:e[srn]?)?[^\S\n]\w(?![^\W_])(?:(?:,|[^\S\n]-)?[^\S\n](?:dann[^\S\n]|und[^\S\n])?{_LETTER}){{2,30}}",
    re.IGNORECASE,
)
"""`Großes M, klein a, 2020, Ausrufezeichen`: no token tells this one."""


def credential_spans(text: str, *, spoken: bool = False, model: Model | None = None) -> list[Span]:
    """Where credentials stand in a text, in order; they may overlap. `spoken`: the text belongs to one that names them."""
    if len(text) < _SHORTEST:
        return []
    judge = model or learnt()
    found: list[Span] = []
    for begin, end in stretches(text):
        tokens = tokens_of(text, begin, end)
        found += ((token.start, token.end) for token in _masked(tokens, judge, spoken=spoken))
    found += (match.span() for match in _SPELT.finditer(text))
    return sorted(found)


def names_credentials(text: str) -> bool:
    """Whether a text has a word that names a credential."""
    return any(token.view.kind in STRONG for begin, end in stretches(text) for token in tokens_of(text, begin, end))


def _masked(tokens: list[Token], judge: Model, *, spoken: bool) -> list[Token]:
    seen = candidates(tokens, spoken=spoken, may_be=judge.may_be)
    margins = {place: judge.margin(tokens[place], around) for place, around in seen}
    told = {place for place, margin in margins.items() if margin >= ENOUGH}
    for place in sorted(told):
        told.update(_phrase(tokens, place))
        told.update(_joined(tokens, place, margins))
    told.update(_sessions(tokens, told))
    return [tokens[place] for place in sorted(told)]


def _phrase(tokens: list[Token], place: int) -> range:
    """The tokens between the quotation marks around one."""
    begin = end = place
    while begin > 0 and not tokens[begin].opened and place - begin < _MOST_WORDS and not _is_closed(tokens[begin - 1]):
        begin -= 1
    if not tokens[begin].opened:
        return range(0)
    while end + 1 < len(tokens) and end - begin < _MOST_WORDS and not _is_closed(tokens[end]):
        end += 1
    return range(begin, end + 1) if _is_closed(tokens[end]) else range(0)


def _is_closed(token: Token) -> bool:
    return not QUOTES.isdisjoint(token.post)


def _joined(tokens: list[Token], place: int, margins: dict[int, float]) -> set[int]:
    """The tokens beside one from which nothing parts it, and that may well belong to it."""
    found = set()
    for after in range(place + 1, min(place + _MOST_WORDS, len(tokens))):
        number = tokens[after].core.isdigit() and len(tokens[after].core) < _MOST_WORDS
        if tokens[after].gap or (margins.get(after, _NONE) < _BESIDE and not number):
            break
        found.add(after)
    for before in range(place - 1, max(place - _MOST_WORDS, -1), -1):
        if tokens[before + 1].gap or margins.get(before, _NONE) < _BESIDE:
            break
        found.add(before)
    return found


def _sessions(tokens: list[Token], told: set[int]) -> set[int]:
    """Numbers of remote sessions whose key is told behind them; a number alone opens nothing and stays."""
    found: set[int] = set()
    remote = -_FAR
    for place, token in enumerate(tokens):
        if token.view.kind == "REMOTE":
            remote = place
        elif (token.view.rough in LONG_NUMBER or token.view.look == "phone") and place - remote <= _FAR // 2:
            found.update({place} if any(place + step in told for step in range(1, _FAR + 1)) else ())
    return found
