from dataclasses import replace
from datetime import UTC, datetime

import pytest

from intake.faq.document import Document, Entry, Translation, Version
from intake.faq.hashes import document_hash, matching_hash
from intake.faq.lessons import Lesson, taught

QUESTION = Translation(language="de", question="Wer?", answer="Niemand.")
ENTRY = Entry(number=1, translations=(QUESTION,), examples=("Wer war das?",), near_misses=("Wer ruft zurück?",))
DOCUMENT = Document(
    title="FAQ",
    language="de",
    entries=(ENTRY, replace(ENTRY, number=2, examples=(), near_misses=())),
    versions=(Version(number="1.0", published_at=datetime(2021, 11, 8, tzinfo=UTC), change="-"),),
)


def lesson(sentence, *, number=1, asks=True):
    return Lesson(number=number, sentence=sentence, asks=asks)


@pytest.mark.parametrize(
    ("lessons", "examples", "near_misses"),
    [
        ([], ("Wer war das?",), ("Wer ruft zurück?",)),
        ([lesson("Wer steckt dahinter?")], ("Wer war das?", "Wer steckt dahinter?"), ("Wer ruft zurück?",)),
        ([lesson("Wer zahlt?", asks=False)], ("Wer war das?",), ("Wer ruft zurück?", "Wer zahlt?")),
        ([lesson("Wer war das?", asks=False)], (), ("Wer ruft zurück?", "Wer war das?")),
        ([lesson("Wer war das?")], ("Wer war das?",), ("Wer ruft zurück?",)),
        ([lesson("Neu", asks=False), lesson("Neu")], ("Wer war das?", "Neu"), ("Wer ruft zurück?",)),
        ([lesson("Fremd", number=9)], ("Wer war das?",), ("Wer ruft zurück?",)),
    ],
)
def test_the_latest_lesson_on_a_sentence_counts(lessons, examples, near_misses):
    first = taught(DOCUMENT, lessons).entries[0]

    assert (first.examples, first.near_misses) == (examples, near_misses)


def test_a_lesson_changes_what_is_matched_and_nothing_that_is_said():
    learned = taught(DOCUMENT, [lesson("Wer steckt dahinter?")])

    assert document_hash(learned) == document_hash(DOCUMENT)
    assert matching_hash(learned) != matching_hash(DOCUMENT)
    assert learned.entries[1] == DOCUMENT.entries[1]
