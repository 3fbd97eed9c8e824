"""Words and their places."""

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from intake.reading.remembered import Remembered
from intake.reading.words import words_of


@settings(max_examples=200, derandomize=True)
@given(st.text(st.sampled_from("abÄß1-'’_ .,\n"), max_size=60))
def test_every_word_stands_where_it_is_said_to(text):
    words = words_of(text)

    assert [text[word.start : word.end] for word in words] == [word.text for word in words]
    assert all(one.end <= other.start for one, other in pairwise(words))
    assert not any(letter.isalpha() for letter in "".join(_between(text, words)))


def _between(text, words):
    ends = [0, *(word.end for word in words)]
    starts = [*(word.start for word in words), len(text)]
    return [text[end:start] for end, start in zip(ends, starts, strict=True)]


def test_a_word_of_any_length_is_compared_by_its_beginning():
    (word,) = words_of("ß" * 5_000)

    assert word.folded == "ss" * 60
    assert len(word.text) == 5_000


def test_what_is_remembered_is_found_once_and_what_is_endless_is_not_kept():
    asked = []
    lengths = Remembered(lambda text: asked.append(text) or len(text))

    found = [lengths["kurz"], lengths["kurz"], lengths["x" * 100], lengths["x" * 100]]

    assert found == [4, 4, 100, 100]
    assert asked == ["kurz", "x" * 100, "x" * 100]
    assert list(lengths) == ["kurz"]
