"""How urgent a mail is, told by what has happened and how much of the practice it stops, with the words that say so.

Each sentence is judged by itself: does it report a compromise in the practice, a practice that cannot work, a function
that is down, a deadline? A classifier that learnt from examples tells; capitals, exclamation marks and `dringend` alone
say nothing. A question or a supposition (`sind wir jetzt auch verschlüsselt?`, `falls nichts mehr geht`) reports nothing,
and what works again is over. The mail is as urgent as its most urgent sentence; a second one lends it some weight. Whether
it is critical is weighed over all sentences, as what still works tells a standstill from a function that is down.
"""

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from intake.reading.catalogue import Catalogue
from intake.reading.sheet import Sheet, Zone
from intake.reading.software import product_pattern
from intake.reading.urgency_claims import claimed, is_over, is_unhurried, still_standing
from intake.reading.urgency_features import OTHERS_PROGRAM, PROGRAM, words_of
from intake.reading.urgency_mail import standstill
from intake.reading.urgency_model import Margins, Model, learnt
from intake.reading.values import Priority, Urgency
from intake.reading.words import fold, sentences_of

CRITICAL = -1.2
"""Logarithm of the odds from which a mail is critical: nearly one in four. A false alarm costs a look, one overlooked costs a day."""
HIGH, LOW = 0.15, -0.1
"""Margins from which a mail is high, low."""
SUPPORT = 0.15
"""How much of the second sentence's margin, counted from what is not said, is added to the first one's."""
_NOTHING = -1.0
"""The margin of what is not said."""
_MOST_SENTENCES = 80
_LONGEST = 600
"""Characters of a sentence that are judged."""
_SHOWN = -0.15
"""The margin from which a second sentence is shown as a reason."""
_MOST_WORDS_SHOWN = 160
"""Characters of a sentence that are shown as a reason."""


class _Told(NamedTuple):
    """A sentence as it was written, and its margins."""

    text: str
    margins: Margins


def urgency_of(
    sheet: Sheet, catalogue: Catalogue, model: Model | None = None, scale: Sequence[float] | None = None
) -> Urgency:
    """The mail's priority and the sentences that decided it. Linear in the mail's length."""
    written = _sentences(sheet)
    sentences = folded(written, catalogue)
    told = _told(written, sentences, model or learnt())
    if _is_critical([one.margins for one in told], scale):
        return Urgency(priority=Priority.CRITICAL, words=_deciding(told, _stops, _NEAR))
    if (words := _deciding(told, _hinders, HIGH)) and not any(map(is_unhurried, sentences)):
        return Urgency(priority=Priority.HIGH, words=words)
    if (words := _deciding(told, _ends, LOW)) and not _asked(written):
        return Urgency(priority=Priority.LOW, words=words)
    return Urgency(priority=Priority.NORMAL, words=())


def _is_critical(told: list[Margins], scale: Sequence[float] | None) -> bool:
    return any(_stops(margins) >= _NEAR for margins in told) and standstill(told, scale) >= CRITICAL


def _asked(written: list[str]) -> bool:
    """Whether anything is asked: then there is something to do, whatever thanks come with it."""
    return any("?" in sentence for sentence in written)


def _stops(margins: Margins) -> float:
    return max(margins.halt, margins.intrusion)


def _hinders(margins: Margins) -> float:
    return max(margins.halt, margins.intrusion, margins.function, margins.deadline)


def _ends(margins: Margins) -> float:
    return margins.done


def _deciding(told: list[_Told], measure: Callable[[Margins], float], floor: float) -> tuple[str, ...]:
    """The one or two strongest sentences if they reach the floor together; else empty."""
    ranked = sorted(told, key=lambda one: -measure(one.margins))[:2]
    values = [measure(one.margins) for one in ranked] + [_NOTHING, _NOTHING]
    if values[0] + SUPPORT * max(values[1] - _NOTHING, 0) < floor:
        return ()
    shown = [ranked[0], *(one for one in ranked[1:] if measure(one.margins) >= max(floor, _SHOWN))]
    return tuple(dict.fromkeys(one.text[:_MOST_WORDS_SHOWN] for one in shown))


