"""`python -m tests.corpus.teach_secrets`: learn what credentials look like from the examples, and write it into the program.

The examples are the pieces of mail in `secrets/`, the phrases that the tests of masking hold, and the labelled mails: the
mails teach above all what is none. With `--held-out` nothing is written: each file of `secrets/`, and each of three parts
of the mails, is judged by weights learnt without it.
"""

import json
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache
from hashlib import sha256
from itertools import cycle
from pathlib import Path
from typing import NamedTuple

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from intake.mail.body import typed
from intake.mail.message import Message
from intake.mail.parsing import Limits, parse
from intake.reading import read, secret_features, secret_kinds, secret_look, secret_tokens
from intake.reading.secret_features import candidates, own
from intake.reading.secret_model import STEP, Model
from intake.reading.secret_spans import credential_spans, names_credentials
from intake.reading.secret_tokens import stretches, tokens_of
from intake.reading.secrets import MASK
from tests.corpus.mails import FOLDER as MAILS
from tests.corpus.mails import labelled
from tests.reading import samples
from tests.reading.samples import IDENTITY

FOLDER = Path(__file__).parent / "secrets"
WEIGHTS = Path(secret_features.__file__).with_name("secret_weights.tsv")
CERTAIN = ("phrases",)
"""Files of `secrets/` that are taught twice: their pieces are promised by tests."""
SENTENCES = ("asked", "earlier", "parts", "short", "told", "voices")
"""Files of `urgency/` that hold no sentences of the mails."""
SETS = ("development", *(f"hand_{hand}" for hand in "mpqrstuvxz"))
FAQ = Path(__file__).parents[2] / "templates" / "faq" / "medatixx.md"
SHORT_MAILS = Path(samples.__file__).with_name("short_mails.jsonl")
FEWEST = 4
"""A feature seen of fewer tokens is not learnt."""
SOFTNESS = 1.0
"""The classifier's C: how much a token on the wrong side costs."""
FEWEST_MAILS = 3
"""Mails of the corpus that hold a word before it is known to be in use."""

FRAMES = (
    "Guten Tag,\n\nbei uns klemmt etwas. {}\n\nMit freundlichen Grüßen\nEva Kern\nPraxis Dr. Kern\nTel. 0561 998877\n",
    (
        "Hallo zusammen,\n\n{}\n\nLG\nSabine Brinkmann-Hollerith\nGemeinschaftspraxis Dres. Lüttich & Okonkwo, Wolfratshausen\n"
        "08171/43 90-0, x.isynet\n"
    ),
    (
        "Sehr geehrte Damen und Herren,\n{}\nDanke vorab, Annegret aus der Anmeldung\n\nUrologie am Wall\nmedatixx 2021.4, "
        "Kundennummer 480211\nTel: 0421 - 77 81 30\n"
    ),
    (
        "Moin,\n\n{}\n\nwir haben dann um 13 Uhr zu. Sie erreichen Herrn Dziedzic unter 0171 44 20 918.\n\nGruß Torsten Wiebe\n"
        "Wiebe EDV, HRB 10443, USt-ID DE 118 220 331\n"
    ),
    (
        "{}\n\nMit freundlichen Grüßen\ni. A. Petra Neuhaus\nMVZ Taunusblick GmbH\nAbt. Einkauf / Buchhaltung\n"
        "IBAN DE02 1203 0000 0000 2020 51, BIC BYLADEM1001\n"
    ),
    (
        "Guten Morgen Frau Sandvoß,\n{}\nIch habe mit Böhmer, Kahl und Ahrends gesprochen, alle drei sehen dasselbe (Fehler 2044).\n"
        "Viele Grüße, Dr. Henrike Oltmanns\n"
    ),
    "hallo medatixx,\n\n{}\n\nmfg praxis rüter + brand, gisela brand\ntel 05121 / 33 20\neasymed\n",
    "Dear support,\n\n{}\n\nBest wishes\nPriscilla Anand\nPractice manager, Family Medicine Ansbach\n+49 981 46 12 08\n",
)
"""Mails around a piece, in turns, so that what stands in a greeting or a signature is known for none."""


class Example(NamedTuple):
    """A text and the credentials in it."""

    text: str
    secrets: tuple[str, ...]
    spoken: bool = False
    """The subject above the text names credentials."""


def fingerprint() -> str:
    """A hash of all that the weights depend on: the examples and the modules that see features."""
    seeing = (secret_features, secret_kinds, secret_look, secret_tokens)
    mails = [MAILS / f"{name}.jsonl" for name in SETS]
    sources = [*sorted(FOLDER.glob("*.jsonl")), *mails, *(Path(module.__file__) for module in seeing)]
    return sha256(b"\0".join(source.read_bytes() for source in sources)).hexdigest()


