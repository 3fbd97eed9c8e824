from intake.faq.asking import explain
from intake.faq.fitting import fit
from intake.faq.matching import Matcher
from tests.faq.documents import teaching


def test_an_explanation_holds_the_match_and_the_sentences_most_alike():
    document = teaching()
    model = fit(document)
    example = document.entries[2].examples[0]

    explanation = explain(model, document, example)

    assert explanation.match == Matcher(model, document).match("", example)
    assert (explanation.alike[0].text, explanation.alike[0].number) == (example, 14)
    assert explanation.alike[0].likeness == 1.0
    assert [alike.likeness for alike in explanation.alike] == sorted(
        (a.likeness for a in explanation.alike), reverse=True
    )


def test_a_text_like_nothing_in_the_document_has_no_likes():
    document = teaching()

    assert explain(fit(document), document, "").alike == ()
