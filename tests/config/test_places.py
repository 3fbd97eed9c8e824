"""The line of every key in a TOML text."""

import tomllib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intake.config.places import line_of, lines_of

TEXT = '''\
top = 1  # a comment = no key
[a]
list = [
  "x = 1",
  "[b]",
]
text = """
[c]
key = 1
"""
"quoted key" . x = 2

[ a.b ] # comment
c.d = { e = 1 }
[[l]]
n = 1
[[l]]
n = 2
[l.inner]
m = 3
[[l.deep]]
k = 1
'''


@pytest.mark.parametrize(
    ("location", "line"),
    [
        (("top",), 1),
        (("a",), 2),
        (("a", "list"), 3),
        (("a", "list", 1), 3),
        (("a", "text"), 7),
        (("a", "quoted key", "x"), 11),
        (("a", "b"), 13),
        (("a", "b", "c", "d", "e"), 14),
        (("l", 0), 15),
        (("l", 0, "n"), 16),
        (("l", 1, "n"), 18),
        (("l", 1, "inner", "m"), 20),
        (("l", 1, "deep", 0, "k"), 22),
        (("a", "nothing"), 2),
        (("nothing",), None),
    ],
)
def test_a_key_is_found_in_its_line(location, line):
    assert line == line_of(location, lines_of(TEXT))


def test_what_only_looks_like_a_key_is_none():
    found = lines_of(TEXT)

    assert ("b",) not in found
    assert ("c",) not in found
    assert ("a", "x") not in found
    assert ("a", "key") not in found


@settings(max_examples=100, derandomize=True, deadline=None)
@given(
    st.lists(
        st.tuples(st.from_regex(r"[a-z]{1,8}", fullmatch=True), st.integers() | st.booleans()),
        unique_by=lambda pair: pair[0],
    )
)
def test_every_key_of_a_flat_text_has_the_line_it_was_written_in(pairs):
    text = "".join(f"{key} = {str(value).lower()}\n" for key, value in pairs)

    found = lines_of(text)

    assert dict(pairs) == tomllib.loads(text)
    assert {(key,): number for number, (key, _) in enumerate(pairs, 1)} == found
