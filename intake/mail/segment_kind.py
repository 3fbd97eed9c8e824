"""The kinds of words in a mail's text."""

from enum import StrEnum


class SegmentKind(StrEnum):
    """Whose words a piece of the text is, or what it is for."""

    TYPED = "typed"
    QUOTE = "quote"
    SIGNATURE = "signature"
    DISCLAIMER = "disclaimer"
    FORWARD = "forward"
    OWN_LETTER = "own_letter"
