import hashlib
from dataclasses import replace

from intake.faq.document import Translation
from intake.faq.hashes import document_hash, entry_hash, matching_hash
from intake.faq.parsing import parse_document
from tests.faq.documents import SMALL


def test_an_entrys_hash_is_that_of_question_newline_and_answer():
    translation = Translation(language="de", question="Wär's?", answer="Ja.")

    assert entry_hash(translation) == hashlib.sha256("Wär's?\nJa.".encode()).hexdigest()


def changed(document, **values):
    return replace(document, entries=(replace(document.entries[0], **values), *document.entries[1:]))


def test_what_only_the_matcher_reads_leaves_the_text_hash_alone():
    document = parse_document(SMALL)

    for other in (
        changed(document, examples=()),
        changed(document, near_misses=("Anders",)),
        changed(document, bare_report=False),
        changed(document, instead_of=()),
        replace(document, ordinary=()),
    ):
        assert document_hash(other) == document_hash(document)
        assert matching_hash(other) != matching_hash(document)


def test_an_answer_or_a_version_changes_only_the_text_hash():
    document = parse_document(SMALL)
    translation = replace(document.entries[0].translations[0], answer="Anders.")

    for other in (changed(document, translations=(translation,)), replace(document, versions=document.versions[:1])):
        assert document_hash(other) != document_hash(document)
    assert matching_hash(replace(document, versions=document.versions[:1])) == matching_hash(document)


def test_moving_a_sentence_from_examples_to_near_misses_changes_the_matching_hash():
    document = parse_document(SMALL)
    moved = changed(document, examples=document.entries[0].examples[:1], near_misses=document.entries[0].examples[1:])

    assert matching_hash(moved) != matching_hash(document)
