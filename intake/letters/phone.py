"""Phone numbers as people read and check them."""

import phonenumbers


def legible(number: str) -> str:
    """An E.164 number with its groups apart, `+49 7121 987654`; anything else as it is."""
    if not number.startswith("+"):
        return number
    try:
        parsed = phonenumbers.parse(number)
    except phonenumbers.NumberParseException:
        return number
    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.INTERNATIONAL)
