"""`python -m tests.corpus.teach_urgency`: learn the weights of urgency from the examples, and write them into the program.

Sentences teach the weights of words. Mails teach the scale on which a mail's sentences are weighed together, each set of
mails by weights learnt without its sentences: by others the scale would think them surer than they are with new mails.

With `--held-out` nothing is written: for each set of mails the weights and the scale are learnt without it, and what they
make of its mails is printed. Who adds an example to a file of `urgency/` runs the command again.
"""

import sys
from collections import Counter
from functools import cache
from hashlib import sha256
from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression
from sklearn.svm import LinearSVC

from intake.mail.body import typed
from intake.mail.message import Message
from intake.mail.parsing import Limits, parse
from intake.reading import read, urgency_features, urgency_lexicon
from intake.reading.secrets import mask
from intake.reading.sheet import Sheet, sheet_of
from intake.reading.urgency import folded, told_in, urgency_of
from intake.reading.urgency_features import features_of, words_of
from intake.reading.urgency_mail import loudness
from intake.reading.urgency_model import CLASSES, STEP, Model
from tests.corpus.mails import labelled
from tests.reading.samples import CATALOGUE, IDENTITY

FOLDER = Path(__file__).parent / "urgency"
WEIGHTS = Path(urgency_lexicon.__file__).with_name("urgency_weights.tsv")
SETS = (
    "development",
    "hand_p",
    "hand_q",
    "hand_r",
    "hand_s",
    "hand_t",
    "hand_u",
    "hand_v",
    "hand_x",
    "hand_z",
)
"""The sets of mails whose sentences are among the examples."""
UNCLEAR = "unclear"
"""The label of sentences that people would label differently."""
FEWEST = 3
"""A feature seen in fewer sentences is not learnt."""
LEAST = 16
"""A feature whose weights are all smaller (hundredths) is left out: more than a third of them, and hardly a mail is judged otherwise."""
SOFTNESS = 2.0
"""The classifier's C: how much a sentence on the wrong side costs."""

Example = tuple[str, str]
"""A label and a sentence."""


def fingerprint() -> str:
    """A hash of all that the weights depend on: the examples, the features and the lexicon."""
    sources = [*sorted(FOLDER.glob("*.tsv")), Path(urgency_features.__file__), Path(urgency_lexicon.__file__)]
    return sha256(b"\0".join(source.read_bytes() for source in sources)).hexdigest()


def examples(*, without: str | None = None) -> list[Example]:
    """All examples but those of one file."""
    found = []
    for file in sorted(FOLDER.glob("*.tsv")):
        if file.stem != without:
            lines = [line.split("\t") for line in file.read_text(encoding="utf-8").splitlines()]
            found += [(label, text) for label, text in lines if label != UNCLEAR]
    return found


def learn(taught: list[Example]) -> tuple[list[float], str]:
    """A bias a class, and the weights as `urgency_model.Model` reads them; the same examples give the same weights."""
    seen = [features_of(words_of(sentence)) for sentence in folded([text for _, text in taught], CATALOGUE)]
    often = Counter(feature for features in seen for feature in set(features))
    columns = {
        feature: place for place, feature in enumerate(sorted(f for f, times in often.items() if times >= FEWEST))
    }
    rows, places, values = [], [], []
    for row, features in enumerate(seen):
        for feature, times in Counter(features).items():
            if feature in columns:
                rows.append(row)
                places.append(columns[feature])
                values.append(times / np.sqrt(len(features)))
    matrix = csr_matrix((values, (rows, places)), shape=(len(seen), len(columns)))
    fitted = LinearSVC(C=SOFTNESS, random_state=0).fit(matrix, [label for label, _ in taught])
    order = [list(fitted.classes_).index(name) for name in CLASSES]
    whole = np.rint(fitted.coef_[order].T * STEP).astype(int)
    lines = [
        f"{feature}\t{' '.join(map(str, whole[place]))}"
        for feature, place in columns.items()
        if abs(whole[place]).max() >= LEAST
    ]
    return [round(float(fitted.intercept_[place]), 4) for place in order], "\n".join(lines)


