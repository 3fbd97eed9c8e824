"""A mail's text as the pieces that may ask something: its sentences, neighbouring pairs, and the subject."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

MOST_SENTENCES = 200
LONGEST_SENTENCE = 600
"""Characters; what is longer is cut into pieces of this length."""

_END = re.compile(
    r"(?<=[.!?…])[\"“”»)]*\s+(?=[^a-z\s])|(?<=[?!])\s+|\n\s*\n|\n(?=\s*[-*•–]\s)|\n(?=[ \t]*\d{1,2}[.)]\s)"
)
_ABBREVIATION = re.compile(
    r"(?:\b(?:Dr|Prof|med|dent|Dipl|Psych|Fr|Hr|Nr|Tel|Str|z\.\s?B|d\.\s?h|u\.\s?a|ca|bzw|ggf|evtl|usw|Mr|Mrs|Ms)|\b\d{1,2})\.$",
    re.IGNORECASE,
)
_PREFIX = re.compile(r"^(?:(?:re|aw|wg|fwd?|antw)\s*:\s*)+", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A text that is judged as a whole: a sentence, two that follow each other, or the subject."""

    text: str
    asks: bool


def pieces(subject: str, text: str) -> tuple[Piece, ...]:
    """All pieces of a mail, at most about 400, the subject first."""
    sentences = split_sentences(text)
    pairs = [f"{one} {two}" for one, two in pairwise(sentences)]
    subject = _PREFIX.sub("", subject.strip())[:LONGEST_SENTENCE]
    return tuple(Piece(text=piece, asks=asks(piece)) for piece in [*([subject] if subject else []), *sentences, *pairs])


def split_sentences(text: str) -> tuple[str, ...]:
    """The sentences in order, white space collapsed, without empty ones; at most MOST_SENTENCES."""
    found: list[str] = []
    for sentence in _raw_sentences(text[: MOST_SENTENCES * LONGEST_SENTENCE]):
        if found and _ABBREVIATION.search(found[-1][-12:]):
            found[-1] = f"{found[-1]} {sentence}"
        else:
            found.append(sentence)
    cut = [piece[at : at + LONGEST_SENTENCE] for piece in found for at in range(0, len(piece), LONGEST_SENTENCE)]
    return tuple(cut[:MOST_SENTENCES])


def _raw_sentences(text: str) -> Iterator[str]:
    for part in _END.split(text):
        sentence = " ".join(part.split())
        if any(character.isalpha() for character in sentence):
            yield sentence


_QUESTION = re.compile(
    r"\?|\b(?:wer|wie|was|wann|warum|wieso|weshalb|welche[rsmn]?|wo|woher|ob|bitte|muss|müssen|muessen|können sie|koennen sie|gibt es|sollen wir|"
    r"what|who|how|when|why|which|where|whether|please|do we|should we|can you|is it|are you)\b",
    re.IGNORECASE,
)


def asks(text: str) -> bool:
    """Whether the text has the mark or the words of a question or a request."""
    return bool(_QUESTION.search(text))
