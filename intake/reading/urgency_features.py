"""A sentence as what a classifier learns from: its words, their beginnings and classes, and what stands near what.

Learning and judging share this code, so both see the same. A feature is a text; nothing here knows its weight. All is
linear in the sentence's length.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

from intake.reading.urgency_lexicon import classes_of

PROGRAM, OTHERS_PROGRAM, NUMBER = "programm", "fremdprogramm", "0"
"""What our products, other vendors' products and numbers are read as."""
MOST_WORDS = 120
"""Words of a sentence that are looked at."""
STEM = 5
"""Letters that tell a word from others; what follows is mostly inflection."""
REACH = 3
"""A word of a class is paired with so many of the next such words."""
_TOKEN = re.compile(r"[a-z]+(?:['-][a-z]+)*|[0-9]+|\?")
_DIALECT = {
    "nix": "nichts",
    "nischt": "nichts",
    "net": "nicht",
    "ned": "nicht",
    "nit": "nicht",
    "nich": "nicht",
    "nimmer": "nicht",
    "nimma": "nicht",
    "nemme": "nicht",
    "nimmi": "nicht",
    "koa": "kein",
    "koan": "keinen",
    "koane": "keine",
    "koi": "kein",
    "koin": "kein",
    "koine": "keine",
    "koiner": "keiner",
    "koana": "keiner",
    "keen": "kein",
    "keene": "keine",
    "kei": "kein",
    "nuescht": "nichts",
    "nichs": "nichts",
    "nemmer": "nicht",
    "koim": "keinem",
    "koam": "keinem",
    "koanem": "keinem",
    "keener": "keiner",
    "keenem": "keinem",
    "keenen": "keinen",
    "geen": "kein",
    "geene": "keine",
    "geener": "keiner",
    "aelles": "alles",
    "oll": "alle",
    "olle": "alle",
    "ham": "haben",
    "hamm": "haben",
    "hammer": "haben",
    "hawwe": "haben",
    "hen": "haben",
    "hob": "habe",
    "han": "habe",
    "san": "sind",
    "kennat": "koennen",
    "goennen": "koennen",
    "goenn": "koennen",
    "koennet": "koennen",
    "kimmt": "kommt",
    "kommet": "kommen",
    "kumma": "kommen",
    "gommen": "kommen",
    "geiht": "geht",
    "gaht": "geht",
    "loeppt": "laeuft",
    "woiss": "weiss",
    "mr": "wir",
    "mer": "wir",
    "uf": "auf",
    "uff": "auf",
    "ausm": "aus",
    "ooch": "auch",
    "aach": "auch",
    "widder": "wieder",
    "wieda": "wieder",
    "geschtern": "gestern",
    "gestan": "gestern",
    "oiwei": "immer",
    "druggn": "drucken",
    "koenna": "koennen",
    "isch": "ist",
    "is": "ist",
    "ois": "alles",
    "hamma": "haben",
    "hend": "haben",
    "hom": "haben",
    "kemma": "koennen",
    "kenna": "koennen",
    "kennet": "koennen",
    "kinne": "koennen",
    "geit": "geht",
    "goht": "geht",
    "jeht": "geht",
    "loift": "laeuft",
    "leift": "laeuft",
    "lauft": "laeuft",
    "lafft": "laeuft",
    "druggt": "druckt",
    "mir": "wir",
    "mia": "wir",
    "ons": "uns",
    "onser": "unser",
    "ond": "und",
    "un": "und",
    "i": "ich",
    "ik": "ich",
    "dr": "der",
    "dat": "das",
    "wat": "was",
}


class Seen(NamedTuple):
    """What is seen in a word by itself: the features, its stem, and its classes as one text, empty without any."""

    features: tuple[str, ...]
    stem: str
    kind: str


@lru_cache(maxsize=20_000)
def seen(word: str) -> Seen:
    """A folded word's own features."""
    classes = classes_of(word)
    stem = word[:STEM]
    own = (word,) if len(word) <= STEM else (word, f"{stem}-")
    return Seen((*own, *(f"@{name}" for name in classes)), stem, "|".join(classes))


def words_of(sentence: str) -> list[str]:
    """The words of a folded sentence in which products are read as PROGRAM, with dialect words as written German."""
    found = [NUMBER if word.isdigit() else _DIALECT.get(word, word) for word in _TOKEN.findall(sentence)]
    return found[:MOST_WORDS]


def neighbours(items: list[str], reach: int) -> Iterator[tuple[str, str]]:
    """Each item with each of the next `reach` ones."""
    return chain.from_iterable([zip(items, items[apart:], strict=False) for apart in range(1, reach + 1)])


@lru_cache(maxsize=50_000)
def crossed(first: str, second: str) -> tuple[str, ...]:
    """The features of two kinds of words that stand near each other."""
    return tuple(f"@{one}@{other}" for one in first.split("|") for other in second.split("|"))


def features_of(words: list[str]) -> list[str]:
    """All features of a sentence's words, each as often as it is seen."""
    views = [seen(word) for word in words]
    found = [feature for view in views for feature in view.features]
    stems = [view.stem for view in views]
    found += [f"{one} {other}" for one, other in neighbours(stems, 1)]
    found += [f"{one} _ {other}" for one, other in zip(stems, stems[2:], strict=False)]
    for one, other in neighbours([view.kind for view in views if view.kind], REACH):
        found += crossed(one, other)
    return found
