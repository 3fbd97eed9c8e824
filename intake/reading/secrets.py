"""Credentials in a text: found and masked, so that staff, logs and letters never hold them.

A keyword alone is no secret (`Passwort vergessen`, `alle Passwörter ändern`), and many a secret is told without one
(`kommst rein mit praxis und Winter22`). Which tokens are credentials is learnt of examples: `secret_tokens` cuts the text
where it may hold some, `secret_features` sees each token's look and surroundings, `secret_model` weighs what is seen, and
`secret_spans` decides. Every walk is bounded, so that the search stays linear.
"""

import re
from dataclasses import dataclass

from intake.reading.secret_spans import credential_spans, names_credentials

__all__ = ["MASK", "Masked", "mask", "names_credentials"]

MASK = "[•••]"
"""Stands for a masked credential."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Masked:
    """A text without its credentials, and how many were masked."""

    text: str
    count: int


def mask(text: str, *, spoken: bool = False) -> Masked:
    """The text with every credential replaced by `MASK`, and their number. Linear in the text's length.

    `spoken` says that what belongs to the text, such as the subject above it, names credentials.
    """
    found = credential_spans(text, spoken=spoken)
    spans = _merged(sorted({*found, *_repeated(text, found)}))
    if not spans:
        return Masked(text=text, count=0)
    pieces: list[str] = []
    position = 0
    for start, end in spans:
        pieces += (text[position:start], MASK)
        position = end
    return Masked(text="".join(pieces) + text[position:], count=len(spans))


_TELLING = 5
"""Characters from which a credential that is written again is masked there, too."""
_MOST_REPEATED = 8


def _repeated(text: str, found: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Where the credentials stand again; only those that no ordinary word can be, so that names stay readable."""
    told = dict.fromkeys(text[start:end] for start, end in found)
    telling = [s for s in told if len(s) >= _TELLING and any(c.isdigit() or c in "!#$%&*+=?@_" for c in s)]
    return [match.span() for secret in telling[:_MOST_REPEATED] for match in re.finditer(re.escape(secret), text)]


def _merged(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    merged: list[tuple[int, int]] = []
    for start, end in spans:
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged
