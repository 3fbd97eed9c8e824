import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intake.faq.fitting import fit
from intake.faq.hashes import matching_hash
from intake.faq.model import NONE, Curve, Model, ModelError, scores_of
from tests.faq.documents import teaching


@pytest.fixture(scope="module")
def model():
    return fit(teaching())


def test_a_model_knows_the_document_it_was_fitted_to(model):
    assert model.matching_hash == matching_hash(teaching())


def test_a_model_read_back_scores_the_same(model):
    numbers, scores = model.scores([("Sind Daten weg?",), ("Guten Tag",)])

    again = Model.from_bytes(model.to_bytes())

    assert again.scores([("Sind Daten weg?",), ("Guten Tag",)])[0] == numbers
    assert np.array_equal(again.scores([("Sind Daten weg?",), ("Guten Tag",)])[1], scores)


def test_a_pieces_score_does_not_depend_on_the_other_pieces(model):
    texts = ("Sind Daten weg?", "Guten Tag", "🙂")
    together = model.scores([(text,) for text in texts])[1]
    alone = np.vstack([model.scores([(text,)])[1] for text in texts])

    assert together == pytest.approx(alone, rel=1e-5)  # weights of single precision


@settings(max_examples=30, derandomize=True, deadline=None)
@given(st.lists(st.text(max_size=30), min_size=1, max_size=4))
def test_scores_run_from_0_to_1(model, texts):
    numbers, scores = model.scores([(text,) for text in texts])

    assert scores.shape == (len(texts), len(numbers))
    assert ((scores >= 0) & (scores <= 1)).all()


def test_a_models_bytes_hold_no_pickle_and_damage_is_noticed(model):
    data = model.to_bytes()

    assert b"numpy.core" not in data
    for broken in (b"", b"nonsense", data[: len(data) // 2], data.replace(b"format ", b"farmat ")):
        with pytest.raises(ModelError):
            Model.from_bytes(broken)


def test_a_rival_or_none_lowers_an_entrys_score():
    curve = Curve(own=5.0, rival=-4.0, none=-1.0, constant=0.0)
    decisions = np.array([[-1.0, 0.5, -1.0], [-1.0, 0.5, 0.4], [0.4, 0.5, -1.0]])

    scores = scores_of(decisions, (NONE, 1, 2), curve)[:, 0]

    assert scores[0] > scores[1]
    assert scores[0] > scores[2]
