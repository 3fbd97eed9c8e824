"""What is masked is what the examples teach, and on texts held out from the teaching it does not slip."""

import pytest

from intake.reading.secret_model import Model, weights
from tests.corpus.teach_secrets import Example, figures_of, files, fingerprint, learn, pieces

LESSONS = [
    Example(text.format(word), (word,) if told else ())
    for word in ("Birke7", "Fichte22", "Tanne!9", "Erle1988", "Buche#4")
    for told, text in (
        (True, "Das Kennwort ist {}."),
        (True, "Kennwort: {}"),
        (False, "Das Kennwort kennt Herr Krause am Rechner {}"),
        (False, "Der Benutzer {} ist gesperrt."),
    )
]


def test_the_weights_were_learnt_from_the_examples_as_they_are():
    assert fingerprint() == weights().taught_by, "run `python -m tests.corpus.teach_secrets`"


@pytest.mark.parametrize("name", files())
def test_every_credential_stands_in_its_text(name):
    assert [secret for piece in pieces(name) for secret in piece.secrets if secret not in piece.text] == []
    assert len({piece.text for piece in pieces(name)}) == len(pieces(name))


def test_the_same_examples_teach_the_same_weights():
    assert learn(LESSONS, {}) == learn(LESSONS, {})


def test_what_is_learnt_of_one_credential_holds_for_another():
    model = Model(*learn(LESSONS, {}), {})

    judged = [Example("Das Kennwort ist Ahorn5.", ("Ahorn5",)), Example("Der Benutzer Ahorn5 ist gesperrt.", ())]

    found = figures_of(judged, model)
    assert (found.masked, found.spoilt) == (1, 0)


@pytest.mark.parametrize(
    ("name", "masked", "spoilt"),
    [
        ("phrases", 1.0, 0.0),
        ("short", 0.97, 0.0),
        ("voice_a", 0.90, 0.02),
        ("voice_b", 0.84, 0.02),
        ("voice_c", 0.84, 0.03),
        ("voice_d", 0.76, 0.02),
        ("voice_e", 0.87, 0.02),
    ],
)
def test_what_was_taught_is_known(name, masked, spoilt):
    found = figures_of(pieces(name))

    assert found.masked >= masked * found.credentials
    assert found.spoilt <= spoilt * found.plain


def test_what_somebody_writes_whom_nobody_taught_is_mostly_known():
    taught = [piece for name in files() if name != "voice_b" for piece in pieces(name)]
    model = Model(*learn(taught, weights().common), weights().common)

    found = figures_of(pieces("voice_b"), model)

    assert found.masked >= 0.68 * found.credentials
    assert found.spoilt <= 0.10 * found.plain
