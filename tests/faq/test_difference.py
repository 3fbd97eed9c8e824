from dataclasses import replace

from intake.faq.difference import ChangeKind, difference, with_examples_of
from intake.faq.parsing import parse_document
from tests.faq.documents import SMALL


def test_the_same_edition_has_no_difference():
    document = parse_document(SMALL)

    assert difference(document, replace(document, ordinary=(), versions=document.versions[:1])) == ()


def test_a_reworded_answer_is_shown_line_by_line():
    old = parse_document(SMALL)
    new = parse_document(SMALL.replace("Bald.", "Morgen."))

    (change,) = difference(old, new)

    assert (change.number, change.language, change.kind) == (2, "de", ChangeKind.ANSWER)
    assert change.lines == ("@@ -1,2 +1,2 @@", " Wann geht es wieder?", "-Bald.", "+Morgen.")


def test_each_kind_of_change_is_told():
    old = parse_document(SMALL)
    new = parse_document(
        SMALL.replace("Who did it?", "Who was it?")
        .replace("## 2. Wann geht es wieder?", "## 3. Wann?")
        .replace("Statt: 2", "Statt: 3")
        .replace("Frage 2", "Frage 3")
    )

    assert [(change.number, change.language, change.kind) for change in difference(old, new)] == [
        (1, "en", ChangeKind.QUESTION),
        (2, "de", ChangeKind.REMOVED),
        (3, "de", ChangeKind.ADDED),
    ]


def test_question_and_answer_may_change_together():
    old = parse_document(SMALL)
    new = parse_document(SMALL.replace("Bald.", "Morgen.").replace("Wann geht es wieder?", "Wann?"))

    assert [change.kind for change in difference(old, new)] == [ChangeKind.QUESTION_AND_ANSWER]


def test_an_edition_without_examples_takes_those_of_the_one_before():
    old = parse_document(SMALL)
    bare = replace(
        old,
        ordinary=(),
        entries=tuple(replace(e, examples=(), near_misses=(), bare_report=False, instead_of=()) for e in old.entries),
    )

    assert with_examples_of(bare, old) == old


def test_examples_of_its_own_are_kept_and_vanished_numbers_are_not_pointed_to():
    old = parse_document(SMALL)
    own = replace(old.entries[1], examples=("Eigenes",))
    new = replace(old, entries=(replace(old.entries[0], examples=(), instead_of=()), own))
    alone = replace(new, entries=new.entries[:1])

    assert with_examples_of(new, old).entries[1] == own
    assert with_examples_of(alone, old).entries[0].instead_of == ()
