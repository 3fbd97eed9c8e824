import numpy as np
import pytest

from intake.faq.context import in_context
from intake.faq.sentences import pieces


@pytest.mark.parametrize("question", ["Was nun?", "Wie sollen wir uns in dem Fall da bitte verhalten?"])
def test_a_question_that_is_short_or_refers_to_something_is_understood_with_the_sentence_before_it(question):
    one, two, pair = pieces("", f"Der Drucker steht still. {question}")
    scores = np.array([[0.0, 0.2], [0.9, 0.1], [0.1, 0.8]])

    assert in_context(scores, [one, two, pair])[1] == pytest.approx([0.5, 0.45])


def test_other_questions_and_a_first_sentence_stand_for_themselves():
    asked = pieces("", "Was nun? Sind bei Ihnen etwa auch unsere Daten weg?")
    scores = np.array([[0.9], [0.7], [0.1]])

    assert (in_context(scores, asked) == scores).all()


def test_a_short_subject_counts_half_for_what_the_mail_says():
    asked = pieces("Zugriff von außen", "Der Drucker steht still.")

    assert in_context(np.array([[0.9], [0.1]]), asked)[0] == pytest.approx([0.5])


@pytest.mark.parametrize(
    ("subject", "text"),
    [("Sind unsere Daten weg?", ""), ("Sind die Daten bei Ihnen nun weg oder nicht?", "Der Drucker steht still.")],
)
def test_a_subject_stands_for_itself_if_it_is_long_or_all_there_is(subject, text):
    asked = pieces(subject, text)
    scores = np.array([[0.9], [0.1]])[: len(asked)]

    assert (in_context(scores, asked) == scores).all()
