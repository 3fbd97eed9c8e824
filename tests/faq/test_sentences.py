import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intake.faq.sentences import LONGEST_SENTENCE, MOST_SENTENCES, asks, pieces, split_sentences


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("Wir sind ratlos. Was nun? Danke!", ("Wir sind ratlos.", "Was nun?", "Danke!")),
        (
            "Dr. med. Anna Vogt ruft am 4. November an. Passt das?",
            ("Dr. med. Anna Vogt ruft am 4. November an.", "Passt das?"),
        ),
        ("was ist los? wann gehts weiter", ("was ist los?", "wann gehts weiter")),
        ("Hallo,\nder Drucker geht nicht", ("Hallo,", "der Drucker geht nicht")),
        (
            "Seit heute morgen um acht Uhr kommt bei uns niemand\nmehr in das Programm hinein.",
            ("Seit heute morgen um acht Uhr kommt bei uns niemand mehr in das Programm hinein.",),
        ),
        ("- Erstens\n- Zweitens", ("- Erstens", "- Zweitens")),
        ("Telefon: 0170 1\nPraxis: Dr. Sommer", ("Telefon: 0170 1", "Praxis: Dr. Sommer")),
        ("12345\n\n---\n", ()),
        ("", ()),
    ],
)
def test_a_text_is_cut_where_its_sentences_end(text, sentences):
    assert split_sentences(text) == sentences


def test_pieces_are_the_subject_the_sentences_and_neighbouring_pairs():
    found = pieces("AW: Re: Eine Frage", "Eins geht. Zwei geht.")

    assert [(piece.text, piece.first, piece.last) for piece in found] == [
        ("Eine Frage", -1, -1),
        ("Eins geht.", 0, 0),
        ("Zwei geht.", 1, 1),
        ("Eins geht. Zwei geht.", 0, 1),
    ]


def test_pieces_overlap_where_they_share_a_sentence():
    subject, one, two, three, first_pair, second_pair = pieces("Eine Frage", "Eins geht. Zwei geht. Drei geht.")

    assert one.overlaps(first_pair)
    assert first_pair.overlaps(second_pair)
    assert not three.overlaps(first_pair)
    assert not subject.overlaps(first_pair)
    assert two.overlaps(two)


@pytest.mark.parametrize(
    ("text", "texts"),
    [
        ("2. Geht es wieder?", ["Geht es wieder?"]),
        ("- Geht es wieder?", ["Geht es wieder?"]),
        ("Vorab eine Frage: sind die Daten weg?", ["Vorab eine Frage: sind die Daten weg?", "sind die Daten weg?"]),
        ("Vorab - sind die Daten weg?", ["Vorab - sind die Daten weg?", "sind die Daten weg?"]),
        ("Vorab eine Frage: geht das?", ["Vorab eine Frage: geht das?"]),
        (
            "Wir fragen, wer das gewesen ist, und wann Sie es bemerkten.",
            [
                "Wir fragen, wer das gewesen ist, und wann Sie es bemerkten.",
                "Wir fragen, wer das gewesen ist",
                "wann Sie es bemerkten.",
            ],
        ),
        ("Wir drucken und warten auf den Rückruf.", ["Wir drucken und warten auf den Rückruf."]),
        ("Fernzugriff", []),
        ("Kennwort: [•••]", []),
    ],
)
def test_markers_and_introductions_come_off_and_what_cannot_ask_is_left_out(text, texts):
    assert [piece.text for piece in pieces("", text)] == texts


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Geht das?", True),
        ("bitte um auskunft", True),
        ("Ich möchte wissen, ob das geht", True),
        ("We would like to know whether it works", True),
        ("Der Drucker druckt nicht.", False),
        ("Ostern war schön", False),
    ],
)
def test_a_question_or_request_is_told_from_a_statement(text, asked):
    assert asks(text) is asked


@settings(max_examples=50, derandomize=True, deadline=None)
@given(st.text(st.sampled_from("aB1.?! \n-:\tÄ\u2028"), max_size=400))
def test_no_letter_is_lost_and_no_sentence_is_empty(text):
    sentences = split_sentences(text)

    assert all(sentence.strip() for sentence in sentences)
    assert [c for c in "".join(sentences) if c.isalpha()] == [c for c in text if c.isalpha()]


def test_long_texts_are_cut_to_the_limits():
    sentences = split_sentences("x" * 10_000_000)

    assert len(sentences) == MOST_SENTENCES
    assert {len(sentence) for sentence in sentences} == {LONGEST_SENTENCE}
    assert len(split_sentences("Ja. " * 100_000)) == MOST_SENTENCES
