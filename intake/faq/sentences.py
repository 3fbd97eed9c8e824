"""A mail's text as the pieces that may ask something: its sentences, their clauses, neighbouring pairs, the subject.

A clause is what follows a colon or a dash ("one thing before we begin: are our data safe?"), and each question of
several in one sentence ("who was it, and when did you notice?"). Single words and lines with a masked credential
ask nothing by themselves.

Lines matter: a short line, a list item or a label ("Telefon: ...") ends or begins a piece, while the line breaks of
a wrapped paragraph do not.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

MOST_SENTENCES = 120
LONGEST_SENTENCE = 500
"""Characters; what is longer is cut into pieces of this length."""
SHORT_LINE = 50
"""Characters; mail programs wrap later, so a shorter line was ended by its writer."""

FEWEST_WORDS = 2
FEWEST_WORDS_OF_CLAUSE = 4
MOST_CLAUSES = 4
_MASKED = "•••"

_END = re.compile(r"(?<=[.!…])\s+(?=[^a-z\s])|(?<=[?!])\s+")
_BEGIN = re.compile(r"[-*•–]\s|\(?\d{1,2}[.)]\s|[a-z]\)\s|[A-ZÄÖÜ][\w ./-]{1,25}:(?:\s|$)")
_MARKER = re.compile(r"^(?:[-*•–]|\(?\d{1,2}[.)]|[a-z]\))\s+")
_TAIL = re.compile(r"(?::|;|\s[–—-])\s")
_NEXT_QUESTION = re.compile(
    r",?\s(?:und|sowie|oder|bzw\.|and|or)\s(?:auch\s|zwar\s)?(?=(?:ob|wer|wie|wann|was|welche[rsmn]?|seit wann|wo|wohin|woran|"
    r"wodurch|warum|an wen|sind|ist|hat|haben|kann|können|dürfen|darf|muss|müssen|how|when|who|what|whether|is|are)\b)",
    re.IGNORECASE,
)
_ABBREVIATION = re.compile(
    r"(?:\b(?:dr|dres|prof|med|dent|dipl|psych|fr|hr|nr|tel|str|z\. ?b|d\. ?h|u\. ?a|ca|bzw|ggf|evtl|usw|mr|mrs|ms|e\.g|i\.e)"
    r"|\b\d{1,2})\.$",
    re.IGNORECASE,
)
_PREFIX = re.compile(r"^(?:(?:re|aw|wg|fwd?|antw)\s*:\s*)+", re.IGNORECASE)
_ASKING = re.compile(
    r"^\W{0,5}(?:kann|können|koennen|ist|sind|hat|haben|wird|werden|darf|dürfen|duerfen|soll|sollen|müssen|gilt|geht|betrifft|"
    r"can|is|are|has|have|will|did|do|does|should|must)\b|"
    r"\b(?:wer|wie|was|wann|warum|wieso|weshalb|welche[rsmn]?|wo|woher|ob|bitten?|erbitten?|muss|müssen|muessen|"
    r"können (?:sie|wir)|koennen (?:sie|wir)|gibt es|sollen wir|wüssten?|wuessten?|wissen|fragen?|fragt|auskunft|interessiert|"
    r"rätselt|grübelt|empfehlung|angaben? (?:zu|über)|"
    r"what|who|how|when|why|which|where|whether|please|do we|should we|can you|is it|are you|would like|confirm|wonder(?:ing)?)\b",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A text that is judged as a whole: a sentence or its clause, two that follow each other, or the subject."""

    parts: tuple[str, ...]
    """One sentence, or two that follow each other."""
    first: int
    last: int
    """The places of its first and last sentence in the mail; the subject's is -1."""
    asks: bool

    @property
    def text(self) -> str:
        """The whole of it."""
        return " ".join(self.parts)

    def overlaps(self, other: "Piece") -> bool:
        """Whether both hold a sentence of the mail."""
        return max(self.first, other.first) <= min(self.last, other.last)


def pieces(subject: str, text: str) -> tuple[Piece, ...]:
    """All pieces of a mail, at most 721, the subject first."""
    sentences = [_MARKER.sub("", sentence) for sentence in split_sentences(text)]
    title = _piece(" ".join(_PREFIX.sub("", subject[:LONGEST_SENTENCE].strip()).split()), -1)
    single = [_piece(sentence, place) for place, sentence in enumerate(sentences)]
    clauses = [_piece(clause, place) for place, sentence in enumerate(sentences) for clause in _clauses(sentence)]
    pairs = [_pair(one, two) for one, two in pairwise(single)]
    return tuple(piece for piece in (title, *single, *clauses, *pairs) if _may_ask(piece.parts))


def asks(text: str) -> bool:
    """Whether the text has the mark or the words of a question or a request."""
    return "?" in text or _ASKING.search(text.lower()) is not None


def split_sentences(text: str) -> tuple[str, ...]:
    """The sentences in order, white space collapsed, without those that hold no letter; at most MOST_SENTENCES."""
    found: list[str] = []
    for paragraph in _paragraphs(text[: MOST_SENTENCES * LONGEST_SENTENCE]):
        found += _sentences(paragraph)
    cut = [part[at : at + LONGEST_SENTENCE] for part in found for at in range(0, len(part), LONGEST_SENTENCE)]
    return tuple(part for part in cut if any(map(str.isalpha, part)))[:MOST_SENTENCES]


def _clauses(sentence: str) -> list[str]:
    """What follows the last colon or dash, and the questions of which there are several; each of some words."""
    parts = [_TAIL.split(sentence)[-1], *_NEXT_QUESTION.split(sentence, maxsplit=MOST_CLAUSES - 2)]
    return [part for part in parts if part != sentence and len(part.split()) >= FEWEST_WORDS_OF_CLAUSE]


def _may_ask(parts: tuple[str, ...]) -> bool:
    words = sum(len(part.split()) for part in parts)
    return words >= FEWEST_WORDS and not any(_MASKED in part for part in parts)


def _piece(text: str, place: int) -> Piece:
    return Piece(parts=(text,), first=place, last=place, asks=asks(text))


def _pair(one: Piece, two: Piece) -> Piece:
    return Piece(parts=one.parts + two.parts, first=one.first, last=two.last, asks=one.asks or two.asks)


def _paragraphs(text: str) -> Iterator[str]:
    lines: list[str] = []
    for line in map(str.strip, text.split("\n")):
        ended = not line or not lines or len(lines[-1]) < SHORT_LINE or _BEGIN.match(line)
        if ended and lines:
            yield " ".join(" ".join(lines).split())
            lines = []
        if line:
            lines.append(line)
    if lines:
        yield " ".join(" ".join(lines).split())


def _sentences(paragraph: str) -> list[str]:
    found: list[str] = []
    for part in _END.split(paragraph):
        if found and len(found[-1]) < LONGEST_SENTENCE and _ABBREVIATION.search(found[-1][-12:]):
            found[-1] = f"{found[-1]} {part}"
        else:
            found.append(part)
    return found
