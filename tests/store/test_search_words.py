"""Folding: what people write and what they look for come to the same words."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intake.store.search_words import LONGEST_WORD, MOST_TERMS, MOST_WORDS, sought_in, words_of


def finds(typed: str, *texts: str) -> bool:
    """Whether what was typed is found in these texts, as both databases do it."""
    words = words_of(texts)

    def has(term) -> bool:
        return any(word.startswith(term.word) if term.is_prefix else word == term.word for word in words)

    return all(any(all(map(has, alternative)) for alternative in one) for one in sought_in(typed))


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("Müller", "Mueller"),
        ("Müller", "Muller"),
        ("Mueller", "Müller"),
        ("Mueller", "MULLER"),
        ("muller", "Praxis Dr. Müller"),
        ("Weiss", "Weiß"),
        ("Weiß", "WEISS"),
        ("Grosse", "Große"),
        ("Özdemir", "Oezdemir"),
        ("kaethe", "Käthe"),
        ("cafe", "Café"),
        ("Soerensen", "Sørensen"),
        ("Müll", "Müllerstraße"),
        ("Mül", "Mueller"),
        ("Muel", "Müller"),
        ("dr weiß kassel", "Praxis Dr. Weiss, Kassel"),
        ("Müller-Lüdenscheidt", "Mueller-Luedenscheidt"),
        ("xisynet", "x.isynet"),
        ("x.isynet", "x isynet"),
        ("x.isy", "X.ISYNET"),
        ("AK-4829-3176", "AK-4829-3176"),
        ("ak 4829 3176", "AK-4829-3176"),
        ("48293176", "AK-4829-3176"),
        ("3176", "AK-4829-3176"),
        ("0561 123456", "0561/12 34 56"),
        ("0561123456", "+49 (0)561 123456"),
        ("+49 561 123456", "Tel. 0561-123456"),
        ("0049561123456", "(0561) 12 34-56"),
        ("123456", "0561 123456"),
        ("0561 12345", "0561/123456-0"),
        ("0171 2345678", "0561 123456 0171 2345678"),
        ("info@dr-weiss.example", "Mail: INFO@Dr-Weiss.example,"),
        ("info@dr-weiss", "<info@dr-weiss.example>"),
        ("@dr-weiss.example", "info@dr-weiss.example"),
        ("dr-weiss.example", "info@dr-weiss.example"),
        ("weiss", "info@dr-weiss.example"),
        ("Straße 7", "Strasse 7"),
        ("①", "1"),
    ],
)
def test_spellings_of_one_thing_find_each_other(typed: str, written: str) -> None:
    assert finds(typed, written)


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("Müller", "Möller"),
        ("Müller Kassel", "Müller, Fulda"),
        ("üller", "Müller"),
        ("0561 123456", "0561 654321"),
        ("info@dr-weiss.example", "info@dr-schwarz.example weiss"),
        ("@weiss.example", "info@schwarz.example"),
        ("a", "abc"),
        ("ab", "abc"),
    ],
)
def test_other_things_are_not_found(typed: str, written: str) -> None:
    assert not finds(typed, written)


@pytest.mark.parametrize("typed", ["", "   ", '"', "*", "( ) ' \\ ; --", "\0", "\ud800", "&|!:*", "🦠"])
def test_what_holds_no_word_seeks_nothing(typed: str) -> None:
    assert sought_in(typed) == ()


@settings(max_examples=200, derandomize=True, deadline=None)
@given(st.text(max_size=60), st.integers(0, 60))
def test_every_beginning_of_a_text_without_addresses_finds_it(text: str, end: int) -> None:
    # A telephone number or an address that is cut short is another one.
    written = "".join(" " if letter == "@" or letter.isnumeric() else letter for letter in text)
    begun = written[:end].split()

    assert all(finds(part, written) for part in begun if len(words_of([part])) == 1 and len(words_of([part])[0]) > 2)


@settings(max_examples=200, derandomize=True, deadline=None)
@given(st.text(max_size=300))
def test_nothing_that_is_typed_is_too_much(text: str) -> None:
    terms = [term for one in sought_in(text) for alternative in one for term in alternative]

    assert len(sought_in(text)) <= MOST_TERMS
    assert all(term.word.lstrip("@#").isalnum() and len(term.word) <= LONGEST_WORD + 1 for term in terms)


@pytest.mark.parametrize("part", ["a", "a.", "1 ", "+1(", "1((( ", "0 0", "@", "a@", "﷽", "1a", "-", "ß"])
def test_endless_text_gives_no_endless_words(part: str) -> None:
    words = words_of([part * 200_000])

    assert len(words) <= MOST_WORDS
    assert all(len(word) <= LONGEST_WORD + 1 for word in words)


def test_of_a_very_long_text_only_so_many_words_are_kept() -> None:
    assert len(words_of([" ".join(f"wort{number}" for number in range(10_000))])) <= MOST_WORDS
