import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intake.faq.features import feature_counts, normalised, weighted


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Größe ÜBER alles!!", " groesse ueber alles ! "),
        ("Passwort?!?", " passwort ? "),
        ("café, x.concept 4.2", " cafe x concept 0 0 "),
        ("🙂", "  "),
        ("", "  "),
    ],
)
def test_spelling_habits_are_evened_out(text, plain):
    assert normalised(text) == plain


def test_umlauts_written_out_are_the_same_features():
    rows, buckets, _ = feature_counts([normalised("Müssen wir ändern"), normalised("muessen wir aendern")])

    assert buckets[rows == 0].tolist() == buckets[rows == 1].tolist()


@settings(max_examples=40, derandomize=True, deadline=None)
@given(st.lists(st.text(st.sampled_from("ab ?ü1\n"), max_size=20), max_size=6))
def test_a_texts_features_do_not_depend_on_its_neighbours(texts):
    plain = [normalised(text) for text in texts]
    rows, buckets, counts = feature_counts(plain)

    for row, text in enumerate(plain):
        _, alone, times = feature_counts([text])
        assert buckets[rows == row].tolist() == alone.tolist()
        assert counts[rows == row].tolist() == times.tolist()


def test_every_text_is_scaled_to_length_one():
    rows, buckets, counts = feature_counts([normalised("eins zwei zwei"), normalised("drei")])
    values = weighted(rows, counts, np.ones(len(buckets), dtype=np.float32), texts=2)

    assert np.bincount(rows, weights=values**2) == pytest.approx([1, 1])
