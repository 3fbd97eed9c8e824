"""Margins are biases and the weights of what is seen."""

from math import sqrt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intake.reading.urgency_features import features_of
from intake.reading.urgency_model import CLASSES, STEP, Model, learnt

WORDS = "rezepte nicht drucken akte server startet keine ? danke gurke".split()
BIASES = (-0.5, -1.0, 0.25, 0.0, 2.0, -1.5)

sentences = st.lists(st.sampled_from(WORDS), max_size=12)
numbers = st.lists(st.integers(-30_000, 30_000), min_size=len(CLASSES), max_size=len(CLASSES))


@settings(max_examples=60, derandomize=True)
@given(words=sentences, data=st.data())
def test_packed_sums_are_the_sums_of_the_features(words, data):
    seen = sorted({*features_of(WORDS), *features_of(words)})
    weights = {feature: data.draw(numbers) for feature in seen[::7]}
    model = Model(BIASES, "\n".join(f"{feature}\t{' '.join(map(str, each))}" for feature, each in weights.items()))

    features = features_of(words)
    scale = STEP * sqrt(max(len(features), 1))
    for place, margin in enumerate(model.margins(words)):
        known = sum(weights[feature][place] for feature in features if feature in weights)
        assert margin == pytest.approx(BIASES[place] + known / scale)


def test_what_was_judged_before_changes_nothing():
    fresh, used = (Model(BIASES, "rezepte\t900 0 0 0 0 0\n@not\t100 -5 0 0 0 0") for _ in range(2))
    for word in WORDS:
        used.margins([word, "nicht"])

    assert used.margins(WORDS) == fresh.margins(WORDS)


def test_the_weights_the_program_comes_with_tell_a_standstill():
    margins = learnt().margins(["keine", "akte", "laesst", "sich", "oeffnen"])

    assert margins.halt > 0 > max(margins.intrusion, margins.function, margins.deadline, margins.done)
