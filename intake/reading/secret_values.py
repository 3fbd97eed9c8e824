"""How a token looks: like a word, like a number, or like something that somebody made up to keep others out."""

import re

from intake.reading.secret_words import ABOUT, DESCRIBING, NO_VALUES, PARTICIPLES

SHORTEST, PLAIN = 3, 6
"""Characters of a credential that is named as one, and of one that only its form gives away."""
_MARKS = frozenset("!#$%&*+=?@_")
_NAMED_TOKEN = re.compile(
    r"(?:windows|office|server|win|kb|v|ver|version|iso|din|art|muster|q|img|dsc|scan|foto|screenshot|tls|sha|md|usb|ipv|ti|dc|pc|praxsrv|srv|ws|aes|rsa|sql|platz|zimmer|raum|rechner|drucker|ablage|arzt|empfang|anmeldung|benutzer|user|orga|inc|secunet|keepass|exchange|outlook|isynet|easymed|teamviewer|word|excel|konnektor|kocobox|cherry|st|ingenico|x\.|covid|g)[-_.]{0,2}\d[\d._-]*(?:\.[a-z]{1,4}|r2|[a-z])?$|fritz!?[ -]?box[\w!]*$|(?-i:[A-Z]{2,}(?:-[A-Z0-9]+)+$)|https?|www\.|[^@]+@[^@]+\.\w+\W*$|0x[0-9a-f]+$|[a-z]\d\d(?:\.\d+)?[a-z]?$|[\w.-]+\.(?:exe|dll|pdf|jpe?g|png|xlsx?|docx?|txt|log|con|bdt|ldt|zip|local|example|de|com)\b|[\d.,/:+-]+$",
    re.IGNORECASE,
)
_MEASURE = re.compile(r"\d+[-.]?[a-zäöü]+|[\d.]+-\w+|\w+-\d{1,2}|\d+[\d.:,-]*\w*|[a-z-]+\d{1,2}\.\d.*", re.IGNORECASE)
_MACHINE = re.compile(r"[A-Za-z]+\d{1,2}")
_MORE = re.compile(
    r"[^\S\n](?=[^\s,;/|(]{0,20}[\d!#$%&*+=?@_])(?!0\d{2,})[^\s,;/|()\d.:]{0,12}[\d!#$%&*+=?@_][^\s,;/|(.:]{0,20}"
)


def bare(value: str) -> str:
    """The value without closing marks; an exclamation mark right behind a digit or letter may belong to it and stays."""
    return value.rstrip(".,;:)]}\"“”»«’‘`?'")


def may_be_value(value: str) -> bool:
    """Whether a token that the words around call a credential can be one."""
    return len(value) >= SHORTEST and value.lower().rstrip("!") not in NO_VALUES


def looks_made_up(value: str) -> bool:
    """Whether a token has a form that ordinary words do not have."""
    if len(value) <= SHORTEST or value.lower() in NO_VALUES or value.startswith(("http", "[", "\\\\")):
        return False
    digits = sum(c.isdigit() for c in value)
    letters = sum(c.isalpha() for c in value)
    if digits and letters:
        return True
    return digits > SHORTEST if not letters else not _MARKS.isdisjoint(value[:-1])


def is_no_thing(value: str) -> bool:
    """Whether a token with digits is no usual name of a machine, a version or a room."""
    return _NAMED_TOKEN.match(value) is None


def is_measure(value: str) -> bool:
    """Whether a token is a quantity or a number with a letter, as in `14-tägig` or `4711a`."""
    return _MEASURE.fullmatch(value) is not None


def describes(value: str) -> bool:
    """Whether a word says how a credential is (`gesperrt`, `Chefsache`), or is a verb that goes on with the sentence."""
    if not value.islower():
        return value.lower().endswith(ABOUT)
    return value.endswith(DESCRIBING) or (value.endswith(("t", "en")) and value.startswith(PARTICIPLES))


def is_plain_secret(value: str) -> bool:
    """Whether a token gives itself away wherever credentials are spoken of: letters with digits or marks among them."""
    if len(value) < PLAIN or _NAMED_TOKEN.match(value) or "\\" in value:
        return False
    letters = sum(c.isalpha() for c in value)
    digits = sum(c.isdigit() for c in value)
    # What somebody shouts ends in marks, too.
    special = not _MARKS.isdisjoint(value.rstrip("!")[1:-1])
    return letters >= SHORTEST and (
        (digits > 1 and not _MEASURE.fullmatch(value)) or (special and (digits > 0 or "_" not in value))
    )


def is_key(value: str) -> bool:
    """Letters with marks, or with more digits than the name of a machine has."""
    return is_plain_secret(value) and _MACHINE.fullmatch(value) is None


def value_span(text: str, match: re.Match[str]) -> tuple[int, int]:
    """Where the value of a match stands, with what goes on behind it."""
    return extended(text, match.start("value"), match.start("value") + max(2, len(bare(match["value"]))))


def extended(text: str, start: int, end: int) -> tuple[int, int]:
    """`Sommer 2021!` is one password: what follows on the line and is no word belongs to it."""
    while (more := _MORE.match(text, end)) is not None:
        end = more.end()
    return start, end