Weighed = tuple[tuple[float, ...], bool]
"""How loud a mail says each class, and whether it is critical."""


def weighed(name: str, model: Model) -> list[Weighed]:
    """What the inquiries of a set teach the scale."""
    told = [(told_in(page, CATALOGUE, model), priority) for _, priority, page in inquiries(name)]
    return [(loudness(margins), priority == "critical") for margins, priority in told if margins]


def learn_scale(taught: list[Weighed]) -> tuple[float, ...]:
    """A bias and a weight a class, see `urgency_mail.standstill`."""
    fitted = LogisticRegression().fit([loud for loud, _ in taught], [critical for _, critical in taught])
    return tuple(round(float(number), 2) for number in (*fitted.intercept_, *fitted.coef_[0]))


def written(biases: list[float], weights: str, scale: tuple[float, ...]) -> str:
    """The file of the weights, as `urgency_model.weights` reads it."""
    head = {"taught_by": fingerprint(), "biases": " ".join(map(str, biases)), "scale": " ".join(map(str, scale))}
    return "".join(f"{name}\t{value}\n" for name, value in head.items()) + f"\n{weights}\n"


def sheet(message: Message) -> Sheet:
    """The mail laid out as `intake.reading.read` lays it out."""
    body = typed(message.text, identity=IDENTITY, subject=message.subject)
    return sheet_of(
        subject=mask(message.subject).text,
        own=mask(read._own_text(body)).text,
        forwarded=mask(body.forwarded).text,
        filled=tuple((label, mask(value).text) for label, value in body.filled),
        sender_name=message.sender.name if message.sender else "",
        sender_email=message.sender.email if message.sender else "",
    )


@cache
def inquiries(name: str) -> tuple[tuple[str, str, Sheet], ...]:
    """Name, wanted priority and sheet of every inquiry of a set."""
    found = []
    for mail in labelled(name):
        if mail.label["kind"] == "inquiry":
            message = parse(mail.raw, limits=Limits(), complete=True)
            assert isinstance(message, Message)
            found.append((mail.name, mail.label["priority"], sheet(message)))
    return tuple(found)


def judged(name: str, model: Model, scale: tuple[float, ...]) -> list[tuple[str, str, str, tuple[str, ...]]]:
    """Name, wanted priority, found priority and its words of every inquiry of a set."""
    found = []
    for mail, priority, page in inquiries(name):
        urgency = urgency_of(page, CATALOGUE, model, scale)
        found.append((mail, priority, urgency.priority.value, urgency.words))
    return found


def line_of(name: str, rows: list[tuple[str, str, str, tuple[str, ...]]]) -> str:
    """The figures of a set in one line."""
    right = sum(want == got for _, want, got, _ in rows)
    critical = [got for _, want, got, _ in rows if want == "critical"]
    alarms = sum(got == "critical" != want for _, want, got, _ in rows)
    seen = critical.count("critical")
    return f"{name:12} priority {right / len(rows):.3f}  critical seen {seen}/{len(critical)}  false alarms {alarms}"


def main() -> None:
    """Teach, or judge by what is held out."""
    models = {name: Model(*learn(examples(without=name))) for name in SETS}
    lessons = {name: weighed(name, model) for name, model in models.items()}
    if "--held-out" not in sys.argv:
        scale = learn_scale([lesson for some in lessons.values() for lesson in some])
        WEIGHTS.write_text(written(*learn(examples()), scale), encoding="utf-8")
        return
    everything = []
    for name, model in models.items():
        scale = learn_scale([lesson for other, some in lessons.items() if other != name for lesson in some])
        rows = judged(name, model, scale)
        everything += rows
        sys.stdout.write(line_of(name, rows) + "\n")
        if "--misses" in sys.argv:
            sys.stdout.writelines(
                f"    {mail}: want {want}, got {got} {words}\n" for mail, want, got, words in rows if want != got
            )
    sys.stdout.write(line_of("together", everything) + "\n")


if __name__ == "__main__":
    main()
