import pytest

from intake.mail.flowed import unflowed


@pytest.mark.parametrize(
    ("text", "delete_space", "expected"),
    [
        ("Guten \nTag\nWelt", False, "Guten Tag\nWelt"),
        ("Donau\u00addampf \nschiff", True, "Donau\u00addampfschiff"),
        ("> Guten \n> Tag\nneu", False, "> Guten Tag\nneu"),
        (">> tief \n> flach", False, "> > tief \n> flach"),
        (" From oben", False, "From oben"),
        ("Text \n-- \nName", False, "Text \n-- \nName"),
        ("offen ", False, "offen "),
        ("", False, ""),
    ],
)
def test_soft_line_breaks_are_undone(text, delete_space, expected):
    assert unflowed(text, delete_space=delete_space) == expected
