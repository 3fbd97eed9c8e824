"""Phone numbers as people read and check them."""

import phonenumbers


def legible(number: str) -> str:
    """An E.164 number with its groups apart and never broken at a line's end; anything else as it is."""
    if not number.startswith("+"):
        return number
    try:
        parsed = phonenumbers.parse(number)
    except phonenumbers.NumberParseException:
        return number
    grouped = phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.INTERNATIONAL)
    return grouped.replace(" ", "\N{NO-BREAK SPACE}")
