"""Credentials behind the word that tells of them: one walk from token to token, which knows what links the next one to the word.

`Passwort: …`, `Kennwort lautet …`, `das PW steht auf dem Zettel und ist …`: the same walk serves all of them. It ends
at the next credential word, so that all walks together are as long as the text at most.
"""

import re
from collections.abc import Iterator

from intake.reading.secret_keyword import Anchor, Span
from intake.reading.secret_values import bare, extended
from intake.reading.secret_weight import ENOUGH, WHOSE, Walk, weight
from intake.reading.secret_words import COPULAS, FILLERS, NAMED, NEGATIONS, SHORTENED, STAYS, TAKES_UP, TOLD, WITH

_REACH, _MOST_TOKENS = 150, 26
_PIECE = re.compile(
    r"(?P<gap>\s{0,40})(?:(?P<sign>[:=|→;]+>?|[-=]>|>>?(?=\s)|[–—-](?=\s)|//?(?=\s))|(?P<open>[\"'„“‚‘»«`*(\[{]{0,3})(?P<word>[^\s|]{1,80}))"
)
_CLOSES = re.compile(r"[\])}\"”“’*]{1,3}|(?P<dots>[._…]{2,60})")
"""`[Passwort] …`, `Passwort…… …`"""
_SENTENCE_ENDS = (".", "!", "?")
_GROUPS = re.compile(r"\d+(?:[ -]\d+){0,8}#?")
_OR = frozenset("oder or bzw".split())


def near(text: str, found: list[Anchor]) -> Iterator[Span]:
    """The tokens behind each credential word that are credentials by all that speaks for them."""
    limit, named_limit = len(text), len(text)
    for anchor in reversed(found):
        # A way in (`für den Zugang: …`) does not end what the word before it began.
        yield from _behind(text, anchor, named_limit if anchor.named else limit)
        limit, named_limit = anchor.start, anchor.start if anchor.named else named_limit


def _behind(text: str, anchor: Anchor, limit: int) -> Iterator[Span]:
    walk, end = Walk(anchor=anchor), min(len(text), anchor.end + _REACH)
    position = _begun(walk, text)
    while walk.steps < _MOST_TOKENS and (piece := _PIECE.match(text, position, end)) is not None:
        walk.steps += 1
        position = piece.end()
        if _is_left(walk, piece, limit):
            return
        _note_gap(walk, piece["gap"])
        if piece["sign"]:
            _note_sign(walk, piece["sign"])
            continue
        start = piece.start("word")
        word = _whole(text, start, bare(piece["word"]))
        position = max(position, start + len(word))
        if weight(text, piece, word, walk) >= ENOUGH:
            _, position = span = extended(text, start, start + len(word))
            yield span
            walk.link, walk.found = "", True
        _note_word(walk, piece["word"], word)


def _begun(walk: Walk, text: str) -> int:
    """Where the first token may begin; what is glued to the word (`Passwort_neu.docx`) is nothing it links to."""
    closed = _CLOSES.match(text, walk.anchor.end)
    if closed is not None:
        walk.link = "sign" if closed["dots"] else walk.link
        return closed.end()
    glued = text[walk.anchor.end : walk.anchor.end + 2]
    if glued[:1].isalnum() or (glued[:1] == "." and glued[1:].isalnum()):
        walk.link = ""
    return walk.anchor.end


def _is_left(walk: Walk, piece: re.Match[str], limit: int) -> bool:
    """Whether the walk has come to the next credential word."""
    if piece.start("word") < limit:
        return False
    # `Passwort lautet Passwort1`
    return piece.start("word") > limit or not walk.link or not any(c.isdigit() for c in piece["word"])


def _note_gap(walk: Walk, gap: str) -> None:
    if "\t" in gap and walk.link == "beside":
        walk.link = "sign"
    if "\n" not in gap:
        return
    walk.lines += 1
    walk.before = ""
    walk.parted = walk.parted or gap.count("\n") > 1
    if walk.anchor.plural and (walk.link == "sign" or walk.steps == 1):
        walk.listing = True
    elif walk.link == "beside":
        walk.link = "with"


def _whole(text: str, start: int, word: str) -> str:
    """A number with all its groups: `12 34 56`."""
    groups = _GROUPS.match(text, start)
    return groups[0] if groups is not None and len(groups[0]) > len(word) else word


def _note_sign(walk: Walk, sign: str) -> None:
    if sign[0] == "/" and walk.anchor.named:
        walk.link = "" if walk.link == "beside" else walk.link
    elif sign[0] in "|;" or (walk.listing and sign[0] in "-–—"):
        return
    elif sign[0] in "-–—/" and ">" not in sign:
        walk.link = "sign" if walk.link == "beside" or not walk.anchor.named else walk.link
    elif sign[0] in "=:→" or walk.link == "beside":
        walk.link = "sign"
        if sign[0] != ":":
            walk.before = sign


def _note_word(walk: Walk, raw: str, word: str) -> None:
    small = word.lower().rstrip("!") or raw
    walk.link = _next_link(walk, small, first=raw == "," and walk.steps == 1)
    if raw.endswith((":", "=")):
        # On a later line it is another field's label, in a later sentence what the sentence leads to.
        walk.link = "sign" if walk.listing or not (walk.lines or walk.sentences) else "with"
    elif raw.endswith(_SENTENCE_ENDS) and raw != word and small not in SHORTENED:
        walk.sentences += 1
        walk.link, walk.broken, walk.said = "", True, False
    elif raw.endswith((",", ";")):
        walk.broken = True
    # `Passwort für den Server: …` names what it is for.
    told = raw.endswith(":") and not (walk.broken or walk.lines) and not small.endswith(WHOSE)
    walk.before = "" if told else small


def _next_link(walk: Walk, small: str, *, first: bool) -> str:
    if small in _OR and walk.found:
        return "beside"
    link = _link_of(small)
    if link:
        walk.said = walk.said or link in {"copula", "told", "named"}
        # `…, der ist krank` says nothing of the credential; a token of a telling look is taken all the same.
        return "with" if walk.broken and walk.before not in TAKES_UP and link != "told" else link
    if first:
        return "with"
    stays = (small in STAYS and walk.link == "beside") or (small in FILLERS and walk.link not in {"", "beside"})
    return walk.link if stays and small not in NEGATIONS else ""


def _link_of(small: str) -> str:
    for link, words in (("told", TOLD), ("named", NAMED), ("copula", COPULAS), ("with", WITH)):
        if small in words:
            return link
    return ""
