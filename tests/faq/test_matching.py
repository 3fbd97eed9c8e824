import subprocess
import sys
from dataclasses import replace

import pytest

from intake.config.replies import Faq
from intake.faq.matching import MOST_CITED, THRESHOLD, Match, Matcher, fit
from tests.faq.documents import SHIPPED, teaching


@pytest.fixture(scope="module")
def document():
    return teaching()


@pytest.fixture(scope="module")
def model(document):
    return fit(document)


@pytest.fixture(scope="module")
def matcher(model, document):
    return Matcher(model, document)


def numbers(match):
    return [citation.number for citation in match.cited]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Guten Tag,\n\nwie kann ich Sie telefonisch erreichen? Die Hotline ist tot.\n\nMfG", 5),
        ("Sind bei dem Angriff Patientendaten gestohlen worden?", 7),
        ("Wir haben ein Update von Ihnen bekommen. Können wir es gefahrlos installieren?", 14),
        ("Is it safe to install your updates?", 14),
    ],
)
def test_a_question_is_answered_with_its_entry(matcher, text, number):
    match = matcher.match("Anfrage", text)

    assert numbers(match) == [number]
    assert match.cited[0].sentence in " ".join(text.split())


def test_the_subject_alone_may_ask(matcher):
    assert numbers(matcher.match("AW: Kann man Ihre Updates gefahrlos installieren?", "")) == [14]


def test_two_questions_in_one_mail_get_two_answers_the_surest_first(matcher):
    match = matcher.match("", "Sind Patientendaten gestohlen worden?\nDürfen wir Ihre Updates gefahrlos installieren?")

    assert sorted(numbers(match)) == [7, 14]
    assert match.cited[0].score >= match.cited[1].score


@pytest.mark.parametrize(
    "text",
    ["", "\n \n", "12345", "Unser Drucker druckt keine Rezepte mehr.", "Guten Tag,\nbitte rufen Sie mich zurück.\nMfG"],
)
def test_most_mails_are_left_alone(matcher, text):
    assert numbers(matcher.match("Störung", text)) == []


def test_a_bare_report_is_enough_only_where_the_entry_says_so(model, document):
    report = "Am Telefon meldet sich immer wieder jemand vom Microsoft Support"
    asking = replace(document, entries=tuple(replace(entry, bare_report=False) for entry in document.entries))

    enough = Matcher(model, document).match("", report)
    not_enough = Matcher(model, asking).match("", report)

    assert numbers(enough) == [18]
    assert (not_enough.cited + not_enough.others)[0].score < enough.cited[0].score


def test_no_more_than_three_entries_are_cited_and_the_rest_is_for_staff(matcher):
    asked = [
        "Wie kann ich Sie telefonisch erreichen?",
        "Sind unsere Patientendaten gestohlen worden?",
        "Können wir Ihre Updates gefahrlos installieren?",
        "Was tun, wenn ein angeblicher Mitarbeiter von Microsoft anruft?",
    ]

    match = matcher.match("", "\n".join(asked))

    assert len(match.cited) == MOST_CITED
    assert match.others


def test_of_entries_that_answer_the_same_one_sentence_brings_only_the_best(document):
    doubled = replace(
        document,
        entries=(
            *document.entries,
            replace(document.entries[2], number=99, examples=(), near_misses=(), instead_of=(14,)),
        ),
    )
    question = document.entries[2].translations[0].question

    match = Matcher(fit(doubled), doubled).match("", question)

    assert len(match.cited) == 1
    assert {citation.number for citation in match.cited + match.others} == {14, 99}
    assert all(match.cited[0].score >= other.score for other in match.others)


def test_entries_of_an_older_model_that_are_gone_are_never_cited(model, document):
    gone = replace(document, entries=document.entries[:1])

    assert numbers(Matcher(model, gone).match("", "Können wir Ihre Updates gefahrlos installieren?")) == []


def test_the_same_mail_gets_the_same_answer_from_a_model_fitted_again(matcher, document):
    again = Matcher(fit(document), document)

    for text in ("Sind Daten weg?", "Wie erreiche ich Sie?", "Der Server steht."):
        assert again.match("Frage", text) == matcher.match("Frage", text)


def test_a_document_without_examples_answers_only_what_is_asked_nearly_word_for_word():
    untaught = replace(
        teaching(), ordinary=(), entries=tuple(replace(e, examples=(), near_misses=()) for e in teaching().entries)
    )
    matcher = Matcher(fit(untaught), untaught)
    question = untaught.entries[2].translations[0].question

    assert numbers(matcher.match("", question.lower())) == [14]
    assert numbers(matcher.match("", "Updates von Ihnen machen uns gerade viel Arbeit, wie geht das schneller?")) == []


def test_hostile_text_is_matched_like_any_other(matcher):
    for text in ("?" * 200_000, "a" * 1_000_000, "\x00\ud800\u202e" * 1000, "Ja. " * 100_000):
        assert matcher.match(text, text).cited == ()


def test_matching_needs_neither_scikit_learn_nor_scipy():
    code = (
        "import sys; import intake.faq.matching;"
        "sys.exit(bool({'sklearn', 'scipy', 'pypdf', 'docx'} & {name.split('.')[0] for name in sys.modules}))"
    )

    assert subprocess.run([sys.executable, "-c", code], cwd=SHIPPED.parents[2], check=False).returncode == 0


def test_an_empty_match_has_neither_citations_nor_runners_up(matcher):
    assert matcher.match("", "") == Match(cited=(), others=())


def test_the_configuration_and_its_example_begin_with_the_same_threshold():
    example = (SHIPPED.parents[2] / "config.example.toml").read_text(encoding="utf-8")

    assert Faq().threshold == THRESHOLD
    assert f"#threshold = {THRESHOLD}\n" in example