@cache
def pieces(name: str) -> tuple[Example, ...]:
    """The examples of a file of `secrets/`."""
    lines = (FOLDER / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    return tuple(Example(one["text"], tuple(one["secrets"])) for one in map(json.loads, lines))


@cache
def mails(name: str) -> tuple[Example, ...]:
    """The subjects and texts of the inquiries of a set."""
    found = []
    for mail in labelled(name):
        message = parse(mail.raw, limits=Limits(), complete=True)
        if mail.label["kind"] == "inquiry" and isinstance(message, Message):
            body = typed(message.text, identity=IDENTITY, subject=message.subject)
            secrets, spoken = tuple(mail.label.get("secrets") or ()), names_credentials(message.subject)
            text = f"{read._own_text(body)}\n\n{body.forwarded}"
            found.append(Example(message.subject, tuple(s for s in secrets if s in message.subject)))
            found.append(Example(text, tuple(s for s in secrets if s in text), spoken))
    return tuple(found)


def files() -> tuple[str, ...]:
    return tuple(sorted(file.stem for file in FOLDER.glob("*.jsonl")))


def examples(*, without: Iterable[str] = ()) -> list[Example]:
    """All examples but those of some files and sets."""
    left_out = set(without)
    told = [one for name in files() if name not in left_out for one in pieces(name)]
    told += [one for name in CERTAIN if name not in left_out for one in pieces(name)]
    told += [one._replace(text=frame.replace("{}", one.text)) for frame, one in zip(cycle(FRAMES), told, strict=False)]
    known = {one.text for one in told}
    told += [Example(sentence, ()) for sentence in sentences() if sentence not in known]
    return told + [one for name in SETS if name not in left_out for one in mails(name)]


@cache
def sentences() -> tuple[str, ...]:
    """What the examples of urgency, the FAQ's and the short mails say of log-ins, people and machines; no credential is among them.

    The hash leaves them out: they teach only what is none, and who adds one to them need not teach twice.
    """
    told = [
        line.partition("\t")[2]
        for name in SENTENCES
        for line in (FOLDER.parent / "urgency" / f"{name}.tsv").read_text(encoding="utf-8").splitlines()
    ]
    told += [line[2:] for line in FAQ.read_text(encoding="utf-8").splitlines() if line.startswith("- ")]
    told += [json.loads(line)["text"] for line in SHORT_MAILS.read_text(encoding="utf-8").splitlines()]
    return tuple(text for text in dict.fromkeys(told) if MASK not in text)


@cache
def common_words() -> dict[str, int]:
    """How many mails and sentences hold a word, for words that some do."""
    often: Counter[str] = Counter()
    for text in (*(mail.text for name in SETS for mail in mails(name)), *sentences()):
        often.update({token.view.word for token in tokens_of(text, 0, len(text)) if token.core.isalpha()})
    return {word: times for word, times in sorted(often.items()) if times >= FEWEST_MAILS}


def places_of(text: str, secrets: Iterable[str]) -> list[tuple[int, int]]:
    """Where the credentials stand: as words of their own, if they do so anywhere."""
    found = []
    for secret in secrets:
        escaped = re.escape(secret)
        whole = list(re.finditer(rf"(?<!\w){escaped}(?!\w)", text)) or list(re.finditer(escaped, text))
        found += [match.span() for match in whole]
    return found


def tokens_taught(example: Example, blank: Model) -> Iterator[tuple[list[str], bool]]:
    """What is seen of each candidate, and whether it is part of a credential."""
    told = places_of(example.text, example.secrets)
    for begin, end in stretches(example.text):
        tokens = tokens_of(example.text, begin, end)
        for place, around in candidates(tokens, spoken=example.spoken):
            token = tokens[place]
            seen = [*own(token.view, token.core, blank.commonness), *around]
            yield seen, any(token.start < last and first < token.end for first, last in told)


def learn(taught: Iterable[Example], common: dict[str, int]) -> tuple[float, dict[str, int]]:
    """The bias and the weights; the same examples give the same weights."""
    blank = Model(0.0, {}, common)
    seen = [lesson for example in taught for lesson in tokens_taught(example, blank)]
    often = Counter(feature for features, _ in seen for feature in features)
    columns = {name: place for place, name in enumerate(sorted(n for n, times in often.items() if times >= FEWEST))}
    within = [[columns[feature] for feature in features if feature in columns] for features, _ in seen]
    ends = np.cumsum([0, *map(len, within)])
    matrix = csr_matrix(
        (np.ones(ends[-1]), [place for row in within for place in row], ends), (len(seen), len(columns))
    )
    fitted = LogisticRegression(C=SOFTNESS, solver="liblinear", random_state=0).fit(matrix, [told for _, told in seen])
    whole = np.rint(fitted.coef_[0] * STEP).astype(int)
    return round(float(fitted.intercept_[0]), 2), {name: int(whole[at]) for name, at in columns.items() if whole[at]}


def written(bias: float, weights: dict[str, int], common: dict[str, int]) -> str:
    """The file of the weights, as `secret_model.weights` reads it."""
    parts = ({"taught_by": fingerprint(), "bias": bias}, common, weights)
    return "\n".join("".join(f"{name}\t{number}\n" for name, number in part.items()) for part in parts)


class Figures(NamedTuple):
    """Credentials masked and all, texts without any in which something was masked, and all of these."""

    masked: int
    credentials: int
    spoilt: int
    plain: int


def figures_of(judged: Iterable[Example], model: Model | None = None) -> Figures:
    """What comes of masking; without a model by the one the program comes with."""
    masked = credentials = spoilt = plain = 0
    for one in judged:
        spans = credential_spans(one.text, spoken=one.spoken, model=model)
        left = (
            "".join(" " if any(a <= at < b for a, b in spans) else c for at, c in enumerate(one.text))
            if spans
            else one.text
        )
        credentials += len(one.secrets)
        masked += sum(secret not in left for secret in one.secrets)
        plain += not one.secrets
        spoilt += not one.secrets and bool(spans)
    return Figures(masked, credentials, spoilt, plain)


def main() -> None:
    """Teach, or judge by what is held out."""
    common = common_words()
    if "--held-out" not in sys.argv:
        WEIGHTS.write_text(written(*learn(examples(), common), common), encoding="utf-8")
        return
    for held in (*((name,) for name in files()), SETS[::3], SETS[1::3], SETS[2::3]):
        model = Model(*learn(examples(without=held), common), common)
        judged = [one for name in held for one in (mails(name) if name in SETS else pieces(name))]
        found = figures_of(judged, model)
        sys.stdout.write(
            f"{' '.join(held):24} masked {found.masked}/{found.credentials}  spoilt {found.spoilt}/{found.plain}\n"
        )


if __name__ == "__main__":
    main()
