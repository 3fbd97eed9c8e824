"""The columns' types: what goes in comes out, whatever hostile mail brings."""

from hypothesis import given, settings
from hypothesis import strategies as st

from intake.store.columns import key_of, storable

ANYTHING = st.text(st.characters(codec=None, categories=None), max_size=600)


@settings(max_examples=100, derandomize=True)
@given(ANYTHING)
def test_any_text_becomes_one_that_a_database_takes(text: str) -> None:
    kept = storable(text)

    assert "\0" not in kept
    assert kept.encode().decode() == kept
    assert storable(kept) == kept


@settings(max_examples=100, derandomize=True)
@given(st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\0")))
def test_ordinary_text_is_left_as_it_is(text: str) -> None:
    assert storable(text) == text


@settings(max_examples=100, derandomize=True)
@given(ANYTHING, ANYTHING)
def test_keys_are_short_and_tell_texts_apart(one: str, other: str) -> None:
    assert len(key_of(one).encode()) <= 1000
    assert (key_of(one) == key_of(other)) is (storable(one) == storable(other))
