from hypothesis import given, settings
from hypothesis import strategies as st

from intake.letters.layout import WIDTH, settled, wrapped


def test_long_lines_are_broken_between_words_and_short_ones_left():
    assert (
        settled("kurz  \n" + "wort " * 20) == "kurz\n" + " ".join(["wort"] * 14) + "\n" + " ".join(["wort"] * 6) + "\n"
    )


def test_empty_lines_do_not_pile_up():
    assert settled("\n\n\na\n \n\n\nb\n\n") == "a\n\nb\n"


def test_further_lines_of_an_item_stand_under_its_words():
    assert wrapped("  12. eins zwei drei", 12) == "  12. eins\n      zwei\n      drei"


def test_a_no_break_space_holds_its_words_together():
    assert wrapped("aaa bb\u00a0cc dd", 8) == "aaa\nbb\u00a0cc dd"


@given(st.text(alphabet="ab -1.\u00a0", max_size=400))
@settings(max_examples=150, derandomize=True, deadline=None)
def test_wrapping_keeps_every_word_in_order(line):
    rows = wrapped(line, WIDTH).split("\n")

    assert "\n".join(rows).split() == line.split()
    assert all(len(row) <= WIDTH or " " not in row.strip(" ").removeprefix("- ") for row in rows)
