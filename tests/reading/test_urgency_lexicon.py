"""A word belongs to its classes whatever its ending and whatever it is compounded with."""

import pytest

from intake.reading.urgency_lexicon import classes_of


@pytest.mark.parametrize(
    ("word", "name"),
    [
        ("rezepte", "prescription"),
        ("kassenrezept", "prescription"),
        ("patientenakten", "record"),
        ("dialyseprotokolle", "record"),
        ("datenbankserver", "server"),
        ("verschluesselungstrojaner", "malware"),
        ("ausgestellt", "issue"),
        ("keine", "not"),
        ("nobody", "not"),
        ("terminkalender", "calendar"),
        ("laborimport", "lab"),
        ("heimgeschickt", "away"),
    ],
)
def test_inflected_and_compounded_words_are_classed(word, name):
    assert name in classes_of(word)


@pytest.mark.parametrize("word", ["gurkensalat", "x", "q" * 10_000])
def test_other_words_have_no_class(word):
    assert classes_of(word) == ()


def test_classes_come_in_one_order():
    assert list(classes_of("ueberweisungen")) == sorted(classes_of("ueberweisungen"))
