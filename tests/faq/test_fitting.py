from dataclasses import replace

import numpy as np

from intake.faq.fitting import FOLDS, fit, folds, kin_of, learnable, sentences_of
from intake.faq.model import NONE
from tests.faq.documents import teaching


def test_every_sentence_is_a_lesson_and_near_misses_ask_for_nothing():
    document = teaching()
    entry = document.entries[0]

    sentences = sentences_of(document)

    assert {s.text for s in sentences if s.number == entry.number} == {
        *entry.examples,
        *(translation.question for translation in entry.translations),
    }
    assert {s.text for s in sentences if s.near == entry.number} == set(entry.near_misses)
    assert {s.number for s in sentences if s.near} == {NONE}


def test_a_fold_is_a_stretch_of_each_list():
    numbers = np.array([1] * 10 + [2] * 5 + [1] * 5)

    fold = folds(numbers, np.arange(len(numbers)))

    assert fold[numbers == 1].tolist() == [0, 0, 0, 1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4]
    assert fold[numbers == 2].tolist() == list(range(FOLDS))


def test_near_misses_are_spread_over_the_folds_like_every_list():
    banks = np.array([s.bank for s in sentences_of(teaching())])

    fold = folds(banks, np.arange(len(banks)))

    assert all(set(fold[banks == bank].tolist()) == set(range(FOLDS)) for bank in np.unique(banks))


def test_lists_of_a_single_sentence_do_not_share_a_fold():
    assert set(folds(-np.arange(1, 11), np.arange(10)).tolist()) == set(range(FOLDS))


def test_near_duplicates_are_held_back_together():
    texts = ["Sind unsere Patientendaten gestohlen?", "Wer war das?", "sind Unsere patientendaten gestohlen"]
    numbers = np.array([1] * 20)
    kin = np.arange(20)
    kin[19] = 2

    assert kin_of(["Wer war das?", "Sind die Daten weg?"]).tolist() == [0, 1]
    assert kin_of(texts).tolist() == [0, 1, 0]
    assert folds(numbers, kin)[19] == folds(numbers, kin)[2] == 0


def test_a_class_of_near_duplicates_is_not_held_back_whole():
    numbers = np.array([1] * 10)

    assert set(folds(numbers, np.zeros(10, dtype=np.int64)).tolist()) == set(range(FOLDS))


def test_an_entry_with_few_examples_is_not_learned_but_known_by_its_question():
    document = teaching()
    few = replace(document, entries=(replace(document.entries[0], examples=("Eins?",)), *document.entries[1:]))

    model = fit(few)

    assert learnable(few) == {NONE, 7, 14, 18}
    assert model.learned == (NONE, 7, 14, 18)
    assert model.verbatim == (5, 5, 5)


def test_a_single_entry_can_be_learned():
    document = replace(teaching(), entries=teaching().entries[:1])

    model = fit(document)
    numbers, scores = model.scores([("Wie kann ich Sie telefonisch erreichen?",), ("Der Drucker druckt nicht.",)])

    assert numbers == (5,)
    assert scores[0, 0] > scores[1, 0]


def test_without_ordinary_sentences_nothing_is_learned():
    document = teaching()
    bare = replace(document, ordinary=(), entries=tuple(replace(e, near_misses=()) for e in document.entries))

    assert learnable(bare) == frozenset()
    assert fit(bare).learned == ()
