import pytest

from intake.letters.phone import legible


@pytest.mark.parametrize(
    ("number", "shown"),
    [
        ("+4971215550123", "+49\u00a07121\u00a05550123"),
        ("+491701234567", "+49\u00a0170\u00a01234567"),
        ("07121 5550123", "07121 5550123"),
        ("+", "+"),
        ("+999999", "+999999"),
        ("", ""),
    ],
)
def test_an_international_number_is_shown_in_groups(number, shown):
    assert legible(number) == shown
