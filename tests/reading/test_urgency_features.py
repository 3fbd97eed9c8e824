"""What a classifier sees of a sentence."""

from intake.reading.urgency_features import MOST_WORDS, features_of, words_of


def test_dialect_is_read_as_written_german():
    assert words_of("mir koennet nix drucka") == ["wir", "koennen", "nichts", "drucka"]


def test_a_number_is_a_number_and_a_question_mark_is_kept():
    assert words_of("seit 8 uhr 30?") == ["seit", "0", "uhr", "0", "?"]


def test_shouting_marks_are_not_seen():
    assert words_of("nichts geht mehr!!!") == words_of("nichts geht mehr")


def test_different_words_of_one_class_share_features():
    one, other = (
        set(features_of(words_of(text))) for text in ("rezepte nicht drucken", "verordnungen nicht ausstellen")
    )

    assert {"@prescription", "@issue", "@prescription@not", "@not@issue"} <= one & other


def test_neighbours_and_words_once_apart_are_paired_by_their_stems():
    features = features_of(["drucker", "druckt", "nichts"])

    assert {"druck druck", "druck nicht", "druck _ nicht"} <= set(features)


def test_a_sentence_without_words_has_no_features():
    assert features_of(words_of("... 🙂")) == []


def test_an_endless_sentence_is_looked_at_to_a_bound():
    assert len(words_of("akte " * 5_000)) == MOST_WORDS