def told_in(sheet: Sheet, catalogue: Catalogue, model: Model) -> list[Margins]:
    """The margins of what the mail's sentences report. Linear."""
    written = _sentences(sheet)
    return [one.margins for one in _told(written, folded(written, catalogue), model)]


def _told(written: list[str], folded: list[str], model: Model) -> list[_Told]:
    """What the sentences report; those that ask or suppose are left out, and those about what is over."""
    told = [_Told(text, model.margins(words_of(sentence))) for text, sentence in zip(written, folded, strict=True)]
    if all(_hinders(one.margins) < _NEAR for one in told):
        return told
    ended = [one.margins.done > _MAY_END and is_over(sentence) for one, sentence in zip(told, folded, strict=True)]
    start = still_standing(folded, ended)
    found = []
    for place, (one, sentence) in enumerate(zip(told, folded, strict=True)):
        if _hinders(one.margins) < _NEAR:
            found.append(one)
        elif place >= start and (claim := claimed(sentence)):
            found.append(one if claim == sentence else _Told(one.text, model.margins(words_of(claim))))
    return found


_NEAR = -0.6
"""Only of a sentence that may weigh it is asked whether it claims anything."""
_MAY_END = -0.7
"""Under this margin a sentence does not end what was told before: `die Kollegin ist Montag wieder da`."""


def folded(written: list[str], catalogue: Catalogue) -> list[str]:
    """The sentences folded, with products read as what they are. Linear."""

    def named(found: re.Match[str]) -> str:
        number = int((found.lastgroup or "p0")[1:])
        return PROGRAM if catalogue.products[number].own else OTHERS_PROGRAM

    whole = _BETWEEN.join(sentence[:_LONGEST].replace("’", "'") for sentence in written)
    return product_pattern(catalogue).sub(named, fold(whole)).split(_BETWEEN) if written else []


_BETWEEN = "\n\n\n"
"""Longer than any marks inside a product's name."""


def _sentences(sheet: Sheet) -> list[str]:
    # Below a close stand names and numbers; a mail of a few short lines without one is all report.
    shortest = _NAMES if any(line.closes for line in sheet.lines) else _WORDS
    lines = [
        sheet.subject,
        *(line for line in sheet.lines if line.zone is not Zone.CLOSING or len(line.text) > shortest),
    ]
    texts = [*(line.text for line in lines), *sheet.reported]
    sentences = [sentence for text in texts for sentence in sentences_of(text)]
    return [piece for sentence in _with_scopes(sentences) for piece in _pieces(sentence)][:_MOST_SENTENCES]


_SCOPE = re.compile(
    r"(?:und zwar |auch |and )?(?:überall|ueberall|everywhere|(?:an|in|bei|auf|on|at|for|across) (?:jede|alle|sämtliche|saemtliche|keine|every|all|each|both|beide)\w*(?! (?:ander|other))(?: [\w-]+){0,3})[.!]*$",
    re.IGNORECASE,
)
"""`An jedem PC.`: a sentence of its own that only tells how far the one before reaches."""
_MOST_OF_SCOPE = 40


def _with_scopes(sentences: list[str]) -> list[str]:
    """The sentences, with what only tells how far one reaches put behind it."""
    found: list[str] = []
    for sentence in sentences:
        if found and len(sentence) <= _MOST_OF_SCOPE and _SCOPE.match(sentence):
            found[-1] = f"{found[-1].rstrip(' .!')}, {sentence}"
        else:
            found.append(sentence)
    return found


_NAMES, _WORDS = 25, 8
"""Characters that names and numbers rarely exceed, and that a report needs at least."""


def _pieces(sentence: str) -> list[str]:
    """A dictated sentence without end in pieces that can be judged."""
    if len(sentence) <= _LONGEST:
        return [sentence]
    cut = sentence.rfind(", ", 0, _LONGEST)
    cut = cut + 2 if cut > 0 else _LONGEST
    second = sentence[cut : cut + _LONGEST]
    return [sentence[:cut], second]
