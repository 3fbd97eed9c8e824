"""The weights in the program are those that the examples teach."""

import pytest

from intake.reading.urgency_model import CLASSES, Model, weights
from tests.corpus.teach_urgency import FOLDER, UNCLEAR, fingerprint, learn

FILES = sorted(FOLDER.glob("*.tsv"))
LESSONS = [
    (label, f"{words} {where}")
    for where in ("hier", "heute", "seit Montag", "in der Praxis", "an allen Plätzen")
    for label, words in (
        ("halt", "Keine Akte lässt sich öffnen"),
        ("intrusion", "Unsere Dateien sind verschlüsselt"),
        ("function", "Der Konnektor ist offline"),
        ("deadline", "Die Frist der KV endet"),
        ("done", "Vielen Dank, es läuft wieder"),
        ("works", "Die anderen Rechner gehen"),
        ("none", "Wir suchen eine Rechnung"),
    )
]


def test_the_weights_were_learnt_from_the_examples_as_they_are():
    assert fingerprint() == weights().taught_by, "run `python -m tests.corpus.teach_urgency`"


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_line_is_a_label_and_a_sentence(file):
    lines = [line.split("\t") for line in file.read_text(encoding="utf-8").splitlines()]

    assert lines
    assert all(len(line) == 2 and line[0] in {*CLASSES, "none", UNCLEAR} and line[1].strip() for line in lines)


def test_the_same_examples_teach_the_same_weights():
    assert learn(LESSONS) == learn(LESSONS)


def test_what_is_learnt_of_a_word_holds_for_its_like():
    model = Model(*learn(LESSONS))

    margins = model.margins(["keine", "kartei", "laesst", "sich", "aufrufen"])

    assert max(margins) == margins.halt
