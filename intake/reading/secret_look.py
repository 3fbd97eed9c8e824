"""How a token looks: like a word, a number, a date, a machine's name, or like what somebody made up to keep others out."""

import re

_MARKS = frozenset("!#$%&*+=?@_§€^~")
_EMAIL = re.compile(r"[^@\s]{1,80}@[^@\s]{1,80}\.[a-z]{2,}", re.IGNORECASE)
_WEB = re.compile(
    r"https?:|www\.|ftp:|[a-z]:\\|\\\\|[\w.-]{1,80}\.(?:de|com|net|org|example|local)(?:$|[/:\[])", re.IGNORECASE
)
_THING = re.compile(
    r"(?:windows|office|server|win|kb|v|ver|version|iso|din|art|muster|q|img|dsc|scan|foto|screenshot|tls|sha|md|usb|ipv|ti|dc|pc|praxsrv|srv|ws|aes|rsa|sql|platz|zimmer|raum|rechner|drucker|ablage|arzt|empfang|anmeldung|benutzer|user|orga|inc|secunet|keepass|exchange|outlook|isynet|easymed|teamviewer|word|excel|konnektor|kocobox|cherry|st|ingenico|x\.|covid|g|iphone|e|fhir|ios|android|dmp|adt|kvdt)[-_.]{0,2}\d[\d._-]*(?:\.[a-z]{1,4}|r2|[a-z])?$"
    r"|t2med$|fritz!?[ -]?(?:box|os)[\w!]*$|(?-i:[A-Z]{2,20}(?:-[A-Z0-9]{1,20}){1,6}$)|0x[0-9a-f]+$"
    r"|[\w.-]{1,80}\.(?:exe|dll|pdf|jpe?g|png|xlsx?|docx?|txt|log|con|bdt|ldt|zip|html|p12|bak|xkm|tmp|sql|gz|pub|eml|msg|csv|xml)\b|\.\w{2,12}$|\d{2,8}/[\w/-]{1,30}$",
    re.IGNORECASE,
)
"""Names of machines, programs, rooms and files."""
_DIAGNOSIS = re.compile(r"[a-z]\d\d(?:\.\d+)?[a-z]?$", re.IGNORECASE)
_MEASURE = re.compile(r"\d+[-.]?[a-zäöü]{1,3}$|\d+-[a-zäöüß]+$|\d+\.[a-z]+$|\d{1,2}(?:uhr|h)\d\d$", re.IGNORECASE)
_PHONE = re.compile(r"\+|0049|0\d{2,5}[ /-]")
_WORD_AND_NUMBER = re.compile(r"[^\W\d_]{3,60}(\d{1,20})!?$")
_CAPITALS = re.compile(r"[A-Z0-9]+$")
_NUMBERS = (
    ("marked1", re.compile(r"[\d .,:/+()#–-]*[^\d .,:/+()#–-]")),
    ("date", re.compile(r"(?:\d\d?|(?:19|20)\d\d)[.:/-]\d{1,2}(?:[.:/-](?:\d{2,4})?)?$")),
    ("year", re.compile(r"(?:19|20)\d\d$")),
    # BitLocker's recovery key, told by its form.
    ("recovery", re.compile(r"\d{6}(?:[ -]\d{6}){5,7}$")),
)
_CODE, _PIN, _GROUPED = 6, 8, 13
"""Digits of the longest usual code and PIN, and from where on it does not matter how many there are."""


def look_of(token: str) -> str:
    """A name for the look of a token without closing marks."""
    if _EMAIL.match(token):
        return "email"
    if _WEB.match(token):
        return "web"
    letters, digits = sum(map(str.isalpha, token)), sum(map(str.isdigit, token))
    if not letters:
        return _look_of_number(token, digits)
    return _look_of_mixture(token) if digits else _look_of_word(token)


def _look_of_number(token: str, digits: int) -> str:
    if not digits:
        return "none"
    known = next((look for look, pattern in _NUMBERS if pattern.match(token)), "")
    if known:
        return known
    if _is_phone(token, digits):
        return "phone"
    if re.search(r"[.,:/()+–]", token):
        return "version"
    return f"groups{min(digits, _GROUPED)}" if " " in token or "-" in token else f"number{min(digits, _GROUPED)}"


def _is_phone(token: str, digits: int) -> bool:
    if token.isdigit():
        return token[0] == "0" and digits > _PIN
    return digits > _CODE and _PHONE.match(token) is not None


def _look_of_word(token: str) -> str:
    word = token.rstrip("!")
    if not _MARKS.isdisjoint(word):
        return "marked"
    if not word.isalpha():
        return "joined" if word.islower() else "Joined"
    if word.islower():
        return "small"
    if word.isupper():
        return "CAPITALS"
    return "Word" if word[1:].islower() else "caMel"


def _look_of_mixture(token: str) -> str:
    for pattern, look in ((_THING, "thing"), (_DIAGNOSIS, "diagnosis"), (_MEASURE, "measure")):
        if pattern.match(token):
            return look
    if not _MARKS.isdisjoint(token.rstrip("!")):
        return "marked1"
    if told := _WORD_AND_NUMBER.match(token):
        return ("Word" if token[0].isupper() else "word") + str(min(len(told[1]), 4))
    if "-" in token or "." in token:
        return "joined1"
    return "CAPITALS1" if _CAPITALS.match(token) else "mixed"


_ROUGH = {
    "small": "l", "Word": "C", "CAPITALS": "U", "joined": "h", "Joined": "h", "caMel": "m", "marked": "F", "marked1": "F",
    "mixed": "M", "joined1": "M", "CAPITALS1": "M", "thing": "n", "diagnosis": "i", "measure": "i", "date": "t",
    "year": "y", "version": "v", "phone": "p", "recovery": "R",
    **{f"Word{digits}": "W" for digits in range(1, 5)}, **{f"word{digits}": "w" for digits in range(1, 5)},
    **{f"number{digits}": name for name, most in (("D1", range(1, 4)), ("D4", range(4, 5)), ("D5", range(5, 9)),
       ("D9", range(9, 11)), ("DL", range(11, 14))) for digits in most},
    **{f"groups{digits}": "G" if digits <= _PIN else "GL" for digits in range(1, 14)},
}  # fmt: skip
WORDS = frozenset("lCUhm")
"""Rough looks that ordinary words and names have."""
MADE_UP = frozenset("FMWwR")
"""Rough looks that hardly any ordinary word has."""
LONG_NUMBER = frozenset(("GL", "D9"))


def rough(look: str) -> str:
    """The same more roughly: a letter or two for what is alike."""
    return _ROUGH.get(look, look)
