from dataclasses import replace

import pytest

from intake.faq.figures import check
from tests.faq.documents import teaching


@pytest.fixture(scope="module")
def figures():
    return check(teaching(examples=80))


def test_shares_are_shares_and_every_entry_is_judged(figures):
    assert 0.6 < figures.recall <= 1
    assert 0.85 < figures.precision <= 1
    assert 0.8 < figures.abstention <= 1
    assert {entry.number for entry in figures.entries} == {5, 7, 14, 18}
    assert figures.not_learned == ()


def test_the_weakest_entry_stands_first(figures):
    assert [entry.recall for entry in figures.entries] == sorted(entry.recall for entry in figures.entries)


def test_entries_and_confusions_add_up(figures):
    wrong = sum(confusion.times for confusion in figures.confused)

    assert wrong == sum(entry.wrong for entry in figures.entries)
    assert figures.sentences == sum(entry.asked for entry in figures.entries) + 190


def test_sentences_under_the_wrong_entry_show_up_as_confused():
    document = teaching()
    updates, calls = document.entries[2:]
    swapped = (
        replace(updates, examples=updates.examples[:20] + calls.examples[20:]),
        replace(calls, examples=calls.examples[:20]),
    )

    confused = check(replace(document, entries=(*document.entries[:2], *swapped))).confused

    assert (14, 18) in {(confusion.meant, confusion.cited) for confusion in confused}


def test_a_document_that_teaches_nothing_has_no_figures_to_be_ashamed_of():
    document = replace(teaching(), ordinary=())
    untaught = replace(document, entries=tuple(replace(e, examples=(), near_misses=()) for e in document.entries))

    figures = check(untaught)

    assert (figures.sentences, figures.recall, figures.entries) == (0, 1.0, ())
    assert figures.not_learned == (5, 7, 14, 18)
